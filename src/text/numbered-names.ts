import { numberedNouns } from './data/nouns.ts'
import { along, at, type Lexeme } from './lexemes.ts'
import type { NumberRead } from './numbers.ts'
import { countedNoun } from './nouns.ts'

/**
 * Whether a number is part of a name: “Boeing 747”, “Chapter 11”, “Route 66”, “Air Force One”. A number after a capitalised
 * word is one unless it counts something or is written with a scale or a decimal part.
 */
export function namesSomething(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  let before = at(list, index - 1)
  if (before.text === '.' && /^(?:no|nos|nr|vol|fig|p|pp|sec|art|ch)$/.test(at(list, index - 2).lower))
    before = at(list, index - 2)
  if (before.text === '#') return true
  if (before.type !== 'word' || at(list, index).gap === 2) return false
  if (read.scale > 1 || !Number.isInteger(read.value) || read.form === 'vague' || read.form === 'share')
    return false
  if (numberedNouns.has(before.lower) && countedNoun(list, read.next, false) === null) return true
  const capital = /^\p{Lu}/u.test(before.text)
  if (!capital || startsSentence(list, index - 1)) return false
  const named = /^\p{Lu}/u.test(at(list, index).text)
  return named || (countedNoun(list, read.next, false) === null && along(list, read.next).text !== ',')
}

function startsSentence(list: readonly Lexeme[], index: number): boolean {
  const before = at(list, index - 1)
  return at(list, index).gap === 2 || /^[.!?"“”:;,–—]$/.test(before.text)
}
