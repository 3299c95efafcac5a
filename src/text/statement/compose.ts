import type { Span } from '../../model/reading.ts'
import type { Saying } from '../attributions.ts'
import type { Range } from '../attribution/ranges.ts'
import type { Speaker } from '../attribution/scene.ts'
import { resolveSpeaker } from '../attribution/speakers.ts'
import { speechNouns } from '../data/cues.ts'
import { edited, type Edit } from '../edits.ts'
import type { ParsedSentence } from '../parse.ts'
import type { Word } from '../words.ts'
import { mayBePerson } from '../persons.ts'
import { lastStartingBefore } from '../spans.ts'
import { unquoted } from '../quotations.ts'
import { isPastPromise } from './promises.ts'
import { isObject, isOfRelative, isOfShare, turnsToFirst } from './clauseless.ts'
import { afterConnective } from './connectives.ts'
import { isClauseAt, predicateAt, type Predicate } from './predicates.ts'
import { referenceEdits, withArticle, type ReferenceContext } from './references.ts'
import { affirmedEdits, asideEdits, tenseEdits, undeniedEdits, withoutTail } from './reported.ts'

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end })

/** The sentence, or as much of it as stands before an offset, as the outlet’s own claim; without what stands in the `gaps`. */
export function whole(
  context: ReferenceContext,
  index: number,
  before = Infinity,
  gaps: readonly Span[] = [],
): string {
  const sentence = context.parsed.sentences[index]!
  const span = { start: afterConnective(context.parsed.text, sentence), end: Math.min(sentence.end, before) }
  return ownWords(context, index, span, null, gaps)
}

/** Words of a sentence as the outlet’s own, their references resolved; `subject`: whose name will stand before them. */
export function ownWords(
  context: ReferenceContext,
  index: number,
  span: Span,
  subject: Speaker | null = null,
  gaps: readonly Span[] = [],
): string {
  const passage = { sentence: index, span, speaker: subject, direct: false, subjectGiven: subject !== null }
  const left = gaps.map((gap) => ({ ...gap, text: '' }))
  return edited(context.parsed.text, span, [...left, ...referenceEdits(context, passage)])
}

/**
 * “Ann Lee said that he had left”, where “He left” would not say who: whom she means the reader of her words has to judge; and “Ann
 * Lee implied that it was late”, which she did not say. Null where the statement needs no such words.
 */
export function withTeller(
  context: ReferenceContext,
  index: number,
  { direct, kind, who, cue, content }: Saying,
  statement: string,
): string | null {
  const [first, ...more] = content
  if (direct || kind !== 'say' || who === null || who.plural || first === undefined || more.length > 0)
    return null
  if (cue === null) return null
  const verb = context.parsed.text.slice(...cue)
  if (!tellsOfOpen.test(statement) && !/^impl(?:ies|ied)$/.test(verb)) return null
  if (!/^\p{Ll}+$/u.test(verb) || /ing$/.test(verb)) return null
  const saying = /^(?:told|informed|assured)$/.test(verb)
    ? 'said'
    : /^(?:tells|informs)$/.test(verb)
      ? 'says'
      : verb
  const said = ownWords(context, index, spanOf(first), who)
  return `${who.name} ${saying} that ${said[0]!.toLowerCase()}${said.slice(1)}`
}

/** “He had left”, “There was no evidence that he had left”: nobody is named before the pronoun. */
const tellsOfOpen = /^(?:(?:he|she|his|her)\s|(?:there|nobody|no one|nothing)\s[^,]*\b(?:he|she|him)\b)/iu

/** Reported words as a statement, in the tense they were said in; `denied`: as the claim that they deny. */
export function reported(
  context: ReferenceContext,
  index: number,
  span: Span,
  speaker: Speaker | null,
  cue: string,
  denied = false,
): string {
  const sentence = context.parsed.sentences[index]!
  const passage = { sentence: index, span, speaker, direct: false, subjectGiven: false }
  const words = edited(context.parsed.text, span, [
    ...(denied ? [...affirmedEdits(sentence, span), ...undeniedEdits(sentence, span)] : []),
    ...asideEdits(sentence, span),
    ...tenseEdits(sentence, span, cue),
    ...secondThats(sentence, span),
    ...referenceEdits(context, passage),
  ])
  return withoutTail(words)
}

/** “that it stays, and that it grows”: the first “that” has gone with the cue. */
function secondThats({ words }: ParsedSentence, span: Span) {
  return words.flatMap((word, index) => {
    const before = words[index - 1]
    const follows = words[index + 1]
    const joins =
      /^that$/i.test(word.text) &&
      before !== undefined &&
      /^(?:and|but)$/i.test(before.text) &&
      word.start > span.start
    return joins && follows !== undefined && before.start > span.start && !hangsOnNoun(words, index, span)
      ? [{ start: word.start, end: follows.start, text: '' }]
      : []
  })
}

