/** What the sentence before is about, as far as “it” and “they” can mean it. */
import { couldBePerson } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { pairAsSubject } from '../../attribution/speakers/joined-subjects.ts'
import { bareMeasures, isMeasureNoun } from '../../data/nouns.ts'
import type { Entity } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { pronounSubject, subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { isAnyVerb, nounOf, textAt, type Word } from '../../words/words.ts'
import { doesTo, isBesideBody } from './agents.ts'
import { opensBox } from './boxes.ts'
import { isOfNoEvent, thingOfLastClause } from './events.ts'
import { isExpletive, subjectOfTime } from './expletives.ts'
import { isOfNoWriting } from './no-writing.ts'
import { subjectOfMain } from './main-subject.ts'
import { makesBody, thingMade } from './made.ts'
import { withArticle } from './name-forms.ts'
import { isReporter } from './outlets.ts'
import type { ReferenceContext } from './context.ts'
import { isDeed, isThing } from './things.ts'
import { isManned, meantBeside } from './things-beside.ts'
import { isDone } from './done.ts'
import { isOfMind, isOfOwners, isOfTellers, isSum, isToldBeside } from './told-of-it.ts'
import { severalAsSubject } from './several.ts'
import { isMeant } from './speakers-meant.ts'
import { thingSaid } from './thing-said.ts'

/** How many sentences that open with “it” are followed back. */
const longestChain = 6

/** The subject of the sentence before, where it can be what “it” or “they” means; `told`: the words behind the pronoun. */
export function subjectBefore(
  context: ReferenceContext,
  index: number,
  several: boolean,
  told: readonly Word[],
  chained = 0,
): string | null {
  const before = context.parsed.sentences[index - 1]
  const deed = isDeed(told, 0)
  if (before === undefined || context.isQuoted(before.start)) return null
  // what stood above the heading of a box is not meant; of what was caused, “it” is as likely what caused it
  if (opensBox(context.parsed, index) || isCausedBy(before) || isCredit(context, before)) return null
  if (!several && makesBody(before)) return null
  const opening = pronounSubject(before)
  const two =
    several && opening === null && (chained > 0 || told[0]?.start === nextStart(context, index))
      ? pairAsSubject(context.scene, index - 1, before.end)
      : null
  if (two !== null) return two.name
  const counted = subjectOfTime(before)
  if (opening !== null && counted === null) {
    const goesOn =
      chained < longestChain &&
      (several ? /^they$/i : /^it$/i).test(opening.text) &&
      !isExpletive(before.words, before.words.indexOf(opening))
    if (!goesOn) return null
    const meant = subjectBefore(context, index - 1, several, told, chained + 1)
    const earlier = besideMeant(context, index - 1, several, before.words.indexOf(opening))
    // “It killed 43 people. It was raised in May”: no longer whom the sentence before both is about
    const isOpen =
      earlier !== undefined && meant === subjectBefore(context, index - 1, several, [], chained + 1)
    return isOpen ? null : meant
  }
  const phrase = counted ?? subjectOfMain(before, several, deed) ?? subjectPhrase(before)
  if (!several && phrase !== null && opening === null && doesTo(before.words, phrase)) return null
  // “The court ruled after the union sued. Its president, …”
  if (
    !several &&
    phrase !== null &&
    told[0]?.pos === 'NOUN' &&
    mayBePerson(told[0].lemma) &&
    isBesideBody(before, phrase)
  )
    return null
  // “Officials said the injured were flown to Orsk. They were released …”
  if (
    several &&
    phrase !== null &&
    context.isSource(before.words[phrase.head]!.start) &&
    isDone(told, 0) &&
    !/^(?:alert|ask|call|inform|summon|tell|warn)$/.test(told.find(({ pos }) => pos === 'VERB')!.lemma)
  )
    return null
  const beside = phrase === null ? undefined : meantBeside(context, before, phrase, several, told)
  if (beside !== undefined) return beside
  if (!several && phrase !== null && isOneOfTwo(before, phrase)) return null
  const said = several || phrase === null ? undefined : thingSaid(context, before, phrase, told)
  if (said !== undefined) return said
  const lot = several ? severalAsSubject(context, before, told) : null
  if (lot !== null) return lot
  const head = phrase === null ? undefined : before.words[phrase.head]
  // “The giant’s commercial was shot in May. It features …”: not who owns what is told of
  if (phrase === null || head === undefined || /^['’]s?$/.test(textAt(before.words, phrase.last + 1)))
    return null
  if (isOfNoWriting(head.lemma, told)) return null
  if (!several && isOfNoEvent(head.lemma, told)) return thingOfLastClause(context.parsed.text, before, phrase)
  // “Orsk was hit, the navy said. It said 40 were hurt”
  if (
    !several &&
    /^(?:say|add)$/.test(told[0]?.lemma ?? '') &&
    context.scene.heard.some((one) => one.sentence === index - 1)
  )
    return bodyThatSpoke(context, index - 1)
  // “Profit fell, the firm said. It will open …”
  if (!several && isMeasure(before.words, phrase) && isOfNoMeasure(told))
    return bodyThatSpoke(context, index - 1)
  // “The pipe was sound, the firm said. It promised …”
  if (!several && isThing(before, phrase) && isOfMind(told)) return bodyThatSpoke(context, index - 1)
  // those who work in a mill or aboard a ship tell something, too
  if (!several && isThing(before, phrase) && isOfTellers(head.lemma, told))
    return isManned(head.lemma) ? null : bodyThatSpoke(context, index - 1)
  if (!several && isThing(before, phrase) && isOfOwners(told) && bodyThatSpoke(context, index - 1) !== null)
    return null
  if (!several && isToldBeside(before, phrase, told)) return null
  // “The Tass agency said that Norvia had halted the tests. It will close a mine”: no longer who only reports it
  if (!several && isReporter(context, before, phrase, told)) return null
  const numbered = numberedName(before, phrase)
  if (numbered !== null) return several ? null : numbered
  const plural = /s$/.test(head.text) && head.text.toLowerCase() !== head.lemma && head.pos !== 'PROPN'
  if (plural && !several) return deed ? bodyThatSpoke(context, index - 1) : null
  if (several !== plural) return null
  if (!several && isMeasured(before.words, phrase))
    return context.parsed.text
      .slice(before.words[phrase.first]!.start, before.words[phrase.last]!.end)
      .toLowerCase()
  const mention = namedIn(context.scene, before.start, before.end).find(
    (one) => one.start <= head.start && one.end >= head.end,
  )
  if (mention?.entity.type === 'person' || (mention === undefined && !several && mayBePerson(nounOf(head))))
    return null
  // “Ada Berg bought a house. It was built …”: of a name that may be a person’s, only what a body does is told by “it”
  const mayBeSomebody = mention !== undefined && couldBePerson(context.scene, mention.entity)
  const isDoubtful = mayBeSomebody && !deed
  if (isDoubtful && before.phrases.some((one) => one.first > phrase.last && isThing(before, one))) return null
  // “Ann Lee is superb. It runs until May”
  if (mayBeSomebody && /^runs? (?:until|through)$/i.test(`${told[0]?.text} ${told[1]?.text}`)) return null
  if (mention !== undefined && (isSum(told) || isOfPrice(before, phrase, mention.entity, told))) return null
  if (mention !== undefined)
    return isOnlyHeard(before, phrase) && !deed ? null : withArticle(context, mention.entity)
  const first = before.words[phrase.first]!
  // Only what is one thing known: “the ship”, not “a ship” or “seventy percent”.
  if (!/^(?:the|this|these|those)$/i.test(first.text) || (isOnlyHeard(before, phrase) && !deed)) return null
  return `the ${context.parsed.text.slice(before.words[phrase.first + 1]?.start ?? head.start, before.words[phrase.last]!.end)}`
}

/** “|Vakt| and the harbour firm Orsk signed it. It …”: whether a subject is joined to another by “and”. */
const isOneOfTwo = ({ words, phrases }: ParsedSentence, { last }: NounPhrase): boolean =>
  /^(?:and|&)$/i.test(textAt(words, last + 1)) && phrases.some(({ first }) => first === last + 2)

/** “Ten drones fell, the navy said. It counted six missiles, too”: the one body that speaks in a sentence about several; null for others. */
function bodyThatSpoke(context: ReferenceContext, index: number): string | null {
  const { scene, parsed, isSource } = context
  const { start, end } = parsed.sentences[index]!
  const [one, another] = scene.heard.filter(({ sentence }) => sentence === index)
  if (one === undefined || another !== undefined) return null
  const { entity, name } = one.speaker
  const isElse = namedIn(scene, start, end).some(
    (named) =>
      named.entity !== entity &&
      !/^(?:place|person)$/.test(named.entity.type) &&
      // “Profit fell”, which the tagger takes for a name
      !isMeasureNoun(named.entity.name) &&
      !isSource(named.start),
  )
  if (isElse || !isMeant(one.speaker, false)) return null
  return entity === null ? name : withArticle(context, entity)
}

/** What the pronoun that opens a sentence means that is no subject, as far as that goes; undefined where it means the subject. */
function besideMeant(
  context: ReferenceContext,
  index: number,
  several: boolean,
  pronoun: number,
): string | null | undefined {
  const [before, sentence] = [context.parsed.sentences[index - 1], context.parsed.sentences[index]!]
  const subject = before === undefined ? null : subjectPhrase(before)
  if (before === undefined || subject === null || pronounSubject(before) !== null) return undefined
  const made = several ? null : thingMade(context, index, sentence, pronoun)
  return made ?? meantBeside(context, before, subject, several, sentence.words.slice(pronoun + 1))
}

/** Where the word behind the first of a sentence stands: what is told right behind a pronoun there is told of whom the sentence is about. */
const nextStart = ({ parsed }: ReferenceContext, index: number) => parsed.sentences[index]?.words[1]?.start

/** “The Party would end the tax. It would cost £9bn”: what is told of a deed, and hardly of the body that does it. */
const isOfPrice = (
  { words }: ParsedSentence,
  { last }: NounPhrase,
  { type }: Entity,
  told: readonly Word[],
): boolean =>
  (/^(?:organisation|place)$/.test(type) || /^w(?:ill|ould)$/.test(textAt(words, last + 1))) &&
  told.slice(0, 4).find(({ pos }) => pos === 'VERB')?.lemma === 'cost'

/** “Flight 175”: a name of two words, the second of them a number; null for others. */
function numberedName({ words }: ParsedSentence, { first, last }: NounPhrase): string | null {
  const [name, number] = words.slice(first, last + 1)
  return last === first + 1 && name?.pos === 'PROPN' && number?.pos === 'NUM'
    ? `${name.text} ${number.text}`
    : null
}

/** “(Ann Lee/The Gazette)”: a credit line, which is about nobody. */
const isCredit = ({ parsed }: ReferenceContext, { start, end, words }: ParsedSentence): boolean =>
  /^\(.*\)$/s.test(parsed.text.slice(start, end)) && !words.some(isAnyVerb)

/** “The pattern was caused by a current. It …” */
const isCausedBy = ({ words }: ParsedSentence): boolean =>
  words.some(
    ({ text }, at) =>
      /^(?:caused|created|produced|triggered|driven|formed)$/.test(text) &&
      words[at - 1]?.pos === 'AUX' &&
      words[at + 1]?.text === 'by',
  )

/** “The court heard that a bank had failed. It was paid …”: before whom something is told, which the next sentence goes on with. */
function isOnlyHeard({ words }: ParsedSentence, { last }: NounPhrase): boolean {
  const [verb, next] = words.slice(last + 1).filter(isAnyVerb)
  return (
    verb?.lemma === 'hear' ||
    (verb?.pos === 'AUX' && next?.lemma === 'tell' && /^(?:was|were)$/i.test(verb.text))
  )
}

/** “Profit before tax”, “the number of people”: whether a subject is what is measured, or how much of it. */
export const isMeasure = (words: readonly Word[], { head }: NounPhrase): boolean =>
  isMeasureNoun(words[head]!.text)

/** How what is measured changes, or what it comes to. */
const ofMeasures =
  /^(?:account|approach|average|beat|bring|climb|come|compare|cover|cross|decline|decrease|dip|double|drop|exceed|exclude|fall|follow|gain|grow|halve|hit|hover|improve|include|increase|jump|leave|lose|mark|match|mean|miss|outpace|overtake|pass|peak|push|put|range|reach|reflect|represent|rise|show|shrink|slide|slip|slow|soar|stand|surge|surpass|top|total|triple|tumble|vary)$/

/** “will open ten shops”, “made landfall”: whether what is told of “it” is what somebody does, and no change of what is measured. */
const isOfNoMeasure = (told: readonly Word[]): boolean =>
  isDeed(told, 0) && !ofMeasures.test(told.slice(0, 5).find(({ pos }) => pos === 'VERB')?.lemma ?? '')

/** “Turnout was 68 per cent”, “Annual inflation rose”: what is measured, at the head of its sentence. */
const isMeasured = (words: readonly Word[], { first, last, head }: NounPhrase): boolean =>
  first === 0 &&
  last === head &&
  bareMeasures.test(words[head]!.text) &&
  words.slice(first, head).every(({ pos }) => pos === 'ADJ')
