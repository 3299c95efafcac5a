/** What a sentence claims as somebody’s who says it, or as the outlet’s. */
import type { Span } from '../../model/reading.ts'
import { questionWord } from '../data/small-words.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import { spanOf } from '../words/ranges.ts'
import { negate } from '../attribution/cues/verbs.ts'
import { leavesOpen, makesNoComment } from '../attribution/quotations/left-open.ts'
import type { ParsedSentence, ParsedText } from '../tags/parse.ts'
import { isFiniteVerb, textAt, wordsBetween } from '../words/words.ts'
import { composed } from './compose.ts'
import { isFragment, isObjectOfVerb } from './fragments.ts'
import { toldLongAgo } from './said-once.ts'
import { finished } from './finish.ts'
import { isSuggested } from './clauseless.ts'
import { contentOf, mayBeContrary } from './ellipsis.ts'
import { callsThingUntrue } from './untrue.ts'
import type { Teller } from './tellers.ts'
import { trailing } from './trailing.ts'
import { whole } from './own-words.ts'
import { withTeller } from './reported.ts'
import { estimateIn, tellerIn } from './estimates.ts'
import { isPastPromise } from './promises.ts'
import { turnsDown } from './turned-down.ts'
import type { ReferenceContext } from './references/context.ts'
import type { Claimed } from './claimed.ts'

/** Who tells what a sentence claims, as printed there. */
export const toldBy = ({ parsed }: ReferenceContext, sentence: number, main: Saying | null) => ({
  sentence,
  speaker: main?.who ?? null,
  mention: main?.source == null ? null : parsed.text.slice(...main.source),
  cue: main?.cue == null ? null : parsed.text.slice(...main.cue),
})

/** “Not so, said Ann Lee, whose husband is ill”, “So, too, she said, was the mill”: what is so or not, only what stands before tells. */
const ofToldBefore =
  /^(?:Not (?:so|true), said|(?:So,? )?too,? (?:is|are|was|were|has|have|had|did|does|do))\b/i

/** What is claimed by an attribution, or without one by the outlet. */
export function saidBy(
  context: ReferenceContext,
  index: number,
  main: Saying | null,
  own: readonly Saying[],
): Claimed {
  const sentence = context.parsed.sentences[index]!
  const outright = whole(context, index)
  const words =
    main === null || isOfNobodyFound(context.parsed, main) ? outright : composed(context, index, main, own)
  const statement = (main === null ? null : withTeller(context, index, main, words, own)) ?? words
  // “The ministry urged people to leave after a paper said …”: what tells that somebody spoke is the outlet’s
  const said =
    main === null ||
    (statement === outright &&
      (turnsDown(sentence, main) ||
        isUncued(sentence, main) ||
        isLeftStanding(sentence, main) ||
        onlyLeadsIn(sentence, main, own))) ||
    revealsItself(context.parsed, main) ||
    (statement === outright &&
      (tellsOfSpeaking(context.parsed, main) || isPastPromise(context, index, main)) &&
      !isEvidence(sentence, main))
      ? null
      : main
  // “The authorities put the toll at 14”, “Asked whether …, she said it would”: theirs is what only the whole tells
  const old = main === null ? toldLongAgo(sentence, own) : null
  const teller =
    main === null
      ? old === null
        ? tellerIn(context, index, own)
        : null
      : isHandedOn(main)
        ? estimateWithin(context, index, main)
        : null
  const { text } = context.parsed
  return {
    ...(teller === null
      ? toldBy(context, index, said ?? old)
      : {
          sentence: index,
          speaker: teller.who,
          mention: text.slice(teller.source.start, teller.source.end),
          cue: text.slice(teller.cue.start, teller.cue.end),
        }),
    statement: finished(statement),
    kind: main?.direct === true ? 'quotation' : 'statement',
    stance: (said?.who ?? old?.who ?? teller?.who ?? null) === null ? 'reports' : 'asserts',
    claimant: null,
    spans:
      main === null || statement === outright
        ? [{ start: sentence.start, end: sentence.end }]
        : contentSpans(context, sentence, main, own),
    open:
      ofToldBefore.test(statement) ||
      (main !== null && /^Otherwise,/.test(statement)) ||
      callsThingUntrue.exec(statement)?.[1] !== undefined ||
      // a letter to the editor tells of it, to take it back
      (main?.source != null && /^your\b/i.test(text.slice(...main.source)) && !main.direct) ||
      // “denied that she had”, where nothing before tells what
      (main?.kind === 'deny' && mayBeContrary(contentOf(sentence, main))) ||
      (main === null
        ? leavesOpen(sentence, (word) => context.isQuoted(word.start))
        : !main.direct &&
          (isDissuasion.test(statement) ||
            isQuestion(sentence, main) ||
            makesNoComment(sentence, (word) => context.isQuoted(word.start)))),
  }
}

