/** Two texts laid over each other by what is said; who says so is laid aside first, and compared apart. */
import type { Span } from '../../model/reading.ts'
import { quotations } from '../../text/words/quotations.ts'
import { hold, overlap } from '../../text/words/spans.ts'
import { fold } from '../../text/terms/terms.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import { comparedWords } from '../words/words.ts'
import {
  namesSource,
  nameTwo,
  sayAsMuch,
  saysToo,
  sourceWords,
  tellsMoreOfSayer,
  tellsMostOf,
} from './same-source.ts'
import { onlyTells } from './sayers.ts'
import { blanked, tagsIn } from './tags.ts'
import { trimMarks } from './trim-marks.ts'
import { layOver, type Laid, type Variant } from './variants.ts'
import { type BesidePlace } from './no-finding.ts'
import type { WholeCitation } from './whole-sentences.ts'

/**
 * What differs where a citation is laid over the first. Of two whose reporters work apart, who says what each quotes is compared
 * apart from what is quoted, wherever it stands, and is one difference at most.
 */
export function layOverAside(first: WholeCitation, other: WholeCitation, beside: BesidePlace): Laid {
  if (!beside.areApart) return layOver(first, other, beside)
  const [tags, tagsThere] = [first, other].map(({ quote }) => tagsIn(quote.exact)) as [Span[], Span[]]
  const laid = layOver(withoutTags(first, tags), withoutTags(other, tagsThere), beside)
  const variants = laid.variants
    .map((one) => ({
      ...one,
      citation: other,
      kind: isLeftOutOfQuotation(one, first, other) ? 'omission' : one.kind,
    }))
    .filter((one) => !isToldOfSpeaker(one, first, other))
  if (tags.length + tagsThere.length === 0)
    return {
      ...laid,
      variants: joinedSayings(variants).map((one) =>
        one.kind === 'attribution'
          ? { ...one, a: sayingIn(first, one.a) ?? one.a, b: sayingIn(other, one.b) ?? one.b }
          : one,
      ),
    }
  // one whose marks are broken, or who quotes nothing, has his saying among the words
  const isSaying = ({ kind, a, b }: Variant) =>
    kind === 'attribution' ||
    (kind === 'omission' &&
      [tags.length === 0 && saidAt(first, a), tagsThere.length === 0 && saidAt(other, b)].some(
        (said) => said !== false && namesSource(said),
      ))
  const sayings = variants.filter(isSaying)
  const rest = variants.filter((one) => !isSaying(one))
  const [a, b] = [
    sayingIn(first, tags[0] ?? sayings.map((one) => one.a).find(isFull)),
    sayingIn(other, tagsThere[0] ?? sayings.map((one) => one.b).find(isFull)),
  ]
  const variant = tellOneSayer(first, a, other, b)
    ? []
    : [{ kind: 'attribution' as const, citation: other, a: a ?? nowhere, b: b ?? nowhere }]
  return { ...laid, variants: [...rest, ...variant] }
}

/** Whether one text alone has in what it quotes “as the Union has long known”: words of whoever is quoted, not of who says so. */
function isLeftOutOfQuotation({ kind, a, b }: Variant, first: WholeCitation, other: WholeCitation): boolean {
  if (kind !== 'attribution' || isFull(a) === isFull(b)) return false
  const [text, place] = isFull(a) ? [first.quote.exact, a] : [other.quote.exact, b]
  return hold(quotations(text), place)
}

const isFull = ({ start, end }: Span) => start < end
const nowhere: Span = { start: 0, end: 0 }

const withoutTags = (citation: WholeCitation, tags: readonly Span[]): WholeCitation =>
  tags.length === 0
    ? citation
    : {
        ...citation,
        printed: citation.quote.exact,
        quote: { ...citation.quote, exact: blanked(citation.quote.exact, tags) },
      }

/**
 * Of a place, who says so alone: “says the letter” of “says the letter, which the bishops sent”, “the agency reported” of “tests, the
 * agency reported”.
 */
