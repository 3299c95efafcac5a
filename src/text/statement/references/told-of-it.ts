/** What the words behind “it” tell of who or what it is. */
import { isWriting } from '../../data/writings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'

/** “was $45,000”, “is about £3m”: whether the words behind “it” say it to be a sum, which nobody with a name is. */
export const isSum = (told: readonly Word[]): boolean =>
  /^(?:is|was|be|been)$/i.test(textAt(told, 0)) &&
  told
    .slice(1, 4)
    .some(
      ({ text }, at) =>
        /^[$€£¥₹]/u.test(text) && told.slice(1, at + 1).every(({ pos }) => /^(?:ADP|ADV)$/.test(pos)),
    )

/** “promised”, “has announced”, “was ordered to close”: whether the words behind “it” tell what only those do who speak or act, and no thing. */
export const isOfMind = (told: readonly Word[]): boolean => isDoneBy(told, ofSpeakers) || isToAct(told)

/** “was ordered to close”, but “was ordered to be sunk” */
function isToAct(told: readonly Word[]): boolean {
  const at = told.slice(0, 4).findIndex(({ pos }) => pos === 'VERB')
  return (
    told.slice(0, Math.max(0, at)).some(({ lemma }) => lemma === 'be') &&
    /^(?:asked|directed|instructed|ordered|told|urged)$/.test(told[at]!.text) &&
    told[at + 1]?.text === 'to' &&
    told[at + 2]?.text !== 'be'
  )
}

/**
 * “The bridge is closed, the council said. It told drivers …”: whether the words behind “it” tell what neither a thing does nor what
 * happened, but who says something, or what is written, heard or decided.
 */
export const isOfTellers = (noun: string, told: readonly Word[]): boolean =>
  !isWriting(noun) &&
  !telling.test(noun) &&
  (isDoneBy(told, ofTellers) ||
    (isDoneBy(told, /^(?:raise|lower)$/) &&
      told.slice(1, 6).some(({ text }) => /^(?:alert|warning)$/i.test(text))))

/** “had spent £3m”, “approved”: whether they tell what is rather done by who owns or orders a thing. */
export const isOfOwners = (told: readonly Word[]): boolean => isDoneBy(told, ofOwners)

/** Whether “it” does what one of these verbs tells, and has it not done to it. */
function isDoneBy(told: readonly Word[], verbs: RegExp): boolean {
  const at = told.slice(0, 4).findIndex(({ pos }) => pos === 'VERB')
  const isPassive = told
    .slice(0, Math.max(0, at))
    .some(({ text }) => /^(?:is|are|was|were|be|been|being)$/i.test(text))
  return at >= 0 && !isPassive && verbs.test(told[at]!.lemma)
}

const ofSpeakers =
  /^(?:agree|announce|apologi[sz]e|ask|believe|decide|deny|expect|hope|intend|pledge|promise|refuse|regret|say|thank|vow)$/

const ofTellers = /^(?:advise|demand|evacuate|instruct|order|recommend|tell|urge|warn)$/
/** What tells somebody something by what it is, or by those who are in it. */
const telling =
  /^(?:ad|advert|alarm|alert|app|assessment|audit|broadcast|call|campaign|conference|congress|constitution|decision|directive|draft|film|forecast|guideline|inquiry|inquest|investigation|law|leaflet|meeting|message|motion|notice|post|probe|programme|program|protocol|referendum|resolution|review|sign|signal|siren|summit|system|talk|tweet|video|vote|warning|website)$/

const ofOwners = /^(?:approve|buy|fine|hire|invest|recruit|spend|sue)$/

/** “The drug Zelvar is sold. It did not approve the drug for children”: whether what is told of “it” has the subject’s noun beside it, as another’s. */
export const isToldBeside = (
  { words }: ParsedSentence,
  { first, last }: NounPhrase,
  told: readonly Word[],
): boolean =>
  told.some(
    ({ pos, lemma }, at) =>
      pos === 'NOUN' &&
      /^the$/i.test(textAt(told, at - 1)) &&
      words.slice(first, last + 1).some((own) => own.pos === 'NOUN' && own.lemma === lemma),
  )
