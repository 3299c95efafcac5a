import { numeralsIn } from '../text/numbers/numerals.ts'
import type { Directory } from './directory.ts'
import type { SiteContent, StoredClaim } from './site-content.ts'
import {
  otherForms,
  otherNames,
  otherSpellings,
  plainSpellings,
  searchWords,
  type ClaimTexts,
} from './spellings.ts'
import type { PublisherRef, Searched } from './views.ts'
import type { OriginRow } from './page-views.ts'

/** How readers may search claims. */
export type SearchNames = {
  /** Names, forms of its words, and numbers by their value: a claim’s page does not print them and is found by them all the same. */
  of: (claim: StoredClaim) => Searched
  /** The words that claims are found by, the most frequent first. */
  words: () => string[]
}

export function searchNames(
  claims: readonly StoredClaim[],
  claimants: SiteContent['claimants'],
  refer: Directory,
  headlines: ReadonlyMap<string, string>,
): SearchNames {
  const texts = new Map(claims.map((claim) => [claim.id, textsOf(claim, refer)]))
  const spelledOtherwise = otherSpellings([...texts.values()])
  const namedOtherwise = otherNames(claimants.map(({ data }) => [data.name, ...data.aliases]))
  return {
    of: (claim) => {
      const own = texts.get(claim.id) ?? []
      const printed = printedBy(claim)
      const isUnprinted = (name: string): boolean => printed.every((text) => !text.includes(name))
      const names = [...own.filter((text) => !printed.includes(text)), ...spelledOtherwise(own)]
      const aliases = namedOtherwise(own).filter((name) => !names.includes(name))
      const plain = plainSpellings([...own, ...names, ...aliases, claim.html])
      const unprinted = [...new Set([...names, ...plain])].filter(isUnprinted)
      const headline = headlines.get(claim.id) ?? null
      const stated = numeralWords([claim.data.statement])
      const told = [
        ...own,
        ...names,
        ...aliases,
        headline ?? '',
        plainText(claim.html),
        claim.data.limits ?? '',
        claim.data.reply ?? '',
      ]
      return {
        searchHeadline: headline,
        searchHeadlines: headlinesBeside(claim, headline, refer),
        searchBylines: bylinesOf(claim, refer),
        searchNames: [...unprinted, ...otherForms(printed)],
        searchAliases: aliases.filter(isUnprinted),
        searchNumbers: { stated, beside: numeralWords(told).filter((one) => !stated.includes(one)) },
      }
    },
    words: () => searchWords([...texts.values()].map((own) => [...own, ...namedOtherwise(own)])),
  }
}

/**
 * The headlines of what a claim cites, but for its own: who asks for an event finds all that is told of it. Their numbers are left out,
 * as they are those of other claims.
 */
const headlinesBeside = ({ data }: StoredClaim, own: string | null, refer: Directory): string[] => {
  const titles = data.citations.flatMap(({ article }) => {
    const cited = refer.article(article)?.data
    return cited === undefined || cited.workingTitle ? [] : cited.title
  })
  return [...new Set(titles)].filter((title) => title !== own)
}

/** Who wrote what a claim cites, each once. */
const bylinesOf = ({ data }: StoredClaim, refer: Directory): string[] => [
  ...new Set(data.citations.flatMap(({ article }) => refer.article(article)?.data.byline ?? [])),
]

const numeralWords = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => numeralsIn(text).map(({ word }) => word))),
]

const plainText = (html: string): string => html.replace(/<[^>]*>/g, ' ')

/** The names of what a reader can narrow the claims found down to: outlets, and such origins as are none of these. */
export const filterNames = (
  outlets: readonly PublisherRef[],
  origins: readonly OriginRow[],
  { publisher }: Directory,
): Record<'outlet' | 'origin', string[][]> => ({
  outlet: outlets.map(({ id, name }) => [name, ...(publisher(id)?.aliases ?? [])]),
  origin: origins
    .filter((origin) => outlets.every(({ name }) => name !== origin.name))
    .map(({ names }) => names),
})

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
