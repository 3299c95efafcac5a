/** Amounts that two texts tell in ways that come to the same, as places that are compared whole. */
import type { Span } from '../../model/reading.ts'
import { figuresAgree, type Figure } from '../figures/figure.ts'
import type { Unit } from './units.ts'

type Told = { text: string; figures: readonly Figure[] }

/** “Two-thirds” and “about 67 percent”, “halved” and “fell by 50%”, “164 passengers and six crew” and “170 people”. */
export const equalAmounts = (one: Told, other: Told): Unit[] => [
  ...shares(one, other),
  ...multiples(one.text, other.text),
  ...sums(one, other).map(({ a, b }): Unit => ({ kind: 'wording', a, b })),
  ...sums(other, one).map(({ a, b }): Unit => ({ kind: 'wording', a: b, b: a })),
]

const wordsOf = ({ text }: Told, { span }: Figure) => text.slice(span.start, span.end)
const isShare = ({ measure, extent: { unit } }: Figure) => measure === '%' || unit === '%'
const isPercent = (told: Told, figure: Figure) => /%|per ?cent/i.test(wordsOf(told, figure))

function shares(one: Told, other: Told): Unit[] {
  return one.figures.filter(isShare).flatMap((a): Unit[] => {
    const twins = other.figures.filter(
      (b) => isShare(b) && figuresAgree(a, b) && isPercent(one, a) !== isPercent(other, b),
    )
    const [b] = twins
    return b === undefined || twins.length > 1 ? [] : [{ kind: 'style', a: a.span, b: b.span }]
  })
}

const down = '(?:fell|fallen|dropped|declined|decreased|shrank|cut|reduced|down)'
const up = '(?:rose|risen|grew|grown|increased|climbed|jumped|raised|up)'
const percent = (number: number) => `(?:by )?${number} ?(?:%|per ?cent)`
/** What a verb says in one word, and the same in figures. */
const inOneWord: readonly (readonly [RegExp, RegExp])[] = [
  [/\bhalved\b/, new RegExp(`\\b${down} (?:by (?:a )?half\\b|${percent(50)})`)],
  [/\bdoubled\b/, new RegExp(`\\b${up} (?:twofold\\b|${percent(100)})`)],
  [/\b(?:tripled|trebled)\b/, new RegExp(`\\b${up} (?:threefold\\b|${percent(200)})`)],
]

function multiples(one: string, other: string): Unit[] {
  return inOneWord.flatMap(([word, figures]): Unit[] => {
    const [a, b] = word.test(one)
      ? [placeIn(one, word), placeIn(other, figures)]
      : [placeIn(one, figures), placeIn(other, word)]
    return a === null || b === null ? [] : [{ kind: 'style', a, b }]
  })
}

function placeIn(text: string, words: RegExp): Span | null {
  const found = words.exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}

/** Two counts of people side by side in one text, and what they come to in the other. */
function sums(parts: Told, whole: Told): Pick<Unit, 'a' | 'b'>[] {
  return parts.figures.flatMap((first, at) => {
    const second = parts.figures[at + 1]
    if (second === undefined || !isExact(first) || !isExact(second)) return []
    if (first.measure !== 'person' || second.kind !== 'quantity') return []
    if (parts.text.slice(first.span.end, second.span.start).trim() !== 'and') return []
    const sum = first.extent.low + second.extent.low
    const total = whole.figures.find(
      (one) => one.measure === 'person' && isExact(one) && one.extent.low === sum,
    )
    const [noun = ''] =
      /^ (?:members of (?:the )?)?crew(?: members)?\b/.exec(parts.text.slice(second.span.end)) ?? []
    return total === undefined
      ? []
      : [{ a: { start: first.span.start, end: second.span.end + noun.length }, b: total.span }]
  })
}

const isExact = ({ extent: { low, high, hedge } }: Figure) => low === high && hedge === null
