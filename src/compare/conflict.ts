import type { When } from '../model/date.ts'
import { sameName } from '../text/romanisation.ts'
import type { Profile } from './similarity.ts'

type Sided = { texts: readonly Profile[]; when: readonly Pick<When, 'value' | 'grain'>[] }

/** Whether two likely claims speak of different things: each names what the other does not, or they are of other days. */
export function conflict(a: Sided, b: Sided): boolean {
  return otherNames(a, b) || otherDays(a, b)
}

function otherNames(a: Sided, b: Sided): boolean {
  const [mine, theirs] = [namesOf(a), namesOf(b)]
  const lacks = (names: string[], among: string[]) =>
    names.some((name) => !among.some((other) => sameName(name, other)))
  const [allMine, allTheirs] = [wordsOf(a), wordsOf(b)]
  return lacks(mine, allTheirs) && lacks(theirs, allMine)
}

const namesOf = (one: Sided) => [...new Set(one.texts.flatMap((profile) => [...profile.names]))]
const wordsOf = (one: Sided) => [...new Set(one.texts.flatMap((profile) => [...profile.weights.keys()]))]

function otherDays(a: Sided, b: Sided): boolean {
  const [mine, theirs] = [daysOf(a), daysOf(b)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((day) => theirs.some((other) => near(day, other)))
}

const daysOf = (one: Sided) =>
  one.when.flatMap(({ value, grain }) =>
    grain === 'day' || grain === 'hour' || grain === 'minute' ? [Date.parse(value.slice(0, 10))] : [],
  )

/** Outlets print the same “Monday” a day apart. */
const near = (a: number, b: number) => Math.abs(a - b) <= 1.5 * 86_400_000
