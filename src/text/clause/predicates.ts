import { taggedWords } from '../tags/correct.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../words/words.ts'
import { irregularPast } from '../data/verbs.ts'
import { mayBePerson } from '../words/persons.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { isTimePhrase, nounPhrases, phraseStartingAt, type NounPhrase } from '../words/phrases.ts'
import { pastTense } from './past.ts'

/** What somebody is said to have done: words in place of a verb in -ing or a noun, and where the rest begins. */
export type Predicate = {
  /** Told of one, and of several: “was involved”, “were involved”. */
  one: string
  several: string
  /** Index of the first word that follows. */
  from: number
}

const same = (text: string, from: number): Predicate => ({ one: text, several: text, from })

/** Deeds that one engages in. */
const deed =
  /^(?:wrongdoing|misconduct|corruption|fraud|collusion|bribery|doping|plagiarism|negligence|misbehaviour|misbehavior|malpractice|harassment|discrimination|favouritism|favoritism|profiteering|espionage|interference|meddling|manipulation)$/

/** Of these nobody can say what they are where no more is told: “denied any wrongdoing”. */
const vague = /^(?:wrongdoing|misconduct|misbehaviou?r|malpractice)$/

/** Whether a noun is for a deed that tells nothing of what was done. */
export const isVagueDeed = (noun: string): boolean => vague.test(noun)

/** “taking bribes” → “took”, “not having paid” → “has not paid”, “any role in it” → “had a role”; null for other words. */
export function predicateAt(sentence: ParsedSentence, from: number): Predicate | null {
  return doingAt(sentence, from) ?? being(sentence, from)
}

/** “denied |firing| on the market”, “accused it of |staging| the attack”: the verb of what the tagger takes for a noun, as it stands elsewhere; null for other nouns. */
const doneBy = (words: readonly Word[], at: number): string | null =>
  ((words[at]!.pos === 'NOUN' && !granted.test(words[at]!.text)) || withObject.test(words[at]!.text)) &&
  ((/^den(?:y|ied|ies|ying)$/i.test(textAt(words, at - 1)) &&
    (/^(?:ADP|DET|PRON|PROPN|NUM)$/.test(words[at + 1]?.pos ?? '') ||
      isPeople(words[at + 1]) ||
      withObject.test(words[at]!.text) ||
      /^[.;]?$/.test(textAt(words, at + 1)))) ||
    (/^of$/i.test(textAt(words, at - 1)) && words[at + 1]?.pos === 'DET')) &&
  words[at + 1]?.text !== 'of'
    ? baseOf(words[at]!.text.toLowerCase())
    : null

/** “denied |taking| bribes”: what the tagger takes for a word that tells of the noun behind it, as “existing” does. */
const withObject =
  /^(?:accepting|assaulting|attacking|beating|breaking|bringing|buying|forging|giving|harassing|hiding|holding|killing|leaking|making|offering|ordering|paying|receiving|seeking|selling|sending|spreading|taking|telling|torturing|using|withholding)$/i

/** “denied boarding to 12 sailors”: what is refused. */
const granted =
  /^(?:backing|boarding|counselling|filming|financing|funding|hearing|housing|lodging|parking|planning|standing|training)$/i

/** “meeting |executives|”, but “meeting |rooms|” */
const isPeople = (word: Word | undefined): boolean =>
  word?.pos === 'NOUN' &&
  /s$/.test(word.text) &&
  word.text.toLowerCase() !== word.lemma &&
  mayBePerson(word.lemma)

/** “fire” of “firing”; “stage” of “staging”, since “stag” would double its last letter. */
function baseOf(doing: string): string | null {
  const lemma = taggedWords(`They were ${doing} it.`)[2]?.lemma ?? null
  return lemma !== null && `${lemma}ing` === doing && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma)
    ? `${lemma}e`
    : lemma
}

/** Verbs whose form in -ing without an object tells of the state of a thing. */
const ofThings = /^(?:overcrowd|overload|overbook|understaff|underfund|overheat|flood|leak|crack)$/

