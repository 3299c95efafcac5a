/** Languages whose months are read, besides English: those with most newspapers that Node’s `Intl` knows. */
const languages =
  'de fr es it pt ca nl sv da nb fi is pl cs sk hu ro bg hr sl sr el ru uk tr ar fa he hi id ms et lv lt'.split(
    ' ',
  )

/** The months of a language by name, as they stand after a day and alone: `января` and `январь`, `Jan.` without its dot. */
const monthsOf = (language: string): ReadonlyMap<string, number> =>
  new Map(
    (['long', 'short'] as const).flatMap((month) => {
      const alone = new Intl.DateTimeFormat(language, { month, calendar: 'gregory', timeZone: 'UTC' })
      const dated = new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month,
        year: 'numeric',
        calendar: 'gregory',
        timeZone: 'UTC',
      })
      return Array.from({ length: 12 }, (_, index) => {
        const day = new Date(Date.UTC(2026, index, 5))
        const named = dated.formatToParts(day).find(({ type }) => type === 'month')?.value ?? ''
        return [alone.format(day), named].map((name): [string, number] => [keyOf(name), index + 1])
      }).flat()
    }),
  )

/** A map a language: “listopad” is November in Polish and October in Croatian. */
const monthNames: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  languages.map((language) => [language, monthsOf(language)]),
)

/** The months that a name may mean: in a language where its months are known, else in any. */
function monthsNamed(name: string, language: string | null): number[] {
  const own = monthNames.get(
    /^\p{L}+/u
      .exec(language ?? '')?.[0]
      .toLowerCase()
      .replace(/^no$|^nn$/, 'nb') ?? '',
  )
  const maps = own?.has(keyOf(name)) === true ? [own] : [...monthNames.values()]
  return [...new Set(maps.flatMap((months) => months.get(keyOf(name)) ?? []))]
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

/** Arabic-Indic, Persian and other decimal digits as those of ASCII. */
const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    return String(code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660))
  })

/** Day, month and year, with the little words between them: “5 de enero de 2026”, “le 1er mai 2026”, “5. Januar 2026”. */
const dayFirst =
  /(?<![\p{L}\d])(\d{1,2})(?:\.|er|[ºª°]|\.º)?\s+(?:(?:de|di|d['’])\s*)?(\p{L}[\p{L}\p{M}’'-]*)\.?,?\s+(?:(?:de|del|din)\s+)?(\d{4})(?!\d)/u
/** “ngày 5 tháng 1 năm 2026” */
const vietnamese = /(?<![\p{L}\d])(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?!\d)/iu
const yearFirst = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u

/** What may stand around the date on a line that says the day and nothing else: “Publié le … à 10h12”, “Uhr”, a weekday. */
const around = /^(?:[\p{L}\p{M}’'-]+[.:,]?\s*){0,4}$/u
const behind =
  /^[\s,.|–—-]*(?:г\.?|р\.?)?[\s,.|–—-]*(?:(?:\p{L}{1,4}\.?\s+){0,2}\d{1,2}\s?[:.h時시点]\s?\d{0,2}(?::\d{2})?\s*(?:分|분)?\s*(?:\p{L}{1,4}\.?)?)?[\s.)]*$/u

/** A date in a language other than English. */
export type ForeignDate = {
  /** ISO 8601, to the day. */
  date: string
  /** Where the words behind it begin, in the words without the space around them. */
  end: number
  /** Whether the words say the day and nothing else. */
  alone: boolean
}

/** Every day that the first date of the words may be: several where languages call different months by its name. */
function daysIn(words: string, language: string | null): ForeignDate[] {
  const text = plainDigits(words.trim())
  const eastern = yearFirst.exec(text)
  const found = eastern ?? vietnamese.exec(text) ?? dayFirst.exec(text)
  if (found === null) return []
  const [first = '', middle = '', last = ''] = found.slice(1)
  const [year, day] = eastern === null ? [last, first] : [first, last]
  const end = found.index + found[0].length
  const alone = text.length < 90 && around.test(text.slice(0, found.index)) && behind.test(text.slice(end))
  const months = /^\d/.test(middle) ? [Number(middle)] : monthsNamed(middle, language)
  return months.flatMap((month) => {
    const date = new Date(Date.UTC(Number(year), month - 1, Number(day)))
    if (month < 1 || month > 12 || Number(day) < 1 || date.getUTCDate() !== Number(day)) return []
    return [{ date: date.toISOString().slice(0, 10), end, alone }]
  })
}

/**
 * The first date that the words hold, with the month by name or in the manner of East Asia; null where there is none, or where
 * languages differ on the month and nothing tells which it is.
 * @param language the language of the words, BCP 47; null where that is not known
 */
export function foreignDate(words: string, language: string | null = null): ForeignDate | null {
  const [found, ...others] = daysIn(words, language)
  return found === undefined || others.length > 0 ? null : found
}

/** Whether words say a day in a language other than English, and nothing else. */
export const isForeignDay = (words: string): boolean => daysIn(words, null).some(({ alone }) => alone)
