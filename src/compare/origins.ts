import type { ComparedArticle, ComparedCitation, Origins } from '../model/comparison.ts'
import { isCopy, type LineageLookup } from './lookup.ts'
import { byPublication, compareStrings } from './order.ts'
import { likeness } from './similarity.ts'

/** From here on two passages are the same words, edited at most. */
const samePassage = 0.6

/**
 * Who stands behind a claim: its citations joined where one passage goes back to another or both to one agency. An
 * article that credits an agency and adds reporting of its own is a copy only where the passage is. An article that
 * neither is a copy nor names who wrote it is of unknown origin and counted apart.
 *
 * @param lineages may be asked for any two cited articles
 * @param agencyName the name of a publisher, by id
 */
export function originsOf(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
  lineages: LineageLookup,
  agencyName: (id: string) => string,
): Origins {
  const cited = [...new Set(citations.map((citation) => citation.article))]
    .flatMap((id) => articles.get(id) ?? [])
    .sort(byPublication)
  const passages = Map.groupBy(citations, (citation) => citation.article)
  const quotes = (id: string) => (passages.get(id) ?? []).map((citation) => citation.quote.exact)
  const groups: Group[] = []
  for (const article of cited) {
    const copied = (other: ComparedArticle) => {
      const lineage = lineages(article.id, other.id)
      return isCopy(lineage) && shareOne(quotes(article.id), quotes(other.id))
    }
    const agency = agencyOf(
      article,
      quotes(article.id),
      cited.some((other) => other !== article && copied(other)),
    )
    const joined = groups.filter(
      (group) =>
        (agency !== null && group.agency === agency) ||
        group.articles.some(
          (other) => copied(other) || (ownName(article) !== null && ownName(article) === ownName(other)),
        ),
    )
    const group: Group = { agency, articles: [...joined.flatMap((one) => one.articles), article] }
    for (const one of joined) {
      group.agency ??= one.agency
      groups.splice(groups.indexOf(one), 1)
    }
    groups.push(group)
  }
  const list = groups.map((group) => ({ ...group, name: nameOf(group, agencyName) }))
  const known = list.flatMap(({ name, agency, articles: held }) =>
    name === null ? [] : [{ name, agency, articles: held.sort(byPublication).map((article) => article.id) }],
  )
  const unknown = list.flatMap((group) => (group.name === null ? group.articles : []))
  return {
    count: known.length,
    unknown: unknown.length,
    list: known.sort((a, b) => compareStrings(a.articles[0] ?? '', b.articles[0] ?? '')),
  }
}

type Group = { agency: string | null; articles: ComparedArticle[] }

const shareOne = (mine: readonly string[], theirs: readonly string[]) =>
  mine.some((one) => theirs.some((other) => likeness(one, other) >= samePassage))

/** The agency a cited passage rests on. An article with a reporter of its own is the agency’s only where it is copied. */
function agencyOf(article: ComparedArticle, quotes: readonly string[], isCopied: boolean): string | null {
  if (article.credit === null) return null
  if (
    isCopied ||
    article.byline.length === 0 ||
    article.byline.every((name) => article.credit?.exact.includes(name))
  ) {
    return article.credit.agency
  }
  const named = new RegExp(`\\btold (?:the )?${escape(article.credit.agency)}\\b`, 'iu')
  return quotes.some((quote) => named.test(quote)) ? article.credit.agency : null
}

const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The outlet, where it reports by itself and says who does. */
function ownName(article: ComparedArticle): string | null {
  return article.credit === null && article.byline.length > 0 ? article.publisher : null
}

function nameOf(group: Group, agencyName: (id: string) => string): string | null {
  if (group.agency !== null) return agencyName(group.agency)
  const publisher = group.articles.find((article) => ownName(article) !== null)?.publisher
  return publisher === undefined || publisher === null ? null : agencyName(publisher)
}
