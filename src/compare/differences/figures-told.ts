import type { ComparedCitation, ToldFigure } from '../../model/comparison.ts'
import { mayBeOneUnit } from '../../text/data/currencies.ts'
import { figuresAgree, type Figure } from '../figures/figures.ts'
import { figuresOf, wordsOf, type CitedFigure } from './figure-differences.ts'
import { trimMarks } from './trim-marks.ts'

/**
 * The numbers and dates that the citations of a claim tell, each with the articles that tell it, in the order they stand in. What
 * only some of them tell is no difference, but nobody may say of it that all tell the same: “six of the nine”, “seven to two”. That
 * nobody was hurt tells no number.
 */
export function figuresTold(citations: readonly ComparedCitation[]): ToldFigure[] {
  const told: CitedFigure[][] = []
  for (const citation of citations) {
    for (const figure of figuresOf(citation).filter(({ extent }) => extent.high > 0)) {
      const same = told.find(([first]) => first !== undefined && mayBeSame(first.figure, figure))
      if (same === undefined) told.push([{ citation, figure }])
      else same.push({ citation, figure })
    }
  }
  return told.flatMap((same) => {
    const [first] = same
    const articles = [...new Set(same.map(({ citation }) => citation.article))]
    return first === undefined ? [] : [{ text: trimMarks(wordsOf(first)), articles }]
  })
}

/** Whether a number says what the other says, whatever each calls what it counts: “12 deaths”, “twelve”, “12 people”. */
const mayBeSame = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && figuresAgree(a, b) && (isCount(a) ? isCount(b) : mayBeOneUnit(a.measure, b.measure))

const isCount = ({ measure, noun }: Figure): boolean => measure === '' || measure === 'person' || noun !== ''
