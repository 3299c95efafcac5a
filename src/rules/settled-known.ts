import { isNamed, isNamedWhole } from '../compare/claim.ts'
import { didYouMean } from '../mdx/nearest.ts'
import { compared } from './comparing.ts'
import { problemAt, type Rule } from './rule.ts'

/**
 * What editors have settled are differences that the claim has, and named by all their wordings: one that it has not stays open to
 * readers, without a word, and one named by one wording would still be explained when an outlet has changed the other.
 */
export const settledKnown: Rule = (content) =>
  compared(content, ({ settled }) => settled.length > 0).flatMap(({ claim, comparison: { differences } }) => {
    const wordings = differences.map(({ values }) => values.map(({ text }) => text).filter(Boolean))
    const shown = wordings.map((texts) => `\`${texts.join(' / ')}\``)
    return claim.data.settled.flatMap(({ difference }, index) => {
      const path = ['settled', index, 'difference']
      const found = differences.findIndex((one) => isNamed(one, difference))
      if (found < 0)
        return problemAt(
          claim,
          path,
          'settled-unknown',
          'warning',
          `No difference of this claim has the words “${difference}”, so none is settled by it.${didYouMean(difference, wordings.flat())}`,
          shown.length === 0
            ? 'Its citations differ in nothing that the site shows: delete the entry.'
            : `If an outlet has changed its words, read whether the reason still holds. Write the wordings as the page shows them: ${shown.join('; ')}.`,
        )
      return (wordings[found]?.length ?? 0) < 2 || isNamedWhole(differences[found]!, difference)
        ? []
        : problemAt(
            claim,
            path,
            'settled-loose',
            'warning',
            `The reason is shown for “${difference}” whatever it stands beside, also where an outlet changes the other words.`,
            `Write all that it explains: \`difference: ${wordings[found]?.join(' / ')}\`.`,
          )
    })
  })
