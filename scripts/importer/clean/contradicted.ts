import type { Problem } from '../../../src/model/problem.ts'
import { millisecondsADay } from '../../../src/text/date/calendar.ts'
import type { Block, RawArticle } from '../read/types.ts'
import { headOf } from './body.ts'
import { isHostOf } from './outlet-in-fields.ts'
import { outletAndDay, saysDay } from './place-and-day.ts'
import { writtenDate } from '../printed/written-date.ts'

// Metadata that say other things than the page they stand in: those of the page that its template was copied from, or of the system
// that made it. What the page shows its readers is believed.

type Warning = Pick<Problem, 'rule' | 'message' | 'fix'>

/** What the page shows where its metadata say otherwise; absent where they agree, or the page shows nothing of it. */
export type Contradicted = {
  /** As printed. */
  published?: string
  outlet?: string
  /** The address is that of another article. */
  isAddressWrong: boolean
  warnings: Warning[]
}

const warning = (field: string, said: string, shown: string, taken: string): Warning => ({
  rule: 'metadata-contradicted',
  message: `the page’s metadata give ${field} as “${said}”, but the page shows ${shown}; ${taken}`,
  fix: 'check the article’s file, and correct it there if the metadata are right',
})

/** Words of a title that tell what it is about. */
const tellingWords = (title: string): string[] => [
  ...new Set(
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu)
      ?.filter(
        (word) =>
          !/^(?:about|after|again|before|from|have|here|just|live|more|news|over|says|than|that|their|them|they|this|what|when|where|which|will|with|your)$/.test(
            word,
          ),
      ) ?? [],
  ),
]

/** A title’s words as far as they are the same in “escape” and “escaped”. */
const stemOf = (word: string) => word.slice(0, Math.max(4, word.length - 3))

const shareIn = (words: readonly string[], text: string): number =>
  words.filter((word) => text.includes(stemOf(word))).length / Math.max(1, words.length)

/** The least words that a title of another article has, and the share of them that this one’s text has at most. */
const leastWords = 3
const mostShared = 0.34

/** Whether a title is of another article: it has no word of the headline, and few of the text, which has those of the headline. */
function isOfAnother(title: string, headline: string, text: string): boolean {
  const [declared, shown] = [tellingWords(title), tellingWords(headline)]
  return (
    declared.length >= leastWords &&
    shown.length >= leastWords &&
    shareIn(declared, headline.toLowerCase()) === 0 &&
    shareIn(declared, text) < mostShared &&
    shareIn(shown, text) >= 0.5
  )
}

/** Days by which a date of metadata and that of a page may differ: in another time zone, or printed a day after it was put up. */
const mostDays = 2

const isFar = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / millisecondsADay > mostDays

/** The short lines above a text that say when it was printed, and where or by whom. */
function dateLinesAbove({ blocks, around }: Pick<RawArticle, 'blocks' | 'around'>): string[] {
  const above = [...(around?.above ?? []), ...blocks.slice(0, headOf(blocks)).map(({ text }) => text)]
  return above.filter((line) => !/\b(?:updated|modified|changed)\b/iu.test(line) && saysDay(line))
}

/** Where the metadata of a source contradict what it shows: the headline, the date line and the outlet that it prints. */
export function contradictions(
  raw: Pick<RawArticle, 'blocks' | 'around' | 'published' | 'modified' | 'publisher' | 'url' | 'otherTitles'>,
  headline: string | null,
): Contradicted {
  const found: Contradicted = { isAddressWrong: false, warnings: [] }
  const text = raw.blocks
    .map((block: Block) => block.text)
    .join('\n')
    .toLowerCase()
  const wrong = raw.otherTitles?.find((title) => headline !== null && isOfAnother(title, headline, text))
  if (wrong !== undefined && headline !== null)
    found.warnings.push(warning('the headline', wrong, `“${headline}”`, 'the latter is taken'))

  const lines = dateLinesAbove(raw)
  const declared = raw.published === null ? null : writtenDate(raw.published)
  const modified = raw.modified === null ? null : writtenDate(raw.modified)
  const dated = lines.find((line) => (writtenDate(line)?.length ?? 0) >= '2026-01-05'.length)
  const shown = dated === undefined ? null : writtenDate(dated)
  if (
    dated !== undefined &&
    shown !== null &&
    declared !== null &&
    declared.length >= 10 &&
    isFar(shown, declared) &&
    (modified === null || isFar(shown, modified))
  ) {
    found.published = shown
    found.warnings.push(
      warning('the date', declared.slice(0, 10), `“${dated}”`, `${shown.slice(0, 10)} is taken`),
    )
  }

  const host = raw.url === null ? null : (URL.parse(raw.url)?.hostname ?? null)
  const outlet = lines.map((line) => outletAndDay(line)?.outlet).find((name) => name !== undefined)
  if (outlet !== undefined && raw.publisher !== null && isOtherOutlet(raw.publisher, outlet, host)) {
    found.outlet = outlet
    found.warnings.push(
      warning('the site’s name', raw.publisher, `“${outlet}” at ${host ?? 'its top'}`, 'the latter is taken'),
    )
  }

  // the address of the page that the wrong title is of
  const path = raw.url === null ? '' : (URL.parse(raw.url)?.pathname.toLowerCase() ?? '')
  const ofWrong = tellingWords(wrong ?? '').filter((word) => path.includes(stemOf(word)))
  if (wrong !== undefined && ofWrong.length > 1 && shareIn(tellingWords(headline ?? ''), path) === 0) {
    found.isAddressWrong = true
    found.warnings.push(
      warning(
        'the address',
        raw.url ?? '',
        `“${headline ?? ''}”`,
        'it is that of another article, so none is taken',
      ),
    )
  }
  return found
}

/** Whether a line of the page names another outlet than its metadata, and its host is that of the line’s, where it is known. */
function isOtherOutlet(declared: string, shown: string, host: string | null): boolean {
  const [one, other] = [declared, shown].map((name) => name.toLowerCase().replace(/^the /, ''))
  if (one!.includes(other!) || other!.includes(one!)) return false
  return host === null
    ? !tellingWords(shown).some((word) => one!.includes(word))
    : isHostOf(host, shown) && !isHostOf(host, declared)
}
