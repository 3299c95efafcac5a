/** Somebody of whom a sentence tells by no more than a tie to who speaks or is named in it: “told him he had lied”, “his lawyer, Bo Roe, said he …”. */
import { genderOfPronoun, type Gender } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { doneTo, isObjectPronoun } from '../../clause/objects.ts'
import type { Entity } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { textAt } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { speaksForPerson } from './principals.ts'
import { agrees, isOne } from './rivals.ts'

/**
 * Whether a sentence tells of somebody beside who speaks in it whom “he” in what is said may mean as well: to whom it is said, “told
 * him he had lied”, or whose lawyer, coach or brother who speaks is, “his lawyer, Bo Roe, said he …”, “Ann Lee’s coach, Eva Roe, said
 * she …”. The words before who speaks tell of themselves: “Asked what moved him, Bo Roe said he …”.
 */
export function isTiedToAnother(
  context: ReferenceContext,
  { span, speaker }: Passage,
  sentence: ParsedSentence,
  pronoun: string,
): boolean {
  const { words, phrases } = sentence
  const gender = genderOfPronoun(pronoun)
  const outside = ({ start }: { start: number }) => start < span.start || start >= span.end
  const source = words.findIndex((word) => outside(word) && context.isSource(word.start))
  if (gender === null || source < 0) return false
  return (
    // “The prosecutor alleged she had lied”: who charges others speaks of none but them
    words.some(
      ({ start, lemma }) =>
        lemma === 'allege' &&
        start > words[source]!.start &&
        start < span.start &&
        words.some((word) => context.isSource(word.start) && charging.test(word.text)),
    ) ||
    words.some(
      (word, at) =>
        at > source &&
        // what stands behind what is said is told of it: “said he was away and would not tell what was told to him”
        (word.start < span.start || words[source]!.start >= span.end) &&
        genderOfPronoun(word.text) === gender &&
        isObjectPronoun(sentence, at),
    ) ||
    phrases.some(
      (phrase) => outside(words[phrase.first]!) && isBeside(sentence, phrase, context.isSource) && isOfAnother(context, sentence, phrase, gender, speaker?.entity), // prettier-ignore
    )
  )
}

const charging = /^(?:prosecutor|prosecution|detective|indictment|police)s?$/i

/**
 * “His lawyer, Bo Roe, filed it. He …”, “Bo Roe, who coached him, spoke. He …”: whether the last sentence before an offset that names
 * somebody tells beside them of another of a gender, who is as likely to be told of next.
 */
export function namedBesideAnother(
  context: ReferenceContext,
  { mentions }: Entity,
  before: number,
  gender: Gender,
): boolean {
  const named = mentions.findLast(({ start }) => start < before)
  const sentence = named === undefined ? undefined : context.parsed.sentences[named.sentence]
  if (named === undefined || sentence === undefined || sentence.end > before) return false
  const isNamed = (offset: number) => offset >= named.start && offset < named.end
  return (
    genderOfPronoun(doneTo(sentence, named.end)?.text) === gender ||
    sentence.phrases.some(
      (phrase) => isBeside(sentence, phrase, isNamed) && isOfAnother(context, sentence, phrase, gender),
    )
  )
}

/** How many characters may stand before a client’s name: “for Governor Ann Lee”. */
const longestTitle = 12

const isFor = /^(?:for|representing)$/i

/** Whether a phrase is somebody’s name, or stands beside it between commas: “His lawyer, Bo Roe”, “Bo Roe, his lawyer,”. */
function isBeside(
  { words, phrases }: ParsedSentence,
  { first, last: own }: NounPhrase,
  isName: (offset: number) => boolean,
): boolean {
  // “A lawyer for Ann Lee, Eva Roe”
  const last = (isFor.test(textAt(words, own + 1)) && phraseStartingAt(phrases, own + 2)?.last) || own
  const isOf = (at: number) => words[at] !== undefined && isName(words[at].start)
  return (
    // not “a man who watched his brother fall”
    (!isOf(first - 1) && words.slice(first, last + 2).some(({ start }) => isName(start))) ||
    (words[last + 1]?.text === ',' && isOf(last + 2)) ||
    (words[first - 1]?.text === ',' && isOf(first - 2))
  )
}

/**
 * “his former coach”, “Bo Roe’s lawyer”, “a lawyer for Bo Roe”: a person told by whose they are, where that is somebody of a gender, and
 * not the one meant already: “Bo Roe’s lawyer denied that he …”.
 */
function isOfAnother(
  { scene }: ReferenceContext,
  sentence: ParsedSentence,
  { first, last, head }: NounPhrase,
  gender: Gender,
  meant: Entity | null = null,
): boolean {
  const { words } = sentence
  const own = words[first]!
  const isOf = (entity: Entity | undefined) =>
    entity?.type === 'person' && entity !== meant && agrees(entity, gender === 'female' ? 'she' : 'he')
  const next = words[last + 1]
  if (isFor.test(next?.text ?? '') && speaksForPerson.test(words[head]!.lemma)) {
    const client = namedIn(scene, next!.end, sentence.end)[0]
    return client !== undefined && client.start - next!.end < longestTitle && isOf(client.entity)
  }
  const mark = words.findIndex(({ text }, at) => at > first && at < head && /^['’]s?$/.test(text))
  const behind = words.slice(mark < 0 ? first + 1 : mark + 1, last + 1)
  // “his coach Bo Roe”, but “his stint as coach”
  const link = behind.findIndex(({ pos, text }) => pos === 'ADP' || /^as$/i.test(text))
  if (!behind.slice(0, link < 0 ? undefined : link).some(isOne)) return false
  if (mark < 0) return genderOfPronoun(own.text) === gender
  return isOf(namedIn(scene, own.start, words[mark]!.start).at(-1)?.entity)
}
