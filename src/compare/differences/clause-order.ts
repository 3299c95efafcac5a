/** Parts of a sentence that another puts elsewhere: “After the vote, Lee left” beside “Lee left after the vote”. */
import { quotations, type Quotation } from '../../text/words/quotations.ts'
import { functionWords } from '../words/lexicon.ts'
import type { Word } from '../words/words.ts'
import { layBetween, type Edit, type Side } from './edits-between.ts'
import type { UnitWord } from './units.ts'

/** Two texts laid over each other, parts of the second put where the first has them. */
export type Ordered = {
  edits: Edit[]
  /** The words of the second as they are put, by their places in it. */
  order: readonly number[]
}

/** A sentence of more parts put elsewhere tells it in an order of its own. */
const mostMoved = 3
/** So many parts are tried, those with most words out of place first: to try all changes nothing in the sets of pairs. */
const mostTried = 4
/**
 * So many words that both have must come to stand in one place by putting a part elsewhere; one may do so by chance, but a time for a time:
 * “On Monday she left” and “She left on Tuesday”.
 */
const leastShared = 2
/**
 * What putting a part elsewhere costs, as leaving out two words does: less is told as a word left out and one put in. Who says so stands
 * at either end of a sentence, and is put there for nothing; a time may stand nearly anywhere.
 */
const moveCost = 1.5
const timeCost = 0.5

/**
 * Lays two texts over each other, with up to three parts of the second put elsewhere where that makes it cheaper. A part begins behind a
 * mark or with a word that ties it to the rest.
 */
export function layInOrder(left: Side, right: Side, areApart: (one: Word, other: Word) => boolean): Ordered {
  const layAs = (order: readonly number[]) => ({
    order,
    ...layBetween(left, { ...right, words: order.map((at) => right.words[at]!) }, areApart),
  })
  const quoted = quotations(right.text)
  const areQuoting = quoted.length > 0 && quotations(left.text).length > 0
  // around a quotation what each text tells of who speaks is looked at apart (sayers.ts)
  const isTried = ({ part }: Move) => !areQuoting || part.some(({ says }) => !says)
  let best = layAs(right.words.map((_, at) => at))
  for (let moved = 0; moved < mostMoved; moved += 1) {
    let [next, least] = [best, best.cost]
    for (const { part, order } of movesOf(best, left, right, quoted, areApart)
      .filter(isTried)
      .slice(0, mostTried)) {
      const found = layAs(order)
      const cost = found.cost + costOf(part)
      if (cost < least) [next, least] = [found, cost]
    }
    if (next === best) break
    best = next
  }
  return best
}

/** A part of the second text, and the order of its words with the part put where the first has its words. */
type Move = { part: readonly UnitWord[]; order: number[]; shared: number }

/** The parts that have words out of place, those with most of them first. */
function movesOf(
  { order, edits }: Ordered,
  left: Side,
  right: Side,
  quoted: readonly Quotation[],
  areApart: (one: Word, other: Word) => boolean,
): Move[] {
  const misplaced = [...misplacedIn(edits, left.words, order, right.words, areApart)]
  const wordsAt = (places: readonly number[]) => places.map((place) => right.words[place]!)
  const sharedBy = (own: typeof misplaced) =>
    wordsAt(own.map(([at]) => order[at]!)).reduce((sum, word) => sum + (isTime(word) ? leastShared : 1), 0)
  if (sharedBy(misplaced) < leastShared) return []
  const cuts = cutsIn(order, right, quoted)
  // “because of the |port said| strike”, “when the |port said| strike began”: before the words that tie and the article
  const beforeTie = (place: number) => {
    const cut = cuts.findLast((one) => one <= place) ?? place
    const isTied = wordsAt(order.slice(cut, place)).every(
      ({ norm }) => functionWords.has(norm) || norm === 'because-of',
    )
    return isTied ? cut : place
  }
  const moves = partsOf(cuts).flatMap(([from, to]): Move[] => {
    const own = misplaced.filter(([at]) => at >= from && at < to)
    const part = wordsAt(order.slice(from, to))
    const shared = sharedBy(own)
    if (shared < leastShared || own.length * 2 < part.filter(isContent).length) return []
    const target = beforeTie(placeBefore(edits, Math.min(...own.map(([, twin]) => twin)), from, to))
    if (target >= from && target <= to) return []
    const rest = [...order.slice(0, from), ...order.slice(to)]
    const at = target > to ? target - part.length : target
    return [{ part, shared, order: [...rest.slice(0, at), ...order.slice(from, to), ...rest.slice(at)] }]
  })
  return moves.sort((x, y) => y.shared - x.shared || x.part.length - y.part.length)
}

