import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)

/** Runs a command as its user does. */
async function command(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const env = { ...process.env, PLUMBLINE_URL: 'https://news.example' }
    return { code: 0, ...(await run(process.execPath, args, { env })) }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}

let folder: string
const write = async (name: string, source: string) => {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), source)
}
const claim = (quote: string) =>
  `---\nstatement: S ${quote}\ncitations:\n  - article: a\n    quote: ${quote}\n---\n`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'))
  await write('publishers/p.yaml', 'name: P\n')
  await write('articles/a.mdx', '---\ntitle: T\npublisher: p\npublished: 2026-01-05\n---\n\nIt was cold.\n')
  for (const page of ['methodology', 'contact'])
    await write(`pages/${page}.mdx`, '---\ntitle: T\n---\n\nWe ask.\n')
  await write('claims/good.mdx', claim('cold'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('check', { timeout: 30_000 }, () => {
  it('says that all is well', async () => {
    const { code, stdout, stderr } = await command('scripts/check.ts', '--content', folder)
    expect([code, stdout, stderr]).toEqual([0, '', '5 files checked: no problems.\n'])
  })

  it('takes the content folder from the variable that the build takes it from', async () => {
    process.env['PLUMBLINE_CONTENT'] = folder
    const { stderr } = await command('scripts/check.ts').finally(
      () => delete process.env['PLUMBLINE_CONTENT'],
    )
    expect(stderr).toBe('5 files checked: no problems.\n')
  })

  it('prints every problem with its place, and ends with 1', async () => {
    await write('claims/bad.mdx', claim('hot'))
    await write('claims/worse.mdx', 'import x\n')
    const { code, stdout, stderr } = await command('scripts/check.ts', '--content', folder)
    await rm(join(folder, 'claims/bad.mdx'))
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /claims\/bad\.mdx:5:12 {2}error {2}The quotation “hot” does not stand in “a” word for word/,
    )
    expect(stdout).toMatch(/claims\/worse\.mdx:1:1 {2}error {2}The file has no frontmatter/)
    expect(stderr).toBe('7 files checked: 2 errors.\n')
    const { stdout: json } = await command('scripts/check.ts', '--content', folder, '--json')
    await rm(join(folder, 'claims/worse.mdx'))
    expect(JSON.parse(json)).toMatchObject([
      { rule: 'frontmatter-start', severity: 'error', line: 1, column: 1 },
    ])
  })

  it('asks of the surest pairs of claims alone, and says of how many more it could', async () => {
    const towns = ['Orsk', 'Halden', 'Brant', 'Marlow', 'Tidewell', 'Keane', 'Dorran', 'Vell']
    const events = [
      'mayor resigned over the unpaid bridge',
      'ferry sank in a storm',
      'hospital closed its wards',
    ]
    const told = towns.flatMap((town) => events.map((event) => `The ${town} ${event}`))
    for (const paper of ['one', 'two'])
      await write(
        `articles/${paper}.mdx`,
        `---\ntitle: ${paper}\npublisher: p\n---\n\n${told.map((one) => `${one} ${paper}.`).join('\n\n')}\n`,
      )
    for (const [at, one] of told.entries())
      for (const paper of ['one', 'two'])
        await write(
          `claims/${paper}-${at}.mdx`,
          `---\nstatement: ${one} ${paper}\ncitations:\n  - article: ${paper}\n    quote: ${one}\n---\n`,
        )
    const asked = ({ stdout }: { stdout: string }) => stdout.match(/ may be the claim of /g)?.length ?? 0
    const surest = await command('scripts/check.ts', '--content', folder)
    const all = await command('scripts/check.ts', '--content', folder, '--all')
    for (const paper of ['one', 'two']) {
      await rm(join(folder, `articles/${paper}.mdx`))
      for (const at of told.keys()) await rm(join(folder, `claims/${paper}-${at}.mdx`))
    }
    expect(asked(all)).toBeGreaterThan(21)
    expect(asked(surest)).toBe(20)
    expect(surest.stdout).toContain(
      `${asked(all) - 20} more pairs of claims may be one, less surely than the 20 above; with \`--all\``,
    )
    expect(all.stdout).not.toContain('--all')
  })

  it('prints the errors last, and of warnings too what to do', async () => {
    await write('claims/aaa.mdx', claim('hot'))
    await write('claims/zzz.mdx', claim('cold').replace('statement: S', 'distinct: [none]\nstatement: T'))
    const { stdout } = await command('scripts/check.ts', '--content', folder)
    await rm(join(folder, 'claims/aaa.mdx'))
    await rm(join(folder, 'claims/zzz.mdx'))
    const lines = stdout.trim().split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/zzz\.mdx:2:12 {2}warning/),
      expect.stringMatching(/^ {4}Correct the name.*\[distinct-unknown\]$/),
      expect.stringMatching(/zzz\.mdx:\d+:\d+ {2}warning/),
      expect.stringMatching(/^ {4}Read both.*\[words-cited-twice\]$/),
      expect.stringMatching(/aaa\.mdx:\d+:\d+ {2}error/),
      expect.stringMatching(/^ {4}Copy the words.*\[quote-not-verbatim\]$/),
    ])
  })

  it('wants a folder that is there', async () => {
    const { code, stderr } = await command('scripts/check.ts', '--content', join(folder, 'none'))
    expect(code).toBe(2)
    expect(stderr).toContain('There is no folder')
  })
})

