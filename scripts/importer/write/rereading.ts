import { isDeepStrictEqual } from 'node:util'
import { isToldIn } from '../../../src/compare/compared.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import type { Entry } from '../../../src/mdx/entry.ts'
import type { Passage } from '../../../src/model/article.ts'
import type { Citation, Claim } from '../../../src/model/claim.ts'
import type { Claimant } from '../../../src/model/claimant.ts'
import { claimantName, isAnother, listedClaimants, namesOf, othersAmong } from '../claimants/claimants.ts'
import { turned } from '../match/match.ts'
import { passageKey, passageOf } from './ledger.ts'
import type { ToWrite } from './types.ts'

/**
 * A passage as it was last read and as it is read now; where its outlet has changed the words, `now` has another id, and `opposed` says
 * whether they now say that what was stated is not so; `claimant` is who claims it now, as the content writes it.
 */
export type Reread = { base: Passage; now: Passage; opposed?: boolean; claimant?: string | undefined }

/** What the import writes into a citation, by field. */
export const citationFields = {
  passage: (passage: Passage): unknown => passage.id,
  quote: (passage: Passage): unknown => passage.quote,
  speaker: (passage: Passage): unknown => passage.speaker?.name,
  cue: (passage: Passage): unknown => passage.cue,
  stance: (passage: Passage): unknown => passage.stance,
} satisfies Partial<Record<keyof Citation, (passage: Passage) => unknown>>

/** What is said of a claim by editors and others alone, and is said of the words that it cites. */
const isSilent = ({ limits, reply, others, corrections, settled }: Claim): boolean =>
  limits === undefined &&
  reply === undefined &&
  [others, corrections, settled].every(({ length }) => length === 0)

/** Whether who is said to make a claim is named by a passage, under whatever name. */
function namedBy(passages: readonly Passage[], listed: ReadonlyMap<string, Claimant>) {
  const told = passages
    .flatMap(({ speaker, claimant }) => [speaker?.name ?? [], claimant ?? []].flat())
    .flatMap((name) => [name, ...namesOf(claimantName(name, listed), listed)])
  return (one: string): boolean =>
    told.length > 0 && namesOf(one, listed).some((name) => told.includes(name) || !isAnother(name, told))
}

/**
 * Whether a citation says just what the import wrote, on a page that nobody has begun to review or write: what an editor says of
 * a claim is said of the words it cites.
 * @param passages those that the claim cites, as they were last read
 */
function isUntouched(
  { data, body }: Entry<Claim>,
  citation: Citation,
  base: Passage,
  passages: readonly Passage[],
  listed: ReadonlyMap<string, Claimant>,
): boolean {
  return (
    data.status === 'unreviewed' &&
    passages.some(({ statement }) => statement === data.statement) &&
    body.children.length === 0 &&
    isSilent(data) &&
    // whom an editor named made it in his words
    data.claimants.every(namedBy(passages, listed)) &&
    citation.note === undefined &&
    Object.entries(citationFields).every(([name, of]) =>
      isDeepStrictEqual(citation[name as keyof Citation], of(base)),
    )
  )
}

/** A passage as the import cited it: on the page of a claim that its words deny it disputes, whatever it says of its own. */
const asCited = (base: Passage, { stance }: Citation, { statement }: Claim): Passage =>
  stance === turned(base.stance) && base.statement !== statement ? { ...base, stance } : base

/** What became of the passage that a citation stands on; undefined where it was not read again, or an editor must decide. */
export type Rereading = (claim: Entry<Claim>, citation: Citation) => Reread | undefined

/** Whether the words themselves are other ones, and not only what is read in them. */
const isReworded = ({ base, now }: Reread): boolean => base.id !== now.id

/** A citation with what it speaks of as its words: “denied that” tells the number which it denies. */
function asTelling(citation: Citation, articles: Content['articles']): Citation {
  const read = passageOf(citation, articles.get(citation.article)?.data.claims ?? [])
  const isDenial = citation.stance === 'disputes' && read !== undefined
  return { ...citation, ...(isDenial && { quote: { exact: read.statement } }), stance: 'reports' }
}

/**
 * The readings that what a claim states may follow. Words that outlets have changed move it only where none of the others cited tells
 * what it says any longer; what points back to changed words, “denied that”, is read otherwise with them and tells nothing by itself.
 * @param all the reading of each citation of the claim
 */
export function leading(
  claim: Claim,
  all: readonly (Reread | undefined)[],
  articles: Content['articles'],
): Reread[] {
  const found = all.flatMap((one) => one ?? [])
  if (!found.some(isReworded) || (found.length === all.length && found.every(isReworded))) return found
  const isTold = claim.citations.some((citation, at) => {
    const one = all[at]
    const isMoved = one && (isReworded(one) || one.base.statement !== one.now.statement)
    return !isMoved && isToldIn({ ...claim, citations: [asTelling(citation, articles)] }, articles)
  })
  return isTold
    ? found.filter((one) => !isReworded(one) && one.now.stance !== 'disputes')
    : found.filter(({ opposed }) => opposed !== true)
}

