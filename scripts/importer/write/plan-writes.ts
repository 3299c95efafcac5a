import { join, relative, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { articleSchema, type Article } from '../../../src/model/article.ts'
import { claimSchema, type Citation } from '../../../src/model/claim.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { publisherSchema } from '../../../src/model/publisher.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import { readEntry, type CollectionName, type Entry } from '../../../src/mdx/entry.ts'
import { findFrontmatter } from '../../../src/mdx/frontmatter.ts'
import { quoteSpan } from '../../../src/mdx/quotes.ts'
import { blocksToMarkdown, plainData, serialiseFile, serialiseYaml } from '../../../src/mdx/serialise.ts'
import { ledgerOf, passageOf, type Ledger } from './ledger.ts'
import { mergeClaim, type Reread } from './merge-claim.ts'
import type { Imported, ImportedArticle, ImportedClaim, Plan, Write } from './types.ts'

type Planned = Write & { collection: CollectionName }

/** What an editor may add to an article that its source does not say. */
function withEditorsWords(data: Article, existing: Article | undefined): Article {
  if (!existing) return data
  const { url, archive, retrieved } = existing
  return {
    ...(url !== undefined && { url }),
    ...(archive !== undefined && { archive }),
    ...data,
    // The same bytes fetched again tell nothing new.
    ...(retrieved !== undefined && data.source?.sha256 === existing.source?.sha256 && { retrieved }),
    fullText: data.fullText || existing.fullText,
  }
}

function bodyOf(source: string): string {
  const frontmatter = findFrontmatter(source, '')
  return 'rule' in frontmatter ? '' : source.slice(frontmatter.bodyStart).trim()
}

function articleSource({ data, blocks }: ImportedArticle, existing: Entry<Article> | undefined): string {
  const body = blocksToMarkdown(blocks)
  const merged = withEditorsWords(data, existing?.data)
  const same =
    existing &&
    isDeepStrictEqual(plainData(existing.data), plainData(merged)) &&
    bodyOf(existing.source) === body.trim()
  return same ? existing.source : serialiseFile(articleSchema, merged, body)
}

/** The claim that an imported one adds to: the one that cites a passage of it, or has, or once had, its slug. */
function existingClaim(claim: ImportedClaim, content: Content, ledger: Ledger, aliases: Map<string, string>) {
  for (const { article, passage } of claim.data.citations) {
    const cited = passage === undefined ? undefined : ledger.cited(article, passage)
    if (cited) return content.claims.get(cited.slug)
  }
  return content.claims.get(aliases.get(claim.slug) ?? claim.slug)
}

/** Citations of passages that no claim cites yet and no editor has taken out. */
function newCitations(claim: ImportedClaim, ledger: Ledger): Citation[] {
  return claim.data.citations.filter(
    ({ article, passage }) =>
      passage === undefined || !(ledger.cited(article, passage) || ledger.removed(article, passage)),
  )
}

/** Quotations must stand in their article: a reading that lost a character must not be written. */
function misquotations(
  articles: ReadonlyMap<string, Entry<Article>>,
  file: (id: string) => string,
): Problem[] {
  return [...articles.values()].flatMap(({ id, data, text }) =>
    data.claims
      .filter(({ quote }) => quoteSpan(text, quote) === null)
      .map(({ quote }) => ({
        rule: 'passage-not-in-article',
        severity: 'error' as const,
        message: `The passage “${quote.exact}” does not stand exactly once in the text of the article.`,
        fix: 'This is a fault of the import; please report it with the source file.',
        file: file(id),
        line: 1,
        column: 1,
      })),
  )
}

/**
 * What an import changes in the content, and nothing else: no file is touched.
 * @param folder the content folder
 */
export function planWrites(existing: Content, imported: Imported, folder: string): Plan {
  const broken = existing.problems.filter(({ severity }) => severity === 'error')
  if (broken.length > 0) return { writes: [], problems: broken }

  const pathOf = (collection: CollectionName, id: string, ending: string) =>
    relative(process.cwd(), join(folder, collection, `${id}${ending}`))
      .split(sep)
      .join('/')
  const ledger = ledgerOf(existing)
  const aliases = new Map(
    [...existing.claims.values()].flatMap(({ id, data }) =>
      data.aliases.map((alias) => [alias, id] as const),
    ),
  )
  const readings = new Map(imported.articles.map(({ id, data }) => [id, data.claims]))

  const rereading = (citation: Citation): Reread | undefined => {
    const base = passageOf(citation, existing.articles.get(citation.article)?.data.claims ?? [])
    const now = base && readings.get(citation.article)?.find(({ id }) => id === base.id)
    return base && now && { base, now }
  }

  const added = new Map<string, Citation[]>()
  const created = new Map<string, ImportedClaim>()
  for (const claim of imported.claims) {
    const citations = newCitations(claim, ledger)
    if (citations.length === 0) continue
    const target = existingClaim(claim, existing, ledger, aliases)
    const first = created.get(claim.slug)
    if (target) added.set(target.id, [...(added.get(target.id) ?? []), ...citations])
    else if (first) first.data.citations.push(...citations)
    else created.set(claim.slug, { slug: claim.slug, data: { ...claim.data, citations } })
  }

  // Claims come before articles: an article's reading is the record that its claims were written.
  const planned: Planned[] = [
    ...imported.publishers
      .filter(({ id }) => !existing.publishers.has(id))
      .map(({ id, data }) => ({
        collection: 'publishers' as const,
        file: pathOf('publishers', id, '.yaml'),
        before: null,
        after: serialiseYaml(publisherSchema, data),
      })),
    ...[...existing.claims.values()].map((entry) => ({
      collection: 'claims' as const,
      file: entry.file,
      before: entry.source,
      after: mergeClaim(entry, rereading, added.get(entry.id) ?? []),
    })),
    ...[...created.values()].map(({ slug, data }) => ({
      collection: 'claims' as const,
      file: pathOf('claims', slug, '.mdx'),
      before: null,
      after: serialiseFile(claimSchema, data),
    })),
    ...imported.articles.map((article) => {
      const known = existing.articles.get(article.id)
      return {
        collection: 'articles' as const,
        file: known?.file ?? pathOf('articles', article.id, '.mdx'),
        before: known?.source ?? null,
        after: articleSource(article, known),
      }
    }),
  ]
  return checked(planned.filter(({ before, after }) => before !== after))
}

/** Nothing is written that could not be read again. */
function checked(planned: readonly Planned[]): Plan {
  const articles = new Map<string, Entry<Article>>()
  const problems = planned.flatMap(({ collection, file, after }) => {
    const { entry, problems: found } = readEntry(collection, after, file)
    if (entry && collection === 'articles') articles.set(file, entry as Entry<Article>)
    return found
  })
  problems.push(
    ...misquotations(articles, (id) => [...articles.values()].find((one) => one.id === id)?.file ?? id),
  )
  if (problems.length > 0) return { writes: [], problems }
  return { writes: planned.map(({ file, before, after }) => ({ file, before, after })), problems: [] }
}
