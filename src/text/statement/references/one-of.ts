/** “One, Ann Lee, was fined”, “The other, Bo Roe, fled”: who is named beside a word that only counts them among those told of before. */
import type { Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { smallNumbers, ordinals } from '../../data/number-words.ts'
import { singular } from '../../words/nouns.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseStartingAt, subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { commaBehind, indexFrom, isFiniteVerb, isSingularNoun, textAt } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'

const counting = /^(?:one|another|(?:the|a) (?:other|first|second|third|fourth|last|latter|former))$/i

/** The edits by which the name stands in place of the word that counts: “Ann Lee was fined”. */
export function oneOfEdits({ words, phrases }: ParsedSentence, { span, direct }: Passage): Edit[] {
  const first = indexFrom(words, span.start)
  const comma = commaBehind(words, first)
  const name = phraseStartingAt(phrases, comma + 1)
  const counted = words
    .slice(Math.max(0, first), comma)
    .map(({ text }) => text)
    .join(' ')
  if (direct || first < 0 || comma < 0 || !counting.test(counted) || name?.kind !== 'name') return []
  const closing = words[name.last + 1]
  if (closing?.text !== ',' || closing.end > span.end) return []
  const lead = { start: words[first]!.start, end: words[name.first]!.start, text: '' }
  const isWhole = isFiniteVerb(words[name.last + 2])
  // “One, Ann Lee, a clerk, was fined”
  const second = commaBehind(words, name.last + 1)
  if (!isWhole && !(second > 0 && isFiniteVerb(words[second + 1]))) return []
  return isWhole ? [lead, { start: closing.start, end: closing.end, text: '' }] : [lead]
}

/** “Two cyclists were killed. A third was hurt”: the edit by which the noun counted right before follows the word that only counts on, “A third cyclist”. */
export function nthEdits(
  { parsed, isQuoted }: ReferenceContext,
  { sentence: index, span, direct }: Passage,
): Edit[] {
  const { words, paragraph } = parsed.sentences[index]!
  const first = indexFrom(words, span.start)
  const word = words[first + 1]
  const rank = ordinals.get(word?.text.toLowerCase() ?? '')
  const before = parsed.sentences[index - 1]
  if (direct || word === undefined || rank === undefined || rank < 2 || before === undefined) return []
  if (!/^an?$/i.test(textAt(words, first)) || !isFiniteVerb(words[first + 2]) || isQuoted(word.start))
    return []
  // “A second armed man fled”
  if (/^(?:NOUN|PROPN|ADJ)$/.test(words[first + 3]?.pos ?? '') && words[first + 2]!.pos !== 'AUX') return []
  if (paragraph - before.paragraph > 1) return []
  const counted = before.phrases.flatMap((phrase) => countedIn(before, phrase) ?? [])
  const [one, ...others] = counted
  return one?.many === rank - 1 && others.length === 0
    ? [{ start: word.end, end: word.end, text: ` ${one.noun}` }]
    : []
}

/** “Two cyclists”: how many of what a phrase counts, be they its sentence’s subject or people; null for others. */
function countedIn(sentence: ParsedSentence, phrase: NounPhrase): { many: number; noun: string } | null {
  const { words } = sentence
  const head = words[phrase.head]!
  const noun = singular(head.lemma)
  if (phrase.kind !== 'common' || head.pos !== 'NOUN') return null
  if (!mayBePerson(noun) && subjectPhrase(sentence) !== phrase) return null
  const number = words
    .slice(phrase.first, phrase.head)
    .find(({ pos }) => pos === 'NUM')
    ?.text.toLowerCase()
  if (number !== undefined) return { many: smallNumbers.get(number) ?? Number(number), noun }
  return /^an?$/i.test(textAt(words, phrase.first)) && isSingularNoun(head) ? { many: 1, noun } : null
}
