import type { APIRoute } from 'astro'
import { siteData } from '../../collections/index.ts'
import { claimsCsv, claimExport } from '../../outputs/exports.ts'

export const GET: APIRoute = async () => {
  const { claims, claim } = await siteData()
  return new Response(claimsCsv(claims.map(({ slug }) => claimExport(claim(slug)))))
}
