import type { ParsedSentence } from '../../tags/parse.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import { mayBePerson } from '../../words/persons.ts'
import { textAt } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { genderOfPronoun } from '../speakers/pronoun-fit.ts'
import { isCalled, isPublic } from '../speakers/body-kinds.ts'
import { namedIn, speakerOf, type Scene, type Speaker } from '../speakers/scene.ts'
import { subjectOfVerb } from './quotes.ts'
import { resolveSpeaker } from '../speakers/speakers.ts'
import { sending, writings } from '../cues/tellers.ts'
import { isPassive } from '../cues/verbs.ts'

/** How many sentences back somebody else may be met who says it. */
const reach = 2

/**
 * “Ann Lee’s lawyer, Karl Roe, called it a stunt. Bo Lund never saw the letter, he said.”: whoever spoke or was told of right
 * before, not the one whom the words name, who would be “he” there. Null for other words, or where nobody else fits.
 */
export function speakerBefore(
  scene: Scene,
  sentence: ParsedSentence,
  index: number,
  { inverted, source }: Cue,
): Speaker | null {
  const { words } = sentence
  const pronoun = source !== null && source[0] === source[1] ? words[source[0]] : undefined
  const gender = genderOfPronoun(pronoun?.text)
  const toldOf = subjectNamed(scene, index)
  if (inverted || pronoun === undefined || gender === null || toldOf === null) return null
  if (!/^[,—]$/.test(textAt(words, source![0] - 1))) return null
  if (resolveSpeaker(scene, index, ...source!)?.entity !== toldOf.entity) return null
  const fits = ({ entity }: Speaker) =>
    entity?.type === 'person' && entity !== toldOf.entity && (entity.gender ?? gender) === gender
  // “Dr. Lee said that by then, Roe was ill, she said”
  if (scene.heard.some((one) => one.sentence === index && one.speaker.entity === toldOf.entity)) return null
  for (let before = index - 1; before >= Math.max(0, index - reach); before -= 1) {
    const spoke = scene.heard.findLast((one) => one.sentence === before && fits(one.speaker))
    if (spoke !== undefined) return spoke.speaker
    const subject = subjectNamed(scene, before) ?? officeAsSubject(scene, before)
    if (subject !== null) return fits(subject) ? subject : null
  }
  return null
}

/** “A spokesman said”, with nothing that tells for whom. */
const spokesperson = /^an? spokes(?:man|woman|person)$/i

/**
 * “The Harbour Service denied it. A spokesman said …”: a spokesman for the body that the sentence right before has as its subject, where
 * it tells of no other; null for other words.
 */
export function spokesmanBefore(
  scene: Scene,
  { words, start, paragraph }: ParsedSentence,
  index: number,
  { source }: Cue,
): Speaker | null {
  const before = scene.sentences[index - 1]
  const [from, to] = [words[source?.[0] ?? -1], words[source?.[1] ?? -1]]
  if (before === undefined || from === undefined || to === undefined || before.paragraph < paragraph - 1)
    return null
  const printed = scene.text.slice(from.start, to.end)
  if (!spokesperson.test(printed) || namedIn(scene, start, from.start).length > 0) return null
  // “A spokesman for the port said”
  if (/^(?:for|of|from|at|who)$/i.test(textAt(words, source![1] + 1))) return null
  const subject = subjectPhrase(before)
  if (subject === null || scene.isQuoted(before.words[subject.first]!.start)) return null
  const who = resolveSpeaker(scene, index - 1, subject.first, subject.last)
  const isBody = who?.entity?.type === 'organisation'
  const others = namedIn(scene, before.start, before.end).some(
    ({ entity }) => entity !== who?.entity && entity.type === 'organisation',
  )
  if (who === null || !isBody || others) return null
  const opening = before.words[subject.first]!
  const article = /^the$/i.test(opening.text) && !/^the\s/i.test(who.name) ? 'the ' : ''
  return { name: `${printed} for ${article}${who.name}`, entity: null, head: to.lemma, plural: false }
}

/** “Ann Lee’s lawyer, Karl Roe, left”: whom an office names that a sentence has as its subject. */
function officeAsSubject(scene: Scene, index: number): Speaker | null {
  const subject = subjectPhrase(scene.sentences[index]!)
  const who = subject?.first === 0 ? resolveSpeaker(scene, index, subject.first, subject.last) : null
  return who?.entity == null ? null : who
}

