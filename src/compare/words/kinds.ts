import type { DifferenceKind } from '../../model/claim.ts'
import { isMoney as isMoneyUnit, mayBeOneUnit } from '../../text/data/currencies.ts'
import { countryOf } from '../../text/data/countries.ts'
import { sameName } from '../../text/terms/romanisation.ts'
import { stem } from '../../text/words/stems.ts'
import { conceptsOf, synonymsOf } from '../../text/terms/synonyms.ts'
import { opposed, reversed } from './contraries.ts'
import * as lexicon from './lexicon.ts'
import { comparedWords, isMonth, type Word } from './words.ts'

/** “el-Sisi” and “al-Sissi”. */
export const particlesOfNames = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'ad',
  'ar',
  'an',
  'ez',
  'az',
  'es',
  'ed',
  'er',
  'adh',
])
export const isParticle = (word: Word | undefined) => word !== undefined && particlesOfNames.has(word.norm)

/** Verbs that a word for how sure something is may stand in the place of: “will resign”, “may resign”. */
const auxiliaries = new Set('will shall is are was were be has have had does did do certain sure'.split(' '))

/** Forms of one verb for one or many: which stands follows from the words before it. */
const agreeing = ['is are', 'was were', 'has have', 'does do']
/** Titles in short and in full. */
const titles =
  'gov governor,sen senator,rep representative,lt lieutenant,supt superintendent,det detective,insp inspector,cmdr commander,capt captain,gen general,sgt sergeant,prof professor,ch chief,supt superintendent,col colonel,maj major,adm admiral,pres president,rev reverend,hon honourable,asst assistant,dep deputy,dist district,atty attorney,cllr councilor,st saint'.split(
    ',',
  )
/** One thing in the English of Britain and of America. */
const dialects =
  'lorry truck,lorries trucks,petrol gasoline,transport transportation,railway railroad,railways railroads,pavement sidewalk,pavements sidewalks,motorway freeway,motorways freeways,nappy diaper,nappies diapers,tap faucet'.split(
    ',',
  )
/** Words that tell one thing wherever they stand for each other: “the ex-mayor” and “the former mayor”, “talks on trade” and “about trade”. */
const synonymous = ['ex former', 'on about', 'that which']
const sameWord = [...agreeing, ...titles, ...dialects, ...synonymous].map(
  (forms) => new Set(forms.split(' ')),
)

/** “lt” and “lieutenant”, “lorry” and “truck”: whether two words are one by their form, or in two dialects. */
export const areOneWord = (one: string, other: string): boolean =>
  sameWord.some((forms) => forms.has(one) && forms.has(other))

