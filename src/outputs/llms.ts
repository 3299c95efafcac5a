import { site } from '../site.ts'
import { strings } from '../strings/index.ts'
import { feedFormats } from './feed-formats.ts'
import { absolute, urls } from './urls.ts'

/**
 * What the site is and where its data lie, for programs that read text. https://llmstxt.org/
 * @param pages the site’s own pages: how it works, who makes it
 */
export function llmsTxt(pages: readonly { id: string; title: string }[]): string {
  const link = (name: string, path: string, note?: string): string =>
    `- [${name}](${absolute(path)})${note === undefined ? '' : `: ${note}`}`
  const section = (title: string, lines: readonly string[]): string => `## ${title}\n\n${lines.join('\n')}\n`
  return [
    `# ${site.name}\n`,
    `> ${site.description}\n`,
    `${strings.footer}\n`,
    section(strings.data.title, [
      ...Object.entries(strings.data.files).map(([name, note]) => link(name, urls.dataFile(name), note)),
      ...feedFormats.map(({ name, file }) => link(name, `${urls.home}${file}`)),
    ]),
    section(strings.nav.footer, [
      link(strings.lists.claims, urls.claims(), strings.lists.claimsNote),
      link(strings.lists.differences, urls.differences(), strings.lists.differencesNote),
      link(strings.lists.singleOrigin, urls.singleOrigin(), strings.lists.singleOriginNote),
      link(strings.lists.corrections, urls.corrections, strings.lists.correctionsNote),
      ...pages.map(({ id, title }) => link(title, urls.page(id))),
    ]),
  ].join('\n')
}
