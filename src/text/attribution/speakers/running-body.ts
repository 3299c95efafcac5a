import type { ParsedSentence } from '../../tags/parse.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import { nounOf } from '../../words/words.ts'

/** What says no more than that several people work together. */
const vague = /^(?:group|body|organi[sz]ation)$/
/** Kinds of those, which the vaguer noun may mean as well. */
const ofPeople = /^(?:alliance|coalition|commission|committee|force|panel|team)$/

/**
 * “Ann Lee, president of Vakt, an advocacy group, criticised it. The panel called on the towns to pay. The group …”: whether the
 * sentences since somebody was told of are about another, by a noun of its own, whom the noun may mean as well.
 * @param since index of the sentence that told of whom the noun would mean
 * @param own whether a noun is another for that body, too
 */
export const isSucceeded = (
  sentences: readonly ParsedSentence[],
  since: number,
  index: number,
  noun: string,
  own: (noun: string) => boolean = () => false,
): boolean =>
  vague.test(noun) &&
  sentences.slice(since + 1, index).some((sentence) => {
    const { words } = sentence
    const subject = subjectPhrase(sentence)
    if (subject?.kind !== 'common' || !/^the$/i.test(words[subject.first]!.text)) return false
    const told = nounOf(words[subject.head])
    return ofPeople.test(told) && !own(told)
  })
