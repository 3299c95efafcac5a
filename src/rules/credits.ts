import { toldIn } from '../compare/words/told.ts'
import { escaped } from '../text/words/escaped.ts'
import { problemAt, type Rule } from './rule.ts'

/** Whether it is one word that English has with a meaning of its own, as “Russian” is and “Reuters” is not. */
const isPlainWord = (credit: string): boolean =>
  !/\s/.test(credit.trim()) &&
  toldIn(credit).every(({ kind, meanings }) => kind === 'date' || meanings.length > 0)

/**
 * An agency is credited by words that name it: by a plain word of articles, each that has it would seem to be its dispatch, and whose report
 * a claim is would be unknown.
 */
export const creditsTell: Rule = ({ publishers, articles }) =>
  [...publishers.values()].flatMap((publisher) =>
    publisher.data.credits.flatMap((credit, index) => {
      if (!isPlainWord(credit)) return []
      const word = new RegExp(`(?<!\\p{L})${escaped(credit.trim())}(?!\\p{L})`, 'iu')
      const having = [...articles.values()].filter(({ text }) => word.test(text)).length
      if (having < 2) return []
      return problemAt(
        publisher,
        ['credits', index],
        'credit-plain',
        'warning',
        `“${credit}” is a plain word, which ${having} articles have in their text: what only mentions it may be taken for credited to ${publisher.data.name}, and its origin for unknown.`,
        'Write the words by which bylines and credit lines name the agency, such as “AFP”, or delete it.',
      )
    }),
  )
