import { ordinals } from '../../data/number-words.ts'
import { subordinators } from '../../data/small-words.ts'
import { calledByAge } from '../../attribution/speakers/ages.ts'
import { isTimePhrase, nounPhrases } from '../../words/phrases.ts'
import { taggedWords } from '../../tags/correct.ts'
import { indexFrom, isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { isExpletive } from '../references/expletives.ts'

/** Words that mean what a sentence before tells, where they are a subject. */
const pronoun = /^(?:he|she|it|they|this|that|these|those)$/i
/**
 * The same, as far as the subject of a statement may stand and before any verb, and other openings that mean what was told before:
 * reading a statement for them takes long.
 */
const mayBeOpen =
  /^(?:(?!\b(?:is|are|was|were|has|have|had|will|would|said|says)\b).){0,40}?\b(?:he|she|it|they|this|that|these|those)\b|^(?:the (?:two|three|four|pair|duo|trio|former|latter|first|others?|same)|(?:the|an?) (?:second|third|fourth|fifth|sixth|seventh|eighth)|all|another|others|some|each|most|half|neither|none|both|one|his|her|its|their|\p{L}+ (?:it|them|these|those))\b/iu
/** Words that open a clause, whose subject need not be that of the statement. */
const subordinating = new RegExp(`^(?:${subordinators}|like|despite|than|according)$`, 'i')

/**
 * Whether a statement is about somebody or something that only the sentences before it tell: “It was hit by a wave”, “In 2012
 * they left”, “Of those, 40 died”, “The two have clashed for years”. “It” that means nothing is open to nobody.
 */
export function hasOpenSubject(statement: string): boolean {
  if (leftOpen.test(statement) || ofOne.test(statement) || isDescribed(statement) || ofDoing.test(statement))
    return true
  // “The 45-year-old was fined”
  if (calledByAge(statement)?.index === 0 || isLedTo(statement)) return true
  if (!mayBeOpen.test(statement)) return false
  const tagged = taggedWords(statement)
  return (
    opensWithObject(tagged) || isOfSeveral(tagged) || isOwned(tagged) || isOpenAt(tagged, subjectAt(tagged))
  )
}

/** “A baker by trade, he also paints”: whom words before the pronoun describe and do not name; “A year after Ann Lee left, she …” names her. */
function isDescribed(statement: string): boolean {
  const lead =
    /^(?:once |formerly |originally )?(?:an?|one of) ([^,]{3,80}), (?:he|she|they|it)\s(?!\[)/iu.exec(
      statement,
    )?.[1]
  return (
    lead !== undefined && !/\b(?:after|ago|as|before|earlier|if|later|since|until|when|while)\b/i.test(lead)
  )
}

/**
 * “Rising to the top, he …”, “According to a relative, she …”: what opens such a sentence is told of the pronoun and names nobody, whomever
 * it tells of beside.
 */
function isLedTo(statement: string): boolean {
  const lead = /^\p{L}+(?:ing|ed) [^,]{3,80}, (?=(?:he|she|it|they)\s(?!\[))/iu.exec(statement)
  if (lead === null) return false
  const words = taggedWords(statement)
  const at = indexFrom(words, lead[0].length)
  const [, ...behind] = words.slice(0, Math.max(0, at))
  // “Asked whether Ann Lee would go, she said”
  return !behind.some((word) => isAnyVerb(word)) && !isExpletive(words, at)
}

/** “Doing this is banned”, “Leaving it would cost 40 million”; “It is a giant that will lift 40 tons” */
const ofDoing =
  /^\p{Lu}\p{Ll}+ing (?:so|this|that|it|them|these|those) (?:is|was|are|were|has|had|will|would|could|can|may|might|should)\b|^It(?:['’]s| is) an? (?:[\p{Ll}-]+ ){1,3}(?:that|which) (?:is|was|has|had|will|would|can|could|may|might)\b/u

/** “The other, a woman, was hit”, “One, a man of 40, fell”: of which several, and no name. */
const ofOne = /^(?:The (?:other|first|second|third)|One|Another), (?:an? |aged )?[^,\p{Lu}]+, /u

/** Turns of phrase that leave to the sentences before of whom or of what they tell, however the rest is read. */
const leftOpen = new RegExp(
  [
    // “All three were fined”
    /^all (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:is|are|was|were|has|have|had|will|remain)\b/u,
    // “The old ones were no longer made”
    /^(?:(?:in|by|on|at|for|from|with) [^,]{1,40}, )?(?:the|these|those) (?:\p{Ll}+ ){0,2}ones? (?:is|are|was|were|has|have|had|will|would)\b/u,
    // “If the court agrees, that will be put off”
    /^(?:if|when|once|unless|should) [^,]+, (?:that|this) (?:will|would|is|was|could|may|might)\b/u,
    /^(?:there, |back then\b|the following (?:is|are|was|were)\b)/u,
    // “There was one, which was mended”
    /^there (?:is|are|was|were|has been|have been) (?:one|two|none|several|many|some|a few)\b(?=,|$| (?:is|are|was|were)\b)/u,
    // “said that some were”
    /(?:^|\b(?:that|said|says) )(?:some|many|most|few|all|none|others) (?:is|are|was|were|has|have|had|did|would|will|could)(?: not|n['’]t)?$/u,
    // “A film showed the former carrying a case”; “Vakt lent Orsk and Alba money and the latter failed” tells which
    /^(?:(?!\b(?:and|between|from|of|or|to)\b)[^,;]){3,40}\bthe (?:former|latter)(?=[;,]|$| (?:at|for|from|in|on|to|with|\p{Ll}+ing (?:an?|the|his|her|its))\b)/u,
    // “There was no evidence of that”, “Three mayors had argued for one”, “Under him they won”
    /\b(?:evidence|hint|mention|proof|record|sign|suggestion) of (?:it|that|this)$/u,
    /(?<!\b(?:one|two|three|four|five),?) (?:against|for) one$|^under him\b/u,
    // “Police put it at five”
    /^(?:\p{L}+ ){1,4}puts? it at (?:about |around |some )?[\p{L}\d]+$/u,
    // “The court told them to do so”
    /^(?:\p{L}+ ){2,6}(?:it|them) (?:from doing|to do) so$/u,
    // “You have missed your target”, “Your house was built on a mine”: somebody who is spoken to; “you have 14 days” is of everybody
    /^you (?:had|were|(?:have )?(?:(?:never|not|now|also|already|repeatedly) )?(?:been|told|\p{Ll}+(?<!e)ed))\b|^your [^,;:]{1,40}? (?:was|were|ha[sd] been)\b/u,
    // “It is understood that she died on 4 May”
    /^it (?:is|was|has been) (?:understood|believed|thought|said|claimed|reported|expected|feared|hoped|alleged|rumoured) (?:that )?(?:he|she|they)\b(?! \[)/u,
    // “Bo Roe disagreed”: with what; “Bo Roe will not do so”
    /\bdisagree[ds]$|^(?:\p{L}+ ){1,5}(?:will|would|has|have|had|did|could) (?:not|never) (?:do|done) so$/u,
    // “Bo Roe said that meant 40 people would go”
    /^[^,;:]{3,60}\b(?:added|explained|said|says|warned) (?:that|this|it) mean(?:s|t)\b/u,
    // “There had been such a meeting”, “Bo Roe said such a thing”
    /^there (?:is|was|(?:has|had) been) such an? \p{Ll}+$|\bsuch a thing$/u,
    // “The union was told of 900”, “The charity handed out 3,100”: of what
    /\b(?:told of|(?:gave|given|handed) out|bought|built|delivered|hired|made|ordered|owned|produced|received|sacked|sent|sold) (?:(?:about|almost|around|nearly|some) )?\d[\d,]*$/u,
    // “There were four such firms”, “Such an amount was never paid”
    /^there (?:is|are|was|were|(?:has|have|had) been) (?:\d+|no|many|several|two|three|four|five|six|seven|eight|nine|ten) such \p{Ll}+|^such (?:an? )?\p{Ll}+ (?:is|are|was|were|has|have|had|will|would|can|could|may|might|should)\b/u,
    // “Two of them were ill”, but “two of those who fell ill”
    /^(?:all|both|each|few|half|many|most|neither|none|one|some|several|two|three|four|five|six|seven|eight|nine|ten|dozens|\d+) of (?:them|these|those)\b(?! (?:who|that|which|with|in|from|at|on|to|aboard|\p{Ll}+(?:ed|ing|wn))\b)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
)

/** “Without them, …”, “Of those, …”, “Among them was Ann Lee”; “before that” only says when. */
const opensWithObject = ([first, second, third]: readonly Word[]): boolean =>
  /^(?:among|between|from|of|to|with|without)$/i.test(first?.text ?? '') &&
  /^(?:it|them|these|those)$/i.test(second?.text ?? '') &&
  (third?.text === ',' || third?.pos === 'AUX')

/** Which the tagger may take for a noun. */
export const modal = /^(?:will|would|can|could|may|might)$/i

/** What “some” do of whom nothing was told before. */
const ofAnybody =
  /^(?:say|believe|think|fear|hope|argue|suspect|claim|call|wonder|see|feel|worry|question|doubt|prefer|suggest|warn)$/

/** “The two have …”, “Both were …”, “The latter’s sales rose”, “None was met”, “The first came …”, “Another will …”, “Some visit …”: of which it is. */
function isOfSeveral(words: readonly Word[]): boolean {
  const [first, second, third] = words
  const [one, two] = [first?.text ?? '', second?.text ?? '']
  // “Both cleared security”, of which the tagger takes the verb for an adjective
  if (/^both$/i.test(one)) return isAnyVerb(second) || (/ed$/.test(two) && third?.pos === 'NOUN')
  // “One protects nine in ten”; “one must wait” is of everybody
  if (/^one$/i.test(one)) return isAnyVerb(second) && isThirdPerson(second!)
  if (/^(?:all|another|others|some|each|most|half|neither|none)$/i.test(one))
    return (
      (isAnyVerb(second) || modal.test(two) || isVerbBeforeName(words)) &&
      !ofAnybody.test(second?.lemma ?? '')
    )
  // “A fourth died there”, but “A second armed man fled”
  if (/^(?:the|an?)$/i.test(one) && ordinals.has(two.toLowerCase()) && isVerbOf(words, 2))
    return !namesThem(words)
  return (
    /^the$/i.test(one) &&
    /^(?:two|three|four|pair|duo|trio|former|latter|first|second|third|other|others)$/i.test(two) &&
    (isAnyVerb(third) || (/^(?:former|latter)$/i.test(two) && /^['’]s$/.test(third?.text ?? ''))) &&
    !namesThem(words)
  )
}

/** Whether the word at an index is a verb, and does not describe a noun behind it. */
const isVerbOf = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'AUX' ||
  (isFiniteVerb(words[at]) && !/^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.pos ?? ''))

/** “Some visit Orsk regularly”, of which the tagger takes the verb for a noun: some of a thing are of several, and these are told with no -s. */
const isVerbBeforeName = ([, noun, name, next]: readonly Word[]): boolean =>
  noun?.pos === 'NOUN' &&
  noun.text === noun.lemma &&
  !/ing$/.test(noun.text) &&
  name?.pos === 'PROPN' &&
  !isAnyVerb(next)

/** “The two injured men, Ann Lee and Bo Roe, are …”: whether a subject is followed by their names. */
function namesThem(words: readonly Word[]): boolean {
  const comma = words.findIndex(({ text }) => text === ',')
  return comma > 2 && words[comma - 1]?.pos === 'NOUN' && words[comma + 1]?.pos === 'PROPN'
}

/** “Their bank was sold”, “The same firm was behind it”: a subject of which only the sentences before tell whose or which it is; “Its owner, Sund Locks, …” names it. */
function isOwned(words: readonly Word[]): boolean {
  const same = /^the$/i.test(textAt(words, 0)) && /^same$/i.test(textAt(words, 1))
  if (!same && !/^(?:his|her|its|their)$/i.test(textAt(words, 0))) return false
  const verb = words.findIndex(isAnyVerb)
  // “Their deaths bring to four the number of Norvian dead”: how many there are is told whoever they were
  if (/^deaths?$/i.test(textAt(words, 1)) && words.some(({ text }) => /^(?:number|toll)$/i.test(text)))
    return false
  return verb > 1 && words.slice(0, verb).every(({ pos, text }) => pos !== 'PROPN' && !/^[,[]$/.test(text))
}

/** “clashes”, which a noun in the singular would not be */
const isThirdPerson = ({ text, lemma }: Word) => /s$/.test(text) && lemma !== text.toLowerCase()

/** The first pronoun that nothing but links and a time stands before: “In 2012 it …”; -1 for none. */
function subjectAt(words: readonly Word[]): number {
  const at = words.findIndex(({ text }) => pronoun.test(text))
  const leadIn = words.slice(0, Math.max(0, at))
  const phrases = nounPhrases(leadIn)
  // “With the proceeds he”
  const means = phrases.filter(
    ({ kind, first, last }) => kind === 'common' && first === 1 && last === leadIn.length - 1,
  )
  const times = [...phrases.filter((phrase) => isTimePhrase(leadIn, phrase)), ...means]
  const isLink = ({ pos, text }: Word, index: number) =>
    (/^(?:ADP|ADV|CCONJ)$/.test(pos) && !subordinating.test(text)) ||
    text === ',' ||
    /^\d{4}$/.test(text) ||
    times.some(({ first, last }) => index >= first && index <= last)
  // “with this update”
  return leadIn.every(isLink) && leadIn.at(-1)?.pos !== 'ADP' ? at : -1
}

function isOpenAt(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next === undefined || next.text === '[') return false
  if (/^it$/i.test(word.text)) return !isExpletive(words, at)
  if (/^(?:he|she|they)$/i.test(word.text)) return true
  // “That said, …”
  if (/^that$/i.test(word.text) && /^said$/i.test(next.text)) return false
  // “This clashes with …”, of which the tagger takes the verb for a noun
  if (
    /^th(?:is|at)$/i.test(word.text) &&
    next.pos === 'NOUN' &&
    isThirdPerson(next) &&
    words[at + 2]?.pos === 'ADP'
  )
    return true
  // “That comment beat …”, of which the tagger takes the noun for a verb
  if (next.pos === 'VERB' && isAnyVerb(words[at + 2])) return false
  // “Those killed were …”
  const participle = next.pos === 'VERB' && /(?:ed|ing|[^aeiou]en|wn|ght)$/i.test(next.text)
  return (
    (isAnyVerb(next) ||
      (next.pos === 'ADV' && isAnyVerb(words[at + 2])) ||
      /^['’](?:s|re|ll|d|ve)$/.test(next.text)) &&
    !(participle && /^th[eo]se$/i.test(word.text))
  )
}
