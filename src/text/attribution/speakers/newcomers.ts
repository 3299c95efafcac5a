/** By which nouns a text may bring in another than those of whom it has told, even behind “the”. */
import { officialRoles } from '../../data/cues.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import { namedIn, type Scene, type Speaker } from './scene.ts'

/**
 * Those of whom every matter has its own, named or not, so that no telling who they are is needed: “the king”, “the driver”, “the father”.
 * A historian or actress who is “the actress” has been told of.
 */
const ownOfMatter =
  /^(?:attacker|bishop|boss|captain|chancellor|coach|coroner|doctor|driver|duchess|duke|editor|emperor|farmer|father|gunman|husband|imam|inspector|judge|king|landlord|leader|magistrate|manager|mother|nurse|organi[sz]er|owner|photographer|physician|pilot|pope|priest|prince|princess|principal|prosecutor|queen|rabbi|referee|reporter|skipper|surgeon|teacher|trainer|umpire|vet|widow|wife)$/

/** Offices beside those of officials whose holder is nobody’s driver, striker or star in the same article. */
export const offices =
  /^(?:judge|prosecutor|lawyer|attorney|sheriff|inspector|detective|sergeant|coroner|referee|coach|editor)$/

/** Offices of which several may speak in one article, so that one not met before is somebody new. */
export const ofMany =
  /^(?:lawyer|attorney|prosecutor|judge|witness|resident|neighbour|neighbor|deputy|aide|counsel|detective|victim|source|user)$/

/** Whether a noun for somebody may bring in another than those told of, even behind “the”: “the king”, “the witness”. */
export const mayBeNew = (noun: string): boolean =>
  officialRoles.has(noun) || [ownOfMatter, offices, ofMany].some((nouns) => nouns.test(noun))

/**
 * “The mayor, Bo Roe, left. A 52-year-old stallholder was hurt. His wounds are deep. He …”: whether somebody without a name is brought in
 * by age between the last mention of the one found for a pronoun and the sentence at an index.
 */
export function isBroughtInSince(scene: Scene, index: number, { entity }: Speaker): boolean {
  const { start } = scene.sentences[index]!
  const last = entity?.mentions.findLast((one) => one.start < start)?.sentence
  if (last === undefined) return false
  return scene.sentences.slice(Math.max(last + 1, index - reachOfNew), index).some((sentence) => {
    const subject = subjectPhrase(sentence)
    if (subject?.kind !== 'common') return false
    const [from, to] = [sentence.words[subject.first]!.start, sentence.words[subject.last]!.end]
    const isNamed = namedIn(scene, from, to + reachOfAge).some((one) => one.entity.type === 'person')
    return !isNamed && aged.test(scene.text.slice(from, to + reachOfAge))
  })
}

/** How many sentences back one who is brought in may still be meant. */
const reachOfNew = 6

/** How far behind somebody an age stands, in characters: “, a 20-year-old”. */
const reachOfAge = 20

/** “A 52-year-old stallholder”, “The new signing, a 20-year-old from Orsk”, “A stallholder, 52, was” */
const aged = /^(?:An?|One|Another) [^,]*\d-year-old\b|^[^,]+, (?:an? \d{1,2}-year-old\b|\d{1,2},)/u
