/** Which publishers are bodies that speak for themselves, by what they are called: ministries, councils, the police, universities. */
import { outletCalled } from './outlet-names.ts'

const body =
  'Authority|College|Commission|Constabulary|Consulate|Council|Court|Department|Directorate|Embassy|Government|Inspectorate|Ministry|Parliament|Police|Secretariat|University'
/** “Tarn Valley Police Service”, “Orsk Fire Department”: words that others have too, behind what only these do. */
const served =
  '(?:Ambulance|Customs|Fire|Health|Police|Prison|Rescue|Weather) (?:Agency|Board|Bureau|Force|Office|Service)'
const ends = new RegExp(`(?:^|[ -])(?:${body}|${served})$`, 'u')

/** Whether a name is that of such a body, and no outlet’s: “Ministry of Health, Republic of Tarn”, “University of Orsk”, no “Police Gazette”. */
export function isPublicBody(name: string): boolean {
  const own = name.replace(/^[Tt]he /u, '').replace(/, .*$/u, '')
  const head = own.replace(/ (?:of|for) .*$/iu, '')
  return outletCalled(own, true) === null && (ends.test(own) || ends.test(head))
}
