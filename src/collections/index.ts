import { byCodeUnits } from '../model/order.ts'
import { getCollection, type CollectionEntry } from 'astro:content'
import { site } from '../site.ts'
import { hasPages } from './content-folder.ts'
import { compareContent } from './comparisons.ts'
import type { ListName } from './site-content.ts'
import { siteModel, type SiteModel } from './site-model.ts'

let known: { digest: string; model: SiteModel } | null = null
let building: Promise<SiteModel> | null = null

/** All that the site shows. Made once for one state of the content; in a build that is once. */
export function siteData(): Promise<SiteModel> {
  if (import.meta.env.DEV) return currentModel()
  building ??= currentModel()
  return building
}

async function currentModel(): Promise<SiteModel> {
  const [state] = await getCollection('state')
  if (state === undefined) throw new Error('the content has not been read; run the command again')
  const { filled, ratings, broken } = state.data
  const digests = [state.digest]
  const list = async <Name extends ListName>(name: Name): Promise<CollectionEntry<Name>['data'][]> => {
    if (!filled.includes(name)) return []
    const entries = await getCollection(name)
    digests.push(...entries.map(({ id, digest }) => `${name}/${id}/${digest}`))
    return entries.map(({ data }) => data)
  }
  const content = {
    claims: await list('claims'),
    articles: await list('articles'),
    publishers: await list('publishers'),
    claimants: await list('claimants'),
    topics: await list('topics'),
    ratings,
    broken,
  }
  const digest = digests.join('\n')
  if (known?.digest !== digest) known = { digest, model: siteModel(content, compareContent(content), site) }
  return known.model
}

let pages: Promise<PageLink[]> | null = null

/** A page of the site’s own, as the footer links it. */
type PageLink = { id: string; title: string }

/** The site’s own pages in the order they are linked. */
export function contentPages(): Promise<PageLink[]> {
  if (import.meta.env.DEV) return listPages()
  pages ??= listPages()
  return pages
}

async function listPages(): Promise<PageLink[]> {
  const entries = await contentPageEntries()
  return entries
    .toSorted((a, b) => a.data.order - b.data.order || byCodeUnits(a.id, b.id))
    .map(({ id, data }) => ({ id, title: data.title }))
}

/** The site’s own pages with what renders them. */
export const contentPageEntries = async (): Promise<CollectionEntry<'pages'>[]> =>
  hasPages() ? getCollection('pages') : []
