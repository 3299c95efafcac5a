import type { Span } from '../model/reading.ts'
import type { Saying } from './attribution/sayings.ts'
import { spanOf } from './attribution/ranges.ts'
import { sceneOf, type Heard } from './attribution/scene.ts'
import { leavesOpen } from './attribution/left-open.ts'
import type { Entity } from './naming/entity.ts'
import type { ParsedSentence, ParsedText } from './parse.ts'
import { inside } from './spans.ts'
import { charged } from './statement/deeds.ts'
import { composed } from './statement/compose.ts'
import { finished } from './statement/finish.ts'
import { isSuggested } from './statement/clauseless.ts'
import { trailing } from './statement/trailing.ts'
import { whole } from './statement/own-words.ts'
import { withTeller } from './statement/reported.ts'
import { afterConnective } from './statement/connectives.ts'
import { clearedOf } from './statement/clearings.ts'
import { deniedBeside, denialOf, type Denial } from './statement/denied.ts'
import { disowned, withoutDenial } from './statement/disowned.ts'
import { tellerIn } from './statement/estimates.ts'
import { isWhole } from './statement/claimed.ts'
import { secondHalf } from './statement/halves.ts'
import { withSides } from './statement/side/claims.ts'
import { partedIn } from './statement/parted.ts'
import { addedBehind, addedTo, mainOf } from './statement/mains.ts'
import { deniesPronoun, pointedTo, saidBesideDenial } from './statement/pointed.ts'
import { clientOf } from './statement/principals.ts'
import { isPastPromise } from './statement/promises.ts'
import type { ReferenceContext } from './statement/context.ts'
import type { Claimed } from './statement/claimed.ts'

/**
 * The statement of every sentence, understandable alone and without its attribution. `isClaim`: which statements are claims by
 * themselves, so that a sentence is parted from what it tells aside; without it none is.
 */
export function statements(
  parsed: ParsedText,
  entities: readonly Entity[],
  sayings: readonly Saying[],
  isClaim: (one: Claimed) => boolean = () => false,
): Claimed[] {
  const context = contextOf(parsed, entities, sayings)
  const bySentence = Map.groupBy(
    sayings.flatMap((saying) => [saying, ...continued(parsed, saying)]),
    (saying) => saying.sentence,
  )
  let denial: Denial | null = null
  const mains: Claimed[] = []
  // “said the yard had closed but insisted the docks were open”: a denial in the next sentence is of the last of both
  const toldIn = (index: number): Claimed | null => {
    const own = bySentence.get(index) ?? []
    const last = own.findLast(({ kind, direct, at }) => kind === 'say' && !direct && at?.inherits === true)
    const main = mains.findLast(({ sentence }) => sentence === index) ?? null
    return last === undefined || main?.speaker?.name !== last.who?.name
      ? main
      : saidBy(context, index, last, own)
  }
  for (const [index, sentence] of parsed.sentences.entries()) {
    const own = bySentence.get(index) ?? []
    const main = mainOf(context, sentence, own)
    const pointed = main === null ? null : pointedTo(sentence, index, main, toldIn)
    // “denied this” of nothing told before is no more than the outlet’s own words
    const first = main !== null && pointed === null && deniesPronoun(sentence, main) ? null : main
    const denied: Denial | null =
      pointed ??
      (first === null ? null : denialOf(context, sentence, index, forClient(context, first), denial))
    const added = addedTo(context, sentence, first, own)
    if (first !== null && denied !== null) {
      denial = denied
      mains.push({
        ...toldBy(context, index, first),
        statement: denied.statement,
        kind: 'statement',
        stance: 'disputes',
        claimant: denied.claimant,
        spans: denied.spans,
        open: false,
      })
      // “denied this, saying that …”, “denied that he had left, saying that …”: what is said is a claim of its own
      const beside = pointed === null && added === null ? addedBehind(denied, first, own) : added
      if (beside?.cue != null && (pointed !== null || beside !== added)) {
        const start = beside.cue[0]
        const end = start - (/[,\s]*$/.exec(parsed.text.slice(sentence.start, start))?.[0].length ?? 0)
        mains.push(
          { ...mains.pop()!, part: { start: sentence.start, end } },
          { ...saidBy(context, index, beside, own), part: { start, end: sentence.end } },
        )
      }
      const further = pointed === null || beside != null ? null : saidBesideDenial(sentence, first, own)
      if (further !== null) {
        const { saying, from } = further
        const link = /[:,\s]*(?:(?:and|but)\s+(?:that\s+)?|who\s+(?:\p{Ll}+\s+)?)?$/iu.exec(
          parsed.text.slice(sentence.start, from),
        )
        mains.push(
          { ...mains.pop()!, part: { start: sentence.start, end: from - (link?.[0].length ?? 0) } },
          { ...saidBy(context, index, saying, [saying]), part: { start: from, end: sentence.end } },
        )
      }
      continue
    }
    // “dismissed the claim, saying that …”: what is rejected is no claim, what is said is one
    const telling = added ?? first
    const cleared = telling === null ? clearedOf(context, index) : null
    if (cleared !== null) {
      mains.push(cleared)
      continue
    }
    const charge = telling?.kind === 'accuse' ? charged(context, index, telling) : null
    if (charge !== null)
      denial = {
        statement: charge.text,
        claimant: telling?.who ?? null,
        by: charge.of.name,
        sentence: index,
        charge: true,
        spans: [],
      }
    mains.push(saidBy(context, index, telling, own))
  }
  return mains.flatMap((main) => {
    const own = bySentence.get(main.sentence) ?? []
    const half =
      main.part === undefined
        ? (deniedBesideBy(context, main, own) ?? secondHalf(context, main, own) ?? disowned(context, main))
        : null
    if (half === null) {
      const halves = main.part === undefined ? partedIn(context, main, own) : null
      return halves === null ? withSides(context, main, own, isClaim) : [{ ...main, halves }]
    }
    const { text } = parsed
    const start = parsed.sentences[main.sentence]!.start
    const before = text.slice(start, half.part.start).replace(link, '')
    const part = { start, end: start + before.length }
    // of a sentence that is told as a whole only the half before is left
    const rest = isWhole(context, main)
      ? { statement: finished(whole(context, main.sentence, part.end)), spans: [part] }
      : { statement: withoutDenial(main.statement) }
    return [{ ...main, ...rest, part }, half]
  })
}

