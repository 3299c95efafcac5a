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
