import { monthOpening } from '../../../src/text/data/calendar.ts'
import { ordersShown } from '../../../src/text/date/slashed.ts'
import type { PageFacts } from './html-facts.ts'
import { writtenDate } from '../printed/written-date.ts'
import { isElsewhere } from './html-byline-places.ts'
import { fold, textOf, type MarkupElement } from './markup.ts'

const names = {
  published: [
    'article:published_time',
    'og:published_time',
    'article:published',
    'datepublished',
    'date_published',
    'pubdate',
    'publishdate',
    'publish_date',
    'publish-date',
    'publication_date',
    'published_date',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.issued',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'originalpublicationdate',
    'article.published',
    'cxenseparse:recs:publishtime',
    'pub_date',
    'ptime',
    'displaydate',
    'date',
    'datecreated',
    'article:publish_date',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'utime',
    'article:updated',
    'updated_time',
    'revised',
    'modified',
  ],
}
const properties = { published: /\b(datePublished|dateCreated|uploadDate)\b/i, modified: /\bdateModified\b/i }

const hasYear = /\b(19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b/
const months = `(${monthOpening}|mär|mai|okt|dez)\\p{L}*`
const printedDate = new RegExp(
  `(\\d{4}-\\d{2}-\\d{2}(T[\\d:.]+(Z|[+-]\\d{2}:?\\d{2})?)?|${months}\\.? \\d{1,2}(st|nd|rd|th)?,? \\d{4}|\\d{1,2}(st|nd|rd|th)?\\.?[ -](of )?${months}\\.?,?[ -]\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}/\\d{1,2}/\\d{1,2})`,
  'giu',
)

/** What stands before the day on which a text was changed, and not published: “Last modified on Tue ”. */
const ofChange =
  /(?:updated|modified|amended|revised|edited|changed|mise? à jour|modifiée?|aktualisiert|geändert|actualizad[oa]|modificad[oa]|aggiornat[oa]|bijgewerkt)(?!\p{L})\D{0,30}$/iu

/** The date that words print; where they print several, one that is not of a change. */
function dateIn(text: string): { date: string; isOfChange: boolean } | null {
  const found = [...text.matchAll(printedDate)].map(({ 0: date, index }, at, all) => {
    const before = at === 0 ? 0 : all[at - 1]!.index + all[at - 1]![0].length
    return { date, isOfChange: ofChange.test(text.slice(before, index)) }
  })
  return found.find(({ isOfChange }) => !isOfChange) ?? found[0] ?? null
}

/** The first of some dates that is none of a change; else the first. */
function firstPublished(dates: Iterable<{ date: string; isOfChange: boolean } | null>): string | null {
  let changed: string | null = null
  for (const found of dates) {
    if (found === null || !isUsable(found.date)) continue
    if (!found.isOfChange) return found.date
    changed ??= found.date
  }
  return changed
}

function isUsable(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && hasYear.test(text) && text.length < 80
}

function markedDate(facts: PageFacts, which: 'published' | 'modified'): string | null {
  for (const element of facts.elements) {
    const { attributes } = element
    if (!properties[which].test(attributes['itemprop'] ?? '') || isElsewhere(element)) continue
    const value =
      attributes['content'] ?? attributes['datetime'] ?? attributes['title'] ?? fold(textOf(element, 400))
    if (isUsable(value)) return value.trim()
  }
  return null
}

/** A date that stands behind as many others is not the article’s, and looking takes time. */
const mostLooks = 300

/** The date of the first `time` element, or of the first element named for a date, that is about this article. */
function printedDateOf(facts: PageFacts): string | null {
  const times = facts.elements
    .filter((element) => element.name === 'time')
    .slice(0, mostLooks)
    .filter((element) => !isElsewhere(element))
  const isUpdate = (element: MarkupElement) =>
    /updat|modif/i.test(`${element.attributes['class'] ?? ''} ${textOf(element, 400)}`)
  for (const element of [...times.filter((one) => !isUpdate(one)), ...times]) {
    for (const value of [element.attributes['datetime'], dateIn(fold(textOf(element, 400)))?.date])
      if (isUsable(value)) return value.trim()
  }
  return firstPublished(namedDates(facts))
}

/** The dates of elements that are named for one. */
function* namedDates(facts: PageFacts) {
  for (const element of facts.elements.filter(isNamedForDate).slice(0, mostLooks)) {
    if (isElsewhere(element)) continue
    const text = fold(textOf(element, 400))
    if (text.length < 300) yield dateIn(text)
  }
}

const dateNames =
  /(^|[\s_-])(date|pub-?date|published|publish|posted|post-?date|entry-?date|timestamp|time|dateline|meta|byline|info)($|[\s_-])/i

function isNamedForDate({ attributes }: MarkupElement): boolean {
  const named = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
  return named.length > 1 && dateNames.test(named.replace(/([a-z])([A-Z])/g, '$1-$2'))
}

/** A date in a short line near the main heading, or a line of its own that is nothing but a date. */
const lineDate = (facts: PageFacts): string | null => firstPublished(lineDates(facts))

function* lineDates(facts: PageFacts): Generator<{ date: string; isOfChange: boolean }> {
  const heading = facts.elements.find((element) => element.name === 'h1' && fold(textOf(element, 20)) !== '')
  const near = heading === undefined ? null : { from: heading.offset - 3000, to: heading.end + 6000 }
  let checked = 0
  for (const element of facts.elements) {
    if (
      element.end - element.offset > 1500 ||
      !/^(p|div|span|li|td|h[2-6]|em|i|b|strong|small|font|address|abbr)$/.test(element.name)
    )
      continue
    const isNear = near !== null && element.offset > near.from && element.offset < near.to
    if (!isNear && near !== null) continue
    const text = fold(textOf(element, 200))
    const found = text.length < 160 ? dateIn(text) : null
    checked += 1
    if (checked > 3000) return
    if (found !== null && (isNear || text.length < found.date.length + 20) && !isElsewhere(element))
      yield found
  }
  if (heading !== undefined) return
  // Without a main heading there is an old page, whose lines are ended by `br`.
  for (const { text, within } of facts.lines()) {
    const found = text.length < 60 ? dateIn(text) : null
    if (found !== null && text.length < found.date.length + 20 && !isElsewhere(within)) yield found
  }
}

function dateOfAddress(url: string | null): string | null {
  const found = /[/-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(url ?? '')
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`
}

/** The same moment as `found`, written in the time of the place, where the page gives that too, with its zone or without. */
function inLocalTime(found: string, others: readonly (string | null | undefined)[]): string {
  if (!/T.*(Z|[+-]00:?00)$/.test(found)) return found
  const moment = Date.parse(found)
  for (const other of others) {
    const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(\.\d+)?([+-]\d{2}:?\d{2})?$/.exec(
      other?.trim() ?? '',
    )
    if (local === null) continue
    const [whole, day, minutes, seconds = ':00', , zone] = local
    if (zone !== undefined && !/[1-9]/.test(zone)) continue
    if (zone !== undefined && Math.abs(Date.parse(whole) - moment) < 60_000) return whole
    const ahead = (Date.parse(`${day}T${minutes}${seconds}Z`) - Math.floor(moment / 1000) * 1000) / 60_000
    // Zones lie whole quarters of an hour apart; any other distance is another moment.
    if (zone !== undefined || ahead === 0 || ahead % 15 !== 0 || Math.abs(ahead) > 14 * 60) continue
    const [hours, rest] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60].map((part) =>
      String(part).padStart(2, '0'),
    )
    return `${day}T${minutes}${seconds}${ahead < 0 ? '-' : '+'}${hours}:${rest}`
  }
  return found
}

/** The time of a day that is found, where the page gives that too: “2026-05-12” beside `<time datetime="2026-05-12T13:25+02:00">`. */
function withTime(found: string, others: readonly (string | null)[]): string {
  const isThatDay = (other: string | null): other is string =>
    other?.startsWith(`${found}T`) === true && !/T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/.test(other)
  return /^\d{4}-\d{2}-\d{2}$/.test(found) ? (others.find(isThatDay) ?? found) : found
}

const isoDay = (year = '', month = '', day = '') =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/**
 * Whether a page writes the month first, by the country of its language, or by a date that it prints elsewhere, of which only one number
 * can be the month, or that tells the same day in words; null where nothing shows it. English alone does not: 3/4 is the
 * fourth of March in the United States, and the third of April in Britain.
 * @param parts the numbers of the date in question
 */
function isMonthFirst(
  [one, two, year]: readonly [string, string, string],
  facts: PageFacts,
  language: string | null,
) {
  const locales = [language, ...(facts.meta.get('og:locale') ?? [])].map((name) =>
    name?.replace('_', '-').toLowerCase(),
  )
  if (locales.some((name) => name === 'en-us' || name === 'en-ph')) return true
  if (locales.some((name) => name !== undefined && !/^en(?:-ca)?$/.test(name))) return false
  const days = new Set<string>()
  const orders = new Set<boolean>()
  for (const { text } of facts.lines()) {
    for (const order of ordersShown(text)) orders.add(order)
    // in a long line a day is one that the story tells of
    const told = text.length < 100 && !/\d\/\d/.test(text) ? writtenDate(text)?.slice(0, 10) : undefined
    if (told !== undefined) days.add(told)
  }
  if (days.has(isoDay(year, one, two))) orders.add(true)
  if (days.has(isoDay(year, two, one))) orders.add(false)
  const [order, ...others] = orders
  return order === undefined || others.length > 0 ? null : order
}

/** “02/10/2020” as a day; as it stands where nobody can tell which number is the month. With dots the day always stands first. */
function withoutSlashes(date: string, facts: PageFacts, language: string | null): string {
  const [, one, separator, two, year] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(date) ?? []
  if (one === undefined || two === undefined || year === undefined) return date
  if (separator === '.' || Number(one) > 12 || one === two) return isoDay(year, two, one)
  const isFirst = Number(two) > 12 ? true : isMonthFirst([one, two, year], facts, language)
  if (isFirst === null) return date
  return isFirst ? isoDay(year, one, two) : isoDay(year, two, one)
}

/** When the page says it was published or last changed, as it writes it. */
export function dateOf(
  facts: PageFacts,
  which: 'published' | 'modified',
  url: string | null,
  language: string | null,
): string | null {
  const metas = names[which].map((name) => facts.meta.get(name)?.find((value) => isUsable(value)))
  const candidates = [facts.described?.[which], ...metas, markedDate(facts, which)].filter((value) =>
    isUsable(value),
  )
  const [first] = candidates
  const times = facts.elements
    .filter((element) => element.name === 'time')
    .map((element) => element.attributes['datetime'])
  const printed = () =>
    which === 'modified' ? null : (printedDateOf(facts) ?? dateOfAddress(url) ?? lineDate(facts))
  const found =
    first === undefined
      ? printed()
      : inLocalTime(withTime(first.trim(), [...candidates, printed()]), [
          ...candidates,
          ...times.slice(0, 20),
        ])
  return found === null ? null : withoutSlashes(found, facts, language)
}
