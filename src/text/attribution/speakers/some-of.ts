import { isPerson } from '../../words/persons.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { singular } from '../../words/nouns.ts'
import type { Word } from '../../words/words.ts'
import type { Scene, Speaker } from './scene.ts'

/** “one”, “some of them”: how many of those told of before, by itself. */
export const ofSome =
  /^(another|both|few|many|most|one|several|some|two|three|four|five)(?: of (?:them|us))?$/i

/** How many sentences back those may stand of whom one speaks. */
const someReach = 2

/** “Neighbours were shocked. One said …”, “one of them said”: one of those of whom the sentences before tell; null where they tell of no people. */
export function someOf({ sentences }: Scene, index: number, some: string): Speaker | null {
  const before = sentences.slice(Math.max(0, index - someReach), index).toReversed()
  // the tagger may take a noun that opens a sentence for a name
  const people = before
    .flatMap(({ words, phrases }) => phrases.map((phrase) => manyAt(words, phrase)))
    .find((noun) => noun !== singular(noun) && noun !== 'others' && isPerson(singular(noun)))
  if (people === undefined) return null
  const count = some === 'another' ? 'one' : some
  return { name: `${count} of the ${people}`, entity: null, head: singular(people), plural: count !== 'one' }
}

/** The noun of a phrase, of “one of the people” the one behind “of”. */
const manyAt = (words: readonly Word[], { head, last }: NounPhrase): string =>
  words[ofSome.test(words[head]!.text) && words[head + 1]?.text === 'of' ? last : head]!.text.toLowerCase()
