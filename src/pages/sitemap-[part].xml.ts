import type { APIRoute, GetStaticPaths } from 'astro'
import { contentPages, siteData } from '../collections/index.ts'
import { SITEMAP_SIZE, sitemap, sitemapEntries } from '../outputs/sitemap.ts'

export const getStaticPaths = (async () => {
  const { length } = sitemapEntries(await siteData(), await contentPages())
  return Array.from({ length: Math.ceil(length / SITEMAP_SIZE) }, (_, index) => ({
    params: { part: String(index + 1) },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => {
  const start = (Number(params['part']) - 1) * SITEMAP_SIZE
  const entries = sitemapEntries(await siteData(), await contentPages())
  return new Response(sitemap(entries.slice(start, start + SITEMAP_SIZE)), {
    headers: { 'content-type': 'application/xml' },
  })
}
