import { fileStart } from '../mdx/problem.ts'
import { placeIn } from '../mdx/content-folder.ts'
import { site } from '../site.ts'
import { madePages } from './links.ts'
import type { Rule, RuleName } from './rule.ts'

/** No page of the site’s own has the address of one that the site makes: it would not be published. */
export const pagesFree: Rule = ({ pages }) =>
  [...pages].flatMap(([id, { file }]) => {
    if (id !== 'index' && !madePages.includes(id)) return []
    const made = id === 'index' ? 'its home page' : `\`/${id}/\` and what lies below it`
    return {
      rule: 'page-taken',
      severity: 'error' as const,
      message: `The site makes ${made} itself: this page would not be published.`,
      fix: `Rename the file: its name is the last part of the page’s address, as \`about.mdx\` makes \`/about/\`.`,
      file,
      ...fileStart,
    }
  })

/** A site says how it checks claims, and how to reach its editors: a content folder of one’s own has no such page at first. Asked for by `check` alone. */
export const pagesThere: Rule = (content) => {
  const missing = [site.policies.methodology, site.contact].flatMap((path) => {
    const id = path?.replace(/^\/|\/$/g, '')
    return id === undefined || content.pages.has(id) ? [] : `pages/${id}.mdx`
  })
  if (missing.length === 0) return []
  return [
    {
      rule: 'page-missing' satisfies RuleName,
      severity: 'warning',
      message: `There is no ${missing.map((file) => placeIn(content, file)).join(', and no ')}: the site does not say how it works or how to reach its editors.`,
      fix: 'Copy the folder `content/pages/` of Plumbline there, and write the pages anew for your site.',
      file: placeIn(content, missing[0] ?? ''),
      ...fileStart,
    },
  ]
}
