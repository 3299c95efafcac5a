/** What a relative clause or a participle tells of a noun: “, which was built in 1974,”, “, built in 1974,”. */
import { calamities } from '../../data/calamities.ts'
import { organisationHead } from '../../data/name-words.ts'
import { beforeAge } from '../../attribution/cues/set-off.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isTimePhrase, phraseEndingAt, type NounPhrase } from '../../words/phrases.ts'
import { commaBehind, textAt, type Word } from '../../words/words.ts'
import { isFinite, isPast, pastOnly } from '../../clause/finite.ts'
import { endOf, gapOf, isSeveral, type SideClause } from './bounds.ts'

/** “, who led the trust until 2020,”, “, which was built in 1974.”, “, whose firm lost €40m,” */
export function relatives(sentence: ParsedSentence): SideClause[] {
  const { words, phrases } = sentence
  return words.flatMap((word, at): SideClause[] => {
    if (!/^(?:who|which|whose)$/.test(word.text) || textAt(words, at - 1) !== ',') return []
    const of = antecedent(sentence, at)
    // the tagger may take “whose” into the phrase
    const owned = word.text === 'whose' ? phrases.find(({ first }) => first === at || first === at + 1) : of
    if (of === null || owned == null || (owned !== of && (of.kind !== 'name' || holdsSubject(words, owned))))
      return []
    let verb = Math.max(at, owned.last) + 1
    while (words[verb]?.pos === 'ADV') verb += 1
    const told = words[verb]
    if (told === undefined || !tellsAlone(told) || !fits(words, owned, told)) return []
    // “his son, who calls himself Ivo Roe”: by the name that he is told by anyway
    const isNaming = told.lemma === 'call' && /^(?:him|her|it|them)sel/.test(textAt(words, verb + 1))
    if (isNaming && words[verb + 2]?.pos === 'PROPN') return []
    const to = endOf(words, verb)
    const gap = gapOf(words, at, to, of.last)
    if (gap === null || (word.text === 'which' && textAt(words, to) !== ',' && ofAll.test(told.lemma)))
      return []
    const aux = owned === of ? ' ' : '’s '
    return [{ kind: 'predicate', from: at, to, gap, subject: [of.first, of.last], verb: at + 1, aux }]
  })
}

/** “whose |firm Ann Lee| accused of fraud”: a thing that belongs to somebody, and who does something to it. */
const holdsSubject = (words: readonly Word[], { first, last }: NounPhrase): boolean =>
  words
    .slice(first, last)
    .some(
      ({ pos, lemma }, at) => pos === 'NOUN' && !mayBePerson(lemma) && words[first + at + 1]!.pos === 'PROPN',
    )

/** Whether a verb in the present fits its subject: “Zhang Gaoli, who are” tells of him and of another. */
function fits(words: readonly Word[], { first, head }: NounPhrase, told: Word): boolean {
  const noun = words[head]!
  // “the Texans, who”
  const isTeam = noun.pos === 'PROPN' && /[^s]s$/.test(noun.text) && /^the$/i.test(textAt(words, first))
  return /^(?:are|were|have|do)$/.test(told.text) || (told.pos === 'VERB' && isPlain(told) && !isPast(told))
    ? isSeveral(noun) || isTeam
    : !(isSeveral(noun) && /^(?:is|was|has|does)$|[^s]s$/.test(told.text))
}

/** A verb by which a relative clause tells something: in its tense, or of several. */
const tellsAlone = (word: Word): boolean => (word.pos === 'VERB' && isPlain(word)) || isFinite(word)
const isPlain = ({ text, lemma }: Word) => text === lemma

/** Verbs by which “which” may mean all that was told before it: “The dam burst, which led to …”. */
export const ofAll =
  /^(?:mean|show|prove|imply|indicate|lead|cause|allow|make|prompt|force|raise|result|come|bring|leave|give|put|require|follow|seem|include|suggest|happen|would|could|might|may|help|enable|create|trigger|spark|be)$/

