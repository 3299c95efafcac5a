import type { ClaimantPageView, ClaimSummary } from './views.ts'

/** Those who claim, by the last part of the addresses of their pages: by name, those without a name after all others. */
export const claimantPages = (byClaimant: ReadonlyMap<string, ClaimSummary[]>): ClaimantPageView[] =>
  [...byClaimant]
    .flatMap(([key, claims]) => {
      const view = claims[0]?.claimants.find((claimant) => claimant.key === key)
      if (view === undefined) return []
      const named = view.id !== null || isName(view.name)
      return [{ ...view, sortedAs: withoutArticle(view.name), named, claims }]
    })
    .sort(
      (a, b) =>
        Number(b.named) - Number(a.named) ||
        a.sortedAs.localeCompare(b.sortedAs) ||
        a.name.localeCompare(b.name),
    )

export const withoutArticle = (name: string): string => name.replace(/^(?:an?|the)\s+/i, '')

/** “Bank of Utah” and “外交部”, not “an aviation source” or “Apple engineer”: it ends as a name does. */
const isName = (words: string): boolean =>
  !/^(?:an?|one|some)\s/iu.test(words) && /^[^\p{Ll}]/u.test(words.split(/\s+/u).at(-1) ?? '')
