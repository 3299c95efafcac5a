import { toldStance, type Claim, type ToldStance } from '../model/claim.ts'
import type { Difference } from '../model/comparison.ts'
import type { Quote } from '../model/quote.ts'
import type { Directory } from './directory.ts'
import { leastQuote, quoteInContext, quotePosition } from './locate-quote.ts'
import { markDifferences, type Quoted } from './mark-differences.ts'
import type { CitationView, StanceGroup } from './views.ts'

/** In the order that a page shows them. */
const stances: readonly ToldStance[] = [
  'asserts',
  'reports',
  'limits',
  'limitsItself',
  'disputes',
  'disputesItself',
]

/** The words of each citation with the article they stand in. */
export const quotations = (claim: Claim): Quoted[] =>
  claim.citations.map(({ article, quote }) => ({ article, exact: quote.exact }))

/** The citations of a claim as its page shows them, in their order. */
export function citationViews(
  claim: Claim,
  differences: readonly Difference[],
  directory: Directory,
): CitationView[] {
  const quoted = quotations(claim)
  return claim.citations.flatMap((citation) => {
    const article = directory.articleRef(citation.article)
    const text = directory.article(citation.article)?.text ?? ''
    if (article === undefined) return []
    return [
      {
        anchor: anchorOf(citation.article, citation.quote, text),
        article,
        speaker: citation.speaker === undefined ? null : directory.claimant(citation.speaker),
        stance: citation.stance,
        note: citation.note ?? null,
        quote: leastQuote(citation.quote, text),
        selector: quoteInContext(citation.quote, text),
        segments: markDifferences(
          { article: citation.article, exact: citation.quote.exact },
          differences,
          quoted,
        ),
      },
    ]
  })
}

/** FNV-1a, 32 bits, of the words and of how often they stood before: short, and as lasting as the words. */
function anchorOf(article: string, quote: Quote, text: string): string {
  const occurrence = text.slice(0, quotePosition(quote, text)).split(quote.exact).length
  let hash = 0x811c9dc5
  for (const letter of `${article}\n${quote.exact}\n${occurrence}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return `q-${hash.toString(36)}`
}

/** By stance and whose it is, and within it by speaker; one speaker’s citations start a row, single ones share rows. */
export function stanceGroups(
  citations: readonly CitationView[],
  isBody: (publisher: string) => boolean,
): StanceGroup[] {
  const order = [...new Set(citations.map(({ article }) => article.id))]
  return stances.flatMap((told) => {
    const ofStance = citations.filter(({ stance, speaker }) => toldStance(stance, speaker === null) === told)
    const [first] = ofStance
    if (first === undefined) return []
    const printing = [...new Set(ofStance.map(({ article }) => article.publisher.id))]
    const bySpeaker = [...Map.groupBy(ofStance, ({ speaker }) => speaker?.name ?? null).values()]
    // Two articles stand side by side, row by row; more of them fill rows as they come.
    const isRow = (group: readonly CitationView[] | undefined): boolean =>
      order.length === 2 && (group?.length ?? 0) > 1
    return {
      stance: first.stance,
      told,
      outlets: printing.filter((id) => !isBody(id)).length,
      bodies: printing.filter(isBody).length,
      citations: bySpeaker.flatMap((group, at) =>
        interleave(group, order).map((citation, index) => ({
          ...citation,
          startsRow: index === 0 && (isRow(group) || isRow(bySpeaker[at - 1])),
        })),
      ),
    }
  })
}

/** The first citation of each article, then the second of each: those that match stand side by side. */
function interleave(citations: readonly CitationView[], order: readonly string[]): CitationView[] {
  const nth = new Map<string, number>()
  return citations
    .map((citation) => {
      const round = nth.get(citation.article.id) ?? 0
      nth.set(citation.article.id, round + 1)
      return { citation, round }
    })
    .sort(
      (a, b) =>
        a.round - b.round || order.indexOf(a.citation.article.id) - order.indexOf(b.citation.article.id),
    )
    .map(({ citation }) => citation)
}
