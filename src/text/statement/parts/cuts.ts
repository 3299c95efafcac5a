import { genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import { isProse, type ParsedSentence } from '../../parse.ts'
import { mayBePerson } from '../../persons.ts'
import { isTimePhrase, type NounPhrase } from '../../phrases.ts'
import { textAt, type Word } from '../../words.ts'
import { agrees, clauseAt, isFinite, isPast, isPresent, pastOnly, subordinating } from './clauses.ts'

/** Where a sentence, or what somebody says in it, parts into two claims: indices of words. */
export type Cut = {
  /** The first word that belongs to neither: “,” of “, and”. */
  link: number
  /** The first word of the second claim. */
  from: number
  /** First and last word of the subject that both have; null where the second has one of its own. */
  subject: readonly [number, number] | null
  /** First and last word of “has been” that both have, too. */
  aux: readonly [number, number] | null
  /** The subject of the second claim whose “was” or “were” stands only in the first, and that verb. */
  gapped?: { subject: NounPhrase; aux: 'was' | 'were' }
  /** Whether only what stands before tells which the subject of the second claim is: “the company”. */
  isMeantBefore?: boolean
}

/** Words of a sentence, from the first to before the last, that one tells: `reported`, behind “said that”. */
export type Stretch = { from: number; to: number; reported: boolean }

/** Second clauses that depend on the first, “and so”, “and then”, or tell of what only it names: “and another was hurt”. */
const dependent =
  /^(?:so|then|thus|therefore|hence|consequently|thereby|instead|nor|yet|rather|not|even|only|if|when|while|as|because|after|before|once|with|without|that|which|who|whose|what|how|why|where|there|here|each|both|either|neither|another|other|others|such|this|these|those|it|its|we|i|you|our|my|your)$/i
/** Of whom they tell one sees only in what the first clause tells, or where they are who speaks. */
export const personal = /^(?:he|she|they|his|her|their)$/i

/** “the other was hurt”, “the rest were sold”: of whom only the first clause tells. */
const leftOver =
  /^(?:other|others|rest|latter|former|same|first|second|third|fourth|last|remaining|remainder|pair|result|results|latest|next|more)$/i

/** The fewest words of a claim in the second half. */
const fewest = 4

/** Where two claims of a stretch part: two clauses with a subject each, else two predicates of one subject; null where it makes one. */
export function cutIn(
  sentence: ParsedSentence,
  stretch: Stretch,
  isQuoted: (offset: number) => boolean,
): Cut | null {
  const { words } = sentence
  const links = words.flatMap(({ text, start }, at) =>
    at > stretch.from &&
    at < stretch.to - fewest &&
    (/^(?:and|but|;)$/i.test(text) || (!stretch.reported && isContrast(words, at))) &&
    !isQuoted(start)
      ? [at]
      : [],
  )
  if (links.length === 0 || stretch.from < 0 || !isProse(sentence)) return null
  const from = opening(sentence, stretch)
  // “When it rains, the road is shut and the school …”
  if (subordinating.test(words[from]?.text ?? '')) return null
  for (const at of links) {
    const cut = gappedCut(sentence, { ...stretch, from }, at) ?? clauseCut(sentence, { ...stretch, from }, at)
    if (cut !== null) return cut
  }
  for (const at of links) {
    const cut = predicateCut(sentence, { ...stretch, from }, at)
    if (cut !== null) return cut
  }
  return null
}

/** “wants 7%, while the other offers 4%”: what is told of another beside it; “while it was at sea” tells when. Of what somebody is told to say, the outlet may add it. */
const isContrast = (words: readonly Word[], at: number): boolean =>
  /^(?:while|whereas)$/i.test(words[at]!.text) && words[at - 1]?.text === ','

/** Past “But”, “On Friday,”. */
function opening(sentence: ParsedSentence, { from, to }: Stretch): number {
  const at = afterTimes(sentence, from, to)
  const { words } = sentence
  if (words[at]?.pos !== 'ADP') return at
  // “From its office in Leeds, the firm …”
  const comma = words.findIndex(({ text }, index) => index > at && text === ',')
  return comma < 0 || comma >= to || words.slice(at, comma).some(isFinite)
    ? at
    : afterTimes(sentence, comma + 1, to)
}

function afterTimes({ words, phrases }: ParsedSentence, from: number, to: number): number {
  let at = from
  while (at < to) {
    const time = phrases.find(({ first }) => first === (words[at]?.pos === 'ADP' ? at + 1 : at))
    const word = words[at]!
    if (time !== undefined && isTimePhrase(words, time)) at = time.last + 1
    else if (word.text === ',' || word.pos === 'CCONJ' || (word.pos === 'ADV' && words[at + 1]?.text === ','))
      at += 1
    else if (/^(?:in|on|by|since)$/i.test(word.text) && /^\d{4}$/.test(words[at + 1]?.text ?? '')) at += 2
    else break
  }
  return at
}

/** Whether a clause opens at an index that tells by itself of whom or what: “Ms Orrell was paid £1.3m”. */
export const isClaimAt = (sentence: ParsedSentence, at: number, to: number): boolean => {
  const subject = subjectOfClaimAt(sentence, at, to)
  return subject !== null && !isMeantBefore(subject)
}

/** The words of the subject of a claim that opens at an index; null where none does, or only the first clause tells of whom. */
function subjectOfClaimAt(sentence: ParsedSentence, at: number, to: number): Word[] | null {
  const clause = clauseAt(sentence, at, to)
  if (clause === null || to - at < fewest || dependent.test(sentence.words[at]!.text)) return null
  const subject = sentence.words.slice(at, clause.subject.last + 1)
  return isLeftOver(subject) ? null : subject
}

function clauseCut(sentence: ParsedSentence, { from, to, reported }: Stretch, at: number): Cut | null {
  const { words } = sentence
  const comma = words[at - 1]?.text === ','
  const link = comma ? at - 1 : at
  const that = reported && /^that$/i.test(words[at + 1]?.text ?? '')
  const second = that ? at + 2 : at + 1
  const parts = comma || that || words[at]!.text === ';'
  const clause = clauseAt(sentence, second, to)
  const subject = subjectOfClaimAt(sentence, second, to)
  if (clause === null || subject === null || clauseAt(sentence, from, link, parts) === null) return null
  // “at shops and | firms in the capital and youths stormed the gate”
  if (!parts && (clause.several || goesOnListing(words, from, link))) return null
  const before = words.slice(from, link)
  const meant = words[second]!
  if (
    endsInList(sentence, from, link) ||
    (personal.test(meant.text) && !(reported && isLikely(before, meant)))
  )
    return null
  // “said reports had found that …, and that …”: what the reports found as well
  if (before.some(({ text }) => (that ? /^that$/i.test(text) : !parts && subordinating.test(text))))
    return null
  return { link, from: second, subject: null, aux: null, isMeantBefore: isMeantBefore(subject) }
}

/** “Three guards were killed and seven people wounded on Tuesday”: a second clause whose “were” the first one holds; null for others. */
function gappedCut(sentence: ParsedSentence, { from, to }: Stretch, at: number): Cut | null {
  const { words, phrases } = sentence
  const link = words[at - 1]?.text === ',' ? at - 1 : at
  const main = clauseAt(sentence, from, link)
  const subject = phrases.find(({ first }) => first === at + 1)
  if (main === null || subject?.kind !== 'common' || to - at <= fewest || main.several) return null
  const [aux, done] = [words[main.verb]!, words[main.verb + 1]]
  const passive = /^(?:was|were)$/i.test(aux.text) && done?.pos === 'VERB' && isPast(done)
  const verb = words[subject.last + 1]
  if (!passive || verb?.pos !== 'VERB' || !(suffered.test(verb.lemma) || harms.test(verb.lemma))) return null
  if (!isPast(verb) || dependent.test(words[at + 1]!.text)) return null
  const own = words.slice(at + 1, subject.last + 1)
  if (isLeftOver(own) || isMeantBefore(own) || endsInList(sentence, from, link)) return null
  if (words.slice(from, link).some(({ text }) => subordinating.test(text))) return null
  // “… and three men charged the gate”
  const behind = phrases.find(({ first }) => first === subject.last + 2)
  if (behind !== undefined && !isTimePhrase(words, behind)) return null
  const head = words[subject.head]!
  const several = head.text.toLowerCase() !== head.lemma || /^people$/i.test(head.text)
  return { link, from: at + 1, subject: null, aux: null, gapped: { subject, aux: several ? 'were' : 'was' } }
}

/** “burned the shop and its yard and | crews are there”: an “and” before that joins no verbs. */
function goesOnListing(words: readonly Word[], from: number, link: number): boolean {
  const last = words.slice(from, link).findLastIndex(({ text }) => /^and$/i.test(text))
  return last > 0 && !words.slice(from + last, link).some(isFinite)
}

/** “said that sales were poor and that she had left”: whether nobody whom the pronoun could mean stands in the first clause. */
function isLikely(before: readonly Word[], { text }: Word): boolean {
  const same = (word: Word) =>
    genderOfPronoun(word.text.toLowerCase()) === genderOfPronoun(text.toLowerCase())
  return (
    (personal.test(before[0]!.text) && same(before[0]!)) ||
    !before.some(({ pos, lemma, text: one }) => pos === 'PROPN' || personal.test(one) || mayBePerson(lemma))
  )
}

/** “the other was hurt”, “two died”: a subject that only the first clause tells. */
function isLeftOver(subject: readonly Word[]): boolean {
  if (subject.some(({ text, pos }) => leftOver.test(text) && pos !== 'PROPN')) return true
  const [article, noun, ...more] = subject
  return more.length === 0 && (noun ?? article)?.pos === 'NUM'
}

/** “the agency had heard of it”: which one stands before. */
function isMeantBefore([article, noun, ...more]: readonly Word[]): boolean {
  return (
    /^the$/i.test(article?.text ?? '') &&
    noun !== undefined &&
    noun.pos !== 'PROPN' &&
    more.length === 0 &&
    !knownToAll.test(noun.lemma)
  )
}

/** Of which there is one, whoever tells of it: “the government”. */
const knownToAll =
  /^(?:government|opposition|police|army|military|president|pope|parliament|senate|house|court|council|mayor|governor|king|queen|economy|inflation|public|world|country|city|state|war|election|vote|weather|moon|sun)$/

/** “Ann Lee, Bo Roe, and Cy Day were there”: the last of what is listed before. */
function endsInList({ words, phrases }: ParsedSentence, from: number, link: number): boolean {
  let comma = link - 1
  while (comma > from && words[comma]!.text !== ',') comma -= 1
  if (comma <= from) return false
  const last = phrases.find(({ first }) => first === comma + 1)
  return last !== undefined && last.last >= link - 1
}

function predicateCut(sentence: ParsedSentence, { from, to }: Stretch, at: number): Cut | null {
  const { words } = sentence
  const link = words[at - 1]?.text === ',' ? at - 1 : at
  const main = words[at]!.text === ';' ? null : clauseAt(sentence, from, link, true)
  if (main === null || /^(?:another|others?|first|second|third|next|last)$/i.test(words[from]!.text))
    return null
  let second = at + 1
  while (words[second]?.pos === 'ADV' && !dependent.test(words[second]!.text)) second += 1
  const [one, other] = [words[main.verb]!, words[second]]
  if (sharesModal(words, main.verb, link, second, to))
    return { link, from: at + 1, subject: [main.subject.first, main.last], aux: [main.verb, main.verb] }
  if (!isFinite(other) || (other.pos === 'VERB' && !tellsOfSubject(words, link, second))) return null
  const predicate = words.slice(main.verb, link)
  if (predicate.length < 3 || hasSecondVerb(sentence, main.verb, link)) return null
  if (predicate.some((word, index) => subordinating.test(word.text) || turnsAside(predicate, index)))
    return null
  const aux = shared(words, main.verb, other, words[second + 1])
  if (aux === null && !goTogether(predicate, other, words[second + 1], link < at)) return null
  const rest = words.slice(second, to)
  const holds = other.pos === 'AUX' || rest.some(({ pos }) => pos === 'NUM' || pos === 'PROPN')
  if (rest.length < (holds ? fewest : fewest + 1)) return null
  return !agrees(words[main.subject.head]!, one, other) || (harms.test(one.lemma) && harms.test(other.lemma))
    ? null
    : { link, from: at + 1, subject: [main.subject.first, main.last], aux }
}

/** “burst in and shot and | killed three”, “free and discounted services”, “and masked youths clashed”: a verb with an object, or a word beside a noun, that is nothing told of the subject. */
function tellsOfSubject(words: readonly Word[], link: number, second: number): boolean {
  const [before, next] = [words[link - 1]!, words[second + 1]]
  if (before.pos === 'ADJ' || before.pos === 'VERB' || degree.test(words[second - 1]!.text)) return false
  if (!/^(?:ADJ|NOUN)$/.test(next?.pos ?? '')) return true
  const noun = words.findIndex(({ pos }, at) => at > second && pos !== 'ADJ' && pos !== 'NOUN')
  return !isFinite(words[noun])
}

/** “already wary of it and increasingly incensed” */
const degree =
  /^(?:increasingly|very|highly|deeply|widely|badly|heavily|well|newly|largely|fully|partly|most|more)$/i

/** Whether a predicate holds a verb beside its own: “has been pushed back” and “built the first crewed ship” do not. */
function hasSecondVerb({ words, phrases }: ParsedSentence, from: number, to: number): boolean {
  const ends = words.findIndex(({ pos }, at) => at >= from && !/^(?:AUX|VERB|ADV|PART)$/.test(pos))
  return words.some(
    (word, at) =>
      at >= ends &&
      at < to &&
      isFinite(word) &&
      // “has a torn hamstring”
      !/^an?$/i.test(textAt(words, at - 1)) &&
      !phrases.some(({ first, head }) => first < at && at < head),
  )
}

/** “, banning oil and …”, “, left and …”: behind which a verb need not be the subject’s. */
const turnsAside = (words: readonly Word[], at: number) =>
  /^(?:[;:–—]|-{2})$/.test(words[at]!.text) ||
  (words[at]!.text === ',' && (isFinite(words[at + 1]) || /ing$/i.test(words[at + 1]?.text ?? '')))

/** “killed nine and hurt 12”: one toll. */
const harms = /^(?:kill|injure|wound|hurt|maim|leave|destroy|damage|displace)$/

/** Whether two verbs have one subject, for all that one sees: a second one in the past may share what stands before the first. */
function goTogether(
  predicate: readonly Word[],
  other: Word,
  behind: Word | undefined,
  comma: boolean,
): boolean {
  const [one, ...rest] = predicate
  if (other.pos === 'AUX') return true
  if (one!.pos !== 'AUX') return isPast(one!) === isPast(other)
  // of “had been inspected and found to be sound” both are suffered
  const next = rest.find(({ pos, text }) => pos !== 'ADV' && pos !== 'PART' && text !== 'been')
  // “was running late and rushed home”, “had no ticket and boarded”, “is a doctor and runs a clinic”
  const past = /^(?:was|were|had)$/i.test(one!.text)
  const present = /^(?:is|are|has|have)$/i.test(one!.text)
  const goesOn = next?.pos === 'VERB' && /ing$/i.test(next.text)
  if (next?.pos === 'VERB' && !goesOn) return isPresent(other) && hasObject(behind)
  return isPast(other)
    ? past && (goesOn || comma || /^had$/i.test(one!.text) || pastOnly.has(other.text.toLowerCase()))
    : present
}

/** “carries 300,000 people”, “plans to build”: what follows shows a verb where a noun of several looks like one, “rockets and shells”. */
const hasObject = (next: Word | undefined): boolean =>
  /^(?:DET|NUM|PRON|PART)$/.test(next?.pos ?? '') || /^(?:about|around|some|to)$/i.test(next?.text ?? '')

/** What is done to somebody in whose place nobody does it: “was arrested on Friday and charged with arson”. */
const suffered =
  /^(?:charge|sentence|jail|fine|release|remand|convict|acquit|injure|wound|detain|hospitali[sz]e|treat|bail|suspend|ban|take|give|bring|hang|execute|replace|share|deport|extradite|bury|transfer|award|fly|drive|evict|find|hold|order|declare|deem|judge|send|put|place)$/

/** The words “was” or “has been” that a second participle shares with the first: indices; null where it has a verb of its own. */
function shared(
  words: readonly Word[],
  verb: number,
  other: Word,
  next: Word | undefined,
): [number, number] | null {
  let last = verb
  while (words[last + 1]?.pos === 'AUX') last += 1
  const participle = words.slice(last + 1).find(({ pos }) => pos !== 'ADV')
  const passive = /^(?:was|were|been|is|are)$/i.test(words[last]!.text) && words[verb]!.pos === 'AUX'
  if (!passive || participle?.pos !== 'VERB' || !isPast(participle) || other.pos !== 'VERB') return null
  return suffered.test(other.lemma) && /^(?:ADP|PUNCT|PART)$/.test(next?.pos ?? '') ? [verb, last] : null
}

/** “must repay 140,000 euros and pay a fine of 30,000”: two deeds to come, each with an amount of its own. */
function sharesModal(
  words: readonly Word[],
  verb: number,
  link: number,
  second: number,
  to: number,
): boolean {
  const [first, other] = [words.slice(verb + 1, link), words.slice(second + 1, to)]
  const isBare = (word: Word | undefined) => word?.pos === 'VERB' && word.text === word.lemma
  const hasAmount = (all: readonly Word[]) => all.some(({ pos }) => pos === 'NUM')
  return (
    /^(?:will|would|can|could|may|might|must|shall|should)$/i.test(words[verb]!.text) &&
    isBare(first.find(({ pos }) => pos !== 'ADV')) &&
    isBare(words[second]) &&
    hasAmount(first) &&
    hasAmount(other) &&
    !first.some(
      (word, at) =>
        (at > 0 && isFinite(word)) || subordinating.test(word.text) || /^(?:to|not)$/i.test(word.text),
    )
  )
}
