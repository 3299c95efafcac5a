import type { ComparedArticle, Lineage } from '../../model/comparison.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'
import { byPublication, momentOf } from '../figures/publication.ts'
import { pairKey } from '../../model/order.ts'
import { isCopy } from './lookup.ts'

/** Two articles in which one outlet prints one text. */
export type PrintedTwice = {
  /** Which was published, or changed, first, as far as they say. */
  first: string
  later: string
  /** Whether the two are the same word for word. */
  isWhole: boolean
  /** The share of the words of the shorter outside quotation marks that the other has too, 0 to 1. */
  share: number
}

/** The share of an article that its update keeps, however much is added; two articles on one matter have less than a fifth in common. */
export const keptByUpdates = 0.5

/** What is told anew after so many days is a report of its own that repeats what was told before. */
const daysOfUpdates = 3

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** As last changed; of two of one moment the order of their ids decides. */
const asChanged = ({ id, published, modified }: ComparedArticle) => ({ id, published: modified ?? published })

/**
 * Articles in which one outlet prints one text, word for word, or most of the words of one within a few days: an update at another
 * address, or a second copy. Each would be shown as a report of its own.
 * @param found the lineages of the articles
 */
export function printedTwice(
  articles: readonly ComparedArticle[],
  found: readonly Lineage[],
): PrintedTwice[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const inOrder = (a: ComparedArticle, b: ComparedArticle) => {
    const [first, later] = [a, b].sort((one, other) => byPublication(asChanged(one), asChanged(other)))
    return { first: first!.id, later: later!.id }
  }
  const whole = [...Map.groupBy(articles, ({ publisher, text }) => `${publisher}\n${plain(text)}`).values()]
    .map((same) => same.filter(({ publisher, text }) => publisher !== null && text !== ''))
    .flatMap(([one, ...others]) =>
      others.map((other) => ({ ...inOrder(one!, other), isWhole: true, share: 1 })),
    )
  const isWhole = new Set(whole.map(({ first, later }) => pairKey(first, later)))
  const mostly = found.flatMap((lineage): PrintedTwice[] => {
    const [a, b] = [byId.get(lineage.a), byId.get(lineage.b)]
    if (a === undefined || b === undefined || a.publisher === null || a.publisher !== b.publisher) return []
    const isOne =
      isCopy(lineage) &&
      lineage.overlap >= keptByUpdates &&
      areOfOneTime(a, b) &&
      !isWhole.has(pairKey(a.id, b.id))
    return isOne ? [{ ...inOrder(a, b), isWhole: false, share: lineage.overlap }] : []
  })
  return [...whole, ...mostly]
}

const areOfOneTime = ({ published: a }: ComparedArticle, { published: b }: ComparedArticle): boolean =>
  a === null || b === null || Math.abs(momentOf(a) - momentOf(b)) <= daysOfUpdates * millisecondsADay