/**
 * “She writes: ¶ “It is late. The port is shut.””: what is said in each further sentence of a paragraph that is a quotation from end to end.
 * Of any other a mark may have been lost, so that it only seems to run on.
 */
function continued({ text, sentences }: ParsedText, saying: Saying): Saying[] {
  const [[start, end] = [0, 0], ...more] = saying.content
  if (!saying.direct || saying.who === null || more.length > 0) return []
  const isParagraph =
    /^$|(?:\n\n|:\s)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:\n\n|$)/.test(text.slice(end, end + 2)) &&
    /^["“][^"“”\n]*["”]$/u.test(text.slice(start, end))
  if (!isParagraph) return []
  return sentences.flatMap((sentence, index) =>
    sentence.start > start && index > saying.sentence && sentence.start < end && sentence.end <= end + 1
      ? [
          {
            ...saying,
            cue: null,
            at: null,
            sentence: index,
            content: [[afterConnective(text, sentence), Math.min(sentence.end, end)] as [number, number]],
          },
        ]
      : [],
  )
}

/** What stands between two claims of a sentence. */
const link =
  /(?:[;,]|,?\s+(?:[-–—]\s+)?(?:and|but|while|(?:even )?(?:although|though))(?:\s+\p{Ll}+ly)?)\s+$/u

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

/** Who tells what a sentence claims, as printed there. */
const toldBy = ({ parsed }: ReferenceContext, sentence: number, main: Saying | null) => ({
  sentence,
  speaker: main?.who ?? null,
  mention: main?.source == null ? null : parsed.text.slice(...main.source),
  cue: main?.cue == null ? null : parsed.text.slice(...main.cue),
})

