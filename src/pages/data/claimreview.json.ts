import type { APIRoute } from 'astro'
import { siteData } from '../../collections/index.ts'
import { claimReviewFeed } from '../../outputs/json-ld.ts'

export const GET: APIRoute = async () => {
  const { claims, claim } = await siteData()
  return Response.json(claimReviewFeed(claims.map(({ slug }) => claim(slug))))
}
