/** What holds for one day only: at how much a share or a currency closed on one is no claim of how it did on the next. */
import { remembering } from '../../text/words/remembering.ts'
import type { Entry } from './entries.ts'
import { daysOf } from './same-claim.ts'

type Told = Pick<Entry, 'statement' | 'when' | 'published'>

const clock = "\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m\\b| GMT| o['’]clock| hours)|\\d{1,2}:\\d\\d"
const unit = '(?:%|(?: ?(?:per ?cent|points?|pence|cents?|p|c))(?!\\p{L}))'
const traded = '\\b(?:clos|end|finish|open|settl|trad)(?:e|ed|es|ing|s)?\\b[^,;.]{0,40}?(?<!\\p{L})'
/** “closed at 232p”, “was trading 3% lower at”, “ended Monday at $1.27”; no “ended at 5pm”. */
const level = new RegExp(
  `${traded}at (?!${clock})(?:an? [\\p{L} -]{1,20} )?[^\\s\\d]{0,4}(\\d[\\d.,]*)`,
  'iu',
)
/** “closed up 2%”, “ended 1.2 points lower”; no “closed down 42 shops”. */
const move = new RegExp(
  `${traded}(?:(?:up|down)(?: by)? (\\d[\\d.,]*)${unit}|(\\d[\\d.,]*)${unit} (?:up|down|higher|lower|stronger|weaker)\\b)`,
  'iu',
)

type Traded = { level: string | null; move: string | null }
const tradedIn = remembering(20_000, (text): Traded | null => {
  const [to, by] = [level, move].map((told) => {
    const found = told.exec(text)
    return (found?.[1] ?? found?.[2])?.replace(/[.,]+$/, '') ?? null
  }) as [string | null, string | null]
  return to === null && by === null ? null : { level: to, move: by }
})

/** Whether one price or one change is told as two. */
const areOther = (a: Traded, b: Traded): boolean =>
  (['level', 'move'] as const).some((told) => a[told] !== null && b[told] !== null && a[told] !== b[told])

/**
 * Whether two claims tell what was traded of two days: each tells another, or at how much it closed is not the same and the days that they
 * are printed on, where they tell none, are two. Symmetric.
 */
export function closeOnOtherDays(a: Told, b: Told): boolean {
  const [one, other] = [tradedIn(a.statement), tradedIn(b.statement)]
  if (one === null || other === null) return false
  const [mine, theirs] = [daysOf(a), daysOf(b)]
  if (!areOther(one, other) && (mine.length === 0 || theirs.length === 0)) return false
  const days = (told: readonly number[], { published }: Told) => (told.length > 0 ? told : [published])
  return !days(mine, a).some((day) => days(theirs, b).includes(day))
}
