import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Problem } from '../../../src/model/problem.ts'
import { whyNoDate, writeDate } from '../clean/unread-date.ts'
import { decodeBytes, maximumBytes, tooLarge } from './bytes.ts'
import { parseMarkup, positionsOf } from './markup.ts'
import { problemOf, Unreadable, xmlProblems } from './problems.ts'
import { readers } from './readers.ts'
import type { RawArticle, Source } from './types.ts'
import { createFetcher, type Fetcher, type FetchOptions } from './url.ts'

export type ReadOptions = FetchOptions & {
  /** The bytes of `-`; standard input unless given. */
  standardInput?: () => Promise<Uint8Array>
  /** Told before each source is read. */
  onProgress?: (progress: { file: string; done: number; total: number }) => void
  /** Fetch the page of a feed’s item where the feed, itself fetched, holds only a summary of it. */
  followFeeds?: boolean
}

/** A source that could not be read, and why. The others are read all the same. */
export type Unread = { file: string; problems: Problem[] }

/** Files of a folder that may be articles. Others are passed over: pages are saved with their scripts and pictures. */
const articleFile =
  /\.(txt|text|md|mdx|markdown|html?|xhtml|xht|mhtml?|mht|eml|xml|json|jsonl|ndjson|jsonld|rss|atom|rdf|nitf|newsml)(\.gz)?$/i
/** What a saved page comes with, and nobody takes for an article. */
const besideArticles =
  /\.(?:m?js|css|map|png|jpe?g|gif|svg|webp|avif|ico|bmp|woff2?|ttf|otf|mp[34]|webm|ogg|wav|mov|download|ini|lock|log|ya?ml)$/i
/** So many of the files that are passed over are named. */
const mostNamed = 5
/** What is passed over: hidden files, and the folders that browsers save beside a page. */
const passedOver = /^\.|^node_modules$|_files$/
/** Less than this is a summary: two paragraphs of a feed’s teaser. */
const summaryLength = 600
const isAddress = (input: string) => /^[a-z][a-z0-9+.-]+:\/\//i.test(input)

