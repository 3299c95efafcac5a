/** What commas, dashes and brackets set off beside who speaks. */
import { usStates } from '../../data/abbreviations.ts'
import { irregularPast } from '../../data/verbs.ts'
import { isBreak, textAt, type Word } from '../../words/words.ts'
import type { IsQuoted } from './cue.ts'

/** Words that open a clause about what stands before them. */
export const relative = /^(?:who|which|that)$/i

/** “Ann Lee, 28, who won the race, said”, “Ann Lee, D-Calif., who”, “Ann Lee, MD, the head”: left of an age, of party and state, of the state a town is in or of degrees between commas; elsewhere the same place. */
export function beforeAge(words: readonly Word[], at: number): number {
  if (textAt(words, at + 1) !== ',') return at
  const first = /^[DRI]$/.test(textAt(words, at - 2)) && textAt(words, at - 1) === '-' ? at - 2 : at
  if (isDegree(words, at) || isStateOfTown(words, at)) return beforeAge(words, at - 2)
  const isTold = first < at || /^\d{1,3}$/.test(textAt(words, at))
  return isTold && textAt(words, first - 1) === ',' ? first - 2 : at
}

/** “Ann Lee, |MD|,”: letters between commas behind a name of several words, or behind other such letters. */
const isDegree = (words: readonly Word[], at: number): boolean =>
  /^(?:\p{Lu}\p{Ll}?\.?){2,4}$/u.test(textAt(words, at)) &&
  textAt(words, at - 1) === ',' &&
  words[at - 2]?.pos === 'PROPN' &&
  (words[at - 3]?.pos === 'PROPN' || isDegree(words, at - 2))

/** “of Orsk County, |Ariz.|,” */
const isStateOfTown = (words: readonly Word[], at: number): boolean =>
  usStates.has(textAt(words, at).toLowerCase().replace(/\.$/, '')) &&
  textAt(words, at - 1) === ',' &&
  words[at - 2]?.pos === 'PROPN'

/** “Acme (ACM), Vakt (VKT) and Orsk”: left of an abbreviation in brackets; elsewhere the same place. */
export const beforeBrackets = (words: readonly Word[], at: number) =>
  textAt(words, at) === ')' && textAt(words, at - 2) === '(' ? at - 3 : at

/** The comma that opens the insertion which the comma at `closing` ends: “Ann Lee, the mayor, said”. */
export function openingComma(words: readonly Word[], closing: number, quoted: IsQuoted): number | null {
  const seat = openingOfSeat(words, closing)
  if (seat !== null) return seat
  let commas = 0
  for (let at = closing - 1; at >= Math.max(0, closing - 30); at -= 1) {
    const word = words[at]
    if (word === undefined || quoted(word)) return null
    if (!isBreak(words, at)) continue
    const inside = words.slice(at + 1, closing)
    const ties =
      /^(?:who|whose|which|whom|speaking|citing|writing|quoting|referring|asked|when|where|as|in|at|by|on|from|like|including|formerly|now)$/i.test(
        textAt(inside, 0),
      )
    const who = inside.findIndex((one) => relative.test(one.text))
    const finite = (who < 0 ? inside : inside.slice(0, who)).some(
      (one, index) =>
        (one.pos === 'AUX' || (one.pos === 'VERB' && !/(?:ing|ed|en)$/i.test(one.text))) &&
        // “Ann Lee, best known for her songs, said”
        !(index < 2 && irregularPast.has(one.text) && inside[index + 1]?.pos === 'ADP') &&
        // “the head of the state-run port”
        !/^(?:to|-)$/i.test(textAt(inside, index - 1)),
    )
    if (ties || !finite) {
      // An apposition may hold commas of its own; the noun before it decides.
      const before = words[at - 1]
      if (
        ties ||
        commas > 0 ||
        before?.pos === 'PROPN' ||
        before?.pos === 'PRON' ||
        before?.pos === 'NOUN' ||
        before?.text === ')'
      )
        return at
    }
    commas += 1
    if (commas > 3) return null
  }
  return null
}

/** “Ann Lee|, of Peoria, Ill.|, said”: the comma that opens where somebody is from, told by the land too; null where none is told so. */
function openingOfSeat(words: readonly Word[], closing: number): number | null {
  const beforeName = (from: number): number => {
    let at = from
    while (words[at]?.pos === 'PROPN') at -= 1
    return at
  }
  const comma = beforeName(closing - 1)
  const tie = beforeName(comma - 1)
  const isSeat = words[comma]?.text === ',' && /^(?:of|from)$/.test(textAt(words, tie))
  return isSeat && tie < comma - 1 && comma < closing - 1 && words[tie - 1]?.text === ',' ? tie - 1 : null
}
