import type { APIRoute } from 'astro'
import { siteData } from '../../collections/index.ts'
import { articleExport, ndjson } from '../../outputs/exports.ts'

export const GET: APIRoute = async () => {
  const { articles, article, lineages } = await siteData()
  return new Response(ndjson(articles.map(({ id }) => articleExport(article(id), lineages(id)))))
}