/** Of whom or what “who” or “which” tells; null where that is not sure. */
function antecedent({ words, phrases }: ParsedSentence, at: number): NounPhrase | null {
  const before = phrases.findIndex(({ last }) => last === at - 2)
  let phrase = phrases[before]
  if (phrase === undefined) return null
  const ofPerson = words[at]!.text === 'who'
  const outer = phrases[before - 1]
  // “Ann Lee, 61, who”, “Ann Lee, D-Calif., who”, “Ann Lee, a lawyer, who”
  if (textAt(words, phrase.first - 1) === ',' && outer?.last === phrase.first - 2) {
    const age = beforeAge(words, phrase.last) === outer.last
    const inside = words.slice(phrase.first, phrase.last + 1)
    const role = ofPerson && /^(?:an?|the|its|his|her)$/i.test(inside[0]!.text) && !inside.some(({ pos }) => pos === 'PROPN') // prettier-ignore
    if (outer.kind === 'name' && (age || role)) phrase = outer
    else if (phrase.kind !== 'name') return null
    // “Norsk Papir, Bergen, which”, “Austin, Texas, which”; not “In Bergen, Norsk Papir, which”
    else if (!ofPerson && outer.kind === 'name' && outer.first > 1) return null
  }
  if (phrase.kind === 'pronoun' || isTimePhrase(words, phrase) || isSome(words, phrase)) return null
  const link = words[phrase.first - 1]
  // “Ann Lee, of the University of Utah, who”, “Calder and | Hexley Trust, which”
  if (phrase.kind === 'name' && /^(?:and|&)$/i.test(link?.text ?? '')) return null
  if (ofPerson && link?.pos === 'ADP' && textAt(words, phrase.first - 2) === ',') return null
  // “her hit | song Bodak Yellow”, “most expensive, | large boxes”, “Roe & | Co.”, “bodily | harm”: half of a phrase
  if (
    /^(?:ADJ|NOUN|PROPN|NUM|PRON|SYM)$/.test(link?.pos ?? '') ||
    /^(?:['’]s?|[-–—&])$|ly$/.test(link?.text ?? '') ||
    isOfAct(words, phrase)
  )
    return null
  if (link?.text === ',' && words[phrase.first - 2]?.pos === 'ADJ') return null
  const head = words[phrase.head]!
  // “Professor Roe of the University of Utah, which”
  const ofOther = words.slice(phrase.head, phrase.last).some(({ text }) => text === 'of')
  if (!ofPerson && ofOther && !organisationHead.test(head.text)) return null
  const tied =
    link?.text === 'of' || (link?.pos === 'ADP' && phraseEndingAt(phrases, phrase.first - 2) !== undefined)
  // “a teacher from Perth, who”, “a dog walker in Perth, who”
  const outerHead = words[phraseEndingAt(phrases, phrase.first - 2)?.head ?? -1]
  const isPlace = /^(?:in|at|near|from|on)$/i.test(link?.text ?? '')
  if (ofPerson && phrase.kind === 'name' && tied && (isPlace || mayBePerson(outerHead?.lemma ?? '')))
    return null
  // “a company in the Cayman Islands, which”
  if (phrase.kind === 'name')
    return !ofPerson && tied && /^(?:in|of|at|on|near|for)$/i.test(link.text) ? null : phrase
  // “styles and options, which”, “the wall at the dam, which”: of one or of both
  if (/^(?:and|or)$/i.test(link?.text ?? '')) return null
  const ofName = ofPerson ? nameAtEnd(words, phrase) : null
  // “the wife of Bo Roe, who was shot”: either
  if (ofName !== null && tiedToOne.test(head.lemma)) return null
  if (ofPerson) return mayBePerson(head.lemma) ? phrase : ofName
  return tied ? null : phrase
}

/** Whose noun says of whom: a name behind it is somebody’s, and no place. */
const tiedToOne =
  /^(?:aunt|boyfriend|brother|child|colleague|cousin|daughter|father|friend|girlfriend|husband|lawyer|mother|neighbou?r|nephew|niece|parent|partner|sister|son|uncle|widow|widower|wife)$/

/** “negligence causing | death, which”: the whole may be meant; not “was building homes, which”. */
const isOfAct = (words: readonly Word[], { kind, first, head }: NounPhrase): boolean =>
  kind === 'common' &&
  first === head &&
  !isSeveral(words[head]!) &&
  /ing$/.test(textAt(words, first - 1)) &&
  words[first - 2]?.pos !== 'AUX'

/** “the yard of | Ann Lee, who”; null where a phrase ends in no name of somebody who owns, made or did it. */
function nameAtEnd(words: readonly Word[], phrase: NounPhrase): NounPhrase | null {
  const of = words.findLastIndex(({ text }, at) => at < phrase.last && text === 'of')
  const isName = of > phrase.first && words.slice(of + 1, phrase.last + 1).every(({ pos }) => pos === 'PROPN')
  return isName ? { first: of + 1, last: phrase.last, head: phrase.last, kind: 'name' } : null
}

const isSome = (words: readonly Word[], { first }: NounPhrase) =>
  /^(?:some|many|most|several|both|all|others?|none|one|two|three|those)$/i.test(textAt(words, first))

/** Participles that tell how a thing is, not what was done to it. */
const stative =
  /^(?:base|locate|know|own|call|name|age|head|lead|follow|compare|involve|concern|interest|need|require|use|expect|suppose|consider|die)$/

/** “The dam, built in 1974, burst” */
export function participles({ words, phrases }: ParsedSentence): SideClause[] {
  return words.flatMap((word, at): SideClause[] => {
    if (word.pos !== 'VERB' || textAt(words, at - 1) !== ',' || !isPast(word) || pastOnly.has(word.text))
      return []
    if (words[at + 1]?.pos !== 'ADP' || stative.test(word.lemma)) return []
    const subject = phraseEndingAt(phrases, at - 2)
    const to = commaBehind(words, at)
    if (subject === undefined || to < 0 || !isFinite(words[to + 1])) return []
    if (subject.kind === 'pronoun' || isTimePhrase(words, subject)) return []
    // “people at the dam, built in 1974, said”: of the first noun alone it is sure
    if (subject.first > 0 && !/^[,—]$/.test(textAt(words, subject.first - 1))) return []
    if (words.slice(0, subject.first).some(isFinite)) return []
    const aux = isSeveral(words[subject.head]!) ? ' were ' : ' was '
    const gap = gapOf(words, at, to, subject.last)
    return gap === null
      ? []
      : [{ kind: 'predicate', from: at, to, gap, subject: [subject.first, subject.last], verb: at, aux }]
  })
}

/** Verbs by which a disaster is told to have harmed so many. */
const harmed =
  /^(?:kill|injure|wound|sicken|infect|displace|strand|hospitali[sz]e|destroy|damage|leave|claim|cost)$/

/** “the outbreak that has sickened 27 people”: of how many it is told, though only to say which is meant. */
export function tolls({ words }: ParsedSentence): SideClause[] {
  return words.flatMap((word, at): SideClause[] => {
    if (!/^(?:that|which)$/.test(word.text)) return []
    const subject = calamityBefore(words, at)
    const verb = /^(?:has|have|had)$/.test(textAt(words, at + 1)) ? at + 2 : at + 1
    if (subject === null || !harmed.test(words[verb]?.lemma ?? '')) return []
    let to = endOf(words, verb)
    // “that killed nine and injured 40”
    if (textAt(words, to) === 'and' && harmed.test(words[to + 1]?.lemma ?? '')) to = endOf(words, to + 1)
    if (!words.slice(verb, to).some(({ pos }) => pos === 'NUM')) return []
    return [
      { kind: 'predicate', from: at, to, gap: null, subject: [subject, at - 1], verb: at + 1, aux: ' ' },
    ]
  })
}

/** Where “the attack”, “the attack on the market in Orsk” begins that stands before an index; null where none does. */
function calamityBefore(words: readonly Word[], at: number): number | null {
  const isWithin = ({ pos, text }: Word) =>
    /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || /^['’]s?$/.test(text)
  const open = words.findLastIndex((word, index) => index < at && !isWithin(word)) + 1
  const noun = words.findIndex(({ lemma, pos }, index) => index >= open && index < at && pos === 'NOUN' && calamities.has(lemma)) // prettier-ignore
  const first = words.findLastIndex(({ pos }, index) => index >= open && index < noun && pos === 'DET')
  return first >= 0 && words.slice(first, noun).every(({ pos }) => pos !== 'ADP') && /^(?:the|this|that)$/i.test(textAt(words, first)) ? first : null // prettier-ignore
}
