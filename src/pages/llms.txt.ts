import type { APIRoute } from 'astro'
import { contentPages } from '../collections/index.ts'
import { llmsTxt } from '../outputs/llms.ts'

export const GET: APIRoute = async () => new Response(llmsTxt(await contentPages()))
