/** The entities found so far, by their names, so that a shorter form finds whose it is. */
import { isCalledFirm, isOfWorks } from './companies.ts'
import { countryOf } from '../data/countries.ts'
import { organisationWord, paperWord } from '../data/name-words.ts'
import { isGivenName } from '../data/first-names.ts'
import { isPerson } from '../words/persons.ts'
import { singular } from '../words/nouns.ts'
import { bestBearer, fitting, isPersonBehind, titleOf } from './bearers.ts'
import { isKinOf, isKinsTitle } from './kin.ts'
import type { Mention, Entity } from './entity.ts'
import { genderOfRole, genderTold } from './genders.ts'
import { isPersons, isPersonsMention, isSomebody, keyOf, lettersBehind } from './letters-behind.ts'
import { holderOf } from './office-bearers.ts'
import { knownBody, partOfLand } from './types.ts'

/** Entities by their whole name and by its first and last word. */
export type Index = {
  whole: Map<string, Entity>
  last: Map<string, Entity[]>
  first: Map<string, Entity[]>
  /** By the second of three words: Spanish names go by it. */
  middle: Map<string, Entity[]>
  /** Single words that the text uses as the names of places. */
  places: ReadonlySet<string>
  /** The titles that the text puts before a bare surname. */
  titles: ReadonlyMap<string, ReadonlySet<string>>
  /** Single words that the text uses as the names of firms, or that bare are nobody’s as it puts a title before each bearer. */
  firms: ReadonlySet<string>
  /** Those who are not meant by their surnames alone, as somebody else is called by it: not “Ann Roe, the governor’s wife” by “Roe”. */
  notBare: ReadonlySet<Entity>
  /** Kin told of by a given name that no full name of the text begins with. */
  kin: readonly Mention[]
}

export const wordCount = (text: string) => text.split(/\s+/u).length

const wordsOf = (text: string) => keyOf(text).split(/\s+/u)

/** A surname with its title, “mrs roe”; without one the surname. */
export const titledKey = (mention: Mention, text: string) =>
  [titleOf(text, mention), keyOf(mention.text)].filter((part) => part !== null).join(' ')

/** The titles that stand before bare surnames, by the surname’s key. */
export function titlesOf(mentions: readonly Mention[], text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const mention of mentions) {
    const title = wordCount(mention.text) === 1 ? titleOf(text, mention) : null
    if (title === null) continue
    const key = keyOf(mention.text)
    found.set(key, (found.get(key) ?? new Set()).add(title))
  }
  return found
}

/** Surnames of several whom a text names in full, women and men with a title, and as often so as bare: “Linwood” alone is then the firm, or open. */
export const titledThroughout = (
  mentions: readonly Mention[],
  titles: ReadonlyMap<string, ReadonlySet<string>>,
): string[] =>
  [...titles].flatMap(([surname, before]) => {
    const genders = new Set([...before].map(genderOfRole))
    const own = mentions.filter(({ text }) => keyOf(text) === surname)
    const titled = own.filter(({ role }) => genderOfRole(role ?? '') !== null)
    const inFull = new Set(
      mentions.flatMap(({ text }) => (keyOf(text).endsWith(` ${surname}`) ? [text] : [])),
    )
    const several = inFull.size > 1 && genders.has('male') && genders.has('female')
    return several && titled.length * 2 >= own.length ? [surname] : []
  })

/**
 * The single words that stand for a body named before, “Linwood” after “Linwood Dairy” or “the Linwood paper mill”, and before anybody of
 * that surname is: they are the body’s, though “Anna Linwood”, who heads it, is named further on; not where “she” follows them.
 */
export function namedBeforeBearers(mentions: readonly Mention[], text: string): string[] {
  const longer = mentions
    .map(({ text, start, hint }) => ({ words: wordsOf(text), start, hint }))
    .filter(({ words }) => words.length > 1)
  const single = mentions.filter((one) => wordCount(one.text) === 1)
  const persons = new Set(single.flatMap((one) => (isPersonBehind(one, text) ? [keyOf(one.text)] : [])))
  const ofWorks = new Map<string, number>()
  for (const one of single.toReversed())
    if (isOfWorks(one, text) && !persons.has(keyOf(one.text))) ofWorks.set(keyOf(one.text), one.start)
  return single
    .filter(({ hint, text: name }) => hint === null || ofWorks.has(keyOf(name)))
    .flatMap(({ start, text: name }) => {
      const word = keyOf(name)
      const bearers = longer.filter(({ words }) => words.at(-1) === word)
      const isBodys =
        (ofWorks.get(word) ?? Infinity) <= start ||
        longer.some((one) => one.words[0] === word && one.hint !== 'person' && one.start < start)
      return isBodys && bearers.length > 0 && bearers.every((one) => one.start > start) ? [word] : []
    })
}

const titlesBefore = ({ titles }: Index, { text }: Mention): ReadonlySet<string> =>
  titles.get(keyOf(text)) ?? new Set()

