/** Places of two texts that tell the same by two customs of writing, to be laid over each other whole. */
import type { Span } from '../../model/reading.ts'
import { ordinals, smallNumbers } from '../../text/data/number-words.ts'
import { escaped } from '../../text/words/escaped.ts'
import { fold } from '../../text/terms/terms.ts'
import { descriptionsIn, toldBefore } from './descriptions.ts'
import { affiliationsIn, areOneAffiliation } from './affiliations.ts'
import { timeRangesIn } from './ranges-told.ts'
import { functionWords } from '../words/lexicon.ts'
import { comparedWords, type Word } from '../words/words.ts'
import type { Unit } from './units.ts'

/**
 * “D-N.M.” and “Democrat of New Mexico”, “from 2pm to 4pm” and “2-4 p.m.”, “year on year” and “from a year earlier”: where either text tells
 * the same once.
 */
export const toldAlike = (one: string, other: string): Unit[] => [
  ...twins(one, affiliationsIn(one), other, affiliationsIn(other), areOneAffiliation),
  ...twins(one, timeRangesIn(one), other, timeRangesIn(other), (a, b) => a.told === b.told),
  ...idioms.flatMap((idiom) =>
    twins(one, placesOf(idiom, one), other, placesOf(idiom, other), (a, b) => a.told === b.told),
  ),
  ...initialsAndNames(one, other),
  ...descriptions(one, other),
  ...labelsAndSayings(one, other),
]

/** “Operator: Port to Shut” beside “Port to shut, operator says”, whichever text has which. */
function labelsAndSayings(one: string, other: string): Unit[] {
  const areSame = (a: Told, b: Told) => a.told === b.told
  return [
    ...twins(one, labelOf(one), other, sayingsOf(labelOf(one), other), areSame),
    ...twins(one, sayingsOf(labelOf(other), one), other, labelOf(other), areSame),
  ]
}

/** Who is named before a colon at the head of a text; that it is somebody who says what follows, another text shows. */
function labelOf(text: string): Told[] {
  const [label] = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){0,3}(?=: \S)/u.exec(text) ?? []
  return label === undefined
    ? []
    : [{ span: { start: 0, end: label.length }, told: fold(label).replace(/^the /, '') }]
}

/** Where a text says no more than that they say so, set off from what is said. */
const sayingsOf = (labels: readonly Told[], text: string): Told[] =>
  labels.flatMap(({ told }) => {
    const who = `(?:the )?${escaped(told)}`
    const ways = [`${who} (?:says?|said)`, `(?:says?|said) ${who}`, `according to ${who}`].join('|')
    const pattern = new RegExp(`(?<=[,–—] )(?:${ways})(?=[.,]|$)|^(?:${ways})(?:,|(?= ))`, 'giu')
    return [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
      span: { start: index, end: index + whole.length },
      told,
    }))
  })

/** “Harbour Line’s chief executive, Ann Lee” beside “Ann Lee, CEO of Harbour Line”, “Marta Gallo of Italy” beside “Italy’s Marta Gallo”. */
function descriptions(one: string, other: string): Unit[] {
  const [mine, theirs] = [descriptionsIn(one), descriptionsIn(other)]
  const areSame = (a: Told, b: Told) => a.told === b.told
  return [
    ...twins(one, mine, other, theirs, areSame),
    ...twins(one, mine, other, toldBefore(mine, other), areSame),
    ...twins(one, toldBefore(theirs, one), other, theirs, areSame),
  ]
}

/** “NSW” beside “New South Wales”, whichever text has which. */
function initialsAndNames(one: string, other: string): Unit[] {
  const [mine, theirs] = [initialsIn(one), initialsIn(other)]
  return [
    ...twins(one, mine, other, namesOf(mine, other), (a, b) => a.told === b.told),
    ...twins(one, namesOf(theirs, one), other, theirs, (a, b) => a.told === b.told),
  ]
}

type Told = { span: Span; told: string }

/** “NSW”, “U.A.E.”, “CCTV”: initials, but not those that the text tells in full as well. */
const initialsIn = (text: string): Told[] =>
  comparedWords(text).flatMap(({ start, end, norm }) =>
    /^(?:\p{Lu}\.?){3,6}$/u.test(text.slice(start, end)) && inFull(norm, text).length === 0
      ? [{ span: { start, end }, told: norm }]
      : [],
  )

/** Where a text tells in full what it has no initials for: “New South Wales”. */
const namesOf = (initials: readonly Told[], text: string): Told[] =>
  [...new Set(initials.map(({ told }) => told))].flatMap((told) =>
    comparedWords(text).some(({ norm }) => norm === told) ? [] : inFull(told, text),
  )

/** Initials that may stand for any words by chance, unless each has a capital. */
const fewInitials = 3

