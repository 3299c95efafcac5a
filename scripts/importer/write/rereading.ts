import { isDeepStrictEqual } from 'node:util'
import type { Content } from '../../../src/mdx/content-folder.ts'
import type { Entry } from '../../../src/mdx/entry.ts'
import type { Passage } from '../../../src/model/article.ts'
import type { Citation, Claim } from '../../../src/model/claim.ts'
import { passageOf } from './ledger.ts'
import type { ToWrite } from './types.ts'

/** A passage as it was last read and as it is read now; where its outlet has changed the words, `now` has another id. */
export type Reread = { base: Passage; now: Passage }

/** What the import writes into a citation, by field. */
export const citationFields = {
  passage: (passage: Passage): unknown => passage.id,
  quote: (passage: Passage): unknown => passage.quote,
  speaker: (passage: Passage): unknown => passage.speaker?.name,
  cue: (passage: Passage): unknown => passage.cue,
  stance: (passage: Passage): unknown => passage.stance,
} satisfies Partial<Record<keyof Citation, (passage: Passage) => unknown>>

/**
 * Whether a citation says just what the import wrote, on a page that nobody has begun to review or write: what an editor says of
 * a claim is said of the words it cites.
 * @param statements those of the passages that the claim cites, as they were last read
 */
function isUntouched(
  { data, body }: Entry<Claim>,
  citation: Citation,
  base: Passage,
  statements: readonly string[],
): boolean {
  return (
    data.status === 'unreviewed' &&
    statements.includes(data.statement) &&
    body.children.length === 0 &&
    data.limits === undefined &&
    data.reply === undefined &&
    citation.note === undefined &&
    Object.entries(citationFields).every(([name, of]) =>
      isDeepStrictEqual(citation[name as keyof Citation], of(base)),
    )
  )
}

/** What became of the passage that a citation stands on; undefined where it was not read again, or an editor must decide. */
export type Rereading = (claim: Entry<Claim>, citation: Citation) => Reread | undefined

/** Whether the words themselves are other ones, and not only what is read in them. */
const isReworded = ({ base, now }: Reread): boolean => base.id !== now.id

/**
 * The readings that what a claim states may follow. Words that one outlet has changed move it only where nobody else is cited for
 * what it says.
 * @param all the reading of each citation of the claim
 */
export function leading(all: readonly (Reread | undefined)[]): Reread[] {
  const found = all.flatMap((one) => one ?? [])
  const everyone = found.length === all.length && found.every(isReworded)
  return everyone ? found : found.filter((one) => !isReworded(one))
}

export function rereadingOf(
  content: Content,
  { articles, reworded }: Pick<ToWrite, 'articles' | 'reworded'>,
): Rereading {
  const readings = new Map(articles.map(({ id, data }) => [id, data.claims]))
  const baseOf = (citation: Citation) =>
    passageOf(citation, content.articles.get(citation.article)?.data.claims ?? [])
  return (claim, citation) => {
    const base = baseOf(citation)
    const reading = readings.get(citation.article)
    if (base === undefined || reading === undefined) return undefined
    const same = reading.find(({ id }) => id === base.id)
    if (same !== undefined) return { base, now: same }
    const id = reworded.find(
      ({ slug, article, quote }) =>
        slug === claim.id && article === citation.article && quote === citation.quote.exact,
    )?.passage
    const now = reading.find((passage) => passage.id === id)
    const statements = claim.data.citations.flatMap((one) => baseOf(one)?.statement ?? [])
    return now !== undefined && isUntouched(claim, citation, base, statements) ? { base, now } : undefined
  }
}
