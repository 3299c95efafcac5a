import type { Word } from '../../words.ts'

/** Agreements, laws and other writings. */
const papers =
  /^(?:accord|act|affidavit|agreement|article|bill|book|contract|deal|decree|document|email|filing|indictment|lawsuit|lease|letter|licen[cs]e|memo|order|pact|permit|petition|plan|policy|poll|proposal|report|rule|ruling|statement|study|survey|treaty|verdict|warrant)$/
/** What is done by sites and buildings, or to them. */
const ofSites =
  /^(?:build|burn|close|collapse|demolish|employ|flood|house|open|operate|rebuild|reopen|shut|sink|crash)$/

/** Whether a noun is one for a writing. */
export const isPaper = (noun: string): boolean => papers.test(noun)

/** “The contract runs for ten years. It opened in May”: whether what is told of “it” is nothing that a writing does. */
export const isOfNoPaper = (noun: string, told: readonly Word[]): boolean =>
  isPaper(noun) && ofSites.test(told.slice(0, 4).find(({ pos }) => pos === 'VERB')?.lemma ?? '')
