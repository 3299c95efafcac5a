import { namedIn, speakerOf } from '../attribution/speakers/scene.ts'
import { opensCondition, opensLack, opensLeadIn } from '../attribution/contents/content-around.ts'
import { isRecalled } from '../attribution/contents/recalled.ts'
import { deedAdmitted } from '../attribution/cues/deeds-admitted.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { isUrging, asks, standsOnlyInWhole, toldHow, isNoClause } from './clauseless.ts'
import { isClauseAt } from '../clause/predicates.ts'
import { indexFrom, isAnyVerb, isFiniteVerb, textAt, wordsBetween } from '../words/words.ts'
import { afterConnective } from './connectives.ts'
import { withoutConsequence } from './consequences.ts'
import type { ReferenceContext } from './references/context.ts'
import { asReported, inMind, reported } from './reported.ts'
import { articleBefore, isFragment, isNamedBehind, isObjectOfVerb, tellsClause, vowsTo } from './fragments.ts'
import { goesOnOutside, joinedQuotes, spokenWords, withoutQuestion } from './spoken-words.ts'
import { addedWords, admitted, charged, promised, claimedToBe, tellsOfThing } from './deeds.ts'
import { whole, wholeOf, ownWords } from './own-words.ts'
import { trailing } from './trailing.ts'
import { spanOf, type Range } from '../words/ranges.ts'

/** The statement of a sentence whose claim is attributed by `main`; `all` are the sentence’s attributions. */
export function composed(
  context: ReferenceContext,
  index: number,
  main: Saying,
  all: readonly Saying[],
): string {
  if (main.direct) return quoted(context, index, main, all)
  if (main.kind === 'accuse')
    return charged(context, index, main)?.text ?? whole(context, index, endOf(context, main))
  if (main.kind === 'deny') return whole(context, index)
  const first = main.content[0]!
  if (main.kind === 'promise') return promised(context, index, main, spanOf(first))
  const from = main.source?.[0] ?? main.cue?.[0] ?? first[0]
  return first[0] < from
    ? (inMind(context, index, main) ?? toldBefore(context, index, main, all, from))
    : toldBehind(context, index, main, all)
}

/** “Ann Lee blamed him for it|; the court did not”: where what somebody is told to say ends before a semicolon; undefined where nothing follows. */
const endOf = ({ parsed: { text } }: ReferenceContext, { content }: Saying): number | undefined => {
  const end = content.at(-1)?.[1]
  return end !== undefined && text[end] === ';' ? end : undefined
}

/** Whether a saying is another of the same speaker’s, no call to do something nor what they said before otherwise. */
const alsoSaidBy = (sentence: ParsedSentence, main: Saying) => (one: Saying) =>
  one !== main &&
  one.who?.name === main.who?.name &&
  !isUrging(sentence, one) &&
  (one.at === null || !isRecalled(sentence.words, one.at))

const cueOf = ({ parsed }: ReferenceContext, { cue }: Saying) =>
  cue === null ? '' : parsed.text.slice(...cue)

