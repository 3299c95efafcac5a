import type { Span } from '../../model/reading.ts'
import type { Edit } from '../words/edits.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { isPluralNoun, textAt, wordsBetween, type Word } from '../words/words.ts'

const affirmative = new Map([
  ['anyone', 'someone'],
  ['anybody', 'somebody'],
  ['anything', 'something'],
  ['anywhere', 'somewhere'],
])

/** Of these there are not several: “took any money” is “took money”. */
const uncounted =
  /^(?:abuse|advice|aid|alcohol|assistance|blame|cash|collusion|compensation|contact|contamination|corruption|coercion|damage|evidence|force|fraud|funding|harm|help|income|influence|information|interference|involvement|knowledge|misconduct|money|negligence|payment|pressure|profit|responsibility|support|torture|violence|wrongdoing)$/

/** Denied words as the claim that they deny: “that she had ever taken any bribe” → a bribe, at some time. */
export function affirmedEdits({ words, phrases }: ParsedSentence, span: Span): Edit[] {
  return words.flatMap((word, index): Edit[] => {
    const next = words[index + 1]
    if (word.start < span.start || word.end > span.end || next === undefined) return []
    const lower = word.text.toLowerCase()
    const without = { start: word.start, end: next.start, text: '' }
    if (lower === 'ever') return [without]
    const some = affirmative.get(lower)
    if (some !== undefined) return [{ start: word.start, end: word.end, text: some }]
    if (lower === 'any' && /^of$/i.test(next.text))
      return [{ start: word.start, end: word.end, text: 'some' }]
    // “any such meeting”: such a meeting
    if (lower === 'any' && /^such$/i.test(next.text)) return suchEdits(words, index)
    if (lower !== 'any' || /^(?:more|longer|other)$/i.test(next.text)) return []
    // “that any had been told”: one of those told of before
    if (/^(?:AUX|VERB|PUNCT)$/.test(next.pos))
      return [
        { start: word.start, end: word.end, text: /^(?:are|were|have)$/i.test(next.text) ? 'some' : 'one' },
      ]
    const phrase = phrases.find(({ first, last }) => first <= index && last > index)?.head ?? index + 1
    // “knowledge of any |leaks|”: the noun of what is known stands behind that of the phrase
    const head = phrase > index ? words[phrase] : words[nounBehind(words, index)]
    const several = head !== undefined && isPluralNoun(head)
    const isUncounted = words
      .slice(index + 1, index + 4)
      .some(({ lemma, pos }) => pos === 'NOUN' && uncounted.test(lemma))
    if (several || isUncounted) return [without]
    const article = /^[aeiou]/i.test(next.text) ? 'an' : 'a'
    return [{ start: word.start, end: word.end, text: article }]
  })
}

/** The last of the nouns that stand together behind an index, past the words that tell of them. */
function nounBehind(words: readonly Word[], index: number): number {
  const isNoun = (word: Word | undefined) => /^(?:NOUN|PROPN)$/.test(word?.pos ?? '')
  return words.findIndex((word, at) => at > index && isNoun(word) && !isNoun(words[at + 1]))
}

function suchEdits(words: readonly Word[], any: number): Edit[] {
  const [such, noun] = words.slice(any + 1, any + 3)
  if (noun === undefined) return []
  const one = noun.pos === 'NOUN' && !isPluralNoun(noun) && !uncounted.test(noun.lemma)
  const article = /^[aeiou]/i.test(noun.text) ? 'an' : 'a'
  return [{ start: words[any]!.start, end: such!.end, text: one ? `such ${article}` : 'such' }]
}

/** “denied that it wanted to dismiss Ann Lee, whose term runs until 2030”: what only says more of her is not denied. */
export function undeniedEdits({ words }: ParsedSentence, span: Span): Edit[] {
  const own = wordsBetween(words, span.start, span.end)
  const comma = own.findLastIndex(({ text }) => text === ',')
  const more = /^(?:who|whose|whom|which)$/i.test(textAt(own, comma + 1))
  return comma > 0 && more ? [{ start: own[comma]!.start, end: own.at(-1)!.end, text: '' }] : []
}
