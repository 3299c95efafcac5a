/** Doubts that hang on few words, which carry no claim of their own: see `doubts`. */
import { remembering } from '../../text/words/remembering.ts'
import { amountsIn } from '../figures/amounts.ts'
import { ofUntold } from '../figures/figure.ts'
import { functionWords } from '../words/lexicon.ts'
import { holds, type Told } from '../words/told.ts'
import { comparedWords, isEmpty, type Word } from '../words/words.ts'

/** That something is not known, or looked into. */
const askingWhy =
  /\bwhether\b|\b(?:not|cannot|never) (?:yet )?rul\w+ out\b|\b(?:unclear|unknown|know|known|clear|certain|find out|determine|establish|wonder\w*|the question)\b.{0,30}\b(?:why|if|what|who|how)\b|\b(?:not|declined? to|refused? to) (?:say|said|tell|told|explain\w*|give|given|disclose\w*|reveal\w*)\b.{0,20}\b(?:why|if|what|who|how|when|where)\b|\b(?:investigat|examin|ask|look)\w*\b.{0,20}\b(?:why|if)\b|\b(?:investigat|examin|prob)\w*\b.{0,20}\b(?:how|who)\b|\b(?:investigation|inquiry|enquiry|probe) into\b|\b(?:investigating|probing|looking into)\b/i
/** The same of its cause: “the reason for the sale is unclear”, “gave no reason for the sale”. */
const cause = 'reasons?|causes?|motives?|grounds|justification|explanation|circumstances'
const asking = new RegExp(
  [
    askingWhy.source,
    `\\b(?:${cause}) (?:for|of|behind|surrounding)\\b[^,;.]{1,80} (?:is|are|was|were|remain(?:s|ed)?|ha(?:s|ve|d)) (?:\\w+ )?(?:unclear|unknown|a mystery|under investigation|being investigated|(?:not|yet to) (?:\\w+ ){0,2}(?:clear|certain|known|given|disclosed|determined|established|found|explained))\\b`,
    `\\bno (?:\\w+ )?(?:${cause}) (?:\\w+ ){0,2}(?:for|of|behind)\\b`,
    `\\b(?:not|n['’]t|nobody|yet to) (?:\\w+ ){0,2}(?:know|knows|give|given|disclosed?|determined?|establish(?:ed)?|found) (?:\\w+ ){0,2}(?:${cause})\\b`,
  ].join('|'),
  'i',
)
const partial =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|half|first|second|last) of (?:the|these|those|its|their) (?:dozen|pair|victims|dead|injured|wounded)/i

/** “the majority of the $5 billion”, “any of the 12” */
const someOf =
  /\b(?:majority|most|part|any|share|bulk|much|third|quarter|thirds|quarters) of (?:the|these|those|its|their|his|her|all) ?(?:\S+ )?[$€£]?\d/i

const isPartial = remembering(20_000, (text) => partial.test(text))
const isSomeOf = remembering(20_000, (text) => someOf.test(text))

/** Whether what one tells of some “of the 20” the other, which has no such number, tells of all. */
export function isPartOf(text: string, others: readonly Told[], other: string): boolean {
  const all = comparedWords(text)
  const has = (value: number | undefined) =>
    others.some((word) => word.kind === 'number' && word.value === value)
  const counted = all.some(({ kind, value }, at) => {
    const whole = [all[at + 2], all[at + 3]].find((word) => word?.kind === 'number')
    return (
      kind === 'number' &&
      all[at + 1]?.norm === 'of' &&
      whole !== undefined &&
      has(whole.value) &&
      !has(value)
    )
  })
  const shared = all.some(({ kind, value }) => kind === 'number' && has(value))
  // asked first: reading for amounts takes long
  if (ofSome.test(text) && ofSome.test(other) && countSomeAlike(text, other)) return false
  return (
    counted ||
    countsSomeOf(text, other) ||
    (isPartial(text) && !isPartial(other) && !shared) ||
    (isSomeOf(text) && !isSomeOf(other) && shared)
  )
}

/** Whether one counts some of those whom the other counts: “eight children were among the dead”, “ten people died”. */
const countsSomeOf = (text: string, other: string): boolean =>
  // asked first: reading for amounts takes long
  ofSome.test(text) &&
  amountsIn(text).some(
    (part) =>
      part.of === ofUntold &&
      amountsIn(other).some(
        (whole) =>
          whole.of === null &&
          whole.tally === part.tally &&
          (whole.measure === 'person' || whole.measure === '') &&
          whole.noun !== part.noun &&
          whole.extent.high > part.extent.low,
      ),
  )

/** Whether both count of others those of one kind: “four children were among the dead”, “five of the dead were children”. */
const countSomeAlike = (a: string, b: string): boolean =>
  amountsIn(a).some(
    (one) =>
      one.of === ofUntold &&
      one.noun !== '' &&
      amountsIn(b).some(({ of, noun, tally }) => of === one.of && noun === one.noun && tally === one.tally),
  )

const ofSome = /\bamong (?:the|those|them)\b|\bof (?:the|those)\b|\binclud/i

/** “nearby buildings”: by these it is not the one that is told of. */
const nearby = /^(?:nearby|neighbou?ring|surrounding|adjacent|adjoining|next-door)$/
/** By stem the things of a text that are told of as near the one that it is about, and the others. */
const thingsOf = remembering(20_000, (text) => {
  const all = comparedWords(text)
  const things = all.flatMap(({ key, kind }, at) =>
    kind === 'word' ? [{ key, isBeside: nearby.test(all[at - 1]?.norm ?? '') }] : [],
  )
  const keys = (isBeside: boolean) =>
    new Set(things.filter((thing) => thing.isBeside === isBeside).map(({ key }) => key))
  return { near: keys(true), own: keys(false) }
})

