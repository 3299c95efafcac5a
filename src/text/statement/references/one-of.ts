/** “One, Ann Lee, was fined”, “The other, Bo Roe, fled”: who is named beside a word that only counts them among those told of before. */
import type { Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { commaBehind, indexFrom, isFiniteVerb } from '../../words/words.ts'
import type { Passage } from './context.ts'

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
