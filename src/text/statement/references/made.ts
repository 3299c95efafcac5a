/** The thing or body that the sentence before says was made: “The council has set up a panel. It will report in May”. */
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import type { ReferenceContext } from './context.ts'
import { ofThings } from './antecedents.ts'
import { isDone } from './done.ts'
import { known } from './name-forms.ts'
import { isThing } from './things.ts'

/** What is done to a thing that was made, and hardly to who made it: “it will be headed by”. */
const ofMade = /^(?:base|chair|design|fund|head|house|lead|name|oversee|run|staff)$/

/** Verbs that bring a thing about, of which the next sentence tells. */
const making =
  /^(?:appoint|assemble|build|create|convene|design|draft|establish|form|found|install|launch|open|order|publish|set|start)$/

/** And those by which one comes to have a thing, of which no more than what it costs, weighs or holds is sure to be told. */
const buying = /^(?:acquire|buy|commission|lease|purchase|sell)$/

/** Bodies called by what they do, and what they do. */
const inquiries =
  /^(?:audit|commission|committee|examination|inquest|inquiry|investigation|panel|probe|review|study|taskforce|tribunal)$/
const ofInquiries = /^(?:conclude|consider|examine|hear|look|report)$/

/** “Vakt has ordered an inquiry of its own. It should report by March”: what only who looks into something does, and is led to; null for other deeds. */
function inquiryMade(
  { parsed, scene }: ReferenceContext,
  before: ParsedSentence,
  { words }: ParsedSentence,
  pronoun: number,
): string | null {
  const [verb, next] = words.slice(pronoun + 1, pronoun + 8).filter(({ pos }) => pos === 'VERB')
  // “is expected to report”
  const told = /^(?:expect|schedule|set|ask|require)$/.test(verb?.lemma ?? '') ? next : verb
  if (!ofInquiries.test(told?.lemma ?? '') && !(isDone(words, pronoun + 1) && ofMade.test(verb!.lemma)))
    return null
  const made = before.phrases.find(
    ({ kind, first, head }) =>
      kind === 'common' &&
      /^an?$/i.test(before.words[first]!.text) &&
      inquiries.test(before.words[head]!.lemma) &&
      before.words[/^up$/i.test(textAt(before.words, first - 1)) ? first - 2 : first - 1]?.pos === 'VERB' &&
      !scene.isQuoted(before.words[first]!.start),
  )
  return made === undefined ? null : known(parsed.text, before, { ...made, last: made.head })
}

/** “The government has set up a commission. It will be headed by Ann Lee”: the thing that the sentence before says was made. */
export function thingMade(
  context: ReferenceContext,
  at: number,
  told: ParsedSentence,
  index: number,
): string | null {
  const { parsed, scene } = context
  const before = parsed.sentences[at - 1]
  if (before === undefined || before.paragraph < parsed.sentences[at]!.paragraph - 1) return null
  const inquiry = inquiryMade(context, before, told, index)
  if (inquiry !== null) return inquiry
  const done = told.words.slice(index + 1, index + 5).find(({ pos }) => pos === 'VERB')
  const isOfMade = isDone(told.words, index + 1) && ofMade.test(done?.lemma ?? '')
  if (!isOfMade && !ofThings.test(done?.lemma ?? '')) return null
  if (before.paragraph !== parsed.sentences[at]!.paragraph) return null
  const [verb, made] = madeIn(before)
  const isMade = making.test(verb?.lemma ?? '') || (!isOfMade && buying.test(verb?.lemma ?? ''))
  if (verb === undefined || made === undefined || !isMade || scene.isQuoted(verb.start)) return null
  return isThing(before, { ...made, kind: 'common' }) || isBodyMade(before.words, made)
    ? known(parsed.text, before, made)
    : null
}

/** “has set up a commission”: the first verb of a sentence, and to what it is done. */
export function madeIn({
  words,
  phrases,
}: ParsedSentence): [verb: Word | undefined, made: NounPhrase | undefined] {
  const verb = words.findIndex(({ pos }) => pos === 'VERB')
  const from = /^(?:down|off|out|through|up)$/i.test(textAt(words, verb + 1)) ? verb + 2 : verb + 1
  return [words[verb], phraseStartingAt(phrases, from)]
}

/** “The council has set up a fund. It …”: whether a sentence tells that a body was made, which may be “it” as well as who made it. */
export function makesBody(sentence: ParsedSentence): boolean {
  const [verb, made] = madeIn(sentence)
  return (
    made !== undefined &&
    making.test(verb?.lemma ?? '') &&
    (isBodyMade(sentence.words, made) || actsLikeBody.test(sentence.words[made.head]!.lemma))
  )
}

/** What is set up, and pays or helps as a body does. */
const actsLikeBody = /^(?:fund|programme|program|scheme|taskforce|trust)$/

/** “a commission”, which is a body and was none before. */
const isBodyMade = (words: readonly Word[], { first, head, kind }: NounPhrase): boolean =>
  kind === 'common' &&
  /^an?$/i.test(words[first]!.text) &&
  (bodyNouns.has(words[head]!.lemma) || bodyKinds.has(words[head]!.lemma))
