/** How well `checkWorthiness` tells factual claims from the rest. Alone: `node tests/bench/reading-claims.ts`. */
import { checkWorthinessFeatures } from '../../src/text/check-worthiness/check-worthiness-features.ts'
import { checkWorthiness, scoreFeatures } from '../../src/text/check-worthiness/check-worthiness.ts'
import { readArticleSentences, readDebates, readNews } from './check-worthiness-data.ts'
import { f1, readExamples, stratifiedFolds, train } from './check-worthiness-model.ts'
import type { Example } from './check-worthiness-model.ts'

type Scorer = (text: string) => number

const figureOrNumberWord =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|trillion|dozen|half)s?\b/i
const floor: Scorer = (text) => (figureOrNumberWord.test(text) ? 1 : 0)

const measure = (examples: readonly Example[], scorer: Scorer): number =>
  f1(
    examples.map(({ text }) => scorer(text)),
    examples,
  )

function trainScorer(examples: readonly Example[]): Scorer {
  const model = train(readExamples(examples))
  return (text) => scoreFeatures(model, checkWorthinessFeatures(text))
}

/** Four-fold cross-validation: each sentence is scored by a model that saw the other folds, and `extra`, only. */
function crossValidate(examples: readonly Example[], extra: readonly Example[]): number {
  const fold = stratifiedFolds(examples, 4, 7)
  const scores = new Float64Array(examples.length)
  for (let f = 0; f < 4; f++) {
    const scorer = trainScorer([...examples.filter((_, i) => fold[i] !== f), ...extra])
    examples.forEach(({ text }, i) => {
      if (fold[i] === f) scores[i] = scorer(text)
    })
  }
  return f1(scores, examples)
}

const short = (figure: number, places: number): string => figure.toFixed(places).replace(/^0/, '')
const line = (set: string, ...columns: string[]): string =>
  set.padEnd(66) + columns.map((column) => column.padStart(8)).join('')

/** Gives the table's lines: set and model, floor, target, figure. Sets that are not on this machine are named as skipped. */
export function benchClaims(): string[] {
  const out = [line('claims (F1 of class 1)', 'floor', 'reach', 'figure')]
  const row = (set: string, floorOn: readonly Example[], target: string, figure: number): void => {
    out.push(line(set, short(measure(floorOn, floor), 2), target, short(figure, 3)))
  }
  const heldOut = readNews('held-out')
  const articles = readArticleSentences()
  const debates = readDebates()
  if (debates) {
    row('claimbuster, 4 folds, trained on the other folds', debates, '.80', crossValidate(debates, []))
    row(
      'claimbuster, 4 folds, the same and news, as shipped',
      debates,
      '.80',
      crossValidate(debates, readNews('train')),
    )
    const carried = trainScorer(debates)
    row(
      'own news sentences, held-out topics, trained on debates only',
      heldOut,
      '',
      measure(heldOut, carried),
    )
    if (articles)
      row('newscluster sentences, trained on debates only', articles, '', measure(articles, carried))
  } else {
    out.push('claimbuster: skipped, ../shared/data/claimbuster is missing')
  }
  row('own news sentences, held-out topics, as shipped', heldOut, '', measure(heldOut, checkWorthiness))
  if (articles) row('newscluster sentences, as shipped', articles, '', measure(articles, checkWorthiness))
  else out.push('newscluster: skipped, ../shared/data/newscluster is missing')
  return out
}

if (import.meta.main) console.log(benchClaims().join('\n'))
