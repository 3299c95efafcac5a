/** What a body did something to, where “it” flies, has doors, would forbid something or was withdrawn, as no body does or is. */
import { namedIn } from '../../attribution/speakers/scene.ts'
import { isEventNoun } from '../../clause/events.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import type { ReferenceContext } from './context.ts'
import { known, possessive, withArticle } from './name-forms.ts'
import { madeIn } from './made.ts'
import { isThing } from './things.ts'
import { isOfMind } from './told-of-it.ts'

/** What a disaster does, and hardly ever whoever tells or is reminded of it. */
export const harming =
  /^(?:bury|damage|destroy|devastate|displace|engulf|flatten|flood|gut|injure|inundate|kill|maim|raze|submerge|topple|trap|uproot|wound|wreck)$/
/** What a thing does by itself, and a body does not. */
const giving = /^(?:burst|capsize|derail|explode|leak|overflow|rupture|sink)$/
/** What is done to what was made, sold or shown, and not to whoever did so. */
const handled =
  /^(?:air|assemble|auction|broadcast|build|deliver|demolish|design|discover|display|dismantle|excavate|film|install|invent|manufacture|open|paint|patent|photograph|prescribe|print|publish|record|recall|release|repaint|repair|salvage|screen|sew|shelve|sink|steal|test|tow|translate|unearth|unveil|withdraw|write)$/
/** What is seen in what was shown, and is not said of who shows it. */
const showing = /^(?:depict|feature|portray|show|star|tease)$/
/** How it comes to be seen. */
const bringingOut = /^(?:air|broadcast|launch|post|premiere|publish|release|screen|share|show|unveil)$/
/** What may kill by itself, of whom it is told. */
export const violent =
  /^(?:ambush|assault|attack|bomb|bombard|fire|fight|invade|raid|retaliate|shell|shoot|storm|strike|target)$/
/** What is done to a thing by those who make, show or send it. */
const bringing =
  /^(?:announce|build|design|develop|fire|introduce|launch|make|produce|release|reveal|sell|show|test|unveil)$/

/** And to a law or tax that is there. */
const undoing =
  /^(?:abandon|abolish|axe|change|cut|ditch|double|end|freeze|halve|lift|lower|raise|reduce|remove|repeal|reverse|scrap|suspend)$/

/** What the words behind a pronoun tell: the verb and what follows it, and whether it is done to whom the pronoun means. */
export type Deed = { verb: Word; next: Word | undefined; passive: boolean }

/**
 * “Norvia launched a missile. It fell outside its waters”, “The senate rejected a bill. It would have banned …”: that to which the
 * subject of the sentence before did something; null where one cannot tell to what, undefined where the subject is meant as far as this goes.
 * @param isBody whether the subject is a body for sure
 * @param told the words behind the pronoun
 */
export function thingActedOn(
  context: ReferenceContext,
  before: ParsedSentence,
  subject: NounPhrase,
  isBody: boolean,
  told: readonly Word[],
): string | null | undefined {
  const isOfAnyPlan = hasPlanBehind(before, subject)
  const isPlan = isOfPlan(told) || (isOfAnyPlan && isOfEffect(told))
  if (!isPlan && !flies(told) && !hasParts(told)) return undefined
  const [verb, object] = madeIn(before)
  const isActing = verb !== undefined && object !== undefined && before.words.indexOf(verb) > subject.last
  const isPlanDone = isActing && planNoun(before.words[object.head]!.lemma)
  if (isPlan && isOfAnyPlan && !isPlanDone && (isBody || subject.kind === 'name')) return null
  const isBrought = isActing && bringing.test(verb.lemma)
  if (!isBody && !(subject.kind === 'name' && (isBrought || (isPlan && isActing)))) return undefined
  const fits = (phrase: NounPhrase) =>
    isThing(before, { ...phrase, kind: 'common' }) || planNoun(before.words[phrase.head]!.lemma)
  if (isPlan && !isPlanDone) return isOfEffect(told) ? null : undefined
  // “would abolish the tax. It would cost £9bn”: that it is no more
  if (isPlan && undoing.test(verb!.lemma) && told[1]?.lemma !== 'have') return null
  // “The hotel reopened. It has 40 rooms”
  if (object === undefined && hasParts(told)) return undefined
  const isJoined = isActing && /^(?:and|or)$/i.test(textAt(before.words, object.last + 1))
  return isActing && fits(object) && !isJoined ? thingText(context, before, subject, object) : null
}

/** “its first car” → “Vakt’s first car” */
function thingText(
  context: ReferenceContext,
  before: ParsedSentence,
  subject: NounPhrase,
  object: NounPhrase,
): string | null {
  const { words } = before
  const { text } = context.parsed
  if (!/^(?:its|their|his|her)$/i.test(words[object.first]!.text))
    return /^(?:an?|the|this|that|another)$/i.test(words[object.first]!.text)
      ? known(text, before, object)
      : text.slice(words[object.first]!.start, words[object.last]!.end)
  const [owner] = namedIn(context.scene, words[subject.first]!.start, words[subject.last]!.end)
  return owner === undefined || !/^its$/i.test(words[object.first]!.text)
    ? null
    : `${possessive(withArticle(context, owner.entity))} ${text.slice(words[object.first + 1]!.start, words[object.last]!.end)}`
}

const planNoun = (noun: string) =>
  /^(?:act|amendment|ban|bill|budget|duty|law|levy|measure|merger|motion|plan|policy|proposal|resolution|rule|tariff|tax|treaty)$/.test(
    noun,
  )

