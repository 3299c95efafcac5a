import { subordinator } from '../../data/small-words.ts'
import type { ParsedSentence, ParsedText } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import type { Quotation } from '../../words/quotations.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import type { Cue, IsQuoted } from '../cues/cue.ts'
import { subjectBefore } from '../cues/subjects.ts'
import { isQuoteMark, isVerbalPrefix } from '../cues/verbs.ts'
import { afterDateline } from '../../clause/datelines.ts'

/** Verbs that hand quoted words to their subject without saying so: “called it “a disgrace””. */
const naming =
  /^(?:call|describe|praise|label|dub|brand|hail|slam|criticise|criticize|condemn|denounce|term|characterize|characterise|aim|refer|insist|cite|recall|welcome|decry|blast|mock|ridicule|deem|urge|boast|congratulate|thank|salute|applaud|attack|liken|defend|tout|vilify|lambast|lambaste|fault|credit|commend|rail|dub|rue|bemoan|question|invoke|savage|pan|cheer)$/

const wordsIn = (parsed: ParsedText, { start, end, open }: Quotation) =>
  parsed.text
    .slice(start + 1, open ? end : end - 1)
    .split(/\s+/u)
    .filter(Boolean)

/**
 * Spoken words rather than a title or a word held at arm’s length: long enough for a clause, or ended as one. Where no verb
 * of speech stands by, `isAttributed` decides.
 */
export function isSpeech(parsed: ParsedText, quotation: Quotation): boolean {
  const { start, end, open } = quotation
  const words = wordsIn(parsed, quotation)
  if (open) return words.length >= 3
  const inner = parsed.text.slice(start + 1, end - 1).trim()
  if (isTitle(words) && !/^\s*$/u.test(parsed.text.slice(Math.max(0, start - 2), start))) return false
  // “said on Radio Orsk’s “Morning Coast.””
  const stopped = words.map((word, at) => (at === words.length - 1 ? word.replace(/[.,]$/u, '') : word))
  if (isTitle(stopped) && onProgramme.test(parsed.text.slice(Math.max(0, start - 40), start))) return false
  // “a post titled “Seriously?””
  if (
    /\b(?:titled|entitled|headlined|subtitled|nicknamed|became|labell?ed|renamed)\s$/i.test(
      parsed.text.slice(Math.max(0, start - 14), start),
    )
  )
    return false
  if (words.length >= 5) return true
  const ends = /[.,!?…]$/u.test(inner) || /^[.,]/u.test(parsed.text.slice(end, end + 1))
  if (words.length >= 2 && /^\p{Ll}/u.test(inner)) return true
  return words.length >= 1 && ends && (words.length >= 2 || /[.,!?]$/u.test(inner))
}

/** “on ”, “during Radio Orsk’s ”: what leads in to the title of what something is said in. */
const onProgramme = /\b(?:during|on)\s(?:\p{Lu}[\p{L}\p{N}.]*(?:\s\p{Lu}[\p{L}\p{N}.]*){0,3}['’]s?\s)?$/u

/** Words that a title writes small. */
const linking =
  /^(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|nor|vs?\.?|as|de|la|le|du|von|van|n['’])$/

/** “The Great Leap Forward of China”: every word that counts has a capital. */
const isTitle = (words: readonly string[]) => {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word))
  return (
    long.length >= 1 &&
    words.length >= 2 &&
    words.length < 9 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) => /^[^\p{Ll}]/u.test(word) || linking.test(word)) &&
    !/[.!?]$/.test(words.at(-1) ?? '')
  )
}

