import { eventsOf } from '../text/events.ts'
import { sameName } from '../text/romanisation.ts'
import { stem } from '../text/stems.ts'
import { areSynonyms, conceptsOf, synonymsOf } from '../text/synonyms.ts'
import { opposed } from './kinds.ts'
import { cueVerbs, functionWords } from './lexicon.ts'
import { comparedWords, type Word } from './words.ts'

type Told = Word & { key: string; event: boolean }

/** What each reason is worth: the likeness of two claims is multiplied by it. */
const worth = {
  name: 0.55,
  ordinal: 0.5,
  opposite: 0.5,
  month: 0.6,
  subject: 0.6,
  thing: 0.75,
  event: 0.7,
  deed: 0.9,
  general: 0.6,
}

/**
 * What speaks against two claims of like words being one, as a factor from 0 to 1: in the place of a name stands another, in
 * that of an event its opposite or one of another kind, in that of the first quarter the second. Symmetric.
 */
export function doubt(a: string, b: string): number {
  const [one, other] = [read(a), read(b)]
  const [mine, theirs] = [lacking(one, other), lacking(other, one)]
  let factor = isCaseOf(b, other, a, one) || isCaseOf(a, one, b, other) ? worth.general : 1
  const both = (test: (word: Told) => boolean) => mine.some(test) && theirs.some(test)
  if (both(({ unit }) => unit === 'th')) factor *= worth.ordinal
  if (both(isMonth)) factor *= worth.month
  if (mine.some((x) => theirs.some((y) => opposed(x.norm, y.norm)))) factor *= worth.opposite
  const replaced = mine.flatMap((x) =>
    theirs.filter((y) => inPlace(x, y, one, other)).map((y) => [x, y] as const),
  )
  if (replaced.some(([x, y]) => isName(x) && isName(y))) factor *= worth.name
  else {
    const things = replaced.filter(([x, y]) => isThing(x) && isThing(y))
    if (things.some(([x, y]) => isSubject(x, one) && isSubject(y, other))) factor *= worth.subject
    else if (things.length > 0) factor *= worth.thing
  }
  if (replaced.some(([x, y]) => x.event && y.event)) factor *= worth.deed
  if (!tellOfOneEvent(one, other) && !tellOfOneEvent(other, one)) factor *= worth.event
  return factor
}

/** Whether one tells what happened once to somebody, somewhere, and the other, which names nothing, what holds. */
const isCaseOf = (text: string, words: readonly Told[], rule: string, others: readonly Told[]) =>
  eventsOf(rule).present && !others.some(isParticular) && !eventsOf(text).present && words.some(isParticular)
const isParticular = (word: Told) => !word.says && (word.kind !== 'word' || isName(word))

/** Whether one of the events is in the other text, under whatever word; so it is where none is told. */
function tellOfOneEvent(one: readonly Told[], other: readonly Told[]): boolean {
  const events = one.filter(({ event }) => event)
  return events.length === 0 || events.some((event) => other.some((word) => areKin(event, word)))
}

function read(text: string): Told[] {
  const telling = eventsOf(text).starts
  return comparedWords(text)
    .filter(({ norm }) => !functionWords.has(norm))
    .map((word) => ({
      ...word,
      key: stem(word.norm),
      event: word.kind === 'word' && !word.says && !cueVerbs.has(word.norm) && telling.has(word.start),
    }))
}

const lacking = (from: readonly Told[], among: readonly Told[]) =>
  from.filter((word) => !word.says && !among.some((other) => areKin(word, other)))

/** The same word, a word for the same, or the same name in another form. */
function areKin(a: Told, b: Told): boolean {
  if (a.key === b.key || (a.kind === 'number') !== (b.kind === 'number')) return a.key === b.key
  if (areSynonyms(a.key, b.key)) return true
  const length = Math.max(4, Math.min(a.key.length, b.key.length) - 2)
  return (
    a.key.slice(0, length) === b.key.slice(0, length) || (a.capital && b.capital && sameName(a.norm, b.norm))
  )
}

const isName = ({ kind, capital, key }: Told) =>
  kind === 'name' ||
  (capital && kind === 'word' && synonymsOf(key).length === 0 && conceptsOf(key).length === 0)
const isThing = (word: Told) => word.kind === 'word' && !word.event && !isName(word)
const isMonth = ({ kind, norm }: Told) => kind === 'date' && !/day$|tonight|tomorrow|:/.test(norm)

/** Whether two words stand between the same words. */
function inPlace(x: Told, y: Told, one: readonly Told[], other: readonly Told[]): boolean {
  const [i, j] = [one.indexOf(x), other.indexOf(y)]
  const beside = (step: number) => {
    const [a, b] = [one[i + step], other[j + step]]
    return a === undefined || b === undefined ? a === b : areKin(a, b)
  }
  return beside(-1) && beside(1)
}

const isSubject = (word: Told, words: readonly Told[]) => {
  const first = words.findIndex(({ event }) => event)
  return words.indexOf(word) < (first < 0 ? words.length : first)
}
