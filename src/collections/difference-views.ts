import { isCompatible } from '../compare/agreement.ts'
import { tellAmount } from '../compare/differences/amount-told.ts'
import type { Difference, Origins } from '../model/comparison.ts'
import { refs, type Directory } from './directory.ts'
import type { DifferenceView } from './views.ts'

/** The differences of a claim as its page shows them. */
export const differenceViews = (
  differences: readonly Difference[],
  origins: Origins,
  directory: Directory,
): DifferenceView[] =>
  compatibleLast(differences).map((difference) => differenceView(difference, origins, directory))

/** Differences in the order of the text, but those that may all be so, as two spellings of a name, behind what is told otherwise. */
const compatibleLast = (differences: readonly Difference[]): Difference[] =>
  differences.toSorted((a, b) => Number(isCompatible(a)) - Number(isCompatible(b)))

/** Between what of the reports a difference is. */
function betweenOf(
  ofOneText: boolean,
  values: DifferenceView['values'],
  { list }: Origins,
): DifferenceView['between'] {
  const told = values.flatMap(({ articles }) => articles)
  const isOfOne = list.some(({ articles }) => told.every(({ id }) => articles.includes(id)))
  const isEdited = values.some(({ edit }) => edit)
  if (ofOneText) return isOfOne || !isEdited ? 'copies' : 'edit'
  if (new Set(told.map(({ publisher }) => publisher.id)).size === 1) return 'articles'
  if (isOfOne) return 'origin'
  const known = list.filter(({ articles }) => told.some(({ id }) => articles.includes(id)))
  return known.length > 1 || isEdited ? 'origins' : 'unknown'
}

function differenceView(difference: Difference, origins: Origins, directory: Directory): DifferenceView {
  const values = difference.values.map(({ text, articles, edit }) => ({
    text,
    articles: refs(articles, directory),
    edit: edit === true,
  }))
  return {
    kind: difference.kind,
    ofAmount: tellAmount(difference.values.map(({ text }) => text)),
    between: betweenOf(difference.sameOrigin, values, origins),
    grew: difference.grew ?? false,
    settled: difference.settled ?? null,
    values,
  }
}
