import type { APIRoute } from 'astro'
import { contentPages, siteData } from '../collections/index.ts'
import { SITEMAP_SIZE, sitemapIndex } from '../outputs/feeds.ts'
import { sitemapEntries } from '../outputs/sitemap-entries.ts'

export const GET: APIRoute = async () => {
  const { length } = sitemapEntries(await siteData(), await contentPages())
  return new Response(sitemapIndex(Math.ceil(length / SITEMAP_SIZE)), {
    headers: { 'content-type': 'application/xml' },
  })
}
