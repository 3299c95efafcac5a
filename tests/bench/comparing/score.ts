/** What the parts of the bench count, and how it is shown. */

/** One line of the table; `details` are the errors, or what there is to look at. */
export type Row = {
  set: string
  measure: string
  value: string
  target?: string
  floor?: string
  details?: string[]
}

/** How many were found, wanted, and both; `missed` tells of each that was only one of these. */
export type Count = { hit: number; found: number; wanted: number; missed: string[] }

export const count = (): Count => ({ hit: 0, found: 0, wanted: 0, missed: [] })

export function tally(counts: Count, wanted: boolean, found: boolean, shown: string) {
  if (wanted) counts.wanted += 1
  if (found) counts.found += 1
  if (wanted && found) counts.hit += 1
  if (wanted !== found) counts.missed.push(`${found ? 'false' : 'missed'}: ${shown}`)
}

export const share = (part: number, of: number) =>
  of === 0 ? '–' : `${(part / of).toFixed(3)} (${part}/${of})`
export const scores = ({ hit, found, wanted }: Count) => `P ${share(hit, found)}, R ${share(hit, wanted)}`
