import { site, type languages } from '../site.ts'
import type { Evidence } from '../model/comparison.ts'
import { formatDate } from './dates.ts'
import { en, type Strings } from './en.ts'
import { evidenceLine } from './evidence.ts'
import { fr } from './fr.ts'

const words: Record<(typeof languages)[number], Strings> & Partial<Record<string, Strings>> = { en, fr }

/** The words of the interface in the site’s language; English where there is no file for it. */
export const strings: Strings = words[site.language.split('-')[0] ?? 'en'] ?? en

/** A written date in the site’s language. */
export const showDate = (written: string): string => formatDate(written, site.language)

/** A share between 0 and 1 as a percentage, rounded down: 99.6% the same is not “100%”. */
export const showShare = (share: number): string =>
  new Intl.NumberFormat(site.language, { style: 'percent' }).format(Math.floor(share * 100) / 100)

/** A line of evidence, with its language where that is not the site’s; its times are told in the zone of the one `beside` it. */
export const showEvidence = (
  evidence: Evidence,
  overlap: number,
  beside: string | null,
): { text: string; lang: string | null } => {
  const show = { date: showDate, share: showShare }
  const { text, lang } = evidenceLine(evidence, overlap, strings.claim, show, beside)
  return { text, lang: lang === site.language.split('-')[0] ? null : lang }
}
