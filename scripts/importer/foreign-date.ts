/** Languages whose months are read, besides English: those with most newspapers that Node’s `Intl` knows. */
const languages =
  'de fr es it pt ca nl sv da nb fi is pl cs sk hu ro bg hr sl sr el ru uk tr ar fa he id ms vi et lv lt'.split(
    ' ',
  )

/** Months by name, as they stand after a day and alone: `января` and `январь`, `Jan.` without its dot. */
const monthNames: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
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
  ),
)

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

/** The first date that the words hold, with the month by name or in the manner of East Asia; null where there is none. */
export function foreignDate(words: string): ForeignDate | null {
  const text = plainDigits(words.trim())
  const eastern = yearFirst.exec(text)
  const found = eastern ?? dayFirst.exec(text)
  if (found === null) return null
  const [first = '', middle = '', last = ''] = found.slice(1)
  const [year, month, day] =
    eastern === null
      ? [Number(last), monthNames.get(keyOf(middle)) ?? 0, Number(first)]
      : [Number(first), Number(middle), Number(last)]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (month < 1 || month > 12 || day < 1 || date.getUTCDate() !== day) return null
  const end = found.index + found[0].length
  const alone = text.length < 90 && around.test(text.slice(0, found.index)) && behind.test(text.slice(end))
  return { date: date.toISOString().slice(0, 10), end, alone }
}
