import { untilCorrected } from '../../data/cues.ts'
import { auxiliaries, subordinators } from '../../data/small-words.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isTimePhrase, nounPhrases, type NounPhrase } from '../../words/phrases.ts'
import { taggedWords } from '../../tags/correct.ts'
import { isAnyVerb, textAt, type Word } from '../../words/words.ts'

/** Statements of fewer words are looked at closely; longer ones nearly always say something. */
const short = 8
export const isShort = (statement: string): boolean => statement.split(/\s+/u).length < short
/** What a statement is about and what it says of that: fewer words with a meaning of their own say nothing to check. */
const leastContent = 3

const subordinate = new RegExp(`^(?:${subordinators}|with|without)\\s`, 'i')
/** “Is it any surprise that …”, whose mark is lost; “Were it not for” asks nothing. */
const asking =
  /^(?:is|are|was|do|does|did|can|could|will|would|isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|won['’]t|wouldn['’]t) (?:it|he|she|they|we|you|there|this|that|any(?:body|one|thing)?)\b/iu
/** Words after which more was to come: a list, a quotation, another clause; “anybody could see that” and “more than that” are whole. */
const unfinished =
  /\s(?:a|an|and|but|includ(?:e|es|ed|ing)|or|said|says|than|the|which|whose|(?<!\s(?:believe|did|do|doubt|knew|know|saw|say|see|than|of|for|about|with|from|like|after|before) )that)$/i
