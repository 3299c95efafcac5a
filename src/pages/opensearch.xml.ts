import type { APIRoute } from 'astro'
import { openSearch } from '../outputs/opensearch.ts'

export const GET: APIRoute = () =>
  new Response(openSearch(), { headers: { 'content-type': 'application/opensearchdescription+xml' } })
