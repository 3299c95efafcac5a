import { foldedWords } from '../text/terms/terms.ts'
import { wordsOf } from './excerpt.ts'
import type { Fragment } from './pagefind.ts'

/** What a form of a word has behind the letters that it shares with another: “tax|es” and “tax|ed”, “pol|ies” and “pol|y”. */
const ending = /^(?:|e|[ei]?s|\p{L}?e?d|\p{L}?ings?|ly|ments?|y|ies|ied|ying|\p{L}?ers?)$/u

/** How many letters two words begin with alike. */
function shared(one: string, other: string): number {
  const at = [...one].findIndex((letter, place) => letter !== other[place])
  return at < 0 ? one.length : at
}

/** Words with fewer letters alike have nothing to do with each other. */
const FEWEST = 3

/** Whether a word is what was asked for, another form of it, or begins with it. */
function isForm(asked: string, found: string): boolean {
  const alike = shared(asked, found)
  return (
    alike === asked.length ||
    (alike >= FEWEST && ending.test(asked.slice(alike)) && ending.test(found.slice(alike)))
  )
}

/** The words of a text between blanks, as they are printed and as they are compared: “Zelensky,” has one, “U.S.” two. */
const printedWords = (text: string): { printed: string; folded: string }[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((printed) =>
    foldedWords(printed).map((folded) => ({ printed, folded })),
  )

/**
 * A query as it was answered, where pages were found by another word than one of it: Pagefind, where no page has “tarifs”, takes “tariffs”,
 * which begins most like it, and does not say so. Null where they were found by what was asked.
 * @param fragments the pages found, the best first
 */
export function spelledOtherwise(query: string, fragments: readonly Fragment[]): string | null {
  const found = fragments.flatMap((fragment) => {
    const all = wordsOf(fragment)
    return fragment.locations.flatMap((at) => printedWords(all[at] ?? ''))
  })
  const shown = query.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const asked = foldedWords(word).join('')
    if (found.some((one) => isForm(asked, one.folded))) return word
    const alike = ({ folded }: { folded: string }) => shared(asked, folded)
    const [nearest] = found.toSorted((one, other) => alike(other) - alike(one))
    return nearest !== undefined && alike(nearest) >= FEWEST ? nearest.printed : word
  })
  return shown === query ? null : shown
}
