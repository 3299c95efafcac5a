import { isAnyVerb, textAt, type Word } from '../../words/words.ts'
import { isFinite } from '../../clause/finite.ts'

/** A clause that tells something aside, by the indices of its words, the last one outside. */
export type SideClause = {
  /** The first word of the clause: “which”, “built”, the subject behind “after”. */
  from: number
  to: number
  /** What is left out where the rest of the sentence is told without it; null where the rest must keep it. */
  gap: readonly [number, number] | null
} & (
  | { kind: 'clause' }
  /** First and last word of its subject; the first word of what is told of that, and what stands between: “ was ”, “’s ”. */
  | { kind: 'predicate'; subject: readonly [number, number]; verb: number; aux: string }
  /** “killing two and hurting six” of a clause: `during` are the words of that, `perfect` is its “has”, if it has one. */
  | { kind: 'harm'; during: readonly [number, number]; perfect: number | null; harms: Harm[] }
)
/** “killing | at least two people | in the village”: a verb in its dictionary form, first and last word of its object, where it ends. */
export type Harm = { verb: string; object: readonly [number, number]; to: number; several: boolean }

/** The text of a word; empty where there is none. */

/** Where a clause ends that opens before an index: at a comma, a dash, a bracket, or an “and” that goes on with a verb. */
export function endOf(words: readonly Word[], from: number): number {
  const end = words.findIndex((word, at) => {
    if (at < from) return false
    if (/^(?:and|but|or)$/.test(word.text))
      return (
        textAt(words, at) === 'but' ||
        isFinite(words[at + 1]) ||
        // “who won in 2019 and who many say is the best”
        /^(?:who|whose|whom|which)$|ing$/.test(textAt(words, at + 1))
      )
    if (isWithinList(words, at)) return false
    const glued = words[at - 1]?.end === word.start && words[at + 1]?.start === word.end
    return /^(?:[,;:?!—()-]|[.…]+)$/.test(word.text) && !(glued && /^[-–,.:]$/.test(word.text))
  })
  return end < 0 ? words.length : end
}

/** “raided her home|, office and boat to seize papers”: whether a comma stands between things that one verb is told of. */
function isWithinList(words: readonly Word[], comma: number): boolean {
  if (textAt(words, comma) !== ',' || words[comma - 1]?.pos !== 'NOUN') return false
  const link = nounsEnd(words, comma + 1)
  if (link === comma + 1 || !/^(?:and|or)$/.test(textAt(words, link))) return false
  const behind = nounsEnd(words, link + 1)
  // “while it rained at the port, boats and cars sank”, “…, a doctor and her aide, she says, left”
  return behind > link + 1 && /^(?:to|for|in|at|on|from|by|with)$/i.test(textAt(words, behind))
}

/** The index behind nouns and what is put before them. */
function nounsEnd(words: readonly Word[], from: number): number {
  let at = from
  while (/^(?:ADJ|NOUN)$/.test(words[at]?.pos ?? '')) at += 1
  return words[at - 1]?.pos === 'NOUN' ? at : from
}

/** The words that go with an aside behind a comma; `last`: the last word of what it tells of. */
export function gapOf(words: readonly Word[], from: number, to: number, last: number): SideClause['gap'] {
  if (isClosing(words, to)) return [from - 1, to]
  if (textAt(words, to) !== ',' || !isAnyVerb(words[to + 1]) || /ing$/.test(textAt(words, to + 1)))
    return null
  // “Ann Lee, 61, who led it, left”: the comma behind closes what stands before
  return [from - 1, last === from - 2 && !isSetOff(words, last) ? to + 1 : to]
}

/** “The coach, |Ann Lee|, who led it, left”: whether a name tells more of who opens the sentence. */
function isSetOff(words: readonly Word[], last: number): boolean {
  const comma = words.findLastIndex(({ text }, at) => at < last && text === ',')
  const [name, before] = [words.slice(comma + 1, last + 1), words.slice(0, Math.max(0, comma))]
  return (
    /^(?:DET|PRON)$/.test(before[0]?.pos ?? '') &&
    before.every(({ pos }) => /^(?:DET|PRON|ADJ|NOUN|PROPN|ADP|PART)$/.test(pos)) &&
    name.every(({ pos }) => pos === 'PROPN')
  )
}

/** Whether nothing but the mark that ends the sentence follows. */
export const isClosing = (words: readonly Word[], at: number) =>
  words.slice(at).every(({ text }) => /^[.?!”"’)]+$/.test(text))

/** Whether a noun tells of several, or is one for several people. */
export const isSeveral = ({ pos, text, lemma }: Word) =>
  pos !== 'PROPN' && ((/s$/.test(text) && text.toLowerCase() !== lemma) || /^(?:people|police|children|men|women)$/i.test(text)) // prettier-ignore
