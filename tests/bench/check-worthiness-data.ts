import type { Example } from './check-worthiness-model.ts'
import { readJsonLines } from './json-lines.ts'

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

/** Rows of our own, which come with the code. */
const ownLines = <Line>(file: URL): Line[] => readJsonLines<Line>(file) ?? []

/** The sentences of ClaimBuster's debates, or undefined where the data set is not on this machine. */
export function readDebates(): Example[] | undefined {
  return readJsonLines<{ text: string; label: 0 | 1 }>(debatesFile)?.map(({ text, label }) => ({
    text,
    label,
    weight: 1,
  }))
}

/** Our own news sentences. That they cost more than those of debates made no model better. */
export function readNews(split: NewsLine['split']): Example[] {
  return ownLines<NewsLine>(newsFile)
    .filter((line) => line.split === split)
    .map(({ text, label }) => ({ text, label, weight: 1 }))
}

/**
 * Sentences drawn at random from the articles of newscluster and labelled by one person, never used in training;
 * those that could be called either way were left out. Undefined where the data set is not on this machine.
 */
export function readArticleSentences(): Example[] | undefined {
  const articles = readJsonLines<{ id: string; text: string }>(articlesFile)
  if (articles === null) return undefined
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  return ownLines<ArticleLabel>(articleLabelsFile).map(({ article, start, end, label }) => {
    const text = texts.get(article)
    if (text === undefined)
      throw new Error(`check-worthiness-newscluster.jsonl names article ${article}, which is not there.`)
    return { text: text.slice(start, end), label, weight: 1 }
  })
}
