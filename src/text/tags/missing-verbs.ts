/**
 * The verb of a sentence in which the tagger finds none: “Rebels control the airport”, “A quake hit the coast”, “The law bans
 * mining”. Words that are nouns or adjectives more often are then read as the verb that a sentence needs.
 */
import { irregularBases, irregularPast, notPast } from '../data/verbs.ts'
import { isFiniteVerb, textAt, type Word } from '../words/words.ts'
import { pastOrSaid } from './reporting-verbs.ts'

/** What may follow a verb, and seldom a noun that stands behind another noun. */
export const opensObject = ({ pos, text }: Word) =>
  /^(?:DET|PRON|NUM|SYM)$/.test(pos) && !/^(?:who|which|whom|whose|that)$/i.test(text)

/** Verbs that go with a preposition or alone, by base form: of others a noun is likelier, “car bombs in Kabul”. */
const intransitive = new Set(
  `live stand rise fall spread run work lie sit go come cost begin start end open close grow remain belong depend stretch laugh care star
  vote march protest fight dig shine huddle gesture lead lack face fear share use support`.split(/\s+/),
)

/** Verbs that a plural often goes before, with a noun alone as their object: “doctors lack medicines”. */
const withBareObject = new Set(
  'cause lack face fear use need want support buy sell fill block shield ban fire average'.split(' '),
)

/** Sets right the first word that can be the verb, in the first clause or in what it reports, where there is no other. Changes the words in place. */
export function findMissingVerb(words: readonly Word[]): void {
  const said = words.findIndex(({ text }) => /^(?:said|says)$/.test(text))
  const [from, end] = clauseWithout(words, said)
  const to = mainEnd(words, from, end)
  const own = words.slice(from, to)
  if (own.length < 4 || own.some((word) => isFiniteVerb(word) && !isTelling(word))) return
  if (own.some((word, at) => isTelling(word) && isFiniteVerb(word) && !trails(own, at))) return
  for (let at = from + 1; at < to; at += 1) {
    const base = verbAt(words, from, at)
    if (base === null) continue
    Object.assign(words[at]!, { pos: 'VERB', lemma: base })
    return
  }
}

/** “said”, “told”, “a study found”: by which somebody tells what a sentence says. */
const isTelling = (word: Word) => pastOrSaid(word) || word.text === 'found'

