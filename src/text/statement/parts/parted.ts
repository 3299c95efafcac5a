import type { Span } from '../../../model/reading.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import { leavesOpen } from '../../attribution/quotations/left-open.ts'
import type { ParsedSentence } from '../../parse.ts'
import { taggedWords } from '../../tags/correct.ts'
import type { Word } from '../../words.ts'
import type { Claimed } from '../claimed.ts'
import { finished } from '../finish.ts'
import { ownWords, whole } from '../own-words.ts'
import { pleaIn } from '../pleas.ts'
import { asReported, reported } from '../reported.ts'
import { isClaimAt, personal } from './clause-cuts.ts'
import type { Cut } from './cut.ts'
import { cutIn } from './cuts.ts'
import { cueText } from '../denials/denied.ts'
import { isWhole, type Half } from '../claimed.ts'
import type { ReferenceContext } from '../context.ts'

/**
 * “Profits rose to £84m, and Ms Orrell was paid £1.3m”, “said that … and that …”, “was charged in June and has pleaded not
 * guilty”: what a sentence tells in two halves that one tells; null where it makes one claim.
 */
export function partedIn(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
): [Half, Half] | null {
  const halves = halvesIn(context, main, own)
  return halves?.some(({ statement }) => isVague(context, statement)) === true ? null : halves
}

/** The fewest words of a half that need tell of nothing known. */
const leastVague = 6

/** “Thousands took to the streets”, “Speculation remains high”: a few words on nobody and nothing known, which the other half tells of. */
const isVague = ({ entities }: ReferenceContext, statement: string): boolean =>
  statement.split(/\s+/u).length < leastVague &&
  !/^(?:the|this|that|these|those|there|no|nobody|every|each|all|his|her|its|their)\s/iu.test(statement) &&
  !/\d|\s\P{L}?\p{Lu}/u.test(statement) &&
  taggedWords(statement)[0]?.pos !== 'NUM' &&
  // “Numerous” opens a sentence as a name would
  !entities.some(
    ({ name, type, mentions }) =>
      (type !== 'other' || mentions.length > 1) && statement.startsWith(`${name} `),
  )

function halvesIn(context: ReferenceContext, main: Claimed, own: readonly Saying[]): [Half, Half] | null {
  if (main.kind !== 'statement' || main.open) return null
  const sentence = context.parsed.sentences[main.sentence]!
  if (main.speaker === null)
    return main.stance === 'reports' && own.length === 0 && isWhole(context, main)
      ? partedStretch(context, main, { start: sentence.start, end: sentence.end }, (span, first) =>
          first ? whole(context, main.sentence, span.end) : ownWords(context, main.sentence, span),
        )
      : null
  const [said, more, ...others] = own
  if (said === undefined || others.length > 0 || main.stance !== 'asserts' || isWhole(context, main))
    return null
  if (said.direct || said.kind === 'deny' || said.who?.name !== main.speaker.name) return null
  if (more !== undefined) return addedBeside(context, main, said, more)
  const [span, rest] = main.spans
  const behind = (said.cue?.[0] ?? sentence.end) < span!.start
  const cue = cueText(context, said)
  const told = (piece: Span) =>
    behind ? reported(context, main.sentence, piece, said.who, cue) : ownWords(context, main.sentence, piece)
  if (rest !== undefined) return behind ? null : partedTail(context, main, span!, rest)
  const halves = partedStretch(context, main, span!, told)
  // else what its speaker says is told in other words
  return halves !== null && finished(told(span!)) === main.statement ? halves : null
}

/** “Profits rose, according to the firm, and Ms Orrell was paid £1.3m”: what follows the attribution. */
function partedTail(context: ReferenceContext, main: Claimed, span: Span, rest: Span): [Half, Half] | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const link = words.findIndex(({ start, text }) => start >= rest.start && text !== ',')
  const second = words[link + 1]
  if (!/^(?:and|but)$/i.test(words[link]?.text ?? '') || second === undefined) return null
  if (
    words[link - 1]?.text !== ',' ||
    personal.test(second.text) ||
    !isClaimAt(sentence, link + 1, words.length)
  )
    return null
  const told = (piece: Span) => ownWords(context, main.sentence, piece)
  const joined = [told(span) + told(rest), `${told(span)}, ${told(rest)}`]
  if (!joined.some((one) => finished(one) === main.statement)) return null
  const behind = { start: second.start, end: rest.end }
  const statement = finished(told(behind))
  const cut = { link: link - 1, from: link + 1, subject: null, aux: null }
  if (pointsBack(sentence, cut, statement)) return null
  return [
    {
      ...main,
      statement: finished(told(span)),
      spans: [span],
      part: { start: sentence.start, end: words[link - 2]!.end },
    },
    { ...main, statement, spans: [behind], part: { start: second.start, end: sentence.end } },
  ]
}

