/** Whom “him” or “her” means as an object: “A letter was sent to her”, “said Bo Roe had hit him”. */
import {
  couldBePerson,
  genderFits,
  genderOfPronoun,
  isWhere,
  type Gender,
} from '../../attribution/speakers/pronoun-fit.ts'
import { placeWord } from '../../data/name-words.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import type { Entity } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { textAt } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'

/**
 * “Ann Lee said Eva Roe had hit her”: who speaks, whom somebody else named does something to. Null where another of that gender is told of
 * in the sentence before, who may be meant as well.
 */
function speakerDoneTo(
  { scene, parsed }: ReferenceContext,
  { sentence: at, speaker, span, direct }: Passage,
  { words, phrases }: ParsedSentence,
  index: number,
): string | null {
  const gender = genderOfPronoun(words[index]!.text)
  const entity = speaker?.entity
  const subject = phrases.find(({ first }) => words[first]!.start >= span.start)
  if (direct || entity?.type !== 'person' || entity.gender !== gender || subject?.kind !== 'name') return null
  const isOne = (one: Entity) =>
    one !== entity && (one.type === 'person' || couldBePerson(scene, one)) && agreesWith(one, gender)
  const [doer] = namedIn(scene, words[subject.first]!.start, words[subject.last]!.end)
  const group = words.slice(subject.last + 1, index)
  const before = parsed.sentences[at - 1]
  const isElse =
    before !== undefined &&
    (tellsOfOne(before, gender) ||
      namedIn(scene, before.start, before.end).some(
        (one) => isOne(one.entity) && one.entity !== doer?.entity,
      ))
  return doer?.entity.type === 'person' &&
    doer.entity !== entity &&
    group.at(-1)?.pos === 'VERB' &&
    group.every(({ pos }) => /^(?:AUX|ADV|PART|VERB)$/.test(pos)) &&
    !isElse
    ? entity.name
    : null
}

const agreesWith = ({ gender: own }: Entity, gender: Gender | null) => own === null || own === gender

/**
 * The name of whom “her” behind a preposition or a verb means: the one person of that gender whom the sentence before names, or the same
 * sentence before the words at hand. Null where who speaks, or somebody else of whom is told there, may be meant.
 */
export function objectNamed(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  index: number,
): string | null {
  const done = speakerDoneTo(context, passage, sentence, index)
  if (done !== null) return done
  const { scene, parsed } = context
  const { sentence: at, speaker, span } = passage
  const pronoun = sentence.words[index]!
  const gender = genderOfPronoun(pronoun.text)
  // one word of which nothing tells what it is may be a surname
  const mayBe = (entity: Entity) =>
    (entity.type === 'person' || (entity.type === 'other' && !isElsewhere(scene, entity))) &&
    agreesWith(entity, gender)
  const namedFrom = (start: number, end: number) =>
    namedIn(scene, start, end).flatMap((one) =>
      mayBe(one.entity) && !scene.isQuoted(one.start) ? [one.entity] : [],
    )
  const isSpeakers = speaker !== null && !speaker.plural && (speaker.entity === null || mayBe(speaker.entity))
  if (!/^(?:ADP|VERB)$/.test(sentence.words[index - 1]?.pos ?? '') || isSpeakers) return null
  // “adopted her “girl next door” charm”
  if (/^her$/i.test(pronoun.text) && /^["“‘]$/.test(textAt(sentence.words, index + 1))) return null
  const here = namedFrom(sentence.start, span.start)
  const before = parsed.sentences[at - 1]
  if (here.length === 0 && before?.paragraph !== sentence.paragraph) return null
  const [only, another] = new Set(here.length > 0 ? here : namedFrom(before!.start, before!.end))
  if (gender === null || only?.type !== 'person' || another !== undefined) return null
  // “He fled while the police looked for him”, “Upon seeing them watch him, he fell”: whoever “he” is
  const isAgain = sentence.words.some(
    (word, at, { [at - 1]: link }) =>
      word !== pronoun &&
      genderOfPronoun(word.text) === gender &&
      (word.start < pronoun.start || (/^s?he$/i.test(word.text) && link?.text === ',')),
  )
  if (isAgain) return null
  // whoever is named behind “her” in the same clause is not she
  const clause = sentence.words.find(
    ({ start, text, pos }) =>
      start > pronoun.end && (pos === 'SCONJ' || /^(?:after|and|before|but|when|who)$/i.test(text)),
  )
  const isElse =
    namedFrom(span.start, pronoun.start).length > 0 ||
    (clause !== undefined && namedFrom(clause.start, sentence.end).length > 0) ||
    (here.length === 0 && tellsOfOne(before!, gender)) ||
    tellsOfOne(sentence, gender, pronoun.start)
  return isElse ? null : only.name
}

/** A name that is a place’s or a thing’s by its last word or by what stands before it, or stands in capitals as that of a dateline. */
const isElsewhere = (scene: ReferenceContext['scene'], entity: Entity) =>
  isWhere(scene, entity) ||
  !/\p{Ll}/u.test(entity.name) ||
  entity.mentions.some(({ hint }) => hint === 'other') ||
  placeWord.test(entity.name.split(/\s+/u).at(-1)!)

/** Whether a sentence tells, before an offset, of somebody without a name whom the pronoun may mean. */
const tellsOfOne = ({ words, phrases }: ParsedSentence, gender: Gender | null, until = Infinity): boolean =>
  phrases.some(
    ({ kind, first, head }) =>
      kind === 'common' &&
      words[head]!.start < until &&
      words[head]!.text.toLowerCase() === words[head]!.lemma &&
      mayBePerson(words[head]!.lemma) &&
      genderFits(words[head]!.lemma, gender) &&
      // “Bo Roe, a cook,”, “Bo Roe is a cook”
      !/^(?:,|as|be|become)$/.test(words[first - 1]?.lemma ?? ''),
  )
