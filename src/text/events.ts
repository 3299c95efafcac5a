import { remembering } from './remembering.ts'
import type { Span } from '../model/reading.ts'
import { words, type Word } from './words.ts'
import { irregularVerbs } from './data/irregular-verbs.ts'
import wordnet from './data/wordnet.json' with { type: 'json' }

const eventNouns: ReadonlySet<string> = new Set(wordnet.events.split(' '))

/** “stolen”, and “held”, which is the past as well. */
const participles = new Set(
  irregularVerbs.flatMap(([, past, ...others]) => (others.length > 0 ? others : [past])),
)

/** What a sentence tells of. */
export type Events = {
  /** Where its words for events start: verbs, and nouns that WordNet files first under acts, events, phenomena or processes. */
  starts: ReadonlySet<number>
  /** Those of them that are verbs. */
  verbs: ReadonlySet<number>
  /** Whether its first verb stands in the simple present: what holds, not what happened once. */
  present: boolean
  /**
   * Where its main clause stands: without “After the vote,” before it, “when it hit a wall” behind it and “which was built
   * in 1974” within.
   */
  main: readonly Span[]
  /** Whether something is done to its subject: “was seized”. */
  passive: boolean
}

/** What happens in a text. Reading it takes longest of all. */
export const eventsOf: (text: string) => Events = remembering(50_000, readEvents)

function readEvents(text: string): Events {
  const all = words(text)
  const startsOf = (list: readonly Word[]) => new Set(list.map(({ start }) => start))
  const first = all.find(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return {
    starts: startsOf(all.filter(isEvent)),
    verbs: startsOf(all.filter(({ pos }) => pos === 'VERB')),
    present: first !== undefined && isPresent(first),
    ...clauseOf(all),
  }
}

const isEvent = ({ text, lemma, pos }: Word) =>
  pos === 'VERB' || (pos !== 'AUX' && (eventNouns.has(lemma) || eventNouns.has(text.toLowerCase())))

const isPresent = ({ text, lemma, pos }: Word) =>
  pos === 'AUX'
    ? /^(?:am|is|are|do|does|can)$/i.test(text)
    : text.toLowerCase() === lemma || /[^s]s$/.test(text)

/** Words that open a clause or phrase telling when, why or of whom, not what. */
const opening =
  /^(?:after|before|when|while|because|since|until|although|though|as|if|where|which|who|whose|despite|amid|following|during|owing|with|without|so|ahead)$/i
const telling = /^(?:say|tell|report|add|claim|announce|accord)$/

function clauseOf(all: readonly Word[]): Pick<Events, 'main' | 'passive'> {
  let from = 0
  if (/^(?:ADP|SCONJ)$/.test(all[0]?.pos ?? '')) {
    const comma = all.findIndex(({ text }) => text === ',')
    if (comma > 0 && comma < 14 && all.slice(comma).some(isVerb)) from = comma + 1
  }
  const aside = asidesOf(all)
  const verb = all.findIndex((word, at) => at >= from && !aside.has(at) && isVerb(word))
  const behind = all.findIndex(
    ({ text, pos }, at) =>
      verb >= 0 &&
      at > verb &&
      !aside.has(at) &&
      (opening.test(text) ||
        text === ';' ||
        (text === ',' && /ing$/.test(all[at + 1]?.text ?? '')) ||
        (pos === 'SCONJ' && text.toLowerCase() !== 'that')),
  )
  const end = behind < 0 ? all.length : behind
  const main = all.slice(from, end).filter((_, at) => !aside.has(from + at))
  return {
    main: main.map(({ start, end: to }) => ({ start, end: to })),
    passive: main.some(({ pos, lemma }, at) => pos === 'AUX' && lemma === 'be' && isParticiple(main, at + 1)),
  }
}

/** The words of what is put in between: “which was built in 1974”, “who led the party”, “ — including two — ”, “(AFP)”. */
function asidesOf(all: readonly Word[]): Set<number> {
  const found = new Set<number>()
  for (let at = 1; at < all.length; at += 1) {
    const [before, word] = [all[at - 1]?.text ?? '', all[at]]
    const closing = /^[—–]$/.test(before) ? /^[—–]$/ : before === '(' ? /^\)$/ : null
    const relative =
      /^(?:who|which|whose|where)$/i.test(word?.text ?? '') ||
      (word?.text === 'that' && all[at - 1]?.pos === 'NOUN' && /^(?:VERB|AUX)$/.test(all[at + 1]?.pos ?? ''))
    if (reducedEnd(all, at) !== null) {
      const end = reducedEnd(all, at)!
      for (let inside = at; inside < end; inside += 1) found.add(inside)
      at = end - 1
      continue
    }
    if (closing === null && !relative) continue
    let end = at
    if (closing !== null) while (end < all.length && !closing.test(all[end]?.text ?? '')) end += 1
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
/** “paintings stolen from the museum | were recovered”: where a participle behind a noun gives way to the verb of its clause. */
function reducedEnd(all: readonly Word[], at: number): number | null {
  const [noun, participle, next] = [all[at - 1], all[at], all[at + 1]]
  if (participle?.pos !== 'VERB' || !mayBeParticiple(participle) || !/^(?:NOUN|PROPN)$/.test(noun?.pos ?? ''))
    return null
  if (next?.pos !== 'ADP' || opening.test(next.text)) return null
  for (let end = at + 2; end < all.length; end += 1) {
    const { text = '', pos } = all[end] ?? {}
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$|^\p{Lu}/u.test(text))) return end
    if (
      pos === 'CCONJ' ||
      pos === 'SCONJ' ||
      pos === 'PUNCT' ||
      pos === 'PART' ||
      pos === 'PRON' ||
      opening.test(text)
    )
      return null
    // “plunged on news the bank was in trouble”
    if (opensNoun.test(pos ?? '') && all[end - 1]?.pos === 'NOUN') return null
  }
  return null
}
const mayBeParticiple = ({ text }: Word) => /ed$/.test(text) || participles.has(text.toLowerCase())

const isVerb = ({ pos, lemma }: Word) => pos === 'VERB' && !telling.test(lemma)

/** “was later seized”; “was seizing” is none. */
function isParticiple(all: readonly Word[], at: number): boolean {
  const word = all[all[at]?.pos === 'ADV' ? at + 1 : at]
  return word?.pos === 'VERB' && !/ing$/i.test(word.text)
}
