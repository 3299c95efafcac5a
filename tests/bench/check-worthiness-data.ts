import { existsSync, readFileSync } from 'node:fs'
import type { Example } from './check-worthiness-model.ts'

const root = new URL('../../', import.meta.url)
const debatesFile = new URL('../shared/data/claimbuster/kfold_25ncs.jsonl', root)
const newsFile = new URL('tests/bench/check-worthiness-news.jsonl', root)

/** One line of `check-worthiness-news.jsonl`: sentences written for this project, held out by whole topics. */
interface NewsLine {
  topic: string
  split: 'train' | 'held-out'
  label: 0 | 1
  text: string
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

/** Our own news sentences. One in training costs as much as `newsWeight` sentences of the debates: they are few. */
export function readNews(split: NewsLine['split']): Example[] {
  const newsWeight = 4
  return readLines<NewsLine>(newsFile)
    .filter((line) => line.split === split)
    .map(({ text, label }) => ({ text, label, weight: newsWeight }))
}
