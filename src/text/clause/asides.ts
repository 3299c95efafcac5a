import { irregularVerbs } from '../data/irregular-verbs.ts'
import { isAnyVerb, textAt, type Word } from '../words/words.ts'

/** Words that open a clause or phrase telling when, why or of whom, not what. */
export const opening =
  /^(?:after|before|when|while|because|since|until|although|though|as|if|where|which|who|whose|despite|amid|following|during|owing|with|without|so|ahead)$/i

/** “stolen”, and “held”, which is the past as well. */
const participles = new Set(
  irregularVerbs.flatMap(([, past, ...others]) => (others.length > 0 ? others : [past])),
)

const mayBeParticiple = ({ text }: Word) => /ed$/.test(text) || participles.has(text.toLowerCase())

/** A participle that tells of the noun before it: “paintings stolen from”. */
export const isModifier = (all: readonly Word[], at: number) =>
  all[at]?.pos === 'VERB' &&
  mayBeParticiple(all[at]) &&
  /^(?:NOUN|PROPN)$/.test(all[at - 1]?.pos ?? '') &&
  all[at + 1]?.pos === 'ADP'

/** The words of what is put in between: “which was built in 1974”, “who led the party”, “ — including two — ”, “(AFP)”. */
export function asidesOf(all: readonly Word[]): Set<number> {
  const found = new Set<number>()
  for (let at = 1; at < all.length; at += 1) {
    const [before, word] = [textAt(all, at - 1), all[at]]
    const closing = before === '—' ? /^—$/ : before === '(' ? /^\)$/ : null
    const relative =
      /^(?:who|which|whose|where)$/i.test(word?.text ?? '') ||
      (word?.text === 'that' && all[at - 1]?.pos === 'NOUN' && isAnyVerb(all[at + 1]))
    const reduced = reducedEnd(all, at)
    if (reduced !== null) {
      for (let inside = at; inside < reduced; inside += 1) found.add(inside)
      at = reduced - 1
      continue
    }
    if (closing === null && !relative) continue
    let end = at
    if (closing !== null) while (end < all.length && !closing.test(textAt(all, end))) end += 1
    else {
      // Up to the comma that closes it, else up to the verb that goes on with the main clause.
      const parted = before === ','
      let verbs = 0
      for (end = at + 1; end < all.length; end += 1) {
        const { text = '', pos } = all[end] ?? {}
        if (text === ',' || text === ';') break
        const finite = pos === 'AUX' || (pos === 'VERB' && !/^(?:AUX|PART|ADV)$/.test(all[end - 1]?.pos ?? '') && !/ing$/.test(text)) // prettier-ignore
        if (finite) verbs += 1
        if (!parted && verbs > 1) break
      }
    }
    if (end === all.length && closing !== null) continue
    for (let inside = at; inside < end; inside += 1) found.add(inside)
    at = end
  }
  return found
}

const opensNoun = /^(?:DET|PRON)$/
/**
 * “paintings stolen from the museum | were recovered”, “the sprinter, stripped of his medal, | broke down”: where a participle
 * behind a noun gives way to the verb of its clause.
 */
function reducedEnd(all: readonly Word[], at: number): number | null {
  const [noun, next] = [all[at - 1]?.text === ',' ? all[at - 2] : all[at - 1], all[at + 1]]
  const participle = all[at]
  if (participle?.pos !== 'VERB' || !mayBeParticiple(participle) || !/^(?:NOUN|PROPN)$/.test(noun?.pos ?? ''))
    return null
  if (next?.pos !== 'ADP' || opening.test(next.text)) return null
  for (let end = at + 2; end < all.length; end += 1) {
    const { text = '', pos } = all[end] ?? {}
    // “watchmen died in a warehouse owned by a chain”
    if (isModifier(all, end)) return null
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$|^\p{Lu}/u.test(text))) return end
    if (text === ',') return isAnyVerb(all[end + 1]) && !/ing$/.test(textAt(all, end + 1)) ? end + 1 : null // prettier-ignore
    if (/^(?:CCONJ|SCONJ|PUNCT|PART)$/.test(pos ?? '') || opening.test(text)) return null
    if (pos === 'PRON' && !/^(?:his|her|its|their)$/i.test(text)) return null
    // “plunged on news the bank was in trouble”
    if (opensNoun.test(pos ?? '') && all[end - 1]?.pos === 'NOUN') return null
  }
  return null
}
