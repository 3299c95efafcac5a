import { openers } from '../data/abbreviations.ts'

/** What belongs to the name before it: “Reuters President …”, “EPA Administrator …”, “Getty Museum …”. */
const ofNamesake =
  'President|Chief|Executive|Editor|Managing|Photo|Pictures|Fact|News|Institute|Foundation|Television|TV|Global|Video|Digital|World|Business|Health|Poll|CEO|Corp|Limited|Ltd|Inc|Bureau|Correspondent|Staff|Journalist|Reporter|Administrator|Deputy|Acting|Assistant|Director|Secretary|Commissioner|Spokes\\p{L}+|Region|Office|Inspector|General|Regional|Museum|Center|Centre|Research|Conservation|Trust|Villa|Oil|And'

/**
 * Names that sign a photograph, as a pattern: they open a line only as its credit where a capital follows that is no part of a
 * longer name.
 */
export const photographers = `(?:Getty Images(?! Images)|GETTY IMAGES|Getty(?! Images)|GETTY(?! IMAGES)|EPA|AFP|Shutterstock|Rex Features|REX|ZUMA|Alamy|iStock(?:photo)?|AP:Associated Press)(?!\\s+(?:${ofNamesake})(?![\\p{L}]))`

/** The same of agencies whose names stand as often for those who report. */
export const agencyPhotographs = `(?:Reuters|REUTERS|AFP|AP)(?! (?:${ofNamesake})(?![\\p{L}]))`

/** When an update was made, behind its label: “ (18.40)”, “, 9.15pm”, “ at 10:12 GMT”, “, 5 May”. */
const clock = '\\d{1,2}(?:[:.h]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: \\p{Lu}{2,5})?'
const day = '(?:\\p{Lu}\\p{Ll}+\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}+)(?:,? \\d{4})?'
const made = `(?: ?\\([^()]{1,30}\\)|(?:,? (?:(?:at|on) )?(?:${day}|${clock})){1,2})`
/** What an outlet sets before what it has added to a text as it came in: “Update (18.40):”, “UPDATED 9.15pm –”, “UPDATE: 9:15 p.m. --”, “BREAKING:”. */
const updateLabel = `(?:Updated?|UPDATED?|Breaking(?: [Nn]ews)?|BREAKING(?: NEWS)?)(?::?${made})?\\s*(?:[|:–—]|--)\\s*`
/** What a live report sets before each of its entries: “14.10 ”, “2.10pm GMT – ”. */
const entryTime =
  '(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?: ?[ap]\\.?m\\.?)?(?: (?:A?[ECMP][SD]?T|[AW]E[SD]T|CEST|GMT|BST|IST|UTC))?(?:\\s*[|:–—-])?\\s+'
const onlyUpdateLabel = new RegExp(`^(?:${updateLabel}|${entryTime})$`, 'u')
/** Whether a sentence is no more than such a label. */
export const isUpdateLabel = (sentence: string): boolean => onlyUpdateLabel.test(`${sentence} `)

