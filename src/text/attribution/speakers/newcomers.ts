/** By which nouns a text may bring in another than those of whom it has told, even behind “the”. */
import { officialRoles } from '../../data/cues.ts'

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
