/** Bodies and places of one kind with names of their own: what is told of the one is not told of the other. */
import { remembering } from '../../text/words/remembering.ts'
import { countryOf } from '../../text/data/countries.ts'
import { holds, isName, toldIn, type Told } from './told.ts'
import { comparedWords } from './words.ts'

/** What a name of such a thing ends or begins with: “Orsk Airport”, “the Bank of Orsk”. */
const kinds = new Set(
  `abbey academy airport arena bank base beach bridge cathedral cemetery church clinic college council court dam factory festival ferry
  gallery harbour hospital hotel house jail lake library mall market mine mosque museum palace park pier plant port prison refinery reservoir
  river school square stadium station synagogue temple theatre tower tunnel university`
    .split(/\s+/)
    .flatMap((noun) => [noun, noun.replace(/bour$/, 'bor').replace(/tre$/, 'ter')]),
)

/** By these words of a name it is not told which of its kind is meant: the High Court of one city is in no other. */
const general =
  /^(?:north|south|east|west|northern|southern|eastern|western|upper|lower|new|old|great|grand|royal|imperial|national|federal|international|regional|central|general|state|city|county|district|municipal|metropolitan|provincial|magistrates?|crown|high|supreme|criminal|appeals?|appellate|constitutional|family|juvenile|military|reserve|power|primary|secondary|elementary|grammar|middle|train|bus|railway|police|fire|nuclear|parish|public|memorial|children|university)(?:['’]s|s['’])?$/

type Body = {
  kind: string
  /** The words that say which of its kind it is. */
  own: readonly Told[]
  /** “Orsk airport”, where the kind is no part of the name: it may be called by where it is or by a name. */
  isCalled: boolean
}

/** The bodies and places that a text names, each with the words that are its own. */
const bodiesIn = remembering(20_000, (text): readonly Body[] => {
  // asked first: most texts tell of none, and what they tell is read slowly
  if (!comparedWords(text).some(({ norm }) => kinds.has(norm))) return []
  const words = toldIn(text)
  const follows = (at: number, between: RegExp) => {
    const [before, word] = [words[at - 1], words[at]]
    return before !== undefined && word !== undefined && between.test(text.slice(before.end, word.start))
  }
  /** The words with a capital in a row that end before, or begin at, a word. */
  const runBefore = (at: number) => {
    let from = at
    while (from > 0 && follows(from, /^(?:['’]s?)? $/) && words[from - 1]!.capital) from -= 1
    return words.slice(from, at)
  }
  const runFrom = (at: number) => {
    let to = at + 1
    while (to < words.length && words[to]!.capital && follows(to, /^ $/)) to += 1
    return words.slice(at, to)
  }
  // “Access Bank” is named by a plain word, but “Strikers Close Airport” names none
  const isHeadline = words.every((word) => word.capital || word.kind !== 'word')
  return words.flatMap(({ norm, capital }, at): Body[] => {
    if (!kinds.has(norm)) return []
    const isOf = capital && words[at + 1]?.capital === true && follows(at + 1, /^ of (?:the )?$/)
    const name = [...runBefore(at), ...(isOf ? runFrom(at + 1) : [])]
    const own = name.filter((word) => (isName(word) || (capital && !isHeadline)) && !general.test(word.norm))
    return own.length === 0 ? [] : [{ kind: norm, own, isCalled: !capital }]
  })
})

const isOfCountry = ({ own }: Body) => own.every(({ norm }) => countryOf(norm) !== null)

/**
 * Whether two texts each name a body or place of one kind, and these are two: “Orsk airport was closed”, “Vakt airport was closed”. A text
 * that names both, or one of both otherwise, tells of neither alone. Symmetric.
 */
export function nameOtherBodies(a: string, b: string): boolean {
  const mine = bodiesIn(a)
  if (mine.length === 0) return false
  const theirs = bodiesIn(b)
  if (theirs.length === 0) return false
  const [one, other] = [toldIn(a), toldIn(b)]
  const isTold = ({ own }: Body, among: readonly Told[]) => own.some((word) => holds(among, word))
  return mine.some(
    (x) =>
      !isTold(x, other) &&
      theirs.some(
        (y) =>
          x.kind === y.kind &&
          x.isCalled === y.isCalled &&
          !isTold(y, one) &&
          // “a Sydney court” may be “an Australian court”
          (!x.isCalled || isOfCountry(x) === isOfCountry(y)),
      ),
  )
}
