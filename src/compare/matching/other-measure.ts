/** Two things that are measured: how one rose is no claim of how the other did, be it by as much. */
import { isPerson } from '../../text/words/persons.ts'
import { singular } from '../../text/words/nouns.ts'
import { remembering } from '../../text/words/remembering.ts'
import { stem, stemsOf } from '../../text/words/stems.ts'
import { contrastsOf } from './doubts.ts'
import { opposed } from '../words/contraries.ts'
import { deedOf } from '../words/deeds.ts'
import { areOne, toldIn, type Told } from '../words/told.ts'
import { changeFromOthers } from './other-base.ts'
import { comparedWords } from '../words/words.ts'

/** Verbs by which a thing itself is told to change or to have come to a level, by stem. */
const changing = stemsOf(
  `rise rose risen go-up climb grow grew grown gain jump surge soar swell fall fell fallen go-down decline drop shrink shrank slip plunge
  tumble dip slow ease double triple halve increase decrease`,
)
/** The same, with the level behind it. */
const reaching = stemsOf('reach hit total stand stood top exceed average')
/** And those by which somebody changes it. */
const making = stemsOf(
  'raise lift hike increase boost double triple cut lower reduce slash trim decrease halve',
)

/** By these it is told how a thing is measured, by stem: “the number of”, “the annual”, “the key” rate. */
const ofMeasuring = stemsOf(
  `number level value volume amount count share percentage proportion sum figure total overall average annual yearly monthly quarterly
  weekly daily gross key main base benchmark policy interest lending`,
)

const ofCounting = stemsOf('price cost rate')

/** What a text says to have changed by or come to an amount, by its words; none where it tells no such thing. */
const measuredIn = remembering(20_000, (text): readonly Told[] => {
  // asked first of what is known already: reading for events takes long
  if (!comparedWords(text).some(({ kind }) => kind === 'number')) return []
  const words = toldIn(text)
  if (!words.some(({ kind }) => kind === 'number')) return []
  const { head, agent, patient, passive, isDone } = deedOf(text)
  if (head === null) return []
  const isMade = making.has(head.key) && patient.length > 0 && (passive || isDone)
  const changes = reaching.has(head.key) || (patient.length === 0 && changing.has(head.key))
  if (!isMade && (passive || !changes)) return []
  const phrase = isMade ? patient : agent
  const first = words.indexOf(phrase[0]!)
  // “cut 300 jobs”, “two trees fell” are counted
  if (first < 0 || words[first - 1]?.kind === 'number') return []
  const things = phrase.filter((word) => word.kind !== 'name' && !isPerson(singular(word.norm)))
  // “imports of steel” are imports, “the price of bread” is of bread
  const parts: Told[][] = [[]]
  for (const [at, word] of things.entries()) {
    const gap = at === 0 ? '' : text.slice(things[at - 1]!.end, word.start)
    // “the rate a quarter of a point”
    if (/^ an? $/.test(gap)) break
    if (/\sof\s/.test(gap)) parts.push([])
    parts.at(-1)!.push(word)
  }
  const own = parts.map((part, at) =>
    part.filter(({ key }) => !ofMeasuring.has(key) && !(at + 1 < parts.length && ofCounting.has(key))),
  )
  return own.find(({ length }) => length > 0) ?? things
})

/** What words of like meaning tell apart, by stem: what is taken is not yet what is gained. */
const gains = stemsOf('profit earnings')
const takings = stemsOf('revenue sales turnover takings')

/**
 * Whether each of two texts tells of the change of a thing, and these are two: “exports fell 4%”, “imports fell 4%”; or it is told from two
 * times (`changeFromOthers`). Symmetric.
 */
export function measureOthers(a: string, b: string): boolean {
  const one = measuredIn(a)
  const mine = one.at(-1)
  if (mine === undefined) return false
  const other = measuredIn(b)
  const theirs = other.at(-1)
  if (theirs === undefined) return false
  if (changeFromOthers(a, b)) return true
  const lacking = (from: readonly Told[], among: readonly Told[]) =>
    from.filter(({ key }) => !among.some((twin) => twin.key === key))
  const [own, foreign] = [lacking(one, other), lacking(other, one)]
  return (
    own.some((word) => foreign.some((twin) => areTwoThings(word, twin))) ||
    (!isTold(mine, b) && !isTold(theirs, a))
  )
}

const isTold = (word: Told, text: string) => toldIn(text).some((twin) => areOneThing(word, twin))

/** “key-rate” and “interest rates” are rates. */
const areOneThing = (a: Told, b: Told) =>
  areOne(a, b) || lastPart(a) === lastPart(b) || (ofPrices.has(a.key) && ofPrices.has(b.key))
const lastPart = ({ norm }: Told) => stem(norm.slice(norm.lastIndexOf('-') + 1))
const ofPrices = stemsOf('inflation prices')
const areTwoThings = (a: Told, b: Told) =>
  opposed(a.norm, b.norm) ||
  contrastsOf(a).some((kind) => contrastsOf(b).includes(kind)) ||
  (gains.has(a.key) && takings.has(b.key)) ||
  (gains.has(b.key) && takings.has(a.key))
