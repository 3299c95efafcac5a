import type { ClaimKind, Span } from '../model/reading.ts'
import type { Stance } from '../model/claim.ts'
import type { Saying } from './attributions.ts'
import { deniedBy, rejects } from './denials.ts'
import { edited, type Edit } from './edits.ts'
import type { Entity } from './names.ts'
import type { ParsedSentence, ParsedText } from './parse.ts'
import { unquoted } from './quotations.ts'
import { referenceEdits, type ReferenceContext } from './references.ts'
import { sceneOf, type Heard, type Speaker } from './attribution/scene.ts'
import { resolveSpeaker } from './attribution/speakers.ts'
import { inside } from './spans.ts'

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
type Denial = { statement: string; claimant: Speaker | null; by: string | null; sentence: number }

/** How far back “the accusation” may point, in sentences: the length of a short passage on one subject. */
const denialReach = 5

/** The statement of every sentence, understandable alone and without its attribution. */
export function statements(
  parsed: ParsedText,
  entities: readonly Entity[],
  sayings: readonly Saying[],
): Claimed[] {
  const heard: Heard[] = sayings.flatMap((saying) =>
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
  const isQuoted = inside(sayings.filter((saying) => saying.direct).flatMap((saying) => saying.content.map(spanOf)))
  const context: ReferenceContext = {
    parsed,
    entities,
    scene: sceneOf(parsed, entities, heard, isQuoted),
    isQuoted,
    isSource: inside(sayings.flatMap((saying) => (saying.source === null ? [] : [spanOf(saying.source)]))),
  }
  let denial: Denial | null = null
  return parsed.sentences.map((sentence, index) => {
    const own = sayings.filter((saying) => saying.sentence === index)
    const main = own.find((saying) => isMain(sentence, saying, context.isQuoted)) ?? null
    const said = {
      sentence: index,
      speaker: main?.who ?? null,
      mention: main?.source === null || main?.source === undefined ? null : parsed.text.slice(...main.source),
      cue: main?.cue === null || main?.cue === undefined ? null : parsed.text.slice(...main.cue),
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
    const statement = finished(
      main === null ? whole(context, index) : composed(context, sentence, index, main, own),
    )
    return {
      ...said,
      statement,
      kind: main?.direct === true ? 'quotation' : 'statement',
      stance: main === null || main.who === null ? 'reports' : 'asserts',
      claimant: null,
    }
  })
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end })

/** Whether the sentence says what this attribution says, rather than mentioning it in passing. */
function isMain(sentence: ParsedSentence, saying: Saying, isQuoted: (offset: number) => boolean): boolean {
  const start = saying.content[0]?.[0] ?? 0
  if (saying.direct) {
    const length = saying.content.reduce((sum, [from, to]) => sum + to - from, 0)
    return start <= sentence.start + 1 || length > (sentence.end - sentence.start) * 0.4
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
      const statement = finished(reported(context, sentence, index, denied.content, claimant))
      return { statement, claimant, by: main.speaker, sentence: index }
    }
    return reachable === null ? null : { ...reachable, by: main.speaker, sentence: index }
  }
  if (reachable === null || index - reachable.sentence > 2 || reachable.by !== main.speaker) return null
  return rejects(context.parsed, main) ? { ...reachable, sentence: index } : null
}

/** The sentence as the outlet’s own claim. */
function whole(context: ReferenceContext, index: number): string {
  const sentence = context.parsed.sentences[index]!
  const span = { start: afterConnective(sentence), end: sentence.end }
  return edited(context.parsed.text, span, referenceEdits(context, index, span, null, false))
}

/** Past “But”, “And”, “However,”: words that tie a sentence to the one before. */
function afterConnective(sentence: ParsedSentence): number {
  let at = 0
  while (
    /^(?:but|and|so|yet|however|meanwhile|moreover|furthermore|still|also|additionally|instead|nevertheless|nonetheless|separately|indeed|besides)$/i.test(
      sentence.words[at]?.text ?? '',
    )
  ) {
    const next = sentence.words[at + 1]
    if (next === undefined) break
    if (next.text === ',') at += 2
    else if (sentence.words[at]?.pos === 'CCONJ') at += 1
    else break
  }
  return sentence.words[at]?.start ?? sentence.start
}

/** Reported words as a statement: what is past to the speaker (“had seized”) is told plainly (“seized”). */
function reported(
  context: ReferenceContext,
  sentence: ParsedSentence,
  index: number,
  span: Span,
  speaker: Speaker | null,
): string {
  return edited(context.parsed.text, span, [
    ...pastEdits(sentence, span),
    ...referenceEdits(context, index, span, speaker, false),
  ])
}

/** Past participles that are the past tense too, beside those in -ed. */
const samePast =
  /^(?:\w+ed|made|said|held|lost|found|left|met|won|sent|built|brought|bought|caught|taught|thought|told|paid|had|put|cut|hit|shot|led|read|heard|kept|spent|struck|set|shut|spread|sold|fought|sought|meant|felt|dealt|lent|hung|burnt|learnt)$/i

