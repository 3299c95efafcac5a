import type { Directory } from './directory.ts'
import type { SiteContent, StoredClaim } from './site-content.ts'
import {
  otherForms,
  otherNames,
  otherNumbers,
  otherSpellings,
  plainSpellings,
  searchWords,
  type ClaimTexts,
} from './spellings.ts'

/** How readers may search claims. */
export type SearchNames = {
  /** Names, and forms of its words, that a claim’s page does not print and is found by all the same. */
  of: (claim: StoredClaim) => string[]
  /** The words that claims are found by, the most frequent first. */
  words: () => string[]
}

export function searchNames(
  claims: readonly StoredClaim[],
  claimants: SiteContent['claimants'],
  refer: Directory,
): SearchNames {
  const texts = new Map(claims.map((claim) => [claim.id, textsOf(claim, refer)]))
  const spelledOtherwise = otherSpellings([...texts.values()])
  const namedOtherwise = otherNames(claimants.map(({ data }) => [data.name, ...data.aliases]))
  return {
    of: (claim) => {
      const own = texts.get(claim.id) ?? []
      const printed = printedBy(claim)
      const names = [
        ...own.filter((text) => !printed.includes(text)),
        ...namedOtherwise(own),
        ...spelledOtherwise(own),
      ]
      const plain = plainSpellings([...own, ...names, claim.html])
      const unprinted = [...new Set([...names, ...plain])].filter((name) =>
        printed.every((text) => !text.includes(name)),
      )
      return [...unprinted, ...otherForms(printed), ...otherNumbers(printed)]
    },
    words: () => searchWords([...texts.values()].map((own) => [...own, ...namedOtherwise(own)])),
  }
}

/** What a claim’s page says in the words of its claim and of its sources. */
const printedBy = ({ data }: StoredClaim): ClaimTexts => [
  data.statement,
  ...data.citations.map(({ quote }) => quote.exact),
]

/** All texts that a claim is searched by, who says it and where among them. */
const textsOf = (claim: StoredClaim, { claimant }: Directory): ClaimTexts => [
  ...printedBy(claim),
  ...[...claim.data.claimants, ...claim.data.citations.flatMap(({ speaker }) => speaker ?? [])].map(
    (name) => claimant(name).name,
  ),
  ...claim.data.places,
]
