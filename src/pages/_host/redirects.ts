import type { APIRoute } from 'astro'
import { siteData } from '../../collections/index.ts'
import { redirectsFile } from '../../outputs/host-files.ts'

export const GET: APIRoute = async () => new Response(redirectsFile((await siteData()).aliases))
