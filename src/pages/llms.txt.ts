import type { APIRoute } from 'astro'
import { absolute, urls } from '../outputs/urls.ts'
import { site } from '../site.ts'
import { strings } from '../strings/index.ts'

/** What the site is and where its data lie, for programs that read text. https://llmstxt.org/ */
export const GET: APIRoute = () => {
  const data = Object.entries(strings.data.files).map(
    ([name, note]) => `- [${name}](${absolute(urls.dataFile(name))}): ${note}`,
  )
  return new Response(
    `# ${site.name}\n\n> ${site.description}\n\n${strings.footer}\n\n## ${strings.data.title}\n\n${data.join('\n')}\n`,
  )
}