/** “after reports that a ship was seized and that a firm was involved”: whether “and that” goes on with what hangs on a noun, and not on who speaks. */
function hangsOnNoun(words: readonly Word[], link: number, { start }: Span): boolean {
  const that = words.findLastIndex(
    ({ pos, text, start: at }, index) =>
      index < link - 1 && at > start && pos !== 'DET' && /^that$/i.test(text),
  )
  return (
    that > 2 &&
    words[link - 2]?.text !== ',' &&
    // “reports last week that”
    words.slice(that - 3, that).some(({ lemma, pos }) => pos === 'NOUN' && speechNouns.has(lemma))
  )
}

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
  if (isOfRelative(sentence, main)) return whole(context, index)
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

/** “questioned whether the fire was set”, “explained how thieves got in”: a clause that asks, and asserts nothing alone. */
function asks({ words }: ParsedSentence, { start, end }: Span): boolean {
  const own = words.filter((word) => word.start >= start && word.end <= end)
  const [first, second] = own
  if (/^(?:whether|how|why|who|whom|whose|which|where)$/i.test(first?.text ?? ''))
    return !/^(?:much|many|far|ever)$/i.test(second?.text ?? '') || !own.some(({ text }) => text === ',')
  // “What happened was a disaster”, “When it rained, …” assert
  const verbs = own.filter(({ pos, text }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text)))
  return (
    /^(?:what|when|if)$/i.test(first?.text ?? '') && verbs.length < 2 && !own.some(({ text }) => text === ',')
  )
}

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

/** “urged people to leave”: what is said is what others should do. */
export const isUrging = ({ words }: ParsedSentence, { at, direct }: Saying) =>
  !direct && at !== null && words[at.verb]?.lemma === 'urge'

/** “Research suggests that …”, “Leaked images have suggested …”: what no person asserts, and evidence only makes likely. */
export const isSuggested = ({ words }: ParsedSentence, { at, direct, who }: Saying) =>
  !direct &&
  at !== null &&
  words[at.verb]?.lemma === 'suggest' &&
  who?.entity === null &&
  !mayBePerson(who.head)

/** “told shipping in the strait to expect gales”: what somebody is told to do, with no verb but that behind “to” before the clause ends. */
function isTellingTo({ words }: ParsedSentence, { at, content }: Saying): boolean {
  if (at === null || !/^(?:tell|advise|warn|remind)$/.test(words[at.verb]?.lemma ?? '')) return false
  const from = words.findIndex(({ start }) => start >= content[0]![0])
  const clause = words.slice(
    from,
    words.findIndex(({ text }, index) => index > from && /^[,.;]$/.test(text)),
  )
  const to = clause.findIndex(({ text }, index) => /^to$/i.test(text) && clause[index + 1]?.pos === 'VERB')
  return (
    to > 0 &&
    !clause.some(
      ({ pos, text }, index) =>
        index !== to + 1 && (pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text))),
    )
  )
}

const [isAre, wasWere, hasHave] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
] as const

/** “claimed to be the owner”, “declared herself the owner” → “Ann Lee was the owner”; null where somebody claims something else. */
function claimedToBe(
  context: ReferenceContext,
  index: number,
  { at, content }: Saying,
  who: Speaker,
): string | null {
  const { words } = context.parsed.sentences[index]!
  const first = words.findIndex(({ start }) => start === content[0]?.[0])
  const predicate = at === null ? null : predicateClaimed(words, at.verb, first)
  if (at === null || predicate === null) return null
  const past = /ed$/i.test(words[at.verb]!.text) && !/^ha(?:s|ve)$/i.test(words[at.verb - 1]?.text ?? '')
  const [one, several] = predicate.has ? hasHave : past ? wasWere : isAre
  const span = { start: words[predicate.from]?.start ?? content[0]![1], end: content[0]![1] }
  return done(context, index, span, who, { one, several, from: predicate.from })
}

/** “claimed to be |”, “claimed to have |”, “declared himself |”: where what somebody claims to be begins, or to have done. */
function predicateClaimed(
  words: readonly Word[],
  verb: number,
  first: number,
): { from: number; has: boolean } | null {
  const [opening, next] = [words[first]?.text ?? '', words[first + 1]]
  if (/^(?:him|her|it|them)sel(?:f|ves)$/i.test(opening)) {
    if (!/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '')) return null
    return { from: first + 1, has: false }
  }
  const infinitive = /^(?:be|have)$/.exec(next?.text ?? '')?.[0]
  if (words[verb]?.lemma !== 'claim' || !/^to$/i.test(opening) || infinitive === undefined) return null
  return { from: first + 2, has: infinitive === 'have' }
}

