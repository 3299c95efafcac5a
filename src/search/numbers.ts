import { numeralsIn } from '../text/numbers/numerals.ts'

/** What a number belongs to as part of a name or a time: “Covid-19”, “G7”, “20:30”, “24/7”. */
const isPartBefore = /(?:\p{L}[-–.’']?|\p{N}[:/.,])$/u
const isPartAfter = /^(?:\p{L}|[:/]\p{N})/u

/** A query with its numbers as the index keeps them; not what is to be found as it is written, between quotation marks. */
export function withNumerals(query: string): string {
  if (query.includes('"')) return query
  let asked = ''
  let done = 0
  const byStart = new Map(numeralsIn(query).map((numeral) => [numeral.start, numeral]))
  for (const { start, end, word } of byStart.values()) {
    if (isPartBefore.test(query.slice(0, start)) || isPartAfter.test(query.slice(end))) continue
    asked += `${query.slice(done, start)}${word} `
    done = end + (/^(?:\s?%|\s?per ?cent\b|[-.,;:!?]+)/i.exec(query.slice(end))?.[0].length ?? 0)
  }
  return (asked + query.slice(done)).replace(/\s+/g, ' ').trim()
}

/** Which of these words tell one of the numbers that were found. */
export function tellingOf(words: readonly string[], asked: ReadonlySet<string>): Set<number> {
  const telling = new Set<number>()
  if (asked.size === 0) return telling
  const numerals = numeralsIn(words.join(' ')).filter(({ word }) => asked.has(word))
  let start = 0
  for (const [index, word] of words.entries()) {
    const end = start + word.length
    if (numerals.some((numeral) => numeral.start < end && numeral.end > start)) telling.add(index)
    start = end + 1
  }
  return telling
}
