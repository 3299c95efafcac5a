/** What another says without a verb of saying of their own: “said 20,000 marched, |the union 100,000|”, “…, |others that it was shut|”. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt } from '../../words/phrases.ts'
import { isFiniteVerb, textAt, type Word, isReflexive } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { couldGive } from './other-accounts.ts'

/** The comma or “and” at which the words of another open that share a verb of saying with who spoke before; null where nobody’s do. */
export function gappedFrom(
  sentence: ParsedSentence,
  cue: Cue,
  isQuoted: (offset: number) => boolean,
): number | null {
  if (!/^(?:say|deny)$/.test(cue.kind) || cue.inverted || cue.trails) return null
  const { words } = sentence
  const link = words.findIndex(({ start, text }, at) => {
    if (at < cue.last + 4 || isQuoted(start)) return false
    const comma = text === ','
    if (!comma && !joins.test(text)) return false
    const giver = comma && joins.test(textAt(words, at + 1)) ? at + 2 : at + 1
    return (comma && givesFigure(sentence, giver)) || givesClause(sentence, giver, comma)
  })
  return link < 0 ? null : link
}

const joins = /^(?:and|but|while)$/i

/** “the union 100,000.”, “organisers about 4,000;”: somebody, and a number with no more than a noun behind it. */
function givesFigure(sentence: ParsedSentence, first: number): boolean {
  const { words } = sentence
  let number = first
  while (/^(?:ADJ|DET|NOUN|PROPN)$/.test(words[number]?.pos ?? '')) number += 1
  const head = number - 1
  const somebody = { kind: 'common', first, last: head, head } as const
  if (head < first || !couldGive(sentence, somebody)) return false
  while (hedge.test(textAt(words, number))) number += 1
  if (words[number]?.pos !== 'NUM') return false
  const end = words[number + 1]?.pos === 'NOUN' ? number + 2 : number + 1
  return /^[.,;]?$/.test(textAt(words, end)) && !/^years?$/i.test(textAt(words, end - 1))
}

const hedge =
  /^(?:about|around|almost|nearly|only|just|some|over|under|up|to|at|least|most|more|less|fewer|than)$/i

/** “others that he had poisoned himself”, but not “others that he trusted”: somebody, and a clause that wants no object of them. */
function givesClause(sentence: ParsedSentence, first: number, behindComma: boolean): boolean {
  const { words, phrases } = sentence
  const giver = phraseStartingAt(phrases, first)
  if (giver === undefined || !/^that$/i.test(textAt(words, giver.last + 1))) return false
  const others = /^others$/i.test(textAt(words, giver.head))
  const definite = giver.kind === 'name' || /^the$/i.test(textAt(words, first))
  if (!others && !(couldGive(sentence, giver) && (behindComma || definite))) return false
  const subject = phraseStartingAt(phrases, giver.last + 2)
  if (subject === undefined) return false
  let at = subject.last + 1
  while (/^(?:AUX|ADV|PART|VERB)$/.test(words[at]?.pos ?? '')) at += 1
  if (at === subject.last + 1) return false
  // “Ann Lee that he had”
  if (words[at - 1]!.pos === 'AUX' && /^[.,;]?$/.test(textAt(words, at))) return true
  return isPassive(words.slice(subject.last + 1, at)) || holds(sentence, at)
}

/** “had been poisoned”, “was safe”: a verb that wants no object. */
const isPassive = (verbs: readonly Word[]) =>
  verbs.some(({ lemma, text }) => lemma === 'be' || /^(?:was|were|been)$/i.test(text))

/** Whether what a verb is done to stands behind it: “lost |two|”, but “met |last week|”. */
function holds({ words, phrases }: ParsedSentence, at: number): boolean {
  const object = phraseStartingAt(phrases, at)
  return isReflexive(textAt(words, at)) || (object !== undefined && !isTimePhrase(words, object))
}

/** “1,500 marched, according to organisers|, or 900, according to police|”: the comma at which what the next account closes opens; null where the first may go on. */
export function openingOfNext({ words }: ParsedSentence, cue: Cue, next: Cue | undefined): number | null {
  if (next?.kind !== 'according' || next.source === null || cue.source === null || cue.first < 3) return null
  const comma = Math.max(cue.last, cue.source[1]) + 1
  const closes = words.slice(next.source[1] + 1).every(({ text }) => /^[.;!?]$/.test(text))
  const lacksVerb = !words.slice(comma, next.first).some(isFiniteVerb)
  return (closes || lacksVerb) &&
    textAt(words, comma) === ',' &&
    /^(?:and|but|or|while)$/i.test(textAt(words, comma + 1))
    ? comma
    : null
}