/**
 * “Vakt has no other mill and has money until May, the company said”: the firm that the sentence has as its subject, rather than
 * one named before. Null for other words, and for a subject that has not been told to be a firm.
 */
export function firmAsSubject(
  scene: Scene,
  { words, phrases }: ParsedSentence,
  index: number,
  { source, last }: Cue,
): Speaker | null {
  const [article, noun] = source === null ? [] : words.slice(source[0], source[1] + 1)
  if (source === null || source[1] !== source[0] + 1 || source[0] < 3) return null
  if (!/^the$/i.test(article?.text ?? '') || !/^(?:company|firm)$/i.test(noun?.text ?? '')) return null
  if (words[source[0] - 1]?.text !== ',' || !/^[.,]$/.test(textAt(words, last + 1))) return null
  const subject = phrases[0]
  if (subject?.first !== 0 || !(subject.kind === 'name' || /^it$/i.test(textAt(words, 0)))) return null
  const who = resolveSpeaker(scene, index, subject.first, subject.last)
  const spoke = scene.heard.some(({ speaker }) => speaker.entity === who?.entity)
  const firm =
    who?.entity != null &&
    !isPublic(who.entity) &&
    (who.entity.type === 'organisation' ||
      (who.entity.type === 'other' && (spoke || isCalled(scene, who.entity, 'company'))))
  return firm ? who : null
}

/** Whom a sentence names as its subject: “Ann Lee, the mayor, left”; null where the subject is no name, or owns what is told of. */
function subjectNamed(scene: Scene, index: number): Speaker | null {
  const sentence = scene.sentences[index]!
  const subject = subjectPhrase(sentence)
  if (subject?.kind !== 'name' || subject.first > 1) return null
  const [from, to] = [sentence.words[subject.first]!.start, sentence.words[subject.last]!.end]
  const named = namedIn(scene, from, to).find(({ end }) => end === to)
  return named === undefined || scene.isQuoted(from) ? null : speakerOf(named.entity, '')
}

/** “Ann Lee has posted some tweets. The first tweet read: “…””: whoever is told to have sent what is read; null for other words. */
export function senderBefore(
  scene: Scene,
  { words }: ParsedSentence,
  index: number,
  { source }: Cue,
): Speaker | null {
  const before = scene.sentences[index - 1]
  const noun = words[source?.[1] ?? -1]?.lemma ?? ''
  const printed =
    source === null
      ? ''
      : words
          .slice(source[0], source[1] + 1)
          .map(({ text }) => text)
          .join(' ')
  if (before === undefined || !writings.test(noun)) return null
  if (!/^the (?:first|second|third|last|latest|next|final|other)\s\S+$/i.test(printed)) return null
  const verb = before.words.findIndex(
    ({ pos, lemma }, at) =>
      pos === 'VERB' &&
      sending.test(lemma) &&
      before.words.slice(at + 1, at + 7).some((word) => word.lemma === noun && word.pos === 'NOUN'),
  )
  const subject = verb < 0 || isPassive(before.words, verb) ? null : subjectOfVerb(before, verb)
  const who = subject === null ? null : resolveSpeaker(scene, index - 1, ...subject)
  return who?.entity == null ? null : who
}

/**
 * “… with some critics calling it late. Others say …”, “One woman said … Another said …”: others of the kind that the text tells some
 * or one of right before; null for other words.
 */
export function othersLike(
  scene: Scene,
  { words }: ParsedSentence,
  index: number,
  { source }: Cue,
): Speaker | null {
  if (source === null || source[0] !== source[1]) return null
  const { text: printed, start } = words[source[0]]!
  const plural = /^others$/i.test(printed)
  if (!plural && !/^another$/i.test(printed)) return null
  const opening = plural ? /^(?:some|many|several)$/i : /^(?:one|an?)$/i
  for (let at = index; at >= Math.max(0, index - reach); at -= 1) {
    const { phrases, words: own } = scene.sentences[at]!
    const like = phrases.findLast(({ kind, first, last, head }) => {
      const noun = own[head]!
      return (
        kind === 'common' &&
        last === first + 1 &&
        noun.end < start &&
        opening.test(textAt(own, first)) &&
        mayBePerson(noun.lemma) &&
        /s$|^(?:wo)?men$/i.test(noun.text) === plural
      )
    })
    if (like === undefined) continue
    const { text, lemma } = own[like.head]!
    return {
      name: `${plural ? 'other' : 'another'} ${text.toLowerCase()}`,
      entity: null,
      head: lemma,
      plural,
    }
  }
  return null
}
