/** Whom “the 45-year-old” means where the sentence before tells of somebody without a name: “The driver was arrested. The 45-year-old …”. */
import {
  couldBePerson,
  genderFits,
  genderOfPronoun,
  type Gender,
} from '../../attribution/speakers/pronoun-fit.ts'
import { tellsMore } from '../../attribution/speakers/nameless.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { isObjectPronoun } from '../../clause/objects.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { pronounSubject, subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { isSingularNoun } from '../../words/words.ts'
import { known } from './name-forms.ts'
import type { ReferenceContext } from './context.ts'

/**
 * The one person without a name of whom the sentence before tells, as words to stand for them: “the driver”. Null where it tells of
 * several or names somebody, or stands in another paragraph.
 */
export function agedBefore(context: ReferenceContext, at: number): string | null {
  const { parsed, scene } = context
  const before = parsed.sentences[at - 1]
  if (before === undefined || before.paragraph !== parsed.sentences[at]!.paragraph) return null
  const subject = pronounSubject(before)
  const isNamed = namedIn(scene, before.start, before.end).some(
    ({ entity }) => entity.type === 'person' || couldBePerson(scene, entity),
  )
  if (isNamed || scene.isQuoted(before.start) || genderOfPronoun(subject?.text) !== null) return null
  const [only, another] = before.phrases.filter((phrase) => isSomebody(context, before, phrase))
  if (only === undefined || another !== undefined) return null
  // “spoke with a student” is about somebody else
  if (before.words[only.first - 1]?.pos === 'ADP') return null
  // “A fitter was suspended. Police questioned the man. The 45-year-old …”: the fitter
  const isBare =
    only.last === only.first + 1 && /^(?:man|woman|person|suspect)$/i.test(before.words[only.head]!.lemma)
  return (isBare ? agedBefore(context, at - 1) : null) ?? asTold(parsed.text, before, only)
}

/**
 * “The suspect was caught after a chase. He was taken to Orsk”: the one person without a name whom the sentence before is about, where it
 * tells of nobody else; null for others, and for a word for somebody of the other gender.
 */
export function aboutOne(context: ReferenceContext, at: number, gender: Gender | null): string | null {
  const before = context.parsed.sentences[at - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  const head = subject === null ? undefined : before!.words[subject.head]
  const isOfPerson = head !== undefined && mayBePerson(head.lemma) && genderFits(head.lemma, gender)
  // “experts called him a traditional boss”
  const isElse =
    before?.words.some(({ text }, at) => /^s?he$/i.test(text) || isObjectPronoun(before, at)) ?? true
  return isOfPerson && !isElse ? agedBefore(context, at) : null
}

/** A noun for one person whom it tells apart: no “as a driver”, “was a driver”, “Ann Lee, a driver,”. */
export function isSomebody(
  { isQuoted }: ReferenceContext,
  { words }: ParsedSentence,
  { kind, first, head }: NounPhrase,
): boolean {
  const noun = words[head]!
  return (
    kind === 'common' &&
    noun.pos === 'NOUN' &&
    mayBePerson(noun.lemma) &&
    isSingularNoun(noun) &&
    (/^(?:an?|the|this|that|another)$/i.test(words[first]!.text) ||
      words.slice(first, head).some(({ text }) => /^['’]s?$/.test(text))) &&
    !tellsMore(words[first - 1]) &&
    !isQuoted(noun.start)
  )
}

/** The words for somebody once they have been told of: “a driver” → “the driver”; “the mill’s driver” stays. */
export function asTold(text: string, sentence: ParsedSentence, phrase: NounPhrase): string {
  const { words } = sentence
  return /^(?:an?|the|this|that|another)$/i.test(words[phrase.first]!.text)
    ? known(text, sentence, phrase)
    : text.slice(words[phrase.first]!.start, words[phrase.last]!.end)
}
