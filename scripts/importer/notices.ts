import type { Span } from '../../src/model/reading.ts'
import { postsIn } from '../../src/text/posts.ts'
import type { Claimed } from '../../src/text/statements.ts'
import { isRead, languageOf } from './clean/language.ts'

/** A caption that says what it is: “FILE - In this May 2, 2025, file photo, …”, “… is pictured leaving …”, “… (Photo: Ada Ruiz)”. */
const captions: readonly RegExp[] = [
  /^(?:FILE\b|Pictured\b|(?:File )?(?:[Pp]hoto|[Pp]icture|[Ii]mage)s?\s*[:–—-])/u,
  /\b(?:is|are) (?:pictured|photographed)\b/u,
  /\b[Ii]n (?:this|a) (?:[^.;]{0,40}\s)?(?:file|handout|undated|combination) (?:photo|photograph|image|picture)\b/u,
  /^In this(?: (?:\p{Lu}\S*|\d[\d,]*|an?|file|undated|combination|handout|aerial|booking|of))* (?:photo|photograph|image|picture|frame grab)\b/u,
  /\((?:photo|photograph|image|picture|credit|source)s?(?:\s+by\s|\s*:)[^()]*\)\.?$/iu,
  /\(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s?\/\s?\p{Lu}[\p{L}. ]+\)\.?$/u,
  /(?:^|\s)(?:Photograph|Photo|Picture|Image)s?(?: [Cc]redit| by)?:\s\p{Lu}[^.]{2,60}\.?$/u,
  /©\s?\p{L}/u,
]

