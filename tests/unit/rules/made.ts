import { emptyContent, type Content } from '../../../src/mdx/content-folder.ts'
import { readEntry, readRatings, type CollectionName, type Entry } from '../../../src/mdx/entry.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { checkContent } from '../../../src/rules/check.ts'

const text = 'Two died, he said.\n\nIt was cold. Two died, she said.\n\n“A terrible night,” she added.'
export const article = (fields = '', body = text) =>
  `---\ntitle: T\npublisher: paper\n${fields}---\n\n${body}\n`
export const claim = (fields = '', cite = '  - article: a\n    quote: It was cold.\n', body = '') =>
  `---\nstatement: S\n${fields}citations:\n${cite}---\n${body}`
/** Content without a fault. */
export const good: Record<string, string> = {
  'articles/a.mdx': article(),
  'publishers/paper.yaml': 'name: Paper\n',
  'topics/war.yaml': 'name: War\n',
  'claimants/kyiv-governor.yaml': 'name: the Kyiv governor\n',
  'ratings.yaml': 'best: 2\nworst: 1\nratings:\n  - { id: confirmed, name: C, value: 2, meaning: M }\n',
}

export function contentOf(files: Record<string, string>): Content {
  const content = emptyContent()
  for (const [file, source] of Object.entries(files)) {
    if (file === 'ratings.yaml') content.ratings = readRatings(source, file).entry
    else {
      const collection = file.slice(0, file.indexOf('/')) as CollectionName
      const { entry, problems, damaged } = { damaged: null, ...readEntry(collection, source, file) }
      content.problems.push(...problems)
      if (entry) (content[collection] as Map<string, unknown>).set(entry.id, entry)
      else {
        const id = file.replace(/^.*\/|\.\w+$/g, '')
        content.broken[collection].set(id, source)
        if (collection === 'claims' && damaged) content.damaged.set(id, damaged as Entry<Claim>)
      }
    }
  }
  return content
}

/** What is found where these files are added to sound content, a line a problem. */
export const told = (files: Record<string, string>) =>
  checkContent(contentOf({ ...good, ...files }), '2026-01-10').map(
    ({ file, line, column, severity, rule, message }) =>
      `${file}:${line}:${column} ${severity} ${rule} ${message}`,
  )