/** What kind of difference it is that one word stands in the place of another, or that only one side has it. */
export function kindOf(left: readonly Word[], i: number, right: readonly Word[], j: number): DifferenceKind {
  const [a, b, nextA, nextB] = [left[i], right[j], left[i + 1], right[j + 1]]
  if (a === undefined || b === undefined) return kindOfOne(a ?? b, a === undefined ? nextB : nextA)
  if ((a.capital && b.capital && sameName(a.norm, b.norm)) || both(a, b, particlesOfNames)) return 'name'
  if (opposed(a.norm, b.norm))
    return standsElsewhere(a, right) || standsElsewhere(b, left) ? 'wording' : 'polarity'
  if (isNumberForNone(a, b) || isNumberForNone(b, a)) return 'quantity'
  if (lexicon.nobody.has(a.norm) !== lexicon.nobody.has(b.norm)) return 'polarity'
  if (standsForName(a, b) || standsForName(b, a)) return 'style'
  if (a.capital && b.capital && isOfOneCountry(a, b)) return 'style'
  if (areOneWord(a.norm, b.norm)) return 'style'
  if (both(a, b, lexicon.cueVerbs)) return a.key === b.key ? 'style' : 'attribution'
  // “said it would close” and “it will close”: the tense is that of the saying
  const past = inPast(a, b)
  if (past !== null && isReported(past === a ? left : right) && !isOnCondition(left, right)) return 'style'
  // “dedicated to reversing” and “aims to reverse”
  if (areOneButForGerund(a, b)) return 'style'
  // “officials said on Thursday” and “officials said yesterday”
  if (a.says && b.says) {
    const isOfOne = [-1, 1].some((step) => isSameName(left[i + step], right[j + step]))
    if (isOfOne && isOfName(a) && isOfName(b) && areSpelledAlike(a.norm, b.norm)) return 'name'
    return a.kind === 'date' && b.kind === 'date' ? 'date' : 'attribution'
  }
  // “the operator promised” and “the operator said”
  if (
    [a, b].some(isSaying) &&
    [a, b].every(({ kind, norm }) => kind === 'word' && !lexicon.functionWords.has(norm))
  )
    return 'attribution'
  if (a.kind === 'number' && b.kind === 'number') return kindOfNumbers(left, i, right, j)
  if (a.kind === 'number' || b.kind === 'number') {
    const other = a.kind === 'number' ? b : a
    if ((a.value ?? b.value) === 1 && /^an?$/.test(other.norm)) return 'style'
    return lexicon.vagueCounts.has(other.norm) ? 'quantity' : 'wording'
  }
  const times = [a, b].filter((word) => word.kind === 'date' || lexicon.timeWords.has(word.norm))
  // “an hour before” may be “earlier in the morning”
  if (times.length > 0) return times.length === 2 && isRelative(a) === isRelative(b) ? 'date' : 'wording'
  if (a.kind === 'name' && b.kind === 'name')
    return isOfOneCountry(a, b)
      ? 'style'
      : isDemonym(a, b) ||
          (isOfCountry(a) !== isOfCountry(b) && isNoun(nextA) && isNoun(nextB)) ||
          standsElsewhere(a, right) ||
          standsElsewhere(b, left)
        ? 'wording'
        : 'name'
  if (either(a, b, lexicon.negations)) return 'polarity'
  // “several boats” and “two boats”; “some youths” and “with youths” tell no other number
  if (both(a, b, lexicon.vagueCounts)) return 'quantity'
  if (either(a, b, lexicon.vagueCounts))
    return [a, b].some(({ norm }) => counting.has(norm)) ? 'quantity' : 'wording'
  if (either(a, b, lexicon.certaintyWords)) {
    const sure = [a, b].every(({ norm }) => lexicon.certaintyWords.has(norm) || auxiliaries.has(norm))
    return sure ? 'certainty' : 'wording'
  }
  // “Nestle” at the start of a sentence is a name where “Danone” stands in its place.
  return (isName(a) && isName(b)) || (a.capital && b.capital && (isName(a) || isName(b))) ? 'name' : 'wording'
}

/** “acquitted him on two” beside “convicted him on nine and acquitted him on two”: what both tell turns neither round, and is no other name. */
export const standsElsewhere = ({ key }: Word, words: readonly Word[]) =>
  words.some((word) => word.key === key)

/** A name, or a word that a sentence start gives its capital and that is no word of the language, as far as we know. */
export const isName = ({ kind, capital, norm }: Word) =>
  kind === 'name' ||
  (kind === 'word' &&
    capital &&
    !lexicon.functionWords.has(norm) &&
    !/(?<![us])s$/.test(norm) &&
    [conceptsOf, synonymsOf].every((groupsOf) => groupsOf(stem(norm)).length === 0))

const isOfName = (word: Word | undefined) => word?.kind === 'name' && word.capital
const isSameName = (one: Word | undefined, other: Word | undefined) =>
  isOfName(one) && isOfName(other) && one?.norm === other?.norm

/** “Eva Lind” and “Eva Brand”: whether two names end what begins with the same one in both; not “Orsk Party” and “Orsk National Council”. */
export const endOneName = (left: readonly Word[], i: number, right: readonly Word[], j: number): boolean =>
  isOfName(left[i]) &&
  isOfName(right[j]) &&
  isSameName(left[i - 1], right[j - 1]) &&
  ![left[i + 1], right[j + 1]].some(isOfName)

/** “Miriam” and “Marian”: so much alike that one may be a slip for the other. */
const areSpelledAlike = (one: string, other: string): boolean =>
  one.length === other.length &&
  [...one].filter((letter, at) => letter === other[at]).length >= leastAlike * one.length
const leastAlike = 0.6

/** “two suspects” beside “no suspects” */
const isNumberForNone = (number: Word, { norm }: Word) =>
  number.kind === 'number' && number.unit === '' && (norm === 'no' || lexicon.nobody.has(norm))

/** “Brandl wrote”, “he wrote”: of one claim they are of one person. */
const standsForName = (a: Word, b: Word) => /^(?:he|she|it|they)$/.test(a.norm) && b.kind === 'name'

/** Words beside those for a vague number that tell how many as well. */
const counting = new Set(['a', 'an', 'all', 'both', 'each', 'every', 'another', 'single'])

const isRelative = ({ norm }: Word) => /^(?:earlier|later|recently|ago)$/.test(norm)

