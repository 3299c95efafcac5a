/** That who speaks has nothing to say of what he was asked, before what he does say. */
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'

/** “she did not know, but that |the captain was ill”, “it was too early to say and |…”: past that who speaks has nothing to say of what he was asked. */
export function pastNotKnown(words: readonly Word[], at: number): number {
  if (!/^(?:he|I|it|she|they|we)$/i.test(textAt(words, at))) return at
  const but = words.findIndex(({ text }, index) => index > at && /^(?:but|and)$/i.test(text))
  if (but < 0 || but > at + longestNotKnown) return at
  const said = words.slice(at + 1, but).map(({ text }) => text.replace('’', "'").toLowerCase())
  // “asked if it was safe, she said it was, but that …”: which only the question tells
  const isElliptic = words[at + 1]?.pos === 'AUX' && /^\p{L}+(?: (?:not|n't))? ?,?$/u.test(said.join(' '))
  if (!isElliptic && !notKnown.test(said.join(' '))) return at
  const next = /^that$/i.test(textAt(words, but + 1)) ? but + 2 : but + 1
  const opens = next > but + 1 || /^(?:DET|NOUN|NUM|PRON|PROPN)$/.test(words[next]?.pos ?? '')
  return opens && words.slice(next).some(isFiniteVerb) ? next : at
}

const notKnown =
  /^(?:(?:ca|could|did|do|would) ?(?:not|n't) (?:comment|elaborate|know|say|speculate|tell)(?: yet)?|(?:am|is|was|were) ?(?:not|n't) (?:able to (?:comment|say)|certain|sure)|(?:is|was|were) (?:uncertain|unsure|unable to (?:comment|say)|(?:far )?too (?:early|soon) to (?:comment|know|say|speculate|tell))|(?:had|has|have) no (?:answer|comment|idea)(?: yet)?) ?,?$/

/** The most words that it takes. */
const longestNotKnown = 7
