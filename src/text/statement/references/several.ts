/** Whom “they” and “their” mean where the sentence before is about several: “Three men broke in. They …”, “The Otters lost. They …”. */
import { bodyKinds, bodyNouns, verbsWithoutThat } from '../../data/cues.ts'
import { couldBePerson } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, type Named, type Scene } from '../../attribution/speakers/scene.ts'
import { irregularPast } from '../../data/verbs.ts'
import { lowerFirst } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isPerson, ofSeveral } from '../../words/persons.ts'
import { isTimePhrase, phraseStartingAt, subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { isFiniteVerb, type Word } from '../../words/words.ts'
import type { ReferenceContext } from './context.ts'
import { units } from './antecedents.ts'
import { withArticle } from './name-forms.ts'
import { isDeed } from './things.ts'

/** “men”, “ferries”, “police”: a noun for more than one. */
export const isPlural = ({ pos, text, lemma }: Word): boolean =>
  (pos === 'NOUN' && lemma !== text.toLowerCase() && /(?:s|men|children)$/i.test(text)) ||
  /^(?:police|people)$/i.test(text)

/** “The gang”, “the couple”: the noun in the singular for several; null for others. */
function collective({ words }: ParsedSentence, { first, head, last, kind }: NounPhrase): string | null {
  const { lemma } = words[head]!
  const isKnown = kind === 'common' && /^the$/i.test(words[first]!.text) && last === head
  return isKnown && ofSeveral.test(lemma) && words[head]!.text === lemma ? lemma : null
}

/** “dozens of people”, “hundreds”: a number that is told by a noun. */
const multitude = /^(?:dozen|score|hundred|thousand|million)$/

/** “Residents”, “Dozens of people”, which the tagger takes for names where they open a sentence: the noun it is, in the singular; null for none. */
function openingNoun(scene: Scene, { words }: ParsedSentence, phrase: NounPhrase): string | null {
  const { first, head, last } = phrase
  const word = words[first]!
  if (first > 0 || head > 0 || word.pos !== 'PROPN') return null
  const noun = word.text.toLowerCase().replace(/s$/, '')
  if (last > 0) return multitude.test(noun) && isPlural(words[last]!) ? words[last]!.lemma : null
  const isNoun = noun === 'police' || (/s$/.test(word.text) && isPerson(noun))
  return isNoun && namedIn(scene, word.start, word.end).length === 0 ? noun : null
}

/** The noun in the singular for several of whom a phrase tells: “three men”, “dozens of people”; null for one, and for what is measured. */
function nounOfSeveral({ words }: ParsedSentence, { head, last, kind }: NounPhrase): string | null {
  const noun = words[head]!
  if (kind !== 'common' || !isPlural(noun) || units.test(noun.lemma)) return null
  return multitude.test(noun.lemma) && isPlural(words[last]!) ? words[last]!.lemma : noun.lemma
}

/** The phrase for the several of whom a sentence is about: of what one alone says whom that is about, and those behind “around”, “at least”. */
const subjectOfSeveral = (context: ReferenceContext, before: ParsedSentence): NounPhrase | null =>
  subjectOfSaid(context, before) ?? hedgedSubject(before) ?? subjectPhrase(before)

/** “Around 60 people”, “More than 40 sailors”: a number at the head of a sentence with words that limit it. */
const hedgedSubject = ({ words, phrases }: ParsedSentence): NounPhrase | undefined =>
  phrases.find(
    ({ first }) =>
      first > 0 &&
      first < 3 &&
      words[first]!.pos === 'NUM' &&
      /^(?:about|around|least|most|over|than|under)$/i.test(words[first - 1]!.text),
  )

/**
 * The several whom a sentence has as its subject, as words to stand for them: “three men” → “the three men”. Null where its other words
 * tell of several whom the pronoun may mean as well.
 * @param told the words behind the pronoun
 */
export function severalAsSubject(
  context: ReferenceContext,
  before: ParsedSentence,
  told: readonly Word[],
): string | null {
  const { scene } = context
  const subject = subjectOfSeveral(context, before)
  // “They and four others”
  if (subject === null || told[0]?.pos === 'CCONJ' || isBeforeItsSubject(told)) return null
  const couple = withKin(scene, before, subject)
  if (couple !== null) return rivals(scene, before, subject).some(isOfPeople) ? null : couple
  const next = before.words[subject.last + 1]
  // “Police and firefighters”, “The sailors’ ship”
  if (next === undefined || next.pos === 'CCONJ' || /^['’]s?$/.test(next.text)) return null
  const team = teamNamed(scene, before, subject)
  if (team !== null)
    return rivals(scene, before, subject).some((rival) => isOfPeople(rival) || !isDeed(told, 0)) ||
      namesOthers(scene, before, team)
      ? null
      : withArticle(context, team.entity)
  const noun =
    openingNoun(scene, before, subject) ?? nounOfSeveral(before, subject) ?? collective(before, subject)
  if (noun === null || rivals(scene, before, subject).some((rival) => mayBeMeant(noun, rival, told)))
    return null
  return textOf(scene.text, before, subject)
}

/** “Ann Lee and her husband left”: somebody named and one of their own, as the subject of a sentence; null for others. */
function withKin(scene: Scene, { words, phrases }: ParsedSentence, subject: NounPhrase): string | null {
  const kin = phraseStartingAt(phrases, subject.last + 2)
  const [from, to, and] = [words[subject.first]!, words[subject.last]!, words[subject.last + 1]]
  const named = namedIn(scene, from.start, to.end).find(({ end }) => end === to.end)
  const isKin =
    kin !== undefined &&
    and?.text === 'and' &&
    /^(?:his|her|their)$/i.test(words[kin.first]!.text) &&
    isPerson(words[kin.head]!.lemma) &&
    isFiniteVerb(words[kin.last + 1])
  if (!isKin || named === undefined) return null
  if (named.entity.type !== 'person' && !couldBePerson(scene, named.entity)) return null
  return `${named.entity.name} and ${scene.text.slice(words[kin.first]!.start, words[kin.last]!.end)}`
}

/** “As they have done before, the Otters won”: whether a clause follows, behind a comma, that tells who is meant. */
function isBeforeItsSubject(told: readonly Word[]): boolean {
  const comma = told.findIndex(({ text }) => text === ',')
  const rest = told.slice(comma + 1)
  const verb = rest.findIndex((word) => isFiniteVerb(word))
  return (
    comma > 0 &&
    verb > 0 &&
    verb < 6 &&
    /^(?:DET|NUM|NOUN|PROPN)$/.test(rest[0]!.pos) &&
    rest.slice(0, verb).every(({ pos }) => /^(?:DET|NUM|ADJ|NOUN|PROPN|ADV)$/.test(pos))
  )
}

/** “The Otters have struggled”, “Redmoor need a win”: the name of several, by its ending or the number of its verb; null for others. */
function teamNamed(scene: Scene, { words }: ParsedSentence, subject: NounPhrase): Named | null {
  if (subject.kind !== 'name') return null
  const [from, head, verb] = [subject.first, subject.head, subject.last + 1].map((at) => words[at])
  const named = namedIn(scene, from!.start, head!.end).find(({ end }) => end === head!.end)
  if (named === undefined || named.entity.type === 'person') return null
  const isToldByVerb =
    /^(?:are|have|were)$/.test(verb?.text ?? '') ||
    (verb?.pos === 'VERB' && verb.text === verb.lemma && !irregularPast.has(verb.text))
  const isToldByName =
    named.entity.type !== 'place' &&
    /^the$/i.test(from!.text) &&
    /\p{Ll}s$/u.test(head!.text) &&
    verb?.text.toLowerCase() !== 'is'
  return (isToldByVerb || isToldByName) && isFiniteVerb(verb) ? named : null
}

/** “The Otters beat the Wolves”: whether a sentence names another beside a team. */
const namesOthers = (scene: Scene, { start, end }: ParsedSentence, team: Named): boolean =>
  namedIn(scene, start, end).some(
    ({ entity }) => entity !== team.entity && entity.type !== 'person' && entity.type !== 'place',
  )

/** “The source said |the men| drove off”: of whom what one alone says tells; null where who says it may be meant, or nobody is told of. */
function subjectOfSaid({ isSource, scene }: ReferenceContext, before: ParsedSentence): NounPhrase | null {
  const { words, phrases } = before
  const source = words.filter(({ start }) => isSource(start))
  const isOfSeveral = phrases.some(
    (phrase) =>
      isSource(words[phrase.head]!.start) &&
      (isPlural(words[phrase.head]!) || openingNoun(scene, before, phrase) !== null),
  )
  if (source.length === 0 || isOfSeveral || source.some(({ pos }) => pos === 'CCONJ')) return null
  return (
    phrases.find(({ first, last, kind }) => {
      const link = words[first - 1]
      const isSaid = /^that$/i.test(link?.text ?? '') || verbsWithoutThat.has(link?.lemma ?? '')
      // “three men in dark clothing entered”
      const tail = words[last + 1]?.pos === 'ADP' ? phraseStartingAt(phrases, last + 2) : undefined
      return (
        kind === 'common' &&
        words[first]!.start > source.at(-1)!.end &&
        isSaid &&
        isFiniteVerb(words[(tail?.last ?? last) + 1])
      )
    }) ?? null
  )
}

/** The nouns of the others of whom a sentence tells in the plural, beside its subject: “police arrested |two men|”. */
function rivals(scene: Scene, sentence: ParsedSentence, subject: NounPhrase): string[] {
  const { words, start, end } = sentence
  const several = sentence.phrases.filter(
    (phrase) =>
      phrase.first > subject.last &&
      nounOfSeveral(sentence, phrase) !== null &&
      !isTimePhrase(words, phrase) &&
      // what is theirs is told of with them
      !/^their$/i.test(words[phrase.first]!.text),
  )
  const named = namedIn(scene, start, end)
  const pair = named.some((one, at) =>
    /^(?:, \d{1,3},?)? (?:and|&) (?:[\p{Ll}-]+ ){0,3}$/u.test(
      scene.text.slice(one.end, named[at + 1]?.start ?? one.end),
    ),
  )
  // “had a daughter and a son”
  const single = sentence.phrases.filter(
    ({ kind, first, head }) =>
      kind === 'common' && first > subject.last && !isPlural(words[head]!) && isPerson(words[head]!.lemma),
  )
  const isTwo = pair || single.length > 1
  return [...several.map(({ head }) => words[head]!.lemma), ...(isTwo ? ['people'] : [])]
}

const isOfPeople = (noun: string): boolean =>
  isPerson(noun) ||
  ofSeveral.test(noun) ||
  /^(?:people|police)$/.test(noun) ||
  bodyNouns.has(noun) ||
  bodyKinds.has(noun)

/** Whether others may be meant instead of the subject: any of a kind with it, and things or people unless only people do what is told. */
const mayBeMeant = (subject: string, rival: string, told: readonly Word[]): boolean =>
  isOfPeople(subject) === isOfPeople(rival) || !isOfPeople(subject) || !isDeed(told, 0)

/** “three men” → “the three men”, “Residents” → “residents”; null for “some men”, “many men”, which say less than who is meant. */
function textOf(text: string, { words }: ParsedSentence, { first, last }: NounPhrase): string | null {
  const printed = (from: number) => text.slice(words[from]!.start, words[last]!.end)
  const [opening, before] = [words[first]!, words[first - 1]]
  if (/^(?:the|this|that|these|those)$/i.test(opening.text)) return `the ${printed(first + 1)}`
  const number = /^(?:some|about|around)$/i.test(opening.text) ? first + 1 : first
  if (words[number]!.pos === 'NUM' || multitude.test(words[number]!.text.toLowerCase().replace(/s$/, '')))
    return `the ${lowerFirst(printed(number))}`
  const isBare = /^(?:ADJ|NOUN|PROPN)$/.test(opening.pos) && (before === undefined || before.pos === 'PUNCT')
  const isVague = /^(?:many|several|few|some|most|more|other|various|numerous)$/i.test(opening.text)
  return isBare && !isVague && isFiniteVerb(words.slice(last + 1).find(({ pos }) => pos !== 'ADV'))
    ? first === 0 && !(opening.pos === 'PROPN' && last > first)
      ? lowerFirst(printed(first))
      : printed(first)
    : null
}
