/** One sentence of somebody that outlets quote from another word on, or up to another word. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { sentences } from '../../text/sentence/sentences.ts'
import { quotations } from '../../text/words/quotations.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import { functionWords } from '../words/lexicon.ts'
import { tellsTheLike } from './elsewhere.ts'
import { isMarkedAsCut } from './quotation-cuts.ts'
import type { Spot } from './spots.ts'
import { trimMarks } from './trim-marks.ts'

/** A sentence that a citation quotes, or the part of it that is quoted in a row. */
type Quoted = {
  citation: ComparedCitation
  span: Span
  words: readonly Placed[]
  /** Whether it opens as a sentence does: what an outlet works into its own sentence it may have told before in its own words. */
  opens: boolean
  /** Whether it is quoted to its end: no words of the outlet’s go on where it stops. */
  closes: boolean
}
type Placed = Span & { norm: string }

/** Fewer words in a row, of which so many tell something, are said of many things. */
const longEnough = 4
const leastTelling = 2

/**
 * Where citations quote one sentence of one speaker, and some leave out how it begins or ends: “I back the mine, and I will vote for the
 * road” beside “I will vote for the road”. Nothing is left out that the article prints elsewhere, that its sentence tells in words of its own,
 * or in the place of which it has dots.
 */
export function quotationEnds(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, Pick<ComparedArticle, 'text'>>,
): Spot[] {
  const quoted = citations.flatMap(quotedIn)
  const found: Spot[] = []
  for (const long of quoted) {
    for (const part of quoted) {
      for (const left of leftOut(long, part)) {
        const text = trimMarks(long.citation.quote.exact.slice(left.start, left.end))
        const { article } = part.citation
        if (isToldBy(text, part.citation, articles.get(article)?.text ?? '')) continue
        const known = found.find(({ values }) => normsOf(values[0]?.text ?? '') === normsOf(text))
        const [whole, without] = known?.values ?? [
          { text, articles: [] },
          { text: '', articles: [] },
        ]
        const add = (ids: readonly string[], id: string) => (ids.includes(id) ? [...ids] : [...ids, id])
        const values = [
          { text: whole!.text, articles: add(whole!.articles, long.citation.article) },
          { text: '', articles: add(without!.articles, article) },
        ]
        const places = [
          { citation: long.citation, span: left },
          { citation: part.citation, span: { start: part.span.start, end: part.span.start } },
        ]
        if (known === undefined) found.push({ kind: 'omission', values, places })
        else Object.assign(known, { values, places: [...known.places, ...places] })
      }
    }
  }
  return found
}

/** What of a sentence another citation’s quotation of it leaves out, before it and behind. */
function leftOut(long: Quoted, part: Quoted): Span[] {
  if (
    long.citation.article === part.citation.article ||
    long.words.length <= part.words.length ||
    !sameSpeaker(long.citation.speaker, part.citation.speaker)
  )
    return []
  const at = placeIn(long.words, part.words)
  if (at < 0) return []
  const end = at + part.words.length
  const [before, behind] = [long.words.slice(0, at), long.words.slice(end)]
  return [part.opens ? before : [], part.closes ? behind : []].flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined || tellingIn(words) < leastTelling) return []
    const place = { start: first.start, end: last.end }
    return isMarkedAsCut(long.citation.quote.exact, place, part.citation.quote.exact, {
      start: part.span.start,
      end: part.span.start,
    })
      ? []
      : [place]
  })
}

/** Where words stand in others in a row; -1 where they do not. */
const placeIn = (words: readonly Placed[], row: readonly Placed[]): number =>
  words.findIndex((_, from) => row.every(({ norm }, at) => words[from + at]?.norm === norm))

/** The sentences that a citation quotes, long enough to be known by. */
function quotedIn(citation: ComparedCitation): Quoted[] {
  const { exact } = citation.quote
  return quotations(exact).flatMap((quotation) => {
    const [start, end] = [
      quotation.start + 1,
      quotation.end - Number(/["”’'»]/.test(exact[quotation.end - 1] ?? '')),
    ]
    // without its marks, which would keep it whole: the next sentence is a claim of its own
    return sentences(exact.slice(start, end)).flatMap((sentence): Quoted[] => {
      const span = { start: start + sentence.start, end: start + sentence.end }
      const words = wordsIn(exact, span)
      if (words.length < longEnough || tellingIn(words) < leastTelling) return []
      const opens = /^[‘'\s]*\p{Lu}/u.test(exact.slice(span.start))
      const closes = /^[.!?,;]/.test(exact.slice(words.at(-1)!.end).replace(/^["”’'»]/, ''))
      return [{ citation, span, words, opens, closes }]
    })
  })
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const wordsIn = (text: string, { start, end }: Span): Placed[] =>
  [...text.slice(start, end).matchAll(word)].map(({ 0: own, index }) => ({
    norm: own.toLowerCase().replaceAll('’', "'"),
    start: start + index,
    end: start + index + own.length,
  }))
const normsOf = (text: string): string =>
  wordsIn(text, { start: 0, end: text.length })
    .map(({ norm }) => norm)
    .join(' ')

const tellingIn = (words: readonly { norm: string }[]): number =>
  words.filter(({ norm }) => !functionWords.has(norm)).length

/**
 * Whether an article prints what its quotation leaves out, half of that stands in the sentence around the quotation, or another sentence
 * tells the like, with its numbers and most of its words.
 */
function isToldBy(text: string, { quote }: ComparedCitation, article: string): boolean {
  const telling = (all: string) =>
    normsOf(all)
      .split(' ')
      .filter((one) => !functionWords.has(one))
  const [lacking, own] = [telling(text), new Set(telling(quote.exact))]
  return (
    ` ${telling(article).join(' ')} `.includes(` ${lacking.join(' ')} `) ||
    lacking.filter((one) => own.has(one)).length * 2 >= lacking.length ||
    tellsTheLike(text, article)
  )
}
