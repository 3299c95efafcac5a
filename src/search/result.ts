import type { Fragment } from './pagefind.ts'

/** A claim found, as an item of the list. */
export function drawResult(page: Document, { url, meta, excerpt }: Fragment): HTMLElement {
  const make = (tag: string, className = '', text = ''): HTMLElement => {
    const made = page.createElement(tag)
    if (className !== '') made.className = className
    made.textContent = text
    return made
  }
  const title = meta['title'] ?? url
  const link = page.createElement('a')
  link.href = url
  link.append(...markWords(page, title, excerpt))
  const heading = make('h2')
  heading.append(link)
  const passage = make('p', 'excerpt')
  // Pagefind escapes the page’s text and adds nothing but <mark>.
  passage.innerHTML = excerpt
  // What stands in the statement above need not be read twice.
  passage.hidden = repeats(passage.textContent ?? '', title)
  const item = make('li', 'claim-item')
  item.append(
    make('p', 'kicker', meta['status']),
    heading,
    passage,
    make('p', 'origins-short', meta['origins']),
  )
  return item
}

/** The statement with those words marked that the excerpt has marked. */
function markWords(page: Document, title: string, excerpt: string): Node[] {
  const marked = new Set(
    [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => lettersOf(word)),
  )
  return title.split(/(\s+)/).map((word) => {
    if (!marked.has(lettersOf(word)) || lettersOf(word) === '') return page.createTextNode(word)
    const mark = page.createElement('mark')
    mark.textContent = word
    return mark
  })
}

const lettersOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether hardly a word of the excerpt is not in the statement too: a label at its edge may be. */
function repeats(excerpt: string, title: string): boolean {
  const known = new Set(title.split(/\s+/).map(lettersOf))
  const words = excerpt
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word !== '')
  return words.filter((word) => !known.has(word)).length <= 3
}
