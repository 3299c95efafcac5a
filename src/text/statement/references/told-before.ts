/** What “the clinic” means, in the words by which the text told of it before: “the private medical clinic”. */
import { isSetApart } from '../../attribution/speakers/bodies.ts'
import { isSucceeded } from '../../attribution/speakers/running-body.ts'
import { bodyNouns } from '../../data/cues.ts'
import { countryOf } from '../../data/countries.ts'
import { calendarWords } from '../../data/name-words.ts'
import { vesselNouns } from '../../data/nouns.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { lowerFirst } from '../../words/edits.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { isPluralNoun, textAt, type Word } from '../../words/words.ts'
import { boxStart } from './boxes.ts'
import { carriedBy } from './carried.ts'
import { withoutJudging } from './judging.ts'
import type { ReferenceContext } from './context.ts'

const thingNouns =
  /^(?:attack|strike|incident|meeting|talk|raid|blast|explosion|crash|fire|shooting|protest|election|vote|summit|deal|agreement|ruling|decision|verdict|storm|earthquake|quake|flood|war|conflict|offensive|game|match|race|trial|lawsuit|investigation|report|study|survey|plan|law|bill|clinic|hospital|building|plane|aircraft|ship|vessel|train|bus|car|film|movie|trailer|device|phone|service|ceremony|festival|flight|mission|campaign|parade|update|letter|system|satellite|store|resolution|accident|collision|bombing|assault|iceberg|container|programme|program|project|probe|rocket|spacecraft|tunnel|airstrike|shutdown|outage|merger|takeover|ban|chip|console|headset|checkpoint|website|site|ad|advert|commercial|contract|sting|scheme|scam|rally|demonstration|petition|levy|loan|grant|pipeline|warehouse|yacht|lorry|truck|van|helicopter|drone|missile|bomb|tanker|outbreak|inquiry|insurgent|rebel|glass|roof|track|case|leak|telescope)$/
/** Of these an article may be about one, which “the” at the head of a paragraph means. */
const mainEvents = /^(?:campaign|race|election|vote|trial|match|game|war|conflict|festival|summit|strike)$/

/** Words that say which of several it is, or how often: nothing that it is called. */
export const ranking =
  /^(?:first|last|latest|next|most|least|only|same|other|own|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|straight|consecutive|best|worst|\w+est)$/i
/** Words that judge a thing or bring in another, and are no part of what it is called. */
const passing =
  /^(?:possible|likely|similar|new|more|further|another|false|alleged|sweeping|major|big|huge|giant|massive|final|whole|entire|wrong|right|different|certain|separate|previous|earlier|typical|narrow)$/i
/** Whether one of its kind, or any, is spoken of: “any audio device”. */
const anyOne = /^(?:any|every|each|no|either|neither|all|most|both|what|which)$/i

/** A phrase of the noun, told before, and what it says of the thing. */
type Telling = { sentence: ParsedSentence; phrase: NounPhrase; head: Word; modifiers: Word[] }

const opening = ({ sentence, phrase }: Telling) => sentence.words[phrase.first]!.text
const isKnown = (told: Telling) => /^(?:the|this|that|these|those)$/i.test(opening(told))

/**
 * An earlier phrase with the same noun that says more, as a definite phrase: “a private medical clinic” → “the private medical
 * clinic”. Null where the text tells of another by that noun as well, or knew it before by the noun alone.
 * @param own lemmas of the words that stand before the noun, which the phrase must hold
 */
export function richest(
  context: ReferenceContext,
  sentenceIndex: number,
  own: readonly string[],
  noun: string,
  before: number,
): { text: string | null; plural: boolean } | null {
  if (!thingNouns.test(noun) && !bodyNouns.has(noun)) return null
  const tellings = tellingsOf(context, sentenceIndex, noun, before)
  const near = context.parsed.sentences[Math.max(0, sentenceIndex - reach)]!.start
  const found = tellings.find(
    (told) =>
      told.head.lemma === noun &&
      told.head.start >= near &&
      !context.isQuoted(told.head.start) &&
      isTelling(context, sentenceIndex, told, own, before),
  )
  if (found === undefined || tellings.some((told) => isRival(told, found, near))) return null
  const { sentences } = context.parsed
  if (isSucceeded(sentences, sentences.indexOf(found.sentence), sentenceIndex, noun))
    return { text: null, plural: false }
  if (isBesideItsLike(found.sentence, found.phrase)) return null
  const { sentence, head, modifiers } = found
  const from = modifiers[0]!
  const called = insideSentence(context, context.parsed.text.slice(from.start, head.end), {
    opens: from === sentence.words[0],
  })
  return {
    text: called && `${isOwned(found) ? '' : 'the '}${called}`,
    plural: isPluralNoun(head),
  }
}

