import { roleNouns } from '../text/data/cues.ts'
import { singular } from '../text/words/nouns.ts'
import { namesInOrder } from './names-in-order.ts'
import { plainLetters } from '../model/letters.ts'
import { findingsOf } from './findings.ts'
import type { ClaimantView, ClaimSummary } from './views.ts'
import type { ClaimantPageView } from './page-views.ts'

/**
 * Those who claim or dispute something, by the last part of the addresses of their pages: by name, those without a name after
 * all others.
 * @param made the claims of each
 * @param disputed the claims that each disputes
 * @param otherwise those of which each gives another number or time
 */
export const claimantPages = (
  made: ReadonlyMap<string, ClaimSummary[]>,
  disputed: ReadonlyMap<string, ClaimSummary[]>,
  otherwise: ReadonlyMap<string, ClaimSummary[]>,
): ClaimantPageView[] =>
  [...new Set([made, disputed, otherwise].flatMap((claims) => [...claims.keys()]))]
    .flatMap((key) =>
      claimantPage(key, made.get(key) ?? [], disputed.get(key) ?? [], otherwise.get(key) ?? []),
    )
    .sort(
      (a, b) =>
        Number(b.named) - Number(a.named) ||
        namesInOrder(a.sortedAs, b.sortedAs) ||
        namesInOrder(a.name, b.name),
    )

function claimantPage(
  key: string,
  claims: ClaimSummary[],
  disputed: ClaimSummary[],
  otherwise: ClaimSummary[],
): ClaimantPageView[] {
  const known: readonly ClaimantView[] = [
    ...(claims[0]?.claimants ?? []),
    ...(disputed[0]?.disputers ?? []),
    ...(otherwise[0]?.otherwise ?? []),
  ]
  const view = known.find((claimant) => claimant.key === key)
  if (view === undefined) return []
  return [
    {
      ...view,
      sortedAs: plainLetters(withoutArticle(view.name)),
      named: view.id !== null || isName(view.name),
      claims,
      count: findingsOf(claims).length,
      disputed,
      disputedCount: findingsOf(disputed).length,
      otherwise,
      otherwiseCount: findingsOf(otherwise).length,
    },
  ]
}

export const withoutArticle = (name: string): string => name.replace(/^(?:an?|the)\s+/i, '')

/** “Bank of Utah” and “外交部”, not “an aviation source” or “Apple engineer”: it ends as a name does. “Police” only opens a sentence. */
const isName = (words: string): boolean =>
  !/^(?:an?|another|one|some)\s/iu.test(words) &&
  /^[^\p{Ll}]/u.test(words.split(/\s+/u).at(-1) ?? '') &&
  !isOfMany(words.toLowerCase())

/** “police”, “officials” */
const isOfMany = (word: string): boolean =>
  word === 'police' || (roleNouns.has(singular(word)) && singular(word) !== word)
