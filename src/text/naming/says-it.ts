/** Whether “it” behind a name tells that the name is a body’s. */
import type { ParsedText } from '../tags/parse.ts'
import type { Entity } from './entity.ts'

/** “Mason Freight says it …”, “Mason Freight said on Monday that it …” */
const ofThing =
  /^,?\s(?:has\s|have\s)?(?:said|says|say|announced|confirmed)\s(?:(?:on|in|late|early|last|this)\s[^,.;:"“]{2,24}\s)?(?:that\s)?its?\b/u
/** “it| would take years”, “| was clear”, “| was sad to”, “| was a shame to”: behind an “it” that means nobody; “| was sad” may be somebody. */
const ofNobody =
  /^(?:\s(?:would|will|could|may|might|can|should|must|not|have|has|had|already|only|now|still))*(?:\s(?:rain|snow|seem|appear|depend|matter|pays? to\b|makes? (?:no|little) sense|comes? down)|\st(?:ake|ook)\p{Ll}*\s[^.,;]{0,30}\b(?:year|month|week|day|hour|minute|time|decade)s?\b|(?:['’]s|\s(?:is|was|be|been))(?:\s(?:not|very|too|so|now|still|only|almost))*\s(?:time|up to|(?:un)?clear|(?:un)?likely|(?:im)?possible|early|true|obvious|(?:(?:un)?important|hard|difficult|easy|wrong|right|vital|best|better|sad|essential|necessary|crucial) (?:for|if|that|to|when)|an? (?:\p{Ll}+ )?\p{Ll}+ (?:that|to))\b)/u
/** Whether somebody named is told to say “it” of themselves. */
export function saysIt({ text }: ParsedText, { end }: Entity['mentions'][number]): boolean {
  const behind = text.slice(end, end + 60)
  const told = ofThing.exec(behind)?.[0]
  return told !== undefined && !ofNobody.test(text.slice(end + told.length, end + told.length + 80))
}