/** “said the road was open and added that …”: what the same speaker is told to say besides, where the sentence tells no more. */
function addedBeside(
  context: ReferenceContext,
  main: Claimed,
  said: Saying,
  more: Saying,
): [Half, Half] | null {
  const { words, end } = context.parsed.sentences[main.sentence]!
  const both = [said, more].flatMap(({ content: [first] }) => (first === undefined ? [] : [first]))
  const [one, other] = both.map(([from, to]) => ({ start: from, end: to }))
  if (one === undefined || other === undefined || more.at?.inherits !== true || more.direct) return null
  if (/^(?:want|wish|ask)$/.test(words[more.at.verb]?.lemma ?? '')) return null
  const [first, second] = [
    reported(context, main.sentence, one, said.who, cueText(context, said)),
    asReported(context, main.sentence, more, cueText(context, said)),
  ]
  const { first: from } = more.at
  const link = /^(?:and|but)$/i.test(words[from - 1]?.text ?? '') ? words[from - 1]! : null
  if (/\b(?:these|those)\b/i.test(context.parsed.text.slice(other.start, other.end))) return null
  if (link === null || link.start < one.end || !main.statement.endsWith(` and ${second.trim()}`)) return null
  return [
    {
      ...main,
      statement: finished(first),
      spans: [one],
      part: { start: context.parsed.sentences[main.sentence]!.start, end: one.end },
    },
    {
      ...main,
      statement: finished(second),
      cue: cueText(context, more),
      spans: [other],
      part: { start: words[from]!.start, end },
    },
  ]
}

/** The halves of one stretch of words; `told` says what a piece of it claims. */
function partedStretch(
  context: ReferenceContext,
  main: Claimed,
  span: Span,
  told: (span: Span, first: boolean) => string,
): [Half, Half] | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const from = words.findIndex(({ start }) => start >= span.start)
  const beyond = words.findIndex(({ start }) => start >= span.end)
  const cut = cutIn(
    sentence,
    { from, to: beyond < 0 ? words.length : beyond, reported: main.speaker !== null },
    context.isQuoted,
  )
  if (cut === null) return null
  const end = words[cut.link - 1]!.end
  const start = words[cut.from]!.start
  const before = { start: span.start, end }
  const behind = { start, end: span.end }
  const statement =
    cut.gapped !== undefined
      ? filled(context, main, sentence, cut.gapped, behind, told)
      : cut.subject === null
        ? told(behind, false)
        : carriedOver(context, main, sentence, cut, behind, told)
  if (pointsBack(sentence, cut, finished(statement)) || !isClosed(context, before, behind)) return null
  // “and the company has promised refunds”, where nothing else tells which
  if (
    cut.isMeantBefore === true &&
    opensAsWritten(statement, words.slice(cut.from)) &&
    !isToldBefore(context, main, words[cut.from + 1])
  )
    return null
  const [first, last] = cut.subject ?? [0, -1]
  const second = [...words.slice(first, last + 1), ...words.slice(cut.from)]
  return [
    {
      ...main,
      ...pleaderOf(context, main, sentence, cut, told(before, true)),
      statement: finished(told(before, true)),
      spans: [before],
      open: opens(context, main, sentence, words.slice(0, cut.link)),
      part: { start: sentence.start, end },
    },
    {
      ...main,
      ...pleaderOf(context, main, sentence, cut, statement),
      statement: finished(statement),
      spans: [behind],
      open: opens(context, main, sentence, second),
      part: { start, end: sentence.end },
    },
  ]
}

/** “was charged in June and |has pleaded not guilty|”: she, who says so herself; nobody for what is no plea. */
function pleaderOf(
  { parsed, scene }: ReferenceContext,
  main: Claimed,
  { words }: ParsedSentence,
  { subject }: Cut,
  statement: string,
): Pick<Claimed, 'speaker' | 'mention' | 'cue' | 'stance'> | null {
  const cue = main.speaker === null && subject !== null ? pleaIn(statement) : null
  const speaker = cue === null ? null : resolveSpeaker(scene, main.sentence, ...subject!)
  if (speaker === null) return null
  const [first, last] = subject!
  const mention = parsed.text.slice(words[first]!.start, words[last]!.end)
  return { speaker, mention, cue, stance: 'asserts' }
}