/** “has argued against the bill. It would put officers at risk”: whether a plan is told of that the sentence’s subject did not do. */
const hasPlanBehind = ({ words, phrases }: ParsedSentence, { last }: NounPhrase): boolean =>
  phrases.some(({ first, head }) => first > last && planNoun(words[head]!.lemma))

/** “would have allowed him to stay”, “will put nurses at risk”: what rather comes of a deed than is done by a body, and is not told as done. */
function isOfEffect(told: readonly Word[]): boolean {
  const verb = told.slice(0, 5).find(({ pos }) => pos === 'VERB')
  const isToCome = told[0] !== undefined && /^(?:would|will|could|may|might)$/i.test(told[0].text)
  return (isToCome || (verb === told[0] && /s$/.test(verb?.text ?? ''))) && effects.test(verb?.lemma ?? '')
}
const effects =
  /^(?:allow|cause|cost|cripple|deprive|enable|endanger|expose|force|harm|hurt|jeopardi[sz]e|leave|let|make|mean|oblige|permit|put|require|ruin|strip|threaten|undermine|violate|weaken)$/

/** “would have banned”: what is told of a bill or plan, and of no body but where it says, wants or decides something. */
const isOfPlan = (told: readonly Word[]): boolean =>
  /^would$/i.test(textAt(told, 0)) &&
  !isOfMind(told) &&
  !told
    .slice(0, 4)
    .some(
      ({ text }, at) =>
        ofBodies.test(text) ||
        (doneToBodies.test(text) && /^be(?:en)?$/.test(textAt(told, at - 1))) ||
        (text === 'to' && told[at - 1]?.text === 'have'),
    )

const ofBodies =
  /^(?:appeal|comment|consider|continue|go|hire|hold|like|meet|need|prefer|publish|rather|resume|return|seek|try|vote|want|work)$/
/** “would be told to stop” */
const doneToBodies = /^(?:able|asked|forced|told)$/

const parts =
  /^(?:bedrooms?|cabins?|chapters|cylinders|decks?|doors?|engines?|floors|horsepower|lanes|masts?|motors?|pages|propellers?|range|rooms|rotors?|screen|seats|speed|storeys|stories|wheels?|wingspan)$/i

/** “fell outside”, “reached a height of 80km”, “flew 300 miles”: what is told of what flies. */
function flies(told: readonly Word[]): boolean {
  const at = told.slice(0, 5).findIndex(({ pos }) => pos === 'VERB')
  const behind = told.slice(at + 1, at + 6).map(({ text }) => text.toLowerCase())
  const lemma = told[at]?.lemma
  if (lemma === 'fall') return /^(?:inside|outside|near)$/.test(behind[0] ?? '')
  if (lemma === 'fly') return behind.some((text) => /^(?:km|miles|kilomet(?:re|er)s)$/.test(text))
  return (
    (lemma === 'reach' || lemma === 'travel') &&
    behind.some((text) => /^(?:altitude|apogee|height|orbit|speeds?)$/.test(text))
  )
}

/** “has four large doors”, “had a top speed of 90mph”: what is told of what was built. */
function hasParts(told: readonly Word[]): boolean {
  const at = told.slice(0, 3).findIndex(({ lemma }) => lemma === 'have')
  const behind = told.slice(at + 1, at + 6)
  const noun = behind.find(({ pos }) => pos === 'NOUN')
  return at >= 0 && /^(?:DET|NUM|ADJ)$/.test(behind[0]?.pos ?? '') && parts.test(noun?.text ?? '')
}

/** “The firm recalled a pump. It was withdrawn in 12 countries”: the thing of which that is told. */
export function thingBeside(
  { parsed: { text }, scene }: ReferenceContext,
  before: ParsedSentence,
  subject: NounPhrase,
  isBody: boolean,
  { verb, passive }: Deed,
): string | null | undefined {
  const { words } = before
  if (!passive && showing.test(verb.lemma)) return shownBefore(text, before, subject)
  if (!isBody) return undefined
  const isOfThing = passive ? handled.test(verb.lemma) : giving.test(verb.lemma) || harming.test(verb.lemma)
  if (!isOfThing) return undefined
  const behind = words.slice(subject.last + 1)
  const main = behind.findIndex(({ pos }) => pos === 'VERB')
  // of what something was done to, more is told: “The school was closed in the storm. It was built …”
  const isPassive = behind.slice(0, Math.max(0, main)).some(({ lemma }) => lemma === 'be')
  if (main < 0 || isPassive || (!passive && violent.test(behind[main]!.lemma))) return undefined
  const things = before.phrases.filter(
    (phrase) =>
      phrase.first > subject.last && isThing(before, phrase) && !scene.isQuoted(words[phrase.first]!.start),
  )
  const [thing] = things
  if (thing === undefined) return undefined
  const isObject = ({ first }: NounPhrase) => words[first - 1] === behind[main]
  const only = things.filter(({ head }) => !isEventNoun(words[head]!.lemma))
  // what kills may be either
  if (!passive && !giving.test(verb.lemma)) return null
  return only.length === 1 && isObject(only[0]!) ? known(text, before, only[0]!) : null
}

/** “Crofter Films released a trailer. It teases …”: what was shown; undefined where nothing was. */
function shownBefore(text: string, before: ParsedSentence, { last }: NounPhrase): string | undefined {
  const { words, phrases } = before
  const verb = words.findIndex(({ pos }, at) => at > last && pos === 'VERB')
  const shown = phrases.find(({ first }) => verb > 0 && first === verb + 1)
  const isShown =
    shown !== undefined &&
    bringingOut.test(words[verb]!.lemma) &&
    isThing(before, { ...shown, kind: 'common' })
  return isShown ? known(text, before, shown) : undefined
}
