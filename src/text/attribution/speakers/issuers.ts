/** Whose “the statement” is: “The ministry said so in a statement. The statement added …”. */
import type { ParsedSentence } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { textAt } from '../../words/words.ts'
import { issuerOf, publisherOf } from '../cues/documents.ts'
import type { Scene, Speaker } from './scene.ts'

/** How many sentences back a statement may be brought in. */
const reach = 4

/**
 * Who issued the statement that “the statement” means: the one of which the sentences before tell, by a name; null where they tell of
 * none, of several, or not whose it is.
 */
export function issuerMeant(scene: Scene, index: number, printed: string): Speaker | null {
  if (!/^(?:the|this|that) statement$/i.test(printed)) return null
  const told = scene.sentences.slice(Math.max(0, index - reach), index).flatMap((sentence, at) =>
    sentence.phrases
      .filter(
        ({ kind, first, head }) =>
          kind === 'common' && sentence.words[head]?.lemma === 'statement' && !isKnown(sentence, first),
      ) // prettier-ignore
      .map((phrase) => whose(scene, Math.max(0, index - reach) + at, sentence, phrase)),
  )
  const [only, another] = told
  return another === undefined && only?.entity != null ? only : null
}

/** “the statement”, which is one told of before */
const isKnown = ({ words }: ParsedSentence, first: number) => /^(?:the|this|that)$/i.test(words[first]!.text)

function whose(scene: Scene, index: number, sentence: ParsedSentence, phrase: NounPhrase): Speaker | null {
  const issuer = issuerOf(sentence, phrase) ?? publisherOf(sentence, phrase)
  if (issuer !== null) return scene.finding.byWords(scene, index, ...issuer)
  if (!/^(?:in|by|through|via)$/i.test(textAt(sentence.words, phrase.first - 1))) return null
  const [spoke, other] = scene.heard.filter((one) => one.sentence === index)
  return other === undefined ? (spoke?.speaker ?? null) : null
}