/** What is claimed by an attribution, or without one by the outlet. */
function saidBy(
  context: ReferenceContext,
  index: number,
  main: Saying | null,
  own: readonly Saying[],
): Claimed {
  const sentence = context.parsed.sentences[index]!
  const outright = whole(context, index)
  const words = main === null ? outright : composed(context, sentence, index, main, own)
  const statement = (main === null ? null : withTeller(context, index, main, words)) ?? words
  // “The ministry urged people to leave after a paper said …”: what tells that somebody spoke is the outlet’s
  const said =
    main === null ||
    revealsItself(context.parsed, main) ||
    (statement === outright &&
      (tellsOfSpeaking(context.parsed, main) || isPastPromise(context, index, main)) &&
      !isEvidence(sentence, main))
      ? null
      : main
  // “The authorities put the toll at 14”, “Asked whether …, she said it would”: theirs is what only the whole tells
  const teller = main === null ? tellerIn(context, index, own) : null
  const { text } = context.parsed
  return {
    ...(teller === null
      ? toldBy(context, index, said)
      : {
          sentence: index,
          speaker: teller.who,
          mention: text.slice(teller.source.start, teller.source.end),
          cue: text.slice(teller.cue.start, teller.cue.end),
        }),
    statement: finished(statement),
    kind: main?.direct === true ? 'quotation' : 'statement',
    stance: (said?.who ?? teller?.who ?? null) === null ? 'reports' : 'asserts',
    claimant: null,
    spans:
      main === null || statement === outright
        ? [{ start: sentence.start, end: sentence.end }]
        : contentSpans(context, sentence, main, own),
    open:
      main === null
        ? leavesOpen(sentence, (word) => context.isQuoted(word.start))
        : !main.direct && (isDissuasion.test(statement) || isQuestion(context, sentence, main)),
  }
}

/**
 * “The mayor urged people to leave”, “The mayor promised aid after the Gazette said …”: that somebody spoke, which a sentence tells as
 * a whole; who denies, accuses or only promises answers for it.
 */
const tellsOfSpeaking = ({ text }: ParsedText, { kind, direct, cue, content }: Saying) => {
  const [first] = content
  if (direct || cue === null || first === undefined || cue[0] >= first[0]) return false
  return (
    kind === 'say' ||
    (kind === 'promise' &&
      (/threat/i.test(text.slice(...cue)) || /\s(?:after|before|when|as)\s/i.test(text.slice(...first))))
  )
}

/** “The Orsk Herald can reveal that …”: by which a paper tells of itself. */
const revealsItself = ({ text }: ParsedText, { cue, who, source }: Saying) =>
  cue !== null &&
  source !== null &&
  cue[0] > source[0] &&
  who?.entity?.type !== 'person' &&
  /^can (?:(?:today|now|\p{Ll}+ly) )*(?:reveal|disclose)$/u.test(text.slice(...cue))

/** “Research suggests that …”: a sentence that tells no more than what makes something likely, which so is whose it is. */
const isEvidence = (sentence: ParsedSentence, main: Saying) =>
  isSuggested(sentence, main) &&
  (main.source?.[0] ?? Infinity) - sentence.start < 6 &&
  !sentence.words.some(
    ({ text, start }, at) =>
      start > main.cue![1] &&
      /^[,;]$/.test(text) &&
      /^(?:but|and|while|although|though)$/i.test(sentence.words[at + 1]?.text ?? ''),
  )

/** Where the words of a composed statement stand: what its speaker says here, and what follows the attribution. */
function contentSpans(
  context: ReferenceContext,
  sentence: ParsedSentence,
  main: Saying,
  all: readonly Saying[],
): Span[] {
  const rest = trailing(context, sentence, main, all)
  const said = all.filter((one) => one === main || one.who?.name === main.who?.name)
  return [...said.flatMap(({ content }) => content.map(spanOf)), ...(rest === null ? [] : [rest])]
}

/** “She warned against drawing conclusions”: what not to do is told, nothing that is so. */
const isDissuasion = /^against\s+(?:\p{Ll}+\s)?\p{Ll}+ing\b/iu

/** “asked why it had taken four years”: what somebody asks is no claim of theirs. */
function isQuestion(
  { parsed }: ReferenceContext,
  { words }: ParsedSentence,
  { at, content }: Saying,
): boolean {
  if (at === null || !/^(?:ask|wonder)$/.test(words[at.verb]?.lemma ?? '')) return false
  const [first] = content
  return (
    first !== undefined && /^(?:whether|if|why|how|what|who|when|where)\b/i.test(parsed.text.slice(...first))
  )
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
