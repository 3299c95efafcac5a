/** “A group that tracks and reports floods said …”: verbs in -s of a clause that tells more of somebody, which the tagger takes for nouns of several. */
import { maySpeak } from '../data/cues.ts'
import { mayBePerson } from '../words/persons.ts'
import { isFiniteVerb, textAt, type Word } from '../words/words.ts'

/** Sets right the verbs right behind “that”, “which” and “who”. Changes the words in place. */
export function relativeVerbs(words: readonly Word[]): void {
  words.forEach((word, index) => {
    const noun = words[index - 1]
    if (!/^(?:that|which|who)$/.test(word.text) || noun?.pos !== 'NOUN' || noun.text !== noun.lemma) return
    if (!maySpeak(noun.lemma) && !mayBePerson(noun.lemma) && !/^(?:app|platform|project|site|website)$/.test(noun.lemma)) return // prettier-ignore
    const verbs = words[index + 1]?.text === words[index + 1]?.lemma ? [] : verbsFrom(words, index + 1)
    const behind = (verbs.at(-1) ?? index) + 1
    const isCarried =
      /^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PRON|PROPN)$/.test(words[behind]?.pos ?? '') && tellsMore(words, behind)
    if (!isCarried) return
    for (const at of verbs) Object.assign(words[at]!, { pos: 'VERB', lemma: baseOf(words[at]!) })
  })
}

/** “tracks, reports and denounces”: the indices of words in -s of a list that one opens. */
function verbsFrom(words: readonly Word[], at: number): number[] {
  const word = words[at]
  if (word === undefined || !/^(?:NOUN|VERB)$/.test(word.pos) || !/^\p{Ll}+[^s\P{Ll}]s$/u.test(word.text))
    return []
  const comma = textAt(words, at + 1) === ',' ? at + 2 : at + 1
  const next = /^(?:and|or)$/.test(textAt(words, comma)) ? comma + 1 : comma
  return [at, ...(next > at + 1 ? verbsFrom(words, next) : [])]
}

/** “clothes” → “clothe”, where the noun has no other form */
const baseOf = ({ text, lemma }: Word) => (text === lemma ? text.slice(0, -1) : lemma)

/** “floods |said|”: whether the main verb of a sentence is yet to come behind an object, with no verb before it by which another did something: “that doctors and nurses |founded| said”. */
function tellsMore(words: readonly Word[], from: number): boolean {
  const verb = words.findIndex(
    (word, at) => at >= from && (isFiniteVerb(word) || /^[.;:!?,]$/.test(word.text)),
  )
  const [main, next] = [words[verb], words[verb + 1]]
  return main !== undefined && verb > from && isFiniteVerb(main) && !(next !== undefined && isFiniteVerb(next) && main.pos === 'VERB') // prettier-ignore
}
