import { monthOpening } from '../data/calendar.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { isDash, textAt } from '../words/words.ts'

/** A day as datelines print it, as the source of a pattern: “Jan. 5”, “5 January 2026”. */
export const writtenDay = `(?:${monthOpening}[a-z]*\\.? \\d{1,2}|\\d{1,2} ${monthOpening}[a-z]*\\.?)(?:,? \\d{4})?`

/** The dash behind a dateline, as the source of a pattern, and where a colon may stand for it. */
export const dash = '(?:[—―–]|--?)'
export const dashOrColon = `(?:${dash}|:)`

/**
 * A place in capitals, or any place before a name in brackets, with a date where one stands, up to a dash. AFP puts the country
 * in brackets of its own: “Lima (Peru) (AFP) – ”. Of a date alone what stands in brackets is an agency’s: “May 21 (Reuters) - ”.
 */
export const dateline = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?` +
    `(?:, ${writtenDay})?(?: \\([^()]{2,40}\\)){0,2})|(?:\\p{Lu}[\\p{L}.'’, -]{1,40}(?: \\([^()]{2,40}\\)){1,2})|\\([^()]{2,40}\\)|${writtenDay} \\([^()]{2,40}\\))\\s*(?:${dashOrColon}\\s+|[—―](?=\\p{Lu}))`,
  'u',
)

/** What a dateline is followed by: the first word of a sentence. */
export const opensLead = (rest: string): boolean => /^["“‘'(]?[\p{Lu}\p{N}]/u.test(rest)

/** The longest dateline, in letters. */
const longest = 100

/** “New Delhi, Nov 3 (PTI) ”: a day and an agency tell it without a dash. */
const datedLine = new RegExp(
  `^\\p{Lu}[\\p{L}.'’ -]{1,40}, ${writtenDay} \\([^()]{2,40}\\)\\s*${dash}?\\s+`,
  'u',
)

/** How long the dateline is that a sentence begins with, “ERIE, Pa. — ”; 0 where it is about its first words: “NASA — once rich — …”. */
export function datelineLength(sentence: string): number {
  const dated = datedLine.exec(sentence.slice(0, longest))?.[0] ?? ''
  if (dated !== '' && opensLead(sentence.slice(dated.length))) return dated.length
  const found = dateline.exec(sentence.slice(0, longest))?.[0] ?? ''
  return /^\p{Lu}{2}|^\(|^(?:\p{Lu}\p{Ll}+\.? )?\d/u.test(found) &&
    !/:\s+$/u.test(found) &&
    opensLead(sentence.slice(found.length))
    ? found.length
    : 0
}

/** Past “BERLIN —” or “TEMPE, Ariz. (AP) —”. */
export function afterDateline({ words }: ParsedSentence): number {
  const isDay =
    words.slice(0, 2).some(({ text }) => /^\d{1,2}$/.test(text)) &&
    words.slice(1, 4).some(({ text }) => text === '(')
  if (!isDay && !/^\p{Lu}{2,}/u.test(textAt(words, 0))) return 0
  const end = words.findIndex((_, at) => at < 12 && isDash(words, at))
  // “EU leaders agreed – ministers said so – …” has small words before it
  const bracket = words.findIndex(({ text }) => text === '(')
  const place = words.slice(0, bracket < 0 ? end : Math.min(end, bracket))
  return end < 0 || place.some(({ text }) => /^\p{Ll}/u.test(text)) ? 0 : end + 1
}
