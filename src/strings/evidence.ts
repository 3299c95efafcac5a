import type { Evidence } from '../model/comparison.ts'
import { inZoneOf } from './dates.ts'

/** What the interface has words of its own for. */
type Forms = {
  publishedOn: (first: string, second: string) => string
  overlap: (share: string) => string
}

/**
 * A line of evidence for readers: dates and shares as the interface writes them, all else as the comparison put it, in English.
 * @param overlap between the two texts, 0 to 1
 * @param beside a time that stands beside it, in whose zone its times are told
 * @returns `lang` is null where the line is in the interface’s own language
 */
export function evidenceLine(
  { kind, text }: Evidence,
  overlap: number,
  words: Forms,
  show: { date: (written: string) => string; share: (share: number) => string },
  beside: string | null = null,
): { text: string; lang: 'en' | null } {
  const dates = kind === 'order' ? /^Published on (\S+) and on (\S+)$/.exec(text) : null
  if (dates !== null) {
    const [, one = '', other = ''] = dates
    const first = inZoneOf(beside ?? '', one)
    return { text: words.publishedOn(show.date(first), show.date(inZoneOf(first, other))), lang: null }
  }
  if (kind === 'overlap') return { text: words.overlap(show.share(overlap)), lang: null }
  return { text, lang: 'en' }
}
