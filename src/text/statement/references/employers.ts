import { namedIn } from '../../attribution/speakers/scene.ts'
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseStartingAt, subjectPhrase } from '../../words/phrases.ts'
import type { ReferenceContext } from './context.ts'
import { withArticle } from './name-forms.ts'

/** What a body has besides people, and a sum has not. */
const ofBodies =
  /^(?:board|branch|factory|headquarters|management|office|plant|site|store|subsidiary|workforce)$/
/** Sums and shares. */
const sums =
  /^(?:bid|budget|cost|debt|deficit|earnings|income|loss|name|offer|output|price|profit|rating|result|revenue|sale|share|stock|surplus|turnover|value)$/

/**
 * “The firm’s share price fell. Its 310 staff will be paid”: whose staff they are, where the sentence before is about what has none;
 * null where it does not say, `undefined` where “its” is no matter of that.
 */
export function employerMeant(
  context: ReferenceContext,
  at: number,
  { words, phrases }: ParsedSentence,
  index: number,
): string | null | undefined {
  const { parsed, scene } = context
  const owned = phraseStartingAt(phrases, index)
  const before = parsed.sentences[at - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  if (!/^its$/i.test(words[index]!.text) || owned === undefined || before === undefined || subject === null)
    return undefined
  const whose = words[owned.head]!.lemma
  const told = before.words[subject.head]!.lemma
  if (!mayBePerson(whose) && !ofBodies.test(whose)) return undefined
  if (!sums.test(told)) return undefined
  const mark = before.words.findIndex(
    ({ text }, word) => word > subject.first && word < subject.head && /^['’]s?$/.test(text),
  )
  const owner = mark < 0 ? undefined : before.words[mark - 1]
  if (owner === undefined) return null
  const [from, to] = [before.words[subject.first]!.start, owner.end]
  const named = namedIn(scene, from, to).find(({ end }) => end === to)
  if (named !== undefined) return named.entity.type === 'person' ? null : withArticle(context, named.entity)
  return bodyNouns.has(owner.lemma) || bodyKinds.has(owner.lemma)
    ? parsed.text.slice(from, to).replace(/^The /, 'the ')
    : null
}
