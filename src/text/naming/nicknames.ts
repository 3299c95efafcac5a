import type { Index } from './known-names.ts'
import { keyOf } from './letters-behind.ts'
import type { Entity, Mention } from './entity.ts'

/** “Roe, 43, who is better known as ”: whose name stands before what they are called as well. */
const calledBefore =
  /(\p{Lu}[\p{L}’'-]*),?(?:\s\d{1,3},)?\s(?:who\s)?(?:(?:is|was|goes)\s)?(?:\p{Ll}+\s)?(?:known\sas|by)\s[“"‘']?$/u

/** “Mo” behind “Roe, who is known as”: who is called so; undefined where nobody is told to be, or the surname is several people’s. */
export function calledBy({ start }: Mention, text: string, { whole, last }: Index): Entity | undefined {
  const before = text.slice(Math.max(0, start - 70), start)
  const name = /(?:known as|goes by) [“"‘']?$/u.test(before) ? calledBefore.exec(before)?.[1] : undefined
  if (name === undefined) return undefined
  const [bearer, another] = last.get(keyOf(name)) ?? []
  return another === undefined ? (bearer ?? whole.get(keyOf(name))) : undefined
}
