/** Who tells what only a whole sentence tells: a figure, a cause, an expectation, a judgement. */
import type { Saying } from '../attribution/quotations/sayings.ts'
import { couldBePerson } from '../attribution/speakers/pronoun-fit.ts'
import { namedIn } from '../attribution/speakers/scene.ts'
import { phraseStartingAt } from '../words/phrases.ts'
import { isAnyVerb, isFiniteVerb, textAt } from '../words/words.ts'
import { judgementIn } from './judgements.ts'
import type { ReferenceContext } from './references/context.ts'
import { pastTies, tellerBefore, type Teller } from './tellers.ts'
import { pleaIn } from './pleas.ts'

const giving = /^(?:puts?|estimates?d?|reckons?|reckoned)$/i
/** What a figure is put to: of two men put at three desks none is given. */
const measured =
  /^(?:toll|number|amount|sum|figure|count|total|cost|damage|loss|value|price|bill|size|strength|turnout|crowd|population|share|rate|worth)$/
const approximate =
  /^(?:about|around|between|some|nearly|almost|over|fewer|less|more|at|than|just|under|only|least|most|closer|close|nearer|to|up|roughly|well)$/i

/** Who gives the figure, judges or answers in a sentence whose claim only the whole of it tells; null for other sentences. */
export const tellerIn = (context: ReferenceContext, index: number, own: readonly Saying[]): Teller | null =>
  estimateIn(context, index) ??
  causeIn(context, index) ??
  expectationIn(context, index) ??
  judgementIn(context, index, own) ??
  pleaderIn(context, index) ??
  answerIn(context, index, own)

/** “The authorities put the toll at 14”, “The bank estimates the damage at 40 million”, “The firm speaks of 40 jobs”: whose figure it is; null for other sentences. */
export function estimateIn(context: ReferenceContext, index: number): Teller | null {
  const { parsed, scene } = context
  const { words, phrases } = parsed.sentences[index]!
  const isFigureAt = (from: number) => {
    let at = from
    while (approximate.test(textAt(words, at))) at += 1
    return words[at]?.pos === 'NUM' || /^[\d£$€]/u.test(textAt(words, at))
  }
  const verb = words.findIndex((word, at) => {
    if (scene.isQuoted(word.start)) return false
    // “speaks of up to 40 jobs”; of “spoke of her 12 years” nothing is reckoned
    if (/^(?:speak|talk)$/.test(word.lemma) && word.pos === 'VERB' && words[at + 1]?.text === 'of')
      return (
        !/ing$/.test(word.text) &&
        isFigureAt(at + 2) &&
        // “…, but only ten are laid down” is another’s
        !words.slice(at).some(({ text }) => /^(?:but|though|although|while)$/i.test(text))
      )
    if (!giving.test(word.text)) return false
    const object = phraseStartingAt(phrases, at + 1)
    const noun = object === undefined ? '' : words[object.head]!.lemma
    const isFigure = measured.test(noun) || /^it$/i.test(noun)
    if (object === undefined || !isFigure) return false
    const behind = pastTies(words, phrases, object, /^(?:of|for|from|in|on|to)$/)
    return words[behind]?.text === 'at' && isFigureAt(behind + 1)
  })
  return tellerBefore(context, index, verb)
}

const tracing = /^(?:attributes?|attributed|ascribes?|ascribed)$/i

/** “The firm attributed the loss to a leak”: who says what it comes from; null for other sentences. */
function causeIn(context: ReferenceContext, index: number): Teller | null {
  const { words, phrases } = context.parsed.sentences[index]!
  const verb = words.findIndex(isFiniteVerb)
  const object = phraseStartingAt(phrases, verb + 1)
  return object !== undefined &&
    tracing.test(textAt(words, verb)) &&
    words[pastTies(words, phrases, object, /^(?:of|for|from|in|on)$/)]?.text === 'to'
    ? tellerBefore(context, index, verb)
    : null
}

const expecting = /^(?:expects?|expected|considers?|considered)$/i

/** “The authority expects the line to reopen on Thursday”: who thinks that something will be so, or is; null for other sentences. */
function expectationIn(context: ReferenceContext, index: number): Teller | null {
  const { words, phrases } = context.parsed.sentences[index]!
  const verb = words.findIndex(isFiniteVerb)
  const object = phraseStartingAt(phrases, verb + 1)
  if (object === undefined || !expecting.test(textAt(words, verb))) return null
  const [to, deed] = [words[object.last + 1], words[object.last + 2]]
  const isTold = to?.text === 'to' && isAnyVerb(deed)
  // “expects 40 men to come, but few do” is another’s
  if (!isTold || words.slice(verb).some(({ text }) => /^(?:but|though|although|while)$/i.test(text)))
    return null
  const teller = tellerBefore(context, index, verb)
  // “The group expects its numbers to grow”, of two groups
  const isSure = teller?.who.entity == null || namedIn(context.scene, teller.source.start, teller.source.end).length > 0 // prettier-ignore
  return isSure ? teller : null
}

/** “Ann Lee pleaded not guilty”: who says for himself that he did not do it; null for other sentences. */
function pleaderIn(context: ReferenceContext, index: number): Teller | null {
  const { words, end } = context.parsed.sentences[index]!
  const verb = words.findIndex(({ pos }) => pos === 'VERB')
  const behind = context.parsed.text.slice(words[verb]?.start, end)
  // “Ann Lee, who had pleaded not guilty, was convicted” is the outlet’s
  const isAside = words.slice(0, Math.max(0, verb)).some(({ text }) => /^(?:who|which|that)$/i.test(text))
  const pleader =
    verb > 0 && !isAside && behind.startsWith(pleaIn(behind) ?? '—')
      ? tellerBefore(context, index, verb)
      : null
  // “Bo Roe, 35, of Orsk pleaded not guilty”: no town does
  const before = words.findLast((word) => word.end <= (pleader?.source.start ?? 0))
  const mayPlead = pleader?.who.entity == null || couldBePerson(context.scene, pleader.who.entity)
  return mayPlead && before?.pos !== 'ADP' ? pleader : null
}

/** “Asked whether services would be cut, Ann Lee said they would not”: who answers, in words that need the question. */
function answerIn({ parsed }: ReferenceContext, index: number, own: readonly Saying[]): Teller | null {
  const asked = /^(?:Asked|Pressed|Questioned)\b/.test(parsed.text.slice(parsed.sentences[index]!.start))
  const [said, ...others] = own
  if (!asked || others.length > 0 || said?.kind !== 'say' || said.direct) return null
  const { who, source, cue } = said
  return who === null || source === null || cue === null
    ? null
    : { who, source: { start: source[0], end: source[1] }, cue: { start: cue[0], end: cue[1] } }
}
