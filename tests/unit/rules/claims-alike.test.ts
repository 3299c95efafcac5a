import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkFolder } from '../../../src/rules/check.ts'

const north = 'Two tankers collided in thick fog off Orsk on Monday, and oil reached the beaches.'
const south = 'Oil reached the beaches after two tankers collided off Orsk in thick fog.'
const other = 'The union of pilots called a strike over long working hours.'
let folder = ''

const claim = (statement: string, article: string) =>
  `---\nstatement: ${statement}\ncitations:\n  - article: ${article}\n    quote: ${statement}\n---\n`
const article = (text: string) => `---\ntitle: Fog\npublisher: daily\n---\n\n${text}\n`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alike-'))
  const files = {
    'publishers/daily.yaml': 'name: Daily\n',
    'articles/north.mdx': article(`${north}\n\n${other}`),
    'articles/south.mdx': article(south),
    'claims/collision.mdx': claim(north, 'north'),
    'claims/fog.mdx': claim(south, 'south'),
    'claims/strike.mdx': claim(other, 'north'),
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
})
afterAll(() => rm(folder, { recursive: true }))

it('reports two pages that may be about one claim, once, and joins nothing', async () => {
  const { problems } = await checkFolder(folder)
  const alike = problems.filter(({ rule }) => rule === 'claims-alike')
  expect(
    alike.map(({ severity, line, file }) => `${severity} ${line} ${file.split(/[/\\]/).at(-1)}`),
  ).toEqual(['warning 2 fog.mdx'])
  expect(alike[0]?.message).toContain('collision.mdx')
})
