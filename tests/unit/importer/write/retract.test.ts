import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../../../scripts/importer/ids/sha256.ts'
import { applyWrites } from '../../../../scripts/importer/write/apply.ts'
import { retractArticles } from '../../../../scripts/importer/write/retract.ts'
import { sourcesOf } from '../../../../scripts/importer/write/sources.ts'
import { readContent } from '../../../../src/mdx/content-folder.ts'
import { checkContent } from '../../../../src/rules/check.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retract-'))
  await give('publishers/gazette.yaml', 'name: The Gazette\n')
  await give('publishers/herald.yaml', 'name: The Herald\n')
  await give('inbox/dam.txt', text)
  await give('articles/dam.mdx', article('gazette', `source:\n  file: dam.txt\n  sha256: ${sha256(text)}\n`))
  await give('articles/flood.mdx', article('herald'))
  await give('articles/storm.mdx', article('gazette'))
})
afterEach(() => rm(folder, { recursive: true }))

const text = 'The dam burst, Ida Roe said. Forty homes were flooded, Tom Beck said.'
const article = (publisher: string, fields = '') =>
  `---\ntitle: T\npublisher: ${publisher}\n${fields}---\n\n${text}\n`
const cite = (id: string, quote: string, speaker: string) =>
  `  - { article: ${id}, quote: '${quote}', speaker: ${speaker}, stance: asserts }\n`
const claim = (cites: string, fields = '', body = '') =>
  `---\nstatement: S\n${fields}citations:\n${cites}---\n${body}`
const give = async (name: string, source: string) => {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), source)
}
const dam = cite('dam', 'The dam burst, Ida Roe said.', 'Ida Roe')
const flood = cite('flood', 'The dam burst, Ida Roe said.', 'Tom Beck')

/** Takes an article down; gives what was told, and the files that went. */
async function retract(name: string) {
  const content = await readContent(folder)
  const { writes, removals, notes, faults } = retractArticles(content, [name])
  const sources = await sourcesOf(content, removals)
  if (faults.length === 0) await applyWrites(writes, [...removals, ...sources.removals])
  const gone = [...removals, ...sources.removals].map(({ file }) => relative(folder, file))
  return { gone: gone.sort(), notes: [...notes, ...sources.notes], faults }
}

describe('retractArticles', () => {
  it('takes away an article, its source, and the claims that cite nobody else, and names those that were written of', async () => {
    await give('claims/only.mdx', claim(dam))
    await give('claims/begun.mdx', claim(dam, 'status: in-review\n'))
    await give('claims/written.mdx', claim(dam, '', '\nWe rang her.\n'))
    await give('claims/other.mdx', claim(flood, 'distinct: [only]\n'))
    const { gone, notes } = await retract('articles/dam.mdx')
    expect(gone).toEqual([
      'articles/dam.mdx',
      'claims/begun.mdx',
      'claims/only.mdx',
      'claims/written.mdx',
      'inbox/dam.txt',
    ])
    expect(notes).toEqual([
      expect.stringMatching(/^These go, as nobody else[^]*claims\/only\.mdx$/),
      expect.stringMatching(/^These go though an editor[^]*claims\/begun\.mdx\n[^]*claims\/written\.mdx$/),
      expect.stringContaining('no list of corrections names them'),
    ])
    const left = await readContent(folder)
    expect([...left.claims.values()].map(({ id, data }) => [id, data.distinct])).toEqual([['other', []]])
    expect(checkContent(left, '2026-04-01').filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('takes it out of the claims that cite others too, with who makes them in it alone', async () => {
    await give('claims/both.mdx', claim(`${dam}${flood}`, 'claimants: [Ida Roe, Tom Beck]\n', '\nOurs.\n'))
    const { gone, notes } = await retract('dam')
    expect(gone).toEqual(['articles/dam.mdx', 'inbox/dam.txt'])
    expect(notes).toEqual([
      expect.stringMatching(/^These stay without their citation of it[^]*claims\/both\.mdx$/),
    ])
    const [both] = (await readContent(folder)).claims.values()
    expect(both?.data).toMatchObject({ claimants: ['Tom Beck'], citations: [{ article: 'flood' }] })
    expect(both?.source).toContain('\nOurs.\n')
  })

  it('takes old addresses with it that say what it alone said, and names them', async () => {
    const floods = cite('dam', 'Forty homes were flooded, Tom Beck said.', 'Tom Beck')
    const old = ['forty-homes-were-flooded', 'the-dam-burst', 'dam-fails']
    await give('claims/both.mdx', claim(`${floods}${flood}`, `aliases: [${old.join(', ')}]\n`))
    const { notes } = await retract('dam')
    expect(notes.join('\n')).toContain('as they say what it alone said: “forty-homes-were-flooded”.')
    expect(notes.join('\n')).toContain('no list of corrections names them')
    const [both] = (await readContent(folder)).claims.values()
    expect(both?.data.aliases).toEqual(['the-dam-burst', 'dam-fails'])
  })

  it('takes out what cites an article that is gone already, and says that its source may not be', async () => {
    await give('claims/only.mdx', claim(dam))
    await rm(join(folder, 'articles/dam.mdx'))
    const { gone, notes } = await retract('dam')
    expect(gone).toEqual(['claims/only.mdx'])
    expect(notes[0]).toContain('take that out of')
  })

  it('leaves a source that has changed since, and says what to do', async () => {
    await give('inbox/dam.txt', `${text} More.`)
    const { gone, notes } = await retract('dam')
    expect(gone).toEqual(['articles/dam.mdx'])
    expect(notes).toEqual([expect.stringContaining('Its source, dam.txt, is not by itself in the inbox')])
  })

  it('changes nothing where there is no such article, or a claim may cite it that cannot be read', async () => {
    expect((await retract('damm')).faults).toEqual([expect.stringContaining('Did you mean `dam`?')])
    await give('claims/bad.mdx', '---\nstatement: [dam\n---\n')
    expect((await retract('dam')).faults).toEqual([expect.stringContaining('“bad” has errors, and names it')])
  })

  it('is stopped by a claim with errors only where that has its name, and leaves any other as it is', async () => {
    await give('claims/only.mdx', claim(dam))
    await give('claims/broken.mdx', claim('  - { article: flood }\n'))
    await give('claims/torn.mdx', '---\nstatement: "S\n---\n')
    const { gone, notes } = await retract('dam')
    expect(gone).toContain('claims/only.mdx')
    expect(notes.join('\n')).toMatch(/Left as they are.*“broken”, “torn”/)
    await give('claims/torn.mdx', '---\nstatement: "S\ncitations: [{ article: flood }]\n---\n')
    expect((await retract('flood')).faults.join('\n')).toMatch(/“broken” has errors.*\n.*“torn” has errors/)
  })

  it('names links that are left, outlets without an article, and what readers are not told', async () => {
    await give('claims/only.mdx', claim(dam))
    await give(
      'claims/links.mdx',
      claim(flood, '', '\nSee [it](/articles/dam/) and [more](/articles/dam-2/).\n'),
    )
    await give('claims/not.mdx', claim(flood, '', '\nSee [more](/articles/dam-2/).\n'))
    const { notes } = await retract('dam')
    const told = notes.join('\n')
    expect(told).toMatch(/a link to it, which stops the build: take it out:\n *\S*claims\/links\.mdx$/m)
    expect(told).toContain('no list of corrections names them')
    expect(told).not.toContain('No article is left')
    const { notes: ofHerald } = await retract('flood')
    expect(ofHerald.join('\n')).toMatch(
      /No article is left of these outlets.*\n *\S*publishers\/herald\.yaml$/m,
    )
  })
})
