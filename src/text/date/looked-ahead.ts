/** What is held on a day and looked ahead to by the words before it: “ahead of Sunday’s election”, “plans for a march on 21 March”. */
import { fullMonths } from '../data/calendar.ts'
import { at, type Lexeme } from '../words/lexemes.ts'
import { weekdayAt } from './names.ts'

/** What has a day of its own, and is told of before it as well as after. */
const held =
  /^(?:ballot|bout|(?:by)?elections?|ceremony|clash|concert|conference|contest|deadline|debate|derby|festival|final|fight|fixture|game|hearing|launch|march|match|meeting|parade|play-?off|poll|polls|primary|protest|race|rally|referendum|run-?off|semi-?final|show|summit|test|tie|trial|trip|vote|wedding)$/

/** How many words may stand for what is held: “Saturday’s World Cup final”. */
const longestName = 4

/** “has been dropped for”, “withdrew from”, “plans for”: what is settled before such a day. */
const settling =
  /^(?:ban(?:ned|s)?|benched|candidates?|chosen|chose|dropped|drops|named|names|picked|picks|plans?|prepar(?:ed|es|ing|ations?)|recalled|rested|selected|suspended|tickets|train(?:ed|s|ing)|withdrawn|withdrew)$/

const settlingWith = /^(?:called up|pulled out|ruled out)$/

/** How many words may stand between such a verb and the day: “dropped Ann Lee and two others for”. */
const longestObject = 8

/** “just days before”: by what is counted how long it is until then. */
const units = /^(?:hours?|days?|weeks?|months?)$/

type Leaning = 'future' | 'near' | 'ahead' | 'open'

/**
 * Which way a day points that is that of what is held on it: `future` or `ahead` where it is looked forward to, `open` where it is as likely told of
 * afterwards; null for other days.
 * @param from index of the first lexeme of the date
 * @param next index after its last
 */
export function lookedAhead(list: readonly Lexeme[], from: number, next: number): Leaning | null {
  const isOwned = /^['’]s$/.test(at(list, next).lower)
  const isHeld = isOfHeld(list, isOwned ? next + 1 : next)
  const opening = isOwned && isHeld ? from - 1 : isHeld ? beforeCalled(list, from) : beforeHeld(list, from)
  if (opening === null) return null
  const [before, earlier] = [at(list, opening).lower, at(list, opening - 1).lower]
  if (before === 'before' && !isOwned)
    return wasBefore(list, opening - 1) ? null : units.test(earlier) ? 'ahead' : 'near'
  if (before === 'of' && earlier === 'ahead') return wasBefore(list, opening - 1) ? null : 'ahead'
  if (before === 'for' && earlier === 'preparation') return 'ahead'
  if (before === 'of' && earlier === 'boycott') return isCalledFor(list, opening - 1) ? 'ahead' : null
  return /^(?:for|from|of)$/.test(before)
    ? ofSettled(list, opening - 1, weekdayAt(list, from) !== null)
    : null
}

/** “focused on the November election”: whether a month alone says which of those held there is meant, be it told of in the past; not “won the November election”. */
export const isOfMonthHeld = (list: readonly Lexeme[], from: number, next: number): boolean =>
  next === from + 1 &&
  fullMonths.has(at(list, from).lower) &&
  isOfHeld(list, next) &&
  !list
    .slice(Math.max(0, from - 3), from)
    .some(({ lower }) => /^(?:w[io]n(?:s|ning)?|lost|held)$/.test(lower))

/** “days before |a looming 12 May deadline”: the place of the word that joins what is called by its day to those before it. */
function beforeCalled(list: readonly Lexeme[], from: number): number | null {
  for (let i = from - 1; i >= from - 1 - longestName && at(list, i).type === 'word'; i--)
    if (/^(?:before|for|from|of)$/.test(at(list, i).lower)) return i
  return null
}

/** “plans |for a march in Leeds on 21 March”: the place of the word that joins what is held on a day to those before it. */
function beforeHeld(list: readonly Lexeme[], from: number): number | null {
  if (!/^(?:on|in)$/.test(at(list, from - 1).lower)) return null
  let last = from - 2
  while (/^\p{Lu}/u.test(at(list, last).text)) last--
  if (last < from - 2 && /^(?:in|at)$/.test(at(list, last).lower)) last--
  if (!held.test(at(list, last).lower)) return null
  for (let i = last - 1; i >= last - 1 - longestName; i--) {
    if (/^(?:for|from|of)$/.test(at(list, i).lower)) return i
    if (at(list, i).type !== 'word' && at(list, i).lower !== '-') return null
  }
  return null
}

/** “Sunday’s |election”, “Saturday’s |World Cup final”, “the 12 May |deadline” */
function isOfHeld(list: readonly Lexeme[], next: number): boolean {
  for (let i = next; i < next + longestName; i++) {
    if (held.test(at(list, i).lower)) return true
    if (at(list, i).type !== 'word' && at(list, i).lower !== '-') return false
  }
  return false
}

/** “had led the polls ahead of”: what had been by then is told afterwards. */
const wasBefore = (list: readonly Lexeme[], index: number): boolean =>
  list.slice(Math.max(0, index - longestObject), index).some(({ lower }) => lower === 'had')

/** “called for a boycott of”, “threatened a boycott of” */
const isCalledFor = (list: readonly Lexeme[], boycott: number): boolean =>
  /^(?:an?|the)$/.test(at(list, boycott - 1).lower) &&
  (/^(?:announced?|organi[sz]ed?|plans|proposed?|threatens?|threatened|urge[ds]?)$/.test(
    at(list, boycott - 2).lower,
  ) ||
    (at(list, boycott - 2).lower === 'for' && /^call(?:s|ed|ing)?$/.test(at(list, boycott - 3).lower)))

/** “has dropped her for”: what is so now looks ahead, “dropped her for” may be told of what was. */
function ofSettled(list: readonly Lexeme[], last: number, ofWeek: boolean): Leaning | null {
  for (let i = last; i >= Math.max(0, last - longestObject); i--) {
    const { lower, type } = at(list, i)
    if (type !== 'word') return null
    if (settling.test(lower) || settlingWith.test(`${lower} ${at(list, i + 1).lower}`))
      return !list
        .slice(Math.max(0, i - 2), i)
        .some((word) => /^(?:has|have|is|are|['’]ve)$/.test(word.lower))
        ? 'open'
        : ofWeek
          ? 'ahead'
          : 'future'
  }
  return null
}