/** “unless the cuts were withdrawn”: a condition in the tense of whoever tells of it. */
const conditioned =
  /\s(?:if|unless|until|once)\s.*\s(?:was|were|had|did|fell|rose|came|went|gave|got|made|took|met|left|(?<!\b(?:is|are|be|been|has|have)\s(?:\p{Ll}+ly\s)?)\p{Ll}+ed)\b/iu

/** “vowed to press on” → “Vladimir Putin will press on”. */
function promised(context: ReferenceContext, index: number, main: Saying, span: Span): string {
  const passage = { sentence: index, span, speaker: main.who, direct: false, subjectGiven: true }
  const rest = edited(context.parsed.text, span, referenceEdits(context, passage))
  const cue = main.cue === null ? '' : context.parsed.text.slice(...main.cue)
  // who threatens something may not do it, nor what depended on something past
  if (
    /threat/i.test(cue) ||
    (/ed$/i.test(cue) && conditioned.test(rest)) ||
    isPastPromise(context, index, main)
  )
    return whole(context, index)
  return main.who !== null && /^to\s(?!["“‘])/i.test(rest)
    ? `${main.who.name} will ${rest.slice(3).replace(/(?<=\s(?:and|or|but)\s)to\s(?=\p{Ll})/gu, '')}`
    : whole(context, index)
}

/** “taking bribes” → “Ann Lee took bribes”: what somebody did, and the words that follow it; `denied`: who denies it. */
export function done(
  context: ReferenceContext,
  index: number,
  span: Span,
  who: Speaker,
  { one, several }: Predicate,
  denied = false,
): string {
  const passage = { sentence: index, span, speaker: who, direct: false, subjectGiven: true }
  const name = who.entity === null ? who.name : withArticle(context, who.entity)
  const rest = edited(context.parsed.text, span, [
    ...(denied ? affirmedEdits(context.parsed.sentences[index]!, span) : []),
    ...referenceEdits(context, passage),
  ])
  return `${name} ${who.plural ? several : one} ${rest}`
}

/** “…, after a report said”, “…, prompting her to call”: what follows an accusation and is no part of it. */
const turns = (word: Word | undefined) =>
  word !== undefined &&
  (/^(?:after|as|when|while|before|but|and|because|although|though|following)$/i.test(word.text) ||
    (word.pos === 'VERB' && /ing$/i.test(word.text)))

/** “accused Ann Lee of taking bribes” → what is claimed, and of whom; null where no deed is named or nobody known. */
export function charged(
  context: ReferenceContext,
  index: number,
  main: Saying,
): { text: string; of: Speaker } | null {
  const sentence = context.parsed.sentences[index]!
  const { words, phrases } = sentence
  const object = main.at === null ? undefined : phrases.find(({ first }) => first === main.at!.last + 1)
  if (object === undefined) return null
  // “the head of the bank of taking bribes”: the phrase may have taken in the “of” that charges
  const of = words.findIndex(
    ({ text }, at) =>
      at > object.first &&
      at <= object.last + 1 &&
      /^(?:of|for)$/i.test(text) &&
      predicateAt(sentence, at + 1) !== null,
  )
  if (of < 0) return null
  const who = resolveSpeaker(context.scene, index, object.first, of - 1)
  const did = predicateAt(sentence, of + 1)
  // “He blamed the driver”: not himself
  if (
    who === null ||
    who.name === main.speaker ||
    did === null ||
    (object.kind === 'pronoun' && who.entity === null)
  )
    return null
  const rest = words.findIndex((word, at) => at >= did.from && word.text === ',' && turns(words[at + 1]))
  const end = rest < 0 ? (main.content.at(-1)?.[1] ?? sentence.end) : words[rest]!.start
  const start = words[did.from]?.start ?? end
  return { text: finished(done(context, index, { start: Math.min(start, end), end }, who, did)), of: who }
}

function joinedPieces(pieces: readonly string[], by: string): string {
  return pieces
    .map((piece) => piece.trim().replace(/[,;]$/, ''))
    .filter(Boolean)
    .map((piece, order, all) => (order < all.length - 1 && by === '; ' ? piece.replace(/\.$/, '') : piece))
    .join(by)
}

/** The words of quotations; ““This firm,” she wrote, “should …”” is one, which who says it stands in. */
function joinedQuotes(text: string, quotes: readonly Range[], spoken: (piece: Range) => string): string[] {
  const joined: string[] = []
  quotes.forEach((piece, order) => {
    const before = quotes[order - 1]
    const goesOn =
      before !== undefined &&
      /,["”’]$/.test(text.slice(...before)) &&
      /^[^"“‘]{3,80},\s$/.test(text.slice(before[1], piece[0])) &&
      /^["“‘]\p{Ll}/u.test(text.slice(...piece))
    if (goesOn) joined.push(`${joined.pop()!.replace(/,$/, '')} ${spoken(piece)}`)
    else joined.push(spoken(piece))
  })
  return joined
}

/** Spoken words without their marks, with whom “I” and “we” mean in brackets. */
export function spokenWords(context: ReferenceContext, span: Span, who: Speaker | null): string {
  const inner = unquoted(context.parsed.text, span)
  const { sentences } = context.parsed
  const edits: Edit[] = []
  for (
    let at = Math.max(0, lastStartingBefore(sentences, inner.start + 1));
    (sentences[at]?.start ?? Infinity) < inner.end;
    at += 1
  )
    edits.push(
      ...referenceEdits(context, {
        sentence: at,
        span: inner,
        speaker: who,
        direct: true,
        subjectGiven: false,
      }),
    )
  const firstPerson = edits.filter((edit) => edit.text.includes(' ['))
  const others = edits.filter((edit) => !edit.text.includes(' ['))
  return edited(context.parsed.text, inner, [...firstPerson.slice(0, 1), ...others]).replace(/[,\s]+$/u, '')
}

const carriesOn =
  /^(?:as|though|although|while|but|and|after|because|with|despite|even|before|when|whereas|since|until|unless|so)$/i

/**
 * What follows the attribution and belongs to the claim: “…, the official said, as temperatures dropped”; “but” and a
 * subject open what the outlet sets against it, as what another of `all` who speak in the sentence says is theirs. After “said the official, a doctor” a comma may only tell more of the speaker,
 * so that a conjunction must follow it.
 */
export function trailing(
  context: ReferenceContext,
  sentence: ParsedSentence,
  main: Saying,
  all: readonly Saying[],
): Span | null {
  if (main.kind !== 'say' || main.direct) return null
  const cueEnd = Math.max(main.cue?.[1] ?? 0, main.source?.[1] ?? 0)
  const comma = sentence.words.findIndex((word) => word.start >= cueEnd && word.text === ',')
  const next = sentence.words[comma + 1]
  if (comma < 0 || next === undefined || main.content.some(([, end]) => end > cueEnd)) return null
  const goesOn =
    carriesOn.test(next.text) ||
    (main.at?.inverted === false &&
      /^(?:more|less|fewer|including|killing|injuring|wounding|leaving|up|down|compared)$/i.test(next.text))
  // “…, a paper alleged on Monday, as others kept silent”: behind a day it tells when that was said
  const apart = /^but$/i.test(next.text) || (/^as$/i.test(next.text) && sentence.words[comma]!.start > cueEnd)
  if (apart && isClauseAt(sentence, comma + 2)) return null
  // “…, the ministry said, while engineers warned that …”: another’s words
  const opening = sentence.words[comma + 2]?.start
  if (all.some(({ source, who }) => source?.[0] === opening && who?.name !== main.who?.name)) return null
  if (!goesOn || sentence.words.slice(comma).some((word) => context.isQuoted(word.start))) return null
  return { start: sentence.words[comma]!.start, end: sentence.end }
}

/** One line, a capital first, no full stop at its end. */
export function finished(statement: string): string {
  return upperFirst(
    withoutBrackets(statement.replace(/\s+/gu, ' ').trim())
      .replace(/\s+([,;:!?]|\.(?!\d))/gu, '$1')
      .trim()
      .replace(/(?<!\b[A-Z])(?<!\.\p{L})(?<!\.)[.;:,]+$/u, '')
      .replace(/[.,](["”])$/u, '$1')
      // a mark that opens what comes next
      .replace(/^([^"“”]+)"$/u, '$1')
      .replace(/,\s*$/u, '')
      .trim(),
  )
}

/** “(So far, none has failed.)” → “So far, none has failed.”; of an aside of several sentences one keeps the mark it has. */
function withoutBrackets(statement: string): string {
  const enclosed = /^\((.*)\)\.?$/u.exec(statement)?.[1]
  if (enclosed !== undefined && !/^[^(]*\)/u.test(enclosed)) return enclosed
  const opens = statement.split('(').length
  const closes = statement.split(')').length
  if (opens > closes) return statement.replace(/^\(\s*/u, '')
  return closes > opens ? statement.replace(/\)([.!?]?)$/u, '$1') : statement
}

/** “iPhone sales” stays. */
const upperFirst = (text: string) =>
  text.replace(
    /^(["“‘']?)(\p{Ll})(?!\p{Lu})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  )
