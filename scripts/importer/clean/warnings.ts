import type { Problem } from '../../../src/model/problem.ts'
import type { Publisher } from '../../../src/model/publisher.ts'
import { whyNoDate, writeDate } from '../printed/unread-date.ts'
import { unresolvedIn } from './undated-times.ts'

/** What could not be known of an article, and what to do. */
export type Warning = Pick<Problem, 'rule' | 'message' | 'fix'>

/** Text has lines, a page has a head. */
const whereAddress =
  'on a line of its own below the headline or at the end, “Original url: https://…”; in HTML, `<link rel="canonical" href="https://…">` in the head'

/**
 * @param file the source; standard input is “-”, which names nobody
 * @param title the line that was taken for the headline, where the source does not tell which is
 */
export const outletUnknown = (file: string, name: string, title: string | null): Warning => ({
  rule: 'outlet-unknown',
  message: `the source names no publisher; ${file === '-' ? `“${name}”, as one outlet with all that is given so,` : `the file’s name, “${name}”,`} stands for it, on the site too${title === null ? '' : `; its line “${title}” is taken for the headline`}`,
  fix: `write it below the headline, as in “Outlet: The Gazette”, and import again; or give its address ${whereAddress}; or name one there is with \`--publisher ID\``,
})

export const outletIdMade = (name: string, id: string): Warning => ({
  rule: 'outlet-id',
  message: `“${name}” is in letters that no address has, so “${id}” stands for it there and names its file`,
  fix: 'to name it otherwise, rename that file in `publishers/`, and write its new name as `publisher` in its articles; later imports find it by its `name`',
})

export const outletByPlace = (name: string, title: string): Warning => ({
  rule: 'outlet-by-place',
  message: `the line “${name}” is taken for the outlet, and “${title}” for the headline`,
  fix: 'if it is not so, write the headline on the first line and the outlet below it, as in “Outlet: The Gazette”, and import again',
})

export const titleUnknown: Warning = {
  rule: 'title-unknown',
  message: 'the source shows no headline; its lead sentence stands as a working title',
  fix: 'set `title` in the source, or write the headline on its first line',
}

export const dateUnknown = (text: string): Warning => ({
  rule: 'date-unknown',
  message: `the source shows no date of publication${unresolvedIn(text)}`,
  fix: 'add a line such as “2026-01-05” below the headline',
})

export const dateLineUnread = (line: string): Warning => ({
  rule: 'date-unread',
  message: `the line “${line}” is taken for the date of publication, ${whyNoDate(line) ?? ''}`,
  fix: writeDate,
})

export const urlUnknown: Warning = {
  rule: 'url-unknown',
  message: 'the source names no address, so its quotations cannot link to it',
  fix: `give it ${whereAddress}; or set \`url\` in the article’s file`,
}

export const addressOfAnother = (url: string, { name, domains }: Publisher): Warning => ({
  rule: 'article-address-of-another',
  message: `its address, ${url}, lies under none of the domains of ${name}, whose name it has: ${domains.join(', ')}`,
  fix: 'if it is an article of theirs, add the domain to `domains` in their file in `publishers/`; if not, correct its address or its outlet, and import again',
})

export const paidContent = (by: string | null): Warning => ({
  rule: 'paid-content',
  message: `the text is labelled as paid for; what nobody in it is told to say ${by === null ? 'makes no claim' : `is taken for said by ${by}`}`,
  fix: 'check who paid, and cite it as theirs; or take it out with `npm run retract`',
})

export const labelledSatire: Warning = {
  rule: 'satire',
  message: 'the text is labelled as satire, so no claim is made of it',
  fix: 'to check what others take for true in it, write the claim by hand: `npm run new -- claim` begins one',
}

const languages = new Intl.DisplayNames('en', { type: 'language' })

export const languageUnread = (language: string): Warning => ({
  rule: 'language-unread',
  message: `the article is in ${language === 'und' ? 'a language that could not be told' : (languages.of(language) ?? language)}; claims are read in English only, so none is made of it`,
  fix: 'write its claims by hand: `npm run new -- claim` begins one',
})

/** Of an article in English: paragraphs in other languages. */
export const partUnread = (language: string, paragraphs: readonly string[]): Warning => ({
  rule: 'language-unread',
  message: `${paragraphs.length === 1 ? 'a paragraph' : `${paragraphs.length} paragraphs`} of the article ${paragraphs.length === 1 ? 'is' : 'are'} in ${languages.of(language) ?? language}, from “${paragraphs[0]!.split(/\s+/u).slice(0, 8).join(' ')} …”; claims are read in English only, so none is made of ${paragraphs.length === 1 ? 'it' : 'them'}`,
  fix: 'write their claims by hand: `npm run new -- claim` begins one',
})

/** Of an interview with so many sentences: most are answers. */
export const answersUnread = (count: number, sentences: number): Warning => ({
  rule: 'answers-unread',
  message: `${count} of its ${sentences} sentences are answers in an interview, and nothing shows for sure whose, so none of them makes a claim`,
  fix: 'write who speaks before every question and answer, as in “Ann Lee: I left in May.”, and import again; or write the claims by hand: `npm run new -- claim` begins one',
})
