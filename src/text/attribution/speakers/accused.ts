import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { couldBePerson, fitting, isWhere } from './pronoun-fit.ts'
import { namedIn, type Scene, type Speaker } from './scene.ts'
import { resolveSpeaker } from './speakers.ts'

/**
 * “… that he was ordered to sail by the company. It denies this.”: the one body that the sentence before tells of, rather than the
 * last that spoke; “Ann Lee accused Bo Roe of theft. He denied the charge.”, “Ann Lee sued Bo Roe. He denied that …”: who was accused. Null where the cue denies something else,
 * or that sentence tells of none or of several.
 */
export function accused(
  scene: Scene,
  { words }: ParsedSentence,
  index: number,
  { kind, source, first, last, inverted }: Cue,
): Speaker | null {
  const told = scene.sentences[index - 1]
  if (told === undefined || kind !== 'deny' || inverted || source === null || source[0] !== source[1])
    return null
  const pronoun = words[source[0]]?.text.toLowerCase() ?? ''
  const object = textAt(words, last + 1)
  const isBare = /^(?:this|that|it)$/i.test(object)
  const charged = /^(?:the|this|that|these|those)$/i.test(object) && charge.test(words[last + 2]?.lemma ?? '')
  if (/^(?:he|she)$/.test(pronoun)) {
    const denies = words.slice(first, last + 1).some(({ lemma }) => lemma === 'deny')
    if (!denies && !isBare && !charged) return null
    // a judge may dismiss what somebody is charged with
    return accusedOf(scene, index - 1, pronoun, (verb) => (denies ? charging.test(verb) : verb === 'accuse'))
  }
  if (pronoun !== 'it' || !isBare) return null
  const bodies = told.phrases.filter(({ kind, first, head, last }) => {
    const lemma = told.words[head]?.lemma ?? ''
    const names = namedIn(scene, told.words[first]!.start, told.words[last]!.end)
    return (
      !scene.isQuoted(told.words[first]!.start) &&
      (kind === 'common'
        ? /^the$/i.test(told.words[first]!.text) && (bodyKinds.has(lemma) || bodyNouns.has(lemma))
        : names.some(({ entity }) => entity.type === 'organisation'))
    )
  })
  const [only, ...others] = bodies
  return only === undefined || others.length > 0
    ? null
    : resolveSpeaker(scene, index - 1, only.first, only.last)
}

const charge = /^(?:accusation|allegation|charge|claim)$/

/** What is done to whoever must have done something wrong. */
const charging =
  /^(?:accuse|arraign|arrest|charge|convict|detain|indict|interrogate|investigate|jail|prosecute|question|sue|suspect)$/

/** What is brought “against” whoever must have done something wrong. */
const brought =
  /^(?:accusation|allegation|action|case|charge|claim|complaint|evidence|indictment|lawsuit|proceeding|suit|warrant)$/

/** “Ann Lee accused |Bo Roe| of theft”, “has brought charges against |Bo Roe|”: whom a sentence tells somebody to charge, if the pronoun fits; null where it tells of none or of several. */
function accusedOf(
  scene: Scene,
  index: number,
  pronoun: string,
  isAccused: (verb: string) => boolean,
): Speaker | null {
  const { words, phrases } = scene.sentences[index]!
  const isCharge = (at: number) =>
    words[at]!.pos === 'VERB'
      ? isAccused(words[at]!.lemma)
      : words[at]!.text === 'against' &&
        phrases.some(({ last, head }) => last === at - 1 && brought.test(words[head]!.lemma))
  const [charge, ...others] = words.flatMap(({ start }, at) =>
    isCharge(at) && !scene.isQuoted(start) ? [at] : [],
  )
  const be = charge === undefined ? undefined : words[charge - 1]
  // “Bo Roe |has been charged|”
  const from = words[(charge ?? 0) - 2]?.lemma === 'have' ? 3 : 2
  const object = phrases.find(({ first, last }) =>
    charge === undefined ? false : be?.lemma === 'be' ? last === charge - from : first === charge + 1,
  )
  if (object?.kind !== 'name' || others.length > 0 || /^(?:and|or)$/.test(textAt(words, object.last + 1)))
    return null
  const who = resolveSpeaker(scene, index, object.first, object.head)
  return who !== null && (fitting(pronoun, true)(who) || mayBe(scene, who.entity)) ? who : null
}

const mayBe = (scene: Scene, entity: Speaker['entity']) =>
  entity !== null && couldBePerson(scene, entity) && !isWhere(scene, entity)
