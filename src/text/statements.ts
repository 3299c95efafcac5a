import type { Saying } from './attribution/quotations/sayings.ts'
import { spanOf } from './words/ranges.ts'
import { type Heard } from './attribution/speakers/scene.ts'
import { sceneOf } from './attribution/speakers/scene-of.ts'
import type { Entity } from './naming/entity.ts'
import type { ParsedSentence, ParsedText } from './tags/parse.ts'
import { inside } from './words/spans.ts'
import { charged } from './statement/deeds.ts'
import { finished } from './statement/finish.ts'
import { whole } from './statement/own-words.ts'
import { clearedOf } from './statement/denials/clearings.ts'
import { deniedBehind, deniedBeside, deniedByAnother } from './statement/denials/denied-beside.ts'
import { denialOf, type Denial } from './statement/denials/denied.ts'
import { disowned, withoutDenial } from './statement/denials/disowned.ts'
import { disputedIn } from './statement/denials/disputed.ts'
import { isWhole, type Claimed } from './statement/claimed.ts'
import { secondHalf } from './statement/parts/halves.ts'
import { withSides } from './statement/side/claims.ts'
import { listedIn } from './statement/parts/listed.ts'
import { partedIn } from './statement/parts/parted.ts'
import { addedTo } from './statement/denials/added.ts'
import { mainOf } from './statement/parts/mains.ts'
import { withAside } from './statement/said-aside.ts'
import { pointedTo } from './statement/denials/pointed.ts'
import { deniesPronoun } from './statement/denials/pointers.ts'
import { claimPointedTo } from './statement/denials/claim-before.ts'
import { clientOf } from './statement/references/principals.ts'
import type { ReferenceContext } from './statement/references/context.ts'
import { saidBy } from './statement/said-by.ts'
import { continued } from './statement/run-on.ts'

const none = (): boolean => false

/**
 * The statement of every sentence, understandable alone and without its attribution. `isClaim`: which statements are claims by
 * themselves, so that a sentence is parted from what it tells aside; without it none is.
 */
export function statements(
  parsed: ParsedText,
  entities: readonly Entity[],
  sayings: readonly Saying[],
  isClaim: (one: Claimed) => boolean = none,
): Claimed[] {
  const context = contextOf(parsed, entities, sayings)
  const bySentence = Map.groupBy(
    sayings.flatMap((saying) => [saying, ...continued(parsed, saying)]),
    (saying) => saying.sentence,
  )
  const ownOf = (index: number) => bySentence.get(index) ?? []
  let denial: Denial | null = null
  const mains: Claimed[] = []
  const toldIn = (index: number) => lastToldIn(context, index, ownOf(index), mains)
  for (const [index, sentence] of parsed.sentences.entries()) {
    const read = claimsOf({ context, index, sentence, own: ownOf(index), toldIn, denial })
    mains.push(...read.claims)
    denial = read.denial
  }
  return mains.flatMap((main) => inParts(context, main, ownOf(main.sentence), isClaim))
}

/**
 * What a sentence told, for a denial in the next to mean: of “said the yard had closed but insisted the docks were open” the last
 * of both; null where it told nothing.
 */
function lastToldIn(
  context: ReferenceContext,
  index: number,
  own: readonly Saying[],
  mains: readonly Claimed[],
): Claimed | null {
  const main = mains.findLast(({ sentence }) => sentence === index) ?? null
  const { end } = context.parsed.sentences[index] ?? { end: 0 }
  // “called the strike irresponsible and said the union had left”: what is said at its end, be the whole the outlet’s
  const last = own.findLast(
    ({ kind, direct, at, content }) =>
      kind === 'say' && !direct && (at?.inherits === true || (content.at(-1)?.[1] ?? 0) >= end - 1),
  )
  const isAnothers = main?.speaker != null && main.speaker.name !== last?.who?.name
  if (last === undefined || isAnothers) return main
  const told = saidBy(context, index, last, own)
  // “said she told them and was dismissed”: what has no subject of its own is told with the rest
  return main !== null && /^(?:and|but|or)\b/i.test(told.statement) ? main : told
}

/** A sentence to be read, who says what in it, what the sentences before it told, and what was denied last. */
type Turn = {
  context: ReferenceContext
  index: number
  sentence: ParsedSentence
  own: readonly Saying[]
  toldIn: (index: number) => Claimed | null
  denial: Denial | null
}

