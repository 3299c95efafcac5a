/** Whether a verb is one of several: “were”, and not “was”. */
import type { ParsedSentence } from '../tags/parse.ts'
import { isPerson } from '../words/persons.ts'
import { singular } from '../words/nouns.ts'
import { phraseEndingAt } from '../words/phrases.ts'
import { isPluralNoun, textAt } from '../words/words.ts'

/** Words that open a clause and that the tagger may take for a preposition. */
const opensClause = /^(?:although|though|because|while|whereas|if|that)$/i

/** “around 1,800 people”, “more than 40 people”, but “the loss of more than 40 people”: whether words before a number only say that it is none to the last. */
function isHedged(words: ParsedSentence['words'], number: number): boolean {
  const before = words.slice(Math.max(0, number - 3), number).map(({ text }) => text)
  const hedge = /\b(?:about|around|over|under|(?:more|less|fewer) than|(?:up|close) to|as (?:many|few) as)$/i
  const found = hedge.exec(before.join(' '))?.[0].split(' ')
  if (found === undefined) return false
  const pos = words[number - found.length - 1]?.pos
  // “a bridge close to 40 houses” is near them
  return pos !== 'ADP' && !(pos === 'NOUN' && /^close$/i.test(found[0]!))
}

/** Whether the subject right before a verb is several. */
export function isPlural({ words, phrases }: ParsedSentence, verb: number): boolean {
  // of “one car packed with explosives” the car, of “she had met two of them and had been told” she
  const beforeObject = words[verb - 1]?.pos === 'CCONJ' ? /^(?:ADP|VERB)$/ : /^ADP$/
  // “the driver, who is 61, had been”
  const isClosed = words[verb - 1]?.text === ','
  const comma = isClosed ? words.findLastIndex(({ text }, at) => at < verb - 1 && text === ',') : -1
  const before = comma > 0 ? comma : verb
  // “ministers who had been misled”, “the sale of boats that had been built”: those of whom the clause tells
  const isOfThose = /^(?:who|which|that)$/i.test(textAt(words, before - 1))
  const own = isOfThose ? phraseEndingAt(phrases, before - 2) : undefined
  const phrase =
    own ??
    phrases.findLast(
      ({ first, last, head }) =>
        last < before &&
        !/^(?:who|which|that)$/i.test(words[head]!.text) &&
        (!beforeObject.test(words[first - 1]?.pos ?? '') ||
          // “although passengers had been promised it”
          opensClause.test(words[first - 1]!.text) ||
          // “all of them had been”
          /^(?:all|both|most|many|several) of$/i.test(
            `${words[first - 2]?.text} ${words[first - 1]!.text}`,
          ) ||
          (words[first]!.pos === 'NUM' && isHedged(words, first))),
    )
  const head = phrase === undefined ? undefined : words[phrase.head]
  if (phrase === undefined || head === undefined) return false
  // “that was untrue, and the lock had been shut” joins clauses
  const joined =
    words[phrase.first - 1]?.pos === 'CCONJ' &&
    /^(?:NOUN|PROPN|PRON|NUM)$/.test(
      words.slice(0, phrase.first - 1).findLast(({ text }) => text !== ',')?.pos ?? '',
    )
  if (joined || /^(?:they|them|we|these|those|both|several|many|few|others)$/i.test(head.text)) return true
  // “the three”, “all five”, but “one”, “41 percent”
  if (head.pos === 'NUM') return !/^(?:one|1)$/i.test(head.text)
  return (
    isPluralNoun(head) ||
    /^(?:people|police)$/i.test(head.text) ||
    // “fishermen”, “grandchildren”
    /children$/i.test(head.text) ||
    (/men$/i.test(head.text) && isPerson(singular(head.text.toLowerCase())))
  )
}
