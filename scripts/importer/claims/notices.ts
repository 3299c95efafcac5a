import { printedMonth, weekdayPattern } from '../../../src/text/data/calendar.ts'
import { paidBy } from '../clean/paid.ts'
import type { Span } from '../../../src/model/reading.ts'
import { postsIn } from '../../../src/text/attribution/quotations/posts.ts'
import { isUpdateLabel } from '../../../src/text/sentence/run-in.ts'
import { sentences } from '../../../src/text/sentence/sentences.ts'
import type { Claimed } from '../../../src/text/statement/claimed.ts'
import { hold } from '../../../src/text/words/spans.ts'
import { captionsIn, isCaption } from './captions.ts'
import { isRead, languageOf } from '../../../src/text/words/language.ts'
import { withdrawnIn } from './corrections.ts'

const any = (patterns: readonly RegExp[], sentence: string) => patterns.some((one) => one.test(sentence))

/** What an outlet tells of itself and its text: “Editing by …”, “The Gazette has contacted the firm for comment”. */
const notices: readonly RegExp[] = [
  /^\(?(?:(?:Additional )?(?:[Ee]diting|[Rr]eporting|[Ww]riting)(?: and (?:[Ee]diting|[Rr]eporting|[Ww]riting))?) (?:by \p{Lu}|from (?:(?:news )?agencies\b|\p{Lu}))/u,
  /^(?:\p{Lu}{2,5} )?(?:this )?transcripts? (?:is|are|has been) (?:created|provided|produced|generated|edited)\b/iu,
  /\bthe authoritative record of\b.{0,120}\bis the (?:audio|video)\b/iu,
  /\ball rights reserved\b|\b(?:material|article|story|report|content|transcript)\b.{0,30}\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)\b|\breprinted with permission\b/iu,
  /\bversion of this (?:article|story)\b.{0,200}\b(?:appear(?:s|ed)|was (?:first |originally )?(?:published|printed))\b/iu,
  /^This (?:article|story|post|report) (?:was|has been|is being) (?:(?:first|originally|also|last) )?(?:published|posted|updated|amended|corrected|edited)\b/u,
  /^(?:This|The|Our) (?:conversation|interview) (?:was|has been) (?:(?:lightly|slightly) )?(?:edited|condensed|shortened|abridged)\b/u,
  /^(?:materials?|text|story|content) (?:was |were )?provided by (?:the )?\p{Lu}[^.]{2,60}\.?$/iu,
  /\bcontributed to this (?:report|story|article)\b/iu,
  /^(?:\p{Lu}\S*\s){2,4}contributed (?:reporting )?from \p{Lu}/u,
  /^(?:(?:The )?\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,3}|\p{L}+\.com) (?:has|have) (?:also )?(?:reached out to|contacted|approached|asked)\b.{0,200}\bfor (?:a )?(?:further )?comments?\b/u,
  /^\p{L}+\.(?:com|co\.uk|org|net) (?:has|have) (?:also )?(?:reached out to|contacted|approached|asked)\b/u,
  /\bcan be (?:found|seen|read|viewed) (?:below|above|here)\b/u,
  /^We(?:['’]ve| have) (?:also )?(?:been (?:covering|reporting on)|reached out|contacted|asked|updated)\b/u,
]

/** What a page asks its reader to do, or its menus say. */
const menus: readonly RegExp[] = [
  // “[The growing list of owners]”: a link to another story
  /^\[\p{Lu}[^\]]*\]$/u,
  /^(?:(?:if|for|to|when|once|while|until)\b(?:[^.]|\.\d){0,140}, )?(?:then |please |you can |be sure to |make sure to )?(?:check out|click (?:here|on)|keep reading|read (?:more|the full|the rest|our)|see (?:also|below|our)|sign up|subscribe|scroll (?:down|up)|stay tuned|tune in|let us know|tell us|follow us|join us|visit (?:our|us)|listen to (?:our|the)|watch (?:the|our) (?:video|trailer|clip|full))\b/iu,
  /^(?:READ|SEE|WATCH)(?: MORE| ALSO| NEXT)?\s?[:|–—-]/u,
  /^(?:Read|See|Watch|Related|More)(?: more| also| next| stories| articles)?\s?[:|]/u,
  /\bTake a look at\b/u,
  /^(?:MOST (?:READ|POPULAR|VIEWED)|Most (?:Read|Popular|Viewed))\s/u,
  /\bSelect (?:Category|Month|Language|Country|Region)\b/u,
  /\bPlay slideshow\b|\bContinue reading the main story\b|\bOrder Reprints\b|^\* Required field/iu,
]

