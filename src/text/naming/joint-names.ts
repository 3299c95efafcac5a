/** Names with an “and” in them that no word for a body tells: “Marks and Spencer”, “Kent Fire and Rescue”. */
import { sayingVerbs } from '../data/cues.ts'
import { countryOf, isGovernmentName } from '../data/countries.ts'
import { isGivenName } from '../data/first-names.ts'
import type { ParsedText } from '../tags/parse.ts'
import { isEveryday } from '../words/fields.ts'
import { textAt, type Word } from '../words/words.ts'

/** Longest half of such a name, in words and marks. */
const longestHalf = 4

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}[\p{L}.’'-]*$/u.test(word?.text ?? '')

/** What “it” may do that is nobody: “it would be wrong”, “it seemed”. */
const ofNobody =
  /^(?:is|was|be|been|being|seem|appear|take|took|look|become|became|matter|depend|rain|snow|happen|turn)/

/**
 * The names of a text that it tells as one though an “and” stands between their words: “it” behind “Marks and Spencer said” is the one
 * that speaks, and “has” is said of one. Not those of which the text names a half by itself.
 */
export function jointNames({ text, sentences }: ParsedText): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [index, { words }] of sentences.entries()) {
    const first = /^(?:but|and|yet|meanwhile|the)$/i.test(textAt(words, 0)) ? 1 : 0
    const and = words.findIndex(({ text }) => text === 'and')
    let end = and + 1
    while (end <= and + longestHalf && isCapital(words[end])) end += 1
    const halves = [words.slice(first, and), words.slice(and + 1, end)]
    if (and < 1 || !halves.every((half, at) => isHalf(half, at === 0)) || end - and > longestHalf) continue
    const name = text.slice(words[first]!.start, words[end - 1]!.end)
    const isSure =
      tellsOfOne(words, end) &&
      (index === 0 || isEveryday(words[end - 1]!.text) || text.split(name).length > 2)
    const [before, behind] = halves.map((half) => text.slice(half[0]!.start, half.at(-1)!.end))
    if (isSure && !isNamedAlone(text, name, [before!, behind!])) found.add(name)
  }
  return found
}

/** Some words that may be half of such a name, and name neither a person nor a state. */
const isHalf = (half: readonly Word[], isFirst: boolean): boolean =>
  half.length > 0 &&
  half.length <= longestHalf &&
  half.every(isCapital) &&
  // “Spencer” may be a surname as well, behind the “and”
  !(isGivenName(half[0]!.text) && (isFirst || half.length > 1)) &&
  !/^(?:Mrs?|Ms|Dr|Sir)\.?$/.test(half[0]!.text) &&
  half.every(({ text }) => half.length > 1 || (countryOf(text) === null && !isGovernmentName(text)))

/** “|said it would close”, “|has 40 shops”: whether what stands behind a name tells of one. */
function tellsOfOne(words: readonly Word[], at: number): boolean {
  if (/^(?:has|is|was)$/.test(textAt(words, at))) return true
  const verb = words[at]?.text === 'had' ? at + 1 : at
  if (!sayingVerbs.has(words[verb]?.lemma ?? '')) return false
  const it = words.findIndex(({ text }, index) => index > verb && index < verb + 5 && text === 'it')
  const between = words.slice(verb + 1, it)
  if (it < 0 || !between.every(({ text }) => /^(?:that|on|\p{Lu}\p{Ll}+day|today|yesterday)$/u.test(text)))
    return false
  const does = words.slice(it + 1, it + 4).filter(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return does.length > 0 && !ofNobody.test(does.at(-1)!.text)
}

/** “Kent |Fire and Rescue”: such a name without what stands before the word that “and” follows. */
const shortOf = (name: string): string => name.slice(name.lastIndexOf(' ', name.indexOf(' and ') - 1) + 1)

/** Whether the text names a half of a name elsewhere than in it. */
const isNamedAlone = (text: string, name: string, halves: readonly string[]): boolean => {
  const rest = text.replaceAll(name, ' ').replaceAll(shortOf(name), ' ')
  return halves.some((half) =>
    new RegExp(`(?<![\\p{L}’'-])${half.replaceAll('.', '\\.')}(?![\\p{L}-])`, 'u').test(rest),
  )
}

/** The last word of such a name, whole or without the words before the one that “and” follows, that begins at an index; null where none does. */
export function endOfJoint(
  text: string,
  words: readonly Word[],
  at: number,
  names: ReadonlySet<string>,
): number | null {
  for (const name of names) {
    for (const form of [name, shortOf(name)]) {
      const { start } = words[at]!
      const last = text.startsWith(form, start)
        ? words.findIndex(({ end }) => end === start + form.length)
        : -1
      if (last > at) return last
    }
  }
  return null
}
