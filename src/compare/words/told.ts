import { remembering } from '../../text/words/remembering.ts'
import { countryOf } from '../../text/data/countries.ts'
import { eventsOf } from '../../text/clause/events.ts'
import { areKinByRank, rankOf, rarityOf } from '../../text/words/kin.ts'
import { isPerson } from '../../text/words/persons.ts'
import { singular } from '../../text/words/nouns.ts'
import { formOf, sameForm, type NameForm } from '../../text/terms/romanisation.ts'
import { meaningsOf, shareMeaning } from '../../text/terms/synonyms.ts'
import {
  cueVerbs,
  hedges,
  honorifics,
  officeLetters,
  lightWords,
  plainCues,
  supportVerbs,
} from './lexicon.ts'
import { areOfTwoParties, opposed, partiesOf } from './contraries.ts'
import { comparedWords, initialsOf, isEmpty, longNames, type Word } from './words.ts'

/** What a word that any sentence may hold weighs: “found”, “has”. */
export const light = 0.3

/** A content word of a statement. */
export type Told = Word & {
  /** The meanings that it shares with words that stand for it (`meaningsOf`). */
  meanings: readonly number[]
  /** The kinds by which it is another than words of their other side (`partiesOf`). */
  parties: readonly number[]
  /** How it is compared as a name; null where it has no capital. */
  form: NameForm | null
  /** Its stem's place among the commonest (`rankOf`). */
  rank: number | null
  /** The initials of the name of several words that it is part of: `ecb`; else empty. */
  initials: string
  /** Whether it tells that something happens. */
  event: boolean
  /** Whether it is a verb. */
  verb: boolean
  /** Whether it stands in the main clause. */
  main: boolean
  /** How much it tells, from 0 to 1: the rarer in English, the more. */
  weight: number
  /** Whether it is a name (`isName`). */
  named: boolean
}

/** The content words of a text. */
export const toldIn: (text: string) => readonly Told[] = remembering(20_000, readTold)

function readTold(text: string): Told[] {
  const { starts: telling, verbs, main } = eventsOf(text)
  const all = comparedWords(text)
  // Who “announced controls” or “reported a case” did something; who said it only tells.
  const attributed = all.some(({ norm, says }) => says && plainCues.has(norm))
  const initials = new Map(longNames(all).flatMap((name) => name.map((word) => [word, initialsOf(name)])))
  const holdsOne = (starts: readonly number[], { start, end, norm }: Word) =>
    starts.includes(start) || (norm.includes('-') && starts.some((one) => one > start && one < end))
  return all
    .filter((word) => !isEmpty(word) && !isOfParty(text, word))
    .map((word): Told => {
      // By the name of each field: words with a number and without are then of one shape, which takes less long to read.
      const { start, end, norm, key, kind, value, unit, capital } = word
      const meanings = meaningsOf(key)
      const says = word.says && attributed
      const isLight =
        kind === 'word' && (cueVerbs.has(norm) || lightWords.has(norm) || supportVerbs.has(norm))
      return {
        start,
        end,
        norm,
        key,
        kind,
        value,
        unit,
        capital,
        meanings,
        parties: partiesOf(norm),
        form: capital ? formOf(norm) : null,
        rank: rankOf(key),
        says,
        initials: initials.get(word) ?? '',
        event:
          kind === 'word' &&
          !says &&
          !cueVerbs.has(norm) &&
          !supportVerbs.has(norm) &&
          holdsOne(telling, word),
        verb: holdsOne(verbs, word),
        main: main.some((clause) => start >= clause.start && start < clause.end),
        weight: isLight ? light : kind === 'date' || kind === 'number' ? 0.4 : rarityOf(key),
        named: isNamed(word, meanings),
      }
    })
}

/** “Ann Lee, R-Utah”, “(D-N.Y.)”: the letter of a party names nobody. */
const isOfParty = (text: string, { start, end, capital }: Word): boolean =>
  capital && end === start + 1 && partyLetter.test(text.slice(Math.max(0, start - 2), end + 2))
