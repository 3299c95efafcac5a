/** Doubts where two words of a text have changed places in the other: see `doubts`. All are symmetric. */
import { remembering } from '../../text/words/remembering.ts'
import { stemsOf } from '../../text/words/stems.ts'
import { isName, toldIn, type Told } from '../words/told.ts'
import { comparedWords, isEmpty } from '../words/words.ts'

/** “more than half” and “less than half”: whether one tells of more than that than which the other tells of less. */
export function boundsTurned(a: string, b: string): boolean {
  const [one, other] = [boundsIn(a), boundsIn(b)]
  return [...one].some(([amount, bound]) => other.get(amount) !== undefined && other.get(amount) !== bound)
}

/** The amounts of which a text tells that it is more, or less, with which of both. */
const boundsIn = remembering(
  20_000,
  (text): ReadonlyMap<string, string> =>
    new Map(
      comparedWords(text).flatMap(({ norm }, at, all): [string, string][] => {
        const amount = all[at + 1]
        return amount !== undefined && /^(?:more|less)-than$/.test(norm) ? [[amount.norm, norm]] : []
      }),
    ),
)

/** The words beside “than”. */
const sidesOfThan = remembering(20_000, (text): readonly [string, string] | null => {
  const all = comparedWords(text).filter((word) => !isEmpty(word) || word.norm === 'than')
  const at = all.findIndex(({ norm }) => norm === 'than')
  const [left, right] = [all[at - 1], all[at + 1]]
  return at < 1 || left === undefined || right === undefined ? null : [left.norm, right.norm]
})

/** “more women than men” and “more men than women”. */
export function comparesTurned(a: string, b: string): boolean {
  const [one, other] = [sidesOfThan(a), sidesOfThan(b)]
  return one !== null && other !== null && one[0] === other[1] && one[1] === other[0] && one[0] !== one[1]
}

/**
 * “left Arsenal for Chelsea” and “left Chelsea for Arsenal”, “the mill in Orsk supplies the shop in Vakt” and “the mill in Vakt supplies the
 * shop in Orsk”: each of two names stands where the other does.
 */
export function namesSwapped(a: string, b: string): boolean {
  const [one, other] = [namesBehind(a), namesBehind(b)]
  return (['word', 'phrase'] as const).some((what) => areExchanged(one[what], other[what]))
}

type ByName = ReadonlyMap<string, string>

function areExchanged(one: ByName, other: ByName): boolean {
  const names = [...one.keys()].filter((name) => other.has(name))
  return names.some((x) =>
    names.some(
      (y) => one.get(x) !== one.get(y) && one.get(x) === other.get(y) && one.get(y) === other.get(x),
    ),
  )
}

/** “returned 31 masks to Orsk” and “returned 31 masks from Orsk”: whether the same comes from whom or where it goes to in the other. */
export function directionTurned(a: string, b: string): boolean {
  const [one, other] = [namesBehind(a).phrase, namesBehind(b).phrase]
  return [...one].some(([name, phrase]) => {
    const turned = directions.exec(phrase)
    const there = directions.exec(other.get(name) ?? '')
    return turned !== null && there !== null && turned[1] === there[1] && turned[2] !== there[2]
  })
}
const directions = /^(.+) (to|from)$/

/** What two do together, and what stands between both: who of them is told first says nothing. By stem. */
const together = stemsOf(`and with between versus v vs near like unlike beside alongside opposite
  marry wed divorce meet met merge collide clash draw drew play face fight fought debate border kiss hug date befriend speak speak-to talk talk-to`)

/**
 * For each name the word it stands behind, articles aside, and that with the word before it, “mill in”; for a name that opens a text none.
 * Left out where what is told is done together.
 */
const namesBehind = remembering(20_000, (text): { word: ByName; phrase: ByName } => {
  const words = comparedWords(text).filter(({ norm }) => !/^(?:an?|the)$/.test(norm))
  const mayOpen = !words.some(({ norm, key }) => norm !== 'and' && together.has(key))
  const [word, phrase] = [new Map<string, string>(), new Map<string, string>()]
  const isName = (at: number) => at === 0 || words[at]?.kind === 'name'
  let [before, beyond] = ['', '']
  for (const [at, { norm }] of words.entries()) {
    if (!isName(at)) continue
    // “Orsk and Vakt” stand behind one word
    const isSecond = words[at - 1]?.norm === 'and' && isName(at - 2)
    if (at > 0 && !isSecond && !isName(at - 1)) {
      before = words[at - 1]!.key
      const further = words[at - 2]
      // “to and from Orsk”
      const isOwn = further === undefined || further.kind === 'name' || further.norm === 'and'
      beyond = isOwn ? '' : further.key
    }
    if (before === '' ? !mayOpen : together.has(before)) continue
    word.set(norm, before)
    // “to Orsk Bank” and “from Vakt Bank” have a word of a name in common
    if (beyond !== '' && (isSecond || !isName(at - 1))) phrase.set(norm, `${beyond} ${before}`)
  }
  return { word, phrase }
})

/**
 * “12 were killed and 40 hurt” and “40 were killed and 12 hurt”: of two words of one sort, both before or both behind two numbers, each stands
 * by the number by which the other text has the other word.
 */
export function numbersSwapped(a: string, b: string): boolean {
  const [one, other] = [besideNumbers(a), besideNumbers(b)]
  return areSwapped(one.before, other.before) || areSwapped(one.behind, other.behind)
}

/** The words by each number of a text, by stem, with their sorts. */
type ByNumber = ReadonlyMap<number, ReadonlyMap<string, string>>

function areSwapped(one: ByNumber, other: ByNumber): boolean {
  const numbers = [...one.keys()].filter((number) => other.has(number))
  /** The sorts of the words that one has by the first of two numbers only, and the other by the second only. */
  const sortsMoved = (x: number, y: number) =>
    [...one.get(x)!].flatMap(([key, sort]) =>
      !one.get(y)!.has(key) && other.get(y)!.has(key) && !other.get(x)!.has(key) ? [sort] : [],
    )
  return numbers.some((x, at) =>
    numbers.slice(at + 1).some((y) => {
      const sorts = sortsMoved(x, y)
      return sorts.length > 0 && sortsMoved(y, x).some((sort) => sorts.includes(sort))
    }),
  )
}

/** “two of the five crew”: the number of those of whom some are told. */
const ofWhole = /\bof (?:the |these |those |its |their |his |her )?$/i

/** What stands before each number of a text, from the one before it, with its sort; and what but names stands behind it, to the next. */
const besideNumbers = remembering(20_000, (text): { before: ByNumber; behind: ByNumber } => {
  const words = toldIn(text).filter(
    ({ start, kind }) => kind !== 'number' || !ofWhole.test(text.slice(0, start)),
  )
  const numbers = words.flatMap(({ kind, value }, at) =>
    kind === 'number' && value !== undefined ? [{ value, at }] : [],
  )
  const beside = (sideOf: (at: number, index: number) => readonly Told[], sortOf: (word: Told) => string) =>
    new Map(
      numbers.map(({ value, at }, index) => [
        value,
        new Map(sideOf(at, index).map((word) => [word.key, sortOf(word)])),
      ]),
    )
  return {
    before: beside((at, index) => words.slice((numbers[index - 1]?.at ?? -1) + 1, at), sortOf),
    behind: beside(
      (at, index) => words.slice(at + 1, numbers[index + 1]?.at).filter((word) => !isName(word)),
      () => 'word',
    ),
  }
})

const sortOf = (word: Told): string => (isName(word) ? 'name' : word.verb || word.event ? 'deed' : 'thing')
