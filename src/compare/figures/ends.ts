/** How an amount is told by more than its number: softened, or by two ends. */
import type { Quantity } from '../../model/reading.ts'
import type { Extent } from '../../text/numbers/extents.ts'
import { hedges } from '../words/lexicon.ts'
import { comparedWords, type Word } from '../words/words.ts'

/** “Three or four thieves”: between the one number and the other. */
export function withAlternatives(text: string, amounts: readonly Quantity[]): Quantity[] {
  const out: Quantity[] = []
  for (const amount of amounts) {
    const before = out.at(-1)
    const [low, high] = [before?.value, amount.value]
    const isOther =
      before !== undefined &&
      (before.unit === null || before.unit === amount.unit) &&
      typeof low === 'number' &&
      typeof high === 'number' &&
      low < high &&
      text.slice(before.end, amount.start) === ' or '
    if (isOther) out.splice(-1, 1, { ...amount, start: before.start, value: [low, high] })
    else out.push(amount)
  }
  return out
}

/** The word right before an amount that softens it. */
function softenerOf(text: string, start: number): Word | undefined {
  const before = comparedWords(text).findLast(({ end }) => end <= start)
  return before !== undefined && hedges.has(before.norm) && text.slice(before.end, start).trim() === ''
    ? before
    : undefined
}

/** Where the words begin that soften an amount, or lead up to its two ends: “close to 90”, “between 50 and 70”. */
export function hedgedFrom(text: string, start: number): number {
  const [lead = ''] = /\b(?:close to|between|(?:an )?estimated) $/i.exec(text.slice(0, start)) ?? []
  return softenerOf(text, start)?.start ?? start - lead.length
}

/** How an amount is softened by the word before it, “just under five minutes”. */
export const hedgeBefore = (text: string, { start }: Quantity): Extent['hedge'] =>
  (softenerOf(text, start)?.norm.replace('around-number', 'about') ?? null) as Extent['hedge']
