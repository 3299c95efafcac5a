import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inboxTexts } from '../../../../scripts/importer/read/inbox-texts.ts'
import { sha256 } from '../../../../scripts/importer/ids/sha256.ts'

it('gives all that sources say by what articles know them by, and passes over what cannot be read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-inbox-'))
  expect(await inboxTexts(folder)).toEqual(new Map())
  await mkdir(join(folder, 'inbox'))
  const page =
    '<!doctype html><html><body><p>Two people died in Orsk on Monday.</p><p>The night was cold &amp; wet, said a man who had seen it.</p></body></html>'
  await writeFile(join(folder, 'inbox/a.html'), page)
  await writeFile(join(folder, 'inbox/b.txt'), '')
  const texts = await inboxTexts(folder)
  await rm(folder, { recursive: true })
  expect([...texts.keys()]).toEqual([sha256(page)])
  expect(texts.get(sha256(page))).toContain('Monday.\n\nThe night was cold & wet,')
})
