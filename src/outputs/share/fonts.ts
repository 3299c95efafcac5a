import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { site } from '../../site.ts'
import { unpackWoff } from './woff.ts'

/** A file of a font, for a part of the letters. */
type FontFile = { woff: string; ranges: (readonly [number, number])[] }
type FontPackage = { family: string; version: string; files: FontFile[] }

const WEIGHTS = [400, 700] as const

/** Reads what a package of Fontsource says of itself. https://fontsource.org/docs/getting-started/install */
function readPackage(name: string): FontPackage {
  const folder = resolve('node_modules', name)
  const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  if (!existsSync(join(folder, 'unicode.json'))) {
    throw new Error(
      `\`shareFonts\` in src/site.ts names ${name}, which is no installed package of Fontsource. Install it: npm install ${name}`,
    )
  }
  const { id, family } = json('metadata.json') as { id: string; family: string }
  const { version } = json('package.json') as { version: string }
  const subsets = Object.entries(json('unicode.json') as Record<string, string>)
  const files = subsets.flatMap(([subset, ranges]) =>
    WEIGHTS.map((weight) => ({
      woff: join(folder, 'files', `${id}-${subset.replace(/[[\]]/g, '')}-${weight}-normal.woff`),
      ranges: parseRanges(ranges),
    })),
  )
  return { family, version, files: files.filter(({ woff }) => existsSync(woff)) }
}

/** `U+0000-00FF,U+0131` as pairs of code points, first and last. */
const parseRanges = (ranges: string): [number, number][] =>
  ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })

export type Fonts = {
  /** The families as Pango takes them, in the order they are tried. */
  families: string
  /** What the drawing depends on: names and versions. */
  key: string
  /** Whether some font has each letter of a text. */
  has: (text: string) => boolean
  /** The files that have the letters of a text, unpacked. */
  filesFor: (text: string) => string[]
}

/**
 * The fonts of these packages, unpacked into a folder when they are needed.
 * @throws where a package is not installed
 */
export function openFonts(packages: readonly string[], folder: string): Fonts {
  const fonts = packages.map((name) => ({ name, ...readPackage(name) }))
  /** The files of the first font that has the letter. */
  const holding = (letter: string): FontFile[] => {
    const code = letter.codePointAt(0) ?? 0
    const isIn = ({ ranges }: FontFile): boolean =>
      ranges.some(([first, last]) => first <= code && code <= last)
    return fonts.map(({ files }) => files.filter(isIn)).find(({ length }) => length > 0) ?? []
  }
  const lettersOf = (text: string): string[] => [...new Set(text)].filter((letter) => /\S/u.test(letter))
  return {
    families: fonts.map(({ family }) => family).join(','),
    key: fonts.map(({ name, version }) => `${name}@${version}`).join(' '),
    has: (text) => lettersOf(text).every((letter) => holding(letter).length > 0),
    filesFor: (text) =>
      [
        ...new Set(
          lettersOf(text)
            .flatMap(holding)
            .map(({ woff }) => woff),
        ),
      ].map((woff) => unpacked(woff, folder)),
  }
}

let opened: Fonts | null = null

/** The fonts that the settings name. */
export const shareFonts = (): Fonts =>
  (opened ??= openFonts(site.shareFonts, resolve('.cache', 'share', 'fonts')))

const written = new Set<string>()

function unpacked(woff: string, folder: string): string {
  const file = join(folder, `${woff.split(/[\\/]/).at(-1) ?? ''}.ttf`)
  // Once a process: the package may have been updated since the last.
  if (!written.has(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, unpackWoff(readFileSync(woff)))
    written.add(file)
  }
  return file
}
