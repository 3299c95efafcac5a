import { excerptOf, lettersOf, wordsOf, type Excerpt } from './excerpt.ts'
import type { Fragment } from './pagefind.ts'

/** A claim found, as an item of the list: its statement, and a quotation that has what was asked for. */
export function drawResult(page: Document, fragment: Fragment): HTMLElement {
  const make = (tag: string, className = '', ...children: (string | Node)[]): HTMLElement => {
    const made = page.createElement(tag)
    if (className !== '') made.className = className
    made.append(...children)
    return made
  }
  /** The word is marked, and not the comma behind it. */
  const mark = (text: string, marked: boolean): (string | Node)[] => {
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? []
    return marked && word !== '' ? [before, make('mark', '', word), after] : [text]
  }
  const { url, meta, filters } = fragment
  const title = meta['title'] ?? url
  const all = wordsOf(fragment)
  const asked = new Set(fragment.locations.map((at) => lettersOf(all[at] ?? '')))
  const link = page.createElement('a')
  link.href = url
  link.append(...title.split(/(\s+)/).flatMap((word) => mark(word, isMarked(word, asked))))
  const heading = make('h2', '', link)
  heading.dir = 'auto'
  const item = make('li', 'claim-item', make('p', 'kicker', (filters['status'] ?? []).join(' · ')), heading)
  const excerpt = excerptOf(fragment)
  // What stands in the statement above need not be read twice, if all of it is in sight.
  if (excerpt !== null && (title.length > IN_SIGHT || !repeats(excerpt, title))) {
    const words = excerpt.words.flatMap(({ text, marked }, at) => [
      at === 0 ? '' : ' ',
      ...mark(text, marked),
    ])
    const [before, after] = excerpt.cut
    const said = make('span', '', before ? '… ' : '', ...words, after ? ' …' : '')
    said.dir = 'auto'
    const by = excerpt.by === null ? [] : [make('span', 'name', excerpt.by), ': ']
    item.append(make('p', 'excerpt', ...by, said))
  }
  item.append(make('p', 'origins-short', originsLine(filters)))
  return item
}

/** So many letters of a statement stand in the lines that a phone shows of it. */
const IN_SIGHT = 130

/** So many outlets are named. */
const NAMED = 3

/** “France 24, The Moscow Times · 1 origin”. */
function originsLine({ outlet = [], origins = [] }: Fragment['filters']): string {
  const named = outlet.slice(0, NAMED).join(', ') + (outlet.length > NAMED ? ' …' : '')
  return [named, ...origins].filter((part) => part !== '').join(' · ')
}

const isMarked = (word: string, asked: ReadonlySet<string>): boolean =>
  lettersOf(word) !== '' && asked.has(lettersOf(word))

/** Whether hardly a word of the excerpt is not in the statement too. */
function repeats({ words }: Excerpt, title: string): boolean {
  const known = new Set(title.split(/\s+/).map(lettersOf))
  return (
    words.map(({ text }) => lettersOf(text)).filter((word) => word !== '' && !known.has(word)).length <= 3
  )
}