function sayingIn(citation: WholeCitation, place: Span | undefined): Span | undefined {
  if (place === undefined) return undefined
  const said = citation.quote.exact.slice(place.start, place.end)
  const [more] = /,\s(?:who|which|whose|before|after|while|when)\s.*$/su.exec(said) ?? []
  const head = { start: place.start, end: place.end - (more?.length ?? 0) }
  const [odd] = /^[^,“”"]*,\s/u.exec(said) ?? []
  const tail = { start: place.start + (odd?.length ?? 0), end: head.end }
  const isOdd = odd !== undefined && !comparedWords(odd).some(({ says }) => says)
  return [isOdd ? tail : head, head].find((one) => namesSource(saidAt(citation, one))) ?? place
}

const saidAt = ({ quote }: WholeCitation, place: Span | undefined) =>
  place === undefined ? '' : trimMarks(quote.exact.slice(place.start, place.end))

/** Whether two texts tell of one sayer, or one leaves to its readers what the other tells. */
function tellOneSayer(first: WholeCitation, a: Span | undefined, other: WholeCitation, b: Span | undefined) {
  const [mine, theirs] = [saidAt(first, a), saidAt(other, b)]
  if (mine === '' && theirs === '') return true
  if (sameSpeaker(first.speaker, other.speaker) && [mine, theirs].every(onlyTells)) return true
  if (mine === '' || theirs === '') {
    const lacking = mine === '' ? first : other
    return (
      lacking.speaker !== null ||
      leavesOpenWho(mine || theirs) ||
      tellsMostOf(lacking.quote.exact, mine || theirs)
    )
  }
  return (
    [mine, theirs].some(leavesOpenWho) ||
    sayAsMuch(mine, theirs) ||
    tellsMoreOfSayer(mine, theirs) ||
    nameOne(mine, theirs) ||
    (saysToo(mine, theirs) && saysToo(theirs, mine) && !nameTwo(mine, theirs))
  )
}

/** Whether two sayings name one person, and no other: “said Lt. Ada Lind of the coast guard”, “Lind said during the briefing”. */
const nameOne = (one: string, other: string): boolean => {
  const namesIn = (said: string) =>
    new Set(comparedWords(said).flatMap(({ kind, norm }) => (kind === 'name' ? [norm] : [])))
  return [one, other].every(onlyTells) && !namesIn(one).isDisjointFrom(namesIn(other)) && !nameTwo(one, other)
}

/** Whether words leave open who says so: “he said”, “it added”. */
const leavesOpenWho = (said: string): boolean =>
  sourceWords(said).length === 0 || /^(?:he|she|it|they|[a-z]+ (?:he|she|it|they))\b/i.test(said)

/**
 * Whether one text alone tells in a place who says so where the other’s passage is known to be somebody’s too, though it is told beside it, or
 * is told to be what he says: “according to the letter” of what the letter says.
 */
function isToldOfSpeaker({ kind, a, b }: Variant, first: WholeCitation, other: WholeCitation): boolean {
  if ((kind !== 'attribution' && kind !== 'omission') || isFull(a) === isFull(b)) return false
  const said = isFull(a) ? saidAt(first, a) : saidAt(other, b)
  const { speaker } = isFull(a) ? other : first
  if (speaker === null || !namesSource(said)) return false
  if (kind === 'attribution') return true
  const words = comparedWords(said)
  return (
    words.every(({ says }) => says) && comparedWords(speaker).some(({ norm }) => fold(said).endsWith(norm))
  )
}

/** Sayings with those that stand in one place with them: “a state site”, “added the detail” beside “the president said”. */
function joinedSayings(variants: readonly Variant[]): Variant[] {
  const out: Variant[] = []
  for (const one of variants) {
    const same = out.find(
      (before) =>
        one.kind === 'attribution' &&
        before.kind === 'attribution' &&
        (overlap(before.a, one.a) || overlap(before.b, one.b)),
    )
    if (same === undefined) out.push({ ...one })
    else [same.a, same.b] = [around(same.a, one.a), around(same.b, one.b)]
  }
  return out
}

const around = (a: Span, b: Span): Span =>
  !isFull(a) ? b : !isFull(b) ? a : { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
