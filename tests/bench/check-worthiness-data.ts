import { existsSync, readFileSync } from 'node:fs'
import type { Example } from './check-worthiness-model.ts'

const root = new URL('../../', import.meta.url)
const debatesFile = new URL('../shared/data/claimbuster/kfold_25ncs.jsonl', root)
const articlesFile = new URL('../shared/data/newscluster/articles.jsonl', root)
const articleLabelsFile = new URL('tests/bench/check-worthiness-newscluster.jsonl', root)
const newsFile = new URL('tests/bench/check-worthiness-news.jsonl', root)

/** One line of `check-worthiness-news.jsonl`: a sentence written for this project, held out by whole topics. */
interface NewsLine {
  topic: string
  split: 'train' | 'held-out'
  label: 0 | 1
  text: string
}

/** One line of `check-worthiness-newscluster.jsonl`: where a labelled sentence stands in an article's text. */
interface ArticleLabel {
  article: string
  start: number
  end: number
  label: 0 | 1
}

function readLines<Line>(file: URL): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Line)
}

/** The sentences of ClaimBuster's debates, or undefined where the data set is not on this machine. */
export function readDebates(): Example[] | undefined {
  if (!existsSync(debatesFile)) return undefined
  return readLines<{ text: string; label: 0 | 1 }>(debatesFile).map(({ text, label }) => ({
    text,
    label,
    weight: 1,
  }))
}

/** Our own news sentences. They are few, so in training one costs as much as `newsWeight` sentences of the debates. */
export function readNews(split: NewsLine['split']): Example[] {
  const newsWeight = 4
  return readLines<NewsLine>(newsFile)
    .filter((line) => line.split === split)
    .map(({ text, label }) => ({ text, label, weight: newsWeight }))
}

/**
 * Sentences drawn at random from the articles of newscluster and labelled by one person, never used in training;
 * those that could be called either way were left out. Undefined where the data set is not on this machine.
 */
export function readArticleSentences(): Example[] | undefined {
  if (!existsSync(articlesFile)) return undefined
  const texts = new Map(
    readLines<{ id: string; text: string }>(articlesFile).map(({ id, text }) => [id, text]),
  )
  return readLines<ArticleLabel>(articleLabelsFile).map(({ article, start, end, label }) => {
    const text = texts.get(article)
    if (text === undefined)
      throw new Error(`check-worthiness-newscluster.jsonl names article ${article}, which is not there.`)
    return { text: text.slice(start, end), label, weight: 1 }
  })
}
