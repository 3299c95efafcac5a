import { bodyNouns, roleNouns, speakingNouns } from '../../data/cues.ts'
import { isProse, type ParsedSentence } from '../../tags/parse.ts'
import { textAt, type Word } from '../../words/words.ts'
import { anonymityAside } from './anonymity.ts'
import { deniedByAt } from './denied-by.ts'
import { knowing } from './inversions.ts'
import type { IsQuoted, Cue } from './cue.ts'
import { accordingAt } from './according.ts'
import { certainAt } from './certain.ts'
import { verbCueAt } from './verb-cues.ts'
import { isSaidToBe } from './judgements.ts'
import { holdsMainVerb } from './subject-clauses.ts'

/** Every cue outside quotation marks, in order. */
export function cuesOf(sentence: ParsedSentence, quoted: IsQuoted): Cue[] {
  const { words } = sentence
  if (!isProse(sentence)) return []
  const found: Cue[] = []
  const aside = anonymityAside(words)
  words.forEach((word, index) => {
    if (quoted(word) || (aside !== null && index > aside[0] && index < aside[1])) return
    const cue =
      accordingAt(sentence, index) ??
      deniedByAt(sentence, index) ??
      verbCueAt(sentence, index, quoted) ??
      certainAt(sentence, index, quoted)
    if (cue === null || isAside(words, cue, found.at(-1)) || holdsMainVerb(sentence, cue, quoted)) return
    found.push(withKnowledge(sentence, cue))
  })
  return found
}

/** The cue with all that its speaker’s words say: “two people familiar with the matter”. */
const withKnowledge = (sentence: ParsedSentence, cue: Cue): Cue =>
  cue.source === null ? cue : { ...cue, source: [cue.source[0], knowing(sentence, cue.source[1])] }

/** What only stands inside another’s words: “said that images had shown”, “she stressed that it, as some claimed, …”. */
function isAside(words: readonly Word[], cue: Cue, before: Cue | undefined): boolean {
  if (before === undefined || cue.source === null) return false
  const opening = textAt(words, cue.source[0] - 1)
  // “…, a claim the company said was untrue”
  if (isSaidToBe(words[cue.source[0] - 1]) && /^an?$/i.test(textAt(words, cue.source[0] - 2))) return true
  // “…, something the bank denies”
  if (/^something$/i.test(opening) && words[cue.source[0] - 2]?.text === ',') return true
  if (/^as$/i.test(opening) && cue.trails) return true
  if (isWithin(words, cue.source, before)) return true
  // “told the paper that the need for zones implies that …”
  const head = words[cue.source[1]]
  if (
    before.kind === 'say' &&
    before.source !== null &&
    before.source[1] < cue.source[0] &&
    head?.pos === 'NOUN' &&
    !speakingNouns.has(head.lemma) &&
    !roleNouns.has(head.lemma) &&
    !bodyNouns.has(head.lemma) &&
    /^(?:imply|suggest|indicate|show|find|reveal|reflect|signal|mean)$/.test(words[cue.verb]?.lemma ?? '')
  )
    return true
  if (
    before.kind === 'according' &&
    before.first < 3 &&
    /^(?:show|find|suggest|indicate|reveal)$/.test(words[cue.verb]?.lemma ?? '')
  )
    return true
  return (
    /^that$/i.test(opening) &&
    cue.source[0] - 2 <= before.last + 3 &&
    /^(?:show|find|suggest|indicate|reveal|know|expect|hope|fear|believe|think)$/.test(
      words[cue.verb]?.lemma ?? '',
    )
  )
}

/** “says that, based on its tests, it expects …”: behind no more than a lead-in the clause goes on by which the speaker says what they think. */
const isWithin = (words: readonly Word[], [first, last]: readonly [number, number], before: Cue): boolean =>
  before.kind === 'say' &&
  first === last &&
  /^(?:he|she|it|they)$/i.test(words[first]!.text) &&
  words[first - 1]?.text === ',' &&
  /^that$/i.test(textAt(words, before.last + 1)) &&
  first > before.last + 3 &&
  !words
    .slice(before.last + 2, first)
    .some(
      ({ pos, text }, at, own) =>
        pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text) && own[at + 1]?.pos !== 'ADP'),
    )
