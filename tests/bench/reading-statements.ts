/** How near the statements come to those an editor would write. Alone: `node tests/bench/reading-statements.ts [--errors]`. */
import { attributions } from '../../src/text/attribution/attributions.ts'
import { entities } from '../../src/text/naming/names.ts'
import { parseText } from '../../src/text/tags/parse.ts'
import { statements } from '../../src/text/statements.ts'
import { readNewscluster, readRows } from './newscluster.ts'

/** A sentence, by offsets into the set’s own text, and the claim that it makes in an editor’s words. */
type Gold = { article: string; set: 'dev' | 'test'; passage: [number, number]; statement: string }

const tokens = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? []

/** Token F1: the share of words, counted with repetitions, that two statements have in common. */
export function tokenF1(a: string, b: string): number {
  const left = new Map<string, number>()
  for (const token of tokens(a)) left.set(token, (left.get(token) ?? 0) + 1)
  let common = 0
  for (const token of tokens(b)) {
    const count = left.get(token) ?? 0
    if (count === 0) continue
    left.set(token, count - 1)
    common += 1
  }
  return (2 * common) / Math.max(1, tokens(a).length + tokens(b).length)
}

/** The table’s lines, and with `errors` each statement that differs; says so where newscluster is not on this machine. */
export function benchStatements(withErrors = false): string[] {
  const articles = readNewscluster()
  if (articles === null) return ['statements: skipped, newscluster is not on this machine']
  const out = ['statements (newscluster)'.padEnd(44) + '   number    exact token F1']
  const rows = readRows('reading-statements.jsonl') as Gold[]
  for (const set of ['dev', 'test'] as const) {
    const scores: number[] = []
    const errors: string[] = []
    let exact = 0
    for (const gold of rows.filter((row) => row.set === set)) {
      const article = articles.get(gold.article)
      if (article === undefined) throw new Error(`${gold.article} is annotated but not in newscluster`)
      const [start, end] = [article.at(gold.passage[0]), article.at(gold.passage[1])]
      const parsed = parseText(article.text)
      const known = entities(parsed)
      const claimed = statements(parsed, known, attributions(parsed, known))
      const overlap = (index: number) => {
        const sentence = parsed.sentences[index]
        return sentence === undefined ? 0 : Math.min(end, sentence.end) - Math.max(start, sentence.start)
      }
      const best = claimed.toSorted((a, b) => overlap(b.sentence) - overlap(a.sentence))[0]
      const score = tokenF1(best?.statement ?? '', gold.statement)
      scores.push(score)
      if (score === 1) exact += 1
      else
        errors.push(
          `  ${score.toFixed(2)} ${gold.article} gold ${gold.statement}`,
          `                    read ${best?.statement ?? ''}`,
        )
    }
    const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
    const name = set === 'dev' ? 'rules made on these' : 'held out'
    out.push(
      name.padEnd(44) +
        [scores.length, exact, mean.toFixed(3).replace(/^0/, '')]
          .map((cell) => String(cell).padStart(9))
          .join(''),
    )
    if (withErrors && (set === 'dev' || process.argv.includes('--held-out'))) out.push(...errors)
  }
  return out
}

if (import.meta.main) console.log(benchStatements(process.argv.includes('--errors')).join('\n'))
