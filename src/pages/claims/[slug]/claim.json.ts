import type { APIRoute, GetStaticPaths } from 'astro'
import { siteData } from '../../../collections/index.ts'
import { claimExport } from '../../../outputs/exports.ts'

export const getStaticPaths = (async () =>
  (await siteData()).claims.map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => {
  const claim = (await siteData()).claim(params['slug'] ?? '')
  return Response.json(claimExport(claim))
}
