import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt } from '../../words/words.ts'
import type { Cue, IsQuoted } from './cue.ts'
import { subjectBefore } from './subjects.ts'
import { isVerbalPrefix } from './verbs.ts'

/**
 * “Ann Lee is certain she did not send it”: that somebody is sure not to have done a thing, which is how they deny it; null where a
 * word tells of no such thing, as where they are sure of what another did.
 */
export function certainAt(sentence: ParsedSentence, index: number, quoted: IsQuoted): Cue | null {
  const { words } = sentence
  if (!/^(?:adamant|certain|positive|sure)$/i.test(textAt(words, index))) return null
  if (!/^(?:is|are|was|were)$/i.test(textAt(words, index - 1))) return null
  const self = /^that$/i.test(textAt(words, index + 1)) ? index + 2 : index + 1
  const did = `${textAt(words, self + 1)} ${textAt(words, self + 2)}`
  if (!/^(?:he|she|they)$/i.test(textAt(words, self))) return null
  if (!/^(?:(?:did|had|has|have|was|were) ?(?:not|n['’]t|never)|never )/i.test(did)) return null
  let first = index - 1
  while (isVerbalPrefix(words[first - 1])) first -= 1
  const source = subjectBefore(sentence, first, quoted)
  return Array.isArray(source) && !/^(?:it|i|we|you)$/i.test(textAt(words, source[1]))
    ? {
        kind: 'say',
        first,
        last: index,
        verb: index,
        source,
        inverted: false,
        inherits: false,
        trails: false,
      }
    : null
}
