/** Counts with what they count, those of nothing left out: “1 differs in fact, 25 read the same”. */
export const given = (parts: readonly (readonly [number: number, what: string])[]): string =>
  parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ')

/** Words as a sentence opens with them: “The operator”; an outlet that is called by its domain keeps its small letter. */
export const opened = (words: string): string =>
  domain.test(words) ? words : words.slice(0, 1).toUpperCase() + words.slice(1)
const domain = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?![\p{L}\p{N}.])/u

/**
 * A name as it stands inside a line: the article of somebody who is only described, “The ministry”, is in small letters there. A name
 * keeps it: “The Guardian”, whose words all have capitals.
 */
export const inLine = (name: string): string =>
  article.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name
/** An article or a number, and behind it a word in small letters that is none of a name’s own, as “of” is. */
const article =
  /^(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many|Both|Its|His|Her|Their)(?: \S+)*? (?!(?:of|and|for|the|on|in|at|to|de|du|des|la|le|van|von|der)\b)\p{Ll}/u
