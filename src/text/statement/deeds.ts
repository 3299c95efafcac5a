/** What somebody is said to have done or to be: “accused Ann Lee of taking bribes”, “claimed to be the owner”, “vowed to press on”. */
import type { Span } from '../../model/reading.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import { deedAdmitted } from '../attribution/cues/deeds-admitted.ts'
import type { Speaker } from '../attribution/speakers/scene.ts'
import { resolveSpeaker } from '../attribution/speakers/speakers.ts'
import { bodyKinds, bodyNouns } from '../data/cues.ts'
import { edited, type Edit } from '../words/edits.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { mayBePerson } from '../words/persons.ts'
import { phraseStartingAt } from '../words/phrases.ts'
import { textAt, type Word, isReflexive } from '../words/words.ts'
import { isPastPromise } from './promises.ts'
import { predicateAt, type Predicate } from '../clause/predicates.ts'
import { referenceEdits } from './references/references.ts'
import { withArticle } from './references/name-forms.ts'
import type { ReferenceContext } from './references/context.ts'
import { whole } from './own-words.ts'
import { asReported } from './reported.ts'
import { finished } from './finish.ts'

const [isAre, wasWere, hasHave] = [
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
] as const

/** “claimed to be the owner”, “declared herself the owner” → “Ann Lee was the owner”; null where somebody claims something else. */
export function claimedToBe(
  context: ReferenceContext,
  index: number,
  { at, content }: Saying,
  who: Speaker,
): string | null {
  const { words } = context.parsed.sentences[index]!
  const first = words.findIndex(({ start }) => start === content[0]?.[0])
  const predicate = at === null ? null : predicateClaimed(words, at.verb, first)
  if (at === null || predicate === null) return null
  const past = /ed$/i.test(words[at.verb]!.text) && !/^ha(?:s|ve)$/i.test(textAt(words, at.verb - 1))
  const [one, several] = predicate.has ? hasHave : past ? wasWere : isAre
  const span = { start: words[predicate.from]?.start ?? content[0]![1], end: content[0]![1] }
  return done(context, index, span, who, { one, several, from: predicate.from })
}

/** “claimed to be |”, “claimed to have |”, “declared himself |”: where what somebody claims to be begins, or to have done. */
function predicateClaimed(
  words: readonly Word[],
  verb: number,
  first: number,
): { from: number; has: boolean } | null {
  const [opening, next] = [textAt(words, first), words[first + 1]]
  if (isReflexive(opening)) {
    if (!/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '')) return null
    return { from: first + 1, has: false }
  }
  const infinitive = /^(?:be|have)$/.exec(next?.text ?? '')?.[0]
  if (words[verb]?.lemma !== 'claim' || !/^to$/i.test(opening) || infinitive === undefined) return null
  return { from: first + 2, has: infinitive === 'have' }
}

/** “unless the cuts were withdrawn”, “after the cuts were made”: a condition or a cause in the tense of whoever tells of it. */
const conditioned =
  /\s(?:after|if|unless|until|once|when)\s.*\s(?:was|were|had|did|fell|rose|came|went|gave|got|made|took|met|left|won|lost|broke|began|struck|(?<!\b(?:is|are|be|been|has|have)\s(?:\p{Ll}+ly\s)?)\p{Ll}+ed)\b/iu