const partyLetter = /^(?:, |.?\()[DIR]-\p{Lu}$/u

/** The same word, a word for the same, or the same name in another form. */
export function areOne(a: Told, b: Told): boolean {
  if (a.initials === b.norm || b.initials === a.norm) return true
  if (a.key === b.key || (a.kind === 'number') !== (b.kind === 'number')) return a.key === b.key
  if (areOfTwoParties(a.parties, b.parties)) return false
  if (shareMeaning(a.meanings, b.meanings)) return true
  const areNames = a.form !== null && b.form !== null
  if (!beginAlike(a.key, b.key, areNames) && !(areNames && sameForm(a.form!, b.form!))) return false
  // “call off” is no form of “call”.
  return !a.key.includes('-') && !b.key.includes('-')
}

/** Two words of which one may be made from the other: “Ukraine” and “Ukrainian”, which are names, but not “refused” and “refund”. */
export function beginAlike(a: string, b: string, areNames: boolean): boolean {
  if (a[0] !== b[0]) return false
  const shorter = Math.min(a.length, b.length)
  const length = Math.max(4, areNames ? shorter - 2 : shorter < 6 ? shorter : shorter - 1)
  return a.slice(0, length) === b.slice(0, length)
}

/** Whether one of the words is this one, or stands for it. */
export const holds = (words: readonly Told[], word: Told) => words.some((other) => areOne(word, other))

/** The words of a text that tell something, not who says so, and are not in the other. */
export function lacking(from: readonly Told[], among: readonly Told[]): readonly Told[] {
  const last = lastLacking.get(from)
  if (last?.among === among) return last.found
  const found = from.filter((word) => !word.says && !holds(among, word))
  lastLacking.set(from, { among, found })
  return found
}
/** What was found last: of two texts it is asked several times in a row. */
const lastLacking = new WeakMap<readonly Told[], { among: readonly Told[]; found: readonly Told[] }>()

/** “Chicago-based”, “Russian-born”: what a firm or somebody is, by no name of theirs. */
const describing = /-(?:based|born|led|owned|backed|made|built|registered|listed|educated|style|speaking)$/

/** Whether a word names somebody or something: it has a capital that no honorific, office or cue of saying gives it. */
export const isName = ({ named }: Told) => named

const isNamed = ({ kind, capital, norm }: Word, meanings: readonly number[]): boolean =>
  !describing.test(norm) &&
  !honorifics.has(norm) &&
  !officeLetters.has(norm) &&
  (kind === 'name' ||
    (capital &&
      kind === 'word' &&
      !cueVerbs.has(norm) &&
      (countryOf(norm.replaceAll('-', ' ')) !== null || meanings.length === 0)))

/** Whether two texts tell of one name; “some” before a number opens a sentence in capitals too. */
export function shareName(a: string, b: string): boolean {
  const others = toldIn(b)
  return toldIn(a).some((word) => isName(word) && !hedges.has(word.norm) && holds(others, word))
}

/** Whether either of two texts names whom or what the other does not. */
export const nameOthers = (a: string, b: string): boolean =>
  lacksName(a, toldIn(b)) && lacksName(b, toldIn(a))

/** Whether a text names whom or what the other does not; of “Renata Silvestri” the other need not have both. */
function lacksName(text: string, others: readonly Told[]): boolean {
  const runs: Told[][] = []
  for (const word of toldIn(text)) {
    const last = runs.at(-1)
    if (!isName(word) || word.says) continue
    if (last !== undefined && text.slice(last.at(-1)!.end, word.start) === ' ') last.push(word)
    else runs.push([word])
  }
  return runs.some((run) => !run.some((name) => holds(others, name)))
}

/** Whether two words stand side by side in one name: “Alan Whitlock”. */
export const areOfOneName = (one: Told | undefined, next: Told | undefined): boolean =>
  one !== undefined && next !== undefined && isName(one) && isName(next) && next.start === one.end + 1

/** Whether two words keep one company, and neither is a name or turns the other round. */
export const areClose = (a: Told, b: Told) =>
  areKinByRank(a.rank, b.rank) && !isName(a) && !isName(b) && !opposed(a.norm, b.norm)

/** The first verb of the main clause and what stands behind it. */
export function predicateOf(words: readonly Told[]): Told[] {
  const own = words.filter(({ main, says }) => main && !says)
  const at = own.findIndex(({ verb }) => verb)
  return at < 0 ? [] : own.slice(at)
}

/** Whether two words stand for one of the parties to a deed: “gunman” and “bullet” are both of shooting, but only one is a person. */
export const areOneParty = (a: Told, b: Told) => areOne(a, b) && isForPerson(a) === isForPerson(b)

const isForPerson = ({ norm }: Told) => isPerson(singular(norm))