const opensAsWritten = (statement: string, [first, second]: readonly Word[]): boolean =>
  statement.trimStart().toLowerCase().startsWith(`${first?.text} ${second?.text} `.toLowerCase())

/** Whether a sentence before tells of a thing by the same word: “the tunnel” is then as known as where it opens a sentence. */
const isToldBefore = ({ parsed }: ReferenceContext, { sentence }: Claimed, noun: Word | undefined): boolean =>
  noun !== undefined &&
  parsed.sentences
    .slice(0, sentence)
    .some(({ words }) => words.some(({ lemma, pos }) => pos === 'NOUN' && lemma === noun.lemma))

/** Whether a half of the outlet’s only tells what is not said: “The airline declined to say what it cost”. */
const opens = (
  { isQuoted }: ReferenceContext,
  main: Claimed,
  sentence: ParsedSentence,
  words: Word[],
): boolean => main.speaker === null && leavesOpen({ ...sentence, words }, ({ start }) => isQuoted(start))

/** “and is run by the utility” with the subject of the first half before it: “The dam is run by the utility”. */
function carriedOver(
  context: ReferenceContext,
  main: Claimed,
  { words }: ParsedSentence,
  { subject, aux }: Cut,
  behind: Span,
  told: (span: Span, first: boolean) => string,
): string {
  const [first, last] = subject!
  const who = resolveSpeaker(context.scene, main.sentence, first, last)
  const rest = ownWords(context, main.sentence, behind, who)
  // “had been” is told in the tense of what is reported
  if (aux?.[0] === last + 1)
    return `${told({ start: words[first]!.start, end: words[aux[1]]!.end }, false)} ${rest}`
  const name = told({ start: words[first]!.start, end: words[last]!.end }, false)
  const verb = aux === null ? '' : `${context.parsed.text.slice(words[aux[0]]!.start, words[aux[1]]!.end)} `
  return `${name} ${verb}${rest}`
}

/** “seven people |were| wounded”: the second half with the verb that only the first one holds. */
function filled(
  context: ReferenceContext,
  main: Claimed,
  { words }: ParsedSentence,
  { subject, aux }: NonNullable<Cut['gapped']>,
  { start, end }: Span,
  told: (span: Span, first: boolean) => string,
): string {
  const name = told({ start, end: words[subject.last]!.end }, false)
  const rest = ownWords(context, main.sentence, { start: words[subject.last + 1]!.start, end })
  return `${name} ${aux} ${rest}`
}

/** Whether the second claim means something that only the first tells: “and the paper passed them on”, “and a scan of his brain …”. */
function pointsBack(
  { words, phrases }: ParsedSentence,
  { link, from, subject }: Cut,
  statement: string,
): boolean {
  const phrase = phrases.find(({ first }) => first === (subject?.[0] ?? from))
  const head = phrase === undefined ? undefined : words[phrase.head]
  const several = head !== undefined && /s$/.test(head.text) && head.text.toLowerCase() !== head.lemma
  const named = /^(?:he|she|his|her|they|their)$/i
  const own = phrase?.kind !== 'common' ? named : several ? /^(?:they|their)$/i : /^$/
  // “boarded the ship and questioned its crew”: the ship’s
  const alone =
    subject !== null &&
    !several &&
    !phrases.some(
      ({ first, kind }) =>
        first > subject[1] &&
        first < link &&
        // “cut its rate and lowered its forecast”
        !/^its$/i.test(words[first]!.text) &&
        (kind === 'name' || /^(?:DET|PRON)$/.test(words[first]!.pos)),
    )
  if (pointing.test(statement)) return true
  return (statement.match(pronouns) ?? []).some((word) => !own.test(word) && !(alone && /^its$/i.test(word)))
}

const pronouns = /\b(?:he|she|it|they|him|her|them|his|its|their|these|those)\b/giu
/** “did so because …”, “talked to her.”, “hired another, who …”, and before it is said which: “all of those shootings”. */
const pointing =
  /\b(?:(?:do|does|did|done|doing) (?:not )?so|her(?=$|[,.;]| (?:and|in|on|at|to|for|with|as|when|by|from|after|of|that|the|a|an)\b)|another(?=$|[,.;]))/iu

/** Whether brackets and quotation marks that open in a half close there. */
const isClosed = ({ parsed }: ReferenceContext, ...halves: readonly Span[]): boolean =>
  halves.every(({ start, end }) => {
    const half = parsed.text.slice(start, end)
    const count = (mark: RegExp) => half.match(mark)?.length ?? 0
    return count(/[([]/g) === count(/[)\]]/g) && count(/["]/g) % 2 === 0 && count(/“|``/g) === count(/”|''/g)
  })