/** “He said 40 ships would go”, of whom nothing tells who he is: without “He said” it would be the outlet’s. */
const isOfNobodyFound = ({ text }: ParsedText, { who, source, direct }: Saying): boolean =>
  who === null && !direct && source !== null && /^(?:he|she|they)$/i.test(text.slice(...source))

/** “…, the Gazette reported”, “…, according to the report”: whether no person hands on what another told. */
const isHandedOn = ({ at, direct, kind, who }: Saying) =>
  (at?.trails === true || kind === 'according') && !direct && who !== null && who.entity?.type !== 'person'

/** “The union put the cost at £30m, according to the Gazette”: whose figure it is that another tells; null for other words. */
function estimateWithin(context: ReferenceContext, index: number, { content }: Saying): Teller | null {
  const teller = estimateIn(context, index)
  const [start, end] = content[0] ?? [0, 0]
  return teller?.source.start === start && teller.cue.end <= end && content.length === 1 ? teller : null
}

/** “The board set up a panel “to end the delays””, “The firm must send “a letter signed by its head””: quoted words in a sentence that names nobody who speaks, so that the whole is the outlet’s. */
const isUncued = (sentence: ParsedSentence, { direct, cue, source, content }: Saying) =>
  direct &&
  cue === null &&
  (content.some((piece) => isObjectOfVerb(sentence, piece)) ||
    (content.some((piece) => isFragment(sentence, piece)) &&
      (source === null || source[0] < sentence.start || source[1] > sentence.end)))

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

/** “would not dismiss the idea”, “did not dispute the figures, but …”: that somebody lets something stand, which is told of them. */
const isLeftStanding = ({ words }: ParsedSentence, { kind, at }: Saying) =>
  kind === 'deny' && at !== null && negate(words.slice(at.first, at.verb))

/** “When Bo Roe denied the theft, |Ann Lee said| he had lied”: whether a denial only tells when another said the rest. */
const onlyLeadsIn = (
  { words, start }: ParsedSentence,
  { kind, who, source }: Saying,
  own: readonly Saying[],
): boolean =>
  kind === 'deny' &&
  source !== null &&
  /^(?:after|as|before|once|when)$/i.test(words.find((word) => word.start >= start)?.text ?? '') &&
  own.some((one) => one.kind === 'say' && one.who?.name !== who?.name && (one.source?.[0] ?? 0) > source[1])

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
      /^(?:but|and|while|although|though)$/i.test(textAt(sentence.words, at + 1)),
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

/** “asked why it had taken four years”, “asked the general whether he knew”: what somebody asks is no claim of theirs. */
function isQuestion({ words }: ParsedSentence, { at, content }: Saying): boolean {
  if (at === null || !/^(?:ask|wonder)$/.test(words[at.verb]?.lemma ?? '')) return false
  const [from, to] = content[0] ?? [0, 0]
  const asked = wordsBetween(words, from, to)
  const opens = asked.findIndex(({ text }) => questionWord.test(text))
  // before it stands at most whom they ask
  return opens >= 0 && !asked.slice(0, opens).some((word) => word.text === ',' || isFiniteVerb(word))
}
