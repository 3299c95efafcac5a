/** What kind of claim a passage makes. */
import type { ClaimKind, DateMention, Name, Quantity, Span } from '../../../src/model/reading.ts'
import type { ParsedText } from '../../../src/text/tags/parse.ts'
import type { Word } from '../../../src/text/words/words.ts'

/** “all four ships”, “the two survivors”, “both men”: a small number in words by which one knows who is meant; it is not claimed. */
const isDefinite = (text: string, { start }: Span) =>
  (/\b(?:all|the|these|those|its|his|her|their|our)\s$/i.test(text.slice(Math.max(0, start - 8), start)) &&
    /^(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(text.slice(start, start + 6))) ||
  /^both\b/i.test(text.slice(start, start + 5))

/** “Bo Roe, 46, is …”, “a 46-year-old driver”, “a two-hour talk”, “held two angry talks”: an age or a small number in words of things, told in passing. */
function isBeside(text: string, { start, end, unit }: Quantity): boolean {
  const told = text.slice(start, end)
  if (/-year-old$/i.test(told)) return true
  if (/^\d{1,3}$/.test(told) && unit === 'year')
    return /,\s$/.test(text.slice(0, start)) && /^[,.]/.test(text.slice(end))
  const [, link] = /^(?:one|two)([\s-])/i.exec(told) ?? []
  return (
    link === '-' ||
    (link !== undefined &&
      unit !== null &&
      /^\p{Ll}{3,}$/u.test(unit) &&
      !ofPeople.test(unit) &&
      !isMeasure.test(unit))
  )
}
const ofPeople = /^(?:person|people)$/
const isMeasure = /^(?:year|month|week|day|decade|century|percent|point|cent|mile)$/

/** The kind of what a passage claims, by what is read in it. */
export function kindOf(
  kind: ClaimKind,
  own: { when: DateMention[]; quantities: Quantity[]; names: Name[] },
  parsed: ParsedText,
  words: readonly Word[],
): ClaimKind {
  if (kind === 'quotation') return kind
  if (own.quantities.some((one) => !isDefinite(parsed.text, one) && !isBeside(parsed.text, one)))
    return 'figure'
  const past = words.some(
    (word) =>
      word.pos === 'VERB' &&
      /(?:ed|[^aeiou]t|ew|ame|ook|ent|id)$/i.test(word.text) &&
      word.lemma !== word.text.toLowerCase(),
  )
  const placed = own.when.length > 0 || own.names.some((name) => name.type === 'place')
  return past && placed ? 'event' : 'statement'
}
