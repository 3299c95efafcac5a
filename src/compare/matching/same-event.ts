import type { Article } from '../../model/article.ts'
import { pairKey } from '../lineage/lookup.ts'

/** Reports of one event seldom appear further apart, in days; one of unknown day may be of any. */
const longest = 21
const day = 86_400_000

/**
 * How much the names that two articles share must weigh together for both to be of one event: three that few articles
 * have.
 */
const enough = 9
/** Names of a small site are rare in no article: they are weighed as among this many more. */
const others = 100

/** When an article appeared, in milliseconds, NaN where that is unknown, and the names in it in one form. */
export type Naming = { published: number; names: ReadonlySet<string> }

/** Whether two articles, by their ids, report one event, by the names that their claims tell: see `namesOneEvent`. */
export const sameEvent = (
  articles: ReadonlyMap<string, { data: Article }>,
): ((one: string, other: string) => boolean) =>
  namesOneEvent(
    new Map(
      [...articles].map(([id, { data }]) => [
        id,
        {
          published: Date.parse(data.published?.slice(0, 10) ?? ''),
          names: new Set(data.claims.flatMap(({ names }) => names.map(({ text }) => text.toLowerCase()))),
        },
      ]),
    ),
  )

/**
 * Whether two articles, by their ids, report one event: they appear within three weeks of each other and share names that few
 * articles have.
 */
export function namesOneEvent(
  articles: ReadonlyMap<string, Naming>,
): (one: string, other: string) => boolean {
  const holders = new Map<string, number>()
  for (const { names } of articles.values())
    for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1)
  const weightOf = (name: string) => Math.log((articles.size + others) / ((holders.get(name) ?? 0) + 1))
  const known = new Map<string, boolean>()
  return (one, other) => {
    const pair = pairKey(one, other)
    const found = known.get(pair) ?? areOne(one, other)
    known.set(pair, found)
    return found
  }
  function areOne(one: string, other: string): boolean {
    const [mine, theirs] = [articles.get(one), articles.get(other)]
    if (mine === undefined || theirs === undefined) return false
    if (Math.abs(mine.published - theirs.published) > longest * day) return false
    const shared = [...mine.names].filter((name) => theirs.names.has(name))
    return shared.reduce((sum, name) => sum + weightOf(name), 0) >= enough
  }
}
