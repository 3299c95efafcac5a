import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { root, runNode } from '../../scripts/cli/child.ts'
import { readJsonLines } from './json-lines.ts'

const set = new URL('../../../shared/data/newscluster/articles.jsonl', import.meta.url)

type Row = { id: string; event: string; url: string; authors: string[] | null } & Record<
  'date' | 'title' | 'text',
  string
>

const topicOf = ({ event }: Row): string =>
  event
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '')

/**
 * Imports the 170 articles of `../shared/data/newscluster` into a content folder of their own, with a topic for each event.
 * @returns the seconds that took; null where the set is not on this machine
 */
export async function importNewscluster(folder: string): Promise<number | null> {
  const rows = readJsonLines<Row>(set)
  if (rows === null) return null
  rmSync(folder, { recursive: true, force: true })
  const content = join(folder, 'content')
  const inbox = join(folder, 'inbox')
  for (const made of [inbox, join(content, 'topics')]) mkdirSync(made, { recursive: true })
  for (const part of ['pages', 'publishers', 'ratings.yaml']) {
    cpSync(join(root, 'content', part), join(content, part), { recursive: true })
  }
  for (const row of rows) {
    const { id, title, url, authors, date, text } = row
    const article = { title, url, byline: (authors ?? []).join(', '), published: date, text }
    writeFileSync(join(inbox, `${id}.json`), JSON.stringify(article))
    const name = row.event.replaceAll('_', ' ')
    writeFileSync(join(content, 'topics', `${topicOf(row)}.yaml`), stringify({ name }))
  }
  const started = performance.now()
  const { code, output } = await runNode(join(root, 'scripts/import.ts'), [inbox], {
    capture: true,
    env: { PLUMBLINE_CONTENT: content },
  })
  if (code !== 0) throw new Error(`The articles could not be imported:\n${output}`)
  const seconds = (performance.now() - started) / 1000
  putUnderTopics(content, new Map(rows.map((row) => [row.url, topicOf(row)])))
  rateOne(content)
  return seconds
}

/** Rates the claim that most articles speak of, so that the site has a page with a verdict. */
function rateOne(content: string): void {
  const folder = join(content, 'claims')
  const citations = (text: string) => text.split(/^ *-? *article: /m).length
  const [most] = readdirSync(folder)
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
    .sort((a, b) => citations(b.text) - citations(a.text))
  if (most === undefined) return
  const finding = stringify({
    status: 'reviewed',
    rating: 'mostly-confirmed',
    reviewed: { by: 'The editors', on: '2018-02-01' },
  })
  const rated = most.text.replace(/^status: .*\n/m, '').replace('---\n', `---\n${finding}`)
  writeFileSync(most.file, `${rated.trimEnd()}\n\nThis verdict was set to measure the page that shows it.\n`)
}

/** Puts each claim under the topic of the article that it cites first, as an editor would. */
function putUnderTopics(content: string, topics: ReadonlyMap<string, string>): void {
  const read = (kind: string) =>
    readdirSync(join(content, kind)).map((name) => {
      const file = join(content, kind, name)
      return { name, file, text: readFileSync(file, 'utf8') }
    })
  const topicOfArticle = new Map(
    read('articles').map(({ name, text }) => [
      name.replace(/\.mdx$/, ''),
      topics.get(/^url: (.*)$/m.exec(text)?.[1] ?? ''),
    ]),
  )
  for (const { file, text } of read('claims')) {
    const topic = topicOfArticle.get(/^ *-? *article: (.*)$/m.exec(text)?.[1] ?? '')
    if (topic !== undefined) writeFileSync(file, text.replace('---\n', `---\ntopics: [${topic}]\n`))
  }
}
