/** Which of several of a surname holds the office that stands before it. */
import { roleNouns } from '../data/cues.ts'
import { inFull } from './bearers.ts'
import type { Entity, Mention } from './entity.ts'

const before = /(?:\b(?:vice|deputy|assistant|shadow)[\s-])?[\p{L}-]+\s$/iu

/** “the former vice president”, or the words before a name, give “vice president”: the noun for an office, and whether it is the second of its kind; null where no office is told. */
export function officeOf(text: string, { role, start }: Mention): string | null {
  const told = role ?? before.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  // “one of Mayor Roe’s sons”, “the town’s mayor”
  const isBeside = roleNouns.has(/\p{L}+(?=\s*$)/u.exec(told)?.[0].toLowerCase() ?? '')
  const own = (isBeside ? told : told.replace(/\s(?:of|for|at|in)\s.*$/su, '')).replace(/^.*['’]s\s/su, '')
  const words = own.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean).map(inFull) // prettier-ignore
  if (!roleNouns.has(words.at(-1) ?? '')) return null
  const second = words.find((word) => /^(?:vice|deputy|assistant|shadow)$/.test(word))
  return [second, words.at(-1)].filter((word) => word !== undefined).join(' ')
}

/** “Former Governor Roe” where “ex-Governor Tom Roe” and “Eva Roe” are named: the one to whom the text gives that office; null where it gives it to none of them, or to several. */
export function holderOf(text: string, mention: Mention, bearers: readonly Entity[]): Entity | null {
  const office = bearers.length > 1 ? officeOf(text, mention) : null
  if (office === null) return null
  const [holder, another] = bearers.filter(({ mentions }) =>
    mentions.some((one) => /\s/u.test(one.text) && officeOf(text, one) === office),
  )
  return another === undefined ? (holder ?? null) : null
}
