/** Quotations behind a colon that only tells what a body did: “The court jailed 40 sailors: “We only wanted to fish.”” */
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { cuesOf } from '../cues/cues.ts'
import type { ParsedText } from '../../tags/parse.ts'
import { singular } from '../../words/nouns.ts'
import { mayBePerson } from '../../words/persons.ts'
import type { Quotation } from '../../words/quotations.ts'
import { indexFrom, isFiniteVerb, nounOf } from '../../words/words.ts'
import { namedIn, type Scene } from '../speakers/scene.ts'
import { resolveSpeaker } from '../speakers/speakers.ts'
import { subjectOfClause } from './quotes.ts'

/** By which somebody turns to others with words. */
const addressing =
  /^(?:address|answer|assure|congratulate|greet|inform|mock|praise|reassure|taunt|thank|welcome)$/

/** Whether the words before a quotation and its colon tell of a deed by a body that says nothing, to people who may be who speaks, or where one person speaks: “I was only walking my dog”. */
export function followsDeedOfBody(
  parsed: ParsedText,
  scene: Scene,
  quotation: Quotation,
  index: number,
): boolean {
  const sentence = parsed.sentences[index]!
  const { words, phrases } = sentence
  if (!/:\s*$/.test(parsed.text.slice(sentence.start, quotation.start))) return false
  const until = indexFrom(words, quotation.start)
  const said = cuesOf(sentence, (word) => scene.isQuoted(word.start)).some(({ first }) => first < until)
  const subject = until < 0 || said ? null : subjectOfClause(sentence, until)
  const who = subject === null ? null : resolveSpeaker(scene, index, ...subject)
  if (subject === null || who === null) return false
  const isBody = who.entity === null ? bodyNouns.has(who.head) || bodyKinds.has(who.head) : who.entity.type === 'organisation' // prettier-ignore
  const verb = words.findIndex((word, at) => at > subject[1] && at < until && isFiniteVerb(word))
  if (!isBody || words[verb]?.pos !== 'VERB' || addressing.test(words[verb].lemma)) return false
  const object = phraseStartingAt(phrases, verb + 1)
  const isDoneToPeople =
    object !== undefined &&
    (object.kind === 'name'
      ? namedIn(scene, words[object.first]!.start, words[object.last]!.end).some(({ entity }) => entity.type === 'person') // prettier-ignore
      : mayBePerson(singular(nounOf(words[object.head]))))
  return isDoneToPeople || /\b(?:I|me|my|myself)\b/.test(parsed.text.slice(quotation.start, quotation.end))
}
