/** Who does something in a sentence beside whom it is about, or to another. */
import { couldBePerson } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, type Named, type Scene } from '../../attribution/speakers/scene.ts'
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { isAnyVerb, textAt, type Word } from '../../words/words.ts'

/** “was replaced by chairman Bo Roe”: whether a name is that of who does what the sentence tells in the passive. */
export function isAgent({ words, phrases }: ParsedSentence, { start, end }: Named): boolean {
  const phrase = phrases.find(({ first, last }) => words[first]!.start <= start && words[last]!.end >= end)
  const by = phrase === undefined ? -1 : phrase.first - 1
  return (
    /^by$/i.test(textAt(words, by)) &&
    words
      .slice(0, by)
      .some(({ pos }, at) => pos === 'VERB' && words.slice(Math.max(0, at - 3), at).some(isBe))
  )
}

const isBe = ({ lemma, text }: { lemma: string; text: string }) =>
  lemma === 'be' || /^be(?:en|ing)?$/i.test(text)

/** “Bo Roe was told by the chairman, Per Aune. He”, “The 47-year-old was …”: whether a sentence is about a person to whom the one meant does something. */
export function isDoneToPerson(scene: Scene, before: ParsedSentence, meant: readonly Named[]): boolean {
  const subject = subjectPhrase(before)
  if (subject === null || !meant.some((one) => isAgent(before, one))) return false
  const [from, to] = [before.words[subject.first]!.start, before.words[subject.last]!.end]
  return (
    /-year-old$/.test(scene.text.slice(from, to)) ||
    namedIn(scene, from, to).some(({ entity }) => couldBePerson(scene, entity))
  )
}

/** “The board approved it. It …”: whether a subject does something to an “it” that was told of before, which may be meant further as well. */
export function doesTo(words: readonly Word[], { last }: NounPhrase): boolean {
  const it = words.findIndex(({ text }, at) => at > last && /^it$/i.test(text))
  const verbs = words.slice(last + 1, Math.max(it, 0))
  const [verb, next] = [verbs.at(-1), words[it + 1]]
  return (
    verb?.pos === 'VERB' &&
    verbs.every(({ pos }) => /^(?:ADV|AUX|PART|VERB)$/.test(pos)) &&
    // “said it would”, “makes it hard”
    next?.pos !== 'AUX' &&
    !(next?.pos === 'VERB' && /(?:ed|s)$/.test(next.text)) &&
    !(/^(?:make|find|think|believe|consider|get|blow)$/.test(verb.lemma) && next?.pos !== 'ADP')
  )
}

/** Whether a clause that tells of when or why has a body of its own as its subject. */
export const isBesideBody = ({ words, phrases }: ParsedSentence, { last }: NounPhrase): boolean =>
  phrases.some(
    (one) =>
      one.first > last &&
      /^(?:after|because|before|once|since|until|when|while)$/i.test(textAt(words, one.first - 1)) &&
      isAnyVerb(words[one.last + 1]) &&
      (one.kind === 'name' || bodyNouns.has(words[one.head]!.lemma) || bodyKinds.has(words[one.head]!.lemma)),
  )
