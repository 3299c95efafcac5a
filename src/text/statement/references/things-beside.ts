/** Where “it” and “they” mean what the sentence before tells of beside its subject: what happened, or a thing to which something was done. */
import { calamities } from '../../data/calamities.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { bodyKinds, bodyNouns, speakingNouns, speechNouns } from '../../data/cues.ts'
import { vesselNouns } from '../../data/nouns.ts'
import { isEventNoun } from '../../clause/events.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, type NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import { harming, thingActedOn, thingBeside, violent, type Deed } from './acted-on.ts'
import type { ReferenceContext } from './context.ts'
import { isThing } from './things.ts'

/** What an event does as well as a body: what is told so is left open where both are there. */
const troubling =
  /^(?:begin|block|cause|claim|cost|cripple|cut|derail|disrupt|force|hit|knock|last|leave|paraly[sz]e|prompt|rip|rock|shake|spark|spread|start|strike|sweep|tear|trigger|wipe)$/
/** What only something that happens does. */
const happening = /^(?:erupt|happen|occur|rage|unfold)$/
/** And what is only done to such. */
const brought = /^(?:cause|ignite|perpetrate|spark|trigger)$/
/** Who fights, so that what is told behind an attack may be what they did in turn. */
const fighting =
  /^(?:army|air force|coalition|force|gang|government|group|guard|junta|military|militia|navy|police|regime|country|nation|state)$/
/** What happens without harm: where somebody is remembered, or something looked into. */
const harmless =
  /^(?:anniversary|campaign|ceremony|commemoration|concert|conference|debate|election|hearing|inquest|inquiry|investigation|march|meeting|memorial|moment|prayer|probe|programme|review|search|service|speech|study|summit|survey|talk|test|tribute|trial|vigil|visit|vote)$/
/** By these names a storm is called: “Hurricane Alba”. */
const named = /^(?:Storm|Hurricane|Typhoon|Cyclone|Tropical)\b/

/** Whoever is the subject, by what they can do. */
type Subject = 'body' | 'telling' | 'event' | 'unknown'

/**
 * “Norvia mourned the victims of an avalanche. It buried a hotel”: what the pronoun means, where it is something told of beside the
 * subject of the sentence before; null where it may be, and cannot be told; undefined where the subject is meant as far as this goes.
 * @param told the words behind the pronoun
 */
export function meantBeside(
  context: ReferenceContext,
  before: ParsedSentence,
  subject: NounPhrase,
  several: boolean,
  told: readonly Word[],
): string | null | undefined {
  if (!several && isOfVehicle(told) && kindOf(context, before, subject) === 'body')
    return hasThingBeside(before, subject) ? null : undefined
  const kind = kindOf(context, before, subject)
  if (kind === 'event') return undefined
  const done = several ? undefined : thingActedOn(context, before, subject, kind === 'body', told)
  if (done !== undefined) return done
  const deed = deedOf(told)
  if (deed === null) return undefined
  const events = eventsBeside(context, before, subject, several)
  const harmful = events.filter((at) => calamities.has(before.words[at]!.lemma))
  const preferred = harmful.length > 0 || isHarm(deed) ? harmful : events
  if (preferred.length > 0) {
    const isSure = isSureOfEvent(deed, told)
    if (isSure || isOfEvent(deed, told)) {
      const [only, another] = preferred
      const isGiven = isSure && another === undefined && kind !== 'unknown'
      return isGiven && !mayAct(before, subject, only!, deed) ? eventText(context, before, only!) : null
    }
  }
  return several ? undefined : thingBeside(context, before, subject, kind === 'body', deed)
}

/** “France remembered the sinking of a ferry. Its captain …”: whether “its” is followed by what ships, trains and disasters have, and hardly a state. */
function isOfVehicle(told: readonly Word[]): boolean {
  const owned = told.slice(0, 4).find(({ pos }) => !/^(?:ADJ|NUM|ADV)$/.test(pos))
  return (
    owned?.pos === 'NOUN' &&
    /^(?:aftermath|captain|cause|epicent(?:re|er)|hull|magnitude|perpetrator|pilot|skipper|survivor|victim|wreck|wreckage)$/.test(
      owned.lemma,
    )
  )
}

const hasThingBeside = (before: ParsedSentence, { last }: NounPhrase) =>
  before.phrases.some((phrase) => phrase.first > last && isThing(before, phrase))

function deedOf(told: readonly Word[]): Deed | null {
  const at = told.slice(0, 6).findIndex(({ pos }) => !/^(?:AUX|ADV|PART)$/.test(pos))
  const verb = told[at]
  if (verb?.pos !== 'VERB') return null
  const passive = told.slice(0, at).some(({ text }) => /^(?:is|was|are|were|be|been|being)$/i.test(text))
  return { verb, next: told[at + 1], passive: passive && !/ing$/i.test(verb.text) }
}

/** Whether something is told that only what does harm does. */
const isHarm = ({ verb, passive }: Deed) =>
  !passive && !happening.test(verb.lemma) && !/^(?:begin|break|last|start|take)$/.test(verb.lemma)

const isOut = ({ next }: Deed) => /^out$/i.test(next?.text ?? '')

