/** What “the plant” means, in the words by which the text brought it in: “a gas plant at Ordoba” → “the gas plant at Ordoba”. */
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import { vesselNouns } from '../../data/nouns.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isTimePhrase, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { isPluralNoun, type Word } from '../../words/words.ts'
import { boxStart } from './boxes.ts'
import { carriedBy } from './carried.ts'
import { withoutJudging } from './judging.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { isBesideItsLike, isUnreal } from './told-before.ts'

/** How many sentences back a thing may be brought in. */
const reach = 12

/** A phrase of the noun in a sentence before. */
type Telling = { index: number; sentence: ParsedSentence; phrase: NounPhrase }

/**
 * The phrase that brought in what “the plant” means, once and as the only one of its kind, as a definite phrase; null where the
 * text tells of another by that noun, or the phrase says no more than the noun.
 * @param passage the words in which it stands, that may bring it in themselves
 * @param own lemmas of the words that stand before the noun, which the phrase must hold
 * @param noun the noun that carries the definite phrase
 */
export function introduced(
  context: ReferenceContext,
  { sentence: index, span }: Passage,
  own: readonly string[],
  noun: Word,
): string | null {
  if (noun.pos !== 'NOUN' || !isCountedThing(noun.lemma)) return null
  const { parsed, isQuoted } = context
  const tellings = tellingsOf(context, index, noun)
  const [first, ...more] = tellings
  if (first === undefined || first.index < index - reach) return null
  // “their ship sank”, and then “a German vessel”
  if (vesselNouns.has(noun.lemma) && tellsOfOtherVessel(context, index, noun)) return null
  const { sentence, phrase } = first
  const { words } = sentence
  const head = words[phrase.head]!
  const isHere = head.start >= span.start && head.end <= span.end
  if (
    isHere ||
    isQuoted(head.start) ||
    isPluralNoun(head) !== isPluralNoun(noun) ||
    head.text !== head.text.toLowerCase() ||
    !bringsIn(sentence, phrase) ||
    isBesideItsLike(sentence, phrase)
  )
    return null
  if (more.some((told) => isAnother(told, first))) return null
  const modifiers = modifiersOf(sentence, phrase)
  if (own.some((lemma) => !modifiers.some((one) => one.lemma === lemma))) return null
  const last = hasTail(context, index, noun) ? phrase.head : tailOf(sentence, phrase)
  const opening = modifiers.findIndex((word) => !isPassing(word))
  const from = opening < 0 ? head : modifiers[opening]!
  // “an 18-month inquiry” is called by no more than how long
  const isMeasure = from.pos === 'NUM' && words[words.indexOf(from) + 1]?.text === '-'
  const isFuller = opening >= 0 && !isMeasure && modifiers.slice(opening).some(isTelling)
  if (!isFuller && last === phrase.head) return null
  const told = parsed.text.slice(from.start, words[last]!.end)
  // “a ‘Wolf Moon’”, “the country’s New Year’s Eve party”: a name, or an owner
  return /["“”‘(),]/u.test(told) || modifiers.some(({ text }) => /^['’]s?$/.test(text)) ? null : `the ${told}`
}

/** Nouns that tell of whatever was said before, or of no one thing. */
const vague =
  /^(?:way|time|thing|part|number|end|fact|problem|lot|result|moment|point|day|week|month|year|people|man|woman|person|situation|idea|reason|place|kind|sort|type|side|front|back|rest|public|world|internet|series|future|past|top|bottom|right|left|need|use|work|amount|percentage|share|cost|price|rate|range|level)$/

/** Whether something stands behind the noun already: “the flight from Denver”, “the base nearby”. */
function hasTail({ parsed }: ReferenceContext, index: number, noun: Word): boolean {
  const { words } = parsed.sentences[index]!
  const next = words[words.indexOf(noun) + 1]
  return next?.pos === 'ADP' || /^nearby$/i.test(next?.text ?? '')
}

const isCountedThing = (lemma: string) =>
  !vague.test(lemma) && !mayBePerson(lemma) && !bodyNouns.has(lemma) && !bodyKinds.has(lemma)

/** Whether a vessel is told of before by another noun. */
const tellsOfOtherVessel = ({ parsed }: ReferenceContext, index: number, noun: Word): boolean =>
  parsed.sentences
    .slice(boxStart(parsed, index), index + 1)
    .some(({ words }) =>
      words.some(
        ({ lemma, pos, start }) =>
          pos === 'NOUN' && vesselNouns.has(lemma) && lemma !== noun.lemma && start < noun.start,
      ),
    )

/** Earlier phrases that the noun carries, in the singular or the plural, the first of them first. */
function tellingsOf({ parsed }: ReferenceContext, index: number, noun: Word): Telling[] {
  return carriedBy(parsed, [noun.lemma], boxStart(parsed, index), index).filter(
    ({ sentence, phrase }) => sentence.words[phrase.head]!.start < noun.start,
  )
}

/** “a gas plant”, “two trains”: what was not told of before; not “is a plant”, “like a plant”, “no plant”, “wants a plant”. */
function bringsIn(sentence: ParsedSentence, phrase: NounPhrase): boolean {
  const { words } = sentence
  const { first, kind } = phrase
  if (kind !== 'common' || isTimePhrase(words, phrase) || isUnreal(sentence, phrase)) return false
  const opening = words[first]!
  const several = isPluralNoun(words[phrase.head]!)
  const isNew =
    /^an?$/i.test(opening.text) ||
    (opening.pos === 'NUM'
      ? !/^one$/i.test(opening.text)
      : several && /^(?:ADJ|NOUN|PROPN|VERB)$/.test(opening.pos))
  if (!isNew) return false
  const before = words.slice(0, first)
  const link = before.at(-1)
  if (link !== undefined && (notReal.test(link.lemma) || /^[,—(]$/.test(link.text))) return false
  return !before
    .slice(-6)
    .some(({ text }) => /^(?:if|not|n['’]t|never|no|without|whether|or|would|could|might|may)$/i.test(text))
}
const notReal = /^(?:be|like|as|such|than|become|remain|want|need|seek|require|call|for|consider|-)$/

const modifiersOf = ({ words }: ParsedSentence, { first, head }: NounPhrase) =>
  withoutJudging(words.slice(first, head).filter(({ pos, text }) => pos !== 'DET' && !/^an?$/i.test(text)))

/** Words that judge a thing, or set it apart only where it is brought in. */
const passing =
  /^(?:new|second|third|another|major|massive|huge|big|large|small|possible|similar|further|recent|serious|special|certain|different|separate|rare|single|whole|full|great|good|bad|\w+ly)$/i
const isPassing = ({ text, pos }: Word) => passing.test(text) || pos === 'ADV'
const isTelling = ({ pos }: Word) => pos === 'NOUN' || pos === 'PROPN'

/** Whether a later phrase tells of another: “another plant”, “the Orsk plant”, “plants”. */
function isAnother({ sentence, phrase }: Telling, first: Telling): boolean {
  const { words } = sentence
  const opening = words[phrase.first]!
  const known = /^(?:the|this|that|these|those)$/i.test(opening.text)
  const told = modifiersOf(first.sentence, first.phrase).map(({ lemma }) => lemma)
  const modifiers = modifiersOf(sentence, phrase).filter(({ lemma }) => !told.includes(lemma))
  return (
    !known ||
    isPluralNoun(words[phrase.head]!) !== isPluralNoun(first.sentence.words[first.phrase.head]!) ||
    modifiers.length > 0
  )
}

/** The last word of what stands behind the noun and says which it is: “at Ordoba”, “with the state”, “between Orsk and Holt”. */
function tailOf({ words, phrases }: ParsedSentence, { head, last }: NounPhrase): number {
  if (last > head) return last
  const link = words[head + 1]
  if (link?.pos !== 'ADP' || !isBound(link.text.toLowerCase(), words[head]!.lemma)) return head
  const behind = phraseStartingAt(phrases, head + 2)
  return behind === undefined || behind.kind === 'pronoun' || isTimePhrase(words, behind) ? head : behind.last
}

/** What may stand behind any noun and belong to it. */
const loose = /^(?:about|against|between|of)$/
/** What is where it is, or takes place there; of “seized drums in Orsk” only the deed. */
const sited =
  /^(?:accident|assault|attack|barracks|base|battle|blast|bombing|bridge|camp|canal|clash|clinic|collision|conference|crash|dam|demonstration|election|explosion|factory|farm|festival|fire|flood|hospital|hotel|inferno|island|lake|landslide|market|meeting|mill|mine|mosque|motorway|museum|plant|port|prison|protest|quarry|rally|reactor|refinery|reservoir|restaurant|riot|road|school|shooting|siege|stadium|station|strike|summit|temple|tower|trial|tunnel|vote|warehouse|wedding|zone)$/
/** Nouns that a preposition belongs to; behind others it may tell of the deed: “opened a door with a key”. */
const bound = new Map([
  ...['at', 'in', 'near', 'off', 'outside'].map((place): [string, RegExp] => [place, sited]),
  [
    'by',
    /^(?:attack|assault|book|film|inquiry|investigation|letter|painting|raid|report|study|survey|visit)$/,
  ],
  ['for', /^(?:bid|contract|deal|fund|bill|call|case|demand|plan|request|tax|test|warrant|zone)$/],
  ['from', /^(?:call|data|document|email|file|image|letter|message|note|photo|picture|report|video)$/],
  ['into', /^(?:inquiry|investigation|probe|report|research|study)$/],
  [
    'on',
    /^(?:agreement|assault|attack|ban|bill|book|deal|law|levy|raid|report|sanction|strike|study|tax|vote)$/,
  ],
  ['over', /^(?:case|clash|conflict|dispute|fight|lawsuit|protest|row|talk|war)$/],
  ['to', /^(?:amendment|answer|appeal|change|flight|letter|reply|response|road|threat|train|trip|visit)$/],
  [
    'with',
    /^(?:agreement|case|clash|conflict|contract|deal|dispute|interview|meeting|merger|partnership|talk|treaty|war)$/,
  ],
])
const isBound = (link: string, noun: string) => loose.test(link) || bound.get(link)?.test(noun) === true
