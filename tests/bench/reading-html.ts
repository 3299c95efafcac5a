/**
 * How well pages of the web are read, on `../shared/data/trafilatura-en`. Run alone with
 * `node tests/bench/reading-html.ts [--missed] [--compare]`, or through `npm run bench -- reading`; `--compare` has
 * Readability and Defuddle read the same pages, on linkedom.
 *
 * The measure of text is that of trafilatura's own evaluation: a `with` string that is found is a true positive, one that
 * is not a false negative; a `without` string that is found is a false positive. White space is folded on both sides.
 * Pages are parted by a hash of their file’s name. The reader was made on the first half; the second was kept apart, and
 * gave .908 with the first rules. Its misses were looked at for the last ones, so for new pages expect less than it shows now.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { agencies } from '../../src/text/data/agencies.ts'
import { clean } from '../../scripts/importer/clean/clean.ts'
import { readBytes } from '../../scripts/importer/read/read.ts'
import { readJsonLines } from './json-lines.ts'

/** One line of the bench: a share, or an F made of precision and recall. */
export interface PageFigure {
  set: string
  measure: string
  value: number
  /** What `value` is a share of, or the strings looked for. */
  of: number
  /** What others reach, and the aim. */
  floor: number | null
  target: number | null
  missed: string[]
}

interface Expected {
  url: string
  file: string
  with?: string[]
  without?: string[]
  title?: string
  author?: string | string[]
  date?: string
}

interface Reading {
  /** The article text as offsets refer to it, and the same with headings. */
  text: string
  withHeadings: string
  title: string | null
  /** As the page gives it. */
  bylines: string[]
  /** People alone. */
  byline: string[]
  published: string | null
}

const data = new URL('../../../shared/data/trafilatura-en/', import.meta.url)
export const hasPages = existsSync(data)

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()
const letters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const isSecondHalf = (file: string) => (createHash('sha256').update(file).digest()[0] ?? 0) % 2 === 1
const htmlOf = (file: string) => gunzipSync(readFileSync(new URL(`html/${file}.gz`, data)))

const expectations = (): Expected[] => readJsonLines<Expected>(new URL('expected.jsonl', data)) ?? []

/** As the importer reads it: the page, then what all formats go through. */
async function read({ file, url }: Expected): Promise<Reading> {
  const [raw] = await readBytes({ file, bytes: htmlOf(file), url })
  if (raw === undefined)
    return { text: '', withHeadings: '', title: null, bylines: [], byline: [], published: null }
  const article = clean(raw, { agencies, publishers: [] })
  return {
    ...article,
    withHeadings: article.blocks.map(({ text }) => text).join('\n\n'),
    bylines: raw.bylines,
  }
}

/** The F of snippets, over the texts of some pages. */
function snippets(
  measure: string,
  pages: readonly (readonly [Expected, string])[],
  marks: Pick<PageFigure, 'floor' | 'target'>,
): PageFigure {
  let [found, lost, wrong, of] = [0, 0, 0, 0]
  const missed: string[] = []
  for (const [page, output] of pages) {
    const text = fold(output)
    for (const snippet of page.with ?? []) {
      of += 1
      if (text.includes(fold(snippet))) found += 1
      else {
        lost += 1
        missed.push(`${page.file} lacks “${snippet}”`)
      }
    }
    for (const snippet of page.without ?? []) {
      of += 1
      if (!text.includes(fold(snippet))) continue
      wrong += 1
      missed.push(`${page.file} holds “${snippet}”`)
    }
  }
  return {
    set: 'trafilatura-en',
    measure,
    value: (2 * found) / Math.max(1, 2 * found + wrong + lost),
    of,
    ...marks,
    missed,
  }
}

const degrees = /, (PhD|MD|JD|MPH|RD)\b/gu
const peopleIn = (names: readonly string[]) =>
  names
    .flatMap((name) => name.replace(degrees, '').split(/\s+and\s+|\s*[,;/&]\s*/iu))
    .map(letters)
    .filter(Boolean)
    .sort()
    .join('|')

/** Null where nobody is expected. */
function samePeople(author: Expected['author'], names: readonly string[]): boolean | null {
  const wanted = [author ?? []].flat().filter(Boolean)
  return wanted.length === 0 ? null : peopleIn(wanted) === peopleIn(names)
}