function pastEdits(sentence: ParsedSentence, span: Span): Edit[] {
  return sentence.words.flatMap((word, index) => {
    const next = sentence.words[index + 1]
    if (
      word.start < span.start ||
      word.end > span.end ||
      word.text !== 'had' ||
      word.pos !== 'AUX' ||
      next === undefined
    )
      return []
    return next.pos === 'VERB' && samePast.test(next.text)
      ? [{ start: word.start, end: next.start, text: '' }]
      : []
  })
}

function composed(
  context: ReferenceContext,
  sentence: ParsedSentence,
  index: number,
  main: Saying,
  own: readonly Saying[],
): string {
  const { text } = context.parsed
  const { who } = main
  const first = main.content[0]!
  const span = (piece: readonly [number, number]): Span => ({ start: piece[0], end: piece[1] })
  if (main.direct) {
    const quotes = own
      .filter((one) => one.direct && one.who?.name === who?.name)
      .flatMap((one) => one.content)
    const spoken = quotes.map((piece) => spokenWords(context, span(piece), who))
    const added = own.filter((one) => !one.direct && one.who?.name === who?.name && one.at?.inherits === true)
    return joinedPieces(
      [...spoken, ...added.map((one) => reported(context, sentence, index, span(one.content[0]!), one.who))],
      '; ',
    )
  }
  if (main.kind === 'accuse') return whole(context, index)
  if (main.kind === 'deny') return whole(context, index)
  if (main.kind === 'promise') {
    const rest = edited(text, span(first), referenceEdits(context, index, span(first), who, false, true))
    return who !== null && /^to\s/i.test(rest)
      ? `${upperFirst(who.name)} will ${rest.slice(3)}`
      : whole(context, index)
  }
  const from = main.source?.[0] ?? main.cue?.[0] ?? first[0]
  if (first[0] < from) {
    const pieces = main.content.map((piece) =>
      edited(text, span(piece), referenceEdits(context, index, span(piece), null, false)),
    )
    const rest = main.kind === 'say' ? trailing(context, sentence, index, main) : ''
    return pieces.join(main.kind === 'according' ? ', ' : ' ') + rest
  }
  const more = own.filter(
    (one) =>
      one !== main &&
      !one.direct &&
      one.who?.name === who?.name &&
      one.kind === 'say' &&
      one.at?.inherits === true,
  )
  const parts = [main, ...more].map((one) =>
    reported(context, sentence, index, span(one.content[0]!), one.who),
  )
  return joinedPieces(parts, ' and ')
}

function joinedPieces(pieces: readonly string[], by: string): string {
  return pieces
    .map((piece) => piece.trim().replace(/[,;]$/, ''))
    .filter(Boolean)
    .map((piece, order, all) => (order < all.length - 1 && by === '; ' ? piece.replace(/\.$/, '') : piece))
    .join(by)
}

/** Spoken words without their marks, with whom “I” and “we” mean in brackets. */
function spokenWords(context: ReferenceContext, span: Span, who: Speaker | null): string {
  const inner = unquoted(context.parsed.text, span)
  const sentences = context.parsed.sentences
    .map((sentence, at) => ({ sentence, at }))
    .filter(({ sentence }) => sentence.end > inner.start && sentence.start < inner.end)
  const edits = sentences.flatMap(({ at }) => referenceEdits(context, at, inner, who, true))
  const firstPerson = edits.filter((edit) => edit.text.startsWith(' ['))
  const others = edits.filter((edit) => !edit.text.startsWith(' ['))
  return edited(context.parsed.text, inner, [...firstPerson.slice(0, 1), ...others]).replace(/[,\s]+$/u, '')
}

/** What follows the attribution and belongs to the claim: “…, the official said, as temperatures dropped”. */
function trailing(context: ReferenceContext, sentence: ParsedSentence, index: number, main: Saying): string {
  const cueEnd = Math.max(main.cue?.[1] ?? 0, main.source?.[1] ?? 0)
  const comma = sentence.words.findIndex((word) => word.start >= cueEnd && word.text === ',')
  const next = sentence.words[comma + 1]
  if (
    comma < 0 ||
    next === undefined ||
    !/^(?:as|though|although|while|but|and|after|because|with|despite|even|before|when|whereas)$/i.test(
      next.text,
    )
  )
    return ''
  if (sentence.words.slice(comma).some((word) => context.isQuoted(word.start))) return ''
  const span = { start: sentence.words[comma]!.start, end: sentence.end }
  return edited(context.parsed.text, span, referenceEdits(context, index, span, null, false))
}

const upperFirst = (text: string) =>
  text.replace(/^(["“‘']?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())

/** One line, a capital first, no full stop at its end. */
function finished(statement: string): string {
  return upperFirst(
    statement
      .replace(/\s+/gu, ' ')
      .replace(/\s+([,.;:!?])/gu, '$1')
      .trim()
      .replace(/(?<!\b[A-Z])(?<!\.)[.;:,]+$/u, '')
      .trim(),
  )
}
