import type { Origins } from '../model/comparison.ts'
import { isolated } from './isolated.ts'

/** Counts with what they count, those of nothing left out: “1 differs in fact, 25 read the same”. */
export const given = (parts: readonly (readonly [number: number, what: string])[]): string =>
  parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ')

/** How many articles stand behind a claim: an outlet may have several, of which each has an origin of its own or none that is known. */
export const articlesOf = ({
  list,
  unknown,
  unclear = [],
}: Pick<Origins, 'list' | 'unknown' | 'unclear'>): number =>
  new Set(list.flatMap(({ articles }) => articles)).size + unknown - unclear.length

/** Up to three names, and how many more there are. */
export const fewNames = (names: readonly string[], more: (n: number) => string): string =>
  [...names.slice(0, 3), ...(names.length > 3 ? [more(names.length - 3)] : [])].join(', ')

/**
 * Words as a sentence or a line opens with them: “The operator”; who is called by a domain or has a capital further on, “iRobot”,
 * keeps a small letter.
 */
export const opened = (words: string): string =>
  domain.test(words) || /^\p{Ll}+\p{Lu}/u.test(words)
    ? words
    : words.slice(0, 1).toUpperCase() + words.slice(1)
const domain = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?![\p{L}\p{N}.])/u

/**
 * A name as it stands inside a line: somebody who is only described, “The ministry”, “Observers from Lund”, has a small letter there. A
 * name keeps its capital: “The Guardian”, whose words all have one, “Doctors Without Borders”.
 */
export const inLine = (name: string): string =>
  article.test(name) || people.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : isolated(name)
/** An article or a number, and behind it a word in small letters that is none of a name’s own, as “of” is. */
const article =
  /^(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many|Both|Its|His|Her|Their)(?: \S+)*? (?!(?:of|and|for|the|on|in|at|to|de|du|des|la|le|van|von|der)\b)\p{Ll}/u
/** People without an article, alone or with where they are from, as no name has it. */
const people =
  /^(?:Activists|Analysts|Aides|Authorities|Campaigners|Critics|Doctors|Economists|Eyewitnesses|Experts|Investigators|Journalists|Lawmakers|Lawyers|Locals|Neighbou?rs|Observers|Officials|Opponents|Organi[sz]ers|Police|Prosecutors|Protesters|Rebels|Relatives|Reporters|Rescuers|Researchers|Residents|Scientists|Sources|Supporters|Survivors|Witnesses)(?:$| (?:at|close|familiar|from|in|inside|near|on|outside|who|with)\b)/

/** On how many claims two articles differ, by what tells them apart; `same`: those that read alike. */
export type SideCounts = Record<
  'inFact' | 'grown' | 'explained' | 'inWording' | 'translated' | 'same',
  number
>

/** “2 differ in fact, 1 in wording”: the verb stands with the first alone. */
export function differingBy(
  parts: readonly (readonly [number: number, what: string])[],
  verb: (n: number) => string,
): string {
  const [first] = parts.find(([n]) => n > 0) ?? [0]
  return given(parts).replace(/^\d+/, `$& ${verb(first)}`)
}