/** “Riot police” as “riot police” where it opened a sentence; null where nothing tells whether the capital is a name’s. */
function insideSentence(
  { parsed, entities }: ReferenceContext,
  called: string,
  { opens }: { opens: boolean },
) {
  const [, first = ''] = /^(\p{Lu}[\p{Ll}\p{M}-]*)(?![\p{L}.]|['’]\p{L}{2}| \p{Lu})/u.exec(called) ?? []
  const isName = countryOf(first) !== null || entities.some(({ name }) => name.startsWith(first))
  if (!opens || first === '' || isName) return called
  const isPrinted = (word: string) =>
    parsed.sentences.some(({ words }) => words.some(({ text }, at) => at > 0 && text === word))
  return isPrinted(lowerFirst(first)) ? lowerFirst(called) : isPrinted(first) ? called : null
}

/** How many sentences back a thing may be told of. */
const reach = 12

/** The phrases that the noun carries, or for a ship one of its kind, from the nearest back. */
function tellingsOf({ parsed }: ReferenceContext, index: number, noun: string, before: number): Telling[] {
  const nouns = vesselNouns.has(noun) ? vesselNouns : [noun]
  return carriedBy(parsed, nouns, boxStart(parsed, index), index)
    .toReversed()
    .flatMap(({ sentence, phrase }): Telling[] => {
      const head = sentence.words[phrase.head]!
      const isMeant =
        head.start < before &&
        phrase.kind === 'common' &&
        // “an Alder & Western train” is no “Western train”
        sentence.words[phrase.first - 1]?.text !== '&'
      return isMeant ? [{ sentence, phrase, head, modifiers: modifiersOf(sentence, phrase) }] : []
    })
}

/** What stands before the noun and says more of it, without what judges it in front; of a count, “three strikes”, nothing. */
function modifiersOf({ words }: ParsedSentence, { first, head }: NounPhrase): Word[] {
  const several = isPluralNoun(words[head]!)
  const own = words
    .slice(first, head)
    .filter(
      ({ pos, text }) =>
        pos !== 'DET' && !/^(?:its|his|her|their|my|our|your|some|many|several|such)$/i.test(text),
    )
  const counted = own.findIndex(({ pos }) => pos !== 'NUM')
  return withoutJudging(several || counted < 0 ? own.filter(({ pos }) => pos !== 'NUM') : own)
}

/** Whether a phrase says by its own words what the thing is. */
function isTelling(
  context: ReferenceContext,
  sentenceIndex: number,
  told: Telling,
  own: readonly string[],
  before: number,
): boolean {
  const { sentence, phrase, head, modifiers } = told
  const { words } = sentence
  const at = context.parsed.sentences[sentenceIndex]!
  // “The campaign” that opens a paragraph is not one that only tells more of something in the paragraph before
  const isHead = mainEvents.test(head.lemma) && before === at.words[1]?.start
  if (isHead && sentence.paragraph !== at.paragraph && words[phrase.first - 1]?.pos === 'ADP') return false
  if (modifiers.length === 0 || modifiers.length > 5 || anyOne.test(opening(told))) return false
  if (isUnreal(sentence, phrase)) return false
  // “a missile and |drone attack|”
  if (
    !isPluralNoun(head) &&
    /^(?:and|or)$/i.test(textAt(words, phrase.first - 1)) &&
    words[phrase.first - 2]?.pos === 'NOUN' &&
    words[phrase.first]!.pos !== 'DET'
  )
    return false
  // “a two-year trial”, “an 18-month inquiry” are called by no more than how long; “a 425kg relay satellite” is
  const nouns = modifiers.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  const isMeasure = modifiers[0]!.pos === 'NUM' || /^\P{L}/u.test(modifiers[0]!.text)
  if (isMeasure && nouns.length < 2) return false
  // One adjective, as in “the pivotal race”, tells no race from another.
  const [only] = modifiers
  if (modifiers.length === 1 && !/^(?:NOUN|PROPN)$/.test(only!.pos) && !/-/.test(only!.text)) return false
  const isPassing = ({ text, pos }: Word) =>
    ranking.test(text) ||
    passing.test(text) ||
    /^[,"“”()]$/.test(text) ||
    (pos === 'VERB' && /ing$/.test(text))
  if (modifiers.some(isPassing)) return false
  // “the bank” is no central bank where another is named
  const called = [...modifiers, head].map(({ text }) => text)
  if (own.length === 0 && isNamedBeside(context, called, head.lemma, before)) return false
  // A kind apart, not the same thing said shorter: “the drone attack” after “the military attack”.
  if (own.some((lemma) => !modifiers.some((one) => one.lemma === lemma))) return false
  // “Tuesday’s fire” says no more of it than the day
  return !isOwned(told) || (modifiers[0]!.pos === 'PROPN' && !calendarWords.test(modifiers[0]!.text))
}

/** “the studio’s film”, “NASA’s campaign” */
const isOwned = ({ sentence: { words }, modifiers }: Telling) =>
  modifiers.some(({ text }) => /^['’]s?$/.test(text)) &&
  words[words.indexOf(modifiers[0]!) - 1]?.pos !== 'DET'

/** “was supposed to take an early flight”: what never came about. */
export const isUnreal = ({ words }: ParsedSentence, { first }: NounPhrase): boolean =>
  words[first - 1]?.pos === 'VERB' &&
  words[first - 2]?.text === 'to' &&
  /^(?:suppose|mean|want|hope|intend|refuse|fail)/.test(words[first - 3]?.lemma ?? '')

/** “a flight”, “two flights”; not “Flight HA446” */
const isBroughtIn = (told: Telling) =>
  isPluralNoun(told.head) || /^(?:an?|another|one|some|his|her|its|their)$/i.test(opening(told))

/**
 * Whether a phrase tells of another than the one found: brought in after it, or by words of its own; or knew what “the” one was
 * before it. “The delayed flight” after “a Danish flight” is the same.
 * @param near offset from which on others by words of their own are looked for
 */
function isRival(told: Telling, found: Telling, near: number): boolean {
  if (told === found) return false
  const earlier = told.head.start < found.head.start
  // “their ship sank”, and then “a German vessel”: another one, as it is brought in
  if (
    earlier &&
    told.modifiers.length === 0 &&
    vesselNouns.has(found.head.lemma) &&
    /^an?$/i.test(opening(found))
  )
    return true
  // “the race” and then “the title race”
  if (told.modifiers.length === 0 && isKnown(told))
    return earlier && isKnown(found) && told.head.text === found.head.text
  if (told.head.start < near) return false
  // “a ferry”, and then “a Danish ferry”
  if (told.modifiers.length === 0) return !earlier && isBroughtIn(told)
  const shares = told.modifiers.some(({ lemma }) => found.modifiers.some((one) => one.lemma === lemma))
  const another = earlier || !isKnown(told) || told.modifiers.some(({ text }) => ranking.test(text))
  return another && !shares
}

/** By what else a vehicle may be called. */
const otherNames: [noun: RegExp, like: RegExp][] = [
  [/^(?:train|bus|coach|tram|ferry)$/, /^(?:service|express|shuttle|sleeper)$/],
  [/^(?:plane|aircraft|jet)$/, /^(?:plane|aircraft|airliner|jet|helicopter|glider)$/],
]

/** “A commuter service ran into a goods train”, “A bus hit a school bus”: whether the sentence brings in another that the noun may mean as well. */
export function isBesideItsLike({ words, phrases }: ParsedSentence, phrase: NounPhrase): boolean {
  const { lemma: noun } = words[phrase.head]!
  const isArticle = (at: number) => /^an?$/i.test(words[at]!.text)
  const isLike = (other: string) =>
    other === noun || otherNames.some(([own, like]) => own.test(noun) && like.test(other))
  return (
    isArticle(phrase.first) &&
    phrases.some(
      (one) =>
        one !== phrase && one.kind === 'common' && isArticle(one.first) && isLike(words[one.head]!.lemma),
    )
  )
}

/** Whether an earlier phrase for a body sets it apart, “the country’s central bank”, and another is named by the noun: “Meridian Bank”. */
const isNamedBeside = (
  { entities }: ReferenceContext,
  words: readonly string[],
  noun: string,
  before: number,
) =>
  isSetApart(words, noun) &&
  entities.some(({ name, type, mentions }) => {
    const own = name.toLowerCase().split(/\s+/u)
    return (
      type === 'organisation' &&
      own.includes(noun) &&
      !isSetApart(own, noun) &&
      mentions.some(({ start }) => start < before)
    )
  })
