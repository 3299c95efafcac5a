import { fileStart } from '../mdx/problem.ts'
import { madePages } from './links.ts'
import type { Rule } from './rule.ts'

/** No page of the site’s own has the address of one that the site makes: it would not be published. */
export const pagesFree: Rule = ({ pages }) =>
  [...pages].flatMap(([id, file]) => {
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