/** Of “will” and “would”, “is” and “was”, “wants” and “wanted” the one in the past; null for words that differ in more than their tense. */
function inPast(a: Word, b: Word): Word | null {
  const isPastOf = (one: Word, other: Word) =>
    tenses.get(one.norm)?.includes(other.norm) === true ||
    (/ed$/.test(one.norm) && !/(?:ed|ing)$/.test(other.norm) && one.key === other.key)
  return isPastOf(a, b) ? a : isPastOf(b, a) ? b : null
}
/** “reversing” and “reverse” */
export const areOneButForGerund = (a: Word, b: Word): boolean => isGerundOf(a, b) || isGerundOf(b, a)
const isGerundOf = ({ norm }: Word, verb: Word): boolean => {
  const root = /^(.{2,})ing$/.exec(norm)?.[1] ?? ''
  return [root, `${root}e`, root.replace(/(.)\1$/, '$1')].includes(verb.norm)
}
const tenses: ReadonlyMap<string, readonly string[]> = new Map([
  ['would', ['will']],
  ['was', ['is']],
  ['were', ['are']],
  ['had', ['has', 'have']],
  ['could', ['can']],
  ['might', ['may']],
])
/** Whether somebody says what a text tells. */
const isReported = (words: readonly Word[]) =>
  words.some(({ says, norm }) => says && lexicon.cueVerbs.has(norm)) ||
  (words.some(({ norm }) => norm === 'that') && words.some(({ norm }) => findsOut.test(norm)))
/** “found that the glacier had lost its ice” */
const findsOut =
  /^(?:believed|concluded|decided|discovered|estimated|felt|found|heard|knew|learned|saw|showed|thought)$/
/** “would be shut if money were found”, where the other has no “if” */
const isOnCondition = (...texts: (readonly Word[])[]) =>
  new Set(texts.map((words) => words.some(({ norm }) => norm === 'if'))).size > 1
const isSaying = ({ norm, says }: Word) => says && lexicon.plainCues.has(norm)
const both = (a: Word, b: Word, words: ReadonlySet<string>) => words.has(a.norm) && words.has(b.norm)
const either = (a: Word, b: Word, words: ReadonlySet<string>) => words.has(a.norm) || words.has(b.norm)

/** Two numbers: of a date, of the same things, or each of something else that the sentences name in another order. */
function kindOfNumbers(left: readonly Word[], i: number, right: readonly Word[], j: number): DifferenceKind {
  const [a, b, nextA, nextB] = [left[i], right[j], left[i + 1], right[j + 1]]
  if (a === undefined || b === undefined) return 'wording'
  // “30,000 pounds” and “30,000 Egyptian pounds”, “1st” and “1”
  if (
    a.value === b.value &&
    (arePounds(a, b) || mayBeOneUnit(a.unit ?? '', b.unit ?? '') || a.unit === '' || b.unit === '')
  )
    return 'style'
  // “20 were killed” and “5 of the 20”
  if (isShare(left, i) !== isShare(right, j)) return 'wording'
  // “$28,000” and “30 percent”, “three of them” and “a fifth”
  if (measuresApart(a, b)) return 'wording'
  // “the first part” and “two parts”
  if ((a.unit === 'th') !== (b.unit === 'th')) return 'wording'
  const days = [isOfCalendar(left, i), isOfCalendar(right, j)]
  if (days.every(Boolean) || (isYear(a) && isYear(b))) return 'date'
  // “the third quarter”, “the 1890s”
  if ([a, b].every(({ unit }) => unit === 'th') && [nextA, nextB].every(isPeriod)) return 'date'
  if (
    [a, b].every(({ norm }) => /^1[0-9]\d0$|^20\d0$/.test(norm)) &&
    nextA?.norm === 's' &&
    nextB?.norm === 's'
  )
    return 'date'
  // “seven to two” and “on July 1”
  if (days.some(Boolean)) return 'wording'
  const elsewhere =
    right.some((word) => word.value === a.value) || left.some((word) => word.value === b.value)
  return elsewhere && !sameThing(nextA, nextB) ? 'wording' : 'quantity'
}

const isPeriod = (word: Word | undefined): boolean =>
  /^(?:quarter|half|centur(?:y|ies)|semester|trimester)$/.test(word?.norm ?? '')