/** Whether a quotation is said at this cue: beside it in its sentence, with no other cue between. */
export function belongs(
  parsed: ParsedText,
  sentence: ParsedSentence,
  cue: Cue,
  next: Cue | undefined,
  quotation: Quotation,
): boolean {
  if (quotation.end <= sentence.start || quotation.start >= sentence.end) return false
  const after = sentence.words[cue.last]?.end ?? 0
  if (cue.kind === 'accuse' || cue.kind === 'promise') return quotation.start > after
  const from = sentence.words[cue.first]?.start ?? 0
  const following =
    next === undefined
      ? undefined
      : sentence.words[
          next.source !== null && !next.inverted ? Math.min(next.source[0], next.first) : next.first
        ]
  const joined = /^[\s,:]*$/.test(parsed.text.slice(after, Math.max(after, quotation.start)))
  if (quotation.start > after && joined) return true
  // “Ann Lee said Mark Roe called it “a disgrace””: the nearer verb hands over the words
  if (quotation.start > after && (holderOf(sentence, quotation)?.[0] ?? 0) > cue.last) return false
  // Two or three words inside a report are its words too, no saying of their own.
  if (isShort(parsed, quotation) && !isClosed(parsed, quotation)) return false
  if (quotation.start < from) return !parsed.text.slice(quotation.end, from).includes('\n\n')
  if (isShort(parsed, quotation) && quotation.start - after > 60) return false
  if (following === undefined) return true
  // “…,” Ann said. “…,” Bob said: what ends right before the next cue is said there.
  return quotation.start < following.start && !(next?.inverted === true && quotation.start > after + 40)
}

const isClosed = (parsed: ParsedText, { start, end }: Quotation) =>
  /[.,!?…]$/u.test(parsed.text.slice(start + 1, end - 1).trim()) ||
  /^[.,]/u.test(parsed.text.slice(end, end + 1))

const isShort = (parsed: ParsedText, quotation: Quotation) => wordsIn(parsed, quotation).length < 4

/** Whether a quotation is a paragraph, or opens one, so that it can go on from what was said before. */
export function standsAlone(parsed: ParsedText, sentence: ParsedSentence, quotation: Quotation): boolean {
  const before = parsed.text.slice(sentence.start, quotation.start)
  return quotation.start <= sentence.start + 1 || /^\W*$/u.test(before)
}

/** The words of the one to whom a sentence hands a quotation inside it; null where it only marks a word off. */
export function holderOf(sentence: ParsedSentence, quotation: Quotation): [number, number] | null {
  const { words } = sentence
  if (
    words.some(
      (word, at) =>
        word.end <= quotation.start &&
        word.end > quotation.start - 3 &&
        /called$/i.test(word.text) &&
        /^(?:-|so-called)$/i.test(words[at - 1]?.text ?? word.text),
    )
  )
    return null
  let verb = -1
  words.forEach((word, index) => {
    if (word.end <= quotation.start && word.pos === 'VERB') verb = index
  })
  const inner = words.find((word) => word.start > quotation.start)
  if (quotation.end - quotation.start < 30 && /^\p{Lu}/u.test(inner?.text ?? '')) return null
  const governing = words.findLastIndex(
    (word, index) => index <= verb && word.pos === 'VERB' && naming.test(word.lemma),
  )
  if (governing < 0 || verb - governing > 3) return null
  if (
    // “the man described by Ann Lee as “…””
    (/^by$/i.test(textAt(words, governing + 1)) && isAfterAs(words, quotation)) ||
    /^(?:is|are|was|were|be|been|being)$/i.test(textAt(words, governing - 1)) ||
    (words[governing - 1]?.pos === 'ADV' && /^(?:is|are|was|were|been)$/i.test(textAt(words, governing - 2)))
  ) {
    const by = words.findIndex(
      (word, index) =>
        index > governing && index < governing + 4 && /^by$/i.test(word.text) && word.end < quotation.start,
    )
    const agent = by < 0 ? undefined : phraseStartingAt(sentence.phrases, by + 1)
    return agent === undefined ? null : [agent.first, agent.last]
  }
  return subjectOfVerb(sentence, governing)
}

const isAfterAs = (words: readonly Word[], { start }: Quotation) =>
  /^as$/i.test(words.findLast((word) => word.end < start)?.text ?? '')

/** Whose verb stands at an index, looked for leftwards from it; else the subject of the clause. */
export function subjectOfVerb(sentence: ParsedSentence, verb: number): [number, number] | null {
  let first = verb
  while (isVerbalPrefix(sentence.words[first - 1])) first -= 1
  const found = subjectBefore(sentence, first, () => false)
  return found === null || found === 'inherit' ? subjectOfClause(sentence, verb) : found
}

