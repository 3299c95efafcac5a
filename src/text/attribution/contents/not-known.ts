/** That who speaks has nothing to say of what he was asked, before what he does say. */
import { textAt, type Word } from '../../words/words.ts'

/** “she did not know, but that |the captain was ill”, “he could not comment but |…”: past that who speaks has nothing to say of what he was asked. */
export function pastNotKnown(words: readonly Word[], at: number): number {
  if (!/^(?:he|I|it|she|they|we)$/i.test(textAt(words, at))) return at
  const but = words.findIndex(({ text }, index) => index > at && /^but$/i.test(text))
  if (but < 0 || but > at + longestNotKnown) return at
  const said = words.slice(at + 1, but).map(({ text }) => text.replace('’', "'").toLowerCase())
  if (!notKnown.test(said.join(' '))) return at
  const next = /^that$/i.test(textAt(words, but + 1)) ? but + 2 : but + 1
  return next > but + 1 || /^(?:DET|NOUN|NUM|PRON|PROPN)$/.test(words[next]?.pos ?? '') ? next : at
}

const notKnown =
  /^(?:(?:ca|could|did|do|would) ?(?:not|n't) (?:comment|elaborate|know|say|speculate|tell)|(?:am|was|were) ?(?:not|n't) (?:certain|sure)|(?:was|were) (?:uncertain|unsure)) ?,?$/

/** The most words that it takes. */
const longestNotKnown = 6
