/** “according to the ministry”, “per court records” */
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt, type Word } from '../../words/words.ts'
import { issuerOf, whole } from './documents.ts'
import { extended } from './inversions.ts'
import type { Cue } from './cue.ts'

/** The cue that “according” or “per” at an index opens; null for any other word. */
export function accordingAt(sentence: ParsedSentence, index: number): Cue | null {
  const { words, phrases } = sentence
  // “her brother, Per, said”
  const per = words[index]?.text === 'per' && words[index - 1]?.text === ',' && words[index + 1]?.text !== ','
  const according = /^according$/i.test(textAt(words, index)) && /^to$/i.test(textAt(words, index + 1))
  if (!according && !per) return null
  const last = according ? index + 1 : index
  const phrase = phrases.find((one) => one.first === last + 1 || one.first === last + 2)
  const whoever = /^(?:whoever|those|people)$/i.test(textAt(words, last + 1))
    ? whoeverAt(sentence, last + 1)
    : null
  if (/^(?:plan|plans|schedule|law|need|needs|size|taste|ability)$/i.test(textAt(words, last + 1)))
    return null
  if (tellsHow(words, index, last + 1)) return null
  const alone = words[last + 1]?.pos === 'VERB' || words[last + 1]?.pos === 'ADJ' ? last + 1 : null
  const source: [number, number] | null =
    whoever ??
    (phrase === undefined
      ? alone === null
        ? null
        : [alone, alone]
      : (issuerOf(sentence, phrase) ??
        whole(sentence, phrase) ??
        withEnd(words, withOpening(words, last + 1, extended(sentence, phrase, true)))))
  return {
    kind: 'according',
    first: index,
    last,
    verb: index,
    source,
    inverted: true,
    inherits: false,
    trails: index > 0,
  }
}

/** What is done by some measure. */
const measuring =
  /^(?:adjusted|allocated|allotted|apportioned|arranged|calculated|classified|computed|divided|graded|grouped|priced|ranked|sorted|taxed|weighted)$/i

/** “was secured according to the rules”, “are calculated according to a worker’s wage”: how something was done, right behind the verb, by what nobody speaks through. */
const tellsHow = (words: readonly Word[], according: number, from: number): boolean =>
  measuring.test(textAt(words, according - 1)) ||
  (words[according - 1]?.pos === 'VERB' &&
    /^(?:the|its|their|his|her|these|those)$/i.test(textAt(words, from)) &&
    /^(?:rule|plan|law|schedule|timetable|regulation|instruction|guideline|protocol|procedure|standard|script|design|recipe)s?$/i.test(
      textAt(words, from + 1),
    ))

/** A phrase with the word before it that the tagger left out: “court records”. */
const withOpening = (
  words: readonly Word[],
  first: number,
  [from, to]: [number, number],
): [number, number] => (/^(?:VERB|ADJ|ADV)$/.test(words[first]?.pos ?? '') ? [first, to] : [from, to])

/** And with a noun behind it that it took for a verb: “a county | dispatch log”. */
function withEnd(words: readonly Word[], [from, to]: [number, number]): [number, number] {
  const [verb, noun, after] = words.slice(to + 1, to + 4)
  const isNoun = verb?.pos === 'VERB' && verb.text === verb.lemma && noun?.pos === 'NOUN'
  return isNoun && (after === undefined || after.pos === 'PUNCT') ? [from, to + 2] : [from, to]
}

/** “whoever posted that picture” */
function whoeverAt({ words }: ParsedSentence, first: number): [number, number] {
  let last = first
  while (last + 1 < words.length && words[last + 1]?.pos !== 'PUNCT') last += 1
  return [first, last]
}
