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
  /** Where the verb starts that tells what is done in its main clause, behind “plans to” too; null where none does. */
  head: number | null
  /** Whether that is done, is to come, or is wanted, tried or possible only. */
  mode: Mode
}
export type Mode = 'done' | 'to come' | 'tried'

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

function clauseOf(all: readonly Word[]): Pick<Events, 'main' | 'passive' | 'head' | 'mode'> {
  let from = 0
  if (/^(?:ADP|SCONJ)$/.test(all[0]?.pos ?? '')) {
    const comma = all.findIndex(({ text }) => text === ',')
    if (comma > 0 && comma < 14 && all.slice(comma).some(isVerb)) from = comma + 1
  }
  const aside = asidesOf(all)
  const isOpen = (at: number) => at >= from && !aside.has(at)
  const finite = all.findIndex((_, at) => isOpen(at) && isFinite(all, at))
  const verb = finite >= 0 ? finite : all.findIndex((word, at) => isOpen(at) && isVerb(word))
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
  for (let at = verb + 1; verb >= 0 && at < end; at += 1) {
    // “under a law passed by parliament”
    if (!isModifier(all, at)) continue
    for (; at < end && all[at]?.text !== ','; at += 1) aside.add(at)
  }
  const main = all.slice(from, end).filter((_, at) => !aside.has(from + at))
  const { at: head, mode } = headOf(all, verb, end)
  return {
    main: main.map(({ start, end: to }) => ({ start, end: to })),
    passive: head >= 0 && isPassive(all, head),
    head: all[head]?.start ?? null,
    mode,
  }
}

/**
 * Verbs and adjectives by which what the verb behind “to” tells is to come, and those by which it is no more than wanted or
 * tried; the same of verbs that tell who is to do it: “ordered the firm to pay”, “asked the court to jail him”.
 */
const planning =
  /^(?:plan|intend|agree|decide|vote|expect|set|due|schedule|vow|pledge|promise|aim|propose|prepare|about|begin|start|continue)$/
const trying =
  /^(?:try|attempt|threaten|seek|fail|refuse|decline|offer|want|hope|consider|struggle|ready|likely|poised|able|unable)$/
const ordering = /^(?:order|tell|force|require|oblige|compel|instruct)$/
const asking = /^(?:ask|urge|beg|want|advise|encourage|invite|press|implore|petition|sue|call)$/
/** How many words may stand between such a verb and its “to”: “plans next year to close”; with who is to do it, more. */
const [toReach, otherReach] = [3, 7]

/** The verb that tells what is done: the first of the clause, or behind “plans to”, “tried to”, “asked the court to”. */
function headOf(all: readonly Word[], verb: number, end: number): { at: number; mode: Mode } {
  let at = verb
  let mode: Mode =
    verb < 0 ? 'done' : /^(?:if|unless)$/i.test(all[0]?.text ?? '') ? 'tried' : modeBefore(all, verb)
  for (;;) {
    const lemma = all[at]?.lemma ?? ''
    const own = planning.test(lemma) ? 'to come' : trying.test(lemma) ? 'tried' : null
    const others = ordering.test(lemma) ? 'to come' : asking.test(lemma) ? 'tried' : null
    const isOwn = own !== null && infinitiveBehind(all, at, toReach, end, false) >= 0
    const next = at < 0 ? -1 : infinitiveBehind(all, at, isOwn ? toReach : otherReach, end, !isOwn)
    const controls = isOwn ? own : others
    if (controls === null || next < 0) return { at, mode }
    if (mode !== 'tried' && !/^(?:begin|start|continue)$/.test(lemma)) mode = controls
    at = next
  }
}

/** The verb behind the next “to”, no further than `reach` and before `end`; -1 where a noun stands between and must not. */
function infinitiveBehind(
  all: readonly Word[],
  at: number,
  reach: number,
  end: number,
  mayName: boolean,
): number {
  const to = all.findIndex(
    ({ pos, text }, index) => index > at && index <= at + reach && pos === 'PART' && text === 'to',
  )
  const verb =
    to < 0 ? -1 : all.findIndex(({ pos }, index) => index > to && index <= to + 2 && pos === 'VERB')
  const between = all.slice(at + 1, to)
  if (verb < 0 || verb >= end || between.some(({ pos }) => /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(pos))) return -1
  return mayName || !between.some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos)) ? verb : -1
}

/** “will close”, “is to close”, “may close”. */
function modeBefore(all: readonly Word[], verb: number): Mode {
  for (let at = verb - 1; at >= 0 && at >= verb - 4; at -= 1) {
    const { text = '', pos } = all[at] ?? {}
    if (/^(?:will|shall|would)$/i.test(text) || (pos === 'PART' && text === 'to')) return 'to come'
    if (/^(?:may|might|could|can|should)$/i.test(text)) return 'tried'
    if (!/^(?:AUX|PART|ADV)$/.test(pos ?? '')) return 'done'
  }
  return 'done'
}

/** A verb that carries its clause: no “to close”, no “closing” without “is”, no participle that tells of a noun, no name. */
function isFinite(all: readonly Word[], at: number): boolean {
  const word = all[at]
  if (word === undefined || !isVerb(word) || (at > 0 && /^\p{Lu}/u.test(word.text))) return false
  const before = all.slice(Math.max(0, at - 3), at).findLast(({ pos }) => pos !== 'ADV')
  if (before?.pos === 'PART' && before.text === 'to') return all[at - 2]?.pos === 'AUX'
  if (/ing$/.test(word.text)) return before?.pos === 'AUX'
  return !/^(?:ADP|DET)$/.test(before?.pos ?? '')
}

/** “was later seized”; “was seizing” is none. */
function isPassive(all: readonly Word[], head: number): boolean {
  const before = all
    .slice(Math.max(0, head - 3), head)
    .findLast(({ pos, text }) => pos !== 'ADV' && !/^(?:not|n['’]t)$/.test(text))
  return before?.pos === 'AUX' && /^(?:be|get)$/.test(before.lemma) && !/ing$/i.test(all[head]?.text ?? '')
}

/** A participle that tells of the noun before it: “paintings stolen from”. */
const isModifier = (all: readonly Word[], at: number) =>
  all[at]?.pos === 'VERB' &&
  mayBeParticiple(all[at]) &&
  /^(?:NOUN|PROPN)$/.test(all[at - 1]?.pos ?? '') &&
  all[at + 1]?.pos === 'ADP'

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
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$|^\p{Lu}/u.test(text))) return end
    if (text === ',') return /^(?:AUX|VERB)$/.test(all[end + 1]?.pos ?? '') && !/ing$/.test(all[end + 1]?.text ?? '') ? end + 1 : null // prettier-ignore
    if (/^(?:CCONJ|SCONJ|PUNCT|PART)$/.test(pos ?? '') || opening.test(text)) return null
    if (pos === 'PRON' && !/^(?:his|her|its|their)$/i.test(text)) return null
    // “plunged on news the bank was in trouble”
    if (opensNoun.test(pos ?? '') && all[end - 1]?.pos === 'NOUN') return null
  }
  return null
}
const mayBeParticiple = ({ text }: Word) => /ed$/.test(text) || participles.has(text.toLowerCase())

const isVerb = ({ pos, lemma }: Word) => pos === 'VERB' && !telling.test(lemma)
