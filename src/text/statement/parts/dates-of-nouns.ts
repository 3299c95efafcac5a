/** Times that tell of somebody or something in a claim, which is of another time: “mocked the speech that Lee gave in 2011”. */
import { opening } from '../../clause/asides.ts'
import { isFinite } from '../../clause/finite.ts'
import { speechNouns } from '../../data/cues.ts'
import { isWork, isWriting } from '../../data/writings.ts'
import { commaBehind, textAt, type Word } from '../../words/words.ts'

/** Whether the word at an index is of a time that belongs to a noun behind the verb of a claim, whose words begin at `first`. */
export function isOfNoun(words: readonly Word[], first: number, at: number): boolean {
  return (
    isOfRelative(words, first, at) ||
    isOfSubject(words, first, at) ||
    isOfReduced(words, first, at) ||
    isOfUse(words, first, at) ||
    isOfPlan(words, first, at) ||
    isOfThought(words, first, at)
  )
}

const hasVerb = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(Math.max(0, from), Math.max(0, to)).some(isFinite)

/** “in 2011”, “during May”, “in the spring of 2011”: where the preposition before a time stands; -1 for none. */
const leadTo = (words: readonly Word[], at: number): number =>
  /^(?:in|on|during|since)$/i.test(textAt(words, at - 1)) ? at - 1 : -1

/** “the speech |that Lee gave| in 2011”, “a joke |he made| in 2012”: a clause on a noun, whose verb has that noun for its object. */
function isOfRelative(words: readonly Word[], first: number, at: number): boolean {
  const verb = leadTo(words, at) - 1
  if (verb < 2 || words[verb]?.pos !== 'VERB' || !isFinite(words[verb])) return false
  let from = verb
  while (from > first && /^(?:DET|ADJ|NOUN|PROPN|PRON|AUX|ADV)$/.test(words[from - 1]!.pos)) {
    from -= 1
    if (/^(?:that|which|whom)$/i.test(words[from]!.text)) break
    if (/^(?:I|he|she|it|we|they)$/i.test(words[from]!.text)) break
  }
  const opens = words[from]!.text
  const isLinked = /^(?:that|which|whom)$/i.test(opens) && from < verb - 1
  const isBare = /^(?:I|he|she|we|they)$/i.test(opens)
  const noun = isBare && /^(?:that|which|whom)$/i.test(textAt(words, from - 1)) ? from - 2 : from - 1
  return (
    (isLinked || isBare) &&
    noun > first &&
    words[noun]?.pos === 'NOUN' &&
    !opening.test(textAt(words, first)) &&
    hasVerb(words, first, noun)
  )
}

/** “a film about a strike in 1926”: what somebody wrote or made is about. */
function isOfSubject(words: readonly Word[], first: number, at: number): boolean {
  const lead = leadTo(words, at)
  if (lead < 0) return false
  let from = lead - 1
  while (from > first && /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(words[from]!.pos) && !/^about$/i.test(words[from]!.text)) from -= 1 // prettier-ignore
  const work = words[from - 1]
  return (
    /^about$/i.test(textAt(words, from)) &&
    from < lead - 1 &&
    // “a film about a strike to a bank in 2016”
    words.slice(from + 1, lead).every(({ pos, text }) => pos !== 'ADP' || /^of$/i.test(text)) &&
    work !== undefined &&
    from > first &&
    (isWork(work.lemma) || isWriting(work.lemma))
  )
}

/** “seized on the letters, |sent during the 2015 strike,| to call it a farce”: what is put in on a noun. */
function isOfReduced(words: readonly Word[], first: number, at: number): boolean {
  const comma = words.findLastIndex(({ text }, index) => index < at && text === ',')
  const closing = commaBehind(words, at)
  const [participle, next, behind] = [words[comma + 1], words[comma + 2], words[closing + 1]]
  return (
    comma > first &&
    closing > 0 &&
    participle?.pos === 'VERB' &&
    isFinite(participle) &&
    !/s$/.test(participle.text) &&
    next?.pos === 'ADP' &&
    words[comma - 1]?.pos === 'NOUN' &&
    !/^(?:and|but|or)$/i.test(behind?.text ?? '') &&
    // “August, 2017”
    behind?.pos !== 'NUM' &&
    !words.slice(comma + 1, closing).some(({ pos }) => pos === 'PUNCT') &&
    !hasVerb(words, comma + 2, closing) &&
    hasVerb(words, first, comma)
  )
}

/** Nouns for a time: “a budget for the 2028 season” is of that time. */
const ofTime =
  /^(?:budget|day|half|month|period|quarter|season|semester|spring|summer|autumn|term|week|winter|year)$/

/** “boats for the |2028| games”: what something is for, which is to come. */
function isOfUse(words: readonly Word[], first: number, at: number): boolean {
  if (!/^(?:19|20)\d\d$/.test(textAt(words, at)) || !/^the$/i.test(textAt(words, at - 1))) return false
  const noun = words[at + 1]
  return (
    /^for$/i.test(textAt(words, at - 2)) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(noun?.pos ?? '') &&
    !words.slice(at + 1, at + 4).some(({ lemma }) => ofTime.test(lemma)) &&
    words[at - 3]?.pos === 'NOUN' &&
    hasVerb(words, first, at - 2)
  )
}

/** “criticised Lee’s decision |not to look at the bills before the 2019 vote|”: what somebody else’s plan was. */
function isOfPlan(words: readonly Word[], first: number, at: number): boolean {
  const noun = words.findLastIndex(
    ({ lemma }, index) =>
      index < at && index - 1 > first && planned.test(lemma) && /^['’]s?$/.test(textAt(words, index - 1)),
  )
  const to = /^not$/i.test(textAt(words, noun + 1)) ? noun + 2 : noun + 1
  return (
    noun > 0 &&
    /^to$/i.test(textAt(words, to)) &&
    words[to + 1]?.pos === 'VERB' &&
    !words.slice(to, at).some(({ text }) => text === ',') &&
    hasVerb(words, first, noun)
  )
}

const planned =
  /^(?:attempt|bid|choice|decision|effort|failure|move|plan|pledge|promise|proposal|refusal|vow)$/

/** “raised fears |that the dam was unsafe in 2016|”: what is feared or claimed, not when that is so; “told the court that” is what is said. */
function isOfThought(words: readonly Word[], first: number, at: number): boolean {
  const that = words.findLastIndex(({ text }, index) => index < at && /^that$/i.test(text))
  const noun = words[that - 1]
  return (
    that - 1 > first &&
    noun?.pos === 'NOUN' &&
    (speechNouns.has(noun.lemma) || thought.test(noun.lemma)) &&
    hasVerb(words, that + 1, at) &&
    !words.slice(that, at).some(({ text }) => text === ',') &&
    hasVerb(words, first, that - 1)
  )
}

const thought =
  /^(?:anger|belief|concern|doubt|evidence|fear|feeling|hope|sign|suspicion|view|warning|worry)$/
