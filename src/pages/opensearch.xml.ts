import type { APIRoute } from 'astro'
import { openSearch } from '../outputs/feeds.ts'

export const GET: APIRoute = () =>
  new Response(openSearch(), { headers: { 'content-type': 'application/opensearchdescription+xml' } })
