/** Where a sentence tells something aside that is a claim by itself: “The dam, which was built in 1974, burst”. */
import type { ParsedSentence } from '../parse.ts'
import { mayBePerson } from '../persons.ts'
import { isTimePhrase, phraseEndingAt, phraseStartingAt, type NounPhrase } from '../phrases.ts'
import type { Word } from '../words.ts'
import { organisationHead } from '../data/name-words.ts'
import { pastTense } from './past.ts'
import { clauseAt, isFinite, isPast, pastOnly, subordinating } from './clauses.ts'
import { isClaimAt } from './cuts.ts'

/** A clause that tells something aside, by the indices of its words, the last one outside. */
export type SideClause = {
  /** The first word of the clause: “which”, “built”, the subject behind “after”. */
  from: number
  to: number
  /** What is left out where the rest of the sentence is told without it. */
  gap: readonly [number, number]
} & (
  | { kind: 'clause' }
  /** First and last word of its subject; the first word of what is told of that, and what stands between: “ was ”, “’s ”. */
  | { kind: 'predicate'; subject: readonly [number, number]; verb: number; aux: string }
  /** “killing two and hurting six” of a clause: `during` are the words of that, `perfect` is its “has”, if it has one. */
  | { kind: 'harm'; during: readonly [number, number]; perfect: number | null; harms: Harm[] }
)
/** “killing | at least two people | in the village”: a verb in its dictionary form, first and last word of its object, where it ends. */
export type Harm = { verb: string; object: readonly [number, number]; to: number; several: boolean }

/** The fewest words that tell something, with the pronoun for their subject. */
const fewest = 4

/** All that a sentence tells aside, in its order, none inside another. */
export function sideClauses(sentence: ParsedSentence): SideClause[] {
  const found = [relatives, participles, clauses, results].flatMap((find) => find(sentence))
  const all = found.filter(({ kind, from, to }) => kind === 'harm' || to - from >= fewest)
  all.sort((a, b) => a.from - b.from)
  return all.filter(({ from }, at) => !all.slice(0, at).some((one) => from < one.to))
}

const text = (words: readonly Word[], at: number) => words[at]?.text ?? ''

/** “, who led the trust until 2020,”, “, which was built in 1974.” */
function relatives(sentence: ParsedSentence): SideClause[] {
  const { words } = sentence
  return words.flatMap((word, at): SideClause[] => {
    if (!/^(?:who|which|whose)$/.test(word.text) || text(words, at - 1) !== ',') return []
    const owned = word.text === 'whose' ? phraseStartingAt(sentence.phrases, at + 1) ?? phraseStartingAt(sentence.phrases, at) : undefined // prettier-ignore
    if (word.text === 'whose' && owned === undefined) return []
    let verb = (owned?.last ?? at) + 1
    while (words[verb]?.pos === 'ADV') verb += 1
    const told = words[verb]
    const subject = antecedent(sentence, at)
    if (subject === null || told === undefined || !tellsAlone(told)) return []
    const to = endOf(words, verb)
    const gap = gapOf(words, at, to, subject.last)
    if (gap === null || (word.text === 'which' && text(words, to) !== ',' && ofAll.test(told.lemma)))
      return []
    // “Ann Lee, whose letter warned of it”
    if (owned !== undefined && subject.kind !== 'name') return []
    if (
      !fits(
        words[(owned ?? subject).head]!,
        told,
        owned === undefined && /^the$/i.test(text(words, subject.first)),
      )
    )
      return []
    const aux = owned === undefined ? ' ' : '’s '
    const predicate = { subject: [subject.first, subject.last] as const, verb: at + 1, aux }
    return [{ kind: 'predicate', from: at, to, gap, ...predicate }]
  })
}

/** Whether a verb in the present fits its subject: “Zhang Gaoli, who are” tells of him and of another. */
const fits = (subject: Word, told: Word, definite: boolean): boolean =>
  /^(?:are|were|have|do)$/.test(told.text) || (told.pos === 'VERB' && isPlain(told) && !isPast(told))
    ? isSeveral(subject) || (subject.pos === 'PROPN' && definite && /[^s]s$/.test(subject.text))
    : !(isSeveral(subject) && /^(?:is|was|has|does)$|[^s]s$/.test(told.text))

