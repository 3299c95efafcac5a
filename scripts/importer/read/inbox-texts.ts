import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSources } from './read.ts'

/**
 * All that the sources in a content folder’s inbox say, before anything is set aside, by the `sha256` that articles are given of them. What
 * cannot be read is left out: the import says so.
 */
export async function inboxTexts(folder: string): Promise<Map<string, string>> {
  const inbox = join(folder, 'inbox')
  const texts = new Map<string, string>()
  if (!existsSync(inbox)) return texts
  for await (const source of readSources([inbox], { named: false }))
    if ('blocks' in source)
      texts.set(source.sha256, [source.title ?? '', ...source.blocks.map(({ text }) => text)].join('\n\n'))
  return texts
}
