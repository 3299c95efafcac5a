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
    'articles/south.mdx': article(`${south}\n\n${other}`),
    'claims/collision.mdx': claim(north, 'north'),
    'claims/fog.mdx': claim(south, 'south'),
    'claims/strike.mdx': claim(other, 'north'),
    // The same statement is another rule’s to tell.
    'claims/strike-again.mdx': claim(other, 'south'),
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
  expect(alike[0]?.message).toMatch(/npm run join -- --content \S*alike-\S+ collision fog$/)
  for (const what of ['the same', 'another number', '--contrary', '--apart'])
    expect(alike[0]?.fix).toContain(what)
})

it('would keep the page with more citations, else the older', async () => {
  const files = async () =>
    (await checkFolder(folder)).problems
      .filter(({ rule }) => rule === 'claims-alike')
      .map(({ file }) => file.split(/[/\\]/).at(-1))
  await writeFile(join(folder, 'articles/west.mdx'), article(`${south}\n\n${other}`))
  await writeFile(
    join(folder, 'claims/fog.mdx'),
    claim(south, 'south').replace(/---\n$/, `  - article: west\n    quote: ${south}\n---\n`),
  )
  expect(await files()).toEqual(['collision.mdx'])
  await writeFile(join(folder, 'claims/fog.mdx'), claim(south, 'south'))
  const dated = (text: string, day: string) => article(text).replace('daily\n', `daily\npublished: ${day}\n`)
  await writeFile(join(folder, 'articles/north.mdx'), dated(`${north}\n\n${other}`, '2026-01-06'))
  await writeFile(join(folder, 'articles/south.mdx'), dated(`${south}\n\n${other}`, '2026-01-05'))
  expect(await files()).toEqual(['collision.mdx'])
  await writeFile(join(folder, 'articles/north.mdx'), article(`${north}\n\n${other}`))
  await writeFile(join(folder, 'articles/south.mdx'), article(`${south}\n\n${other}`))
  await rm(join(folder, 'articles/west.mdx'))
})

it('shows of a long statement no more than a line holds, cut between words', async () => {
  const long = `${north.slice(0, -1)}, in the bay of Orsk and on the islands before it, where thousands of birds breed`
  await writeFile(
    join(folder, 'claims/collision.mdx'),
    claim(long, 'north').replace(`quote: ${long}`, `quote: ${north}`),
  )
  const { problems } = await checkFolder(folder)
  const { message = '' } = problems.find(({ rule }) => rule === 'claims-alike') ?? {}
  const [shown = ''] = /“Two tankers[^”]*”/.exec(message) ?? []
  expect(shown.length).toBeLessThanOrEqual(102)
  expect(long.startsWith(`${shown.slice(1, -2)} `)).toBe(true)
  expect(shown).toMatch(/…”$/)
  await writeFile(join(folder, 'claims/collision.mdx'), claim(north, 'north'))
})

it('says of a page that denies another that it does', async () => {
  const not = 'Two tankers did not collide in thick fog off Orsk on Monday'
  await writeFile(join(folder, 'articles/east.mdx'), article(not))
  await writeFile(join(folder, 'claims/no-collision.mdx'), claim(not, 'east'))
  const { problems } = await checkFolder(folder)
  const [found] = problems.filter(({ file }) => file.endsWith('no-collision.mdx'))
  expect(found?.message).toMatch(
    /^“Two tankers did not .*” may say that the claim of .*collision\.mdx is not so: “Two tankers/,
  )
  expect(found?.fix).toContain('--contrary')
  await rm(join(folder, 'claims/no-collision.mdx'))
  await rm(join(folder, 'articles/east.mdx'))
})

it('asks no more about claims that an editor has told apart, from either side, and about slugs that are none', async () => {
  const rulesOf = async () =>
    (await checkFolder(folder)).problems.map(({ rule }) => rule).filter((rule) => /alike|distinct/.test(rule))
  const told = (slug: string) => claim(south, 'south').replace('citations', `distinct: [${slug}]\ncitations`)
  await writeFile(join(folder, 'claims/fog.mdx'), told('collision'))
  expect(await rulesOf()).toEqual([])
  await writeFile(join(folder, 'claims/fog.mdx'), told('colision'))
  const { problems } = await checkFolder(folder)
  expect(await rulesOf()).toEqual(expect.arrayContaining(['claims-alike', 'distinct-unknown']))
  expect(problems.find(({ rule }) => rule === 'distinct-unknown')?.message).toContain('collision')
  await writeFile(join(folder, 'claims/fog.mdx'), claim(south, 'south'))
  await writeFile(
    join(folder, 'claims/collision.mdx'),
    claim(north, 'north').replace('citations', 'distinct: [fog]\ncitations'),
  )
  expect(await rulesOf()).toEqual([])
})

it('asks about claims that are merely each other’s nearest only where both may be of one matter', async () => {
  const asked = async (first: string, second: string) => {
    await writeFile(join(folder, 'articles/east.mdx'), article(first))
    await writeFile(join(folder, 'articles/west.mdx'), article(second))
    await writeFile(join(folder, 'claims/first.mdx'), claim(first, 'east'))
    await writeFile(join(folder, 'claims/second.mdx'), claim(second, 'west'))
    const { problems } = await checkFolder(folder)
    return problems.some(({ rule, file }) => rule === 'claims-alike' && /(?:first|second)\.mdx$/.test(file))
  }
  expect(
    await asked(
      'The harbour will stay closed until Wednesday',
      'The public swimming pool will stay closed until further notice',
    ),
  ).toBe(false)
  expect(
    await asked('Thorn’s coalition has a majority of one', 'Thorn governs by a majority of one seat'),
  ).toBe(true)
  // near, and more often another matter than one
  expect(
    await asked(
      'Thorn’s coalition has a majority of one',
      'The arrest left Thorn fighting for her majority on Thursday',
    ),
  ).toBe(false)
})

it('asks first of the surest, by how much the statements have in common too', async () => {
  const pairs = [
    ['Thorn’s coalition has a majority of one', 'Thorn governs by a majority of one seat'],
    [
      'A landslide on Tuesday buried nine lorries on the coast road near Tessaly, police said',
      'Nine lorries were buried by a landslide on the coast road close to Tessaly on Tuesday',
    ],
  ]
  for (const [at, pair] of pairs.entries())
    for (const [side, statement] of pair.entries()) {
      await writeFile(join(folder, `articles/ranked-${at}-${side}.mdx`), article(statement))
      await writeFile(
        join(folder, `claims/ranked-${at}-${side}.mdx`),
        claim(statement, `ranked-${at}-${side}`),
      )
    }
  const { problems } = await checkFolder(folder)
  const asked = problems.flatMap(({ rule, file }) => (rule === 'claims-alike' ? file : []))
  const ranks = [1, 0].map((at) => asked.findIndex((file) => file.includes(`ranked-${at}`)))
  expect(ranks[0]).toBeGreaterThanOrEqual(0)
  expect(ranks[1]).toBeGreaterThan(ranks[0] ?? 0)
})
