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

/** Whether a citation says just what the import wrote, on a page that nobody has begun to review. */
function isUntouched({ data }: Entry<Claim>, citation: Citation, base: Passage): boolean {
  return (
    data.status === 'unreviewed' &&
    citation.note === undefined &&
    Object.entries(citationFields).every(([name, of]) =>
      isDeepStrictEqual(citation[name as keyof Citation], of(base)),
    )
  )
}

/** What became of the passage that a citation stands on; undefined where it was not read again, or an editor must decide. */
export type Rereading = (claim: Entry<Claim>, citation: Citation) => Reread | undefined

export function rereadingOf(
  content: Content,
  { articles, reworded }: Pick<ToWrite, 'articles' | 'reworded'>,
): Rereading {
  const readings = new Map(articles.map(({ id, data }) => [id, data.claims]))
  return (claim, citation) => {
    const base = passageOf(citation, content.articles.get(citation.article)?.data.claims ?? [])
    const reading = readings.get(citation.article)
    if (base === undefined || reading === undefined) return undefined
    const same = reading.find(({ id }) => id === base.id)
    if (same !== undefined) return { base, now: same }
    const id = reworded.find(
      ({ slug, article, quote }) =>
        slug === claim.id && article === citation.article && quote === citation.quote.exact,
    )?.passage
    const now = reading.find((passage) => passage.id === id)
    return now !== undefined && isUntouched(claim, citation, base) ? { base, now } : undefined
  }
}
