/** Somebody to whom a sentence does something before another is told to comment: “Fans turned on the keeper, with captain Bo Roe saying he …”. */
import { couldBePerson, genderFits, genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, type Speaker } from '../../attribution/speakers/scene.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isAnyVerb, isFiniteVerb, nounOf, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { agrees, isOne } from './rivals.ts'

/**
 * Whether who says a passage comments on what the sentence tells before them: “…, with Bo Roe saying he …”, “… as Bo Roe said he …”,
 * and the sentence tells there of somebody whom the pronoun may mean as well, by name or by a noun.
 */
export function isOfCommentedOn(
  context: ReferenceContext,
  { speaker }: Passage,
  sentence: ParsedSentence,
  pronoun: Word,
): boolean {
  const { words } = sentence
  const link = linkBefore(words, context.isSource, pronoun)
  const verb = words.findIndex(isFiniteVerb)
  return (
    link >= 0 && verb >= 0 && verb <= link && tellsOfAnother(context, sentence, [0, link], speaker, pronoun)
  )
}

/** Whether words of a sentence, by the indices of the first and of the one behind the last, tell by name or by a noun of somebody beside who speaks whom a pronoun may mean. */
export function tellsOfAnother(
  { scene }: ReferenceContext,
  { words, phrases }: ParsedSentence,
  [from, to]: readonly [number, number],
  speaker: Speaker | null,
  pronoun: Word,
): boolean {
  const lower = pronoun.text.toLowerCase()
  const start = words[from]!.start
  return (
    namedIn(scene, start, words[to]!.start).some(
      ({ entity, start: at }) =>
        entity !== speaker?.entity &&
        (entity.type === 'person' ||
          couldBePerson(scene, entity) ||
          (entity.type === 'other' && goneAfter.test(scene.text.slice(start, at)))) &&
        agrees(entity, lower),
    ) ||
    phrases.some(
      ({ kind, first, last, head }) =>
        kind === 'common' &&
        first >= from &&
        last < to &&
        isOne(words[head]!) &&
        mayBePerson(nounOf(words[head])) &&
        genderFits(nounOf(words[head]), genderOfPronoun(lower)),
    )
  )
}

/** “Critics went after Lund”: before what is rather somebody than a place. */
const goneAfter = /\b(?:after|against|into)\s$/

/** Where “with” or “as” stands before who speaks and no verb between; -1 where none does. */
function linkBefore(words: readonly Word[], isSource: (offset: number) => boolean, pronoun: Word): number {
  const source = words.findIndex(({ start }) => start < pronoun.start && isSource(start))
  const link = words.findLastIndex(({ text }, at) => at < source && /^(?:as|with)$/i.test(text))
  const between = words.slice(Math.max(0, link), source)
  return between.some((word) => isAnyVerb(word) || /^(?:PUNCT|CCONJ)$/.test(word.pos)) ? -1 : link
}
