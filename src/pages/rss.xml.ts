import type { APIRoute } from 'astro'
import { siteData } from '../collections/index.ts'
import { rss } from '../outputs/feeds.ts'

export const GET: APIRoute = async () =>
  new Response(rss((await siteData()).claims), { headers: { 'content-type': 'application/rss+xml' } })
