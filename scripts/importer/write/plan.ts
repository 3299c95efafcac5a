import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { articleSchema, type Passage } from '../../../src/model/article.ts'
import { claimSchema, type Citation, type Claim } from '../../../src/model/claim.ts'
import { publisherSchema } from '../../../src/model/publisher.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import { editFrontmatter, type Edit } from '../../../src/mdx/edit.ts'
import type { Entry } from '../../../src/mdx/entry.ts'
import { blocksToMarkdown, serialiseFile, serialiseYaml } from '../../../src/mdx/serialise.ts'
import type { ImportedArticle, ImportedClaim, ImportedPublisher, Write } from './types.ts'

type ToWrite = {
  articles: readonly ImportedArticle[]
  claims: readonly ImportedClaim[]
  publishers: readonly ImportedPublisher[]
}

/** The files that an import changes, and only those; nothing is written here. */
export function planWrites(
  content: Content,
  { articles, claims, publishers }: ToWrite,
  folder: string,
): Write[] {
  const before = lastReadings(content)
  const path = (...parts: string[]) => join(folder, ...parts)
  return [
    ...publishers.map(({ id, data }) => ({
      path: path('publishers', `${id}.yaml`),
      before: null,
      after: serialiseYaml(publisherSchema, data),
    })),
    ...articles.map(({ id, data, blocks }) => ({
      path: path('articles', `${id}.mdx`),
      before: content.articles.get(id)?.source ?? null,
      after: serialiseFile(articleSchema, data, blocksToMarkdown(blocks)),
    })),
    ...claims.map(({ slug, data }) => {
      const existing = content.claims.get(slug)
      return existing === undefined
        ? { path: path('claims', `${slug}.mdx`), before: null, after: serialiseFile(claimSchema, data) }
        : { path: existing.file, before: existing.source, after: merged(existing, data, before) }
    }),
  ].filter((write) => write.before !== write.after)
}

type Readings = ReadonlyMap<string, Passage>
const keyOf = ({ article, passage }: Pick<Citation, 'article' | 'passage'>) => `${article}\n${passage ?? ''}`

/** What each passage of the content’s articles said when it was last read: the base of the merge. */
function lastReadings(content: Content): Readings {
  return new Map(
    [...content.articles].flatMap(([article, { data }]) =>
      data.claims.map((passage) => [keyOf({ article, passage: passage.id }), passage] as const),
    ),
  )
}

/** A claim’s file with new citations appended, and with the fields updated that still are what the last reading gave. */
function merged(existing: Entry<Claim>, read: Claim, before: Readings): string {
  const known = new Map(
    existing.data.citations.map((citation, index) => [keyOf(citation), { citation, index }]),
  )
  const edits: Edit[] = []
  for (const citation of read.citations) {
    const own = known.get(keyOf(citation))
    const base = before.get(keyOf(citation))
    if (own === undefined) {
      if (base === undefined) edits.push({ op: 'append', path: ['citations'], value: citation })
      continue
    }
    if (base === undefined) continue
    const then: Pick<Citation, 'speaker' | 'cue' | 'stance'> = {
      speaker: base.speaker?.name,
      cue: base.cue,
      stance: base.stance,
    }
    for (const field of ['speaker', 'cue', 'stance'] as const) {
      const untouched = own.citation[field] === then[field]
      if (untouched && citation[field] !== undefined && citation[field] !== then[field])
        edits.push({ op: 'set', path: ['citations', own.index, field], value: citation[field] })
    }
  }
  edits.push(...statementEdits(existing, read, before))
  return edits.length === 0 ? existing.source : editFrontmatter(existing.source, edits)
}

/** The claim’s own words follow its first passage for as long as nobody has changed them. */
function statementEdits(existing: Entry<Claim>, read: Claim, before: Readings): Edit[] {
  const first = existing.data.citations[0]
  const again = read.citations[0]
  if (first === undefined || again === undefined || keyOf(first) !== keyOf(again)) return []
  const base = before.get(keyOf(first))
  if (base === undefined) return []
  return (['statement', 'kind', 'when'] as const).flatMap((field): Edit[] => {
    const untouched = isDeepStrictEqual(existing.data[field], base[field])
    return untouched && !isDeepStrictEqual(read[field], base[field])
      ? [{ op: 'set', path: [field], value: read[field] }]
      : []
  })
}
