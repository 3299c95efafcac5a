import { isDeepStrictEqual } from 'node:util'
import type { Passage } from '../../../src/model/article.ts'
import { claimSchema, type Citation, type Claim } from '../../../src/model/claim.ts'
import type { Claimant } from '../../../src/model/claimant.ts'
import type { Quote } from '../../../src/model/quote.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import type { Entry } from '../../../src/mdx/entry.ts'
import { editFrontmatter, type Edit } from '../../../src/mdx/edit.ts'
import { othersAmong } from '../claimants/claimants.ts'
import {
  citationFields,
  leading,
  movedClaimants,
  towardsStatement,
  type Reread,
  type Rereading,
} from './rereading.ts'

/** What the import writes into a claim, by field. */
const claimFields = {
  statement: (passage: Passage): unknown => passage.statement,
  kind: (passage: Passage): unknown => passage.kind,
  when: (passage: Passage): unknown => passage.when,
} satisfies Partial<Record<keyof Claim, (passage: Passage) => unknown>>

/**
 * The changes of one value’s fields: those that read differently now and still say what the last reading gave. What
 * an editor has changed says something else, and stays.
 */
function changes(
  path: (string | number)[],
  current: object,
  fields: Record<string, (passage: Passage) => unknown>,
  rereadings: readonly Reread[],
): Edit[] {
  const values = current as Record<string, unknown>
  return Object.entries(fields).flatMap(([name, of]): Edit[] => {
    const source = rereadings.find(({ base }) => isDeepStrictEqual(values[name], of(base)))
    if (!source) return []
    const value = of(source.now)
    if (isDeepStrictEqual(value, values[name])) return []
    return [
      value === undefined
        ? { op: 'remove', path: [...path, name] }
        : { op: 'set', path: [...path, name], value: name === 'quote' ? wordsOf(value as Quote) : value },
    ]
  })
}

const fields = Object.keys(claimSchema.shape)
/** The fields of a claim behind which a field of it stands, as its schema has them. */
export const before = (field: keyof Claim): string[] => fields.slice(0, fields.indexOf(field))

/** Takes those at some places out of a list of a file, and with the last of them the list. */
export const listWithout = (field: keyof Claim, places: readonly number[], length: number): Edit[] =>
  places.length > 0 && places.length === length
    ? [{ op: 'remove', path: [field] }]
    : places.toReversed().map((at) => ({ op: 'remove', path: [field, at] }))

/** What an import adds to a claim: citations that it does not have yet, and who makes the claim by them. */
export type Added = { citations: readonly Citation[]; claimants: readonly string[] }

/**
 * The source of a claim file after an import, every byte kept that the import does not change.
 * @param passageOf the passage that a citation stands on now that its own is gone
 */
export function mergeClaim(
  entry: Entry<Claim>,
  rereading: Rereading,
  { articles, listed }: { articles: Content['articles']; listed: ReadonlyMap<string, Claimant> },
  passageOf: (citation: Citation) => string | undefined,
  { citations, claimants }: Added = { citations: [], claimants: [] },
): string {
  const { data } = entry
  const read = data.citations.map((citation) => rereading(entry, citation))
  const leads = leading(data, read, articles)
  const reread = towardsStatement(data, read, leads)
  const moved = movedClaimants(data, reread, listed)
  const edits: Edit[] = [
    ...changes([], data, claimFields, leads),
    ...data.citations.flatMap((citation, index) => {
      const passage = reread[index]
      if (passage) return changes(['citations', index], citation, citationFields, [passage])
      const value = passageOf(citation)
      return value === undefined ? [] : [{ op: 'set', path: ['citations', index, 'passage'], value } as const]
    }),
    ...listWithout('claimants', moved.gone, data.claimants.length),
    ...[...moved.come, ...othersAmong(claimants, moved.come, listed)].map((value): Edit => ({
      op: 'append',
      path: ['claimants'],
      value,
      behind: before('claimants'),
    })),
    ...citations.map((value): Edit => ({ op: 'append', path: ['citations'], value: citationToWrite(value) })),
  ]
  return edits.length === 0 ? entry.source : editFrontmatter(entry.source, edits)
}

/** A citation as a file has it: without what goes without saying. */
export function citationToWrite({ article, passage, quote, stance, ...rest }: Citation): object {
  return { article, passage, quote: wordsOf(quote), ...rest, ...(stance !== 'reports' && { stance }) }
}

/** A quotation as a file has it: its words alone, where they name their place. */
const wordsOf = (quote: Quote): Quote | string => (Object.keys(quote).length === 1 ? quote.exact : quote)
