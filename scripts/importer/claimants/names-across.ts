import type { Content } from '../../../src/mdx/content-folder.ts'
import type { Member } from '../../../src/compare/matching/match.ts'
import { fullName, listedClaimants, namesOf, type NamedIn } from './claimants.ts'
import type { ReadArticle } from '../claims/read-articles.ts'
import { oneNameEach, type Printed } from './one-name.ts'
import { shortForms, spelledFully } from './short-forms.ts'

/**
 * How an article’s claimants are called: by the full name, where it, or an article that shares a claim with it, gives that, and whoever is printed
 * under several by one of them.
 */
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
  const full = (name: string, article: string): string => {
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
  const called = oneNameEach(
    printedIn(articles),
    knownNames(content),
    (one, other) => related.get(one)?.has(other) === true || related.get(other)?.has(one) === true,
  )
  return (name, article) => called(full(name, article))
}

/** The names of those who claim something in articles. */
const printedIn = (articles: readonly ReadArticle[]): Printed[] =>
  articles.flatMap(({ id, reading }) =>
    reading.passages.flatMap(({ speaker, claimant }) =>
      [speaker, claimant].flatMap((name) => (name === null ? [] : { name, article: id })),
    ),
  )

/** All names of those who claim something in the content, each with the articles in which its claims are cited. */
function knownNames(content: Content): Printed[] {
  const listed = listedClaimants(content)
  return [
    ...[...listed.values()].flatMap(({ name, aliases }) =>
      [name, ...aliases].map((one) => ({ name: one, article: '' })),
    ),
    ...[...content.claims.values()].flatMap(({ data }) => {
      const names = [...data.claimants, ...data.citations.flatMap(({ speaker }) => speaker ?? [])]
      return names
        .flatMap((name) => namesOf(name, listed))
        .flatMap((name) => data.citations.map(({ article }) => ({ name, article })))
    }),
  ]
}
