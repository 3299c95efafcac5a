import type { Evidence, EvidenceForm } from '../model/comparison.ts'
import { inZoneOf } from './dates.ts'

/** What evidence says in a language, by its form; of a form that is not there, the comparison’s English is shown. */
export type EvidenceTexts = Partial<Record<EvidenceForm, (...values: string[]) => string>>

/** What the interface has words of its own for. */
type Forms = {
  evidenceTexts: EvidenceTexts
  publishedOn: (first: string, second: string) => string
  overlap: (share: string) => string
}

/**
 * A line of evidence for readers: dates and shares as the interface writes them, all else in its language where it has words for it.
 * @param overlap between the two texts, 0 to 1
 * @param beside a time that stands beside it, in whose zone its times are told
 * @returns `lang` is null where the line is in the interface’s own language
 */
export function evidenceLine(
  { text, says, values }: Evidence,
  overlap: number,
  words: Forms,
  show: { date: (written: string) => string; share: (share: number) => string },
  beside: string | null = null,
): { text: string; lang: 'en' | null } {
  if (says === 'published') {
    const [one = '', other = ''] = values
    const first = inZoneOf(beside ?? '', one)
    return { text: words.publishedOn(show.date(first), show.date(inZoneOf(first, other))), lang: null }
  }
  if (says === 'share') return { text: words.overlap(show.share(overlap)), lang: null }
  const own = words.evidenceTexts[says]
  return own === undefined ? { text, lang: 'en' } : { text: own(...values), lang: null }
}
