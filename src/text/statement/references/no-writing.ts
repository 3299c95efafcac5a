import { isWriting } from '../../data/writings.ts'
import type { Word } from '../../words/words.ts'

/** What is done by sites and buildings, or to them. */
const ofSites =
  /^(?:build|burn|close|collapse|demolish|employ|flood|house|open|operate|rebuild|reopen|shut|sink|crash)$/

/** “The contract runs for ten years. It opened in May”: whether what is told of “it” is nothing that a writing does. */
export const isOfNoWriting = (noun: string, told: readonly Word[]): boolean =>
  isWriting(noun) && ofSites.test(told.slice(0, 4).find(({ pos }) => pos === 'VERB')?.lemma ?? '')