const heads: readonly RegExp[] = [
  // “Image copyright EPA Image caption |The blast”, “Media caption |The mayor”
  /^(?:(?:[Ii]mage|[Mm]edia) (?:copyright|source)\s.{1,40}?\s)?(?:[Ii]mage|[Mm]edia) caption\s+(?=\S)/u,
  /^(?:Enlarge this image\s+)?(?:[Tt]oggle|[Hh]ide) caption\s+(?=\S)/u,
  // “Facebook Twitter Pinterest |The pier”
  /^Facebook\s+Twitter(?:\s+(?:Pinterest|WhatsApp|Email|Messenger|LinkedIn|Google\+))*\s+(?=\p{Lu})/u,
  // “Getty - Contributor |Beta testers”, “GETTY |Max Frey”; the company itself is told of in small letters
  new RegExp(
    `^${photographers}(?:\\s*[-–—/]\\s*(?:Contributor|Stringer|Staff|Pool|AFP|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+))?\\s+(?=\\p{Lu}[\\p{Ll}'’]*\\s\\p{L})`,
    'u',
  ),
  // “google |The attack happened”: a credit in small letters
  /^(?:google|getty|reuters|twitter|facebook|instagram|youtube)\s+(?=\p{Lu})/u,
  // “(Reuters) - |A jet”, “(CNN) |The pier”
  /^\((?:Reuters|\p{Lu}{2,7})\)\s*(?:[-–—]+\s*)?(?=["“‘']?\p{Lu}\p{Ll})/u,
  // “Updated | |The firm”, “Update (18.40): |The pier”, “Original Story: |The pier’s owner”, “Story highlights |The pier”
  new RegExp(
    `^(?:${updateLabel}|Original [Ss]tory\\s*[|:–—]\\s*|Story highlights\\s+)(?=["“‘']?(?:\\p{Lu}[\\p{L}'’]*|\\d[\\d,.]*)\\s)`,
    'u',
  ),
  // “14.10 |Mayor says two are missing”, “2.10pm: |The mayor says so”
  new RegExp(`^(?:${entryTime})(?=["“‘']?\\p{Lu}[\\p{L}'’]*\\s)`, 'u'),
  // “Correction: |The ferry”, “Clarification (3 May): |The ferry”
  /^(?:C(?:orrections?(?: and [Cc]larifications?)?|larifications?|ORRECTION|LARIFICATION)|Amendment)(?: \([^)]{0,30}\))?:\s+(?=["“‘']?\p{Lu}[\p{L}'’]*\s)/u,
  // “Eastmere pier - UPDATE 2: |The pier”
  /^(?=.{0,100}\bUPDATE\b)(?:[^.:]{3,60}\s[-–—]\s|[^.:]{3,40}\d\.\d+\s[-–—]\s)?UPDATE(?: \d+)?:\s*(?=["“‘']?\p{Lu})/u,
  // “2015 Harbour Publishing |A storm”
  /^(?:19|20)\d{2}(?: \p{Lu}\p{L}+){1,3} (?:Publishing|Images|Pictures|Media|Press)\s+(?=(?:A|An|The|In|On|At)\s)/u,
]

/** A word in capitals, with the marks that headings have. */
const capitals = /^["“‘']?\p{Lu}[\p{Lu}\p{N}'’&/-]*[,:!?"”’']?$/u
const joining = /^(?:A|AN|THE|OF|TO|IN|ON|FOR|WITH|AND|IS|AT|BY|FROM|YOUR|HOW|WHAT|WHY|WHO)$/

/**
 * Where the heading of a box ends that runs into its first sentence: “THE BROKEN BERG |The pattern was caused by warm water”,
 * “APPLE TO REPLACE BATTERIES |Apple may …”; 0 where a line begins otherwise. Capitals alone are no heading: “NATO UN Ambassador”.
 */
function headingEnd(line: string): number {
  const words = [...line.slice(0, 160).matchAll(/\S+/gu)]
  const count = words.findIndex(([word]) => !capitals.test(word))
  const next = words[count]
  // what a page’s menus say is told by its words, and goes with them
  if (count < 2 || next === undefined || /^(?:READ|SEE|WATCH|ALSO|MORE|MOST)\s/.test(line)) return 0
  // “THE OLD PIER A |storm”: the article belongs to what follows
  const isArticle = words[count - 1]![0] === 'A' && !/^\p{Lu}/u.test(next[0])
  const all = words.slice(0, isArticle ? count - 1 : count).map(([word]) => word)
  const first = isArticle ? words[count - 1]! : next
  const follows = first[0].replace(/[^\p{L}'’].*$/u, '')
  if (all.length < 2 || !(isArticle || /^["“‘']?\p{Lu}\p{Ll}/u.test(first[0]))) return 0
  const long = all.filter((word) => (word.match(/\p{Lu}/gu)?.length ?? 0) > 3).length
  const opens = isArticle || openers.has(follows.toLowerCase())
  const isHeading = opens
    ? long > 0
    : all.length > 2 &&
      long > 1 &&
      (all.some((word) => joining.test(word)) ||
        // “SUND’S BROKEN PIER |Sund plans”
        all.some((word) => word.replace(/['’]S$/u, '') === follows.toUpperCase()))
  return isHeading ? first.index : 0
}

/**
 * Where a line’s own first sentence begins, past what a page’s text copies in front of it: the credit of a photograph, an agency in
 * brackets, the heading of a box; 0 where nothing stands before it.
 */
export function ownStart(line: string): number {
  let at = 0
  for (let found = headIn(line); found > 0; found = headIn(line.slice(at))) at += found
  return at === 0 ? headingEnd(line) : at
}

/** “… of our society |ADA RUIZ/PA”: where the credit of a photograph begins that ends a line; the line’s length where none does. */
export function ownEnd(line: string): number {
  if (!line.includes('/')) return line.length
  const credit = /\s(?=\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3}\s?\/\s?\p{Lu}{2}[\p{L} ]{0,20}$)/u.exec(
    line.slice(-80),
  )
  return credit === null ? line.length : Math.max(0, line.length - 80) + credit.index
}

function headIn(line: string): number {
  for (const head of heads) {
    const found = head.exec(line)?.[0].length ?? 0
    if (found > 0) return found
  }
  return 0
}
