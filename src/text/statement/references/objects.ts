/** Whom “him” or “her” means as an object: “A letter was sent to her”. */
import { couldBePerson, genderFits, genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import type { Entity } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../parse.ts'
import { mayBePerson } from '../../persons.ts'
import type { Passage, ReferenceContext } from '../context.ts'

/**
 * The name of whom “her” behind a preposition means: the one person of that gender whom the sentence before names. Null where who
 * speaks, or somebody else whom either sentence tells of, may be meant.
 */
export function objectNamed(
  context: ReferenceContext,
  { sentence: at, speaker }: Passage,
  sentence: ParsedSentence,
  index: number,
): string | null {
  const { scene, parsed } = context
  const pronoun = sentence.words[index]!
  const gender = genderOfPronoun(pronoun.text.toLowerCase())
  const before = parsed.sentences[at - 1]
  if (sentence.words[index - 1]?.pos !== 'ADP' || before?.paragraph !== sentence.paragraph) return null
  const mayBe = (entity: Entity) =>
    (entity.type === 'person' || couldBePerson(scene, entity)) &&
    (entity.gender === null || entity.gender === gender)
  const namedFrom = ({ start, end }: ParsedSentence) =>
    namedIn(scene, start, end).flatMap((one) =>
      mayBe(one.entity) && !scene.isQuoted(one.start) ? [one.entity] : [],
    )
  if (speaker !== null && (speaker.entity === null || mayBe(speaker.entity))) return null
  const [only, another] = new Set(namedFrom(before))
  if (gender === null || only?.gender !== gender || another !== undefined) return null
  const isElse = namedFrom(sentence).length > 0 || tellsOfOne(before, gender) || tellsOfOne(sentence, gender)
  return isElse ? null : only.name
}

/** Whether a sentence tells of somebody without a name whom the pronoun may mean. */
const tellsOfOne = (
  { words, phrases }: ParsedSentence,
  gender: ReturnType<typeof genderOfPronoun>,
): boolean =>
  phrases.some(
    ({ kind, first, head }) =>
      kind === 'common' &&
      words[head]!.text.toLowerCase() === words[head]!.lemma &&
      mayBePerson(words[head]!.lemma) &&
      genderFits(words[head]!.lemma, gender) &&
      words[first - 1]?.text !== ',',
  )
