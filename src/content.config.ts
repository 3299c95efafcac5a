import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { basename, join } from 'node:path'
import { contentFolder } from './collections/content-folder.ts'
import { contentLoaders } from './collections/loader.ts'
import {
  contentState,
  type ContentState,
  type ListName,
  type SiteContent,
} from './collections/site-content.ts'
import { pageSchema } from './model/page.ts'

const { picked, afterCheck } = contentLoaders(contentFolder)

/** The entries were checked against `src/model` when they were read; here they only get their type. */
const checked = <Data>() => z.custom<Data>()
const listOf = <Name extends ListName>(_name: Name) => checked<SiteContent[Name][number]>()

export const collections = {
  claims: defineCollection({ loader: picked(({ claims }) => claims), schema: listOf('claims') }),
  articles: defineCollection({ loader: picked(({ articles }) => articles), schema: listOf('articles') }),
  publishers: defineCollection({
    loader: picked(({ publishers }) => publishers),
    schema: listOf('publishers'),
  }),
  claimants: defineCollection({ loader: picked(({ claimants }) => claimants), schema: listOf('claimants') }),
  topics: defineCollection({ loader: picked(({ topics }) => topics), schema: listOf('topics') }),
  /** One entry: what is not a list of files, and which lists are empty, as Astro warns of asking for those. */
  state: defineCollection({
    loader: picked((content) => [{ id: 'state', ...contentState(content) }]),
    schema: checked<ContentState>(),
  }),
  pages: defineCollection({
    loader: afterCheck((unreadable) =>
      glob({
        base: join(contentFolder, 'pages'),
        pattern: ['*.mdx', ...unreadable.map((file) => `!${basename(file)}`)],
      }),
    ),
    // What does not fit is reported with the rest of the content, and must not end the development server.
    schema: pageSchema.catch({ title: '', order: 0 }),
  }),
}