/** What a sentence claims, and what is denied last once it is read. */
function claimsOf(turn: Turn): { claims: Claimed[]; denial: Denial | null } {
  const { context, index, sentence, own, toldIn } = turn
  const main = mainOf(context, sentence, own)
  const meant = main === null ? null : pointedTo(sentence, index, main, toldIn)
  // “denied this” of nothing told before is no more than the outlet’s own words
  const first = main !== null && meant === null && deniesPronoun(sentence, main) ? null : main
  const held: Denial | null =
    first === null || meant !== null
      ? null
      : denialOf(context, sentence, index, forClient(context, first), turn.denial)
  // “the claim” is rather what the sentence before tells than what was denied before that
  const pointed: Denial | null =
    meant ??
    (first === null || (held !== null && held.spans.length > 0)
      ? null
      : claimPointedTo(sentence, index, first, toldIn))
  const denied = pointed ?? held
  const added = addedTo(context, sentence, first, own)
  if (first !== null && denied !== null)
    return { claims: disputedIn(context, first, own, denied, pointed !== null, added), denial: denied }
  // “dismissed the claim, saying that …”: what is rejected is no claim, what is said is one
  const telling = added ?? first
  const cleared = telling === null ? clearedOf(context, index) : null
  return cleared !== null
    ? { claims: [cleared], denial: turn.denial }
    : {
        claims: withAside(context, index, telling, own),
        denial: chargeIn(context, index, telling) ?? turn.denial,
      }
}

/** What somebody is accused of, which a later sentence may deny; null where nobody is. */
function chargeIn(context: ReferenceContext, index: number, telling: Saying | null): Denial | null {
  const charge = telling?.kind === 'accuse' ? charged(context, index, telling) : null
  return charge === null
    ? null
    : {
        statement: charge.text,
        claimant: telling?.who ?? null,
        by: charge.of.name,
        sentence: index,
        charge: true,
        spans: [],
      }
}

/** A claim parted from what its sentence tells beside it, where both are claims by themselves. */
function inParts(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
  isClaim: (one: Claimed) => boolean,
): Claimed[] {
  const half =
    main.part === undefined
      ? (deniedBesideBy(context, main, own) ??
        deniedBehind(context, main, own) ??
        deniedByAnother(context, main, own) ??
        secondHalf(context, main, own) ??
        disowned(context, main))
      : null
  if (half === null) {
    const halves = main.part === undefined ? partedIn(context, main, own) : null
    if (halves !== null) return [{ ...main, halves }]
    return listedIn(context, main, own) ?? withSides(context, main, own, isClaim)
  }
  // “attacked the plan, arguing that it “robs the poor””: where what is said is no claim by itself, the sentence is told with it
  if (
    isClaim !== none &&
    isWhole(context, main) &&
    half.stance === 'asserts' &&
    !isClaim(half) &&
    isClaim(main)
  )
    return [main]
  const { text, sentences } = context.parsed
  const start = sentences[main.sentence]!.start
  const before = text.slice(start, half.part.start).replace(link, '')
  const part = { start, end: start + before.length }
  // of a sentence that is told as a whole only the half before is left
  const rest = isWhole(context, main)
    ? { statement: finished(whole(context, main.sentence, part.end)), spans: [part] }
    : { statement: withoutDenial(main.statement) }
  return [{ ...main, ...rest, part }, half]
}

/** What stands between two claims of a sentence. */
const link =
  /(?:[;,]|\s[—–]|,\s+with|,?\s+(?:[-–—]\s+)?(?:and|but|yet|while|whilst|whereas|(?:even )?(?:although|though))(?:\s+\p{Ll}+ly)?)\s+$/u

/** “His lawyer denied any wrongdoing”: a denial as of whoever would have done it, who is not who speaks. */
function forClient(context: ReferenceContext, saying: Saying): Saying {
  const client = saying.kind === 'deny' ? clientOf(context, saying.sentence, saying) : undefined
  return client === undefined ? saying : { ...saying, who: client }
}

/** What is denied beside what is said, as of whoever would have done it. */
function deniedBesideBy(context: ReferenceContext, main: Claimed, own: readonly Saying[]) {
  const said = own.find(({ who, source }) => source !== null && who?.name === main.speaker?.name)
  const client = said === undefined ? undefined : clientOf(context, main.sentence, said)
  if (client === undefined) return deniedBeside(context, main, own)
  const denied = deniedBeside(
    context,
    { ...main, speaker: client },
    own.map((one) => (one.kind === 'deny' ? { ...one, who: client } : one)),
  )
  return denied === null ? null : { ...denied, speaker: main.speaker }
}

function contextOf(
  parsed: ParsedText,
  entities: readonly Entity[],
  sayings: readonly Saying[],
): ReferenceContext {
  const heard = sayings.flatMap((saying): Heard[] =>
    saying.who === null
      ? []
      : [
          {
            speaker: saying.who,
            sentence: saying.sentence,
            start: saying.source?.[0] ?? saying.content[0]?.[0] ?? 0,
          },
        ],
  )
  heard.sort((a, b) => a.start - b.start)
  const isQuoted = inside(
    sayings.filter((saying) => saying.direct).flatMap((saying) => saying.content.map(spanOf)),
  )
  return {
    parsed,
    entities,
    scene: sceneOf(parsed, entities, heard, isQuoted),
    isQuoted,
    isSource: inside(sayings.flatMap((saying) => (saying.source === null ? [] : [spanOf(saying.source)]))),
  }
}