/** A verb by which a relative clause tells something: in its tense, or of several. */
const tellsAlone = (word: Word): boolean => (word.pos === 'VERB' && isPlain(word)) || isFinite(word)
const isPlain = ({ text, lemma }: Word) => text === lemma

/** Verbs by which “which” may mean all that was told before it: “The dam burst, which led to …”. */
const ofAll =
  /^(?:mean|lead|cause|allow|make|prompt|force|raise|result|come|bring|leave|give|put|require|follow|seem|include|suggest|happen|would|could|might|may|help|enable|create|trigger|spark|be)$/

/** Of whom or what “who” or “which” tells; null where that is not sure. */
function antecedent({ words, phrases }: ParsedSentence, at: number): NounPhrase | null {
  const before = phrases.findIndex(({ last }) => last === at - 2)
  let phrase = phrases[before]
  if (phrase === undefined) return null
  const ofPerson = words[at]!.text === 'who'
  const outer = phrases[before - 1]
  // “Ann Lee, 61, who”, “Ann Lee, a lawyer, who”
  if (text(words, phrase.first - 1) === ',' && outer?.last === phrase.first - 2) {
    const age = phrase.first === phrase.last && /^\d{1,3}$/.test(text(words, phrase.first))
    const inside = words.slice(phrase.first, phrase.last + 1)
    const role = ofPerson && /^(?:an?|the|its|his|her)$/i.test(inside[0]!.text) && !inside.some(({ pos }) => pos === 'PROPN') // prettier-ignore
    if (outer.kind === 'name' && (age || role)) phrase = outer
    else if (phrase.kind !== 'name') return null
  }
  if (phrase.kind === 'pronoun' || isTimePhrase(words, phrase) || isSome(words, phrase)) return null
  const link = words[phrase.first - 1]
  // “Ann Lee, of the University of Utah, who”, “Calder and | Hexley Trust, which”
  if (phrase.kind === 'name' && /^(?:and|&)$/i.test(link?.text ?? '')) return null
  if (ofPerson && link?.pos === 'ADP' && text(words, phrase.first - 2) === ',') return null
  // “her hit | song Bodak Yellow”, “most expensive, | large boxes”, “Roe & | Co.”: half of a phrase
  if (
    /^(?:ADJ|NOUN|PROPN|NUM|PRON|SYM)$/.test(link?.pos ?? '') ||
    /^(?:['’]s?|[-–—&])$/.test(link?.text ?? '')
  )
    return null
  if (link?.text === ',' && words[phrase.first - 2]?.pos === 'ADJ') return null
  const head = words[phrase.head]!
  // “Professor Roe of the University of Utah, which”
  const ofOther = words.slice(phrase.head, phrase.last).some(({ text }) => text === 'of')
  if (!ofPerson && ofOther && !organisationHead.test(head.text)) return null
  // “to the far side of the moon, which”, whether “side” was read as a noun or not
  const tied =
    link?.pos === 'ADP' && (link.text === 'of' || phraseEndingAt(phrases, phrase.first - 2) !== undefined)
  // “a company in the Cayman Islands, which”
  if (phrase.kind === 'name')
    return !ofPerson && tied && /^(?:in|of|at|on|near|for)$/i.test(link.text) ? null : phrase
  // “styles and options, which”, “the wall at the dam, which”: of one or of both
  if (/^(?:and|or)$/i.test(link?.text ?? '')) return null
  if (ofPerson) return mayBePerson(head.lemma) ? phrase : nameAtEnd(words, phrase)
  return tied ? null : phrase
}

/** “the yard of | Ann Lee, who”; null where a phrase ends in no name of somebody who owns, made or did it. */
function nameAtEnd(words: readonly Word[], phrase: NounPhrase): NounPhrase | null {
  const of = words.findLastIndex(({ text }, at) => at < phrase.last && text === 'of')
  const isName = of > phrase.first && words.slice(of + 1, phrase.last + 1).every(({ pos }) => pos === 'PROPN')
  return isName ? { first: of + 1, last: phrase.last, head: phrase.last, kind: 'name' } : null
}

const isSome = (words: readonly Word[], { first }: NounPhrase) =>
  /^(?:some|many|most|several|both|all|others?|none|one|two|three|those)$/i.test(text(words, first))

/** Where a clause ends that opens before an index: at a comma, a dash, a bracket, or an “and” that goes on with a verb. */
function endOf(words: readonly Word[], from: number): number {
  const end = words.findIndex((word, at) => {
    if (at < from) return false
    if (/^(?:and|but|or)$/.test(word.text))
      return text(words, at) === 'but' || isFinite(words[at + 1]) || /ing$/.test(text(words, at + 1))
    const glued = words[at - 1]?.end === word.start && words[at + 1]?.start === word.end
    return /^(?:[,;:?!–—()]|-{1,2}|[.…]+)$/.test(word.text) && !(glued && /^[-–,.:]$/.test(word.text))
  })
  return end < 0 ? words.length : end
}

/** The words that go with an aside behind a comma; `last`: the last word of what it tells of. */
function gapOf(words: readonly Word[], from: number, to: number, last: number): SideClause['gap'] | null {
  if (isClosing(words, to)) return [from - 1, to]
  if (
    text(words, to) !== ',' ||
    !/^(?:AUX|VERB)$/.test(words[to + 1]?.pos ?? '') ||
    /ing$/.test(text(words, to + 1))
  )
    return null
  // “Ann Lee, 61, who led it, left”: the comma behind closes what stands before
  return [from - 1, last === from - 2 ? to + 1 : to]
}

/** Whether nothing but the mark that ends the sentence follows. */
const isClosing = (words: readonly Word[], at: number) =>
  words.slice(at).every(({ text }) => /^[.?!”"’)]+$/.test(text))

/** Participles that tell how a thing is, not what was done to it. */
const stative =
  /^(?:base|locate|know|own|call|name|age|head|lead|follow|compare|involve|concern|interest|need|require|use|expect|suppose|consider|die)$/

/** “The dam, built in 1974, burst” */
function participles({ words, phrases }: ParsedSentence): SideClause[] {
  return words.flatMap((word, at): SideClause[] => {
    if (word.pos !== 'VERB' || text(words, at - 1) !== ',' || !isPast(word) || pastOnly.has(word.text))
      return []
    if (words[at + 1]?.pos !== 'ADP' || stative.test(word.lemma)) return []
    const subject = phraseEndingAt(phrases, at - 2)
    const to = words.findIndex(({ text }, index) => index > at && text === ',')
    if (subject === undefined || to < 0 || !isFinite(words[to + 1])) return []
    if (subject.kind === 'pronoun' || isTimePhrase(words, subject)) return []
    // “people at the dam, built in 1974, said”: of the first noun alone it is sure
    if (subject.first > 0 && !/^[,—–]$/.test(text(words, subject.first - 1))) return []
    if (words.slice(0, subject.first).some(isFinite)) return []
    const aux = isSeveral(words[subject.head]!) ? ' were ' : ' was '
    const predicate = { subject: [subject.first, subject.last] as const, verb: at, aux }
    const gap = gapOf(words, at, to, subject.last)
    return gap === null ? [] : [{ kind: 'predicate', from: at, to, gap, ...predicate }]
  })
}

const isSeveral = ({ pos, text, lemma }: Word) =>
  pos !== 'PROPN' && ((/s$/.test(text) && text.toLowerCase() !== lemma) || /^(?:people|police|children|men|women)$/i.test(text)) // prettier-ignore

/** “Ships changed course after a dam burst in the north.” */
function clauses(sentence: ParsedSentence): SideClause[] {
  const { words } = sentence
  return words.flatMap(({ text: link }, at): SideClause[] => {
    if (!/^(?:after|as|while|although|though)$/i.test(link)) return []
    const from = at + 1
    const clause = clauseAt(sentence, from, words.length)
    if (clause === null || !isClaimAt(sentence, from, words.length)) return []
    const verb = words[clause.verb]!
    if (verb.pos === 'AUX' ? !/^(?:was|were|had|has|have|did)$/.test(verb.text) : !isPast(verb)) return []
    const to = endOf(words, clause.verb)
    const gap = clauseGap(sentence, at, to)
    if (gap === null || isBare(words, clause.subject) || words[clause.subject.head]!.pos === 'NUM') return []
    const before = words.slice(0, gap[0])
    // “vendors who endured raids after …”, “as the crisis readily proved”, “almost as soon as”
    if (before.some((word) => subordinating.test(word.text) && word.pos !== 'DET')) return []
    if (/^as$/i.test(link) && (/^(?:such|so|same|soon|well|far|much|as|known)$/i.test(text(words, at - 1)) || aside.test(verb.lemma))) return [] // prettier-ignore
    if (hasSecondVerb(words.slice(clause.verb, to))) return []
    return isFull(words.slice(from, to)) && isFull([...before, ...words.slice(gap[1])])
      ? [{ kind: 'clause', from, to, gap }]
      : []
  })
}

/** “as the crisis proved”, “as analysts expected”: verbs of a clause that tells what one thinks of the rest. */
const aside = /^(?:show|prove|say|expect|predict|note|warn|fear|do|suggest|happen)$/

/** Whether a predicate holds another verb that no word joins to it: “ordered their removal were working”. */
const hasSecondVerb = (predicate: readonly Word[]) =>
  predicate.some(
    ({ pos, text }, at) =>
      pos === 'AUX' &&
      /^(?:is|are|was|were|has|have|had|will|would)$/.test(text) &&
      at > 2 &&
      !predicate
        .slice(1, at)
        .some((word) => subordinating.test(word.text) || /^(?:and|but|or|,)$/.test(word.text)),
  )

/** Whether words cut from their sentence still say of whom or what: they name somebody or something, and are no mere remark. */
const isFull = (words: readonly Word[]) =>
  words.filter(({ pos }) => pos !== 'PUNCT').length >= fewestBeside &&
  words.some(({ pos }) => pos === 'PROPN')

/** The fewest words of a clause, and of what it is cut from: fewer tell little without each other. */
const fewestBeside = 6

/** “the country”, which the rest of the sentence names. */
const isBare = (words: readonly Word[], { first, last, kind }: NounPhrase) =>
  kind === 'common' && last === first + 1 && /^(?:the|this|that)$/i.test(text(words, first))

/** Words that tell how long after, and that go with the clause: “shortly”, “three days”. */
const measures =
  /^(?:just|shortly|soon|even|ever|long|only|right|immediately|moments?|barely|nearly|almost|more|than|about)$/i

/** The words that go with a clause behind “after”: to the end of the sentence, or with the comma that closes it. */
function clauseGap({ words, phrases }: ParsedSentence, link: number, to: number): SideClause['gap'] | null {
  let from = link
  const time = phraseEndingAt(phrases, from - 1)
  if (
    time !== undefined &&
    isTimePhrase(words, time) &&
    /s$|^(?:an?|one)$/i.test(text(words, time.first) + text(words, time.last)) &&
    !/day$/.test(text(words, time.last))
  )
    from = time.first // prettier-ignore
  else if (/^days?$/.test(text(words, from - 1)) && time !== undefined) from = time.first
  while (measures.test(text(words, from - 1))) from -= 1
  if (from === 0) return text(words, to) === ',' ? [0, to + 1] : null
  const comma = /^(?:,|[-–—]|-{2})$/.test(text(words, from - 1))
  if (isClosing(words, to)) return [comma ? from - 1 : from, to]
  return text(words, from - 1) === ',' && text(words, to) === ',' ? [from - 1, to + 1] : null
}

/** Verbs for what befalls people and things in a disaster, a crime or a war. */
const harming =
  /^(?:kill|injure|wound|hurt|maim|destroy|damage|wreck|flood|displace|trap|strand|leave|force|halt|shut|bury|topple|submerge|level|flatten|ground|close|cancel|delay|evacuate|disrupt|block)$/
/** Words before a number: “at least 40”. */
const hedges =
  /^(?:at|least|most|more|less|fewer|than|up|to|as|many|about|around|some|nearly|almost|over|an?|estimated|roughly|approximately|another)$/i

/** “A bomb exploded in the market, killing 12 people and wounding 40.” */
function results(sentence: ParsedSentence): SideClause[] {
  const { words } = sentence
  return words.flatMap((_, at): SideClause[] => {
    const opens = participleClause(words, at)
    if (opens === null) return []
    const harms: Harm[] = []
    for (let verb = at; harmOf(words[verb]) !== undefined;) {
      const harm = harmAt(sentence, verb)
      if (harm === null) return []
      harms.push(harm)
      verb = text(words, harm.to) === 'and' ? harm.to + 1 : words.length
    }
    if (harms.length === 0) return []
    const to = harms.at(-1)!.to
    if (!isClosing(words, to)) return []
    // “fell after a ship struck the pier, killing two”: in the clause that stands before
    const link = words.findLastIndex(({ text }, index) => index < opens && subordinating.test(text))
    if (link >= 0 && !/^(?:after|when|as|while)$/i.test(text(words, link))) return []
    const during: readonly [number, number] = [link + 1, opens - 1]
    const first = words.findIndex((one, index) => index >= during[0] && index < during[1] && isFinite(one))
    const verb = first < 0 ? null : toldOnce(words, first)
    if (verb === null) return []
    return [{ kind: 'harm', from: at, to, gap: [at - 1, to], during, perfect: verb.perfect, harms }]
  })
}

/** Where “, killing” or “, sending a wave through the valley and killing” opens, of which “killing” stands at an index; null for other words. */
function participleClause(words: readonly Word[], at: number): number | null {
  if (text(words, at - 1) === ',') return at
  if (text(words, at - 1) !== 'and') return null
  const comma = words.findLastIndex((word, index) => index < at && word.text === ',')
  return words[comma + 1]?.pos === 'VERB' && /ing$/.test(text(words, comma + 1)) && !words.slice(comma + 2, at).some(isFinite) // prettier-ignore
    ? comma + 1
    : null
}

/** The verb of what happened once, “struck”, “was struck”, “has struck”; null for others, and for “has broken”, which is no “broke”. */
function toldOnce(words: readonly Word[], verb: number): { perfect: number | null } | null {
  const told = words[verb]!
  if (/^(?:was|were)$/.test(told.text) || (told.pos === 'VERB' && isPast(told))) return { perfect: null }
  const participle = words.slice(verb + 1).find(({ pos }) => pos !== 'ADV')
  return /^(?:has|have)$/.test(told.text) && participle?.pos === 'VERB' && participle.text === pastTense(participle.lemma, false) // prettier-ignore
    ? { perfect: verb }
    : null
}

/** The dictionary form of a verb for harm in -ing; undefined for other words. The tagger takes “and wounding scores” for a noun. */
function harmOf(word: Word | undefined): string | undefined {
  const stem = /^(\p{Ll}+)ing$/u.exec(word?.text ?? '')?.[1]
  return stem === undefined
    ? undefined
    : [stem, `${stem}e`, stem.slice(0, -1)].find((one) => harming.test(one))
}

function harmAt({ words, phrases }: ParsedSentence, verb: number): Harm | null {
  const lemma = harmOf(words[verb])
  let at = verb + 1
  while (hedges.test(text(words, at)) && phraseStartingAt(phrases, at) === undefined) at += 1
  const object = phraseStartingAt(phrases, at) ?? phraseStartingAt(phrases, verb)
  if (lemma === undefined || object === undefined || object.kind === 'pronoun' || isTimePhrase(words, object))
    return null
  // “leaving 14 missing”, “leaving a trail of destruction”
  const follows = words[object.last + 1]
  const isState =
    /^(?:ADJ|VERB)$/.test(follows?.pos ?? '') || /^(?:without|dead|homeless)$/i.test(follows?.text ?? '')
  if (lemma === 'leave' && !isState) return null
  const amount = words.slice(verb + 1, object.last + 1).find(({ pos }) => pos === 'NUM')
  const several =
    isSeveral(words[object.head]!) || (amount !== undefined && !/^(?:one|1)$/i.test(amount.text))
  return { verb: lemma, object: [verb + 1, object.last], to: endOf(words, object.last + 1), several }
}
