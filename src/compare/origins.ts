import type { ComparedArticle, ComparedCitation, Origins } from '../model/comparison.ts'
import { creditsUnnamed, isPressRelease, printedName, wireOf } from './credits.ts'
import { isCopy, type LineageLookup } from './lookup.ts'
import { byPublication } from './order.ts'
import { likeness } from './similarity.ts'

/** From here on two passages are the same words, edited at most. */
const samePassage = 0.6

/**
 * Who stands behind a claim: its citations joined where one passage goes back to another or both to one agency. An
 * article that credits an agency and adds reporting of its own is a copy only where the passage is. An article that
 * neither is a copy nor names who wrote it is of unknown origin and counted apart; so is a passage in words of its own in an
 * article that is otherwise an edit of an earlier one here, as it may be the edit.
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
  const passages = Map.groupBy(citations, (citation) => citation.article)
  const cited = [...passages.keys()].flatMap((id) => articles.get(id) ?? []).sort(byPublication)
  const quotes = (article: ComparedArticle) =>
    (passages.get(article.id) ?? []).map(({ quote }) => quote.exact)
  const copied = (one: ComparedArticle, other: ComparedArticle) =>
    one !== other && isCopy(lineages(one.id, other.id)) && shareOne(quotes(one), quotes(other))
  const retold = (one: ComparedArticle, other: ComparedArticle) =>
    one.publisher !== other.publisher && isCopy(lineages(one.id, other.id)) && !copied(one, other)
  const credited = new Set(cited.map((article) => wireOf(article)?.agency))

  let groups: Group[] = []
  for (const article of cited) {
    const own = article.publisher
    const source: Source =
      own !== null && credited.has(own)
        ? { agency: own, outlet: null }
        : sourceOf(
            article,
            quotes(article),
            {
              isCopied: cited.some((other) => copied(article, other)),
              isRetold: cited.some((other) => byPublication(other, article) < 0 && retold(article, other)),
            },
            agencyName,
          )
    const joins = (group: Group) =>
      (source.agency !== null && group.agency === source.agency) ||
      (source.outlet !== null && group.outlets.has(source.outlet)) ||
      group.articles.some((other) => copied(article, other))
    const joined = groups.filter(joins)
    groups = [
      ...groups.filter((group) => !joined.includes(group)),
      {
        agency: joined.find((group) => group.agency !== null)?.agency ?? source.agency,
        outlets: new Set([
          ...joined.flatMap((group) => [...group.outlets]),
          ...(source.outlet === null ? [] : [source.outlet]),
        ]),
        articles: [...joined.flatMap((group) => group.articles), article],
      },
    ]
  }
  const known = groups.filter((group) => group.agency !== null || group.outlets.size > 0)
  return {
    count: known.length,
    unknown: cited.length - known.reduce((sum, group) => sum + group.articles.length, 0),
    list: known
      .map((group) => ({ ...group, articles: group.articles.sort(byPublication) }))
      .sort((a, b) => byPublication(a.articles[0] ?? nobody, b.articles[0] ?? nobody))
      .map((group) => ({
        name: agencyName(group.agency ?? speaksFor(group)),
        agency: group.agency,
        articles: group.articles.map((article) => article.id),
      })),
  }
}

/** Whom one article’s passages come from, where that is shown. */
type Source = { agency: string | null; outlet: string | null }
type Group = { agency: string | null; outlets: Set<string>; articles: ComparedArticle[] }

const nobody = { id: '', published: null }

const shareOne = (mine: readonly string[], theirs: readonly string[]) =>
  mine.some((one) => theirs.some((other) => likeness(one, other) >= samePassage))

/** Credits of articles that hold more than the agency’s text: “(FRANCE 24 with AFP)”, “additional reporting by AP”. */
const mixedCredit = /\bwith\b|\band\b|&|additional|contribut/i

function sourceOf(
  article: ComparedArticle,
  quotes: readonly string[],
  { isCopied, isRetold }: { isCopied: boolean; isRetold: boolean },
  agencyName: (id: string) => string,
): Source {
  const wire = wireOf(article)
  const outlet = article.publisher
  const nobody: Source = { agency: null, outlet: null }
  const own: Source = { agency: null, outlet }
  const toldTo = (name: string) =>
    quotes.some((quote) => new RegExp(`\\b(?:told|to) (?:the )?${escaped(name)}\\b`, 'iu').test(quote))
  const toldHere = outlet !== null && toldTo(agencyName(outlet).replace(/^the /i, ''))
  if (wire === null) {
    if (toldHere) return own
    return article.byline.length === 0 || isRetold || creditsUnnamed(article) ? nobody : own
  }
  const agency: Source = { agency: wire.agency, outlet: null }
  if (isCopied || toldTo(printedName(wire))) return agency
  if (toldHere) return own
  return mixedCredit.test(wire.exact) ? nobody : agency
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The outlet whose text it is: the body that speaks for itself, else the first that printed it. */
function speaksFor({ outlets, articles }: Group): string {
  const own = articles.find((article) => isPressRelease(article) && article.publisher !== null)?.publisher
  const first = articles.find(
    (article) => article.publisher !== null && outlets.has(article.publisher),
  )?.publisher
  return own ?? first ?? ''
}
