import type { APIRoute } from 'astro'
import { siteData } from '../../collections/index.ts'
import { feedsOf } from '../../outputs/feeds.ts'
import { headersFile } from '../../outputs/host-files.ts'

export const GET: APIRoute = async () =>
  new Response(headersFile(feedsOf(await siteData()).map(({ page }) => page)))