/**
 * Whose main clause follows a subordinate one: of “When Ann Lee asked, he declined, saying …” it is “he”. Null where no
 * subordinate clause opens the sentence, or where a cue of the main clause stands before.
 */
export function mainSubject(
  sentence: ParsedSentence,
  before: number,
  cue?: Cue,
  quoted: IsQuoted = () => false,
): [number, number] | null {
  const { words, phrases } = sentence
  const start = afterDateline(sentence)
  const opens = words[start]
  const time = phrases.find((phrase) => phrase.first === start && isTimePhrase(words, phrase))
  const link = time === undefined ? opens : words[time.last + 1]
  if (link === undefined || !subordinator.test(link.text)) return null
  const comma = words.findIndex(
    (word, at) =>
      at > start + 2 &&
      at < before &&
      word.text === ',' &&
      !quoted(word) &&
      phrases.some((phrase) => phrase.first === at + 1) &&
      words.slice(start, at).some(isAnyVerb),
  )
  if (comma < 0 || (cue !== undefined && cue.first > comma)) return null
  const subject = phraseStartingAt(phrases, comma + 1)!
  const next = words[subject.last + 1]
  return next !== undefined && (isAnyVerb(next) || next.pos === 'ADV') ? [subject.first, subject.last] : null
}

/** “…, but Ann Lee refused, saying …”: the subject of a later main clause, behind the cue before; null where there is none. */
export function lastSubject(
  { words, phrases }: ParsedSentence,
  before: number,
  cue: Cue | undefined,
  quoted: IsQuoted,
): [number, number] | null {
  if (words[before - 1]?.text !== ',' || !/ing$/i.test(textAt(words, before))) return null
  const subject = phrases.findLast(
    ({ first, last, kind }) =>
      last < before &&
      first > (cue?.last ?? 0) + 1 &&
      kind !== 'common' &&
      /^(?:and|but|so|then)$/i.test(textAt(words, first - 1)) &&
      words[first - 2]?.text === ',' &&
      isFiniteVerb(words[last + 1]) &&
      !quoted(words[first]!),
  )
  return subject === undefined ? null : [subject.first, subject.last]
}

/** “Less than two weeks later, Ann Lee …”: how long or how much is no subject. */
const isComparison = (words: readonly Word[], { first }: NounPhrase) =>
  /^(?:less|more|fewer)$/i.test(textAt(words, first)) && /^than$/i.test(textAt(words, first + 1))

const isNominative = /^(?:he|she|they|it|we|i)$/i

/** The subject of the clause that the word at `before` stands in: the first phrase that no preposition governs. */
export function subjectOfClause(sentence: ParsedSentence, before: number): [number, number] | null {
  const { words, phrases } = sentence
  const main = mainSubject(sentence, before)
  if (main !== null) return main
  // “The opposition was scathing: its leader called it a betrayal, and said …”
  const apart = words.findLastIndex(({ text }, at) => at < before && /^[:;]$/.test(text))
  const second = words.slice(apart + 1, before)
  const opens = !isQuoteMark(second[0]) && !isNominative.test(textAt(second, 0)) && second.some(isFiniteVerb)
  const start = Math.max(afterDateline(sentence), opens ? apart + 1 : 0)
  const verb = words.findIndex(
    (word, at) => at >= start && at < before && isAnyVerb(word) && !/ing$/i.test(word.text),
  )
  const limit = verb < 0 ? before : verb
  const phrase = phrases
    .filter(
      (one) =>
        one.first >= start && one.last < limit && !isTimePhrase(words, one) && !isComparison(words, one),
    )
    .find((one) => words[one.first - 1]?.pos !== 'ADP' && words[one.first - 1]?.pos !== 'VERB')
  // “Speaking on the radio he said”
  const pronoun = phrases.find(
    (one) =>
      one.first >= start &&
      one.last < before - 1 &&
      /^(?:he|she|they)$/i.test(textAt(words, one.head)) &&
      isFiniteVerb(words[one.last + 1]),
  )
  const subject = phrase ?? pronoun
  return subject === undefined ? null : [subject.first, subject.last]
}
