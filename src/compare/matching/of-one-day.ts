/** What holds for one day only: at how much a share or a currency closed on one is no claim of how it did on the next. */
import { remembering } from '../../text/remembering.ts'
import type { Entry } from './entries.ts'
import { daysOf } from './same-claim.ts'

type Told = Pick<Entry, 'statement' | 'when' | 'published'>

const clock = "\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m\\b| GMT| o['’]clock| hours)|\\d{1,2}:\\d\\d"
const unit = '(?:%|(?: ?(?:per ?cent|points?|pence|cents?|p|c))(?!\\p{L}))'
/** “closed at 232p”, “was trading 3% lower at”, “ended Monday at $1.27”; no “ended at 5pm”, “closed down 42 shops”. */
const level = new RegExp(
  `\\b(?:clos|end|finish|open|settl|trad)(?:e|ed|es|ing|s)?\\b[^,;.]{0,30}?(?<!\\p{L})(?:at (?!${clock})(?:an? [\\p{L} -]{1,20} )?[^\\s\\d]{0,4}(?<level>\\d[\\d.,]*)|` +
    `(?:up|down)(?: by)? (?<move>\\d[\\d.,]*)${unit}|(?<move>\\d[\\d.,]*)${unit} (?:up|down|higher|lower|stronger|weaker)\\b)`,
  'iu',
)

const levelIn = remembering(20_000, (text): string | null => {
  const { level: to, move } = level.exec(text)?.groups ?? {}
  return (to ?? move)?.replace(/[.,]+$/, '') ?? null
})

/**
 * Whether two claims tell what was traded of two days: each tells another, or at how much it closed is not the same and the days that they
 * are printed on, where they tell none, are two. Symmetric.
 */
export function closeOnOtherDays(a: Told, b: Told): boolean {
  const [one, other] = [levelIn(a.statement), levelIn(b.statement)]
  if (one === null || other === null) return false
  const [mine, theirs] = [daysOf(a), daysOf(b)]
  if (one === other && (mine.length === 0 || theirs.length === 0)) return false
  const days = (told: readonly number[], { published }: Told) => (told.length > 0 ? told : [published])
  return !days(mine, a).some((day) => days(theirs, b).includes(day))
}
