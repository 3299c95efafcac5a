import { areExchanged } from './exchanged-roles.ts'
import { areOneButForGerund } from './one-word.ts'
import { emptyWords, functionWords, honorifics, negations, nobody } from './lexicon.ts'
import { stem } from '../../text/words/stems.ts'
import { initialsOf, type Word } from './words.ts'

/**
 * Whether two runs of words say the same in another form: night-time and nighttime, on Tuesday and Tuesday, 5 January and
 * January 5.
 * @param next the word after each run
 */
export function sameForm(
  mine: readonly Word[],
  theirs: readonly Word[],
  next: Word | undefined,
  nextTheirs: Word | undefined,
): boolean {
  if (isToForGerund(mine, theirs) || isToForGerund(theirs, mine)) return true
  if (tieAlike(mine, theirs, next, nextTheirs)) return true
  const [one, other] = [plain(mine, next), plain(theirs, nextTheirs)]
  if (areOneClosed(one, other)) return true
  if (areReordered(mine, theirs) || areInitials(mine, theirs) || areInitials(theirs, mine)) return true
  const dated = [...mine, ...theirs].every(
    ({ kind, norm }) =>
      kind === 'date' || kind === 'number' || emptyWords.has(norm) || norm === 'on' || norm === 'of',
  )
  return dated && one.toSorted().join(' ') === other.toSorted().join(' ')
}

/** What may follow a noun, but no verb that does something to something. */
const behindNoun = /^(?:|after|and|as|at|before|but|by|for|from|in|of|on|or|over|since|to|which|while|with)$/