/** “5 January”, “January 5”, “5 to 7 January” */
const isOfCalendar = (words: readonly Word[], at: number): boolean => {
  // “€8m Wednesday”
  if (!/^(?:|th|year)$/.test(words[at]?.unit ?? '')) return false
  const [before, next, second, third] = [words[at - 1], words[at + 1], words[at + 2], words[at + 3]]
  const isTo = next !== undefined && /^(?:to|and|or|until|till|-|–)$/.test(next.norm)
  return (
    next?.kind === 'date' ||
    (before !== undefined && isMonth(before)) ||
    (isTo && second?.kind === 'number' && third?.kind === 'date')
  )
}

/** “£90,000” and “a 90,000-pound payment”, of which the word alone does not tell that it is no weight. */
const arePounds = (...numbers: [Word, Word]): boolean =>
  numbers.some(({ unit }) => unit === 'lb') && numbers.some(({ unit }) => unit === 'GBP')

const isMoney = ({ unit = '' }: Word) => isMoneyUnit(unit)
const isShareOf = ({ unit }: Word) => unit === '%'
/** Whether one is of money, or a share, and the other is not; a bare number may be of money that is told before. */
const measuresApart = (a: Word, b: Word): boolean =>
  isShareOf(a) !== isShareOf(b) || (isMoney(a) !== isMoney(b) && a.unit !== '' && b.unit !== '')

/** Whether a number is a part of another: “five of the 20”. */
const isShare = (words: readonly Word[], at: number) =>
  words[at + 1]?.norm === 'of' && [words[at + 2], words[at + 3]].some((word) => word?.kind === 'number')

/** Whether two numbers count the same: drones and drones, people and civilians. */
export function sameThing(a: Word | undefined, b: Word | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const [one, other] = [a.key, b.key]
  return one === other || conceptsOf(one).some((group) => conceptsOf(other).includes(group))
}

const isNoun = (word: Word | undefined): boolean =>
  word?.kind === 'word' && !lexicon.functionWords.has(word.norm)
/** “Senate history” and “American history”: a country, or what is of it, is no other name for what is none. */
const isOfCountry = (word: Word): boolean => landOf(word) != null
const landOf = ({ norm }: Word) => countryOf(norm.replace(/['’]s$/, ''))

/** “Hungary’s minister” and “the Hungarian minister”. */
const isOfOneCountry = (a: Word, b: Word): boolean => {
  const [one, other] = [a, b].map(landOf)
  return one != null && one.name === other?.name
}

/** Brazil and Brazilian, Denmark and Danish. */
function isDemonym(a: Word, b: Word): boolean {
  const [short, long] = a.norm.length <= b.norm.length ? [a.norm, b.norm] : [b.norm, a.norm]
  const base = short.replace(/[aey]$/, '')
  return (
    sameThing(a, b) ||
    (base.length > 2 &&
      long.startsWith(base) &&
      /^(?:[aeiy]?an?|n|ish|ese|i|ic)$/.test(long.slice(base.length)))
  )
}

/** A word that stands on one side only. */
function kindOfOne(word: Word | undefined, next: Word | undefined): DifferenceKind {
  if (word === undefined || lexicon.emptyWords.has(word.norm) || lexicon.honorifics.has(word.norm))
    return 'style'
  if (word.norm === 'on' && next?.kind === 'date') return 'style'
  if (lexicon.negations.has(word.norm)) return 'polarity'
  if (lexicon.certaintyWords.has(word.norm)) return 'certainty'
  if (word.says) return 'attribution'
  return lexicon.functionWords.has(word.norm) ? 'wording' : 'omission'
}

const isYear = ({ unit, value = 0 }: Word) =>
  unit === '' && value >= 1900 && value <= 2100 && Number.isInteger(value)

/** Whether words turn the others round that they stand in the place of: one side says “not”, or the contrary. */
export function turns(a: string, b: string): boolean {
  const [mine, theirs] = [normsOf(a), normsOf(b)]
  const negated = (norms: readonly string[]) =>
    norms.some((norm) => lexicon.negations.has(norm) || lexicon.nobody.has(norm))
  return negated(mine) !== negated(theirs) || mine.some((one) => theirs.some((other) => opposed(one, other)))
}

const normsOf = (text: string): string[] => comparedWords(text).map(({ norm }) => norm)

/** Whether words turn the others round that they stand in the place of, and not by a “not” that another word may undo. */
export const reverses = (a: string, b: string): boolean =>
  normsOf(a).some((one) => normsOf(b).some((other) => reversed(one, other)))

/** Whether only the words of one place tell what something goes without. */
export const lacksInOne = (a: string, b: string): boolean =>
  normsOf(a).includes('without') !== normsOf(b).includes('without')