/** ““It is late,” she said, adding that the port was shut”: spoken words, and what their speaker adds. */
function quoted(context: ReferenceContext, index: number, main: Saying, all: readonly Saying[]): string {
  const sentence = context.parsed.sentences[index]!
  const { text } = context.parsed
  const mine = alsoSaidBy(sentence, main)
  const beside = all.filter((one) => mine(one) && !one.direct && one.at?.inherits === true)
  const added = beside.filter((one) => tellsClause(sentence, one) && !vowsTo(context.parsed, one))
  // “accusing it of being “old” and said it “leaks””, “and asked them “to go””: no clause tells the charge, or what was asked
  const isOnlyWhole = (one: Saying) =>
    one.kind === 'accuse' || standsOnlyInWhole(sentence, one, text.slice(...one.content[0]!))
  if (added.some(isOnlyWhole)) return wholeOf(context, index, main)
  const inAdded = ([start, end]: Range) =>
    beside.some((one) => one.content.some(([from, to]) => from <= start && to >= end - 1))
  const quotes = all
    .filter((one) => one.direct && (one === main || mine(one)))
    .flatMap((one) => one.content)
    .filter((piece) => !inAdded(piece) && !isNamedBehind(context.parsed, sentence, main, piece))
    // a quotation of several sentences, in which words are quoted again, is told sentence by sentence
    .map(([from, to]): Range => [from, Math.max(from, Math.min(to, sentence.end))])
  const completed = quotes.length === 1 && added.length === 0 ? withSubject(context, index, main) : null
  if (completed !== null) return completed
  const article = quotes.length === 1 && added.length === 0 ? articleBefore(sentence, main, quotes[0]!) : null
  if (article !== null)
    return reported(context, index, { start: article, end: quotes[0]![1] }, main.who, cueOf(context, main))
  const start = afterConnective(text, sentence)
  const isPart =
    quotes.some((piece) => isFragment(sentence, piece)) ||
    (main.cue === null && quotes.some((piece) => isObjectOfVerb(sentence, piece))) ||
    goesOnOutside(sentence, text, quotes)
  if (added.length === 0 && (isPart || isOfCase(context, sentence, start, main, quotes))) {
    const last = quotes.at(-1)![1]
    // “The witness “claimed to be ill,” says Ann Lee”
    return Math.min(main.source?.[0] ?? 0, main.cue?.[0] ?? 0) >= last
      ? ownWords(context, index, { start, end: last }).replace(/,(?=["”’']$)/u, '')
      : wholeOf(context, index, main)
  }
  const reports = added.map((one) => asReported(context, index, one, cueOf(context, main)))
  const spoken = joinedQuotes(text, sentence, quotes, (piece) =>
    withoutQuestion(spokenWords(context, spanOf(piece), main.who)),
  )
  return joinedPieces([...spoken, ...reports], '; ')
}

/** ““And if I did” take it, she said, “I gave it back””: whether quoted words hold only in a case that is told before them and not quoted with them. */
function isOfCase(
  { parsed: { text } }: ReferenceContext,
  sentence: ParsedSentence,
  start: number,
  { source, cue }: Saying,
  quotes: readonly Range[],
): boolean {
  const first = Math.min(...quotes.map(([from]) => from))
  const opening = text.slice(start, first).replace(/^["“‘]/u, '')
  const teller = Math.min(source?.[0] ?? first, cue?.[0] ?? first, first)
  // “If it rains, the race will stop, she said, “and …””: what is so in that case is told before
  const isTold = sentence.words.some(
    (word, at) => word.text === ',' && word.end < teller - 1 && isClauseAt(sentence, at + 1),
  )
  return !isTold && [opensCase, opensCondition, opensLack].some((opens) => opens.test(opening))
}
/** “even if it rains”, “And unless it rains”; what is only asked, ““Whether” it rains”, is no case. */
const opensCase = /^(?:(?:and|but) )?(?:only |even )?(?:if|unless|suppos(?:e|ing)|assuming|provided)\b/i

/** “The port, the mayor said, was shut, as ice had come”: what stands before who says it, and what goes on behind. */
function toldBefore(
  context: ReferenceContext,
  index: number,
  main: Saying,
  all: readonly Saying[],
  from: number,
): string {
  const sentence = context.parsed.sentences[index]!
  // “Roe, the mayor said, had sold his car”
  const [subject] = isPartedSubject(sentence, main.content) ? namedIn(context.scene, ...main.content[0]!) : []
  const pieces = main.content.map((piece, at) =>
    ownWords(
      context,
      index,
      withoutConsequence(context.parsed, index, spanOf(piece)),
      at > 0 && subject !== undefined ? speakerOf(subject.entity, '') : null,
    ),
  )
  const rest = main.content.at(-1)![1] <= from ? trailing(context, sentence, main, all) : null
  const isApart =
    (main.kind === 'according' && !isPartedSubject(sentence, main.content)) ||
    [opensLeadIn, opensCondition, opensLack].some((opens) => opens.test(pieces[0]!))
  const joined = pieces.reduce(
    (before, piece) => before + (isApart && !/^(?:that|than|to)\s/i.test(piece) ? ', ' : ' ') + piece,
  )
  return rest === null ? joined : joined + ownWords(context, index, rest)
}

/** “Ann Lee, according to her deputy, knew of it”: whether a subject stands before who says it, and its verb behind. */
function isPartedSubject({ words }: ParsedSentence, [before, behind]: readonly Range[]): boolean {
  const holds = ([from, to]: Range, { start, end }: { start: number; end: number }) =>
    start >= from && end <= to
  if (before === undefined || behind === undefined) return false
  const subject = words.filter((word) => holds(before, word))
  const next = words.find((word) => holds(behind, word) && word.pos !== 'ADV')
  return subject[0]?.pos !== 'ADP' && !subject.some(isFiniteVerb) && isAnyVerb(next)
}

/** “The mayor said the port was shut”: what stands behind who says it; the whole sentence where it would say nothing alone. */
function toldBehind(context: ReferenceContext, index: number, main: Saying, all: readonly Saying[]): string {
  const sentence = context.parsed.sentences[index]!
  const claimed = main.who === null ? null : claimedToBe(context, index, main, main.who)
  if (claimed !== null) return claimed
  const deed = admitted(context, index, main)
  if (deed !== null) return deed
  if (deedAdmitted(sentence, main.at?.verb ?? -1) !== null) return whole(context, index)
  const said = context.parsed.text.slice(...main.content[0]!)
  if (standsOnlyInWhole(sentence, main, said)) return whole(context, index)
  const how = toldHow(sentence, main)
  const cue = cueOf(context, main)
  if (how !== null) return reported(context, index, how, main.who, cue)
  const sure = withoutConsequence(context.parsed, index, spanOf(main.content[0]!))
  if (sure.start === main.content[0]![0] && isNoClause(sentence, main, said)) return whole(context, index)
  const mine = alsoSaidBy(sentence, main)
  const more = all.filter(
    (one) =>
      mine(one) &&
      !one.direct &&
      one.kind === 'say' &&
      one.at?.inherits === true &&
      ((tellsOfThing(sentence, main) && admitted(context, index, one) !== null) ||
        (tellsClause(sentence, one) &&
          !asks(sentence, spanOf(one.content[0]!)) &&
          !isDoing(context, sentence, one))) &&
      !isOfDeed(sentence, main, one),
  )
  // “backed him, saying it had warned the clinic that he was ill”: what is told within is told with the rest
  const isToldWithin = (one: Saying, other: Saying) =>
    other !== one &&
    other.content[0]![0] < one.content[0]![0] &&
    other.content.at(-1)![1] >= one.content.at(-1)![1]
  const told = [main, ...more]
    .filter((one, _, all) => !all.some((other) => isToldWithin(one, other)))
    .map((one) => (one === main ? asReported : addedWords)(context, index, one, cue))
  // “Ann Lee said Tom Roe must go and said her party would vote”: behind him it would be of his party
  if (told.slice(1).some((piece) => /^(?:he|she|his|her)\s/i.test(piece))) return whole(context, index)
  return joinedPieces(told, ' and ')
}

/** “and recalled |being told of it|”, but not “and said that being late costs more”: what somebody did, without a clause. */
function isDoing(
  { parsed: { text } }: ReferenceContext,
  { words }: ParsedSentence,
  { content }: Saying,
): boolean {
  const from = indexFrom(words, content[0]![0])
  const isBehindThat = /^that$/i.test(textAt(words, from - 1))
  return !isBehindThat && words[from]?.pos !== 'NOUN' && /^\p{L}+ing\s/u.test(text.slice(...content[0]!))
}

/** “and defended the delay, saying |it saved lives|”: what is told by a pronoun of something that the speaker did in between. */
const isOfDeed = ({ words }: ParsedSentence, { content }: Saying, one: Saying): boolean =>
  words.some(({ text, start }) => start === one.content[0]![0] && /^(?:it|they|this|that)$/i.test(text)) &&
  words.some((word) => word.start >= content.at(-1)![1] && word.end < one.cue![0] && isFiniteVerb(word))

/** “The tightening ‘reflects their stance’, he said”: the words before a quotation that holds only what is said of them, with it; null for others. */
function withSubject(
  context: ReferenceContext,
  index: number,
  { content, source, cue }: Saying,
): string | null {
  const sentence = context.parsed.sentences[index]!
  const [first, ...more] = content
  if (first === undefined || more.length > 0) return null
  // “involving “400 journalists of 100 papers””: what is only named
  const quoted = wordsBetween(sentence.words, first[0], first[1])
  const introducing = sentence.words.findLast(({ end, pos }) => end <= first[0] && pos !== 'PUNCT')
  if (
    introducing !== undefined &&
    (introducing.pos === 'ADP' || (introducing.pos === 'VERB' && /ing$/i.test(introducing.text))) &&
    !quoted.some(isAnyVerb)
  )
    return whole(context, index)
  const opening = sentence.words.find(({ start, text }) => start >= first[0] && /^\p{L}/u.test(text))
  if (opening === undefined || !/^\p{Ll}/u.test(opening.text) || !isAnyVerb(opening)) return null
  if (/(?:ing|ed)$/.test(opening.text) || opening.start > first[0] + 2) return null
  const before = sentence.words.filter(({ end, pos }) => end <= first[0] && pos !== 'PUNCT')
  // “explained that this will “help the harbour””
  if (before.at(-1)?.pos === 'AUX' && opening.text === opening.lemma) return whole(context, index)
  const teller = Math.min(source?.[0] ?? Infinity, cue?.[0] ?? Infinity)
  const start = afterConnective(context.parsed.text, sentence)
  const subject = before.filter((word) => word.start >= start)
  if (teller < first[0] || subject.length === 0 || subject.length > longestSubject) return null
  if (subject.some(isAnyVerb)) return null
  return ownWords(context, index, { start, end: first[1] }).replace(/,(?=["”’']$)/u, '')
}

/** The most words before a quotation that are no more than its subject. */
const longestSubject = 8

function joinedPieces(pieces: readonly string[], by: string): string {
  return pieces
    .map((piece) => piece.trim().replace(/[,;](?=["”’']?$)/u, ''))
    .filter(Boolean)
    .map((piece, order, all) => (order < all.length - 1 && by === '; ' ? piece.replace(/\.$/, '') : piece))
    .join(by)
}
