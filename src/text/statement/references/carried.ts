import type { ParsedSentence, ParsedText } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'

/** A phrase with the sentence that it stands in. */
export type Carried = { index: number; sentence: ParsedSentence; phrase: NounPhrase }

const known = new WeakMap<ParsedText, ReadonlyMap<string, Carried[]>>()

/** The phrases of a text by the lemma of the noun that carries each, found once: every “the ferry” asks what the text told of ferries. */
function byNoun(parsed: ParsedText): ReadonlyMap<string, Carried[]> {
  const found = known.get(parsed)
  if (found !== undefined) return found
  const made = new Map<string, Carried[]>()
  parsed.sentences.forEach((sentence, index) => {
    for (const phrase of sentence.phrases) {
      const noun = sentence.words[phrase.head]?.lemma
      if (noun === undefined) continue
      const others = made.get(noun)
      if (others === undefined) made.set(noun, [{ index, sentence, phrase }])
      else others.push({ index, sentence, phrase })
    }
  })
  known.set(parsed, made)
  return made
}

/** The phrases that some nouns carry, by their lemmas, from one sentence to another, both included, in the order of the text. */
export const carriedBy = (
  parsed: ParsedText,
  nouns: Iterable<string>,
  from: number,
  to: number,
): Carried[] => {
  const all = byNoun(parsed)
  const found = [...nouns].flatMap((noun) => all.get(noun) ?? [])
  return found
    .filter(({ index }) => index >= from && index <= to)
    .sort((a, b) => a.index - b.index || a.phrase.first - b.phrase.first)
}
