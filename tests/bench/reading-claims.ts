/** How well `checkWorthiness` tells factual claims from the rest. Alone: `node tests/bench/reading-claims.ts`. */
import { checkWorthiness } from '../../src/text/check-worthiness.ts'
import { readDebates, readNews } from './check-worthiness-data.ts'
import { f1, score, stratifiedFolds, train } from './check-worthiness-model.ts'
import type { Example } from './check-worthiness-model.ts'

const labels = (examples: readonly Example[]): (0 | 1)[] => examples.map(({ label }) => label)

const figureOrNumberWord =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|trillion|dozen|half)s?\b/i
const floorScores = (examples: readonly Example[]): number[] =>
  examples.map(({ text }) => (figureOrNumberWord.test(text) ? 1 : 0))

/** Four-fold cross-validation over the debates: each sentence is scored by a model that saw only the other folds. */
function crossValidate(debates: readonly Example[], extra: readonly Example[]): number {
  const fold = stratifiedFolds(debates, 7)
  const scores = new Float64Array(debates.length)
  for (let f = 0; f < 4; f++) {
    const model = train([...debates.filter((_, i) => fold[i] !== f), ...extra])
    debates.forEach(({ text }, i) => {
      if (fold[i] === f) scores[i] = score(model, text)
    })
  }
  return f1(scores, labels(debates), 0.5)
}

const line = (set: string, floor: string, target: string, figure: number): string =>
  `${set.padEnd(62)} ${floor.padStart(6)} ${target.padStart(6)} ${figure.toFixed(3).padStart(7)}`

/** Gives the table's lines: set and measure, floor, target, figure. Sets that are not there are named as skipped. */
export function benchClaims(): string[] {
  const heldOut = readNews('held-out')
  const debates = readDebates()
  const out = [
    `${'claims (F1 of class 1)'.padEnd(62)} ${'floor'.padStart(6)} ${'reach'.padStart(6)} ${'figure'.padStart(7)}`,
  ]
  if (debates) {
    out.push(
      line(
        'claimbuster, 4 folds, as shipped (other folds + news)',
        '.62',
        '.80',
        crossValidate(debates, readNews('train')),
      ),
    )
    out.push(line('claimbuster, 4 folds, debates only', '.62', '.80', crossValidate(debates, [])))
    const model = train(debates)
    const scores = heldOut.map(({ text }) => score(model, text))
    out.push(
      line(
        'own news sentences, held-out topics, model of debates only',
        '',
        '',
        f1(scores, labels(heldOut), 0.5),
      ),
    )
  } else {
    out.push('claimbuster: skipped, ../shared/data/claimbuster is missing')
  }
  const floor = f1(floorScores(heldOut), labels(heldOut), 0.5).toFixed(2).replace(/^0/, '')
  const scores = heldOut.map(({ text }) => checkWorthiness(text))
  out.push(
    line('own news sentences, held-out topics, as shipped', floor, '', f1(scores, labels(heldOut), 0.5)),
  )
  return out
}

if (import.meta.main) console.log(benchClaims().join('\n'))
