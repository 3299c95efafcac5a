import { withoutStrokes } from '../model/letters.ts'
import { isFarFetched } from './far-fetched.ts'
import { filled } from './instead.ts'
import type { Meanings } from './meant.ts'
import { withNumerals } from './numbers.ts'
import type { Found, Pagefind } from './pagefind.ts'
import { spelledOtherwise } from './spelled.ts'

/** The sentences of the interface that say what was found; `#` stands for a number, `#asked` and the like for what they say. */
export type AnswerWords = Record<'one' | 'many' | 'instead' | 'insteadOutlet' | 'insteadOf', string>

export const counted = (length: number, { one, many }: AnswerWords): string =>
  length === 1 ? one : many.replace('#', String(length))

/** Whether a query is one word with which many begin. */
const isShort = (query: string): boolean => /^\p{L}{2,3}$/u.test(query)

/** Pagefind’s answer; none where it is to other words than were asked for. */
export async function ask(engine: Pagefind, query: string, picked: Record<string, string>): Promise<Found> {
  const asked = asIndexed(query)
  const found = await engine.search(asked === '' ? null : asked, { filters: picked })
  // Pagefind counts nothing beside what is picked where no word is asked for.
  if (asked === '') return { ...found, totalFilters: await engine.filters() }
  if (isShort(asked)) {
    // “AP” is to come before “appeal”, in whatever place a page has either
    const whole = await engine.search(`"${asked}"`, { filters: picked })
    const ids = new Set(whole.results.map(({ id }) => id))
    found.results.sort((one, other) => Number(ids.has(other.id)) - Number(ids.has(one.id)))
  }
  const [first] = found.results
  if (first === undefined || !isFarFetched(asked, await first.data())) return found
  return { results: [], filters: {}, totalFilters: {} }
}

/**
 * Pagefind keeps no signs of money, and finds nothing by “$2.3”. Numbers are on their pages by their value. Words with strokes or
 * joined letters are there in plain ones too: so “Sørine” finds “Sorine”, and the other way round.
 */
export const asIndexed = (query: string): string =>
  withNumerals(withoutStrokes(query).replace(/(?<!\p{L})\p{Lu}*\p{Sc}(?=\d)|(?<=\d)\p{Sc}/gu, ''))

/** Says which spelling was found, where it is another than was asked for; null where it is none. The first results tell. */
export async function saidOtherwise(
  asked: string,
  results: Found['results'],
  words: AnswerWords,
): Promise<string | null> {
  const shown = spelledOtherwise(asked, await Promise.all(results.slice(0, TELLING).map((one) => one.data())))
  return shown === null
    ? null
    : filled(words.instead, { asked, shown, found: counted(results.length, words) })
}

/** So many results tell by which words all were found: they are those that are shown first. */
const TELLING = 10

/** What a query that finds nothing may have meant, with what that finds; null where nothing is as near. */
export async function answerInstead(
  engine: Pagefind,
  means: Meanings,
  asked: string,
  picked: Record<string, string>,
  words: AnswerWords,
): Promise<{ found: Found; said: string } | null> {
  for await (const { query, filters, shown } of means.instead(asked)) {
    const found = await ask(engine, query, { ...picked, ...filters })
    if (found.results.length === 0) continue
    const sentence =
      'outlet' in filters ? (query === '' ? words.insteadOutlet : words.insteadOf) : words.instead
    const values = { asked, shown, rest: query, found: counted(found.results.length, words) }
    return { found, said: filled(sentence, values) }
  }
  return null
}
