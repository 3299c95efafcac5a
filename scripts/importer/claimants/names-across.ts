import type { Content } from '../../../src/mdx/content-folder.ts'
import type { Member } from '../../../src/compare/matching/match.ts'
import { fullName, type NamedIn } from './claimants.ts'
import type { ReadArticle } from '../claims/read-articles.ts'
import { shortForms, spelledFully } from './short-forms.ts'

/** How an article’s claimants are called where it, or an article that shares a claim with it, gives one person’s full name. */
export function namesAcross(
  articles: readonly ReadArticle[],
  content: Content,
  groups: readonly (readonly Member[])[],
  knownClaim: (member: Member) => string | null,
): (name: string, article: string) => string {
  const names = new Map<string, NamedIn>(
    [...content.articles].map(([id, { data }]) => [
      id,
      {
        speakers: data.claims.flatMap(({ speaker }) => speaker?.name ?? []),
        people: data.claims.flatMap((one) =>
          one.names.flatMap(({ text, type }) => (type === 'person' ? [text] : [])),
        ),
      },
    ]),
  )
  for (const { id, text, reading } of articles)
    names.set(id, {
      speakers: reading.passages.flatMap(({ speaker }) => speaker ?? []),
      people: reading.passages.flatMap((one) =>
        one.names.flatMap(({ start, end, type }) => (type === 'person' ? [text.slice(start, end)] : [])),
      ),
    })
  const related = new Map<string, Set<string>>()
  for (const members of groups) {
    const slugs = new Set(members.flatMap((member) => knownClaim(member) ?? []))
    const cited = [...slugs].flatMap(
      (slug) => content.claims.get(slug)?.data.citations.map(({ article }) => article) ?? [],
    )
    const sharing = new Set([...members.map(({ article }) => article), ...cited])
    for (const { article } of members)
      related.set(article, new Set([...(related.get(article) ?? []), ...sharing]))
  }
  const texts = new Map(
    [...content.articles, ...articles.map((one) => [one.id, one] as const)].map(([id, { text }]) => [
      id,
      text,
    ]),
  )
  const forms = new Map([...texts].map(([id, text]) => [id, shortForms(text)]))
  const ofContent = new Set(
    [...content.claimants.values()].flatMap(({ data }) => [data.name, ...data.aliases]),
  )
  return (name, article) => {
    const sharing = [...(related.get(article) ?? [article])]
    const spelled = ofContent.has(name)
      ? null
      : spelledFully(
          name,
          texts.get(article) ?? '',
          sharing.flatMap((id) => forms.get(id) ?? []),
          [...forms.values()],
        )
    return (
      spelled ??
      fullName(
        name,
        sharing.flatMap((id) => names.get(id) ?? []),
      )
    )
  }
}