describe('a folder that is no content', { timeout: 30_000 }, () => {
  it('is refused by check where it is a part of the content, and the whole is named', async () => {
    const { code, stdout } = await command('scripts/check.ts', '--content', join(folder, 'claims'))
    expect(code).toBe(1)
    expect(stdout).toMatch(/“\S+\/claims” is a part of the content, not the whole of it/)
    expect(stdout).toMatch(/Name the folder that it lies in: --content \S+\/check-\w+ {2}\[content-part\]/)
    const imported = await command('scripts/import.ts', '--content', join(folder, 'claims'))
    expect([imported.code, imported.stderr]).toEqual([1, expect.stringContaining('Nothing was imported')])
  })

  it('is refused by check where it is another or empty, and an import into it is not', async () => {
    const other = await mkdtemp(join(tmpdir(), 'check-other-'))
    const empty = await command('scripts/check.ts', '--content', other)
    expect([empty.code, empty.stdout]).toEqual([1, expect.stringContaining('There is nothing in the folder')])
    expect(empty.stdout).toMatch(/npm run import -- --content \S+ FILES {2}\[content-missing\]/)
    await writeFile(join(other, 'notes.txt'), 'x')
    const foreign = await command('scripts/check.ts', '--content', other)
    expect([foreign.code, foreign.stdout]).toEqual([
      1,
      expect.stringContaining(
        'has none of the folders that content is made of: `articles/`, `claims/`, `publishers/`, `claimants/` and `topics/`.',
      ),
    ])
    const without = await command('scripts/import.ts', '--content', other)
    expect([without.code, without.stderr]).toEqual([
      0,
      expect.stringMatching(/the folder “\S+inbox” is not there\. Put articles into it/),
    ])
    const imported = await command('scripts/import.ts', '--content', other, 'content/inbox/france24.txt')
    expect([imported.code, (await readdir(other)).includes('claims')]).toEqual([0, true])
    expect((await command('scripts/check.ts', '--content', other)).code).toBe(0)
    await rm(other, { recursive: true })
  })
})

describe('new', { timeout: 30_000 }, () => {
  it('writes a claim that passes the check', async () => {
    const args = [
      'claim',
      'It was cold in Kyiv',
      '--cite',
      'a',
      'It was cold.',
      '--claimant',
      'Ann',
      '--content',
      folder,
    ]
    const { code, stdout } = await command('scripts/new.ts', ...args)
    expect([code, stdout.trim().endsWith('claims/it-was-cold-in-kyiv.mdx')]).toEqual([0, true])
    expect((await command('scripts/check.ts', '--content', folder)).code).toBe(0)
  })

  it('writes nothing where the words are others', async () => {
    const before = await readdir(join(folder, 'claims'))
    const { code, stderr } = await command(
      'scripts/new.ts',
      'claim',
      'S',
      '--cite',
      'a',
      'It was hot.',
      '--content',
      folder,
    )
    expect(code).toBe(1)
    expect(stderr).toContain('the quotation has “It was hot.” where the article has “It was cold.”')
    expect(stderr).toContain('Nothing was written.')
    expect(await readdir(join(folder, 'claims'))).toEqual(before)
  })

  it.each([
    [[], 'What is to be made?'],
    [['claim'], 'The claim has no statement.'],
    [['claim', 'S', '--cite', 'a'], 'Each --cite takes an article and the words'],
    [['claim', 'S', '--site', 'a'], '--site'],
  ])('explains itself to %j', async (args, said) => {
    const { code, stderr } = await command('scripts/new.ts', ...args, '--content', folder)
    expect([code, stderr.includes(said)]).toEqual([2, true])
  })
})
