import type { Span } from '../../model/reading.ts'
import type { Saying } from '../attribution/sayings.ts'
import type { ParsedSentence } from '../parse.ts'
import { isObject, isOfShare, turnsToFirst, isUrging, isSuggested, isTellingTo, asks } from './clauseless.ts'
import { afterConnective } from './connectives.ts'
import type { ReferenceContext } from './context.ts'
import { reported } from './reported.ts'
import { joinedQuotes, spokenWords } from './spoken-words.ts'
import { charged, promised, claimedToBe } from './deeds.ts'
import { whole, ownWords } from './own-words.ts'
import { trailing } from './trailing.ts'
import { spanOf } from '../attribution/ranges.ts'

/** The statement of a sentence whose claim is attributed by `main`; `all` are the sentence’s attributions. */
export function composed(
  context: ReferenceContext,
  sentence: ParsedSentence,
  index: number,
  main: Saying,
  all: readonly Saying[],
): string {
  const { text } = context.parsed
  const { who } = main
  const first = main.content[0]!
  const cue = main.cue === null ? '' : text.slice(...main.cue)
  const mine = (one: Saying) => one !== main && one.who?.name === who?.name && !isUrging(sentence, one)
  if (main.direct) {
    const added = all.filter((one) => mine(one) && !one.direct && one.at?.inherits === true)
    const inAdded = ([start, end]: readonly [number, number]) =>
      added.some((one) => one.content.some(([from, to]) => from <= start && to >= end - 1))
    const quotes = all
      .filter((one) => one.direct && (one === main || mine(one)))
      .flatMap((one) => one.content)
      .filter((piece) => !inAdded(piece))
    const completed =
      quotes.length === 1 && added.length === 0 ? withSubject(context, sentence, index, main) : null
    if (completed !== null) return completed
    const reports = added.map((one) => reported(context, index, spanOf(one.content[0]!), one.who, cue))
    return joinedPieces(
      [...joinedQuotes(text, quotes, (piece) => spokenWords(context, spanOf(piece), who)), ...reports],
      '; ',
    )
  }
  if (main.kind === 'accuse') return charged(context, index, main)?.text ?? whole(context, index)
  if (main.kind === 'deny') return whole(context, index)
  if (main.kind === 'promise') return promised(context, index, main, spanOf(first))
  const from = main.source?.[0] ?? main.cue?.[0] ?? first[0]
  if (first[0] < from) {
    const last = main.content.at(-1)!
    const pieces = main.content.map((piece) => ownWords(context, index, spanOf(piece)))
    const rest = last[1] <= from ? trailing(context, sentence, main, all) : null
    return (
      pieces.reduce(
        (before, piece) =>
          before + (main.kind === 'according' && !/^(?:that|than|to)\s/i.test(piece) ? ', ' : ' ') + piece,
      ) + (rest === null ? '' : ownWords(context, index, rest))
    )
  }
  const claimed = main.who === null ? null : claimedToBe(context, index, main, main.who)
  if (claimed !== null) return claimed
  // “urged people to leave”: what somebody should do is no claim without who says so
  if (isUrging(sentence, main) || isSuggested(sentence, main)) return whole(context, index)
  // “reported being attacked”, “explained how thieves got in”: no clause to stand alone
  // “thanked the ministry, which she said had paid”
  // “told shipping to expect gales”
  if (isTellingTo(sentence, main)) return whole(context, index)
  // “shared a list”, “the majority of parents say their children are ill”, “said that when he met them, “I was ill””
  if (isObject(sentence, main) || isOfShare(sentence, main) || turnsToFirst(text.slice(...first)))
    return whole(context, index)
  const how = toldHow(sentence, main)
  if (how !== null) return reported(context, index, how, who, cue)
  const lacksSubject = sentence.words.find(({ start }) => start === first[0])?.pos === 'AUX'
  // “warned of gales”: a noun, of which nothing is said
  if (
    lacksSubject ||
    /^(?:being|having|to|of)\b(?! course\b)/i.test(text.slice(...first)) ||
    asks(sentence, spanOf(first))
  )
    return whole(context, index)
  const more = all.filter(
    (one) =>
      mine(one) &&
      !one.direct &&
      one.kind === 'say' &&
      one.at?.inherits === true &&
      !asks(sentence, spanOf(one.content[0]!)),
  )
  const told = [main, ...more].map((one) => reported(context, index, spanOf(one.content[0]!), one.who, cue))
  // “Ann Lee said Tom Roe must go and said her party would vote”: behind him it would be of his party
  if (told.slice(1).some((piece) => /^(?:he|she|his|her)\s/i.test(piece))) return whole(context, index)
  return joinedPieces(told, ' and ')
}

