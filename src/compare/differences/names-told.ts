/** The names that a citation tells, and what stands at each by which it is seen whose it is. */
import type { ComparedCitation } from '../../model/comparison.ts'
import type { Name, Span } from '../../model/reading.ts'
import { placeWord, titles } from '../../text/data/name-words.ts'
import type { Mention } from '../../text/naming/entity.ts'
import { entities } from '../../text/naming/names.ts'
import { parseText, type ParsedText } from '../../text/tags/parse.ts'
import { foldedWords } from '../../text/terms/terms.ts'
import { singular } from '../../text/words/nouns.ts'
import { remembering } from '../../text/words/remembering.ts'
import { overlap } from '../../text/words/spans.ts'
import { stem } from '../../text/words/stems.ts'
import type { Word } from '../../text/words/words.ts'
import { functionWords } from '../words/lexicon.ts'
import { comparedWords } from '../words/words.ts'

export type NameTold = {
  /** Without titles. */
  text: string
  span: Span
  type: Name['type']
  /** Its words, folded, without “of” and the like. */
  words: readonly string[]
  /**
   * The nouns that stand at it, by their stems, and how: `is geld` of “the gelding Grey Boy” and “Grey Boy, a gelding”, `at police`
   * of “police in Orsk” and “Orsk police”.
   */
  roles: readonly string[]
  /** Whether it is of who says so. */
  says: boolean
}

/** The names that a citation tells, each once, in order. */
export const namesTold = ({ quote: { exact } }: ComparedCitation): readonly NameTold[] => namesIn(exact)

const namesIn = remembering(5_000, (text): NameTold[] => {
  const parsed = parseText(text)
  const saying = comparedWords(text).filter(({ says }) => says)
  const found = entities(parsed)
  const isNoun: IsNoun = (word): word is Word =>
    word?.pos === 'NOUN' ||
    // “Police in Orsk”
    (word?.pos === 'PROPN' && !found.some(({ mentions }) => mentions.some((name) => overlap(name, word))))
  return found.flatMap(({ type, mentions: [mention] }): NameTold[] => {
    if (mention === undefined) return []
    const span = withoutTitles(mention)
    const own = text.slice(span.start, span.end)
    const words = foldedWords(own.replace(/['’]s?$/, '')).filter((word) => !functionWords.has(word))
    const says = saying.some((word) => overlap(word, span))
    return words.length === 0
      ? []
      : [{ text: own, span, type, words, roles: rolesOf(parsed, mention, type, isNoun), says }]
  })
})

function withoutTitles({ text, start, end }: Mention): Span {
  let from = 0
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    from = index
    if (!titles.test(word)) break
  }
  return { start: start + from, end }
}

const leadsToPlace = /^(?:in|of|at|from|near)$/i

function rolesOf({ sentences }: ParsedText, mention: Mention, type: Name['type'], isNoun: IsNoun): string[] {
  const words = sentences[mention.sentence]?.words ?? []
  const first = words.findIndex(({ end }) => end > mention.start)
  const last = words.findLastIndex(({ start }) => start < mention.end)
  if (first < 0) return []
  const roles: string[] = []
  const add = (how: 'is' | 'at', noun: string) => roles.push(`${how} ${stem(singular(noun.toLowerCase()))}`)
  const [before, behind] = [words[first - 1], words[last + 1]]
  if (isNoun(before)) add('is', before.text)
  const held = leadsToPlace.test(before?.text ?? '') ? words[first - 2] : undefined
  if (isNoun(held)) add(isKindOfPlace(held) && before?.text === 'of' ? 'is' : 'at', held.text)
  if (isNoun(behind) && !isNoun(words[last + 2]))
    add(isKindOfPlace(behind) && type !== 'person' ? 'is' : 'at', behind.text)
  const [role] = /^[^,]*?(?=,| (?:in|of|at|for|from|with|who)\b|$)/.exec(mention.role ?? '') ?? ['']
  const head = /[\p{L}-]+$/u.exec(role)?.[0]
  if (head !== undefined) add('is', head)
  return [...new Set(roles)]
}

type IsNoun = (word: Word | undefined) => word is Word
const isKindOfPlace = ({ text }: Word): boolean => placeWord.test(text)