/** Who goes by the same words, where the title fits: “Mr Roe” is not “Mrs Roe”. */
export function knownWhole(mention: Mention, index: Index, text: string): Entity | undefined {
  const known = index.whole.get(keyOf(mention.text))
  if (known === undefined || wordCount(mention.text) > 1) return known
  if (index.firms.has(keyOf(mention.text)) && titleOf(text, mention) !== null) return undefined
  // “Mrs Roe” after “Roe” and “his wife, Ann Roe”
  const gender = genderOfRole(titleOf(text, mention) ?? '')
  const bearers = index.last.get(keyOf(mention.text)) ?? []
  const isKin = (one: Entity) =>
    genderTold(one) === gender && known.mentions.some((bare) => isKinOf(bare, one))
  if (gender !== null && genderTold(known) !== gender && bearers.some(isKin)) return undefined
  return fitting(text, mention, [known], titlesBefore(index, mention))[0]
}

/** Enters a name under all that it may be called by afterwards: whole, by one of its words, by its initials. */
export function addTo(index: Index, entity: Entity, text: string): void {
  index.whole.set(keyOf(entity.name), entity)
  const words = wordsOf(entity.name)
  const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
  if (words.length > 1) {
    index.last.set(last, [...(index.last.get(last) ?? []), entity])
    for (const middle of words.length === 3 && !organisationWord.test(last) ? words.slice(1, 2) : [])
      index.middle.set(middle, [...(index.middle.get(middle) ?? []), entity])
    index.first.set(first, [...(index.first.get(first) ?? []), entity])
    const initials = entity.name.match(/(?<![\p{L}])\p{Lu}/gu)?.join('') ?? ''
    // “PS” is a party, and not “Paul Solis”
    const least = isSomebody(entity, text) ? 3 : 2
    if (
      initials.length >= least &&
      countryOf(entity.name) === null &&
      !index.whole.has(initials.toLowerCase())
    )
      index.whole.set(initials.toLowerCase(), entity)
  }
  const alias = lettersBehind(entity, text)
  if (alias !== null && !index.whole.has(keyOf(alias))) index.whole.set(keyOf(alias), entity)
}

/** “Managers looked on”, before any “Cadogan Fund Managers” is told of: some managers. */
const isOfSeveralBefore = (mention: Mention, word: string, { mentions }: Entity): boolean =>
  singular(word) !== word && isPerson(singular(word)) && mentions.every(({ start }) => start > mention.start)

/** The full name that a shorter form stands for. */
export function joined(
  mention: Mention,
  index: Index,
  small: ReadonlySet<string>,
  text: string,
): Entity | undefined {
  const words = wordsOf(mention.text)
  if (words.length > 1 || mention.hint === 'place')
    return longerName(mention, words, index) ?? byRank(mention.text, text, index)
  const word = words[0] ?? ''
  // “UN” is no short form of “Kim Jong Un”
  const acronym = /^\p{Lu}{2,4}$/u.test(mention.text)
  if (acronym || countryOf(word) !== null) return undefined
  // “Google” is not the “Google Pixel”
  if (knownBody.test(mention.text)) return undefined
  if (organisationWord.test(word) && !paperWord.test(word)) return undefined
  const bySurname = (index.last.get(word) ?? []).filter(
    (entity) =>
      !isKinOf(mention, entity) &&
      !isListedApart(mention, entity, text) &&
      !(index.notBare.has(entity) && titleOf(text, mention) === null) &&
      endsInSurname(entity, mention, index.places) &&
      !isOfSeveralBefore(mention, word, entity) &&
      // “in northern Arvenia”: a land is no short form of “Arvenia Weather”, though it may be of a person’s name
      (!index.places.has(word) || mention.hint === 'person' || entity.mentions.some(isPersonsMention)),
  )
  // “Anna Linwood” heads “Linwood”: without a title the firm is meant
  if (index.firms.has(word) && titleOf(text, mention) === null && bySurname.some(isPersons)) return undefined
  const holder = holderOf(text, mention, bySurname)
  if (holder !== null) return holder
  const all = fitting(text, mention, bySurname, titlesBefore(index, mention))
  const fit = all.filter((one) => !isKinsTitle(mention, one, index.kin, text))
  if (bySurname.length > 0)
    return fit.length > 0 ? bestBearer(mention, fit, titleOf(text, mention), text) : undefined
  // “Alemán” for “Álvaro Alemán Healy”
  const byMiddle = index.middle.get(word) ?? []
  if (byMiddle.length === 1) return byMiddle[0]
  const given = isGivenName(mention.text)
  const byFirst = (index.first.get(word) ?? []).filter(
    (entity) =>
      // “King Charles” is not the “Charles Foundation”
      (given && !organisationWord.test(wordsOf(entity.name).at(-1) ?? '')) ||
      isFirm(entity, small, text) ||
      (isOfTrade(entity.name) && mention.hint === null && !index.places.has(word)) ||
      entity.mentions.some((one) => one.hint === 'person'),
  )
  return byFirst.length === 1 ? byFirst[0] : undefined
}