const costOf = (part: readonly UnitWord[]): number =>
  part.every(({ says }) => says) ? 0 : part.every(isOfTime) ? timeCost : moveCost

const isContent = ({ norm, kind }: UnitWord): boolean => kind !== 'word' || !functionWords.has(norm)
const isTime = ({ kind, norm }: UnitWord): boolean =>
  kind === 'date' || (kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(norm))
const isOfTime = (word: UnitWord): boolean => isTime(word) || /^(?:on|in|at)$/.test(word.norm)

/** The words of the second text that the first has too, but not in their place, by where they are put; with where it has them. */
function misplacedIn(
  edits: readonly Edit[],
  left: readonly UnitWord[],
  order: readonly number[],
  right: readonly UnitWord[],
  areApart: (one: Word, other: Word) => boolean,
): Map<number, number> {
  const rightAt = (at: number) => right[order[at] ?? -1]
  const isApart = ({ left: i, right: j }: Edit) => left[i]?.key !== rightAt(j)?.key
  const lost = edits.flatMap((edit) =>
    edit.left >= 0 && isApart(edit) && isContent(left[edit.left]!) ? [edit.left] : [],
  )
  const found = new Map<number, number>()
  for (const edit of edits) {
    const word = rightAt(edit.right)
    if (word === undefined || !isApart(edit) || !isContent(word)) continue
    const same = lost.findIndex((at) => left[at]!.key === word.key)
    const isDay = (at: number) =>
      isTime(left[at]!) && left[at]!.kind === word.kind && !areApart(left[at]!, word)
    const twin = same < 0 && isTime(word) ? lost.findIndex(isDay) : same
    if (twin >= 0) found.set(edit.right, lost.splice(twin, 1)[0]!)
  }
  return found
}

/** Before which words of the second text, as they are put, a part may begin: none within a quotation, whose order is its speaker’s. */
function cutsIn(order: readonly number[], { text, words }: Side, quoted: readonly Quotation[]): number[] {
  const cuts = order.flatMap((place, at) => {
    const [word, before] = [words[place]!, words[order[at - 1] ?? -1]]
    if (before === undefined) return [at]
    if (quoted.some(({ start, end }) => start < before.end && word.start < end && start <= before.start))
      return []
    const isCut =
      order[at - 1] !== place - 1 ||
      /[,;:–—()]|\s-\s/.test(text.slice(before.end, word.start)) ||
      before.says !== word.says ||
      // “In 1998 |the mill was sold”
      (isTime(before) && !isTime(word) && order.slice(0, at).every((one) => isOfTime(words[one]!))) ||
      (ties.test(word.norm) && !ties.test(before.norm))
    return isCut ? [at] : []
  })
  return [...cuts, order.length]
}
/** Words that tie a part of a sentence to the rest. */
const ties =
  /^(?:after|amid|among|as|at|because|because-of|before|beneath|by|during|following|for|from|if|in|inside|near|on|outside|over|since|that|to|under|until|when|where|while|who|which|with|without)$/

const partsOf = (cuts: readonly number[]): [from: number, to: number][] =>
  cuts.flatMap((from, at) => cuts.slice(at + 1).map((to): [number, number] => [from, to]))

/** Behind which word of the second text, as they are put, a word of the first comes to stand, a part of the second left away. */
function placeBefore(edits: readonly Edit[], twin: number, from: number, to: number): number {
  let place = 0
  for (const { left, right } of edits) {
    if (left >= twin) break
    if (left >= 0 && right >= 0 && (right < from || right >= to)) place = right + 1
  }
  return place
}