/** Every article of files, folders, addresses and standard input (`-`), in the order given; folders by name. */
export async function* readSources(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<RawArticle | Unread> {
  const fetcher = createFetcher(options)
  const listed: (string | Unread)[] = []
  for (const input of inputs) listed.push(...(await listInput(input)))
  for (const [done, entry] of listed.entries()) {
    if (typeof entry !== 'string') {
      yield entry
      continue
    }
    options.onProgress?.({ file: entry, done, total: listed.length })
    yield* guarded(entry, () => readOne(entry, fetcher, options))
  }
}

/** The articles that `read` gives, or the reason why there are none. */
async function* guarded(
  file: string,
  read: () => Promise<RawArticle[]>,
): AsyncGenerator<RawArticle | Unread> {
  try {
    yield* await read()
  } catch (error) {
    if (error instanceof Unreadable) yield { file, problems: error.problems }
    else yield { file, problems: [systemProblem(file, error)] }
  }
}

async function readOne(input: string, fetcher: Fetcher, options: ReadOptions): Promise<RawArticle[]> {
  if (input === '-')
    return readBytes({ file: '-', bytes: await (options.standardInput ?? readStandardInput)() })
  if (!isAddress(input)) return readBytes({ file: input, bytes: await readFile(input) })
  const { bytes, charset, url } = await fetcher(input)
  const articles = (await readBytes({ file: input, bytes, url }, charset)).map((article) => ({
    ...article,
    url: article.url ?? url,
  }))
  return options.followFeeds === false ? articles : followed(articles, input, fetcher)
}

/** Items of a fetched feed with their pages’ text where the feed holds only a summary. */
async function followed(articles: RawArticle[], feed: string, fetcher: Fetcher): Promise<RawArticle[]> {
  const result: RawArticle[] = []
  for (const article of articles) {
    const length = article.blocks.reduce((sum, block) => sum + block.text.length, 0)
    const isItem = article.file.includes('#') && article.file.startsWith(feed)
    if (!isItem || length >= summaryLength || article.url === null || !/^https?:/.test(article.url)) {
      result.push(article)
      continue
    }
    try {
      const { bytes, charset, url } = await fetcher(article.url)
      const [page] = await readBytes({ file: article.url, bytes, url }, charset)
      result.push(page === undefined || page.blocks.length === 0 ? article : { ...page, file: article.file })
    } catch (error) {
      const reason = error instanceof Unreadable ? error.message : String(error)
      const message = `only the feed’s summary was read: ${reason}`
      const fix = 'open the page in a browser, save it, and give the file'
      const problem = problemOf(article.file, 'feed-summary', 'warning', message, fix)
      result.push({
        ...article,
        problems: [...article.problems.filter(({ rule }) => rule !== 'source-without-text'), problem],
      })
    }
  }
  return result
}

/**
 * The articles in the bytes of one source, by the reader that is surest of them.
 * @throws Unreadable where they hold none
 */
export async function readBytes(source: Source, charset: string | null = null): Promise<RawArticle[]> {
  const { text, problems } = decodeBytes(source.bytes, source.file, charset)
  if (text === null) throw new Unreadable(...problems)
  if (text.trim() === '') {
    const message = 'the source holds nothing but white space'
    throw new Unreadable(
      ...problems,
      problemOf(
        source.file,
        'source-empty',
        'error',
        message,
        'check that it was saved whole, or leave it out',
      ),
    )
  }
  const name = source.file.replace(/\.gz$/i, '')
  const sure = readers.map((reader) => ({ reader, certainty: reader.recognise(text, name) }))
  const { reader } = sure.reduce((best, one) => (one.certainty > best.certainty ? one : best))
  if (reader.name === 'text' && /^\s*<\?xml\b/.test(text)) throw unknownXml(source.file, text)
  const articles = withUnreadDates(await reader.read(text, source), text)
  const [first, ...rest] = articles
  return first === undefined ? [] : [{ ...first, problems: [...problems, ...first.problems] }, ...rest]
}

/** XML that no reader knows: as plain text, its tags would be words of the article. */
function unknownXml(file: string, text: string): Unreadable {
  const message = 'this is XML of a kind that is not read; NITF, NewsML-G2, RSS and Atom are'
  const fix = 'save the article as one of these, or paste its text into a .txt file'
  const broken = xmlProblems(file, positionsOf(text), parseMarkup(text, 'xml'))
  return new Unreadable(problemOf(file, 'xml-unknown', 'error', message, fix), ...broken)
}

/** What a source gives as the day of publication and is none, with its place: not the same as none given. */
function withUnreadDates(articles: readonly RawArticle[], text: string): RawArticle[] {
  let from = 0
  return articles.map((article) => {
    const why = article.published === null ? null : whyNoDate(article.published)
    if (article.published === null || why === null) return article
    const at = text.indexOf(article.published, from)
    if (at !== -1) from = at
    const message = `the source gives “${article.published}” as the date of publication, ${why}`
    const place = at === -1 ? undefined : positionsOf(text)(at)
    const problem = problemOf(article.file, 'date-unread', 'warning', message, writeDate, place)
    return { ...article, problems: [...article.problems, problem] }
  })
}

/** A source as the list of what is read: itself, the files of a folder, or what is wrong with it. */
async function listInput(input: string): Promise<(string | Unread)[]> {
  if (input === '-' || isAddress(input)) return [input]
  const unread = (...problems: Problem[]): Unread => ({ file: input, problems })
  try {
    const about = await stat(input)
    if (about.isFile()) return [about.size > maximumBytes ? unread(...tooLarge(input)) : input]
    if (!about.isDirectory()) {
      const message = 'this is neither a file nor a folder'
      return [
        unread(
          problemOf(
            input,
            'source-unreadable',
            'error',
            message,
            'give a file, a folder, an address, or - for standard input',
          ),
        ),
      ]
    }
    const files = await listFolder(input, new Set())
    if (files.some((entry) => typeof entry === 'string' || entry.problems.some(isError))) return files
    const message = 'the folder holds no article: no text, Markdown, HTML, JSON, XML or e-mail file'
    const empty = problemOf(input, 'folder-empty', 'error', message, 'put articles into it, or give another')
    return [...files, unread(empty)]
  } catch (error) {
    return [unread(systemProblem(input, error))]
  }
}

const isError = ({ severity }: Problem) => severity === 'error'

/** Readable files below a folder, by name, each folder once however it is linked. */
async function listFolder(folder: string, seen: Set<string>): Promise<(string | Unread)[]> {
  const real = await realpath(folder)
  if (seen.has(real)) return []
  seen.add(real)
  const names = (await readdir(folder)).filter((name) => !passedOver.test(name)).sort()
  const found: (string | Unread)[] = []
  const others: string[] = []
  for (const name of names) {
    const path = join(folder, name)
    try {
      const about = await stat(path)
      if (about.isDirectory()) found.push(...(await listFolder(path, seen)))
      else if (about.isFile() && articleFile.test(basename(path)))
        found.push(about.size > maximumBytes ? { file: path, problems: tooLarge(path) } : path)
      else if (about.isFile() && !besideArticles.test(name)) others.push(name)
    } catch (error) {
      found.push({ file: path, problems: [systemProblem(path, error)] })
    }
  }
  return others.length === 0
    ? found
    : [...found, { file: folder, problems: [passedOverProblem(folder, others)] }]
}

/** What is said of files in a folder that are no articles by their names: one of them may have been meant as one. */
function passedOverProblem(folder: string, names: readonly string[]): Problem {
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  const named = names.slice(0, mostNamed).join(', ') + more
  const message = `passed over, as no article has such a name: ${named}`
  const fix =
    'nothing has to be done, unless one is an article: then save it as text, Markdown, HTML, JSON, XML or e-mail'
  return problemOf(folder, 'files-passed-over', 'warning', message, fix)
}

const systemReasons: Record<string, [rule: string, message: string, fix: string]> = {
  ENOENT: ['source-missing', 'there is no such file or folder', 'check its name and the folder you are in'],
  EACCES: ['source-unreadable', 'this may not be read', 'change its permissions, or copy it'],
  EPERM: ['source-unreadable', 'this may not be read', 'change its permissions, or copy it'],
  ELOOP: ['source-unreadable', 'its links lead in a circle', 'give the file itself'],
}

function systemProblem(file: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException
  const [rule, what, fix] = systemReasons[code ?? ''] ?? [
    'source-unreadable',
    `it could not be read: ${message}`,
    'check the file, and report this if it looks right',
  ]
  return problemOf(file, rule, 'error', what, fix)
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > maximumBytes) throw new Unreadable(...tooLarge('-'))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