/** “Dana, Holt, Ruiz & Co.”, after “Dana Holt”: whether the words of a name stand between commas, each for itself. */
const isListedApart = ({ start }: Mention, { name }: Entity, text: string): boolean =>
  text.slice(0, start).endsWith(`${name.slice(0, name.lastIndexOf(' '))}, `)

/** Whether the last word of a name may stand for it: not that of “Chicago Apple”, where the text names Chicago by itself. */
function endsInSurname({ name, mentions }: Entity, { hint }: Mention, places: ReadonlySet<string>): boolean {
  if (mentions[0]?.hint === 'place' || mentions[0]?.hint === 'other') return false
  // “the island of Pelo” is not “Radio Pelo”, nor “BBC Radio Pelo”
  if (/(?:^|\s)(?:Radio|Television|Televisión|TV|News)\s|\s&\s/.test(name)) return false
  // “California” is not “Southern California”
  if (partOfLand.test(wordsOf(name)[0] ?? '')) return false
  // “Roe” need not be “the elder Mr Roe”
  if (/^the\s/.test(name)) return false
  // “Veria” is not the “National Bank of Veria”
  if (/\sof\s(?:the\s)?\S+$/.test(name)) return false
  return hint === 'person' || mentions.some(isPersonsMention) || !places.has(wordsOf(name)[0] ?? '')
}

/** Two names joined, as “Goldman Sachs”: its first word alone may stand for it; that of “Slidell Police” or “Seattle Seahawks” may not. */
function isFirm(entity: Entity, small: ReadonlySet<string>, text: string): boolean {
  const words = entity.name.split(/\s+/u)
  if (words.length !== 2) return false
  const last = words.at(-1) ?? ''
  const isCalled = entity.mentions.some((mention) => isCalledFirm(mention, text))
  return (
    // “Google Camera” is no long form of “Google” where the text speaks of a camera
    (isCalled || !small.has(last.toLowerCase())) &&
    entity.mentions.every((mention) => mention.hint === null || mention.text !== entity.name) &&
    (isCalled || entity.mentions.length > 1) &&
    // “the Google Pixel 2” is what a firm makes
    !entity.mentions.some(({ end }) => /^\s\d{1,2}(?=\s)/.test(text.slice(end, end + 6))) &&
    !organisationWord.test(last) &&
    !/[^ch]s$/.test(last)
  )
}

/** “Haldane Pharma”, “Orsk Robotics”: a name and its trade, of which the name alone is the short form. */
const isOfTrade = (name: string) =>
  /^\S+ (?:Capital|Partners|Ventures|Therapeutics|Pharma|Pharmaceuticals|Biosciences|Biotech|Holdings|Robotics|Semiconductors?|Aerospace|Software|Technologies|Industries|Foods|Logistics|Breweries|Brewery)$/.test(
    name,
  )

/**
 * Whether a longer and a shorter form may name one person or one thing: of “Coach Jack Del Rio” and “Del Rio” only the
 * longer says that it is a person; the shorter alone may say so where it is one word, “Judge Salas-Roe”, and no full name.
 */
const isAlike = (longer: Mention['hint'], { hint, text }: Mention) =>
  ((longer === 'person') === (hint === 'person') && (longer !== 'other' || hint === 'other')) ||
  (longer === 'person' && hint === null) ||
  (longer === null && !/\s/u.test(text))

/** “SP Roe” after “Superintendent of Police Ann Roe”: who is called by the initials of what stands before the full name. */
function byRank(name: string, text: string, index: Index): Entity | undefined {
  const [, rank = '', surname = ''] = /^(\p{Lu}{2,4}) (\p{Lu}\p{Ll}\S*)$/u.exec(name) ?? []
  const isHeldBefore = ({ start }: Mention) => {
    const before = /(?:\p{Lu}[\p{Ll}-]+ (?:of |for )?)+$/u.exec(
      text.slice(Math.max(0, start - 60), start),
    )?.[0]
    return before?.replace(/[^\p{Lu}]/gu, '').endsWith(rank) === true
  }
  return rank === ''
    ? undefined
    : (index.last.get(keyOf(surname)) ?? []).find(({ mentions }) => mentions.some(isHeldBefore))
}

/** “Naval Observatory” after “U.S. Naval Observatory”, “Del Rio” after “Jack Del Rio”. */
function longerName(mention: Mention, words: readonly string[], index: Index): Entity | undefined {
  if (words.length < 2) return undefined
  return (index.last.get(words.at(-1) ?? '') ?? []).find(
    (entity) =>
      isAlike(entity.mentions[0]?.hint ?? null, mention) &&
      keyOf(entity.name).endsWith(` ${words.join(' ')}`),
  )
}
