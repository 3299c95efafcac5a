import { isToldIn } from '../compare/compared.ts'
import { problemAt, type Rule } from './rule.ts'

/** Somebody who is cited gives the number and the time of a statement: one that nobody gives any more was changed, or mistyped. */
export const statementsTold: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) =>
    isToldIn(claim.data, content.articles)
      ? []
      : problemAt(
          claim,
          ['statement'],
          'statement-untold',
          'warning',
          'None of the words cited give the number or the time of the statement.',
          'Correct the statement; where one of them says the same in other words, write `same: true` in that citation.',
        ),
  )
