/** Which of the names that articles print are one claimant’s, so that it goes by one of them on every page. */
import { marksIn } from '../../../src/model/letters.ts'
import { isShortName } from '../../../src/text/data/short-names.ts'
import { isProperName, wordsOf } from './claimants.ts'

/** A name as it is printed, and an article that prints it. */
export type Printed = { name: string; article: string }

/**
 * The one name of each claimant that is printed under several: “Jon Vik” and “Jon A. Vik”, “the coast guard” and “the coastguard”, and, where the
 * articles share a claim, “Deb Roe” and “Deborah Roe”. Whoever may be either of two, “Jon Vik” beside “Jon A. Vik” and “Jon B. Vik”, is left so.
 * @param known the names of the content, which stay and are taken before others
 */
export function oneNameEach(
  printed: readonly Printed[],
  known: readonly Printed[],
  shareClaim: (one: string, other: string) => boolean,
): (name: string) => string {
  const isKnown = new Set(known.map(({ name }) => name))
  const all = [...Map.groupBy([...known, ...printed], ({ name }) => name)].map(([name, at]) =>
    formOf(
      name,
      at.map(({ article }) => article),
    ),
  )
  const areOne = (one: Form, other: Form): boolean =>
    areOneWritten(one, other) ||
    (areOnePerson(one, other) &&
      (one.words[0] === other.words[0] ||
        one.articles.some((mine) =>
          other.articles.some((theirs) => mine === theirs || shareClaim(mine, theirs)),
        )))
  const called = new Map<string, string>()
  for (const alike of Map.groupBy(all, ({ closed }) => closed.slice(-3)).values())
    for (const group of groupsOf(alike, areOne)) {
      if (!group.every((one, at) => group.slice(at + 1).every((other) => areOne(one, other)))) continue
      const names = fullestFirst(group)
      const best = names.find((name) => isKnown.has(name)) ?? names[0]!
      for (const name of names) if (!isKnown.has(name)) called.set(name, best)
    }
  return (name) => called.get(name) ?? name
}

/** A name as it is compared: its words, what they are written as one, and the parts of it that somebody’s whole name has. */
type Form = {
  name: string
  articles: readonly string[]
  words: readonly string[]
  closed: string
  person: { initials: string; rest: string } | null
}

function formOf(name: string, articles: readonly string[]): Form {
  const words = wordsOf(name)
  const [given = '', ...others] = words
  const rest = others.filter((word) => word.length > 1)
  const isWhole = isProperName(name) && given.length > 1 && rest.length > 0
  const initials = others.filter((word) => word.length === 1).join('')
  return {
    name,
    articles,
    words,
    closed: words.join(''),
    person: isWhole ? { initials, rest: rest.join(' ') } : null,
  }
}

/** Those that are one with another of them, directly or by way of others. */
function groupsOf(all: readonly Form[], areOne: (one: Form, other: Form) => boolean): Form[][] {
  let groups: Form[][] = []
  for (const form of all) {
    const joined = groups.filter((group) => group.some((one) => areOne(one, form)))
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), form]]
  }
  return groups.filter((group) => group.length > 1)
}

/** Whether two names differ in how they are written alone: in capitals, marks, spelling, or where their words part. */
const areOneWritten = (one: Form, other: Form): boolean =>
  one.closed === other.closed &&
  ![one, other].some(({ name }) => /^an? /i.test(name)) &&
  // “The Hill”, a paper, and somebody called Hill
  (one.words.length + other.words.length > 2 || /^the /i.test(one.name) === /^the /i.test(other.name))

/** Whether two whole names of people differ in a middle initial alone, or in a given name that is short for the other. */
const areOnePerson = (
  { words: [mine = ''], person: one }: Form,
  { words: [theirs = ''], person: other }: Form,
): boolean =>
  one !== null &&
  other !== null &&
  one.rest === other.rest &&
  (mine === theirs || isShortName(mine, theirs) || isShortName(theirs, mine)) &&
  (one.initials === other.initials || one.initials === '' || other.initials === '')

/** The fullest name first: of those as full the one with its marks, which more print, and in fewer capitals. */
const fullestFirst = (group: readonly Form[]): string[] =>
  group
    .toSorted(
      (a, b) =>
        b.closed.length - a.closed.length ||
        marksIn(b.name) - marksIn(a.name) ||
        b.articles.length - a.articles.length ||
        capitalsIn(a.name) - capitalsIn(b.name) ||
        (a.name < b.name ? -1 : 1),
    )
    .map(({ name }) => name)

const capitalsIn = (name: string): number => name.match(/\p{Lu}/gu)?.length ?? 0
