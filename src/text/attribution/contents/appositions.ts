import { bodyKinds, bodyNouns, roleNouns, speakingNouns } from '../../data/cues.ts'
import { publicBody } from '../../data/name-words.ts'
import { isWriting } from '../../data/writings.ts'
import type { ParsedSentence } from '../../parse.ts'
import { isPerson, mayBePerson } from '../../persons.ts'
import { isTimePhrase, phraseEndingAt, type NounPhrase } from '../../phrases.ts'
import { textAt, type Word } from '../../words.ts'
import type { IsQuoted } from '../cues/cue.ts'

/** Words that open a clause about what stands before them. */
export const relative = /^(?:who|which|that)$/i

/** “The chairman of the union, Ann Lee, said”: the name between the commas, where an office stands before them. */
export function nameSetOff({ words, phrases }: ParsedSentence, closing: number): [number, number] | null {
  const name = phraseEndingAt(phrases, closing - 1)
  if (name?.kind !== 'name' || name.head === name.first || textAt(words, name.first - 1) !== ',') return null
  for (let at = name.first - 2; at >= Math.max(0, name.first - 10); at -= 1) {
    const word = words[at]!
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PUNCT' || word.pos === 'PRON') return null
    // “an employee of another business, Harbour Foods, said”: the name is the business’s
    if (word.pos === 'NOUN' && !roleNouns.has(word.lemma) && ownsArticle(words, at)) return null
    if (word.pos === 'NOUN' || isRoleNoun(word))
      return roleNouns.has(word.lemma) || at > name.first - 4
        ? hasRole(words, at, name.first)
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
  const comma = words.findLastIndex(
    (word, at) => at < name - 1 && (word.pos === 'PUNCT' || word.pos === 'VERB'),
  )
  const opening = words[comma + 1]
  return textAt(words, comma) === ',' &&
    /^(?:DET|PRON|PROPN)$/.test(opening?.pos ?? '') &&
    words.slice(comma + 1, name - 1).some((word) => isRoleNoun(word) || bodyKinds.has(word.lemma)) &&
    // “two miners, a cook and a guard, Ann Lee said” is a list of others
    !words
      .slice(comma + 1, name - 1)
      .some(({ pos }, at) => pos === 'CCONJ' && words[comma + at + 2]?.pos === 'DET') &&
    name - comma < 12
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
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PRON') return null
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

/** “Ann Lee, 28, who won the race, said”: left of an age between commas; elsewhere the same place. */
export const beforeAge = (words: readonly Word[], at: number) =>
  /^\d{1,3}$/.test(textAt(words, at)) && textAt(words, at - 1) === ',' && textAt(words, at + 1) === ','
    ? at - 2
    : at

/** Whom “who” at an index means: the phrase before it, of “Vakt, a charity, which” the name. */
export function antecedent({ words, phrases }: ParsedSentence, who: number): [number, number] | null {
  let at = textAt(words, who - 1) === ',' ? who - 2 : who - 1
  // “Nick Roe (D-Va.), who said”
  if (textAt(words, at) === ')')
    at = words.findLastIndex((word, index) => index < at && word.text === '(') - 1
  at = beforeTime({ words, phrases }, beforeAge(words, at))
  const phrase = phraseEndingAt(phrases, at)
  if (phrase === undefined || isTimePhrase(words, phrase)) return null
  const before = words[phrase.first - 1]
  const writing = /^who$/i.test(textAt(words, who)) ? undefined : writingSent({ words, phrases }, phrase)
  if (writing !== undefined) return [writing.first, writing.last]
  // “Ann Lee, a nurse who said she had left, was late”: the name, where it is what the sentence is about
  const opens = phrases[0]?.first === 0 && phrases[0].last === phrase.first - 2
  const told =
    before?.text === ',' && (textAt(words, who - 1) === ',' || opens) && words[phrase.first]?.pos === 'DET'
      ? phraseEndingAt(phrases, beforeAge(words, phrase.first - 2))
      : undefined
  // “In Orsk, a charity, which said”
  if (told?.kind === 'name' && !/^(?:in|at|near|on|from)$/i.test(textAt(words, told.first - 1)))
    return [told.first, told.last]
  const outer = before?.pos === 'ADP' ? phraseEndingAt(phrases, phrase.first - 2) : undefined
  const bearer = textAt(words, who).toLowerCase() === 'who' ? nameBehindThing(words, phrase) : null
  return [
    bearer ?? (outer !== undefined && phrase.kind === 'common' ? outer.first : phrase.first),
    phrase.last,
  ]
}

/** “an email from the bank |in June that said”: left of when something came about, which says nothing itself; elsewhere the same place. */
function beforeTime({ words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>, at: number): number {
  const time = phraseEndingAt(phrases, at)
  if (time === undefined || !isTimePhrase(words, time) || textAt(words, time.first - 1) === 'of') return at
  return time.first - (words[time.first - 1]?.pos === 'ADP' ? 2 : 1)
}

/** “a letter sent to staff which told them that”: the writing, where behind it stands only to whom it went; undefined for other phrases. */
function writingSent(
  { words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>,
  { first }: NounPhrase,
): NounPhrase | undefined {
  const participle = words[first - 2]
  const sent =
    words[first - 1]?.pos === 'ADP' && participle?.pos === 'VERB' && /(?:ed|en|nt|ad)$/i.test(participle.text)
      ? phraseEndingAt(phrases, first - 3)
      : undefined
  const noun = words[sent?.head ?? -1]?.lemma ?? ''
  return isWriting(noun) || speakingNouns.has(noun) ? sent : undefined
}

/** “The trial of Ann Lee, who denies it”: the first word of the name that ends a phrase for a thing; null where it is for somebody. */
function nameBehindThing(words: readonly Word[], { first, head, last, kind }: NounPhrase): number | null {
  const noun = words[head]
  if (kind !== 'common' || noun === undefined || noun.pos !== 'NOUN') return null
  if (mayBePerson(noun.lemma) || bodyNouns.has(noun.lemma) || bodyKinds.has(noun.lemma)) return null
  let from = last
  while (from > first && words[from]?.pos === 'PROPN') from -= 1
  return from < last && /^of$/i.test(textAt(words, from)) ? from + 1 : null
}

/**
 * The head of a subject that a clause without commas stands in: “organisers of the event that draws thousands to the gate
 * said”. Looked for left of the phrase before the verb; null where there is no such clause.
 */
export function clauseHead(sentence: ParsedSentence, from: number, quoted: IsQuoted): number | null {
  const { words, phrases } = sentence
  if (opensClauseOfOwn(sentence, from)) return null
  let verbs = 0
  for (let at = from - 1; at >= Math.max(0, from - 26); at -= 1) {
    const word = words[at]!
    if (
      quoted(word) ||
      (word.pos === 'PUNCT' && (word.text !== '-' || isBreak(words, at))) ||
      // “two jurors who spoke but declined to be named said”
      (word.pos === 'CCONJ' && !(verbs > 0 && /^(?:VERB|AUX|ADV)$/.test(words[at + 1]?.pos ?? '')))
    )
      return null
    if (word.pos === 'VERB' || word.pos === 'AUX') verbs += 1
    if (
      verbs > 0 &&
      relative.test(word.text) &&
      (words[at + 1]?.pos === 'VERB' || words[at + 1]?.pos === 'AUX' || words[at + 1]?.pos === 'ADV')
    ) {
      const phrase = phraseEndingAt(phrases, at - 1)
      if (phrase === undefined) return null
      const before = words[phrase.first - 1]
      const outer = before?.pos === 'ADP' ? phraseEndingAt(phrases, phrase.first - 2) : undefined
      return outer?.first ?? phrase.first
    }
  }
  return null
}

/** “A paper that told of a find was withdrawn after |its authors| said so”, but “people who had marched since |the king’s death| said so”. */
function opensClauseOfOwn({ words, phrases }: ParsedSentence, from: number): boolean {
  const head = words[phrases.find(({ first }) => first === from)?.head ?? -1]
  return (
    head !== undefined &&
    (head.pos !== 'NOUN' || mayBePerson(head.lemma) || bodyNouns.has(head.lemma)) &&
    /^(?:after|although|because|before|since|though|until|when|whereas|while)$/i.test(textAt(words, from - 1))
  )
}

/** “Ann Lee and lawyers of the firm” */
const isNameAndPeople = (words: readonly Word[], first: NounPhrase, second: NounPhrase) =>
  first.kind === 'name' &&
  second.kind === 'common' &&
  // “Democrats and environmentalists”
  (roleNouns.has(words[second.head]?.lemma ?? '') ||
    (first.first === first.last && /s$/.test(textAt(words, first.head)))) &&
  /s$/i.test(textAt(words, second.head))

/** The first word of a list that ends in this phrase: “Britain, France and Mexico”. */
export function listStart(sentence: ParsedSentence, phrase: NounPhrase): number {
  const { words, phrases } = sentence
  if (words[phrase.first - 1]?.pos !== 'CCONJ') return phrase.first
  const nearest = phraseEndingAt(
    phrases,
    beforeBrackets(words, textAt(words, phrase.first - 2) === ',' ? phrase.first - 3 : phrase.first - 2),
  )
  let first = nearest
  if (
    nearest === undefined ||
    first === undefined ||
    (first.kind !== phrase.kind && !isNameAndPeople(words, first, phrase))
  )
    return phrase.first
  for (let steps = 0; steps < 12 && textAt(words, first.first - 1) === ','; steps += 1) {
    const next = phraseEndingAt(phrases, beforeBrackets(words, first.first - 2))
    if (next === undefined || next.kind !== first.kind || isTimePhrase(words, next)) break
    first = next
  }
  const before = words[first.first - 1]
  const opens =
    before === undefined ||
    /^[,;:—–”"]$/.test(before.text) ||
    /^(?:but|as|while|that|though|although|and)$/i.test(before.text)
  if (opens) return first.first
  // “died near Orsk, Coast and Harbour Police said”: no list of places, but one body behind where it was
  const noun = textAt(words, phrase.last)
  const isBody = phrase.kind === 'name' && (publicBody.test(noun) || bodyNouns.has(noun.toLowerCase()))
  return isBody && first !== nearest && words[first.first - 1]?.pos === 'ADP' ? nearest.first : phrase.first
}

/** “Acme (ACM), Vakt (VKT) and Orsk”: left of an abbreviation in brackets; elsewhere the same place. */
export const beforeBrackets = (words: readonly Word[], at: number) =>
  textAt(words, at) === ')' && textAt(words, at - 2) === '(' ? at - 3 : at

/** “Ann Lee of “Night Train” fame”: who is known for what is marked off; null for other phrases. */
export function knownFor({ words, phrases }: ParsedSentence, { first, head }: NounPhrase): NounPhrase | null {
  if (words[head]?.lemma !== 'fame') return null
  const of = words.findLastIndex(({ text: word }, at) => at < first && /^of$/i.test(word))
  return first - of < 12 ? (phraseEndingAt(phrases, of - 1) ?? null) : null
}

/** “A cache of emails sent to firms and clubs, seen by the Times, shows”: of what a list behind a preposition only tells more; null where it is the subject. */
export function listHolder({ words, phrases }: ParsedSentence, phrase: NounPhrase): NounPhrase | null {
  if (phrase.kind !== 'common' || words[phrase.first - 1]?.pos !== 'CCONJ') return null
  const first = phraseEndingAt(phrases, phrase.first - 2)
  const tie = (first?.first ?? 0) - 1
  if (first?.kind !== 'common' || words[tie]?.pos !== 'ADP' || words[tie - 1]?.pos !== 'VERB') return null
  const holder = phraseEndingAt(phrases, tie - 2)
  return holder?.kind === 'common' && holder.first === 0 ? holder : null
}

/** A comma, or a dash that sets off: “Smith - who joined in 2011 - said”. */
export function isBreak(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (/^(?:[,—–]|--)$/.test(word.text)) return true
  return (
    word.text === '-' &&
    (words[at - 1]?.end ?? word.start) < word.start &&
    (words[at + 1]?.start ?? 0) > word.end
  )
}

/** The comma that opens the insertion which the comma at `closing` ends: “Ann Lee, the mayor, said”. */
export function openingComma(words: readonly Word[], closing: number, quoted: IsQuoted): number | null {
  let commas = 0
  for (let at = closing - 1; at >= Math.max(0, closing - 30); at -= 1) {
    const word = words[at]
    if (word === undefined || quoted(word)) return null
    if (!isBreak(words, at)) continue
    const inside = words.slice(at + 1, closing)
    const ties =
      /^(?:who|whose|which|whom|speaking|citing|writing|quoting|referring|asked|when|where|as|in|at|by|on|from|like|including|formerly|now)$/i.test(
        inside[0]?.text ?? '',
      )
    const who = inside.findIndex((one) => relative.test(one.text))
    const finite = (who < 0 ? inside : inside.slice(0, who)).some(
      (one, index) =>
        (one.pos === 'AUX' || (one.pos === 'VERB' && !/(?:ing|ed|en)$/i.test(one.text))) &&
        // “the head of the state-run port”
        !/^(?:to|-)$/i.test(inside[index - 1]?.text ?? ''),
    )
    if (ties || !finite) {
      // An apposition may hold commas of its own; the noun before it decides.
      const before = words[at - 1]
      if (
        ties ||
        commas > 0 ||
        before?.pos === 'PROPN' ||
        before?.pos === 'PRON' ||
        before?.pos === 'NOUN' ||
        before?.text === ')'
      )
        return at
    }
    commas += 1
    if (commas > 3) return null
  }
  return null
}
