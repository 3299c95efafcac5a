import { along, type Lexeme } from '../lexemes.ts'

const zone = /^(?:gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|jst|msk|aest|hrs)$/

/** Whether what stands behind four digits makes a time of day of them: “by 1930 GMT”, “at 2000 local time”. */
export function isTimeZoneAt(list: readonly Lexeme[], index: number): boolean {
  const { lower } = along(list, index)
  return zone.test(lower) || (lower === 'local' && along(list, index + 1).lower === 'time')
}
