import { agencies } from '../../data/agencies.ts'
import { outletCalled } from '../../words/outlet-names.ts'

const article = '(?:(?:[Aa]n?|[Aa]nother|[Tt]he) )?'
const report = '(?:article|exclusive|investigation|report|story)'
/** “a report in the New York Times on Monday”, “an investigation by Der Spiegel” */
const behind = new RegExp(
  `^${article}(?:[\\p{Ll}-]+ ){0,2}${report} (?:published |carried )?(?:by|from|in|on) (?<the>the )?(?<name>\\p{Lu}.*?)(?: (?:on )?\\p{Lu}\\p{Ll}+day)?$`,
  'u',
)
/** “a Reuters report”, “the Herald’s own investigation” */
const before = new RegExp(`^${article}(?<name>\\p{Lu}.*?)(?:[’']s?)? (?:own )?(?:news )?${report}$`, 'u')

const agencyNames = new Set(agencies.flatMap(({ name, aliases, credits }) => [name, ...aliases, ...credits]))

/** The outlet or agency whose report some words name, and which is who says so; null where they name no report of one. */
export function outletOfReport(words: string): string | null {
  const found = behind.exec(words)
  const name = (found ?? before.exec(words))?.groups?.['name'] ?? ''
  return agencyNames.has(name)
    ? name
    : outletCalled(name, found === null || found.groups?.['the'] !== undefined)
}

/** Whether a name is an outlet’s or an agency’s: “BBC”, “the Orsk Herald”. */
export const isOutlet = (name: string): boolean => {
  const bare = name.replace(/^the /i, '')
  return agencyNames.has(bare) || outletCalled(bare, true) !== null
}
