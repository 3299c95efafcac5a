import type { Content } from '../mdx/content-folder.ts'
import type { Entry } from '../mdx/entry.ts'
import { quoteSpan } from '../mdx/quotes.ts'
import type { Article } from '../model/article.ts'
import type { When } from '../model/date.ts'
import { dates } from '../text/date/dates.ts'
import { millisecondsADay } from '../text/date/calendar.ts'
import { problemAt, type Rule } from './rule.ts'

const dayOf = (written: string, shift = 0) =>
  new Date(Date.parse(written.slice(0, 10)) + shift * millisecondsADay).toISOString().slice(0, 10)

/** A time as the last reading has it, and where its words stand. */
type Told = Pick<When, 'text' | 'value'> & { start: number; path: (string | number)[] }

/** The times of an article’s last reading. */
function timesOf({ data, text }: Entry<Article>): Told[] {
  return data.claims.flatMap(({ quote, when }, at) => {
    const span = quoteSpan(text, quote)
    return when.flatMap(({ text: words, value }, index): Told[] => {
      const start = span === null ? -1 : text.indexOf(words, span.start)
      const path = ['claims', at, 'when', index, 'value']
      return start < 0 || start >= span!.end ? [] : [{ text: words, value, start, path }]
    })
  })
}

/** What of the times is another when the article is read as of a day; words that are then no date are not asked about. */
function otherwise(times: readonly Told[], text: string, asOf: string): { told: Told; value: string }[] {
  const found = dates(text, asOf)
  return times.flatMap((told) => {
    const now = found.find(({ start, end }) => start === told.start && text.slice(start, end) === told.text)
    return now === undefined || now.value === told.value ? [] : [{ told, value: now.value }]
  })
}

/** A copy of a dispatch is read as of the day on which another was printed, so many days before at most. */
const freshFor = 3
/** “on Wednesday” is told within so many days. */
const week = 7

/** Whether the times are what the article tells when it is read as of another day, near one of them: then it was read as of that. */
function areOfAnotherDay(times: readonly Told[], { text }: Entry<Article>): boolean {
  const [first] = times.flatMap(({ value }) => (/^\d{4}-\d{2}-\d{2}/.test(value) ? value : []))
  if (first === undefined) return false
  return Array.from({ length: 2 * week + 1 }, (_, at) => dayOf(first, at - week)).some(
    (asOf) => otherwise(times, text, asOf).length === 0,
  )
}

/**
 * “On Wednesday” is the Wednesday of the day that an article has as `published`: an editor who corrects that leaves the times behind that
 * were read as of the other. Reads dates anew, and is asked for by `check` alone.
 */
export const timesToldFrom: Rule = ({ articles }: Content) => {
  const days = new Set([...articles.values()].flatMap(({ data }) => data.published?.slice(0, 10) ?? []))
  return [...articles.values()].flatMap((article) => {
    const { published, source } = article.data
    const times = published === undefined || published.length < 10 ? [] : timesOf(article)
    if (published === undefined || times.length === 0) return []
    const changed = otherwise(times, article.text, published)
    const [one] = changed
    if (one === undefined) return []
    const copied = [1, 2, freshFor].map((before) => dayOf(published, -before)).filter((own) => days.has(own))
    if (copied.some((asOf) => otherwise(times, article.text, asOf).length === 0)) return []
    if (!areOfAnotherDay(times, article)) return []
    const { told, value } = one
    return problemAt(
      article,
      ['published'],
      'times-of-another-day',
      'warning',
      `\`published\` is ${published.slice(0, 10)}, as of which “${told.text}” is ${value}; it was read as ${told.value}${changed.length > 1 ? `, and ${changed.length - 1} more of its times as of that day` : ''}.`,
      `If \`published\` is right, read the article again: npm run import -- --reread, and ${source?.file ?? 'its source'}. That mends what nobody has changed in the claims that cite it; correct \`when\` in the others. If its source is gone, correct \`when\` here, too.`,
    )
  })
}
