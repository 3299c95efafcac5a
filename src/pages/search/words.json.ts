import type { APIRoute } from 'astro'
import { siteData } from '../../collections/index.ts'

/** What the search page looks a misspelled word up in. */
export const GET: APIRoute = async () => Response.json((await siteData()).searchWords())
