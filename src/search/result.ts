import { askedAmong, excerptOf, lettersOf, unseenWords, type Excerpt } from './excerpt.ts'
import type { Fragment } from './pagefind.ts'

/** The sentences that say what a claim was found by; `#shown` stands for it. */
export type ResultWords = Record<'restsOn' | 'inHeadline' | 'inByline', string>

/** A claim found, as an item of the list: its statement, and a quotation or what else has what was asked for. */
export function drawResult(page: Document, fragment: Fragment, sentences: ResultWords): HTMLElement {
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
  const marked = (words: readonly string[], asked: ReadonlySet<number>): (string | Node)[] =>
    words.flatMap((word, at) => [at === 0 ? '' : ' ', ...mark(word, asked.has(at))])
  const { url, meta, filters } = fragment
  const title = meta['title'] ?? url
  const titleWords = title.split(/\s+/)
  const link = page.createElement('a')
  link.href = url
  link.append(...marked(titleWords, askedAmong(titleWords, fragment)))
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
  const reason = (sentence: string, shown: (string | Node)[]): void => {
    const [before = '', after = ''] = sentence.split('#shown')
    item.append(make('p', 'found-by', before, ...shown, after))
  }
  const told = new Set([...item.querySelectorAll('mark')].map(({ textContent }) => lettersOf(textContent)))
  const unseen = [
    ...['headline', 'headlines'].map((what) => [what, sentences.inHeadline] as const),
    ['bylines', sentences.inByline] as const,
  ]
  for (const [what, sentence] of unseen)
    for (const words of listedIn(fragment, what)) {
      const asked = askedAmong(words, fragment)
      const telling = [...asked].map((at) => lettersOf(words[at] ?? '')).filter((word) => !told.has(word))
      if (telling.length > 0) reason(sentence, marked(words, asked))
      for (const word of telling) told.add(word)
    }
  if (askedAmong(unseenWords(fragment, 'origin'), fragment).size > 0)
    reason(sentences.restsOn, [(filters['origin'] ?? []).join(', ')])
  item.append(make('p', 'origins-short', originsLine(filters)))
  return item
}

/** What stands between two headlines, or names, that a page is found by. */
const BETWEEN = '·'

/** The headlines, or names, that a claim is found by, as words. */
function listedIn(fragment: Fragment, what: string): string[][] {
  const words = [...unseenWords(fragment, what), BETWEEN]
  const ends = words.flatMap((word, at) => (word === BETWEEN ? [at] : []))
  return ends.map((end, at) => words.slice((ends[at - 1] ?? -1) + 1, end))
}

/** So many letters of a statement stand in the lines that a phone shows of it. */
const IN_SIGHT = 130

/** So many other words tell nothing more. */
const FEW = 3

/** So many outlets are named. */
const NAMED = 3

/** “France 24, The Moscow Times · January 5, 2026 · 1 origin”. */
function originsLine({ outlet = [], origins = [], reported = [] }: Fragment['filters']): string {
  const named = outlet.slice(0, NAMED).join(', ') + (outlet.length > NAMED ? ' …' : '')
  return [named, ...reported, ...origins].filter((part) => part !== '').join(' · ')
}

/** Whether hardly a word of the excerpt is not in the statement too, and none that was asked for. */
function repeats({ words }: Excerpt, title: string): boolean {
  const known = new Set(title.split(/\s+/).map(lettersOf))
  const more = words.filter(({ text }) => lettersOf(text) !== '' && !known.has(lettersOf(text)))
  return more.length <= FEW && more.every(({ marked }) => !marked)
}
