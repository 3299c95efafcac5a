import { namedIn } from '../../attribution/speakers/scene.ts'
import { bodyKinds, bodyNouns, speakingNouns, speechNouns } from '../../data/cues.ts'
import { isEventNoun } from '../../clause/events.ts'
import { irregularPast } from '../../data/verbs.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isTimePhrase, type NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'

/** What a thing does by itself, where no object follows: “it sank”. */
const befalling =
  /^(?:sink|fall|burn|break|burst|crash|explode|collapse|happen|occur|erupt|leak|move|travel|fly|float|drift|end|come|fail|become|remain|belong|date|look|appear|seem|lie|stand|arrive|depart|rise|drop|grow|start|begin|apply|spread|bounce|change|pass|close|open)$/
/** What a thing does to others: “it allowed for closures”. */
const ofThings =
  /^(?:carry|contain|include|hold|cost|weigh|last|cause|allow|permit|mean|protect|kill|measure|need|affect|require|reach|hit)$/
/** What only people and bodies are, or are brought to: “it was confident that”, “it had been forced to”. */
const ofMinds =
  /^(?:able|unable|aware|unaware|confident|ready|willing|unwilling|committed|sorry|proud|pleased|sure|certain|concerned|worried|disappointed|shocked|saddened|deeply|grateful|optimistic|hopeful|open|determined|prepared|happy|keen|satisfied|surprised|cautious|forced|ordered|asked|consulted|approached|invited|told|urged|notified|informed|warned|accused|contacted|obliged|liable|responsible|guilty|in (?:full )?(?:talks|contact|touch|compliance))\b/

/**
 * Whether “it” at the head of what a body says may be a thing spoken of before rather than the body: “The authority said it
 * had been inspected”. What only a body does or feels is the body’s: “said it would appeal”, “said it was sorry”.
 */
export function mayBeThing(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  index: number,
): boolean {
  return !isDeed(sentence.words, index + 1) && speaksOfThing(context, passage, sentence, index)
}

/** Whether a verb group tells what only a body does, thinks or feels. */
export function isDeed(words: readonly Word[], from: number): boolean {
  let at = from
  while (words[at] !== undefined && /^(?:ADV|PART)$/.test(words[at]!.pos)) at += 1
  let copula = false
  while (words[at] !== undefined && /^(?:AUX|ADV|PART)$/.test(words[at]!.pos)) {
    if (/^(?:is|are|was|were|be|been|being|'s|’s)$/i.test(words[at]!.text)) copula = true
    at += 1
  }
  const verb = words[at]
  if (verb === undefined) return false
  const lower = verb.text.toLowerCase()
  const opening = words.slice(at, at + 4).filter(({ pos }) => pos !== 'PUNCT')
  if (ofMinds.test(opening.map(({ text }) => text.toLowerCase()).join(' '))) return true
  if (copula && (/ed$/.test(lower) || irregularPast.has(lower))) return false
  if (copula && !/ing$/.test(lower)) return false
  const modal = /^(?:would|will|could|can|might|may|should|must|'ll|’ll|'d|’d)$/i.test(textAt(words, at - 1))
  // “it had no plans”, “it has 40 shops”: what somebody has
  const has = words.slice(from, at).findLast(({ pos }) => pos === 'AUX')
  if (verb.pos !== 'VERB' && !modal) return /^ha(?:s|d|ve)$/i.test(has?.text ?? '')
  const next = words[at + 1]
  // “would apply to the agency for a licence”; a rule applies to somebody
  if (verb.lemma === 'apply' && words.slice(at + 1, at + 8).some(({ text }) => /^for$/i.test(text)))
    return true
  // “will hold two hearings”, “had held talks”; a tank holds water
  if (verb.lemma === 'hold' && words.slice(at + 1, at + 6).some(({ lemma }) => isHeldByBodies(lemma)))
    return true
  // “had reached an agreement with the union”; a road reaches a village
  if (verb.lemma === 'reach' && words.slice(at + 1, at + 6).some(({ lemma }) => isComeTo(lemma))) return true
  if (/^(?:fail|pass)$/.test(verb.lemma) && isTested(words.slice(at + 1, at + 6))) return false
  // “carried out the attack”
  if (/^(?:out|off|up|into)$/i.test(next?.text ?? '')) return true
  const object = /^(?:DET|NUM|PROPN|PRON|NOUN|ADJ)$/.test(next?.pos ?? '')
  return !(ofThings.test(verb.lemma) || (!object && befalling.test(verb.lemma)))
}

/** “two inspections”, “one in May”: what ships, schools and drugs fail as well as bodies. */
const isTested = (object: readonly Word[]): boolean =>
  (/^one$/i.test(textAt(object, 0)) && object[1]?.pos !== 'NOUN') ||
  object.some(({ lemma }) =>
    /^(?:assessment|audit|check|exam|inspection|one|ones|survey|test|trial)$/.test(lemma),
  )

/** What only people and bodies hold: what is said or done together, and what they own. */
const isHeldByBodies = (noun: string): boolean =>
  isEventNoun(noun) ||
  /^(?:ballot|briefing|consultation|discussion|interview|meeting|negotiation|rally|share|stake|talk)$/.test(
    noun,
  )

/** What those reach who talk or think: what is agreed, settled or decided. */
const isComeTo = (noun: string): boolean =>
  /^(?:accord|agreement|arrangement|ceasefire|compromise|conclusion|consensus|deal|decision|pact|settlement|truce|understanding|verdict)$/.test(
    noun,
  )

/** Whether a thing is told of right before: in the sentence before, or in the words for who speaks (“the ferry’s owner”). */
function speaksOfThing(
  { parsed, scene }: ReferenceContext,
  { sentence: at }: Passage,
  sentence: ParsedSentence,
  index: number,
): boolean {
  const pronoun = sentence.words[index]!.start
  const here = sentence.phrases.filter(({ last }) => last < index)
  const owner = sentence.words.some(
    ({ text, start }, mark) =>
      start < pronoun &&
      /^['’]s$/.test(text) &&
      isThingNoun(sentence.words[mark - 1], sentence.words[mark - 2]),
  )
  if (owner || here.some((phrase) => isThing(sentence, phrase))) return true
  const before = parsed.sentences[at - 1]
  if (before === undefined || before.paragraph < sentence.paragraph - 1) return false
  const things = before.phrases.filter((phrase) => isThing(before, phrase))
  const named = namedIn(scene, before.start, before.end).some(
    ({ entity }) =>
      entity.type === 'other' &&
      !namedIn(scene, sentence.start, pronoun).some((one) => one.entity === entity),
  )
  return named || things.length > 0
}

const isThingNoun = (noun: Word | undefined, article: Word | undefined) =>
  noun?.pos === 'NOUN' && /^the$/i.test(article?.text ?? '') && isCountable(noun)

/** One thing, told of with an article: “the ferry”, “a vaccine”. */
export function isThing({ words }: ParsedSentence, phrase: NounPhrase): boolean {
  const head = words[phrase.head]
  return (
    head !== undefined &&
    phrase.kind === 'common' &&
    /^(?:the|an?|this|that|its|his|her|their|another)$/i.test(textAt(words, phrase.first)) &&
    !isTimePhrase(words, phrase) &&
    isCountable(head)
  )
}

const isCountable = ({ pos, text, lemma }: Word) =>
  pos === 'NOUN' &&
  !(/s$/.test(text) && lemma !== text.toLowerCase()) &&
  !mayBePerson(lemma) &&
  ![bodyNouns, bodyKinds, speakingNouns, speechNouns].some((list) => list.has(lemma))
