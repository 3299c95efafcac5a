/** Numbers written in words of their own, as the comparison takes them: scores, ranks, and what has so many of something. */
import { stem } from '../../text/words/stems.ts'
import type { Term } from '../../text/terms/terms.ts'

/**
 * The terms of a text with scores, ranks and hours in one writing: “one-nil” as “1-0”, “No. 7” and “number seven” as “7”, “two in the morning”
 * as “2 am”.
 */
export function withFigures(all: readonly Term[], text: string): readonly Term[] {
  if (!all.some(({ kind, norm }) => kind === 'number' || norm === 'nil')) return all
  const [won, halves] = [wonInTieBreaks(text), halvesOfDays(all)]
  return all.flatMap((term, at): Term[] => {
    const [before, next] = [all[at - 1], all[at + 1]]
    if (isRankSign(term, next, text) || won.has(term.start)) return []
    if (before !== undefined && isRankSign(before, term, text)) return [{ ...term, start: before.start }]
    const half = halves.get(at)
    if (half !== undefined) return half === '' ? [] : [{ ...term, norm: half, kind: 'word' }]
    const score = scoreOf(term, before, next, text)
    if (score !== null) return [{ ...term, norm: String(score), kind: 'number', value: score, unit: '' }]
    // “the fourth-seeded” is the fourth seed, “a six-wheeled cart” has six wheels
    const hasSoMany = before?.kind === 'number' && /ed$/.test(term.norm) && areTied(before, term, text)
    return [hasSoMany ? { ...term, norm: stem(term.norm) } : term]
  })
}

/** What stands for words behind an hour, by their places: “am” for the last of “in the morning”, nothing for the others. */
function halvesOfDays(all: readonly Term[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [at, { kind, unit, value = 0 }] of all.entries()) {
    if (kind !== 'number' || unit !== '' || value > 12 || !beforeHour.test(all[at - 1]?.norm ?? '')) continue
    const behind = all.slice(at + 1, at + 5).map(({ norm }) => norm)
    const [told = ''] =
      /^(?:o'clock )?(?:in the (?:morning|afternoon|evening)|at night)\b/.exec(behind.join(' ')) ?? []
    const count = told === '' ? 0 : told.split(' ').length
    for (let place = at + 1; place <= at + count; place += 1) found.set(place, '')
    if (count > 0) found.set(at + count, told.endsWith('morning') ? 'am' : 'pm')
  }
  return found
}
const beforeHour = /^(?:at|around|about|by|until|till|from|before|after|since|past|between|and|to)$/

const areTied = (one: Term | undefined, other: Term | undefined, text: string): boolean =>
  one !== undefined && other !== undefined && /^[-–]$/.test(text.slice(one.end, other.start))

/** “one-nil”, “two goals to nil”, “two-all”: the number that a word beside another tells; null for other words. */
function scoreOf(term: Term, before: Term | undefined, next: Term | undefined, text: string): number | null {
  if (term.norm === 'nil')
    return areTied(before, term, text) || areTied(term, next, text) || before?.norm === 'to' ? 0 : null
  const isEven = term.norm === 'all' && before?.unit === '' && areTied(before, term, text)
  return isEven ? (before.value ?? null) : null
}

/** “No. 7”, “number seven”; “no seven” has none. */
const isRankSign = (term: Term, next: Term | undefined, text: string): boolean =>
  /^(?:no|number)$/.test(term.norm) &&
  next?.kind === 'number' &&
  next.unit === '' &&
  /^(?:no\.? ?\d|number )/i.test(text.slice(term.start, next.end))

/** Where the points stand of whoever won a tie-break: of “7-6 (7-5)” the second 7, for “7-6 (5)” says as much. */
const wonInTieBreaks = (text: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(/(?:7[-–]6|6[-–]7) ?\((?<one>\d{1,2})[-–](?<other>\d{1,2})\)/g)].map(
      ({ 0: whole, index, groups = {} }) => {
        const [one = '', other = ''] = [groups.one, groups.other]
        return index + whole.length - 1 - other.length - (Number(one) > Number(other) ? one.length + 1 : 0)
      },
    ),
  )
