import type { APIRoute, GetStaticPaths } from 'astro'
import { z } from 'zod'
import { articleExportSchema, claimExportSchema } from '../../model/exports.ts'
import { absolute, urls } from '../../outputs/urls.ts'

const schemas: Record<string, z.ZodType> = { claims: claimExportSchema, articles: articleExportSchema }

export const getStaticPaths = (() =>
  Object.keys(schemas).map((name) => ({ params: { name } }))) satisfies GetStaticPaths

/** What one line of a data file holds, as JSON Schema: made from what the site itself is checked against. */
export const GET: APIRoute = ({ params }) => {
  const name = params['name'] ?? ''
  const schema = schemas[name]
  if (schema === undefined) throw new Error(`there is no schema of ${name}`)
  return Response.json({
    $id: absolute(urls.dataFile(`${name}.schema.json`)),
    ...z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }),
  })
}