/** “vowed to press on” → “Vladimir Putin will press on”. */
export function promised(context: ReferenceContext, index: number, main: Saying, span: Span): string {
  const passage = { sentence: index, span, speaker: main.who, direct: false, subjectGiven: true }
  const rest = edited(context.parsed.text, span, referenceEdits(context, passage))
  const cue = main.cue === null ? '' : context.parsed.text.slice(...main.cue)
  // “promised that she would stay, |and she praised| the crew”
  const isBesideOwn = /^, (?:and|but) (?:he|she|they)\b/i.test(
    context.parsed.text.slice(span.end, span.end + 12),
  )
  // who threatens something may not do it, nor what depended on something past
  if (
    /threat/i.test(cue) ||
    (/ed$/i.test(cue) && conditioned.test(rest)) ||
    isPastPromise(context, index, main)
  )
    return whole(context, index, isBesideOwn ? span.end : undefined)
  return main.who !== null && /^to\s(?!["“‘])/i.test(rest)
    ? `${main.who.name} will ${rest.slice(3).replace(/(?<=\s(?:and|or|but)\s)to\s(?=\p{Ll})/gu, '')}`
    : whole(context, index, isBesideOwn ? span.end : undefined)
}

/** “taking bribes” → “Ann Lee took bribes”: what somebody did, and the words that follow it, with further `edits` of them. */
export function done(
  context: ReferenceContext,
  index: number,
  span: Span,
  who: Speaker,
  { one, several }: Predicate,
  edits: readonly Edit[] = [],
): string {
  const passage = { sentence: index, span, speaker: who, direct: false, subjectGiven: true }
  const name = who.entity === null ? who.name : withArticle(context, who.entity)
  const rest = edited(context.parsed.text, span, [...edits, ...referenceEdits(context, passage)])
  return `${name} ${who.plural ? several : one} ${rest}`
}

const isDoing = (word: Word | undefined) => word?.pos === 'VERB' && /ing$/i.test(word.text)

/** “…, after a report said”, “…, prompting her to call”, “…, without offering proof”: whether a comma opens what follows an accusation and is no part of it. */
const turns = (words: readonly Word[], comma: number) =>
  textAt(words, comma) === ',' &&
  (/^(?:after|as|when|while|before|but|and|because|although|though|following)$/i.test(
    textAt(words, comma + 1),
  ) ||
    isDoing(words[comma + 1]) ||
    (/^without$/i.test(textAt(words, comma + 1)) && /ing$/i.test(textAt(words, comma + 2))))

/**
 * “of taking bribes and |of lying| to voters” → “lied”: what else somebody is accused of or denies, in place of the words for it; null where
 * it cannot be told so.
 */
function furtherDeeds(sentence: ParsedSentence, from: number, end: number, plural: boolean): Edit[] | null {
  const { words } = sentence
  const told = words.flatMap((word, at): (Edit | null)[] => {
    const links = at > from && word.end <= end && /^(?:and|or|,)$/i.test(textAt(words, at - 1))
    const isCharge = /^(?:of|for)$/i.test(word.text)
    const isAnother = isDoing(/^not$/i.test(word.text) || word.pos === 'ADV' ? words[at + 1] : word)
    if (!links || !(isCharge || isAnother)) return []
    // “of lying about buying and selling” may go on with either
    const isEither = !isCharge && words.slice(from, at).some(isDoing)
    const did = isEither ? null : predicateAt(sentence, isCharge ? at + 1 : at)
    return did === null
      ? [null]
      : [{ start: word.start, end: words[did.from - 1]!.end, text: plural ? did.several : did.one }]
  })
  return told.includes(null) ? null : told.filter((one) => one !== null)
}

/** “lying, cheating and stealing”: whether deeds are listed from an index on, which what others would only follow may look like, “prompting a complaint”. */
const listsDeeds = (words: readonly Word[], from: number): boolean =>
  words.some(
    ({ text }, at) =>
      at >= from &&
      text === ',' &&
      /ing$/i.test(textAt(words, at + 1)) &&
      words
        .slice(at + 2)
        .some((word, after, own) => isDoing(word) && /^(?:and|or)$/i.test(textAt(own, after - 1))),
  )

/** The same (`furtherDeeds`); null for a list. */
export const unlistedDeeds = (
  sentence: ParsedSentence,
  from: number,
  end: number,
  plural: boolean,
): Edit[] | null => (listsDeeds(sentence.words, from) ? null : furtherDeeds(sentence, from, end, plural))

/** “admitted taking bribes and lying of it” → “Ann Lee took bribes and lied of it”; null where no deed is told so. */
export function admitted(
  context: ReferenceContext,
  index: number,
  { at, content, who }: Saying,
): string | null {
  const sentence = context.parsed.sentences[index]!
  const did = at === null ? null : deedAdmitted(sentence, at.verb)
  const end = content[0]?.[1]
  if (did === null || who === null || end === undefined || content.length > 1) return null
  const further = furtherDeeds(sentence, did.from, end, who.plural)
  const start = Math.min(sentence.words[did.from]?.start ?? end, end)
  return further === null ? null : done(context, index, { start, end }, who, did, further)
}

/**
 * “said |the port| was safe and acknowledged losing 40 boats”, “said |she| was ill and recalled losing”: whether what is said is told of a
 * thing, or by a pronoun of somebody with a name who says it, so that nobody else may be who owns to the deed.
 */
export function tellsOfThing({ words, phrases }: ParsedSentence, { content, who }: Saying): boolean {
  const subject = phrases.find(({ first }) => words[first]!.start === content[0]?.[0])
  if (subject === undefined || subject.kind === 'name') return false
  const { text, lemma } = words[subject.head]!
  return subject.kind === 'pronoun'
    ? /^s?he$/i.test(text) && who?.entity?.type === 'person'
    : !mayBePerson(lemma) && !bodyNouns.has(lemma) && !bodyKinds.has(lemma)
}

/** What somebody adds to what they say: “and |acknowledged losing 40 boats|” → “Ann Lee lost 40 boats”, else as it is reported. */
export const addedWords = (context: ReferenceContext, index: number, saying: Saying, cue: string): string =>
  admitted(context, index, saying) ?? asReported(context, index, saying, cue)

/** “accused Ann Lee of taking bribes” → what is claimed, and of whom; null where no deed is named or nobody known. */
export function charged(
  context: ReferenceContext,
  index: number,
  main: Saying,
): { text: string; of: Speaker } | null {
  const sentence = context.parsed.sentences[index]!
  const { words, phrases } = sentence
  const object = main.at === null ? undefined : phraseStartingAt(phrases, main.at.last + 1)
  if (object === undefined) return null
  // “the head of the bank of taking bribes”: the phrase may have taken in the “of” that charges
  const of = words.findIndex(
    ({ text }, at) =>
      at > object.first &&
      at <= object.last + 1 &&
      /^(?:of|for)$/i.test(text) &&
      predicateAt(sentence, at + 1) !== null,
  )
  if (of < 0) return null
  const who = resolveSpeaker(context.scene, index, object.first, of - 1)
  const did = predicateAt(sentence, of + 1)
  // “He blamed the driver”: not himself
  if (
    who === null ||
    who.name === main.speaker ||
    did === null ||
    (object.kind === 'pronoun' && who.entity === null)
  )
    return null
  const rest = words.findIndex((_, at) => at >= did.from && turns(words, at))
  const end = rest < 0 ? (main.content.at(-1)?.[1] ?? sentence.end) : words[rest]!.start
  const further = unlistedDeeds(sentence, did.from, end, who.plural)
  if (further === null) return null
  const span = { start: Math.min(words[did.from]?.start ?? end, end), end }
  return { text: finished(done(context, index, span, who, did, further)), of: who }
}
