import { readFile } from 'node:fs/promises'
import { whyNoDate, writeDate } from '../printed/unread-date.ts'
import { languageOf, languageTag } from '../../../src/text/words/language.ts'
import { bounded } from './byline-name.ts'
import { withoutContent } from './content-files.ts'
import { decodeBytes, maximumBytes, tooLarge } from './bytes.ts'
import { isAddress, listInput, systemProblem, type Unread } from './listed.ts'
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
  /** Whether the inputs were named by who runs this, and so may be links to files elsewhere; as they are unless told otherwise. */
  named?: boolean
  /** The content folder, whose own files are no sources. */
  content?: string
}

/** Less than this is a summary: two paragraphs of a feed’s teaser. */
const summaryLength = 600

/** Every article of files, folders, addresses and standard input (`-`), in the order given; folders by name. */
export async function* readSources(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<RawArticle | Unread> {
  const fetcher = createFetcher(options)
  const listed: (string | Unread)[] = []
  for (const input of inputs) listed.push(...(await listInput(input, options.named ?? true)))
  const sources = options.content === undefined ? listed : withoutContent(listed, options.content)
  for (const [done, entry] of sources.entries()) {
    if (typeof entry !== 'string') {
      yield entry
      continue
    }
    options.onProgress?.({ file: entry, done, total: sources.length })
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
  const articles = withUnreadDates(
    (await reader.read(text, source)).map((article) => ({
      ...article,
      bylines: article.bylines.map(bounded),
    })),
    text,
  )
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
    const why =
      article.published === null
        ? null
        : whyNoDate(
            article.published,
            languageTag(article.language) ?? languageOf(article.blocks.map((block) => block.text).join('\n')),
          )
    if (article.published === null || why === null) return article
    const at = text.indexOf(article.published, from)
    if (at !== -1) from = at
    const message = `the source gives “${article.published}” as the date of publication, ${why}`
    const place = at === -1 ? undefined : positionsOf(text)(at)
    const problem = problemOf(article.file, 'date-unread', 'warning', message, writeDate, place)
    return { ...article, problems: [...article.problems, problem] }
  })
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
