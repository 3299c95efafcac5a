import { remembering } from '../words/remembering.ts'
import type { Span } from '../../model/reading.ts'
import { taggedWords } from '../tags/correct.ts'
import { asidesOf, isModifier, opening } from './asides.ts'
import { headOf, isFinite, isPassive, isTold, isVerb, type Mode } from './heads.ts'
import { isAnyVerb, textAt, type Word } from '../words/words.ts'
import wordnet from '../data/wordnet.json' with { type: 'json' }

const eventNouns: ReadonlySet<string> = new Set(wordnet.events.split(' '))

/** Whether WordNet files a noun, by its lemma, first under acts, events, phenomena or processes: “flood”, “sale”. */
export const isEventNoun = (lemma: string): boolean => eventNouns.has(lemma)

/** What a sentence tells of. */
export type Events = {
  /** Where its words for events start: verbs, and nouns that WordNet files first under acts, events, phenomena or processes. */
  starts: readonly number[]
  /** Those of them that are verbs. */
  verbs: readonly number[]
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

/** What happens in a text. Reading it takes longest of all. */
export const eventsOf: (text: string) => Events = remembering(50_000, readEvents)

function readEvents(text: string): Events {
  const all = taggedWords(text)
  const startsOf = (list: readonly Word[]) => list.map(({ start }) => start)
  const first = all.find(isAnyVerb)
  return {
    starts: startsOf(all.filter(isEvent)),
    verbs: startsOf(all.filter(({ pos }) => pos === 'VERB')),
    present: first !== undefined && isPresent(first),
    ...clauseOf(all),
  }
}

const isEvent = ({ text, lemma, pos }: Word) =>
  pos === 'VERB' || (pos !== 'AUX' && (isEventNoun(lemma) || isEventNoun(text.toLowerCase())))

const isPresent = ({ text, lemma, pos }: Word) =>
  pos === 'AUX'
    ? /^(?:am|is|are|do|does|can)$/i.test(text)
    : text.toLowerCase() === lemma || /[^s]s$/.test(text)

/** “About 3,500 residents”, “Up to 40 people”: no words before the clause, but its subject. */
const opensNumber = ([first, second, third]: readonly Word[]): boolean =>
  (/^(?:about|around|over|under|between|near)$/i.test(first?.text ?? '') && second?.pos === 'NUM') ||
  (/^up$/i.test(first?.text ?? '') && third?.pos === 'NUM')

/** “Two hours after the vote,” */
const opensWithTime = (all: readonly Word[]): boolean => {
  const at = all.findIndex(({ text }) => /^(?:after|before)$/i.test(text))
  return at > 0 && at < 4 && all.slice(0, at).every(({ pos }) => /^(?:ADV|DET|NOUN|NUM|PROPN)$/.test(pos))
}

function clauseOf(all: readonly Word[]): Pick<Events, 'main' | 'passive' | 'head' | 'mode'> {
  let from = 0
  if ((/^(?:ADP|SCONJ)$/.test(all[0]?.pos ?? '') && !opensNumber(all)) || opensWithTime(all)) {
    const comma = all.findIndex(({ text }) => text === ',')
    if (comma > 0 && comma < 14 && all.slice(comma).some(isVerb)) from = comma + 1
  }
  const aside = asidesOf(all)
  const isOpen = (at: number) => at >= from && !aside.has(at)
  const first = (isOne: (word: Word, at: number) => boolean) =>
    all.findIndex((word, at) => isOpen(at) && isOne(word, at))
  const finite = first((_, at) => isFinite(all, at))
  const told = finite >= 0 ? finite : first((_, at) => isFinite(all, at, isTold))
  const verb = told >= 0 ? told : first(isVerb)
  const behind = all.findIndex(
    ({ text, pos }, at) =>
      verb >= 0 &&
      at > verb &&
      !aside.has(at) &&
      ((opening.test(text) && (!/^(?:as|until)$/i.test(text) || all.slice(at + 1).some(isAnyVerb))) ||
        text === ';' ||
        (text === ',' && /ing$/.test(textAt(all, at + 1))) ||
        (pos === 'SCONJ' && !/^(?:that|as|until)$/i.test(text))),
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
    main: runsOf(main),
    passive: head >= 0 && isPassive(all, head),
    head: all[head]?.start ?? null,
    mode,
  }
}

/** Where words stand that follow one another, each run of them as one. */
function runsOf(words: readonly Word[]): Span[] {
  const isFirst = ({ start }: Word, at: number) => at === 0 || start > words[at - 1]!.end + 1
  const firsts = words.flatMap((word, at) => (isFirst(word, at) ? [at] : []))
  return firsts.map((first, at) => ({
    start: words[first]!.start,
    end: words[(firsts[at + 1] ?? words.length) - 1]!.end,
  }))
}
