import type { Content } from '../mdx/content-folder.ts'
import type { Path } from '../mdx/problem.ts'
import type { Entry } from '../mdx/entry.ts'
import type { Problem } from '../model/problem.ts'

/** The problems this room can find. `errors.ts` explains each. */
export type RuleName =
  | 'article-unknown'
  | 'publisher-unknown'
  | 'topic-unknown'
  | 'rating-unknown'
  | 'claimant-unknown'
  | 'claimant-silent'
  | 'claimant-otherwise'
  | 'speaker-reports'
  | 'speaker-untold'
  | 'speaker-left-out'
  | 'speaker-otherwise'
  | 'stance-otherwise'
  | 'stance-contrary'
  | 'denial-cited'
  | 'claim-unmade'
  | 'passage-unknown'
  | 'quote-not-verbatim'
  | 'quote-ambiguous'
  | 'passage-not-in-article'
  | 'article-address-twice'
  | 'article-address-of-another'
  | 'article-departs'
  | 'article-twice'
  | 'domain-twice'
  | 'claimant-twice'
  | 'publisher-twice'
  | 'topic-twice'
  | 'publisher-left'
  | 'outlet-unnamed'
  | 'article-undated'
  | 'claimants-alike'
  | 'page-missing'
  | 'publisher-name-is-address'
  | 'name-of-two-scripts'
  | 'credit-plain'
  | 'citation-twice'
  | 'citation-unlike'
  | 'words-cited-twice'
  | 'statement-twice'
  | 'statement-long'
  | 'statement-marked'
  | 'claims-alike'
  | 'distinct-unknown'
  | 'settled-unknown'
  | 'settled-loose'
  | 'rating-of-one'
  | 'statement-untold'
  | 'analysis-missing'
  | 'analysis-unreviewed'
  | 'review-outdated'
  | 'page-taken'
  | 'link-unknown'
  | 'picture-unknown'
  | 'fragment-unknown'
  | 'public-link'
  | 'public-taken'
  | 'public-kind'
  | 'public-code'
  | 'picture-large'
  | 'setting-invalid'
  | 'logo-unknown'
  | 'accent-faint'
  | 'site-address-unset'
  | 'language-unspoken'
  | 'value-cut'
  | 'date-in-future'
  | 'date-order'
  | 'grain-other'
  | 'times-of-another-day'

/** What must hold of the content. `today` is the day of the check, `2026-01-05`. */
export type Rule = (content: Content, today: string) => Problem[]

/** A problem at a value of an entry’s fields. */
export function problemAt(
  entry: Pick<Entry<unknown>, 'file' | 'placeOf'>,
  path: Path,
  rule: RuleName,
  severity: Problem['severity'],
  message: string,
  fix: string,
): Problem {
  return { rule, severity, message, fix, file: entry.file, ...entry.placeOf(path) }
}
