import { globSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Which rooms a room may import, as the table of CONTRIBUTING.md says: its own files always, and where one row names several
 * rooms, those of each other.
 */
const rooms = new Map(
  readFileSync('CONTRIBUTING.md', 'utf8')
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => [...cell.matchAll(/`((?:src|scripts)\/[^`]*)`/g)].map(([, name]) => name ?? '')),
    )
    .flatMap(([, row = [], , others = []]) => row.map((room) => [room, [...row, ...others]] as const)),
)

/** The room a file lies in: the longest entry of the table that its path begins with. */
const roomOf = (file: string): string | undefined =>
  [...rooms.keys()].filter((room) => file.startsWith(room)).sort((a, b) => b.length - a.length)[0]

/** The relative modules that a file’s code imports, statically or not, types included unless they are not wanted. */
function importsOf(code: string, withTypes = true): string[] {
  const bare = code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
  const forms =
    /(?:^|[;\n])\s*(?:import|export)\b[^'"`;=()]*?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g
  return [...bare.matchAll(forms)]
    .filter(([form]) => withTypes || !/^\W*(?:import|export)\s+type\b/.test(form))
    .map(([, fixed, dynamic]) => fixed ?? dynamic ?? '')
    .filter((name) => name.startsWith('.'))
}

/** What is wrong with the imports of one file, one sentence an import. */
function trespasses(file: string, code: string): string[] {
  const room = roomOf(file)
  if (room === undefined) return [`${file} lies in no room`]
  return importsOf(code).flatMap((name) => {
    const target = posix.join(dirname(file), name)
    const other = roomOf(target)
    if (other === room || (other !== undefined && rooms.get(room)?.includes(other) === true)) return []
    return [`${file} imports ${target}: ${room} may not import ${other ?? 'what lies in no room'}`]
  })
}

