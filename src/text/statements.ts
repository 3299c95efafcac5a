import type { Stance } from '../model/claim.ts'
import type { ClaimKind, Span } from '../model/reading.ts'
import type { Saying } from './attributions.ts'
import { sceneOf, type Heard, type Speaker } from './attribution/scene.ts'
import { resolveSpeaker } from './attribution/speakers.ts'
import { deniedBy, rejects } from './denials.ts'
import type { Entity } from './names.ts'
import type { ParsedSentence, ParsedText } from './parse.ts'
import { inside } from './spans.ts'
import { charged, composed, done, finished, isUrging, reported, whole } from './statement/compose.ts'
import type { ReferenceContext } from './statement/references.ts'

/** What one sentence claims, and who claims it. */
export type Claimed = {
  /** Index of the sentence. */
  sentence: number
  statement: string
  kind: ClaimKind
  /** Who says it; null where the outlet does. */
  speaker: Speaker | null
  /** The speaker as printed there. */
  mention: string | null
  cue: string | null
  stance: Stance
  /** Whose claim it is, where the speaker disputes it. */
  claimant: Speaker | null
}

/** A denied claim that later sentences may point back to: “the accusation”. */
type Denial = {
  statement: string
  claimant: Speaker | null
  /** Who denied it last, or whom it charges. */
  by: string | null
  sentence: number
  /** Nobody has denied it yet; only the one charged may. */
  charge: boolean
}

/** How far back “the accusation” may point, in sentences: the length of a short passage on one subject. */
const denialReach = 5

/** The statement of every sentence, understandable alone and without its attribution. */
export function statements(
  parsed: ParsedText,
  entities: readonly Entity[],
  sayings: readonly Saying[],
): Claimed[] {
  const context = contextOf(parsed, entities, sayings)
  const bySentence = Map.groupBy(sayings, (saying) => saying.sentence)
  let denial: Denial | null = null
  return parsed.sentences.map((sentence, index) => {
    const own = bySentence.get(index) ?? []
    const mains = own.filter((saying) => isMain(sentence, saying, context.isQuoted))
    const main = mains.find((saying) => !isUrging(sentence, saying)) ?? mains[0] ?? null
    const said = {
      sentence: index,
      speaker: main?.who ?? null,
      mention: main?.source == null ? null : parsed.text.slice(...main.source),
      cue: main?.cue == null ? null : parsed.text.slice(...main.cue),
    }
    const denied: Denial | null = main === null ? null : denialOf(context, sentence, index, main, denial)
    if (denied !== null) {
      denial = denied
      return {
        ...said,
        statement: denied.statement,
        kind: 'statement',
        stance: 'disputes',
        claimant: denied.claimant,
      }
    }
    const charge = main?.kind === 'accuse' ? charged(context, index, main) : null
    if (charge !== null)
      denial = {
        statement: charge.text,
        claimant: main?.who ?? null,
        by: charge.of.name,
        sentence: index,
        charge: true,
      }
    return {
      ...said,
      statement: finished(
        main === null ? whole(context, index) : composed(context, sentence, index, main, own),
      ),
      kind: main?.direct === true ? 'quotation' : 'statement',
      stance: main === null || main.who === null ? 'reports' : 'asserts',
      claimant: null,
    }
  })
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end })

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

/** Whether the sentence says what this attribution says, rather than mentioning it in passing. */
function isMain(sentence: ParsedSentence, saying: Saying, isQuoted: (offset: number) => boolean): boolean {
  const start = saying.content[0]?.[0] ?? 0
  if (saying.direct) {
    const length = saying.content.reduce((sum, [from, to]) => sum + to - from, 0)
    const whole = sentence.end - sentence.start
    // “Asked about it, the mayor said: “…””
    const closes =
      start >= (saying.cue?.[1] ?? Infinity) &&
      (saying.content.at(-1)?.[1] ?? 0) >= sentence.end - 2 &&
      start - (saying.cue?.[1] ?? 0) < 3
    return (
      start <= sentence.start + 1 || length > whole * 0.4 || (closes && length > 25 && length > whole * 0.2)
    )
  }
  const from = saying.source?.[0] ?? saying.cue?.[0] ?? start
  if (start < from) return start - sentence.start < 20 || saying.kind === 'according'
  if (saying.at?.inherits === true) return false
  return !sentence.words.some(
    (word, index) => word.start < from && !isQuoted(word.start) && isFinite(sentence, index),
  )
}

const isFinite = (sentence: ParsedSentence, index: number) => {
  const word = sentence.words[index]
  return (
    word !== undefined &&
    (word.pos === 'AUX' ||
      (word.pos === 'VERB' && !/(?:ing|ed)$/i.test(word.text) && sentence.words[index - 1]?.pos !== 'PART'))
  )
}

function denialOf(
  context: ReferenceContext,
  sentence: ParsedSentence,
  index: number,
  main: Saying,
  last: Denial | null,
): Denial | null {
  const reachable = last !== null && index - last.sentence <= denialReach ? last : null
  if (main.kind === 'deny') {
    const denied = deniedBy(sentence, main)
    if (denied === null) return null
    const claimant =
      denied.claimant === null ? null : resolveSpeaker(context.scene, index, ...denied.claimant)
    if (denied.content !== null) {
      const cue = main.cue === null ? '' : context.parsed.text.slice(...main.cue)
      if (denied.did !== null && main.who === null) return null
      const statement = finished(
        denied.did === null || main.who === null
          ? reported(context, index, denied.content, main.who, cue)
          : done(context, index, denied.content, main.who, denied.did),
      )
      return { statement, claimant, by: main.speaker, sentence: index, charge: false }
    }
    return reachable === null || (reachable.charge && reachable.by !== main.speaker)
      ? null
      : { ...reachable, by: main.speaker, sentence: index, charge: false }
  }
  if (reachable === null || index - reachable.sentence > 2 || reachable.by !== main.speaker) return null
  return rejects(context.parsed, main) ? { ...reachable, sentence: index, charge: false } : null
}
