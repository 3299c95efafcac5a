/** Verbs of saying by which something is done to a thing: “ruled on the order”, “adds 40 ships to a list”. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt } from '../../words/phrases.ts'
import { textAt } from '../../words/words.ts'

/** “ruled on |the order that Ann Lee signed|”, “proposed |a ban that Norvia blocked|”: a thing, of which “that” tells more. */
export function isOfThing({ words, phrases }: ParsedSentence, index: number): boolean {
  const isOn = /^(?:on|about)$/i.test(textAt(words, index + 1))
  const { lemma } = words[index]!
  if (lemma !== 'propose' && !(isOn && /^(?:report|rule)$/.test(lemma))) return false
  const thing = phraseStartingAt(phrases, isOn ? index + 2 : index + 1)
  return (
    thing?.kind === 'common' &&
    words[thing.first]?.pos === 'DET' &&
    !isTimePhrase(words, thing) &&
    /^that$/i.test(textAt(words, thing.last + 1))
  )
}

/** “adds |40 ships| to a list”, “charged |the striker| with theft”: a deed. */
export function isDoneToThing({ words, phrases }: ParsedSentence, index: number, lemma: string): boolean {
  const thing = phraseStartingAt(phrases, index + 1)
  const tie = textAt(words, (thing?.last ?? -2) + 1)
  return thing !== undefined && (lemma === 'add' ? tie === 'to' && thing.kind === 'common' : tie === 'with')
}
