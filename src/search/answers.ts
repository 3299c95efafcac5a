import { withoutStrokes } from '../model/letters.ts'
import { isFarFetched } from './far-fetched.ts'
import { filled } from './instead.ts'
import type { Meanings } from './meant.ts'
import type { Found, Pagefind } from './pagefind.ts'

/** The sentences of the interface that say what was found; `#` stands for a number, `#asked` and the like for what they say. */
export type AnswerWords = Record<'one' | 'many' | 'instead' | 'insteadOutlet', string>

export const counted = (length: number, { one, many }: AnswerWords): string =>
  length === 1 ? one : many.replace('#', String(length))

/** Pagefind’s answer; none where it is to other words than were asked for. */
export async function ask(engine: Pagefind, query: string, picked: Record<string, string>): Promise<Found> {
  const asked = asIndexed(query)
  const found = await engine.search(asked === '' ? null : asked, { filters: picked })
  const [first] = found.results
  if (asked === '' || first === undefined || !isFarFetched(asked, await first.data())) return found
  return { results: [], filters: {}, totalFilters: {} }
}

/**
 * Pagefind keeps no signs of money, and finds nothing by “$2.3”. Words with strokes or joined letters are on their pages in plain
 * ones too: so “Sørine” finds “Sorine”, and the other way round.
 */
export const asIndexed = (query: string): string =>
  withoutStrokes(query).replace(/\p{Sc}(?=\d)|(?<=\d)\p{Sc}/gu, '')

/** What a query that finds nothing may have meant, with what that finds; null where nothing is as near. */
export async function answerInstead(
  engine: Pagefind,
  means: Meanings,
  asked: string,
  picked: Record<string, string>,
  words: AnswerWords,
): Promise<{ found: Found; said: string } | null> {
  for await (const { query, filters, shown, kind } of means.instead(asked)) {
    const found = await engine.search(query === null ? null : asIndexed(query), {
      filters: { ...picked, ...filters },
    })
    if (found.results.length === 0) continue
    const sentence = kind === 'outlet' ? words.insteadOutlet : words.instead
    return { found, said: filled(sentence, { asked, shown, found: counted(found.results.length, words) }) }
  }
  return null
}
