import type { APIRoute } from 'astro'
import { siteData } from '../collections/index.ts'
import { jsonFeed } from '../outputs/feeds.ts'

export const GET: APIRoute = async () =>
  Response.json(jsonFeed((await siteData()).claims), { headers: { 'content-type': 'application/feed+json' } })
