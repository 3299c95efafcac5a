import type { Article } from '../model/article.ts'

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

/**
 * Whether two articles, by their ids, report one event: they appear within three weeks of each other and share names that few
 * articles have.
 */
export function sameEvent(
  articles: ReadonlyMap<string, { data: Article }>,
): (one: string, other: string) => boolean {
  const namesOf = new Map(
    [...articles].map(([id, { data }]) => [
      id,
      new Set(data.claims.flatMap(({ names }) => names.map(({ text }) => text.toLowerCase()))),
    ]),
  )
  const holders = new Map<string, number>()
  for (const names of namesOf.values())
    for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1)
  const weightOf = (name: string) => Math.log((articles.size + others) / ((holders.get(name) ?? 0) + 1))
  const dayOf = (id: string) => Date.parse(articles.get(id)?.data.published?.slice(0, 10) ?? '')
  return (one, other) => {
    const [mine, theirs] = [namesOf.get(one), namesOf.get(other)]
    if (mine === undefined || theirs === undefined) return false
    if (Math.abs(dayOf(one) - dayOf(other)) > longest * day) return false
    return (
      [...mine].filter((name) => theirs.has(name)).reduce((sum, name) => sum + weightOf(name), 0) >= enough
    )
  }
}
