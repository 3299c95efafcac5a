/** Sources that hold no article, or more than one. */
import type { PageBlock } from './html-blocks.ts'
import type { MarkupElement } from './markup.ts'
import { problemOf } from './problems.ts'
import type { RawArticle } from './types.ts'

/** Whether a text is nothing but addresses. */
export const isListOfAddresses = (text: string): boolean =>
  /^\s*https?:\/\/\S+(?:\s+https?:\/\/\S+)*\s*$/.test(text)

export const ofAddresses = (file: string) =>
  problemOf(
    file,
    'source-of-addresses',
    'error',
    'this is a list of addresses, and no article',
    'give each to the import in place of a file: `npm run import -- https://gazette.example/news/fire`',
  )

/** @param line where the head of the second article begins, from 1 */
export const ofTwo = (file: string, line: number) =>
  problemOf(
    file,
    'source-of-two',
    'error',
    'a second article begins here, of an outlet of its own; as one, what it says would be put down to the first',
    'save each article in a file of its own',
    { line, column: 1 },
  )

/** What sites show in an article’s place, by its heading or by its words, and what to do instead. */
const notices = [
  {
    what: 'a page that says that there is none',
    heading:
      /^(?:(?:http )?(?:error )?404(?:\W+(?:error|(?:page |file )?not found))*|.{0,10}(?:page|article|story) (?:(?:was |could )?not (?:be )?found|(?:is )?(?:unavailable|no longer available))|not found|(?:sorry, )?we (?:can[’']?t|cannot|could(?:n[’']t| not)) find (?:that|this|the|your) page)$/iu,
    words: null,
    fix: 'look for the article’s address, or for a copy in an archive such as web.archive.org, and save that',
  },
  {
    what: 'a page that asks for consent to cookies',
    heading:
      /^(?:we (?:value|respect|care about) your privacy|your privacy(?: (?:choices|matters|settings))?|(?:cookie|privacy|consent) (?:settings|preferences|notice)|before you continue)$/iu,
    words:
      /\b(?:we and our|our) (?:\d[\d,]* )?(?:partners|vendors)\b.{0,80}\b(?:cookies|device|personal data)\b/iu,
    fix: 'answer it in the browser, and save the article that it then shows',
  },
  {
    what: 'a page that asks whether a person reads it',
    heading:
      /^(?:just a moment|are you a (?:robot|human)|access denied|attention required|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|security check)$/iu,
    words: null,
    fix: 'open it in a browser, and save the article that it then shows',
  },
] as const

/** A notice is shorter, in letters. */
const longestNotice = 800

/** “Page not found | The Globe”, “Just a moment...” without what stands behind. */
const bareHeading = (text: string): string => text.replace(/\s[|–—-]\s.*$/u, '').replace(/[\s.!?…]+$/u, '')

/** That a source is none but what a site shows in an article’s place: that there is none, or what it asks for first; null for others. */
export function ofNotice({ file, title, blocks }: Pick<RawArticle, 'file' | 'title' | 'blocks'>) {
  const texts = blocks.filter(({ kind }) => kind !== 'heading').map(({ text }) => text)
  if (texts.reduce((sum, text) => sum + text.length, 0) > longestNotice) return null
  const headings = [title ?? '', ...blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)]
  const found = notices.find(
    ({ heading, words }) =>
      headings.some((one) => heading.test(bareHeading(one))) ||
      (words !== null && texts.some((one) => words.test(one))),
  )
  if (found === undefined) return null
  return problemOf(file, 'source-of-notice', 'error', `this is ${found.what}, and no article`, found.fix)
}

/** So many teasers make a list. */
const fewestTeasers = 4

/** Whether the text of a page stands in teasers, each in an element `article` of its own with a heading that leads to another page. */
export function isListOfTeasers(blocks: readonly PageBlock[]): boolean {
  const articleOf = ({ within }: PageBlock): MarkupElement | null => {
    let at: MarkupElement | null = within
    while (at !== null && at.name !== 'article') at = at.parent
    return at
  }
  const isLead = ({ kind, linked, text }: PageBlock) => kind === 'heading' && linked > text.length / 2
  const teasers = new Set(blocks.filter(isLead).map(articleOf))
  teasers.delete(null)
  if (teasers.size < fewestTeasers) return false
  const lengthOf = (some: readonly PageBlock[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  return lengthOf(blocks.filter((block) => teasers.has(articleOf(block)))) > lengthOf(blocks) / 2
}

export const ofTeasers = (file: string) =>
  problemOf(
    file,
    'source-of-teasers',
    'error',
    'this is a page that leads to several articles, and none of them',
    'open each article and save its page',
  )
