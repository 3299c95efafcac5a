/** Whose “his”, “its” or “their” says that somebody is: “his lawyer”, “its makers”. */
import { bodyKinds, bodyNouns, speakingNouns, speechNouns } from '../../data/cues.ts'
import { mayBePerson } from '../../words/persons.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import { isFiniteVerb, textAt } from '../../words/words.ts'
import { body } from './bodies.ts'
import { isPlural } from './described.ts'
import { genderOfPronoun } from './pronoun-fit.ts'
import { resolvePronoun } from './pronouns.ts'
import { namedIn, speakerOf, subjectsOfSaid, type Scene, type Speaker } from './scene.ts'

/** Whom no thing has: “Normal work would resume, its officials said”. */
const ofBodies = /^(?:attorney|barrister|counsel|lawyer|official|solicitor)$/

/**
 * “A new vaccine cut deaths in Ghana, its makers said”: the thing that the sentence has as its subject; null for a body, and for what
 * no thing has.
 * @param noun what “its” is said of, dictionary form
 */
export function thingAsSubject(
  { sentences }: Scene,
  index: number,
  before: number,
  noun: string,
): string | null {
  const { words } = sentences[index]!
  const subject = subjectPhrase(sentences[index]!)
  const head = subject === null ? undefined : words[subject.head]
  return subject?.kind === 'common' &&
    !ofBodies.test(noun) &&
    head !== undefined &&
    head.end < before &&
    !isPlural(head) &&
    // “There is no truth in the claim, its director said”: neither is what has a director
    ![bodyNouns, bodyKinds, speakingNouns, speechNouns].some((list) => list.has(head.lemma)) &&
    !/^(?:truth|evidence|basis|doubt|question|need|way|reason)$/.test(head.lemma) &&
    !mayBePerson(head.lemma)
    ? head.text
    : null
}

/**
 * Whose “his”, “its” or “their” says that somebody is. Behind what is said, “…, its lawyer said”, a body is meant only where
 * the same sentence speaks of it: of several there its subject.
 */
export function ownerMeant(scene: Scene, index: number, from: number, pronoun: string): Speaker | null {
  const own = pronoun === 'its' ? subjectBefore(scene, index, from) : null
  if (own !== null) return own
  const owner = resolvePronoun(scene, index, from, pronoun)
  const sentence = scene.sentences[index]!
  if (pronoun === 'its' && owner !== null && isOneOfTwo(scene, index - 1, owner)) return null
  const comma = sentence.words.some(({ text, end }) => text === ',' && end <= from && end >= from - 2)
  if (!/^(?:its|their)$/.test(pronoun) || !comma) return owner
  const before = scene.text.slice(sentence.start, from)
  if (/\b(?:its?|they|their|them)\b/i.test(before)) return owner
  const subject = subjectPhrase(sentence)
  const [first, last] = [sentence.words[subject?.first ?? -1], sentence.words[subject?.last ?? -1]]
  const named =
    first === undefined || last === undefined || last.end > from
      ? undefined
      : namedIn(scene, first.start, last.end).findLast(
          ({ end, entity }) => end === last.end && entity.type !== 'person' && entity.type !== 'place',
        )
  if (pronoun === 'its' && named !== undefined) return speakerOf(named.entity, '')
  const here =
    owner !== null &&
    (owner.entity === null
      ? before.toLowerCase().includes(owner.name.toLowerCase())
      : namedIn(scene, sentence.start, from).some(({ entity }) => entity === owner.entity) ||
        // “The airline’s …, its chairman said”
        sentence.words.some(
          ({ lemma, end }, at) =>
            end <= from &&
            (bodyKinds.has(lemma) || bodyNouns.has(lemma)) &&
            /^the$/i.test(textAt(sentence.words, at - 1)) &&
            body(scene, index, sentence.words[at - 1]!.start, lemma, [], true)?.entity === owner.entity,
        ))
  return here ? owner : null
}

/** “The bank employs 90 people, according to its report”: the body that the sentence is about, whichever others the text spoke of before. */
function subjectBefore(scene: Scene, index: number, from: number): Speaker | null {
  const { words, start } = scene.sentences[index]!
  const subject = subjectPhrase(scene.sentences[index]!)
  const [first, head] = [words[subject?.first ?? -1], words[subject?.head ?? -1]]
  if (
    first === undefined ||
    head === undefined ||
    !/^the$/i.test(first.text) ||
    subject?.last !== subject?.head
  )
    return null
  if (head.end > from || isPlural(head) || !(bodyKinds.has(head.lemma) || bodyNouns.has(head.lemma)))
    return null
  if (!/,\saccording to\s$/.test(scene.text.slice(start, from))) return null
  const entity = body(scene, index, first.start, head.lemma, [], true)?.entity ?? null
  return entity === null
    ? {
        name: `the ${scene.text.slice(words[subject!.first + 1]!.start, head.end)}`,
        entity,
        head: head.lemma,
        plural: false,
      }
    : speakerOf(entity, '')
}

/** “|Vakt| and the harbour firm Orsk signed it. Its president …”: whether a sentence is about a body and another beside it. */
function isOneOfTwo(scene: Scene, index: number, { entity }: Speaker): boolean {
  const sentence = scene.sentences[index]
  const [first, second] = sentence === undefined ? [] : namedIn(scene, sentence.start, sentence.end)
  return (
    first !== undefined &&
    second !== undefined &&
    (first.entity === entity || second.entity === entity) &&
    first.entity !== second.entity &&
    /^\s(?:and|&)\s(?:[\p{L}-]+\s){0,4}$/u.test(scene.text.slice(first.end, second.start)) &&
    second.entity.type !== 'person' &&
    !sentence!.words.some((word) => word.end <= first.start && isFiniteVerb(word))
  )
}

/** “Jon Aker said that Bo Roe had fled. His wife …”: either’s, where what the sentence before reports is about another man. */
export function isOpen(scene: Scene, index: number, owner: Speaker, pronoun: string): boolean {
  const before = scene.sentences[index - 1]
  const gender = genderOfPronoun(pronoun)
  if (gender === null || before === undefined || owner.entity === null) return false
  const named = namedIn(scene, scene.sentences[index]!.start, scene.sentences[index]!.end)
  return (
    !named.some(({ entity }) => entity === owner.entity) &&
    namedIn(scene, before.start, before.end).some(({ entity }) => entity === owner.entity) &&
    subjectsOfSaid(scene, before).some(
      ({ entity }) =>
        entity !== owner.entity && entity.type === 'person' && (entity.gender ?? gender) === gender,
    )
  )
}
