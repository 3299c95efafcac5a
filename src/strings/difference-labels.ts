import type { DifferenceKind } from '../model/claim.ts'

/** “9 p.m.”, “21:30”, “9.30 in the evening”, “noon”: a time of day, and no day. */
const timeOfDay =
  /^(?:(?:just|shortly|soon) )?(?:(?:at|around|about|by|before|after|until|from) )*(?:noon|midday|midnight|\d{1,2}(?:[:.h]\d{2}| o[’']clock|(?: ?[:.]\d{2})? ?[ap]\.? ?m\b\.?)(?: .*)?)$/i

/** Names a difference by its kind, one of date in which all tell a time of day as such, and one of how sure it is of an amount. */
export const labelOf =
  (labels: Readonly<Record<DifferenceKind, string>>, { time, amount }: { time: string; amount: string }) =>
  (kind: DifferenceKind, texts: readonly string[], ofAmount: boolean): string => {
    const told = texts.filter((text) => text !== '')
    if (kind === 'certainty' && ofAmount) return amount
    return kind === 'date' && told.length > 0 && told.every((text) => timeOfDay.test(text.trim()))
      ? time
      : labels[kind]
  }
