import type { APIRoute } from 'astro'
import { siteData } from '../../collections/index.ts'
import { claimExport, ndjson } from '../../outputs/exports.ts'

export const GET: APIRoute = async () => {
  const { claims, claim } = await siteData()
  return new Response(ndjson(claims.map(({ slug }) => claimExport(claim(slug)))))
}
