import { irregularPasts } from '../data/verbs.ts'

/** Verbs whose other past form is the usual one in news: “burned”, not “burnt”. */
const ratherRegular = /^(?:burn|dream|lean|leap|learn|plead|smell|spell|spill|spoil)$/

/** The past tense of a verb given by its dictionary form: “make” → “made”, “stop” → “stopped”, “carry” → “carried”. */
export function pastTense(lemma: string, plural: boolean): string {
  if (lemma === 'be') return plural ? 'were' : 'was'
  const irregular = irregularPasts.get(lemma)
  if (irregular !== undefined && !ratherRegular.test(lemma)) return irregular
  if (/e$/.test(lemma)) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  // one short syllable, or an ending that is stressed
  if (
    /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma) ||
    /(?:admit|commit|permit|refer|occur|transfer|control)$/.test(lemma)
  )
    return `${lemma}${lemma.at(-1) ?? ''}ed`
  return `${lemma}ed`
}
