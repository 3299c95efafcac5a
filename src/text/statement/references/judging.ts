/** What an outlet thinks or knew of a thing when it first told of it, and what is no part of what the thing is called. */
import type { Word } from '../../words/words.ts'

/** Words that praise, blame or doubt. */
const judging =
  /^(?:acclaimed|appalling|ambitious|awful|beleaguered|beloved|bold|botched|brutal|celebrated|controversial|crucial|deadly|discredited|disastrous|disgraced|dubious|embattled|fabled|failed|famed|flawed|groundbreaking|hapless|hyped|iconic|infamous|legendary|maligned|notorious|outrageous|prestigious|purported|scandalous|shameful|shocking|so-called|storied|stunning|supposed|terrible|touted|troubled|vaunted|wonderful)$/i

/** “unknown”, “unnamed”, “unprecedented”: what it was before it was told of, or beside what had been. */
const untold =
  /^(?:un(?:announced|disclosed|expected|explained|heard|identified|known|named|precedented|published|reported|seen|specified|told)|secret|surprise)$/i

const isJudging = ({ text }: Word) => judging.test(text) || untold.test(text)

/** “several |previously |unknown | uranium” mines: the words before a noun that are left where those in front that judge the thing, or tell that it was not known, go. */
export function withoutJudging(words: readonly Word[]): Word[] {
  const last = words.findIndex((word) => !isJudging(word) && word.pos !== 'ADV' && !few.test(word.text))
  const opening = words.slice(0, last < 0 ? undefined : last)
  return opening.some(isJudging) ? words.slice(opening.length) : [...words]
}

const few = /^(?:few|many|several|some|various)$/i
