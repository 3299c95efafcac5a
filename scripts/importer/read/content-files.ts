/** Files of the content among the sources: made of articles, and none. */
import { join, relative, resolve, sep } from 'node:path'
import { collectionNames } from '../../../src/mdx/entry.ts'
import { isAddress, type Unread } from './listed.ts'
import { problemOf } from './problems.ts'

/** What of a content folder is no source. Its `inbox/` is, and so is what somebody keeps there beside. */
const parts: readonly string[] = [...collectionNames, 'pages', 'ratings.yaml']

/** In which part of a content folder a source lies; null where it is none of its files. */
function partOf(source: string, folder: string): string | null {
  if (source === '-' || isAddress(source)) return null
  const [first = ''] = relative(resolve(folder), resolve(source)).split(sep)
  return parts.includes(first) ? first : null
}

/**
 * Sources without those that are files of a content folder, as with `npm run import -- content`: of each of its parts is said once that
 * nothing of it is read. As articles they would become claims of an outlet that has the name of a file.
 */
export function withoutContent(listed: readonly (string | Unread)[], folder: string): (string | Unread)[] {
  const partIn = (entry: string | Unread) => (typeof entry === 'string' ? partOf(entry, folder) : null)
  const said = new Set<string>()
  return listed.flatMap((entry): (string | Unread)[] => {
    const part = partIn(entry)
    if (part === null || typeof entry !== 'string') return [entry]
    if (said.has(part)) return []
    said.add(part)
    const isOnly = listed.filter((other) => partIn(other) === part).length === 1
    const file = isOnly ? entry : join(folder, part)
    const message = isOnly
      ? 'this is a file of the content, and no article as an outlet printed it'
      : 'these are files of the content, and no articles as outlets printed them'
    const fix = `give articles as you have them, such as those in ${join(folder, 'inbox')}`
    return [{ file, problems: [problemOf(file, 'source-of-content', 'error', message, fix)] }]
  })
}
