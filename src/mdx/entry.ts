import type { Root } from 'mdast'
import type { z } from 'zod'
import { articleSchema } from '../model/article.ts'
import { claimSchema } from '../model/claim.ts'
import { claimantSchema } from '../model/claimant.ts'
import type { Problem } from '../model/problem.ts'
import { publisherSchema } from '../model/publisher.ts'
import { ratingsSchema } from '../model/rating.ts'
import { topicSchema } from '../model/topic.ts'
import { articleText } from './article-text.ts'
import { parseFile, parseYamlFile, type ParsedFile } from './parse.ts'
import { salvage } from './salvage.ts'
import { toHtml } from './to-html.ts'
import { validate } from './validate.ts'

/** The folders of `content/` that hold one file an entry. */
export const collections = {
  articles: { schema: articleSchema, ending: '.mdx' },
  claims: { schema: claimSchema, ending: '.mdx' },
  publishers: { schema: publisherSchema, ending: '.yaml' },
  claimants: { schema: claimantSchema, ending: '.yaml' },
  topics: { schema: topicSchema, ending: '.yaml' },
} as const
export type CollectionName = keyof typeof collections
export const collectionNames = Object.keys(collections) as CollectionName[]
export type DataOf<K extends CollectionName> = z.infer<(typeof collections)[K]['schema']>

/** One content file that holds what its schema wants. */
export type Entry<T> = {
  /** The file's name without its ending. */
  id: string
  /** Path as the user knows it. */
  file: string
  source: string
  data: T
  body: Root
  /** The text that quotations refer to; empty for YAML. Made when first asked for. */
  readonly text: string
  /** The body as safe HTML; empty for YAML. Made when first asked for. */
  readonly html: string
  placeOf: ParsedFile['placeOf']
}

export type ReadEntry<T> =
  | { entry: Entry<T>; problems: [] }
  /** `damaged` is what of the file can still be checked, never built. */
  | { entry: null; damaged: Entry<T> | null; problems: Problem[] }

/** The last part of a path without its ending. */
export function idOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '')
}

/** The id of what somebody names by its id, its file or the address of its page. */
export const idNamed = (name: string): string => idOf(name.replaceAll('\\', '/').replace(/\/+$/, ''))

function toEntry<T>(parsed: ParsedFile, data: T, placeOf = parsed.placeOf): Entry<T> {
  let text: string | undefined
  let html: string | undefined
  return {
    id: idOf(parsed.file),
    file: parsed.file,
    source: parsed.source,
    data,
    body: parsed.body,
    placeOf,
    get text() {
      return (text ??= articleText(parsed.body))
    },
    get html() {
      return (html ??= toHtml(parsed.body))
    },
  }
}

function readAs<S extends z.ZodType>(schema: S, parsed: ParsedFile): ReadEntry<z.output<S>> {
  // Fields are judged only where the frontmatter could be read: else every one of them would seem missing.
  const unread = parsed.problems.some(({ rule }) => /^(yaml|frontmatter|file|conflict)-/.test(rule))
  if (unread) return { entry: null, damaged: null, problems: parsed.problems }
  const { data, problems } = validate(schema, parsed)
  if (data === null || parsed.problems.length > 0) {
    const rest = data === null ? salvage(schema, parsed) : { data, placeOf: parsed.placeOf }
    const damaged = rest === null ? null : toEntry(parsed, rest.data, rest.placeOf)
    return { entry: null, damaged, problems: [...problems, ...parsed.problems] }
  }
  return { entry: toEntry(parsed, data), problems: [] }
}

/** One file of a collection, from its source. Never throws. */
export function readEntry<K extends CollectionName>(
  collection: K,
  source: string,
  file: string,
): ReadEntry<DataOf<K>> {
  const { schema, ending } = collections[collection]
  const parsed = ending === '.mdx' ? parseFile(source, file) : parseYamlFile(source, file)
  return readAs(schema, parsed) as ReadEntry<DataOf<K>>
}

/** `content/ratings.yaml`, from its source. */
export function readRatings(source: string, file: string): ReadEntry<z.infer<typeof ratingsSchema>> {
  return readAs(ratingsSchema, parseYamlFile(source, file))
}
