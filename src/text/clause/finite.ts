/** Which words may be the verb of a clause, and which open a clause inside another. */
import { irregularVerbs } from '../data/irregular-verbs.ts'
import { irregularPast, notPast } from '../data/verbs.ts'
import type { Word } from '../words/words.ts'

/** Words that open a clause inside another, which what follows may belong to. */
export const subordinating =
  /^(?:who|whom|whose|which|that|where|when|while|whilst|whereas|after|before|because|as|if|unless|once|since|until|till|although|though|how|why|what|whether|so|than|like|lest|both|either|neither)$/i

/** “rises”, “carries”: of one, and now. */
export const isPresent = ({ pos, text, lemma }: Word) =>
  pos === 'VERB' && /s$/i.test(text) && text.toLowerCase() !== lemma

/** “closed”, “fell”: a past form, or a participle of the same letters. */
export const isPast = ({ text }: Word) =>
  (/ed$/i.test(text) && !notPast.has(text.toLowerCase())) || irregularPast.has(text.toLowerCase())

/** Past forms that are no participles: “fell”. */
export const pastOnly: ReadonlySet<string> = new Set(
  irregularVerbs.flatMap(([, past, ...participles]) => (participles.length > 0 ? [past] : [])),
)

/** Whether a word may be the verb of a clause: no “be”, no “having”. */
export const isFinite = (word: Word | undefined): word is Word =>
  word !== undefined &&
  (word.pos === 'AUX'
    ? !/^(?:be|been|being|having|am)$/i.test(word.text)
    : isPresent(word) || (word.pos === 'VERB' && isPast(word)))

/** Verbs that nobody is told to have suffered. */
export const intransitive =
  /^(?:die|arrive|happen|occur|emerge|disappear|appear|return|resign|collapse|fail|remain|continue|survive|escape|respond|agree|refuse|decline|rise|fall|soar|surge|plunge|drop|climb|slump|start|begin|end|stay|live|work|vote|want|plan|need|belong|consist|last|react|walk|gather|march|erupt|explode)$/
