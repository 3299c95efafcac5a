import type { ClaimSummary } from '../collections/views.ts'
import { baseOf } from '../model/language.ts'
import { site } from '../site.ts'

/**
 * The language of a claim’s title, where it is not the site’s: a screen reader must be told. A title that says who denies it begins in the
 * site’s own words.
 */
export const titleLanguage = ({
  language,
  onlyDisputed,
}: Pick<ClaimSummary, 'language' | 'onlyDisputed'>): string | undefined =>
  language === null || onlyDisputed || baseOf(language) === baseOf(site.language) ? undefined : language

/** What the site’s language calls another one, where words are in another: readers may not know it from the words. Null where they are not. */
export function foreignLanguage(language: string): string | null {
  const base = baseOf(language)
  if (base === baseOf(site.language) || base === 'und') return null
  return new Intl.DisplayNames(site.language, { type: 'language', fallback: 'none' }).of(base) ?? null
}
