/** On which passage of a new reading a citation stands whose words an editor has cut, and whose sentence the outlet has changed around them. */
import type { Passage } from '../../../src/model/article.ts'
import type { Citation } from '../../../src/model/claim.ts'
import type { ToWrite } from './types.ts'

/**
 * The one passage, by id, that holds the words of a citation now, where the passage it names is gone: “40 jobs would go” of “she said that
 * 40 jobs would go in May”. Undefined where several do or none does, or where it names none or one that is there.
 */
export function passageHolding({
  articles,
}: Pick<ToWrite, 'articles'>): (citation: Citation) => string | undefined {
  const readings = new Map<string, readonly Passage[]>(articles.map(({ id, data }) => [id, data.claims]))
  return ({ article, passage, quote }) => {
    const reading = readings.get(article)
    if (reading === undefined || passage === undefined || reading.some(({ id }) => id === passage))
      return undefined
    const [one, ...more] = reading.filter((each) => each.quote.exact.includes(quote.exact))
    return more.length > 0 ? undefined : one?.id
  }
}
