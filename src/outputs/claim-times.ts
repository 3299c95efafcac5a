import type { ClaimView } from '../collections/views.ts'
import type { When } from '../model/date.ts'
import { showDate, strings } from '../strings/index.ts'

/** Which end of a time a date is told as; null where it is the time itself. */
type End = 'since' | 'until' | null

/** “not reopen until”: what does not happen until a day happens on it. */
const negated = /(?:n[’']t|\b(?:not|never|nor|no|nobody|nothing|none|unlikely))\b[^.;:]*$/i

/** What stands in a text before each place where it names a date: “May”, and not the “Mayor”. */
function wordsBefore(text: string, date: string): string[] {
  const parts = text.split(date)
  return parts
    .slice(1)
    .flatMap((after, at) =>
      /^[\p{L}\p{N}]/u.test(after) || /[\p{L}\p{N}]$/u.test(parts[at] ?? '')
        ? []
        : parts.slice(0, at + 1).join(date),
    )
}

/** Which end of a time a text tells by a date; undefined where it does not name the date, or now so and now otherwise. */
function endIn(text: string, date: string): End | undefined {
  const [first, ...others] = wordsBefore(text, date).map((words): End => {
    const [, told = ''] = /\b(since|until|till)\s+(?:at least\s+)?$/i.exec(words) ?? []
    if (told.toLowerCase() === 'since') return 'since'
    return told === '' || negated.test(words) ? null : 'until'
  })
  return others.every((end) => end === first) ? first : undefined
}

/** The two ends of an interval of which one is open; `told` is what the words say of any other date. */
function boundOf(value: string, told: End): { end: End; date: string } {
  const [from = '', to] = value.split('/')
  if (to === '..') return { end: 'since', date: from }
  if (from === '..' && to !== undefined) return { end: 'until', date: to }
  return { end: to === undefined ? told : null, date: value }
}

/** The end that a claim tells by one of its times: in its statement, or else in the words that it cites, or in those of the time itself. */
function endOf({ statement, citations }: Told, { text }: When): End {
  const own = /^(since|until|till)\s/i.exec(text)?.[1]?.toLowerCase()
  if (own !== undefined) return own === 'since' ? 'since' : 'until'
  const texts = [statement, ...citations.map(({ quote }) => quote.exact)]
  return texts.map((one) => endIn(one, text)).find((end) => end !== undefined) ?? null
}

type Told = {
  statement: string
  when: readonly When[]
  citations: readonly Pick<ClaimView['citations'][number], 'quote'>[]
}

/** The times that a claim speaks of, as readers are told them, each once: a day that something began on is not the day that it was on. */
export const timesTold = (claim: Told): string[] => [
  ...new Set(
    claim.when.map((when) => {
      const { end, date } = boundOf(when.value, endOf(claim, when))
      return end === null ? showDate(date) : strings.claim[end](showDate(date))
    }),
  ),
]