/** What a caption says of somebody in the picture, and prose in passing of who speaks: “Ada Ruiz (pictured) said …”, “Ann Lee, left, opens …”. */
const inPicture: readonly RegExp[] = [
  /\((?:[^()]*[\s,])?(?:pictured|photographed|seen here|file (?:photo|picture|image|pic))(?:[\s,][^()]*)?\)/iu,
  /[\p{L}\d]['’]?,\s(?:pictured|photographed|seen here)(?:[,.]|$|\s(?:in|at|on|with|here|above|below|left|right|last|a|before|after|during|outside)\b)/u,
  /\((?:(?:far|top|bottom|front|back|second|third|centre|center|from|in|and|the|first|standing|seated)\s)*(?:left|right|centre|center|l|r)(?:\s(?:to right|and \p{L}+))?\)/iu,
  /\p{Lu}[\p{L}’'-]+, (?:(?:far|top|bottom|second from|third from|second) )?(?:left|right|center|centre), (?:\p{Ll}|\p{Lu}\p{L}+ \p{Lu})/u,
]

/** “The ship is seen docked in …”: unlike “is seen as”, “is seen rising to 3%”, and what films show. */
const shown =
  /\b(?:is|are) seen (?:here|standing|sitting|seated|walking|leaving|arriving|entering|speaking|docked|moored|anchored|parked|in waters|in this|(?:rising |setting |shining |flying )?(?:above|over|behind|outside|through|beside|next to|in front of|near|from))\b/u
const film =
  /\b(?:video|footage|film|clip|CCTV|trailer|camera|movie|series|episode|investigators?|police)s?\b/iu

const any = (patterns: readonly RegExp[], sentence: string) => patterns.some((one) => one.test(sentence))

const isCaption = (sentence: string, isSaid: boolean): boolean =>
  any(captions, sentence) ||
  (!isSaid && (any(inPicture, sentence) || (shown.test(sentence) && !film.test(sentence))))

/** What an outlet tells of itself and its text: “Editing by …”, “The Gazette has contacted the firm for comment”. */
const notices: readonly RegExp[] = [
  /^\(?(?:(?:Additional )?(?:[Ee]diting|[Rr]eporting|[Ww]riting)(?: and (?:[Ee]diting|[Rr]eporting|[Ww]riting))?) by \p{Lu}/u,
  /^(?:\p{Lu}{2,5} )?(?:this )?transcripts? (?:is|are|has been) (?:created|provided|produced|generated|edited)\b/iu,
  /\bthe authoritative record of\b.{0,120}\bis the (?:audio|video)\b/iu,
  /\ball rights reserved\b|\b(?:material|article|story|report|content|transcript)\b.{0,30}\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)\b|\breprinted with permission\b/iu,
  /\bversion of this (?:article|story)\b.{0,200}\b(?:appear(?:s|ed)|was (?:first |originally )?(?:published|printed))\b/iu,
  /^This (?:article|story|post|report) (?:was|has been|is being) (?:(?:first|originally|also|last) )?(?:published|posted|updated|amended|corrected|edited)\b/u,
  /\bcontributed to this (?:report|story|article)\b/iu,
  /^(?:(?:The )?\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){0,3}|\p{L}+\.com) (?:has|have) (?:also )?(?:reached out to|contacted|approached|asked)\b.{0,200}\bfor (?:a )?(?:further )?comments?\b/u,
  /^\p{L}+\.(?:com|co\.uk|org|net) (?:has|have) (?:also )?(?:reached out to|contacted|approached|asked)\b/u,
  /^We(?:['’]ve| have) (?:also )?(?:been (?:covering|reporting on)|reached out|contacted|asked|updated)\b/u,
]

/** What a page asks its reader to do, or its menus say. */
const menus: readonly RegExp[] = [
  /^(?:(?:if|for|to|when|once|while|until)\b[^.]{0,140}, )?(?:then |please |you can |be sure to |make sure to )?(?:check out|click (?:here|on)|read (?:more|the full|the rest|our)|see (?:also|below|our)|sign up|subscribe|scroll (?:down|up)|stay tuned|tune in|let us know|tell us|follow us|join us|visit (?:our|us)|listen to (?:our|the)|watch (?:the|our) (?:video|trailer|clip|full))\b/iu,
  /^(?:READ|SEE|WATCH)(?: MORE| ALSO| NEXT)?\s?[:|–—-]/u,
  /^(?:Read|See|Watch|Related)(?: more| also| next| stories| articles)?\s?[:|]/u,
  /^(?:MOST (?:READ|POPULAR|VIEWED)|Most (?:Read|Popular|Viewed))\s/u,
  /\bSelect (?:Category|Month|Language|Country|Region)\b/u,
  /\bPlay slideshow\b|\bContinue reading the main story\b|\bOrder Reprints\b|^\* Required field/iu,
]

/** “THE BROKEN BERG”: what stands in capitals to its end is over a text, and no part of it. */
const isHeading = (sentence: string): boolean =>
  !/\p{Ll}/u.test(sentence) &&
  /\p{Lu}{2}/u.test(sentence) &&
  /\s/u.test(sentence) &&
  !/\.["”’)]*$/u.test(sentence)

/** How many words tell the language of a sentence. */
const telling = 8

/** Words that English sentences have, and other languages do not. */
const english =
  /(?<!\p{L})(?:the|and|to|I|you|they|that|with|what|why|after|for|how|this|from|said)(?!\p{L})/iu

/** A sentence in another language than English: a help line, the words of a song. */
function isForeign(sentence: string): boolean {
  if (sentence.split(/\s+/u).length < telling || english.test(sentence)) return false
  const language = languageOf(sentence)
  return language !== 'und' && !isRead(language)
}

/** What a sentence is, where it belongs to the page and not to the story; `isSaid`: somebody says what it tells. */
function noticeIn(sentence: string, isSaid: boolean): string | null {
  if (isCaption(sentence, isSaid)) return 'it is the caption of a picture'
  if (any(notices, sentence)) return 'the outlet speaks of itself and its text'
  if (!isSaid && any(menus, sentence)) return 'it is a line of the page’s menus and links'
  if (isHeading(sentence)) return 'it is a heading'
  return isForeign(sentence) ? 'it is in another language than the article' : null
}

/**
 * Tells what a sentence of a text is, where it belongs to the page and not to the story: a caption, a notice of the outlet, a line of
 * a menu, a post whose author is not known; null where it tells the story.
 */
export function noticesOf(
  text: string,
): (sentence: Span, claimed: Pick<Claimed, 'speaker' | 'kind'>) => string | null {
  const posts = postsIn(text)
  return ({ start, end }, { speaker, kind }) =>
    speaker === null && posts.some((post) => post.start <= start && end <= post.end)
      ? 'it is a post that the page shows'
      : noticeIn(text.slice(start, end), speaker !== null || kind === 'quotation')
}
