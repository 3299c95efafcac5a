/** Whether “it” and “they” at the head of what is said mean who says it. */
import { isBodyOfSeveral, isUnnamedBody } from '../../attribution/speakers/pronoun-fit.ts'
import type { Speaker } from '../../attribution/speakers/scene.ts'
import { pairAsSubject } from '../../attribution/speakers/joined-subjects.ts'
import { isWriting } from '../../data/writings.ts'
import { bodyKinds, bodyNouns, sayingVerbs } from '../../data/cues.ts'
import { mayBeBodys } from '../../naming/roles.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson, ofSeveral } from '../../words/persons.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import { isAnyVerb, isPluralNoun, textAt, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { isDone, isSuffered } from './done.ts'

/** “A creditor”, “one of its ten biggest shareholders”: one without a name that is a firm as well as a person. */
const isInvestor = ({ entity, name, head, plural }: Speaker) =>
  entity === null &&
  (/^one of\s/i.test(name) ? mayBeBodys(name.replace(/s$/, '')) : !plural && mayBeBodys(head))

/** “A rival of Vakt”: one without a name that may be a firm, told of by its tie to another. */
export const isTiedToBody = (speaker: Speaker) =>
  isInvestor(speaker) && /^an?\s.*\s(?:of|to|in|for|with)\s(?:the\s)?\p{Lu}/iu.test(speaker.name)

/** “The mayor’s office said it …” */
const isOffice = ({ entity, head, plural }: Speaker) => entity === null && !plural && head === 'office'

/** “Holt and Marsh Hospitals Trust said it …”: one body named after two places, as the pronoun tells. */
const isBodyOfTwo = ({ entity, name }: Speaker) =>
  entity === null &&
  /^(?:the )?\p{Lu}[\p{L}'’-]+ (?:and|&) \p{Lu}.* (?:Association|Authority|Board|Club|College|Constabulary|Council|Foundation|Fund|Institute|Police|School|Service|Society|Trust|Union|University)$/u.test(
    name,
  )

/** “The Health Service Executive said it …”, “Chile’s Austral Mar said it …”: several words with capitals, as the pronoun tells. */
const isBodyByName = ({ entity, name }: Speaker) =>
  entity === null &&
  /^(?:[Tt]he |\p{Lu}[\p{L}-]+['’]s )\p{Lu}[\p{L}’'-]+(?: (?:of |for |and |the )?\p{Lu}[\p{L}’'-]+)+$/u.test(
    name,
  )

/** “Doctors Without Borders said it …”: a body named by the people in it, as the pronoun tells. */
const isBodyOfPeople = ({ entity, name }: Speaker) =>
  (entity === null || entity.type === 'organisation') &&
  /^\p{Lu}\p{Ll}+s (?:Without|Against|[Ff]or|[Oo]f the) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/u.test(name)

/** “The airport said it …”: what is no person, and speaks. */
const isKnownThing = ({ entity, name, head, plural }: Speaker) =>
  entity === null && !plural && /^the \p{Ll}+$/iu.test(name) && !mayBePerson(head) && !isWriting(head)

/** Whether “they”, or “it” where one is meant, may be who speaks, as far as who that is tells. */
export const isMeant = (speaker: Speaker, several: boolean): boolean =>
  several
    ? speaker.plural ||
      speaker.entity?.type === 'organisation' ||
      ofSeveral.test(speaker.head) ||
      isBodyOfSeveral(speaker)
    : isUnnamedBody(speaker) ||
      isInvestor(speaker) ||
      isOffice(speaker) ||
      isKnownThing(speaker) ||
      isBodyOfTwo(speaker) ||
      isBodyByName(speaker) ||
      isBodyOfPeople(speaker) ||
      (speaker.entity !== null && speaker.entity.type !== 'person')

/** Those who speak of others more than of themselves. */
const ofAuthority =
  /\b(?:police|authorities|officers|officials|prosecutors|investigators|detectives|doctors|medics|witnesses|rescuers|firefighters|neighbours|neighbors)$/i

/** What those do who look into a case, and not whom it is about. */
export const ofInquirers =
  /^(?:appeal|ask|assess|believe|call|charge|check|consider|deploy|evacuate|examine|expect|find|have|hope|identify|interview|investigate|know|look|monitor|need|open|plan|question|receive|recover|release|respond|review|search|see|seek|seize|send|think|trace|treat|try|use|wait|want|work)$/

/** “Two men fled. Police said they had been drinking”: whether “they” may be people of whom the sentence before tells, rather than who speaks. */
export function mayBeOthers(
  { parsed, scene }: ReferenceContext,
  at: number,
  speaker: Speaker,
  told: readonly Word[],
): boolean {
  const before = parsed.sentences[at - 1]
  if (before === undefined || before.paragraph < parsed.sentences[at]!.paragraph - 1) return false
  if (isTheirs(before, speaker, told)) return true
  if (!ofAuthority.test(speaker.name)) return false
  const verb = told.slice(0, 5).find(({ pos }) => pos === 'VERB')
  if (verb !== undefined && ofInquirers.test(verb.lemma)) return false
  if (pairAsSubject(scene, at - 1, before.end) !== null) return true
  const subject = subjectPhrase(before)
  const head = subject === null ? undefined : before.words[subject.head]
  return (
    head?.pos === 'NOUN' &&
    head.lemma !== head.text.toLowerCase() &&
    mayBePerson(head.lemma) &&
    head.lemma !== speaker.head
  )
}

/**
 * “The trust admitted errors but denied that they …”, “Police said that the fires were linked but denied that they were set by …”: whether
 * several are told of behind who speaks, whom “they” may mean as well. Of people who do something and tell of it they are meant.
 */
export function isToldOfSeveral(
  { isSource }: ReferenceContext,
  { speaker, span }: Passage,
  { words, phrases }: ParsedSentence,
  index: number,
): boolean {
  const source = words.findLastIndex(({ start }) => start < span.start && isSource(start))
  const isBody =
    speaker?.entity?.type === 'organisation' ||
    speaker?.head === 'police' ||
    !(speaker === null || speaker.plural || ofSeveral.test(speaker.head))
  return phrases.some(({ kind, first, head }) => {
    const before = words[first - 1]
    if (
      first <= source ||
      words[head]!.start >= span.start ||
      kind !== 'common' ||
      !isPluralNoun(words[head]!) ||
      !words.slice(source, first).some(isAnyVerb)
    )
      return false
    const isSaid = /^that$/i.test(before?.text ?? '') || sayingVerbs.has(before?.lemma ?? '')
    return isSaid
      ? isDone(words, index + 1) && !/^(?:tell|inform|warn|remind|assure|ask)$/.test(before!.lemma)
      : isBody && before?.pos === 'VERB'
  })
}

/** “The commission said that its inspectors had seen nothing. Vakt said they had been offered it”: whether something is done to people who do something in the sentence before, rather than to a body that speaks of them. */
const isTheirs = ({ words, phrases }: ParsedSentence, { entity }: Speaker, told: readonly Word[]): boolean =>
  entity?.type === 'organisation' &&
  isSuffered(told, 0) &&
  phrases.some(
    ({ kind, last, head }) =>
      kind === 'common' &&
      isPluralNoun(words[head]!) &&
      mayBePerson(words[head]!.lemma) &&
      isAnyVerb(words[last + 1]),
  )

/** “the lawyer of the couple”: who speaks for several, whom “they” may mean. */
export const ofOthersToo =
  /\b(?:of|for|to|close to) (?:the|both|his|her|their) (?:\p{Ll}+ )?(?:couple|pair|two|family|families|parents|sisters|brothers|victims|players|men|women)\b/u

/** “cannot be sold”, “were found”: what is done to things rather than to whoever tells of them. */
export function isHandled(words: readonly Word[], from: number): boolean {
  const group = words.slice(from, from + 6)
  const verb = group.find(({ pos }) => pos === 'VERB')
  return (
    isDone(words, from) &&
    /^(?:break|build|buy|display|find|melt|mend|print|recover|repair|replace|sell|ship|smash|steal|store)$/.test(
      verb?.lemma ?? '',
    )
  )
}

/** Whether the words for who speaks tell of a body, which “it” may mean as well. */
export const speaksForBody = ({ isSource }: ReferenceContext, { words }: ParsedSentence) =>
  words.some(
    ({ start, lemma }, at) =>
      isSource(start) &&
      (bodyNouns.has(lemma) || bodyKinds.has(lemma)) &&
      // no “police chief”
      (/^['’]s?$/.test(textAt(words, at + 1)) ||
        words.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:for|of|from|at|with)$/i.test(text))),
  )