/** “killed 43 people”, “was caused by”, “blocked the line and trapped 30 cars”: what is told of an event and hardly of a body. */
function isSureOfEvent(deed: Deed, told: readonly Word[]): boolean {
  const { verb, next, passive } = deed
  if (passive) return brought.test(verb.lemma) || (verb.lemma === 'carry' && isOut(deed))
  if (verb.lemma === 'break') return isOut(deed)
  if (verb.lemma === 'take') return /^place$/i.test(next?.text ?? '')
  return (
    happening.test(verb.lemma) ||
    told.some(
      ({ pos, lemma }, at) =>
        pos === 'VERB' &&
        harming.test(lemma) &&
        (told[at] === verb || (told[at - 1]?.pos === 'CCONJ' && told.indexOf(verb) < at && at < 16)),
    )
  )
}

/** “hit the coast”, “left 40 people homeless” */
const isOfEvent = ({ verb, passive }: Deed, told: readonly Word[]): boolean =>
  !passive &&
  (verb.lemma === 'leave'
    ? told
        .slice(0, 10)
        .some(({ text }) =>
          /^(?:dead|homeless|injured|wounded|missing|stranded|trapped|without)$/i.test(text),
        )
    : troubling.test(verb.lemma))

function kindOf(context: ReferenceContext, { words }: ParsedSentence, subject: NounPhrase): Subject {
  const [first, head, last] = [words[subject.first]!, words[subject.head]!, words[subject.last]!]
  if (subject.kind === 'name') {
    const types = namedIn(context.scene, first.start, last.end).map(({ entity }) => entity.type)
    if (named.test(head.text) || named.test(first.text)) return 'event'
    return types.length > 0 && types.every((type) => type === 'organisation' || type === 'place')
      ? 'body'
      : 'unknown'
  }
  const { lemma } = head
  if (bodyNouns.has(lemma) || bodyKinds.has(lemma) || places.test(lemma)) return 'body'
  if (speakingNouns.has(lemma) || speechNouns.has(lemma) || harmless.test(lemma)) return 'telling'
  return isEventNoun(lemma) || calamities.has(lemma) ? 'event' : 'unknown'
}

/** Where people live or work, and so those who do. */
const places =
  /^(?:airport|authority|borough|capital|city|college|community|country|county|district|factory|gallery|hotel|island|library|mill|museum|nation|plant|port|prison|province|region|restaurant|shop|state|store|supermarket|theater|theatre|town|village|zoo)$/

/** Whether a noun is for where people live, work or sail. */
export const isManned = (noun: string): boolean => places.test(noun) || vesselNouns.has(noun)

/** Where the words for what happened stand behind the subject: “victims of an |avalanche|”. */
function eventsBeside(
  { scene }: ReferenceContext,
  { words, phrases }: ParsedSentence,
  subject: NounPhrase,
  several: boolean,
): number[] {
  return phrases
    .filter(({ first, kind }) => first > subject.last && kind === 'common')
    .flatMap(({ first, last }) => words.slice(first, last + 1).map((_, at) => first + at))
    .filter((at) => {
      const { pos, text, lemma, start } = words[at]!
      const isPlural = /s$/.test(text) && lemma !== text.toLowerCase()
      return (
        pos === 'NOUN' &&
        isPlural === several &&
        !scene.isQuoted(start) &&
        (isEventNoun(lemma) || calamities.has(lemma)) &&
        // “an attack helicopter”, “the fire’s cause”
        !/^(?:NOUN|PROPN)$/.test(words[at + 1]?.pos ?? '') &&
        !/^(?:['’]s?|[-–])$/.test(textAt(words, at + 1))
      )
    })
}

/** “The army fell back after an attack. It killed nine”, “The army shelled Orsk in a storm. It killed nine”: whether the subject may have done it. */
function mayAct({ words }: ParsedSentence, subject: NounPhrase, event: number, { passive }: Deed): boolean {
  if (passive) return false
  const behind = words.slice(subject.last + 1, event)
  const verb = behind.find(({ pos }) => pos === 'VERB')
  const mayFight = subject.kind === 'name' || fighting.test(words[subject.head]!.lemma)
  return (
    (verb !== undefined && violent.test(verb.lemma)) ||
    (mayFight && behind.some(({ text }) => /^(?:after|amid|before|following|over|since)$/i.test(text)))
  )
}

/** “an explosion at a mill” → “the explosion at a mill”: an event, with where it was, or of what, behind it. */
function eventText(
  { parsed: { text } }: ReferenceContext,
  { words, phrases }: ParsedSentence,
  event: number,
): string {
  let first = event
  while (/^(?:ADJ|NOUN|PROPN|VERB|NUM)$/.test(words[first - 1]?.pos ?? '') || words[first - 1]?.text === '-')
    first -= 1
  const own = phrases.find((phrase) => phrase.first <= event && phrase.last >= event)!
  const place = (from: number) =>
    phrases.find(
      (phrase) =>
        phrase.first === from + 2 &&
        /^(?:against|at|in|near|off|on|outside)$/i.test(textAt(words, from + 1)) &&
        phrase.kind !== 'pronoun' &&
        !isTimePhrase(words, phrase) &&
        !speechNouns.has(words[phrase.head]!.lemma) &&
        !speakingNouns.has(words[phrase.head]!.lemma),
    )
  const where = place(own.last)
  const last = (where === undefined ? own : (place(where.last) ?? where)).last
  return `the ${text.slice(words[first]!.start, words[last]!.end)}`
}
