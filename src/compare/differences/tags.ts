/** Who is said, outside its quotation marks, to say what a text quotes: “the letter concluded” behind “…,” and “Lind added,” before “…”. */
import type { Span } from '../../model/reading.ts'
import { sentences } from '../../text/sentence/sentences.ts'
import { taggedWords } from '../../text/tags/correct.ts'
import { quotations } from '../../text/words/quotations.ts'
import { overlap } from '../../text/words/spans.ts'
import { isFiniteVerb } from '../../text/words/words.ts'
import { comparedWords } from '../words/words.ts'

/** Where a text says who says what it quotes, in words that tell nothing else. */
export function tagsIn(text: string): Span[] {
  const quoted = quotations(text)
  return quoted.flatMap((one, at) => {
    const [before, next] = [quoted[at - 1]?.end ?? 0, quoted[at + 1]?.start ?? text.length]
    return [...tagBefore(text, before, one.start), ...tagBehind(text, one.end, next)]
  })
}

/** “The ministry added, |“…””, of its sentence, with one verb. */
function tagBefore(text: string, from: number, quote: number): Span[] {
  const end = from + text.slice(from, quote).search(/\s*[,:]\s*$/)
  if (end < from) return []
  const start = Math.max(from, sentences(text).findLast((one) => one.start < end)?.start ?? 0)
  const [blank = ''] = /^[,\s]*/.exec(text.slice(start, end)) ?? []
  // “Lind said that |since the spring|, “…””: what stands behind “that” is told by whom is quoted
  const that = comparedWords(text).find(
    (word, at, words) =>
      word.norm === 'that' && words[at - 1]?.says === true && word.start > start && word.end < end,
  )
  const tag = { start: start + blank.length, end: that?.end ?? end }
  return says(text, tag) && verbsIn(text, tag) === 1 ? [tag] : []
}

/** “…,” |the letter concluded.” up to where the sentence goes on with something else. */
function tagBehind(text: string, quote: number, next: number): Span[] {
  if (!/[,?!]["”’'\s]*$/.test(text.slice(0, quote)) && text[quote] !== ',') return []
  const until = Math.min(next, sentences(text).find((one) => one.end > quote)?.end ?? next)
  const behind = text.slice(quote, until)
  const [blank = ''] = /^[,\s]*/.exec(behind) ?? []
  const length = behind.search(goesOn)
  const tag = { start: quote + blank.length, end: length < 0 ? until : quote + length }
  // “, who made the “right choice””: the sentence is of more than a quotation
  const isSaying = says(text, tag) || ((until < next || next === text.length) && verbsIn(text, tag) === 1)
  return tag.start < tag.end && isSaying ? [tag] : []
}
const goesOn = /[.;:…!?]\s*$|[;:]\s|\s[–—-]+\s|,\s(?:\p{L}+ing|and|but|while|though|although)\s/u

const says = (text: string, tag: Span) =>
  comparedWords(text).some((word) => word.says && overlap(word, tag)) &&
  !/n[o’']t\b|\bnever\b/.test(text.slice(tag.start, tag.end))

const verbsIn = (text: string, tag: Span) =>
  taggedWords(text).filter((word) => overlap(word, tag) && isFiniteVerb(word)).length

/** A text with blanks in the place of some of its words. */
export const blanked = (text: string, places: readonly Span[]): string =>
  places.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  )
