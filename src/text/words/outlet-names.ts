/** What outlets are called in running text, known or not: “the Orsk Herald”, “CNN”. */
import { outletNames } from '../data/outlet-names.ts'
import { outletWords } from '../data/outlet-words.ts'

const known = new Set(outletNames)
const words = new Set(outletWords)

/** Of the words that outlets have in their names those that people, offices and things have too: “Li Sun”, “a Democrat”, “world record”. */
const alsoOfOthers =
  /^(?:Banner|Beacon|Citizen|Daily|Democrat|Evening|Mercury|Messenger|Monitor|Pioneer|Post|Press|Record|Recorder|Register|Reporter|Review|Standard|Star|Sun|Today)$/u
/** Of these the ones that are a name behind “the”: “the Post”, no “the Democrat”. */
const isNameBehindThe =
  /^(?:Banner|Beacon|Mercury|Messenger|Monitor|Pioneer|Post|Press|Record|Recorder|Register|Review|Standard|Star|Sun)$/u
/** What no outlet is called by alone: “the News” may be any. */
const neverAlone = /^(?:Broadcasting|Daily|Evening|Magazine|News|Newspaper|Press|Radio|TV|Today|Weekly)$/u
/** “The Times of London”, “Mail on Sunday”; “Post-Dispatch” goes by either half. */
const behind = / (?:of|on) \p{Lu}[\p{L}’'-]+$/u

/** “the Royal Mail”, “Canada Post”: who carries letters. */
const carriesLetters = /^(?:Royal Mail|(?:Canada|Deutsche|Australia|New Zealand) Post)\b/u

/** “BBC Radio 4”, “CNN International”: a part of whoever is called by the letters. */
const byLetters = /^(\p{Lu}{3,5})(?: .+)$/u

/**
 * The outlet that a run of capitalised words names, without its article; null where it names none, or anybody might be meant.
 * @param isBehindThe whether “the” stands before it
 */
export function outletCalled(run: string, isBehindThe: boolean): string | null {
  if (carriesLetters.test(run)) return null
  const letters = byLetters.exec(run)?.[1] ?? ''
  if (known.has(letters)) return letters
  if (
    known.has(run) ||
    (isBehindThe && known.has(`The ${run}`)) ||
    /^(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|news|info)$/u.test(run)
  )
    return run
  const parts = run.replace(behind, '').split(' ')
  const last = (parts.at(-1) ?? '').split('-').find((half) => words.has(half))
  if (parts.length === 1 && last === undefined) return null
  if (/^(?:Daily|Evening|Sunday)$/u.test(parts[0] ?? '') && parts.length === 2) return run
  if (last === undefined || (parts.length === 1 && (!isBehindThe || neverAlone.test(last)))) return null
  return !alsoOfOthers.test(last) || (isBehindThe && isNameBehindThe.test(last)) ? run : null
}
