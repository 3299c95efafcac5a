/** Counts with what they count, those of nothing left out: “1 differs in fact, 25 read the same”. */
export const given = (parts: readonly (readonly [number: number, what: string])[]): string =>
  parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ')
