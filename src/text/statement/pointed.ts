import type { Saying } from '../attributions.ts'
import type { ParsedSentence } from '../parse.ts'
import type { Word } from '../words.ts'
import type { Claimed } from '../statements.ts'
import { stem } from '../stems.ts'
import { areSynonyms } from '../synonyms.ts'
import { speechNouns } from '../data/cues.ts'
import { leastDenied, type Denial } from './denied.ts'
import { emptiness } from './standing.ts'

/** Verbs whose “it” is a claim; who “rejected it” may have been offered something. */
const denying = /^(?:deny|dispute|refute|rebut|contradict)$/

/** “any such notice” is of what was told, “no such request” of what was asked. */
const message =
  /^(?:advice|agreement|call|command|complaint|demand|instruction|letter|message|notice|notification|offer|order|pledge|promise|request|threat|warning)$/
const messaging =
  /\b(?:tell|told|ask|inform|insist|warn|order|instruct|demand|promis|pledg|threaten|offer|request|complain|wr[io]t|call|urg|notif|advis)\p{L}*\b/iu

const negative = /\b(?:no|nobody|none|nothing|never|not)\b|n['’]t\b/i

/** A statement that only points back itself. */
const pointing = /\b(?:den(?:y|ied|ies)|disputed?s?) (?:it|this|that)\.?$/i

/**
 * The claim of a sentence before that a denial points back to: “The mayor denied this”, “denied having had any such letter”.
 * Null where the denial holds a claim of its own, or what is denied is not told in one of the two sentences before it.
 * @param before what the sentences before claim, in their order
 */
export function pointedTo(
  sentence: ParsedSentence,
  index: number,
  saying: Saying,
  before: readonly Claimed[],
): Denial | null {
  const pointer = pointerOf(sentence, saying)
  if (pointer === null || saying.who === null) return null
  const near = [index - 1, index - 2]
    .flatMap((at) => before.filter((one) => one.sentence === at).slice(-1))
    // “Nobody asked” is not denied by “no such request”
    .filter(({ statement }) => pointer === 'this' || !negative.test(statement))
  const found =
    pointer === 'this'
      ? near[0]
      : (near.find(({ statement }) => tellsOf(statement, pointer)) ??
        near.find(
          ({ statement }) =>
            ((message.test(pointer) && messaging.test(statement)) || speechNouns.has(pointer)) &&
            namedWith(sentence, saying).some((noun) => tellsOf(statement, noun)),
        ))
  return found === undefined ||
    found.stance === 'disputes' ||
    found.open ||
    found.speaker?.name === saying.who.name ||
    pointing.test(found.statement) ||
    emptiness(found.statement, leastDenied) !== null
    ? null
    : {
        statement: found.statement,
        claimant: found.speaker,
        by: saying.speaker,
        sentence: index,
        charge: false,
        spans: [],
      }
}

/** `this` where all that is denied is “this”, “it” or “that”; of “any such letter” the lemma of the noun; null for other words. */
function pointerOf(sentence: ParsedSentence, saying: Saying): string | null {
  const { words } = sentence
  const { at, kind } = saying
  if (at === null || saying.direct) return null
  if (kind === 'deny' && !denying.test(words[at.verb]?.lemma ?? '')) return null
  if (deniesPronoun(sentence, saying)) return 'this'
  const said = contentOf(sentence, saying)
  const such = said.findIndex(({ text }) => /^such$/i.test(text))
  const before = said[such - 1]?.text ?? ''
  // “had made no such request”
  const denies =
    kind === 'deny'
      ? /^(?:any|no)$/i.test(before)
      : kind === 'say' && /^no$/i.test(before) && said.length <= longestDenial
  return denies ? (said.slice(such + 1).find(isNoun)?.lemma ?? null) : null
}

/** A longer statement, in words, tells more than that there was no such thing. */
const longestDenial = 12

const contentOf = ({ words }: ParsedSentence, { content }: Saying) =>
  words.filter(({ start, end }) => content.some(([from, to]) => start >= from && end <= to))
const isNoun = ({ pos }: Word) => pos === 'NOUN' || pos === 'PROPN'

/** Who denies it, and what else is named in it. */
const namedWith = (sentence: ParsedSentence, saying: Saying): string[] =>
  [
    ...sentence.words.filter(
      ({ start, end }) => saying.source !== null && start >= saying.source[0] && end <= saying.source[1],
    ),
    ...contentOf(sentence, saying),
  ]
    .filter(isNoun)
    .map(({ lemma }) => lemma)

/** Whether all that is denied is “this”, “it” or “that”. */
export function deniesPronoun({ words }: ParsedSentence, { at, kind }: Saying): boolean {
  const [first, next] = at === null ? [] : [words[at.last + 1], words[at.last + 2]]
  return (
    kind === 'deny' &&
    /^(?:this|it|that)$/i.test(first?.text ?? '') &&
    (next === undefined || behind.test(next.text))
  )
}
const behind = /^(?:[.,;:—–-]|and|but|in|on|at|to|when|as|yesterday|too|also|last)$/i

/** How many letters tell that two words are of one root: “dismissed” and “dismissal”. */
const rootLength = 5

const tellsOf = (statement: string, noun: string): boolean =>
  statement
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        stem(word) === stem(noun) ||
        areSynonyms(stem(word), stem(noun)) ||
        (noun.length >= rootLength && word.startsWith(noun.slice(0, Math.max(rootLength, noun.length - 3)))),
    )
