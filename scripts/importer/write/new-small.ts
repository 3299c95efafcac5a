import { join, relative, sep } from 'node:path'
import { foldSpace } from '../../../src/mdx/article-text.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import { collections } from '../../../src/mdx/entry.ts'
import { serialiseYaml } from '../../../src/mdx/serialise.ts'
import { idOfName } from '../ids/id-of-name.ts'
import type { NewFile } from './new-claim.ts'

/** What can be made of a name alone, and the folder it lies in. */
export const smallKinds = { publisher: 'publishers', topic: 'topics', claimant: 'claimants' } as const
export type SmallKind = keyof typeof smallKinds

/**
 * The file of a publisher, topic or claimant, from its name.
 * @param folder the content folder
 */
export function newSmall(content: Content, kind: SmallKind, given: string, folder: string): NewFile {
  const name = foldSpace(given)
  const collection = smallKinds[kind]
  const id = idOfName(name)
  const fault = (message: string): NewFile => ({ write: null, notes: [], faults: [message] })
  if (id === '') return fault(`“${name}” has no letter or digit.`)
  const file = relative(process.cwd(), join(folder, collection, `${id}.yaml`))
    .split(sep)
    .join('/')
  if (content[collection].has(id) || content.broken[collection].has(id))
    return fault(`${file} is there already.`)
  const namesake = [...content[collection]].find(([, { data }]) => data.name === name)
  if (namesake !== undefined) return fault(`${namesake[1].file} has that name already.`)
  const after = serialiseYaml(collections[collection].schema, { name })
  return { write: { collection, file, before: null, after }, notes: [], faults: [] }
}