/** Where words stand that initials are of: “closed-circuit television” of “CCTV”. */
function inFull(told: string, text: string): Told[] {
  const words = comparedWords(text).filter(({ norm }) => !functionWords.has(norm))
  return words.flatMap((first, at) => {
    let count = 0
    for (let read = ''; read.length < told.length && words[at + count] !== undefined; count += 1)
      read += initialOf(words[at + count]!)
    const name = words.slice(at, at + count)
    const isName =
      name.length > 2 &&
      name.map(initialOf).join('') === told &&
      (told.length > fewInitials || name.every(({ capital }) => capital))
    return isName ? [{ span: { start: first.start, end: name.at(-1)!.end }, told }] : []
  })
}
const initialOf = ({ norm }: Word): string => (norm === 'television' ? 'tv' : norm.charAt(0))

function twins<Told extends { span: Span }>(
  one: string,
  mine: readonly Told[],
  other: string,
  theirs: readonly Told[],
  areSame: (a: Told, b: Told) => boolean,
): Unit[] {
  const textOf = (text: string, { start, end }: Span) => fold(text.slice(start, end))
  return mine.flatMap((a): Unit[] => {
    const found = theirs.filter((b) => areSame(a, b))
    const [b] = found
    const isOne = found.length === 1 && mine.filter((each) => areSame(each, found[0]!)).length === 1
    const differ = b !== undefined && textOf(one, a.span) !== textOf(other, b.span)
    return isOne && differ ? [{ kind: 'style', a: a.span, b: b.span }] : []
  })
}

const period = '(?<told>year|quarter|month|week)'
const behindPeriod = String.raw`\b(?!['’]s)`
const lastDay = 10
const ranks = [...ordinals].flatMap(([word, rank]) => (rank <= lastDay ? [word] : []))
const few = `\\d{1,2}|${[...smallNumbers.keys()].join('|')}`

/** Ways to say one thing; what each tells of stands in the groups `told`. */
const idioms: readonly (readonly RegExp[])[] = [
  [
    new RegExp(String.raw`\b${period}[ -](?:on|over)[ -]\k<told>\b`, 'gi'),
    new RegExp(
      String.raw`\b(?:from|on|over|compared (?:with|to)) an? ${period} (?:earlier|before|ago)${behindPeriod}`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:from|on|over|compared (?:with|to)) the (?:previous|prior|preceding) ${period}${behindPeriod}`,
      'gi',
    ),
  ],
  // “the first day”, “Day 1”
  [
    new RegExp(String.raw`\bthe (?<told>${ranks.join('|')}) day\b`, 'gi'),
    new RegExp(String.raw`\bday (?<told>${few})\b(?![:.,]\d)`, 'gi'),
  ],
  // “died aged 78”, “died at the age of 78”, “died. She was 78.”
  [
    /\b(?:aged|at the age of) (?<told>\d{1,3})\b(?![.,]?\d)/gi,
    /(?<=[.!?]["”’]? )(?:She|He|They) (?:was|were) (?:aged )?(?<told>\d{1,3})(?: years old)?(?=[.,;]["”’]?(?:\s|$)|$)/g,
  ],
  // “is survived by his wife”, “leaves a wife”
  [
    /\b(?:is|are|was|were) survived by(?: (?:an?|his|her|their))?(?= (?<told>[\p{L}\d]+))/giu,
    /\bleaves?(?: behind)?(?: (?:an?|his|her|their))?(?= (?<told>[\p{L}\d]+))/giu,
  ],
  // “were still without power”, “still had no power”
  ...[
    ['is|are', 'has|have'],
    ['was|were', 'had'],
  ].map(([be, have]) => [
    new RegExp(String.raw`\b(?:${be})(?<told> still)? without(?: an?)?(?= (?<thing>\p{L}+))`, 'giu'),
    new RegExp(String.raw`(?:\b(?<told>still) )?\b(?:${have}) no(?= (?<thing>\p{L}+))`, 'giu'),
  ]),
  // “at a depth of 35km”, “35km below the surface”
  [
    /\b(?:at|to|from) an? depth of(?: (?:about|around|some|nearly|roughly))?(?= (?<told>\d[\d.,]*))/gi,
    /(?<=(?<told>\d[\d.,]*)(?: ?(?:k?m|ft|mi)|[ -](?:(?:kilo)?met(?:er|re)s?|miles?|feet|fathoms))(?: \([^()]*\))?) (?:(?:below|beneath|under) (?:the )?(?:surface|ground|seabed|sea|water)|underground|underwater)\b/gi,
  ],
  // “287 for three”, “287/3”
  [
    new RegExp(String.raw`\b(?<runs>\d{1,3}) for (?<told>${few})\b`, 'gi'),
    /\b(?<runs>\d{1,3})[/-](?<told>\d|10)\b(?![/-])/gi,
  ],
]

/** Where a text says it in one of these ways, and of what it says it. */
const placesOf = (idiom: readonly RegExp[], text: string): { span: Span; told: string }[] =>
  idiom.flatMap((way) =>
    [...text.matchAll(way)].map(({ 0: whole, index, groups = {} }) => ({
      span: { start: index, end: index + whole.length },
      told: Object.values(groups as Record<string, string | undefined>)
        .map((word = '') => asNumber(word.trim().toLowerCase()))
        .join(' '),
    })),
  )

const asNumber = (word: string): string => String(ordinals.get(word) ?? smallNumbers.get(word) ?? word)
