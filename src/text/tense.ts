import { at, type Lexeme } from './lexemes.ts'

/** Which way the words around a date point: what happened, what is to come, or neither. */
export type Direction = 'past' | 'future' | 'near'

const future =
  /^(?:will|’ll|'ll|won’t|won't|shall|scheduled|slated|upcoming|expected|due|planned|plans|plan|planning|coming|forthcoming|set|tentatively|tomorrow|hopes|intends|deadline|begins|starts|opens|airs|premieres|until|till)$/
const willForm = /['’](?:ll)$/
const irregularPast = new Set(
  (
    'was were had did said told met went came took gave made got saw found left held led kept sent brought won lost began ran became ' +
    'wrote spoke fell rose grew hit struck shot killed died fled flew drove broke built bought sold caught fought felt paid put read ' +
    'sat stood thought understood heard knew threw drew chose swore tore wore withdrew overthrew set-off cut beat shut let burst ' +
    'been done gone seen taken given shown known spoken fallen risen begun written driven thrown drawn chosen stolen'
  ).split(' '),
)
const notPast = new Set(
  'need indeed hundred united red bed speed feed seed breed creed agreed-upon sacred naked wicked embed shed wed unprecedented wounded armed'.split(
    ' ',
  ),
)

/** How far the search for a verb goes, in words. */
const reach = 30

/**
 * The direction of the clause around a date: the nearest verb before it in its sentence decides, else the nearest after it.
 * @param from index of the first lexeme of the date
 * @param next index after its last
 */
export function direction(list: readonly Lexeme[], from: number, next: number): Direction {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (endsSearch(list, i + 1) || isStop(list, i)) break
    const found = verbAt(list, i)
    if (found) return found
  }
  for (let i = next; i < next + reach && i < list.length; i++) {
    if (endsSearch(list, i) || isStop(list, i)) break
    const found = verbAt(list, i)
    if (found) return found
  }
  return 'near'
}

function endsSearch(list: readonly Lexeme[], index: number): boolean {
  return at(list, index).gap === 2
}

function isStop(list: readonly Lexeme[], index: number): boolean {
  return (
    /^[.!?]$/.test(at(list, index).text) &&
    at(list, index + 1).gap > 0 &&
    /^[\p{Lu}"“]/u.test(at(list, index + 1).text)
  )
}

function verbAt(list: readonly Lexeme[], index: number): Direction | null {
  const word = at(list, index)
  if (word.type !== 'word') return null
  if (future.test(word.lower) || willForm.test(word.lower)) return 'future'
  if (/^(?:is|are)$/.test(word.lower)) return 'near'
  const before = at(list, index - 1).lower
  const past = irregularPast.has(word.lower) || (/[a-z]{2}ed$/.test(word.lower) && !notPast.has(word.lower))
  if (!past || (word.lower === 'called' && word.gap === 0)) return null
  // “will be held”, “to be announced”: what is to come
  if (before === 'be' || before === 'to') return 'future'
  return 'past'
}
