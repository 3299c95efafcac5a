import { isOpen } from '../compare/agreement.ts'
import { unnamedRelease } from '../compare/lineage/credits.ts'
import { quotations } from './citation-views.ts'
import { lineageView } from './claim-views.ts'
import { findingsOf } from './findings.ts'
import { quotePosition } from './locate-quote.ts'
import { markDifferences } from './mark-differences.ts'
import { quoting, type Quoting } from './quoted-share.ts'
import { cites, isFinding, laidBeside, type CitingClaim, type SideSources } from './side-by-side.ts'
import type { StoredArticle } from './site-content.ts'
import type { ArticleRef, ClaimSummary } from './views.ts'
import type { ArticleView, CitedPassage, RelatedArticle } from './page-views.ts'

export type ArticleSources = SideSources & { quotationShare: number }

type Cited = { start: number; exact: string; article: string; by: CitingClaim[] }

/** All that an article’s page shows. */
export function articleView(article: StoredArticle, ref: ArticleRef, sources: ArticleSources): ArticleView {
  const { data } = article
  const passages = citedPassages(article, sources)
  const quoted = quoting(sources.quotationShare)
  const shown = withinShare(article, passages, quoted)
  const related = relatedArticles(article, ref, sources)
  return {
    ...ref,
    modified: data.modified ?? null,
    credit:
      data.credit === undefined
        ? null
        : {
            ...data.credit,
            isRelease: unnamedRelease({ credit: data.credit, releasedBy: data.releasedBy ?? null }) !== null,
            name:
              data.credit.agency === null ? null : sources.directory.publisherRef(data.credit.agency).name,
          },
    releasedBy: data.releasedBy ?? null,
    cited: passages.filter((passage) => shown.has(passage)).map(toView),
    beyond: summaries(passages.filter((passage) => !shown.has(passage))),
    claims: summaries(passages),
    count: findingsOf(summaries(passages)).length,
    html: data.fullText ? article.html : null,
    related: laidBeside(article, related, quoted, sources),
  }
}

/** The passages of the article that claims cite, in its order, each once. */
function citedPassages(article: StoredArticle, sources: ArticleSources): Cited[] {
  const found = new Map<string, Cited>()
  for (const citing of sources.citing(article.id)) {
    for (const { quote } of citing.claim.data.citations.filter((cited) => cited.article === article.id)) {
      const start = quotePosition(quote, article.text)
      const key = `${start} ${quote.exact.length}`
      const passage = found.get(key) ?? { start, exact: quote.exact, article: article.id, by: [] }
      if (!passage.by.includes(citing)) passage.by.push(citing)
      found.set(key, passage)
    }
  }
  return joinContained(
    [...found.values()].sort((a, b) => a.start - b.start || b.exact.length - a.exact.length),
  )
}

/** A passage inside another is shown there: no words stand twice. */
function joinContained(passages: readonly Cited[]): Cited[] {
  const joined: Cited[] = []
  for (const passage of passages) {
    const last = joined.at(-1)
    const isInside =
      last !== undefined && passage.start + passage.exact.length <= last.start + last.exact.length
    if (isInside) last.by = [...new Set([...last.by, ...passage.by])]
    else joined.push(passage)
  }
  return joined
}

/** The passages that fit into the share of the article that may be quoted: those that differ before the others. */
function withinShare(article: StoredArticle, passages: readonly Cited[], quoted: Quoting): Set<Cited> {
  const differs = ({ by }: Cited): boolean => by.some(({ differences }) => differences.some(isOpen))
  const shown = [...passages.filter(differs), ...passages.filter((other) => !differs(other))]
  return new Set(shown.filter(({ start, exact }) => quoted([{ article, start, exact }])))
}

const toView = ({ exact, article, by }: Cited): CitedPassage => ({
  segments: markDifferences(
    { article, exact },
    by.flatMap(({ differences }) => differences),
    by.flatMap(({ claim }) => quotations(claim.data)),
  ),
  claims: by.map(({ summary }) => summary),
  same: new Set(
    by
      .filter(({ summary }) => plain(exact).includes(plain(summary.statement)))
      .map(({ summary }) => summary.slug),
  ),
})

/** The words alone: without marks, case and spaces. */
const plain = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

const summaries = (passages: readonly Cited[]): ClaimSummary[] => [
  ...new Map(passages.flatMap(({ by }) => by.map(({ summary }) => [summary.slug, summary]))).values(),
]

/** The articles that this one shares claims or a lineage with, those that share most first. */
function relatedArticles(
  article: StoredArticle,
  ref: ArticleRef,
  { directory, citing, lineages }: ArticleSources,
): Omit<RelatedArticle, 'sides' | 'copies'>[] {
  const here = citing(article.id).filter(isFinding)
  return lineages(article.id)
    .flatMap((lineage) => {
      const { a, b, relation } = lineage
      const other = directory.articleRef(a === article.id ? b : a)
      if (other === undefined) return []
      const shared = here.filter(({ claim }) => cites(claim, other.id)).length
      if (shared === 0 && (relation === 'unknown' || relation === 'independent')) return []
      return [{ ...lineageView(lineage, ref, other, directory), other, shared }]
    })
    .sort((a, b) => b.shared - a.shared || b.overlap - a.overlap)
}
