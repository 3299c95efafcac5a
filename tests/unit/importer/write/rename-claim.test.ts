import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runNode } from '../../../../scripts/cli/child.ts'
import { applyWrites } from '../../../../scripts/importer/write/apply.ts'
import { renameClaim } from '../../../../scripts/importer/write/rename-claim.ts'
import { readContent } from '../../../../src/mdx/content-folder.ts'
import { checkContent } from '../../../../src/rules/check.ts'

let folder: string
const claim = (statement: string, fields = '', text = '') =>
  `---\nstatement: ${statement}\n# ours\ncitations:\n  - { article: mine, quote: '${statement}' }\n${fields}---\n${text}`
const give = (slug: string, source: string) => writeFile(join(folder, 'claims', `${slug}.mdx`), source)
const read = (slug: string) => readFile(join(folder, 'claims', `${slug}.mdx`), 'utf8')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rename-'))
  for (const name of ['articles', 'claims', 'publishers']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'publishers/post.yaml'), 'name: The Post\n')
  const text = 'The copper mine was shut. Nobody was hurt. Wages were paid.'
  await writeFile(join(folder, 'articles/mine.mdx'), `---\ntitle: Shut\npublisher: post\n---\n\n${text}\n`)
  await give('shut', claim('The copper mine was shut'))
  await give('hurt', claim('Nobody was hurt'))
})
afterEach(() => rm(folder, { recursive: true }))

async function rename(name: string, slug: string) {
  const made = renameClaim(await readContent(folder), name, slug)
  await applyWrites(made.writes, made.removals)
  return made
}

describe('renameClaim', () => {
  it('moves the file as it is, and keeps its address', async () => {
    const before = await read('shut')
    const { notes, faults } = await rename('content/claims/shut.mdx', 'copper-mine-shut')
    expect(faults).toEqual([])
    expect(await readdir(join(folder, 'claims'))).toEqual(['copper-mine-shut.mdx', 'hurt.mdx'])
    expect(await read('copper-mine-shut')).toBe(before.replace(/---\n$/, 'aliases:\n  - shut\n---\n'))
    expect(notes.join()).toContain('/claims/shut/, leads there')
  })

  it('leads what names it elsewhere to its new name, and nothing else', async () => {
    const links =
      '\nSee [this](/claims/shut/#analysis)\nand [that][1], [a part](/claims/shut-down/), [another site](https://post.example/claims/shut/).\n\n[1]: /claims/shut\n'
    await give('shut-down', claim('Wages were paid', 'distinct: [hurt, shut]\nstatus: in-review\n', links))
    const before = await read('shut-down')
    await rename('shut', 'mine-shut')
    expect(await read('shut-down')).toBe(
      before
        .replace('[hurt, shut]', '[hurt, mine-shut]')
        .replace('/claims/shut/#', '/claims/mine-shut/#')
        .replace(': /claims/shut\n', ': /claims/mine-shut\n'),
    )
    const problems = checkContent(await readContent(folder), '2026-11-29')
    expect(problems.filter(({ rule }) => /unknown|taken/.test(rule))).toEqual([])
  })

  it('goes back to a name that it had', async () => {
    await rename('shut', 'mine-shut')
    await rename('mine-shut', 'pit-shut')
    await rename('/claims/pit-shut/', 'shut')
    const { claims, problems } = await readContent(folder)
    expect(problems).toEqual([])
    expect(claims.get('shut')?.data.aliases).toEqual(['mine-shut', 'pit-shut'])
  })

  it('says which files it leaves, as they have errors and may name the claim', async () => {
    await give('torn', 'statement: Torn\ndistinct: [shut]\n')
    await give('worn', 'statement: Worn\n')
    const { notes } = await rename('shut', 'mine-shut')
    expect(notes.slice(1)).toEqual([expect.stringMatching(/errors.*“torn”\.$/)])
  })

  it.each([
    ['a claim that is not there', 'shutt', 'x', /no claim “shutt” in .*\bshut\b/],
    ['an old address', 'was-hurt', 'x', /“was-hurt” is an old address of .*hurt\.mdx/],
    ['the name that it has', 'shut', 'shut.mdx', /shut\.mdx is called so already/],
    [
      'the name of another',
      'shut',
      'hurt',
      /a claim “hurt” in .* already\..*join -- --content \S+ hurt shut$/,
    ],
    ['the name of one with errors', 'shut', 'torn', /a claim “torn” in .* already/],
    ['the old address of another', 'shut', 'was-hurt', /“was-hurt” is an old address of .*hurt\.mdx/],
    ['what is no address', 'shut', 'The Mine!', /“The Mine!” cannot be part of an address.*the-mine\.mdx/],
    ['what no file may be called', 'shut', 'con', /No file of Windows may be called “con”/],
  ])('refuses %s, and changes nothing', async (_, name, slug, fault) => {
    await give('hurt', claim('Nobody was hurt', 'aliases: [was-hurt]\n'))
    await give('torn', 'statement: Torn\n')
    const { writes, removals, faults } = renameClaim(await readContent(folder), name, slug)
    expect(faults.join('\n')).toMatch(fault)
    expect([writes, removals]).toEqual([[], []])
  })
})

describe('npm run rename', () => {
  const run = (...words: string[]) =>
    runNode('scripts/rename.ts', [...words, '--content', folder], { capture: true })

  it('says with --dry-run what it would change, and changes nothing', async () => {
    const { code, output } = await run('shut', 'mine-shut', '--dry-run')
    expect([code, await readdir(join(folder, 'claims'))]).toEqual([0, ['hurt.mdx', 'shut.mdx']])
    expect(output).toMatch(
      /would be made: .*mine-shut\.mdx\nwould be deleted: .*\/shut\.mdx\nNothing was changed/,
    )
  })

  it('names what it changes', async () => {
    const { code, output } = await run('shut', 'mine-shut')
    expect([code, await readdir(join(folder, 'claims'))]).toEqual([0, ['hurt.mdx', 'mine-shut.mdx']])
    expect(output).toMatch(/^made: .*mine-shut\.mdx\ndeleted: .*\/shut\.mdx\n/)
  })

  it.each([
    [1, /Nothing was changed/, ['shutt', 'pit-shut']],
    [2, /Name one claim/, ['shut']],
  ])('ends with %i where it cannot', async (code, said, words) => {
    expect(await run(...words)).toEqual({ code, output: expect.stringMatching(said) as string })
  })
})