/**
 * The readings of a claim’s citations, with the stance that they take to what it states when it has followed them: words that were
 * turned round dispute a statement that stays.
 * @param all the reading of each citation of the claim
 * @param leads those that what the claim states follows
 */
export function towardsStatement(
  { statement }: Claim,
  all: readonly (Reread | undefined)[],
  leads: readonly Reread[],
): (Reread | undefined)[] {
  const lead = leads.find(({ base }) => base.statement === statement)
  return all.map((one) =>
    one === undefined || (one.opposed ?? false) === (lead?.opposed ?? false)
      ? one
      : { ...one, now: { ...one.now, stance: turned(one.now.stance) } },
  )
}

/** Who makes a claim by a passage, which may deny it in somebody else’s name. */
const makersOf = ({ stance, speaker, claimant }: Passage): string[] =>
  [stance === 'disputes' ? (claimant ?? []) : (speaker?.name ?? [])].flat()

/** Who is no longer among a claim’s claimants, by place, and who has come to be one, by id or name. */
export type Moved = { gone: number[]; come: string[] }

/**
 * What becomes of a claim’s claimants where its outlets have changed who says it: those go who made it only in words that now say that it
 * is not so, or that somebody else said it, and these come instead, unless an editor had taken the others out.
 * @param all the reading of each citation of the claim, as `towardsStatement` has it
 */
export function movedClaimants(
  { claimants, citations }: Claim,
  all: readonly (Reread | undefined)[],
  listed: ReadonlyMap<string, Claimant>,
): Moved {
  const changed = all.flatMap((one, at) => {
    if (one === undefined || citations[at]?.speaker !== one.base.speaker?.name) return []
    const [before, now] = [makersOf(one.base), makersOf(one.now)]
    const come = now.filter((name) => isAnother(name, before))
    return come.length > 0 || now.length < before.length ? [{ ...one, before, come }] : []
  })
  const isMovedOn = namedBy(
    changed.map(({ base }) => base),
    listed,
  )
  const heard = citations.flatMap(({ stance, speaker }, at) => {
    const now = all[at]?.now
    return (now?.stance ?? stance) === 'disputes' ? [] : (now?.speaker?.name ?? (now ? [] : (speaker ?? [])))
  })
  const isHeard = (claimant: string) =>
    namesOf(claimant, listed).some((name) => heard.some((speaker) => !isAnother(name, [speaker])))
  const gone = claimants.flatMap((claimant, at) => (isMovedOn(claimant) && !isHeard(claimant) ? [at] : []))
  const left = claimants.filter((_, at) => !gone.includes(at))
  const isThere = (name: string) => claimants.some((claimant) => !isAnother(name, namesOf(claimant, listed)))
  const come = changed
    .filter(({ before }) => before.every(isThere))
    .flatMap(({ come: names, claimant }) => names.map((name) => claimant ?? claimantName(name, listed)))
  return { gone, come: othersAmong(come, left, listed) }
}

export function rereadingOf(
  content: Content,
  {
    articles,
    reworded,
    claims = [],
  }: Pick<ToWrite, 'articles' | 'reworded'> & Partial<Pick<ToWrite, 'claims'>>,
): Rereading {
  const saidBy = new Map(claims.flatMap(({ claimedBy }) => [...(claimedBy ?? [])]))
  const readings = new Map(articles.map(({ id, data }) => [id, data.claims]))
  const listed = listedClaimants(content)
  const baseOf = (citation: Citation) =>
    passageOf(citation, content.articles.get(citation.article)?.data.claims ?? [])
  return (claim, citation) => {
    const base = baseOf(citation)
    const reading = readings.get(citation.article)
    if (base === undefined || reading === undefined) return undefined
    const same = reading.find(({ id }) => id === base.id)
    const claimantOf = (passage: Passage) => saidBy.get(passageKey(citation.article, passage.id))
    if (same !== undefined) return { base, now: same, claimant: claimantOf(same) }
    const found = reworded.find(
      ({ slug, article, quote }) =>
        slug === claim.id && article === citation.article && quote === citation.quote.exact,
    )
    const now = reading.find((passage) => passage.id === found?.passage)
    const passages = claim.data.citations.flatMap((one) => baseOf(one) ?? [])
    const cited = asCited(base, citation, claim.data)
    return found !== undefined && now !== undefined && isUntouched(claim, citation, cited, passages, listed)
      ? { base: cited, now, opposed: found.opposed, claimant: claimantOf(now) }
      : undefined
  }
}
