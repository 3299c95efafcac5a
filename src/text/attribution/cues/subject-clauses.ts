/** Clauses about the subject of a sentence, which its own verb stands behind: “A paper that claimed a like find was withdrawn”. */
import { intransitive, isFinite, isPast, pastOnly, subordinating } from '../../clause/finite.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import type { Cue, IsQuoted } from './cue.ts'
import { kindOf } from './verbs.ts'

/**
 * “A paper that claimed a like find |was withdrawn”, “A man who said he was ill |was taken away”: whether what stands behind a verb of
 * saying holds the verb of the sentence, so that no more than a part of it, which no mark closes, is said.
 */
export function holdsMainVerb({ words }: ParsedSentence, { first, last }: Cue, quoted: IsQuoted): boolean {
  let who = first - 1
  while (words[who]?.pos === 'ADV' || isListedVerb(words, who)) who -= 1
  if (!/^(?:who|which|that)$/i.test(textAt(words, who)) || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(words[who - 1]?.pos ?? '')) return false // prettier-ignore
  // “Guards held a man who said …”, “To those who say it is late, …”
  if (words[0]?.pos === 'ADP' || words.slice(0, who).some(isAnyVerb)) return false
  const opensClause = /^(?:that|he|she|it|they|we|I|there)$/i.test(textAt(words, last + 1))
  // “Ann Lee, a nurse who said it was late, left”: the clause ends at the comma
  const isSetOff = words.slice(0, who).some(({ text }) => text === ',')
  if (isSetOff && words.some(({ text }, at) => at > last && text === ',' && isFinite(words[at + 1])))
    return false
  // “A man who said “it is late” was …”: what is quoted has its own bounds
  if (
    words[last + 1] === undefined ||
    quoted(words[last + 1]!) ||
    quoted(words[last + 2] ?? words[last + 1]!)
  )
    return false
  return verbsOfClauses(words, last + 2, quoted) > (opensClause ? 1 : 0)
}

/** “a site that |counts, maps and| reports floods”: whether a word is one of a list of verbs that another closes, or a mark or link in it. */
function isListedVerb(words: readonly Word[], at: number): boolean {
  const isLink = (index: number) => /^(?:,|and|or)$/.test(textAt(words, index))
  const isBeforeLink = words[at]?.pos === 'VERB' && isLink(at + 1)
  return isBeforeLink || (isLink(at) && (words[at - 1]?.pos === 'VERB' || isLink(at - 1)))
}

/**
 * “Ann Lee, who said it was late, left”, “Ann Lee, a nurse who said it was late, left”: the verb that the sentence goes on with behind
 * what she said, which a comma closes; null where there is none.
 */
export function mainVerbBehind(words: readonly Word[], { first }: Cue): number | null {
  if (!/^(?:who|which)$/i.test(textAt(words, first - 1))) return null
  if (!words.slice(0, first).some(({ text: mark }) => mark === ',')) return null
  if (words.slice(0, first).some(isFiniteVerb)) return null
  const comma = words.findLastIndex(
    (word, at) =>
      at > first &&
      word.text === ',' &&
      // “, now say that it was not”
      isFiniteVerb(words[words[at + 1]?.pos === 'ADV' ? at + 2 : at + 1]),
  )
  return comma < 0 ? null : comma + 1
}

/**
 * “His film, and claims that he is “in the lead,” |annoyed rivals|”: whether nothing before the verb behind a quotation is a clause of its
 * own, so that it is the verb of the sentence and tells of no saying. What opens with the quotation may be said in less than a clause.
 */
export const isOfSubject = (words: readonly Word[], verb: number, quoted: IsQuoted): boolean =>
  !quoted(words[0]!) &&
  /^(?:DET|NUM|ADJ|PRON|NOUN|PROPN)$/.test(words[0]!.pos) &&
  words.slice(0, verb).some((word) => /^(?:NOUN|PROPN)$/.test(word.pos) && !quoted(word)) &&
  verbsOfClauses(words.slice(0, verb), 1, () => false) === 0

/** How many verbs stand from an index on that no word opens a clause for, and no “and” joins to another. */
function verbsOfClauses(words: readonly Word[], from: number, quoted: IsQuoted): number {
  let inner = 0
  let count = 0
  for (let at = from; at < words.length; at += 1) {
    const [before, word] = [words[at - 1]!, words[at]!]
    if (quoted(word)) continue
    if (subordinating.test(word.text) && opensVerb(words, at)) inner += 1
    else if (isVerb(words, at) && !goesOn(words, at)) {
      if (inner > 0) inner -= 1
      else if (before.pos !== 'CCONJ') count += 1
    }
  }
  return count
}

/** Whether a verb comes behind a word before the clause ends: “after he left”, and not “after May”. */
function opensVerb(words: readonly Word[], link: number): boolean {
  const end = words.findIndex(({ text, pos }, at) => at > link && (/^[,;]$/.test(text) || pos === 'CCONJ'))
  const verbs = words
    .slice(link + 1, end < 0 ? words.length : end)
    .filter((_, at) => isVerb(words, link + 1 + at))
  return verbs.length > 0
}

/** Whether a word is a verb that a clause may have, and no participle that tells more of a noun: “hit by a van”. */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!isFinite(word) || /^(?:to)$/i.test(textAt(words, at - 1))) return false
  if (word.pos === 'AUX' || !isPast(word)) return true
  return (
    pastOnly.has(word.text.toLowerCase()) ||
    intransitive.test(word.lemma) ||
    /^(?:DET|PRON|NOUN|PROPN|NUM|PART)$/.test(words[at + 1]?.pos ?? '') ||
    holdsThat(words, at)
  )
}

/** “denied on Wednesday |that|”: whether a verb of saying holds a clause; who was “told that” it was late need not have told it. */
function holdsThat(words: readonly Word[], at: number): boolean {
  const { lemma } = words[at]!
  if (kindOf(lemma) === null || hasHearer.test(lemma)) return false
  const that = words.findIndex(({ text }, index) => index > at && /^that$/i.test(text))
  return (
    that > at &&
    that < at + 6 &&
    words.slice(at + 1, that).every(({ pos }) => /^(?:ADP|ADV|DET|NOUN|NUM|PROPN)$/.test(pos))
  )
}

const hasHearer = /^(?:advise|ask|assure|inform|notify|reassure|remind|show|tell|warn)$/

/** “had |been |told”: whether a verb only goes on with an auxiliary before it. */
const goesOn = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).findLast(({ pos }) => pos !== 'ADV' && pos !== 'PART')?.pos === 'AUX'
