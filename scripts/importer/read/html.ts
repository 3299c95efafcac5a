import type { Problem } from '../../../src/model/problem.ts'
import { sha256 } from '../ids/sha256.ts'
import { bodyBlocks } from './html-body.ts'
import { shownBlocks } from './html-hidden.ts'
import { linesAround } from './html-around.ts'
import { bodyOfState } from './html-state.ts'
import { metadataOf } from './html-metadata.ts'
import { elementsOf, find, parseMarkup, positionsOf, type Markup } from './markup.ts'
import { isListOfTeasers, ofTeasers } from './not-one-article.ts'
import { problemOf, stoppedProblem, Unreadable } from './problems.ts'
import { blocksOfField, toBlock } from './prose.ts'
import type { Block, PartReader, RawArticle } from './types.ts'

const markdown = /\.(md|mdx|markdown)$/i
const extension = /\.(x?html?|htm|xht)$/i

/** A page saved from the web: its article, with what its metadata say. */
export const htmlReader: PartReader = {
  name: 'html',
  recognise(text, file) {
    const head = text.slice(0, 4000)
    if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype html|html)\b/i.test(head)) return 0.95
    if (/^\s*<\?xml/i.test(head)) return 0
    if (/<(head|body|meta|article|main|title|script|link)\b[^>]*>/i.test(head) && /^\s*</.test(head))
      return 0.8
    // Markdown may have tags within its lines, and is none of HTML for it.
    const telling = markdown.test(file)
      ? /<\/?(p|div|h[1-6]|ul|li|section|table)\b[^<>]*>/gi
      : /<\/?(p|div|span|a|h[1-6]|ul|li|br|img|section|table)\b[^<>]*>/gi
    const tags = head.match(telling)?.length ?? 0
    return tags > 3 ? 0.5 : extension.test(file) ? 0.4 : 0
  },
  read(text, source) {
    const markup = parseMarkup(text, 'html')
    const { body, elsewhere, perhaps = [], ...metadata } = metadataOf(markup.root, source.url ?? null)
    const positionOf = positionsOf(text)
    const page = find(markup.root, 'body') ?? markup.root
    const { blocks: kept, hidden } = shownBlocks(page, bodyBlocks, text)
    if (isListOfTeasers(kept)) throw new Unreadable(ofTeasers(source.file))
    const blocks = kept.map((block) => toBlock(block, positionOf(Math.max(block.offset, 0)).line))
    const isBare = lengthOf(blocks) < leastText
    const around = linesAround(page, kept)
    const held = body ?? (isBare ? bodyOfState([...elementsOf(markup.root)]) : null)
    const described = held === null ? [] : blocksOfField(held, source.file)
    const article: RawArticle = {
      file: source.file,
      sha256: sha256(source.bytes),
      ...metadata,
      ...(around.above.length + around.below.length > 0 && { around }),
      blocks: lengthOf(blocks) < lengthOf(described) / 2 ? described : blocks,
      problems: [],
    }
    article.problems.push(...problemsOf(article, markup, positionOf))
    if (perhaps.length > 0) article.problems.push(severalProblem(article, perhaps))
    if (hidden.length > 0) article.problems.push(hiddenProblem(article, hidden))
    if (elsewhere !== null) article.problems.push(elsewhereProblem(article, elsewhere))
    return [article]
  },
}

/** Less text than this is a shell that scripts fill. */
const leastText = 300

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.text.length, 0)

function hiddenProblem({ file }: RawArticle, hidden: readonly string[]): Problem {
  const shown = hidden.map((text) => `“${text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text}”`)
  const more = shown.length > 5 ? ` and ${shown.length - 5} more` : ''
  const message = `the page hides text from its readers, which is left out: ${shown.slice(0, 5).join(', ')}${more}`
  const fix = 'if readers do see it, paste the article into a text file and import that'
  return problemOf(file, 'text-hidden', 'warning', message, fix)
}

function elsewhereProblem({ file, url }: RawArticle, canonical: string): Problem {
  const message = `the page’s canonical link is “${canonical}”, but it stands at another site; “${url ?? ''}” is taken for its address`
  const fix = 'check `url` in the article’s file, and correct it there if the link is right'
  return problemOf(file, 'metadata-contradicted', 'warning', message, fix)
}

function severalProblem({ file, published }: RawArticle, others: readonly string[]): Problem {
  const message = `its metadata describe several articles of different days, and neither an address nor a headline tells which of them this is; the first is taken, of ${published ?? 'no day'}, and not ${others.map((title) => `“${title}”`).join(', ')}`
  const fix =
    'check `published` and `byline` in the article’s file, and correct them there; or give the page its address, `<link rel="canonical" href="…">`, and import it again'
  return problemOf(file, 'metadata-several', 'warning', message, fix)
}

function problemsOf(
  article: RawArticle,
  markup: Markup,
  positionOf: (offset: number) => { line: number; column: number },
): Problem[] {
  const { file } = article
  const problems: Problem[] = []
  if (markup.stopped !== null)
    problems.push(stoppedProblem(file, markup.stopped.reason, positionOf(markup.stopped.offset)))
  if (article.blocks.length === 0) {
    const message = 'the page holds no article text: it may build itself by scripts, or be a list of links'
    const fix = 'open it in a browser, save it as it is shown, or paste the article into a text file'
    problems.push(problemOf(file, 'source-without-text', 'error', message, fix))
  }
  return problems
}