/** “THE BROKEN BERG”, “Main Features In Version 5.00”: what stands in capitals to its end is over a text, and no part of it. */
const isHeading = (sentence: string): boolean =>
  !/\.["”’)]*$/u.test(sentence) &&
  ((!/\p{Ll}/u.test(sentence) && /\p{Lu}{2}/u.test(sentence) && /\s/u.test(sentence)) ||
    isTitle(sentence) ||
    /\bUPDATE(?: \d+)?:$/u.test(sentence) ||
    teasing.test(sentence))

/** A heading with its longer words in capitals has at least so many words. */
const leastOfTitle = 6
function isTitle(sentence: string): boolean {
  const all = sentence.split(/\s+/u)
  const long = all.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 3)
  return (
    all.length >= leastOfTitle &&
    long.length * 2 > all.length &&
    long.every((word) => /^\P{L}*\p{Lu}/u.test(word)) &&
    !/[.!?:;]["”’)]*$/u.test(sentence)
  )
}

/** “Port opens new pier - here’s what it cost” */
const teasing = /\s[-–—:]\s[Hh]ere['’]s (?:what|how|why|where|when|everything|all)\b[^.]*$/u

/** Links to other stories in one line, each below a few words in capitals: “KING OF THE SEA How big it was LOST AT SEA Ship sinks …”. */
const links = /(?:^|\s)(?:\p{Lu}[\p{Lu}'’&-]+[?!]?\s){2,12}(?=["“‘']?\p{Lu}['’\p{Ll}])/gu
/** So many of them are no accident. */
const leastLinks = 3

/** “Ann Lee covers the courts. Reach her at lee@gazette.example”: who wrote it, below the text. */
const ofWriter =
  /^(?:\p{Lu}[\p{L}.'’-]+\s){2,4}(?:covers|reports on|writes (?:about|on)|is (?:an? |the )?[^.]{0,60}\b(?:reporter|writer|correspondent|columnist|editor|producer))\b[^.]*\. (?:You can )?(?:Reach|Contact|Follow|E-?mail|Write|Send)\b/u

/** “For media enquiries call 0800 123 456”, “For more information, please contact Ann Lee”: whom to ask, below a press release. */
const contact =
  /^for (?:(?:any |all )?(?:press|media|news|interview) (?:enquir|inquir|quer|request)(?:y|ies|s)|(?:further|more|additional) (?:information|details))\b[^.]{0,40}\b(?:call|contact|e-?mail|phone|ring|visit|write|reach)\b/iu
/** “Notes to editors”, alone or before the first of them. */
const overNotes = /^\W*notes? (?:to|for) (?:the )?editors?\b\s*(?:[:.–—-]|$)/iu

/** Where the notes to editors begin that end a text; null where it has none. */
function notesToEditors(text: string): number | null {
  let at = 0
  for (const line of text.split('\n')) {
    if (at > 0 && overNotes.test(line.trim())) return at
    at += line.length + 1
  }
  return null
}

/** “● May 8 — “The Tides,” a talk in the Harbour Museum. 7:30 p.m. harbour.org”: what will take place, with its hour at the end. */
const listed = new RegExp(
  `^[•●▪◦*-]?\\s*(?:${weekdayPattern}s?|${printedMonth}\\p{Ll}*\\.? \\d{1,2})\\s[—–-]\\s.*[.?!”]\\s\\d{1,2}(?::\\d{2})? [ap]\\.m\\.(?:\\s|$)`,
  'u',
)

/** “THE PIER: WHAT WE KNOW - Opening in May - 3 miles long - Two cafés - Free”: points in one line, below a heading. */
const isPoints = (line: string): boolean => {
  const first = /^\p{Lu}{2}[^\p{Ll}]*?\s[-–]\s(?=\p{Lu})/u.exec(line)?.[0]
  return (
    first !== undefined &&
    !/[.!?]$/u.test(line) &&
    (line.slice(first.length).match(/\s[-–•]\s(?=[\p{Lu}\p{N}])/gu)?.length ?? 0) >= leastPoints
  )
}
/** Behind the first. */
const leastPoints = 3

/** “Sponsored: …”, “Partner content – …”, “Paid for by Harbour Foods: …”: what a page is paid to print, and says so. */
const advertising = new RegExp(
  `^[([]?(?:ads?|advert|advertisements?|advertisement feature|advertorial|(?:ad|advertising|advertiser|sponsored|promoted|promotional|partner|paid|branded) (?:content|feature|post|story|article|message|partnership)|sponsored|(?:${paidBy}) [^:|–—]{2,60})[)\\]]?\\s*[:|–—]\\s*\\S`,
  'iu',
)

/** What a whole line of a text is, where it is no prose. */
function lineIs(line: string): string | null {
  if (advertising.test(line)) return 'it is advertising, as its label says'
  if (listed.test(line)) return 'it lists what will take place'
  if (contact.test(line)) return 'it tells whom to ask'
  if (ofWriter.test(line)) return 'the outlet speaks of itself and its text'
  if (!/[.!]["”’)]*$/u.test(line) && (line.match(links)?.length ?? 0) >= leastLinks)
    return 'it is a line of the page’s menus and links'
  return isPoints(line) ? 'it is a list of points in one line' : null
}

/** “Lap 14 Roe hits the wall”: what happened when, in the words of a list that is under a heading of its own. */
const timeline = /^(?:Lap|Minute|Round|Over|Inning|Hole) \d+:? \p{Lu}/u

/** “Read more”, “Related stories:”, “More on this story”: a line of its own over links to other stories. */
const overLinks =
  /^(?:(?:read|see|watch) (?:more|also|next)|(?:related|recommended|popular)(?: (?:stories|articles|coverage|content|links|news|reading|topics))?|more (?:on this(?: story)?|stories|news|coverage|from [^.:]{2,40})|further reading|also (?:read|see)|you (?:may|might) also like)\s?[:|]?$/iu

/** The titles of other stories: the lines below one that says so, down to the first with a full stop. */
function linksIn(text: string): Span[] {
  const found: Span[] = []
  let [at, isBelow] = [0, false]
  for (const line of text.split('\n')) {
    const bare = line.trim()
    if (overLinks.test(bare)) isBelow = true
    else if (/[.!…]["'”’)\]]*$/u.test(bare)) isBelow = false
    else if (isBelow && bare !== '') found.push({ start: at, end: at + line.length })
    at += line.length + 1
  }
  return found
}

/** How many words tell the language of a sentence. */
const telling = 8

/** Words that English sentences have, and other languages do not. */
const english =
  /(?<!\p{L})(?:the|and|to|I|you|they|that|with|what|why|after|for|how|this|from|said|were|been|would|could|which|who|whose|his|its|their|than|rose|fell|shares|per cent)(?!\p{L})/iu

/** Words in capitals, which may be names: “Van” of Le Van Dat is no Dutch. */
const capitals = /(?<!\p{L})\p{Lu}[\p{L}’'-]*/gu

/** Common words of other languages that are English as well: “ran no television advertisements until October” is no Spanish. */
const shared = /(?<!\p{L})(?:a|also|an|as|come|do|i|in|is|no|on|to)(?!\p{L})/giu

/** A sentence in another language than English: a help line, the words of a song. */
function isForeign(sentence: string): boolean {
  if (sentence.split(/\s+/u).length < telling || english.test(sentence)) return false
  const own = sentence.replace(capitals, ' ')
  return [own, own.replace(shared, 'x')].every((words) => {
    const language = languageOf(words)
    return language !== 'und' && !isRead(language)
  })
}

/** What a sentence is, where it belongs to the page and not to the story; `isSaid`: somebody says what it tells. */
function noticeIn(sentence: string, isSaid: boolean): string | null {
  if (isCaption(sentence, isSaid)) return 'it is the caption of a picture'
  if (any(notices, sentence)) return 'the outlet speaks of itself and its text'
  if (!isSaid && any(menus, sentence)) return 'it is a line of the page’s menus and links'
  if (isHeading(sentence)) return 'it is a heading'
  if (isUpdateLabel(sentence)) return 'it is the label of an update'
  if (timeline.test(sentence)) return 'it is an entry of a timeline'
  return isForeign(sentence) ? 'it is in another language than the article' : null
}

/**
 * Tells what a sentence of a text is, where it belongs to the page and not to the story: a caption, a notice of the outlet, a line of
 * a menu, a post whose author is not known; null where it tells the story.
 */
export function noticesOf(
  text: string,
  own: readonly Span[] = sentences(text),
): (sentence: Span, claimed: Pick<Claimed, 'speaker' | 'kind'>) => string | null {
  const posts = postsIn(text)
  const captions = captionsIn(text, own)
  const withdrawn = withdrawnIn(text, own)
  const links = linksIn(text)
  const notes = notesToEditors(text)
  // a line may hold a thousand sentences
  const lines = new Map<number, string | null>()
  const lineAt = (from: number, to: number): string | null => {
    if (!lines.has(from)) lines.set(from, lineIs(text.slice(from, to).trim()))
    return lines.get(from) ?? null
  }
  return (sentence, { speaker, kind }) => {
    if (speaker === null && hold(posts, sentence)) return 'it is a post that the page shows'
    if (hold(captions, sentence)) return 'it is the caption of a picture'
    if (hold(links, sentence)) return 'it is a line of the page’s menus and links'
    if (notes !== null && sentence.start >= notes) return 'it is a note to editors'
    if (hold(withdrawn, sentence)) return 'the outlet takes back what its text told'
    const { start, end } = sentence
    const from = text.lastIndexOf('\n', start) + 1
    const to = text.indexOf('\n', end)
    return (
      lineAt(from, to < 0 ? text.length : to) ??
      noticeIn(text.slice(start, end), speaker !== null || kind === 'quotation')
    )
  }
}
