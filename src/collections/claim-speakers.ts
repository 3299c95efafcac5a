/** Who says what a claim says, and who says that it is not so. */
import {
  areOnePerson,
  beginsName,
  distinctSpeakers,
  sameSpeaker,
  speaksForAnother,
} from '../compare/words/same-speaker.ts'
import { plainLetters } from '../model/letters.ts'
import type { Claim } from '../model/claim.ts'
import type { Comparison, Origins } from '../model/comparison.ts'
import { isAfter } from '../rules/dates.ts'
import { withoutArticle } from './claimant-views.ts'
import { publicBody } from '../text/data/name-words.ts'
import { isWriting } from '../text/data/writings.ts'
import type { Directory } from './directory.ts'
import type { ArticleRef, ClaimantView, ClaimSummary, ClaimView, PublisherRef } from './views.ts'

/** Whoever has one page once. */
const distinctClaimants = (all: readonly ClaimantView[]): ClaimantView[] =>
  all.filter(({ key }, at) => all.findIndex((one) => one.key === key) === at)

/** A name without its article and in plain letters: “The Harbour Times” is the Harbour Times. */
const plainName = (name: string): string => plainLetters(withoutArticle(name)).toLowerCase()

/**
 * Who claims it, and who gives another number or time of it; all who are named, where nobody else would be left to claim it. An outlet
 * that says so itself is among the outlets, also where another names it.
 */
export function claimantsOf(
  claim: Claim,
  { otherwise, outletsOtherwise }: Pick<Comparison, 'otherwise' | 'outletsOtherwise'>,
  { articleRef, claimant }: Directory,
): Pick<ClaimSummary, 'claimants' | 'otherwise' | 'saidByOutlets' | 'saidAlone' | 'outletsOtherwise'> {
  const named = distinctClaimants(claim.claimants.map(claimant))
  const outlets = claim.citations.flatMap(({ stance, article }) =>
    stance === 'reports' ? plainName(articleRef(article)?.publisher.name ?? '') : [],
  )
  const all = named.filter(({ name }) => claim.status === 'reviewed' || !outlets.includes(plainName(name)))
  const keys = new Set(otherwise.map((name) => claimant(name).key))
  const claimants = all.filter(({ key }) => !keys.has(key))
  const saying = claim.citations.flatMap(({ stance, article }) => (stance === 'reports' ? article : []))
  const outletsOf = (ids: readonly string[]) =>
    distinctOutlets(ids.flatMap((id) => articleRef(id)?.publisher ?? []))
  const isOfSeveral = outletsOf(claim.citations.map(({ article }) => article)).length > 1
  const told = (by: readonly PublisherRef[]) => ({
    saidByOutlets: by.length,
    saidAlone: isOfSeveral && by.length === 1 ? (by[0]?.name ?? null) : null,
  })
  const saidBy = outletsOf(saying.filter((article) => !outletsOtherwise.includes(article)))
  if (claimants.length === 0 && saidBy.length === 0)
    return { claimants: all, otherwise: [], ...told(outletsOf(saying)), outletsOtherwise: [] }
  return {
    claimants,
    otherwise: all.filter(({ key }) => keys.has(key)),
    ...told(saidBy),
    outletsOtherwise: outletsOf(outletsOtherwise),
  }
}

const distinctOutlets = (all: readonly PublisherRef[]): PublisherRef[] => [
  ...new Map(all.map((outlet) => [outlet.id, outlet])).values(),
]

/** Whether an article came in after the day of a claim’s review, as far as its own date shows: the review knows nothing of it. */
export const isAfterReview = ({ reviewed }: Claim, article: ArticleRef | undefined): boolean =>
  reviewed !== undefined && article?.published != null && isAfter(article.published, reviewed.on)

/** Who disputes it, by name: people and offices, or outlets that do so in their own words. */
export function disputersOf(claim: Claim, { claimant, articleRef }: Directory): string[] {
  const names = claim.citations
    .filter(({ stance }) => stance === 'disputes')
    .map(({ speaker, article }) =>
      speaker === undefined ? articleRef(article)?.publisher.name : claimant(speaker).name,
    )
  return distinctSpeakers(names.filter((name) => name !== undefined))
}

/**
 * The one source that all reports quote, or what it wrote, where they are of several origins, or some of unknown ones; else null. Where
 * the claim has one claimant, that is whom a name means which is the beginning of his; “the agency” is “the space agency” that another quotes.
 * Of somebody and who speaks for him it is he.
 */
export function oneSourceOf(
  { citations, claimants }: Claim,
  { claimant }: Directory,
  { count, unknown }: Pick<Origins, 'count' | 'unknown'>,
): ClaimView['oneSource'] {
  const merged = claimants.length === 1 ? claimant(claimants[0]!).name : ''
  const told = citations.map(({ speaker }) => (speaker === undefined ? null : claimant(speaker).name))
  const whole = (name: string): string => {
    if (beginsName(name, merged)) return merged
    const [only, ...more] = distinctSpeakers(
      told.flatMap((other) => (other !== null && isBodyOf(name, other) ? other : [])),
    )
    return only === undefined || more.length > 0 ? name : only
  }
  const names = told.map((name) => (name === null ? null : whole(name)))
  const authors = names.filter((name) => name === null || !isItsWriting(name))
  const speakers = distinctSpeakers(authors.filter((name) => name !== null))
  const name = speakers.find((one) => !speaksForAnother(one)) ?? speakers[0]
  const isOne = name !== undefined && authors.every((one) => sameSpeaker(one, name))
  return count + unknown > 1 && isOne
    ? { name, isSpokenFor: !speaksForAnother(name) && speakers.some(speaksForAnother) }
    : null
}

/** Whether a body that is only described, “the agency”, may be one that is described more closely: “The space agency”. */
function isBodyOf(name: string, closer: string): boolean {
  const [, noun = ''] = /^the (\p{Ll}+)$/iu.exec(name) ?? []
  return (
    publicBody.test(noun) &&
    /^the /i.test(closer) &&
    closer.toLowerCase().endsWith(` ${noun.toLowerCase()}`) &&
    closer.length > name.length
  )
}

/** “the statement”, which somebody issued who is named elsewhere. */
const isItsWriting = (name: string): boolean => /^the /i.test(name) && isWriting(name.slice(4).toLowerCase())

/** Who disputes it and is quoted as saying so too: “denied any payment”, “acknowledged that money was paid”. */
export const onBothSidesOf = (claim: Claim, directory: Directory): string[] =>
  disputersOf(claim, directory).filter((name) =>
    claim.citations.some(
      ({ stance, speaker }) =>
        stance === 'asserts' && speaker !== undefined && areOnePerson(directory.claimant(speaker).name, name),
    ),
  )

/** The people and offices among those who dispute it. */
export const disputersNamed = ({ citations }: Claim, { claimant }: Directory): ClaimantView[] =>
  distinctClaimants(
    citations.flatMap(({ stance, speaker }) =>
      stance === 'disputes' && speaker !== undefined ? [claimant(speaker)] : [],
    ),
  )
