import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { join } from 'node:path'
import { contentFolder } from './collections/content-folder.ts'
import { contentLoaders } from './collections/loader.ts'
import {
  contentState,
  type ContentState,
  type Stored,
  type StoredArticle,
  type StoredClaim,
} from './collections/site-content.ts'
import type { Claimant } from './model/claimant.ts'
import type { Publisher } from './model/publisher.ts'
import type { Topic } from './model/topic.ts'

const loader = contentLoaders(contentFolder)

/** The entries were checked against `src/model` when they were read; here they only get their type. */
const checked = <Data>() => z.custom<Data>()

export const collections = {
  claims: defineCollection({ loader: loader(({ claims }) => claims), schema: checked<StoredClaim>() }),
  articles: defineCollection({
    loader: loader(({ articles }) => articles),
    schema: checked<StoredArticle>(),
  }),
  publishers: defineCollection({
    loader: loader(({ publishers }) => publishers),
    schema: checked<Stored<Publisher>>(),
  }),
  claimants: defineCollection({
    loader: loader(({ claimants }) => claimants),
    schema: checked<Stored<Claimant>>(),
  }),
  topics: defineCollection({ loader: loader(({ topics }) => topics), schema: checked<Stored<Topic>>() }),
  /** One entry: what is not a list of files, and which lists are empty, as Astro warns of asking for those. */
  state: defineCollection({
    loader: loader((content) => [{ id: 'state', ...contentState(content) }]),
    schema: checked<ContentState>(),
  }),
  /** Prose that the site’s owner trusts: it may import and run what it likes. */
  pages: defineCollection({
    loader: glob({ base: join(contentFolder, 'pages'), pattern: '*.mdx' }),
    schema: z.strictObject({
      title: z.string(),
      description: z.string().optional(),
      /** Its place in the footer, the lowest first. */
      order: z.number().default(0),
    }),
  }),
}
