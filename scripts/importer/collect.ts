import type { Problem } from '../../src/model/problem.ts'
import { readSources, type ReadOptions } from './read/read.ts'
import type { RawArticle } from './read/types.ts'

/** What lies in the sources: the articles, and what is wrong with the sources that gave none. */
export type Collected = { articles: RawArticle[]; problems: Problem[] }

/** Reads every source; one that cannot be read is said and the others go on. */
export async function collect(inputs: readonly string[], options: ReadOptions): Promise<Collected> {
  const collected: Collected = { articles: [], problems: [] }
  for await (const read of readSources(inputs, options)) {
    if (!('blocks' in read)) collected.problems.push(...read.problems)
    else if (read.blocks.some(({ kind }) => kind !== 'heading')) collected.articles.push(read)
    else
      collected.problems.push(
        ...read.problems.map((problem) => ({ ...problem, severity: 'error' as const })),
        {
          rule: 'article-empty',
          severity: 'error',
          message: 'no text of an article was found in it',
          fix: 'save the page with its text, or paste the article into a .txt file',
          file: read.file,
          line: 1,
          column: 1,
        },
      )
  }
  return collected
}