/** Words that tie a clause or a thing to another, one way and the other; the next word where they do so before it only. */
const ties: readonly (readonly [one: RegExp, other: RegExp, next?: RegExp])[] = [
  // “the bridge, which was built in 1911” and “the bridge, built in 1911”
  [/^(?:who|which|that) (?:is|are|was|were|(?:will|would) be|(?:has|have|had) been)$/, /^$/],
  // “once it was melted down” and “once melted down”
  [/^(?:it|he|she|they) (?:is|are|was|were)$/, /^$/, /(?:ed|en|t)$/],
  [/^which$/, /^(?:that)?$/],
  [/^by$/, /^$/, /^\d/],
  // “every child’s been found”
  [/^(?:has|is)$/, /^$/, /^been$/],
  [/^(?:in|at|on) which$/, /^(?:where|when)$/],
  // “a lorry that had no plates” and “a lorry with no plates”
  [/^(?:who|which|that) (?:has|have|had)$/, /^with$/],
  [/^(?:who|which|that) (?:has|have|had) no$/, /^without$/],
  [/^(?:not|n['’]t) any$/, /^no$/],
  // “all of the charges” and “all the charges”
  [/^of$/, /^$/, /^(?:the|his|her|its|their|our|my|these|those)$/],
  // “all of them were sold” and “all were sold”, “the mill and its wheel” and “the mill and the wheel”
  [/^of them$/, /^$/],
  [/^the$/, /^its$/],
  [/^press$/, /^news$/, /^(?:conference|briefing)s?$/],
  [/^fiscal$/, /^financial$/, /^years?$/],
  [/^at$/, /^on$/, /^weekends?$/],
  // “has not yet been sold” and “is yet to be sold”
  [/^ha(?:s|ve|d) not yet been$/, /^(?:is|are|was|were|ha(?:s|ve|d)) yet-to be$/],
  [/^ha(?:s|ve|d)$/, /^(?:is|are|was|were)$/, /^yet-to$/],
  // “a pay rise of 4%” and “a pay raise of 4%”, but no “raise wages”
  [/^rise$/, /^raise$/, behindNoun],
  [/^rises$/, /^raises$/, behindNoun],
  [/^but$/, /^yet$/, /^(?!to$)/],
]
function tieAlike(
  mine: readonly Word[],
  theirs: readonly Word[],
  next: Word | undefined,
  nextTheirs: Word | undefined,
): boolean {
  const [one, other] = [mine, theirs].map((words) => words.map(({ norm }) => norm).join(' '))
  // where there are no words, none is next
  const isNext = (pattern: RegExp | undefined) =>
    pattern === undefined || pattern.test((mine.length > 0 ? next : nextTheirs)?.norm ?? '')
  return ties.some(
    ([first, second, behind]) =>
      ((first.test(one!) && second.test(other!)) || (first.test(other!) && second.test(one!))) &&
      isNext(behind),
  )
}

/** “GDP” and “gross domestic product” */
const areInitials = ([short, ...more]: readonly Word[], words: readonly Word[]): boolean => {
  if (short?.capital !== true || more.length > 0) return false
  const telling = words.filter(({ norm }) => !functionWords.has(norm))
  return telling.length > 2 && initialsOf(telling) === short.norm
}

/**
 * “Gordon Roe, the council leader” and “council leader Gordon Roe”, “the airline, based in Orsk” and “the Orsk-based airline”: the same words, but for
 * those that carry nothing, in another order.
 */
export function areReordered(mine: readonly Word[], theirs: readonly Word[]): boolean {
  const keysOf = (words: readonly Word[]) =>
    words.flatMap(({ norm, key, kind, value, unit = '' }) =>
      functionWords.has(norm) || honorifics.has(norm)
        ? []
        : kind === 'number'
          ? [`${value ?? ''}${unit}`]
          : key.includes('-')
            ? norm.split('-').map(stem)
            : [key],
    )
  const [one, other] = [keysOf(mine), keysOf(theirs)]
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.toSorted().join(' ') === other.toSorted().join(' ') &&
    ![...mine, ...theirs].some(turns) &&
    !areExchanged(mine, theirs)
  )
}
const turns = ({ norm }: Word): boolean => negations.has(norm) || nobody.has(norm)

/** “walk-out” and “walkout”; a set phrase stands for all its forms, “quarter-finals” as “quarter-final”. */
function areOneClosed(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [closed(one), closed(other)]
  const isPhrase = [one, other].some((words) => words.length === 1 && words[0]!.includes('-'))
  return mine === theirs || (isPhrase && stem(mine) === stem(theirs))
}

/** Words written as one, be they parted by blanks or hyphens: “walk-out” and “walkout”. */
const closed = (words: readonly string[]): string =>
  words
    .map((word) => (word.length > shortest ? word.replace(/ae|oe/g, 'e') : word))
    .join('')
    .replaceAll('-', '')
    // “the under-20 side” and “the U20 side”
    .replace(/^under(?=\d\d$)/, 'u')
/** “caesarean” is “cesarean”, but “does” no “des”. */
const shortest = 6

/** “marched to demand” and “marched demanding” */
const isToForGerund = ([to, verb, ...more]: readonly Word[], [gerund, ...others]: readonly Word[]): boolean =>
  to?.norm === 'to' &&
  verb !== undefined &&
  gerund !== undefined &&
  more.length + others.length === 0 &&
  areOneButForGerund(verb, gerund)

/**
 * “wants the mill |to be| closed” and “wants the mill closed”: whether words at a place are of what somebody wishes done, and no more.
 * @param words the text that has them
 */
export const isOfWish = (own: readonly Word[], words: readonly Word[]): boolean => {
  const at = words.indexOf(own[0]!)
  const before = words.slice(Math.max(0, at - wishReach), at)
  return (
    own.map(({ norm }) => norm).join(' ') === 'to be' &&
    /(?:ed|en|t|wn|ne)$/.test(words[at + 2]?.norm ?? '') &&
    before.some(({ norm }) => /^(?:want|need|order|prefer|wish|like)(?:s|ed|red)?$/.test(norm)) &&
    !/^(?:not|is|are|was|were)$/.test(before.at(-1)?.norm ?? '')
  )
}
const wishReach = 5

/** The words that count, without articles, honorifics and the like. */
function plain(words: readonly Word[], next: Word | undefined): string[] {
  return words.flatMap((word, at) => {
    const { norm, kind, value, unit = '' } = word
    if (emptyWords.has(norm) || honorifics.has(norm)) return []
    if (norm === 'on' && (words[at + 1] ?? next)?.kind === 'date') return []
    if (norm === 'of' && at > 0) return []
    // “one man” and “a man”
    if (kind === 'number' && value === 1 && unit === '') return []
    return [kind === 'number' ? `${value ?? ''}${unit}` : norm]
  })
}
