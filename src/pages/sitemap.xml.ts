import type { APIRoute } from 'astro'
import { contentPages, siteData } from '../collections/index.ts'
import { SITEMAP_SIZE, sitemapEntries, sitemapIndex } from '../outputs/sitemap.ts'

export const GET: APIRoute = async () => {
  const { length } = sitemapEntries(await siteData(), await contentPages())
  return new Response(sitemapIndex(Math.ceil(length / SITEMAP_SIZE)), {
    headers: { 'content-type': 'application/xml' },
  })
}
