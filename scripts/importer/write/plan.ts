import { join, relative, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { articleSchema, type Article } from '../../../src/model/article.ts'
import { claimSchema, type Citation } from '../../../src/model/claim.ts'
import { publisherSchema } from '../../../src/model/publisher.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import type { CollectionName, Entry } from '../../../src/mdx/entry.ts'
import { findFrontmatter } from '../../../src/mdx/frontmatter.ts'
import { blocksToMarkdown, plainData, serialiseFile, serialiseYaml } from '../../../src/mdx/serialise.ts'
import { ledgerOf, passageKey, type Ledger } from './ledger.ts'
import { listedClaimants, othersAmong } from '../claimants/claimants.ts'
import { mergeClaim, type Added } from './merge-claim.ts'
import { passageHolding } from './passage-of-quote.ts'
import { rereadingOf, type Rereading } from './rereading.ts'
import type { ImportedArticle, ImportedClaim, ToWrite, Write } from './types.ts'

function bodyOf(source: string): string {
  const frontmatter = findFrontmatter(source, '')
  return 'rule' in frontmatter ? '' : source.slice(frontmatter.bodyStart).trim()
}

/** The article's file, or the one there is, comments and all, where it says the same. */
function articleSource({ data, blocks }: ImportedArticle, existing: Entry<Article> | undefined): string {
  const body = blocksToMarkdown(blocks)
  const same =
    existing &&
    isDeepStrictEqual(plainData(existing.data), plainData(data)) &&
    bodyOf(existing.source) === body.trim()
  return same ? existing.source : serialiseFile(articleSchema, data, body)
}

/** The slug of the claim that an imported one adds to: of the one that cites a passage of it, else its own. */
function targetSlug({ slug, data }: ImportedClaim, ledger: Ledger): string {
  for (const { article, passage } of data.citations) {
    const cited = passage === undefined ? undefined : ledger.cited(article, passage)
    if (cited !== undefined) return cited
  }
  return slug
}

/** Passages, by `passageKey`, that take the place of others in citations there are. */
function replacing(content: Content, rereading: Rereading): Set<string> {
  return new Set(
    [...content.claims.values()].flatMap((claim) =>
      claim.data.citations.flatMap((citation) => {
        const reread = rereading(claim, citation)
        return reread && reread.now.id !== reread.base.id ? [passageKey(citation.article, reread.now.id)] : []
      }),
    ),
  )
}

/** Citations of passages that no claim cites yet and no editor has taken out. */
function newCitations({ data }: ImportedClaim, ledger: Ledger, replaced: ReadonlySet<string>): Citation[] {
  return data.citations.filter(
    ({ article, passage }) =>
      passage === undefined ||
      (ledger.cited(article, passage) === undefined &&
        !ledger.removed(article, passage) &&
        !replaced.has(passageKey(article, passage))),
  )
}

/** Imported claims as what is added to claims there are, and as claims to make, by slug. */
function sortOut(
  claims: readonly ImportedClaim[],
  content: Content,
  ledger: Ledger,
  replaced: ReadonlySet<string>,
) {
  const listed = listedClaimants(content)
  const added = new Map<string, Added>()
  const created = new Map<string, ImportedClaim>()
  for (const claim of claims) {
    const citations = newCitations(claim, ledger, replaced)
    if (citations.length === 0) continue
    const slug = targetSlug(claim, ledger)
    const [existing, twin] = [content.claims.get(slug)?.data, created.get(slug)?.data]
    const said = citations.flatMap(
      ({ article, passage }) => claim.claimedBy?.get(passageKey(article, passage ?? '')) ?? [],
    )
    if (existing !== undefined) {
      const before = added.get(slug) ?? { citations: [], claimants: [] }
      const there = [...existing.claimants, ...before.claimants]
      added.set(slug, {
        citations: [...before.citations, ...citations],
        claimants: [...before.claimants, ...othersAmong(said, there, listed)],
      })
    } else if (twin !== undefined) {
      twin.citations.push(...citations)
      twin.claimants.push(...othersAmong(said, twin.claimants, listed))
    } else created.set(slug, { slug, data: { ...claim.data, citations } })
  }
  return { added, created }
}

/** What an import adds to claims there are and what it makes anew, by slug. */
const sorted = (content: Content, imported: ToWrite, rereading: Rereading) =>
  sortOut(imported.claims, content, ledgerOf(content), replacing(content, rereading))

/** What an import adds to claims there are, by slug. */
export const addedTo = (content: Content, imported: ToWrite): ReadonlyMap<string, Added> =>
  sorted(content, imported, rereadingOf(content, imported)).added

/**
 * The files that an import changes, and only those; nothing is written here. `content` must be without errors: a claim
 * that could not be read might cite what is about to be made again.
 * @param folder the content folder
 */
export function planWrites(content: Content, imported: ToWrite, folder: string): Write[] {
  const fileOf = (collection: CollectionName, name: string) =>
    relative(process.cwd(), join(folder, collection, name))
      .split(sep)
      .join('/')
  const rereading = rereadingOf(content, imported)
  const listed = listedClaimants(content)
  const passageOf = passageHolding(imported)
  const { added, created } = sorted(content, imported, rereading)
  // Claims come before articles: an article's reading is the record that its claims were written.
  const writes: Write[] = [
    ...imported.publishers
      .filter(({ id, isRenamed }) => isRenamed === true || !content.publishers.has(id))
      .map(({ id, data }) => ({
        collection: 'publishers' as const,
        file: content.publishers.get(id)?.file ?? fileOf('publishers', `${id}.yaml`),
        before: content.publishers.get(id)?.source ?? null,
        after: serialiseYaml(publisherSchema, data),
      })),
    ...[...content.claims.values()].map((entry) => ({
      collection: 'claims' as const,
      file: entry.file,
      before: entry.source,
      after: mergeClaim(
        entry,
        rereading,
        { articles: content.articles, listed },
        passageOf,
        added.get(entry.id),
      ),
    })),
    ...[...created.values()].map(({ slug, data }) => ({
      collection: 'claims' as const,
      file: fileOf('claims', `${slug}.mdx`),
      before: null,
      after: serialiseFile(claimSchema, data),
    })),
    ...imported.articles.map((article) => {
      const known = content.articles.get(article.id)
      return {
        collection: 'articles' as const,
        file: known?.file ?? fileOf('articles', `${article.id}.mdx`),
        before: known?.source ?? null,
        after: articleSource(article, known),
      }
    }),
  ]
  return writes.filter(({ before, after }) => before !== after)
}