/** The same for a verb in -ing alone. */
export function doingAt({ words }: ParsedSentence, from: number): Predicate | null {
  let at = from
  const negated = /^not$/i.test(textAt(words, at))
  while (words[at]?.pos === 'ADV' || (at === from && negated)) at += 1
  const verb = words[at]
  if (verb === undefined || !/ing$/i.test(verb.text)) return null
  const noun = /^(?:NOUN|ADJ)$/.test(verb.pos) ? doneBy(words, at) : null
  if (!isAnyVerb(verb) && noun === null) return null
  const lemma = /^being$/i.test(verb.text) ? 'be' : (noun ?? verb.lemma)
  // “gutting”, whose dictionary form the tagger does not know
  if (lemma === verb.text.toLowerCase()) return null
  const next = textAt(words, at + 1)
  // “accusations of overcrowding”: how a thing is, nothing that somebody does
  if (ofThings.test(lemma) && !/^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/.test(words[at + 1]?.pos ?? '')) return null
  const adverbs = words
    .slice(negated ? from + 1 : from, at)
    .filter(({ text }) => !/^ever$/i.test(text))
    .map(({ text }) => `${text} `)
    .join('')
  const perfect = lemma === 'have' && (/ed$/.test(next) || irregularPast.has(next))
  const told = (plural: boolean) => {
    if (perfect) return `${plural ? 'have' : 'has'}${negated ? ' not' : ''} ${adverbs}`.trimEnd()
    if (!negated) return `${adverbs}${pastTense(lemma, plural)}`
    return lemma === 'be' ? `${pastTense('be', plural)} not` : `did not ${adverbs}${lemma}`
  }
  return { one: told(false), several: told(true), from: at + 1 }
}

/** No noun phrase that is turned into a verb has more words. */
const longest = 12

function being({ words: all }: ParsedSentence, from: number): Predicate | null {
  // a phrase anew: “fraud” stands in “allegations of fraud”
  const words = all.slice(from, from + longest)
  const phrase = nounPhrases(words)[0]
  const head = phrase === undefined ? undefined : words[phrase.head]
  if (phrase === undefined || head === undefined || phrase.first > 0 || phrase.kind !== 'common') return null
  const linkAt = phrase.head + 1
  const link = words[linkAt]?.text.toLowerCase() ?? ''
  const opens = words.findIndex(({ pos }) => pos !== 'DET' && pos !== 'PRON')
  const modified = opens < phrase.head
  if (deed.test(head.lemma) && !(vague.test(head.lemma) && !/^(?:in|at|over|during)$/.test(link)))
    return same('engaged in', from + opens)
  if (/^(?:link|tie|connection|contact)$/.test(head.lemma) && /^(?:to|with)$/.test(link))
    return same('had', from + opens)
  // “denied a key role in it”, “any role of the army in it” say too much to be turned
  if (modified) return null
  if (/^(?:role|part|hand)$/.test(head.lemma) && link === 'in')
    return same(`had a ${head.lemma}`, from + linkAt)
  if (/^(?:involvement|participation|complicity)$/.test(head.lemma) && link === 'in')
    return { one: 'was involved', several: 'were involved', from: from + linkAt }
  if (head.lemma === 'responsibility' && link === 'for')
    return { one: 'was responsible', several: 'were responsible', from: from + linkAt }
  return head.lemma === 'knowledge' && link === 'of' ? same('knew', from + linkAt) : null
}

/** Whether a clause with a subject of its own opens at an index: “drinking water remains …”, “a dispute over ballots has …”. */
export function isClauseAt({ words, phrases }: ParsedSentence, at: number): boolean {
  const subject = phraseStartingAt(phrases, at)
  if (subject === undefined || isTimePhrase(words, subject)) return false
  let last = subject.last
  for (let tied: NounPhrase | undefined = subject; tied !== undefined;) {
    last = tied.last
    tied = words[last + 1]?.pos === 'ADP' ? phraseStartingAt(phrases, last + 2) : undefined
  }
  const next = words.slice(last + 1).find(({ pos }) => pos !== 'ADV')
  return isFiniteVerb(next)
}

/** What one does with words said, the object standing before: “the account that the force gave”. */
const giving =
  /^(?:give|make|offer|provide|issue|publish|release|circulate|spread|repeat|present|advance|level|bring|post|share|tell|air|voice|file|print|broadcast)$/

/** “the claim that the firm made in May”: whether “that” at an index is the object of what follows, and opens nothing that was claimed. */
export function isObjectOfGiving({ words, phrases }: ParsedSentence, that: number): boolean {
  const subject = phraseStartingAt(phrases, that + 1)
  if (subject === undefined) return false
  const at = words.findIndex(
    ({ pos, text }, index) => index > subject.last && !/^(?:AUX|ADV|PART)$/.test(pos) && text !== "n't",
  )
  const [verb, next] = [words[at], words[at + 1]]
  if (verb?.pos !== 'VERB' || !giving.test(verb.lemma)) return false
  const time = phraseStartingAt(phrases, at + 1)
  return (
    next === undefined ||
    // “made up the figures”
    (/^(?:PUNCT|ADP|ADV|SCONJ|CCONJ)$/.test(next.pos) &&
      !/^(?:up|out|off|down|away|back)$/i.test(next.text)) ||
    (time !== undefined && isTimePhrase(words, time))
  )
}
