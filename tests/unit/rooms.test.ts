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

/** The relative modules that a file’s code imports, statically or not, types included. */
function importsOf(code: string): string[] {
  const bare = code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
  const forms =
    /(?:^|[;\n])\s*(?:import|export)\b[^'"`;=()]*?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g
  return [...bare.matchAll(forms)]
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

const files = globSync('{src,scripts}/**/*.{ts,astro,mjs}').map((file) => file.replaceAll('\\', '/'))

test('imports go one way, from room to room', () => {
  expect(files.flatMap((file) => trespasses(file, readFileSync(file, 'utf8')))).toEqual([])
})

describe('a trespass is found', () => {
  const cases: [string, string, string[]][] = [
    ['src/model/claim.ts', "import { z } from 'zod'\nimport { idSchema } from './id.ts'", []],
    ['src/text/date/dates.ts', "import type { When } from '../model/date.ts'", []],
    ['src/text/date/dates.ts', "import { compare } from '../compare/lineage.ts'", ['src/compare/']],
    ['src/text/date/dates.ts', "import {\n  a,\n  b,\n} from '../mdx/parse.ts'", ['src/mdx/']],
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