/** The words among which a verb is sought: those before “, a commander said”, behind “The company said”, or all. */
function clauseWithout(words: readonly Word[], said: number): [from: number, to: number] {
  if (said < 1) return [0, words.length]
  const comma = words.findLastIndex(({ text }, at) => at < said && /^[,”"]$/.test(text))
  if (comma > 3) return [0, comma]
  return words[said + 1]?.text === ',' || /^["“]$/.test(textAt(words, said + 1))
    ? [0, 0]
    : [said + 1, words.length]
}

/** Before “but turned back”, “and fled”, “when it hit a wall”, “who had got into trouble”: where the first clause ends. */
function mainEnd(words: readonly Word[], from: number, end: number): number {
  const at = words.findIndex(({ pos, text }, index) => {
    if (index < from + 4 || index >= end) return false
    const [before, next] = [words[index - 1], words[index + 1]]
    return (
      (/^wh(?:o|ich)$/.test(text) && /^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) ||
      (pos === 'CCONJ' && next?.pos === 'VERB' && isFiniteVerb(next)) ||
      (pos === 'SCONJ' && /^(?:when|after|before|because|while|until|although|since|as)$/i.test(text))
    )
  })
  return at < 0 ? end : at
}

/** “…, the paper reported on Monday”: behind what is told, and with nothing that it tells behind it. */
const trails = (words: readonly Word[], told: number) =>
  words.findLastIndex(({ text }, at) => at < told && /^[,”"]$/.test(text)) > 3 &&
  /^(?:PUNCT|ADP|ADV|PROPN)$/.test(words[told + 1]?.pos ?? 'PUNCT')

/** The base form of the verb that a word must be for its sentence to have one; null where it may be what it is tagged as. */
function verbAt(words: readonly Word[], from: number, at: number): string | null {
  const word = words[at]!
  const next = words[at + 1]
  if (!/^(?:NOUN|ADJ)$/.test(word.pos) || !/^\p{Ll}{3,}$/u.test(word.text) || next === undefined) return null
  const subject = subjectBefore(words, from, at)
  if (subject === null) return null
  const past = pastBase(word.text)
  if (past !== null) return followsPast(next) ? past : null
  if (word.pos !== 'NOUN') return null
  const plural = isPlural(subject)
  // “Theo Quarles demands”: a name in -s is of one or of many
  const one = plural && subject.pos !== 'PROPN' ? null : singularBase(word)
  const base = one ?? (plural && word.lemma === word.text ? word.text : null)
  if (base === null) return null
  const alone = /^(?:ADP|ADV|PUNCT)$/.test(next.pos)
  if (opensObject(next) || /^(?:aside|up|off|out|down|back)$/.test(next.text)) return base
  if (alone) return intransitive.has(base) && next.pos !== 'PUNCT' ? base : null
  return withBareObject.has(base) && /^(?:NOUN|ADJ|VERB|PROPN)$/.test(next.pos) ? base : null
}

/** What follows a past form: not “armed with an axe” and “hit by a car”, which tell of the noun before. */
const followsPast = (next: Word) =>
  opensObject(next) ||
  /^(?:NOUN|PROPN|ADJ|ADV)$/.test(next.pos) ||
  (next.pos === 'ADP' && !/^(?:by|with)$/i.test(next.text))

/** The base form that a past form, “hit” or “rescued”, is made from; null for a word of another form. */
export function pastBase(text: string): string | null {
  const base = irregularBases.get(text)
  if (base !== undefined) return base
  if (irregularPast.has(text)) return text
  if (!/[^e]ed$/.test(text) || notPast.has(text)) return null
  return /([^aeiouls])\1ed$/.test(text)
    ? text.slice(0, -3)
    : /(?:[cgsvz]|[^aeiou]l|[^e]at|ut|it|id|ir|ur)ed$/.test(text)
      ? text.slice(0, -1)
      : text.slice(0, -2)
}

/** “bans” → “ban”, “controls” → “control”; null for a word that ends otherwise. */
function singularBase({ text, lemma }: Word): string | null {
  if (/^(?:lives|leaves)$/.test(text)) return text.slice(0, -1)
  return /[^s]s$/.test(text) && lemma !== text ? lemma : null
}

/** The head of the noun phrase that a verb at an index would have as its subject, right before it; null where none stands there. */
function subjectBefore(words: readonly Word[], from: number, at: number): Word | null {
  let last = at - 1
  while (words[last]?.pos === 'ADV') last -= 1
  const nearest = words[last]
  if (last < from || nearest === undefined) return null
  // “the young stand”
  const named = nearest.pos === 'ADJ' && /^the$/i.test(textAt(words, last - 1))
  if (!named && !/^(?:NOUN|PROPN|NUM|PRON)$/.test(nearest.pos)) return null
  // “Doctors in the region lack medicines”: the first noun phrase of all
  let head = from
  while (head < last && !/^(?:NOUN|PROPN|NUM)$/.test(words[head]?.pos ?? '')) {
    if (/^(?:ADP|PUNCT|VERB|SCONJ)$/.test(words[head]!.pos)) return nearest
    head += 1
  }
  while (head < last && /^(?:NOUN|PROPN|NUM)$/.test(words[head + 1]?.pos ?? '')) head += 1
  return words[head]!
}

const isPlural = ({ text, lemma, pos }: Word) =>
  /^(?:police|people|men|women|children|couple|media)$/i.test(text) ||
  pos === 'NUM' ||
  (/[^s]s$/.test(text) && (pos === 'PROPN' || lemma !== text))