/** ““Why?” Ann Lee planned to ask”: of which the question is lost; “the 12 questions she wants to ask” tell what. */
const unasked = /^(?!.*\b(?:questions?|things?|that|what|which|who)\b).*\sto ask$/iu
/** “…, the group said”: a whole sentence whose speaker was not made out. */
const unparted = /,\s.*\s(?:said|says)$/i
/** “…, not five as the firm first said”: a whole sentence, which corrects what somebody said. */
const correcting = new RegExp(`\\b(?:not|n['’]t)\\b.*\\bas [^,;:]+ (?:${untilCorrected}) (?:said|says)$`, 'i')
const pointing = /^(?:he|i|it|she|that|these|they|this|those|we|you)(?:['’]\p{L}+)?\s(?!\[)/iu

/** “Sund Locks says the opposite”, “the firm hit back”: what somebody says is told elsewhere. */
const echoing =
  /\b(?:(?:says?|said|insists?|insisted|claims?|claimed|thinks?|thought|believes?|believed) (?:the (?:opposite|contrary|same)|otherwise|as much|so)|(?:hits?|fire[ds]?) back)$/iu

/**
 * Why a statement says nothing that could be checked where it stands alone; null where it does. “8 p.m.”, “He was very
 * funny” and “After the flight landed” are no claims, whatever their sentence scores.
 * @param least how many words with a meaning of their own it must have
 */
export function emptiness(statement: string, least = leastContent): string | null {
  if (/\?["”’»]*$/.test(statement) || asking.test(statement)) return 'it asks'
  const corrects = correcting.test(statement)
  if (!corrects && unparted.test(statement)) return 'it could not be parted from who says it'
  if (
    (!corrects && unfinished.test(statement)) ||
    unasked.test(statement) ||
    /^(?:\.\.\.|…)\s?\p{Ll}[^.]*$/u.test(statement) ||
    isElliptical(statement) ||
    isGapped(statement)
  )
    return 'it breaks off'
  if (isLeadIn(statement) || object.test(statement)) return 'it is half a sentence'
  if (isNounPhrase(statement)) return 'it is no sentence'
  if (/^welcome (?:back )?to\b/i.test(statement)) return 'it is no sentence'
  if (isLabelled(statement)) return 'it runs into a heading or a label'
  if (echoing.test(statement)) return 'it says too little'
  if (!isShort(statement)) return null
  if (subordinate.test(statement) && !statement.includes(',')) return 'it is half a sentence'
  if (pointing.test(statement) || /\b(?:any|no|some) such\s/i.test(statement))
    return 'it does not say of whom or what'
  const tagged = taggedWords(statement.replace(speaker, '$1'))
  if (!tagged.some(isAnyVerb)) return 'it is no sentence'
  return tagged.filter((word, at) => hasContent(word) || isOwning(tagged, at)).length < least
    ? 'it says too little'
    : null
}

/** Words of a page that stand before a picture, with its heading before and its caption behind. */
const pictured = /^(.*\s)(?:Caption|Gallery|Graphic|Image|Photo|Photograph|Slideshow|Video)\s\p{Lu}/u
/** “Source: company filings”, below a chart */
const sourced = /\sSources?: \p{Lu}/u
/** “Claim: The mayor left”: what those who check it may find to be false. */
const checked = /^(?:the )?(?:claim|myth|rumou?r)(?: \d+)?: /i
/** “… early in the 2030s Ann Lee, space analyst”: a name and what they are, at the end. */
const signed = /[\p{Ll}\d] (?:\p{Lu}[\p{Ll}’'-]+ ){1,2}\p{Lu}[\p{Ll}’'-]+, \p{Ll}+(?: \p{Ll}+){0,3}$/u

/** Whether a page’s own words were glued to a sentence: the heading above a picture, who made a chart, whose a pull quote is. */
function isLabelled(statement: string): boolean {
  if (sourced.test(statement) || checked.test(statement)) return true
  const heading = pictured.exec(statement)?.[1]?.trim().split(/\s+/u) ?? []
  const capitals = heading.filter((word) => /^\p{Lu}/u.test(word)).length
  if (heading.length > 4 && capitals >= heading.length * 0.7) return true
  const name = signed.exec(statement)?.index
  if (name === undefined) return false
  // “won by Ann Lee, space analyst”, “the chief Ann Lee, …”
  const before = taggedWords(statement).findLast(({ end }) => end <= name + 1)
  return before !== undefined && /^(?:NOUN|NUM)$/.test(before.pos) && !mayBePerson(before.lemma)
}

/** “I [Ann Lee] moved a chair”: that it is the speaker tells nothing more. */
const speaker = /\b(I|me|we|us)\s\[[^\]]*\]/giu

/** “Among the papers, which name 12 mayors”, “Though the pier is old, creaking in the wind, which it often does”: what only leads to a clause that is not there. */
function isLeadIn(statement: string): boolean {
  if (!/^(?:among|including|though|although)\s[^,]+,/iu.test(statement)) return false
  const tagged = taggedWords(statement)
  const opening = tagged.findIndex(({ text }) => text === ',')
  const ofSeveral = /^(?:among|including)/i.test(statement)
  let inside = false
  return !tagged.some(({ pos, text, lemma }, at) => {
    if (text === ',') inside = false
    if (/^(?:who|which|whose|that)$/i.test(text)) inside = true
    // the tagger takes many a verb for a noun
    const mayBeVerb =
      pos === 'VERB' ? !/ing$/i.test(text) : pos === 'NOUN' && /(?:s|ed)$/.test(text) && text !== lemma
    const follows = /^(?:PRON|PROPN)$/.test(tagged[at - 1]?.pos ?? '') || pos !== 'NOUN'
    if (inside) return false
    // “Among them are …”, but not “though the pier is old, …”
    return at < opening
      ? ofSeveral && (pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/i.test(text)))
      : pos === 'AUX' || (mayBeVerb && follows)
  })
}

/** “them to the list”: of what is done to somebody. */
const object = /^(?:[Tt]hem|[Hh]im|[Uu]s|[Mm]e)\s/u

/** “the links being spread by text message”, “rain of a kind we have not seen”: a thing, without what is said of it. */
const isNounPhrase = (statement: string): boolean => isOnlyTold(statement) || isOnlySpread(statement)

/** “rain of a kind we have not seen in a century”: whether right behind a thing somebody is told to see or do what it is, and no more. */
function isOnlyTold(statement: string): boolean {
  if (!/^[^,;:]*\s(?:we|they|you)\s[^,;:]*$/u.test(statement)) return false
  const tagged = taggedWords(statement)
  const phrases = nounPhrases(tagged)
  const first = phrases[0]
  const subject = phrases.find((one) => /^(?:we|they|you)$/.test(textAt(tagged, one.first)))
  if (first?.first !== 0 || !isOfThing(tagged, first) || isTimePhrase(tagged, first) || subject === undefined)
    return false
  const verbs = tagged.flatMap((word, at) => (isAnyVerb(word) ? [at] : []))
  // behind the first verb that is no auxiliary another is that of the thing
  const main = verbs.find((at) => tagged[at]!.pos === 'VERB')
  const isOneGroup = main === undefined || main === verbs.at(-1)
  return (
    verbs[0] === subject.last + 1 &&
    isOneGroup &&
    !tagged.slice(verbs[0]).some(({ pos }) => pos === 'SCONJ' || pos === 'CCONJ') &&
    tagged.slice(first.last + 1, subject.first).every(({ pos }) => /^(?:ADP|DET|ADJ|NOUN)$/.test(pos))
  )
}

/** Whether a phrase holds a noun; of “Rainfall of a kind” the tagger takes the first word for a name. */
const isOfThing = (tagged: readonly Word[], { first, last }: NounPhrase): boolean =>
  tagged.slice(first, last + 1).some(({ pos }) => pos === 'NOUN')

const isOnlySpread = (statement: string): boolean =>
  /^(?:an?|the|these|those)\s(?:[\p{L}\p{N}-]+\s){1,5}being\s\p{L}+/iu.test(statement) &&
  !taggedWords(statement).some(
    ({ pos, text }, at, all) =>
      (pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text))) &&
      text !== 'being' &&
      all[at - 1]?.text !== 'being',
  )

/** “Ann Lee will not”: what she will not do stands in another sentence. */
function isElliptical(statement: string): boolean {
  if (!auxiliary.test(statement)) return false
  // “Ann Lee, who was there, had not”
  if (endsAside.test(statement)) return true
  const tagged = taggedWords(statement)
  const verb = tagged.findIndex(isAnyVerb)
  return (
    tagged[verb]?.pos === 'AUX' && tagged.slice(verb + 1).every(({ pos }) => pos === 'PART' || pos === 'AUX')
  )
}

/** “Sund will with the port, too”: what it will do stands in another sentence. */
function isGapped(statement: string): boolean {
  const modal =
    /\s(?:will|would|can|could|may|might|should|must)(?:\snot)?\s(?:with|for|at|in|from|too)\b/u.exec(
      statement,
    )
  return modal !== null && !taggedWords(statement.slice(modal.index + modal[0].length)).some(isAnyVerb)
}
const endsAside =
  /^[^,;:]+,\s(?!(?:and|but|yet|so|while|though|although)\s)[^;:]*(?<!,\s(?:and|but|yet|while)\s[^,]*),\s(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should)(?:\snot|n['’]t)?$/iu
const auxiliary = new RegExp(`\\s(?:(?:${auxiliaries})(?:\\snot)?|\\p{L}+n['’]t)$`, 'iu')

/** What a known source says of something known needs no more words: “The factory will reopen”. */
export const leastAttributed = 2

/** Whether a statement is a clause about something known, by a name, an article or an owner, or says what there is: “The alarm was switched off”. */
export function isAboutKnown(statement: string): boolean {
  const tagged = taggedWords(statement)
  const [subject] = nounPhrases(tagged)
  const opening = tagged[0]
  // “There were no irregularities”
  if (/^there\s(?:is|are|was|were)\s/i.test(statement)) return true
  // “All of the seals were intact”
  if (/^(?:all|both|none|most) of (?:the|his|her|its|their)\s/i.test(statement))
    return subject?.first === 2 && /^(?:VERB|AUX|ADV)$/.test(tagged[subject.last + 1]?.pos ?? '')
  return (
    subject?.first === 0 &&
    subject.kind !== 'pronoun' &&
    (subject.kind === 'name' || /^(?:the|all|both|no|his|her|its|their)$/i.test(opening?.text ?? '')) &&
    /^(?:VERB|AUX|ADV)$/.test(tagged[subject.last + 1]?.pos ?? '')
  )
}

/** “Nobody was hurt” and “there were no injuries” give a number; “did not work” says the contrary of “worked”. */
const zero = /^(?:no|nobody|none|not|n['’]t|never)$/i

/** “The climbers had a permit”: what somebody has is told by a verb of its own, unlike “had left”. */
const isOwning = (tagged: readonly Word[], at: number) =>
  tagged[at]?.pos === 'AUX' &&
  /^(?:has|have|had)$/i.test(tagged[at].text) &&
  /^(?:DET|NUM|NOUN|ADJ)$/.test(tagged[at + 1]?.pos ?? '')

const hasContent = ({ pos, text }: Word): boolean =>
  zero.test(text) ||
  ((pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV') &&
    /\p{L}{2}|\p{N}/u.test(text))
