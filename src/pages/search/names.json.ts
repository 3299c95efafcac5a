import type { APIRoute } from 'astro'
import { siteData } from '../../collections/index.ts'

/** What the search page tells the name of an outlet or of an origin by: such a name is a filter, not a word that claims have. */
export const GET: APIRoute = async () => Response.json((await siteData()).filterNames())
