/** What is held on a day and looked ahead to by the words before it: “ahead of Sunday’s election”. */
import { at, type Lexeme } from '../lexemes.ts'

/** What has a day of its own, and is told of before it as well as after. */
const held =
  /^(?:ballot|bout|clash|concert|contest|debate|derby|election|elections|final|fight|fixture|game|hearing|match|meeting|parade|play-?off|poll|polls|primary|race|rally|referendum|run-?off|semi-?final|show|summit|test|tie|trip|vote|wedding)$/

/** How many words may stand for what is held: “Saturday’s World Cup final”. */
const longestName = 4

/** “has been dropped for”, “withdrew from”: what is settled of somebody before such a day. */
const settling =
  /^(?:ban(?:ned|s)?|benched|chosen|chose|dropped|drops|named|names|picked|picks|prepar(?:ed|es|ing)|recalled|rested|selected|suspended|train(?:ed|s|ing)|withdrawn|withdrew)$/

const settlingWith = /^(?:called up|pulled out|ruled out)$/

/** How many words may stand between such a verb and the day: “dropped Ann Lee and two others for”. */
const longestObject = 8

/**
 * Which way a day points that is that of what is held on it: `ahead` where it is looked forward to, `open` where it is as likely told of
 * afterwards; null for other days.
 * @param from index of the first lexeme of the date
 * @param next index after its last
 */
export function lookedAhead(list: readonly Lexeme[], from: number, next: number): 'ahead' | 'open' | null {
  if (!isOfHeld(list, next)) return null
  const [before, earlier] = [at(list, from - 1).lower, at(list, from - 2).lower]
  if (before === 'of' && earlier === 'ahead') return wasBefore(list, from - 2) ? null : 'ahead'
  if (before === 'for' && earlier === 'preparation') return 'ahead'
  if (before === 'of' && earlier === 'boycott') return isCalledFor(list, from - 2) ? 'ahead' : null
  return /^(?:for|from|of)$/.test(before) ? ofSettled(list, from - 2) : null
}

/** “Sunday’s |election”, “Saturday’s |World Cup final” */
function isOfHeld(list: readonly Lexeme[], next: number): boolean {
  if (!/^['’]s$/.test(at(list, next).lower)) return false
  for (let i = next + 1; i <= next + longestName; i++) {
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
function ofSettled(list: readonly Lexeme[], last: number): 'ahead' | 'open' | null {
  for (let i = last; i >= Math.max(0, last - longestObject); i--) {
    const { lower, type } = at(list, i)
    if (type !== 'word') return null
    if (settling.test(lower) || settlingWith.test(`${lower} ${at(list, i + 1).lower}`))
      return list.slice(Math.max(0, i - 2), i).some((word) => /^(?:has|have|is|are|['’]ve)$/.test(word.lower))
        ? 'ahead'
        : 'open'
  }
  return null
}
