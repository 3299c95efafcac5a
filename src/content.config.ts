import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { join } from 'node:path'
import { contentFolder } from './collections/content-folder.ts'
import { contentLoaders } from './collections/loader.ts'
import {
  contentState,
  type ContentState,
  type ListName,
  type SiteContent,
} from './collections/site-content.ts'

const loader = contentLoaders(contentFolder)

/** The entries were checked against `src/model` when they were read; here they only get their type. */
const checked = <Data>() => z.custom<Data>()
const listOf = <Name extends ListName>(_name: Name) => checked<SiteContent[Name][number]>()

export const collections = {
  claims: defineCollection({ loader: loader(({ claims }) => claims), schema: listOf('claims') }),
  articles: defineCollection({ loader: loader(({ articles }) => articles), schema: listOf('articles') }),
  publishers: defineCollection({
    loader: loader(({ publishers }) => publishers),
    schema: listOf('publishers'),
  }),
  claimants: defineCollection({ loader: loader(({ claimants }) => claimants), schema: listOf('claimants') }),
  topics: defineCollection({ loader: loader(({ topics }) => topics), schema: listOf('topics') }),
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