/** “The tightening ‘reflects their stance’, he said”: the words before a quotation that holds only what is said of them, with it; null for others. */
function withSubject(
  context: ReferenceContext,
  sentence: ParsedSentence,
  index: number,
  { content, source, cue }: Saying,
): string | null {
  const [first, ...more] = content
  if (first === undefined || more.length > 0) return null
  // “involving “400 journalists of 100 papers””: what is only named
  const quoted = sentence.words.filter(({ start, end }) => start >= first[0] && end <= first[1])
  const introducing = sentence.words.findLast(({ end, pos }) => end <= first[0] && pos !== 'PUNCT')
  if (
    introducing !== undefined &&
    (introducing.pos === 'ADP' || (introducing.pos === 'VERB' && /ing$/i.test(introducing.text))) &&
    !quoted.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
    return whole(context, index)
  const opening = sentence.words.find(({ start, text }) => start >= first[0] && /^\p{L}/u.test(text))
  if (opening === undefined || !/^\p{Ll}/u.test(opening.text) || !/^(?:VERB|AUX)$/.test(opening.pos))
    return null
  if (/(?:ing|ed)$/.test(opening.text) || opening.start > first[0] + 2) return null
  const before = sentence.words.filter(({ end, pos }) => end <= first[0] && pos !== 'PUNCT')
  // “explained that this will “help the harbour””
  if (before.at(-1)?.pos === 'AUX' && opening.text === opening.lemma) return whole(context, index)
  const teller = Math.min(source?.[0] ?? Infinity, cue?.[0] ?? Infinity)
  const start = afterConnective(context.parsed.text, sentence)
  const subject = before.filter((word) => word.start >= start)
  if (teller < first[0] || subject.length === 0 || subject.length > longestSubject) return null
  if (subject.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null
  return ownWords(context, index, { start, end: first[1] }).replace(/,(?=["”’']$)/u, '')
}

/** The most words before a quotation that are no more than its subject. */
const longestSubject = 8

/** “Passengers told how |the boat ran aground”: what happened, where that is what “how” tells; null for other words, “how to swim”. */
function toldHow({ words, phrases }: ParsedSentence, { at, content, who }: Saying): Span | null {
  const [first, ...more] = content
  if (at === null || who === null || first === undefined || more.length > 0) return null
  const how = words.findIndex(({ start }) => start === first[0])
  const subject = phrases.find((phrase) => phrase.first === how + 1)
  if (words[at.verb]?.lemma !== 'tell' || !/^how$/i.test(words[how]?.text ?? '') || subject === undefined)
    return null
  const verb = words.slice(subject.last + 1).find(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
  const modal = /^(?:can|could|may|might|will|would|should|must)$/i.test(verb?.text ?? '')
  return verb === undefined || modal ? null : { start: words[how + 1]!.start, end: first[1] }
}

function joinedPieces(pieces: readonly string[], by: string): string {
  return pieces
    .map((piece) => piece.trim().replace(/[,;]$/, ''))
    .filter(Boolean)
    .map((piece, order, all) => (order < all.length - 1 && by === '; ' ? piece.replace(/\.$/, '') : piece))
    .join(by)
}