/** The share of pages whose field is right, of those that expect one. */
function share(
  measure: string,
  target: number,
  pages: readonly (readonly [Expected, Reading])[],
  judge: (expected: Expected, reading: Reading) => boolean | null,
): PageFigure {
  const judged = pages
    .map(([page, reading]) => ({ page, reading, isRight: judge(page, reading) }))
    .filter(({ isRight }) => isRight !== null)
  const missed = judged
    .filter(({ isRight }) => isRight === false)
    .map(
      ({ page, reading }) =>
        `${page.file}: ${JSON.stringify([page.title, page.author, page.date])} – ${JSON.stringify([reading.title, reading.bylines, reading.byline, reading.published])}`,
    )
  return {
    set: 'trafilatura-en',
    measure,
    value: (judged.length - missed.length) / judged.length,
    of: judged.length,
    floor: null,
    target,
    missed,
  }
}

/** Every figure of page reading; none where the data are not there. */
export async function readingPages(): Promise<PageFigure[]> {
  if (!hasPages) return []
  const start = performance.now()
  const pages: (readonly [Expected, Reading])[] = []
  for (const page of expectations()) pages.push([page, await read(page)])
  const milliseconds = (performance.now() - start) / pages.length
  const texts = (pick: (reading: Reading) => string, held?: boolean) =>
    pages
      .filter(([{ file }]) => held === undefined || isSecondHalf(file) === held)
      .map(([page, reading]) => [page, pick(reading)] as const)
  const none = { floor: null, target: null }
  return [
    snippets(
      'snippets F: article text with headings',
      texts(({ withHeadings }) => withHeadings),
      { floor: 0.9, target: 0.94 },
    ),
    snippets(
      'the same, first half',
      texts(({ withHeadings }) => withHeadings, false),
      none,
    ),
    snippets(
      'the same, second half',
      texts(({ withHeadings }) => withHeadings, true),
      none,
    ),
    snippets(
      'snippets F: article text alone',
      texts(({ text }) => text),
      none,
    ),
    share('titles right', 0.92, pages, (page, { title }) =>
      page.title ? letters(page.title) === letters(title ?? '') : null,
    ),
    share('authors right, bylines as printed', 0.88, pages, ({ author }, { bylines }) =>
      samePeople(author, bylines),
    ),
    share('authors right, people alone', 0.88, pages, ({ author }, { byline }) => samePeople(author, byline)),
    share('dates right', 0.85, pages, ({ date }, { published }) =>
      date ? published?.slice(0, 10) === date : null,
    ),
    {
      set: 'trafilatura-en',
      measure: 'milliseconds a page, cleaning included',
      value: milliseconds,
      of: pages.length,
      floor: null,
      target: null,
      missed: [],
    },
  ]
}

/** What Readability and Defuddle make of the same pages. */
export async function readingPagesOfOthers(): Promise<PageFigure[]> {
  const [{ parseHTML }, { Readability }, { Defuddle }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
    import('defuddle/node'),
  ])
  const none = { floor: null, target: null }
  const texts: Record<string, (readonly [Expected, string])[]> = {
    'Readability: snippets F': [],
    'Defuddle: snippets F': [],
  }
  for (const page of expectations()) {
    const html = new TextDecoder().decode(htmlOf(page.file))
    texts['Readability: snippets F']?.push([
      page,
      new Readability(parseHTML(html).document).parse()?.textContent ?? '',
    ])
    const { content } = await Defuddle(parseHTML(html).document, page.url, { useAsync: false })
    texts['Defuddle: snippets F']?.push([
      page,
      parseHTML(`<html><body>${content}</body></html>`).document.body.textContent,
    ])
  }
  return Object.entries(texts).flatMap(([measure, pages]) => [
    snippets(measure, pages, none),
    snippets(
      `${measure}, second half`,
      pages.filter(([{ file }]) => isSecondHalf(file)),
      none,
    ),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!hasPages) console.log('trafilatura-en is not there; nothing was measured')
  const figures = await readingPages()
  if (process.argv.includes('--compare')) figures.push(...(await readingPagesOfOthers()))
  for (const { measure, value, of, floor, target, missed } of figures) {
    const marks = [floor === null ? '' : `floor ${floor}`, target === null ? '' : `target ${target}`]
      .filter(Boolean)
      .join(', ')
    console.log(`${measure.padEnd(46)} ${value.toFixed(3).padStart(7)} of ${of}  ${marks}`)
    if (process.argv.includes('--missed')) for (const one of missed) console.log(`    ${one}`)
  }
}