/** The folders of the largest rooms, each room’s lowest first: each may import those before it, and a room’s own files all of them. */
const folders: ReadonlyMap<string, readonly string[]> = new Map(
  [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| in ((?:src|scripts)\/\w+\/) [^]*?\n\n/gm)].map(
    ([table, room = '']) => [
      room,
      [...[...table.matchAll(/^\| `([^`]+\/)`/gm)].map(([, name]) => `${room}${name}`), room],
    ],
  ),
)

/** Which imports of one file go to a folder that stands after its own, one sentence an import. */
function upward(file: string, code: string): string[] {
  const order = [...folders].find(([room]) => file.startsWith(room))?.[1] ?? []
  const folderOf = (path: string) => `${dirname(path)}/`
  return importsOf(code).flatMap((name) => {
    const target = posix.join(dirname(file), name)
    if (!order.some((folder) => target.startsWith(folder))) return []
    const [own, other] = [order.indexOf(folderOf(file)), order.indexOf(folderOf(target))]
    return own < 0 || other < 0 || other > own ? [`${file} imports ${target}, which stands above it`] : []
  })
}

/** The first circle among files that import each other, from a file to the same; null where there is none. */
function circleAmong(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>()
  const circleFrom = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (seen.has(file)) return null
    seen.add(file)
    for (const next of imports.get(file) ?? []) {
      const circle = circleFrom(next, [...path, file])
      if (circle !== null) return circle
    }
    return null
  }
  for (const file of imports.keys()) {
    const circle = circleFrom(file, [])
    if (circle !== null) return circle
  }
  return null
}

/** What files import when they run: types have gone by then. */
const importsByValue = (codes: readonly (readonly [string, string])[]) =>
  new Map(
    codes.map(([file, code]) => [
      file,
      importsOf(code, false).map((name) => posix.join(dirname(file), name)),
    ]),
  )

const files = globSync('{src,scripts}/**/*.{ts,astro,mjs}').map((file) => file.replaceAll('\\', '/'))

test('imports go one way, from room to room', () => {
  expect(files.flatMap((file) => trespasses(file, readFileSync(file, 'utf8')))).toEqual([])
})

test('imports go one way within the largest rooms', () => {
  expect([...folders.keys()]).toEqual(['src/text/', 'src/compare/', 'scripts/importer/'])
  expect(files.flatMap((file) => upward(file, readFileSync(file, 'utf8')))).toEqual([])
})

test('no file is in a circle of imports', () => {
  expect(circleAmong(importsByValue(files.map((file) => [file, readFileSync(file, 'utf8')])))).toBeNull()
})

describe('a circle of imports is found', () => {
  const cases: [string, [string, string][], string[] | null][] = [
    [
      'two files',
      [
        ['src/text/a.ts', "import { b } from './words/b.ts'"],
        ['src/text/words/b.ts', "export { a } from '../a.ts'"],
      ],
      ['src/text/a.ts', 'src/text/words/b.ts', 'src/text/a.ts'],
    ],
    [
      'three behind a fourth',
      [
        ['src/a.ts', "import { b } from './b.ts'"],
        ['src/b.ts', "import { type Kind, c } from './c.ts'"],
        ['src/c.ts', "const { d } = await import('./d.ts')"],
        ['src/d.ts', "import {\n  b,\n} from './b.ts'"],
      ],
      ['src/b.ts', 'src/c.ts', 'src/d.ts', 'src/b.ts'],
    ],
    [
      'none by a type alone',
      [
        ['src/a.ts', "import { b } from './b.ts'"],
        ['src/b.ts', "import type { A } from './a.ts'\nexport type { B } from './a.ts'"],
      ],
      null,
    ],
    [
      'none where two import a third',
      [
        ['src/a.ts', "import { b } from './b.ts'\nimport { c } from './c.ts'"],
        ['src/b.ts', "import { c } from './c.ts'"],
      ],
      null,
    ],
  ]
  test.each(cases)('%s', (_, codes, expected) => {
    expect(circleAmong(importsByValue(codes))).toEqual(expected)
  })
})

describe('an import that goes up is found', () => {
  const cases: [string, string, boolean][] = [
    ['src/text/date/dates.ts', "import { words } from '../words/words.ts'", false],
    ['src/text/words/words.ts', "import { dates } from '../date/dates.ts'", true],
    ['src/text/statement/finish.ts', "import { sides } from './side/find.ts'", true],
    ['src/text/statement/side/find.ts', "import { finish } from '../finish.ts'", false],
    ['src/text/statements.ts', "import { sides } from './statement/side/find.ts'", false],
    ['src/compare/words/told.ts', "import { matchClaims } from '../matching/match.ts'", true],
    ['src/compare/words/told.ts', "import { dates } from '../../text/date/dates.ts'", false],
    ['scripts/importer/write/sources.ts', "import { collect } from '../read/collect.ts'", false],
    ['scripts/importer/read/collect.ts', "import { readClaims } from '../claims/claims.ts'", true],
    ['scripts/importer/write/plan.ts', "import { importArticles } from '../import.ts'", true],
    ['src/text/helpers/a.ts', "import { words } from '../words/words.ts'", true],
  ]
  test.each(cases)('%s: %s', (file, code, isFound) => {
    expect(upward(file, code)).toHaveLength(isFound ? 1 : 0)
  })
})

describe('a trespass is found', () => {
  const cases: [string, string, string[]][] = [
    ['src/model/claim.ts', "import { z } from 'zod'\nimport { idSchema } from './id.ts'", []],
    ['src/text/date/dates.ts', "import type { When } from '../../model/date.ts'", []],
    ['src/text/date/dates.ts', "import { compare } from '../../compare/lineage.ts'", ['src/compare/']],
    ['src/text/date/dates.ts', "import {\n  a,\n  b,\n} from '../../mdx/parse.ts'", ['src/mdx/']],
    ['src/model/claim.ts', "export * from '../text/words.ts'", ['src/text/']],
    ['src/model/claim.ts', "const words = await import('../text/words.ts')", ['src/text/']],
    ['src/rules/quote.ts', "import '../../scripts/importer/write.ts'", ['scripts/importer/']],
    ['src/pages/index.astro', "---\nimport { getCollection } from '../text/words.ts'\n---", ['src/text/']],
    ['src/pages/index.astro', "---\nimport Base from '../layouts/Base.astro'\n---", []],
    ['scripts/importer/read/text.ts', "import { check } from '../../check.ts'", ['scripts/']],
    ['src/model/claim.ts', "// import { a } from '../text/words.ts'\n/* import '../text/words.ts' */", []],
  ]
  test.each(cases)('%s: %s', (file, code, expected) => {
    expect(trespasses(file, code)).toEqual(
      expected.map((room) => expect.stringContaining(`may not import ${room}`) as string),
    )
  })
  test('a file outside every room is one', () => {
    expect(trespasses('src/helpers.ts', '')).toEqual(['src/helpers.ts lies in no room'])
  })
})
