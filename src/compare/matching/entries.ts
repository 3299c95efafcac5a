/** Claims as matching keeps them: what of each is asked for again and again is read once. */
import type { Stance } from '../../model/claim.ts'
import type { When } from '../../model/date.ts'
import { fold } from '../../text/terms/terms.ts'
import { minutesIn } from '../figures/clocks.ts'
import { momentOf } from '../figures/publication.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { tellsAbsence } from './absences.ts'
import { bareTally, mainTallies, talliesOf, tellsOfNobody } from './bare-tally.ts'
import type { Told } from './same-claim.ts'
import { rareNumbers } from './same-count.ts'
import { butForNumbers } from './same-quote.ts'
import { publishedOn } from '../figures/publication.ts'

/** A claim by its article and its id there. */
export type Member = { article: string; claim: string }

export const memberKey = ({ article, claim }: Member) => `${article}\n${claim}`

/** A claim as matching sees it. */
export type MatchedClaim = {
  id: string
  /** The claim alone, with pronouns resolved. */
  statement: string
  /** The passage, verbatim. */
  text: string
  speaker: string | null
  stance: Stance
  when: readonly Pick<When, 'value' | 'grain'>[]
  /** Where in its article it stands, from 0 at the head to 1 at the end, as far as that is known. */
  place?: number | null
}

/** A claim as the index keeps it. */
export type Entry = Member &
  Told & {
    whole: string
    /** Its words with a mark for each number, where it quotes (`butForNumbers`); else whole. */
    plain: string
    text: string
    statement: string
    speaker: string | null
    stance: Stance
    published: number
    /** When its article was printed, to the hour where that is told, in milliseconds; NaN where it is not. */
    moment: number
    /** The numbers of its statement that may be of a rare amount. */
    rare: readonly number[]
    /** The times of day that it tells to the minute (`minutesIn`). */
    minutes: readonly string[]
    /** Whether its passage quotes words in a row. */
    quotes: boolean
    /** Whether it counts people and tells nothing else (`bareTally`), or says nothing else than that nobody was (`tellsOfNobody`). */
    isBare: boolean
    isOfNobody: boolean
    /** What it keeps count of (`talliesOf`). */
    tallies: readonly string[]
    /** And what of it the main clause tells, of the days of its news (`mainTallies`). */
    mainTallies: readonly string[]
    /** Whether it says that there was none of something (`tellsAbsence`), or that something is not so or still is. */
    tellsAbsence: boolean
    mayTurn: boolean
    place: number | null
  }

/** Words by which a statement says that something is not so, or still is. */
const turning =
  /\b(?:not|never|no|none|nobody|nothing|remain(?:s|ed)?|still|stay(?:s|ed)?|unaware)\b|n['’]t\b/i

const none: readonly never[] = []
/** A list as each of many claims keeps it: most have nothing in it, and one that grew has room for more. */
const kept = <One>(list: readonly One[]): readonly One[] => (list.length === 0 ? none : [...list])

/** What a statement tells that its passage tells too: what was filled in for “the contract” is no word of who is cited. */
const ofPassage = <One>(read: (text: string) => readonly One[], { statement, text }: MatchedClaim) => {
  const told = read(statement)
  const own = told.length === 0 || statement === text ? told : read(text)
  return told.filter((one) => own.includes(one))
}

/** Reads claims for an index, by the words of it. */
export const entryReader =
  (words: Vocabulary) =>
  (article: string, published: string | null, claim: MatchedClaim): Entry => {
    const texts = claim.statement === claim.text ? [claim.text] : [claim.statement, claim.text]
    const quoted = butForNumbers(claim.text)
    const whole = fold(claim.text)
    return {
      article,
      claim: claim.id,
      whole,
      plain: quoted ?? whole,
      text: claim.text,
      statement: claim.statement,
      speaker: claim.speaker,
      stance: claim.stance,
      published: publishedOn(published),
      moment: published === null ? NaN : momentOf(published),
      rare: kept(ofPassage(rareNumbers, claim)),
      minutes: kept(minutesIn(claim.statement)),
      quotes: quoted !== null,
      isBare: bareTally(claim.statement) !== null,
      isOfNobody: tellsOfNobody(claim.statement),
      tallies: kept(talliesOf(claim.statement)),
      mainTallies: kept(mainTallies(claim.statement)),
      tellsAbsence: tellsAbsence(claim.statement),
      mayTurn: turning.test(claim.statement),
      lines: texts.map(words.lineOf),
      when: claim.when,
      place: claim.place ?? null,
    }
  }
