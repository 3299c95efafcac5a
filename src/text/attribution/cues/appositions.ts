/** Names and offices set beside each other as one who speaks: “the chairman of the union, Ann Lee, said”. */
import { bodyKinds, roleNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isPerson } from '../../words/persons.ts'
import { phraseEndingAt, type NounPhrase } from '../../words/phrases.ts'
import { isAnyVerb, textAt, type Word } from '../../words/words.ts'
import { beforeAge, beforeBrackets } from './set-off.ts'

/** “The chairman of the union, Ann Lee, said”: the name between the commas, where an office stands before them. */
export function nameSetOff({ words, phrases }: ParsedSentence, closing: number): [number, number] | null {
  const name = phraseEndingAt(phrases, closing - 1)
  if (name?.kind !== 'name' || name.head === name.first || textAt(words, name.first - 1) !== ',') return null
  // “The governor, a Liberal, said”
  if (/^an?$/i.test(textAt(words, name.first))) return null
  // “The chairman of the Harbour Union (HU), Ann Lee, said”
  for (let at = beforeBrackets(words, name.first - 2); at >= Math.max(0, name.first - 12); at -= 1) {
    const word = words[at]!
    if (isAnyVerb(word) || word.pos === 'PUNCT' || word.pos === 'PRON') return null
    // “an employee of another business, Harbour Foods, said”: the name is the business’s
    if (word.pos === 'NOUN' && !roleNouns.has(word.lemma) && ownsArticle(words, at)) return null
    if (word.pos === 'NOUN' || isRoleNoun(word))
      return roleNouns.has(word.lemma) || at > name.first - 4
        ? hasRole(words, at, name.first) || word.lemma === 'figure'
          ? (bearerOf({ words, phrases }, at) ?? [name.first, name.last])
          : null
        : null
  }
  return null
}

/** “Ann Lee, the wife of the pilot, Bo Roe, said”: the name that the office behind “of” says more of; null where there is none. */
function bearerOf(
  { words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>,
  office: number,
): [number, number] | null {
  const comma = words.findLastIndex(({ text: mark }, at) => at < office && mark === ',')
  const name = phraseEndingAt(phrases, comma - 1)
  const behindOf = words
    .slice(comma + 2, office)
    .some(
      ({ text: word }, at) => /^of$/i.test(word) && /^(?:DET|PRON)$/.test(words[comma + at + 3]?.pos ?? ''),
    )
  const told = words[comma + 1]?.pos === 'DET' && words.slice(comma + 1, office).some(isRoleNoun)
  return name?.kind === 'name' && name.head > name.first && name.first === 0 && behindOf && told
    ? [name.first, name.last]
    : null
}

/** Where the words of a speaker begin who is named after an office or a kind of body: “…, the head of the union, Ann Lee, said”, “…, the operator, Orsk Rail, said”; else at the name. */
export function officeStart({ words }: ParsedSentence, name: number): number {
  // “police chief Ann Lee” has its office before it
  if (textAt(words, name - 1) !== ',' || words[name]?.pos !== 'PROPN') return name
  const close = beforeBrackets(words, name - 2)
  const comma = words.findLastIndex(
    (word, at) => at <= close && (word.pos === 'PUNCT' || word.pos === 'VERB'),
  )
  const opening = words[comma + 1]
  if (textAt(words, comma) !== ',') return name
  // “…, which |the mayor, Ann Lee, denies”, “…, a claim |the mayor, Ann Lee, denies”
  const within = words.findLastIndex(
    ({ text }, at) =>
      at > comma + 1 && at < close && text === 'the' && /^(?:NOUN|PRON|SCONJ)$/.test(words[at - 1]!.pos),
  )
  const office = words.slice(within, close + 1)
  if (within > 0 && office.some(isRoleNoun) && !office.some(({ pos }) => pos === 'AUX')) return within
  const told = words.slice(comma + 1, name - 1)
  return /^(?:DET|PRON|PROPN)$/.test(opening?.pos ?? '') &&
    told.some((word) => isRoleNoun(word) || bodyKinds.has(word.lemma)) &&
    // “If it rains, the pilot will be late, Ann Lee said”
    !told.some(({ pos }) => pos === 'AUX') &&
    // “two miners, a cook and a guard, Ann Lee said” is a list of others
    !told.some(({ pos }, at) => pos === 'CCONJ' && words[comma + at + 2]?.pos === 'DET') &&
    close - comma < 10
    ? comma + 1
    : name
}

/** Whether a noun behind “of” or the like has an article of its own that tells it from others: “of another business”; “on an earlier shift” only tells when. */
function ownsArticle(words: readonly Word[], noun: number): boolean {
  let at = noun - 1
  while (words[at]?.pos === 'ADJ' || words[at]?.pos === 'NOUN') at -= 1
  return (
    /^(?:an?|another)$/i.test(textAt(words, at)) &&
    words[at - 1]?.pos === 'ADP' &&
    !/^(?:on|aboard|during)$/i.test(textAt(words, at - 1))
  )
}

const hasRole = (words: readonly Word[], from: number, to: number) =>
  words.slice(Math.max(0, from - 8), to).some((word) => isRoleNoun(word))

/** A noun for an office or for people, in whatever case: “CEO”, “guide”. */
const isRoleNoun = (word: Word) =>
  (word.pos === 'NOUN' && (roleNouns.has(word.lemma) || isPerson(word.lemma))) ||
  (word.pos === 'PROPN' && /^\p{Lu}{2,}$/u.test(word.text) && roleNouns.has(word.text.toLowerCase()))

/** “Ann Lee, director of research at Dust, a charity, said”: the name that several appositions follow. */
export function nameBefore({ words, phrases }: ParsedSentence, phrase: NounPhrase): NounPhrase | null {
  if (
    phrase.first > 0 &&
    words[phrase.first - 1]?.text !== ',' &&
    words[phrase.first - 1]?.pos !== 'CCONJ' &&
    words[phrase.first - 1]?.pos !== 'ADP'
  )
    return null
  for (let at = phrase.first - 1; at >= Math.max(1, phrase.first - 14); at -= 1) {
    const word = words[at]!
    if (isAnyVerb(word) || word.pos === 'PRON') return null
    if (word.text !== ',') continue
    const name = phraseEndingAt(phrases, beforeAge(words, at - 1))
    const opening = words[at + 1]
    if (name?.kind !== 'name' || opening === undefined) return null
    return /^\p{Ll}/u.test(opening.text) &&
      opening.pos !== 'CCONJ' &&
      words[name.first - 1]?.pos !== 'ADP' &&
      (words[name.first - 1]?.text !== ',' ||
        hasRole(words, phrase.last, phrase.last + 1) ||
        hasRole(words, at + 8, phrase.last + 1))
      ? name
      : null
  }
  return null
}

/** “Ann Lee of “Night Train” fame”: who is known for what is marked off; null for other phrases. */
export function knownFor({ words, phrases }: ParsedSentence, { first, head }: NounPhrase): NounPhrase | null {
  if (words[head]?.lemma !== 'fame') return null
  const of = words.findLastIndex(({ text: word }, at) => at < first && /^of$/i.test(word))
  return first - of < 12 ? (phraseEndingAt(phrases, of - 1) ?? null) : null
}
