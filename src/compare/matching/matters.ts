/** What the articles of claims are about: claims of one matter may be one, whatever they leave to their articles. */
import { stem } from '../../text/words/stems.ts'
import { eventsOf } from '../../text/clause/events.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import { hedges, officeLetters } from '../words/lexicon.ts'
import { deedOf } from '../words/deeds.ts'
import { isName, shareName, toldIn } from '../words/told.ts'
import type { Line, Vocabulary } from '../words/vocabulary.ts'
import type { Entry } from './entries.ts'
import { tellOtherAmounts } from './same-count.ts'
import { shareManyNames, tellOneEvent, type Telling } from './same-event.ts'
import { namesExchanged, tellOneName, tellTwoEvents } from './two-events.ts'

/** What is known of the articles of two claims by all that these tell. */
export type Matters = {
  /** Whether both report one event. */
  reportOneEvent: (a: Entry, b: Entry) => boolean
  /**
   * “300 jobs will go”: whether two claims leave it to their articles whose or where, and these tell of others. An article that names
   * nobody may be of anything. Of two events of one kind each has a number of its own: “Orskland freed 90 prisoners”, “200 prisoners”.
   */
  areOfTwoMatters: (a: Entry, b: Entry) => boolean
}

/**
 * The matters of some articles, each read when it is first asked for.
 * @param entries the claims of all of them
 * @param claimsOf the claims of an article
 * @param areCopies whether two articles are prints of one dispatch: these are of one matter, whatever names an outlet wrote otherwise
 */
export function mattersOf(
  entries: readonly Entry[],
  claimsOf: (article: string) => readonly Entry[],
  words: Vocabulary,
  areCopies: (one: string, other: string) => boolean,
): Matters {
  let known: ReadonlyMap<string, Telling> | undefined
  const tellings = () => (known ??= tellingsOf(entries, words))
  let areOfOneEvent: ReturnType<typeof tellOneEvent> | undefined
  const tellOfTwo = tellTwoEvents(claimsOf)
  const reportTwoEvents = (a: Entry, b: Entry) => tellOfTwo(a.article, b.article)
  const reportOneEvent = (a: Entry, b: Entry) =>
    areCopies(a.article, b.article) ||
    ((areOfOneEvent ??= tellOneEvent(tellings()))(a.article, b.article) && !reportTwoEvents(a, b))
  /**
   * “The party said an inquiry would take six weeks”: whether two claims that name nobody are said by nobody named either, and of what
   * their articles tell first nothing is told of one name.
   */
  const areOfTwoBodies = (a: Entry, b: Entry): boolean =>
    [a, b].every(({ speaker, statement }) => isBody(speaker) && namesNobody(statement)) &&
    !tellOneName(claimsOf(a.article), claimsOf(b.article))
  const areOfTwoMatters = (a: Entry, b: Entry): boolean => {
    if (a.article === b.article || areCopies(a.article, b.article)) return false
    if (reportTwoEvents(a, b))
      return (
        leavesOpen(a) ||
        leavesOpen(b) ||
        namesExchanged(a.statement, b.statement).length > 0 ||
        tellOtherAmounts(a.statement, b.statement)
      )
    // who says it to both says it of one thing
    if (sameSpeaker(a.speaker, b.speaker)) return false
    if (reportOneEvent(a, b)) return false
    if (areOfTwoBodies(a, b)) return true
    const [mine, theirs] = [a, b].map(({ article }) => tellings().get(article))
    return (
      mine !== undefined &&
      theirs !== undefined &&
      mine.allNames.size > 0 &&
      theirs.allNames.size > 0 &&
      !shareManyNames(mine, theirs) &&
      // names are read last: it takes long
      (namesNobody(a.statement) || namesNobody(b.statement)) &&
      !shareName(a.text, b.text)
    )
  }
  return { reportOneEvent, areOfTwoMatters }
}

/** “the party”, “the airline”: somebody whom only the article tells. */
const isBody = (speaker: string | null): boolean => speaker !== null && /^[Tt]he \p{Ll}+$/u.test(speaker)

/** Whether a statement names no person, place or other thing; “about” before a number opens it in capitals too. */
const namesNobody = (statement: string): boolean =>
  !toldIn(statement).some((word) => !word.says && isName(word) && !hedges.has(word.norm))

/**
 * Whether a claim leaves it to its article of what it tells: it names nobody, or only who does something once, “Orskland abstained”, not of
 * whom, where or when.
 */
const leavesOpen = ({ statement, when }: Entry): boolean => {
  if (namesNobody(statement)) return true
  const { head } = deedOf(statement)
  return (
    head?.verb === true &&
    when.length === 0 &&
    !eventsOf(statement).present &&
    !toldIn(statement).some((word) => word.start > head.start && (isName(word) || word.kind === 'date'))
  )
}

/** What the articles of some claims tell, as far as these do. */
const tellingsOf = (entries: readonly Entry[], words: Vocabulary): Map<string, Telling> =>
  new Map(
    [...Map.groupBy(entries, ({ article }) => article)].map(([article, claims]) => {
      const namesIn = (lines: readonly Line[]) =>
        new Set(
          lines.flatMap((line) =>
            line.names.filter((name) => words.isName(name) && !officeLetters.has(words.keyOf(name))),
          ),
        )
      const lines = claims.flatMap(({ lines }) => lines.slice(0, 1))
      const names = namesIn(lines)
      const plain = new Set(lines.flatMap((line) => line.words)).difference(names)
      return [
        article,
        {
          published: claims[0]?.published ?? NaN,
          names: new Set([...names].map(words.keyOf)),
          allNames: new Set([...namesIn(claims.flatMap((claim) => claim.lines))].map(words.keyOf)),
          words: new Set(
            [...plain].filter((word) => words.kindOf(word) === 'word').map((word) => stem(words.keyOf(word))),
          ),
        },
      ]
    }),
  )