/** Whether what the one tells of a thing the other tells of those beside it: “the building”, “nearby buildings”. Symmetric. */
export function tellsOfBeside(a: string, b: string): boolean {
  const [one, other] = [thingsOf(a), thingsOf(b)]
  const onlyNear = (here: typeof one, there: typeof one) =>
    [...here.near].some((key) => !here.own.has(key) && there.own.has(key) && !there.near.has(key))
  return onlyNear(one, other) || onlyNear(other, one)
}

/** Where a text asks, or tells that it is asked; -1 where it does not. */
const askingAt = remembering(20_000, (text) => asking.exec(text)?.index ?? -1)

/** Whether one of two texts asks what the other tells. Symmetric. */
export const isAsked = (a: string, one: readonly Told[], b: string, other: readonly Told[]) =>
  askingAt(a) < 0 !== askingAt(b) < 0 && (asksFor(a, one, other) || asksFor(b, other, one))

/** Whether it is what the other tells that one asks: more of that stands behind the asking than before it. */
function asksFor(text: string, words: readonly Told[], others: readonly Told[]): boolean {
  const from = askingAt(text)
  if (from < 0) return false
  const shared = words.filter((word) => !word.says && holds(others, word))
  return shared.filter(({ start }) => start >= from).length * 2 >= shared.length
}

/** “voted for the bill” and “voted against the bill”, “was on” and “was off”. */
export function turnedBySmallWord(
  a: string,
  b: string,
  turned: (one: string, other: string) => boolean,
): boolean {
  const [one, other] = [comparedWords(a), comparedWords(b)]
  const beside = (left: Word | undefined, right: Word | undefined) =>
    left !== undefined && right !== undefined && left.key === right.key
  const [mine, theirs] = [one, other].map((words) => new Set(words.map(({ norm }) => norm))) as [
    Set<string>,
    Set<string>,
  ]
  return one.some(
    (word, at) =>
      functionWords.has(word.norm) &&
      !theirs.has(word.norm) &&
      !besideEvent.test(word.norm) &&
      other.some(
        (there, to) =>
          !mine.has(there.norm) &&
          turned(word.norm, there.norm) &&
          beside(tellingBefore(one, at), tellingBefore(other, to)),
      ),
  )
}

const besideEvent = /^(?:before|after)$/

/** “did not sound until after the eruption”, “sounded minutes before the eruption”: whether two texts tell of two sides of one event. */
export function areBeforeAndAfter(a: string, b: string): boolean {
  const [one, other] = [besideEvents(a), besideEvents(b)]
  return one !== null && other !== null && one.link !== other.link && one.event === other.event
}

/** What a text tells of as before or after which event, by the first two words that say it; null where it does not, or of several. */
const besideEvents = remembering(20_000, (text): { link: string; event: string } | null => {
  const words = comparedWords(text)
  const [at, ...more] = words.flatMap(({ norm }, at) => (besideEvent.test(norm) ? [at] : []))
  if (at === undefined || more.length > 0) return null
  const behind = words.slice(at + 1).filter((word) => !isEmpty(word))
  const event = behind.slice(0, 2).map(({ key }) => key)
  return event.length === 0 ? null : { link: words[at]!.norm, event: event.join(' ') }
})

/** “kept rates at 4%”, “left its forecast unchanged”, “rates stayed at 4%”; and “cut rates to 4%”. */
const [keeps, changes] = [
  /\b(?:keeps?|kept|keeping|holds?|held|leaves?|left|maintain(?:s|ed)?)((?: [^\s,;.]+){1,5}?) (?:at|unchanged|steady|on hold)\b/i,
  /\b(?:cuts?|cutting|lower(?:s|ed)?|reduc(?:es?|ed)|trim(?:s|med)?|slash(?:es|ed)?|rais(?:es?|ed)|increas(?:es?|ed)|lift(?:s|ed)?|hik(?:es?|ed))((?: [^\s,;.]+){1,5}?) (?:to|by)\b/i,
]

/** What a text tells to be kept or changed, by stem. */
const objectIn = (text: string, verb: RegExp): ReadonlySet<string> =>
  new Set(
    comparedWords(verb.exec(text)?.[1] ?? '')
      .filter((word) => !isEmpty(word))
      .map(({ key }) => key),
  )
const keptAndChanged = remembering(20_000, (text) => ({
  kept: objectIn(text, keeps),
  changed: objectIn(text, changes),
}))

/** Whether what one says was kept as it was the other says was changed: “kept rates at 4%”, “cut rates to 4%”. */
export function areKeptAndChanged(a: string, b: string): boolean {
  const [one, other] = [keptAndChanged(a), keptAndChanged(b)]
  const meet = (kept: ReadonlySet<string>, changed: ReadonlySet<string>) => !kept.isDisjointFrom(changed)
  return (
    meet(one.kept, other.changed.difference(one.changed)) ||
    meet(other.kept, one.changed.difference(other.changed))
  )
}

const being = /^(?:is|are|was|were|be|been|being|has|have|had|still|both|all|out)$/

/** The word before one, past forms of “be” and “out”: of the lights in “the lights were on”, “came out against it”. */
function tellingBefore(words: readonly Word[], at: number): Word | undefined {
  const found = words.slice(0, at).findLast(({ norm }) => !being.test(norm))
  return found === undefined || isEmpty(found) ? undefined : found
}
