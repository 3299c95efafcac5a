import { namedIn } from '../../attribution/speakers/scene.ts'
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isAnyVerb, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'

/** Of these there are two in every quarrel and game. */
export const ofTwo = /^(?:side|party|team|club|country|nation|state|government|army|parent)$/

/** “Jupiter and Mars rise at dawn. One can see both planets in the east” → “both Jupiter and Mars”: the pair that the sentence before is about. */
export function pairEdits(context: ReferenceContext, { sentence: at, span }: Passage): Edit[] {
  const { words } = context.parsed.sentences[at]!
  return words.flatMap((word, index): Edit[] => {
    const noun = words[index + 1]
    if (/^the$/i.test(word.text) && word.start >= span.start && noun !== undefined && noun.end <= span.end)
      return namedPair(context, at, words, index)
    if (!/^both$/i.test(word.text) || noun === undefined || word.start < span.start || noun.end > span.end)
      return []
    if (word.text === 'Both' && isAnyVerb(noun)) return bothAlone(context, at, word)
    const behind = words[index + 2]
    const isPair =
      noun.pos === 'NOUN' &&
      /s$|men$/.test(noun.text) &&
      noun.lemma !== noun.text &&
      !ofTwo.test(noun.lemma) &&
      !/^(?:and|of|who|that|which|['’]s?)$/i.test(behind?.text ?? '') &&
      !context.isQuoted(word.start)
    const pair = isPair
      ? (pairBefore(context, at, noun) ?? (mayBePerson(noun.lemma) ? peopleBefore(context, at) : null))
      : null
    const two = isPair && pair === null ? twoBefore(context, at, noun) : null
    if (two !== null) return [{ start: noun.start, end: noun.end, text: two }]
    return pair === null
      ? []
      : [{ start: word.start, end: noun.end, text: /^B/.test(word.text) ? pair : `both ${pair}` }]
  })
}

/** “Both are in hospital”: the two people that the sentence before names, or tells of. */
function bothAlone(context: ReferenceContext, at: number, { start, end }: Word): Edit[] {
  if (context.isQuoted(start)) return []
  const people = peopleBefore(context, at)
  if (people !== null) return [{ start, end, text: people }]
  const two = twoBefore(context, at, null)
  return two === null ? [] : [{ start: end, end, text: ` ${two}` }]
}

/** How many sentences back two people may be named whom “the pair” means. */
const reachOfPair = 3

/** “The pair is in hospital” → “The pair [Ann Lee and Bo Roe]”: the two people named last, where they are named side by side. */
function namedPair(context: ReferenceContext, at: number, words: readonly Word[], index: number): Edit[] {
  const [article, noun, next] = words.slice(index, index + 3)
  const isPair = /^(?:pair|duo)$/.test(noun!.text)
    ? !/^(?:of|[-–])$/.test(next?.text ?? '')
    : noun!.text === 'two' && isAnyVerb(next)
  if (!isPair || context.isQuoted(article!.start)) return []
  for (let back = 0; back < reachOfPair; back += 1) {
    const two = peopleBefore(context, at - back)
    if (two !== null) return [{ start: noun!.end, end: noun!.end, text: ` [${two}]` }]
    const before = context.parsed.sentences[at - back - 1]
    if (before === undefined) return []
    const named = namedIn(context.scene, before.start, before.end)
    if (named.some(({ entity }) => /^(?:person|other)$/.test(entity.type))) return []
  }
  return []
}

/** What stands between the names of two that are told of together, before the second one’s title. */
const beside = /^(?:, \d{1,3},?)? and (?:(?:his|her) [\p{Ll}-]+, )?(?:\p{Lu}\p{Ll}+\.? )?$/u
/** “Ann Lee |met| Bo Roe” */
const meeting =
  /^ (?:ha[ds] )?(?:met|married|spoke[n]?|talked|sat down)(?: (?:to|with))? (?:(?:his|her) [\p{Ll}-]+, )?(?:\p{Lu}\p{Ll}+\.? )?$/u

/** “Police held Ann Lee, 34, and Bo Roe”, “Ann Lee met Bo Roe”: the only two people that the sentence before names, side by side; null for others. */
function peopleBefore({ parsed, scene, isQuoted, isSource }: ReferenceContext, at: number): string | null {
  const before = parsed.sentences[at - 1]
  if (before === undefined || before.paragraph < parsed.sentences[at]!.paragraph - 1) return null
  // of whom it is not known what they are, they may be people too
  const people = namedIn(scene, before.start, before.end).filter(
    ({ entity }) => entity.type === 'person' || entity.type === 'other',
  )
  const [one, two, another] = people
  if (one === undefined || two === undefined || another !== undefined || one.entity === two.entity)
    return null
  if (people.some(({ entity, start }) => entity.type !== 'person' || isQuoted(start) || isSource(start)))
    return null
  const between = parsed.text.slice(one.end, two.start)
  const areBeside = [beside, meeting].some((link) => link.test(between))
  return areBeside ? `${one.entity.name} and ${two.entity.name}` : null
}

/** The two names that the sentence before opens with and is about, where the noun may mean them; null for none. */
function pairBefore(context: ReferenceContext, at: number, noun: Word): string | null {
  const before = context.parsed.sentences[at - 1]
  const end = before === undefined ? -1 : endOfPair(before)
  if (before === undefined || end < 0 || before.paragraph < context.parsed.sentences[at]!.paragraph - 1)
    return null
  const named = namedIn(context.scene, before.start, before.words[end]!.end)
  const [one, two, another] = named
  if (one === undefined || two === undefined || another !== undefined || one.entity === two.entity)
    return null
  const people = [one, two].map(({ entity }) => entity.type === 'person')
  const bodies = [one, two].map(({ entity }) => entity.type === 'organisation')
  const isBody = bodyNouns.has(noun.lemma) || bodyKinds.has(noun.lemma)
  const fits = mayBePerson(noun.lemma)
    ? people.every(Boolean)
    : isBody
      ? bodies.every(Boolean)
      : !people.every(Boolean) && !bodies.every(Boolean)
  return fits ? `${one.entity.name} and ${two.entity.name}` : null
}

/** “… after two wounded guards died. Both men were from Orsk”: the words for the only two people that the sentence right before tells of, “wounded guards”; null for none. `noun` is null where “both” stands alone. */
function twoBefore(
  { parsed, isQuoted, isSource }: ReferenceContext,
  at: number,
  noun: Word | null,
): string | null {
  const before = parsed.sentences[at - 1]
  if (before === undefined || before.paragraph < parsed.sentences[at]!.paragraph - 1) return null
  if (noun !== null && !/^(?:men|women|people|victims|suspects)$/.test(noun.text)) return null
  const { words, phrases } = before
  const several = phrases.filter(({ kind, head }) => {
    const { lemma, text, start } = words[head]!
    return (
      kind === 'common' &&
      lemma !== text.toLowerCase() &&
      mayBePerson(lemma) &&
      !isQuoted(start) &&
      !isSource(start)
    )
  })
  const [only, another] = several
  if (only === undefined || another !== undefined || only.last !== only.head) return null
  const told = words.slice(only.first, only.head + 1)
  const two = told.findIndex(({ text }) => /^two$/i.test(text))
  const own = told.slice(two + 1)
  if (two < 0 || own.at(-1)!.lemma === noun?.lemma || own.some(({ pos }) => /^(?:NUM|PUNCT)$/.test(pos)))
    return null
  return `of the ${parsed.text.slice(own[0]!.start, own.at(-1)!.end)}`
}

/** The index of the last word of “Jupiter and Mars” at the head of a sentence, before its verb; -1 where it opens otherwise. */
function endOfPair({ words }: ParsedSentence): number {
  const verb = words.findIndex(isAnyVerb)
  const opening = words.slice(0, verb)
  const and = opening.findIndex(({ text }) => text === 'and')
  const isName = (list: readonly Word[]) => list.length > 0 && list.every(({ pos }) => pos === 'PROPN')
  return verb > 2 && isName(opening.slice(0, and)) && and > 0 && isName(opening.slice(and + 1))
    ? verb - 1
    : -1
}
