import { withoutHidden } from '../../../src/mdx/hidden-characters.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { ofNotice } from './not-one-article.ts'
import { problemOf } from './problems.ts'
import { readSources, type ReadOptions } from './read.ts'
import type { RawArticle } from './types.ts'

/** What lies in the sources: the articles, and what is wrong with the sources that gave none. */
export type Collected = { articles: RawArticle[]; problems: Problem[] }

/**
 * More characters than any article has. Its file, which holds every passage that is read in it as well, must stay below what a content
 * file may have: `longest` in src/mdx/parse.ts, and a passage takes seven times its own characters there.
 */
const longestArticle = 120_000

function tooLong({ blocks, file }: RawArticle): Problem | null {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return length <= longestArticle
    ? null
    : problemOf(
        file,
        'article-too-long',
        'error',
        `the article has ${length.toLocaleString('en')} characters; at most ${longestArticle.toLocaleString('en')} are read`,
        'cut it into single articles, or check that it is the right file',
      )
}

/** An article without the characters that content may not hold: they are invisible, and no words of it. */
const plain = (read: RawArticle): RawArticle => ({
  ...read,
  title: read.title === null ? null : withoutHidden(read.title),
  publisher: read.publisher === null ? null : withoutHidden(read.publisher),
  bylines: read.bylines.map(withoutHidden),
  credits: read.credits.map(withoutHidden),
  blocks: read.blocks.map((block) => ({ ...block, text: withoutHidden(block.text) })),
})

const withoutText = (file: string): Problem =>
  problemOf(
    file,
    'article-empty',
    'error',
    'no text of an article was found in it',
    'save the page with its text, or paste the article into a .txt file',
  )

/** Reads every source; one that cannot be read is said and the others go on. */
export async function collect(inputs: readonly string[], options: ReadOptions): Promise<Collected> {
  const collected: Collected = { articles: [], problems: [] }
  for await (const read of readSources(inputs, options)) {
    if (!('blocks' in read)) collected.problems.push(...read.problems)
    else if (read.blocks.some(({ kind }) => kind !== 'heading')) {
      const problem = tooLong(read) ?? ofNotice(read)
      if (problem === null) collected.articles.push(plain(read))
      else collected.problems.push(problem)
    } else {
      const problems = read.problems.map((problem) => ({ ...problem, severity: 'error' as const }))
      const isSaid = problems.some(({ rule }) => rule === 'source-without-text')
      collected.problems.push(...problems, ...(isSaid ? [] : [withoutText(read.file)]))
    }
  }
  return collected
}
