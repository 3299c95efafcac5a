import { printedMonth, weekdayPattern } from '../data/calendar.ts'
import { abbreviations, openers, sayingForms } from '../data/abbreviations.ts'
import { isMarker } from './lists.ts'

/** A run of full stops, question or exclamation marks in a line. */
export interface Stop {
  /** The whole line. */
  text: string
  /** Where the sentence that it may end begins. */
  sentence: number
  start: number
  end: number
}

/** What stands behind a stop. */
interface Following {
  /** The first word, without the mark that opens a quotation or bracket before it. */
  word: string
  /** Whether it is a word such as “The” or “However”, which opens a sentence more often than it is a name. */
  opener: boolean
  /** Whether a quotation opens before it, outside brackets. */
  quoted: boolean
  bracketed: boolean
  /** Whether a dash opens it: “ERIE, Pa. — Snow fell”. */
  dashed: boolean
  /** The line from that word on, at most `ahead` long. */
  rest: string
}

const ahead = 60
const lowerCase = /^\p{Ll}/u
const glued = /^(?:[“«„]?\p{Lu}[\p{Ll}’']|[IA] )/u
const gluedCapitals = /^(?!(?:PDF|JPE?G|PNG|GIF|HTML?|XML|EXE|DOCX?|CSV|ZIP|NET)\b)\p{Lu}{2,6} \p{Ll}/u
const domain = /^(?:com|net|org|co|uk|io|gov|edu|info|js|ai|tv|fm|ru|de|eu)\b/i
const zone = /^(?:[A-Z]{1,4}T|GMT|UTC|BST|IST|Eastern|Central|Pacific|Mountain|Local)\b/
const calendar = new RegExp(`^(?:${weekdayPattern}|${printedMonth})`)
const germanMonth =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/

/** “im 19. Jahrhundert”, “zum 3. Mal”: German words before a number that is counted by, none of them English. */
const germanOrdinal = /(?:^|\s)(?:im|vom|zum|zur|beim|dem|den|des|der|das) \d{1,2}$/u
/** “the 2. Bundesliga”, “1. FC Union”: leagues and clubs that keep the number of their language. */
const numberedClub = /^(?:Bundesliga|Liga|Lig|FC|SC|SV|FSV|Divis\p{L}+)\b/u

/**
 * Where the sentence ends that a stop may end, or nothing where it goes on.
 * @param after where the marks end that close behind the stop
 */
export function endsSentence(stop: Stop, after: number): number | undefined {
  const { text } = stop
  const mark = text.slice(stop.start, stop.end)
  if (/[。！？｡؟۔।]/.test(mark)) return after
  if (after >= text.length) return undefined
  const dots = mark.replaceAll(/[^.…]/g, '').length
  const spaced = /\. /.test(mark)
  if (dots > 1 && !spaced && text[stop.start - 1] === '[') return undefined
  const next = following(text, after)
  const blank = /\s/.test(text[after] ?? '')
  if (!blank && !isGlued(text, stop, after, next)) return undefined
  if (next.word === '' || lowerCase.test(next.word)) return undefined
  if (/[!?‽]/.test(mark)) return isAttributed(text, stop.end, after, next) ? undefined : after
  if (spaced) return afterSpacedDots(stop, after, mark)
  if (dots > 1 || mark === '…') return /^I(?:['’ ]|$)/.test(next.rest) ? undefined : after
  return endsAtPeriod(stop, next) ? after : undefined
}

/** `. . . .` ends a sentence if four dots stand apart; a first dot glued to its word ends it by itself. */
function afterSpacedDots(stop: Stop, after: number, mark: string): number | undefined {
  const count = mark.replaceAll(/[^.]/g, '').length
  if (count < 4) return undefined
  return /\s/.test(stop.text[stop.start - 1] ?? ' ') ? after : stop.start + 1
}

function following(text: string, after: number): Following {
  const slice = text.slice(after, after + ahead).trimStart()
  const opening = /^["'“‘«„([{¿¡—–-]*/.exec(slice)?.[0] ?? ''
  const rest = slice.slice(opening.length).trimStart()
  const word = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/u.exec(rest)?.[0] ?? rest.slice(0, 1)
  const opener = /^\p{Lu}/u.test(word) && openers.has(word.toLowerCase())
  return {
    word,
    opener,
    quoted: /^["“«„]/.test(opening),
    bracketed: /^[([]/.test(opening),
    dashed: /^[–—-]/.test(opening),
    rest,
  }
}

/**
 * Without a blank, only a real word ends a sentence, and never inside an address: “residents.Trump” but not “Booking.Com”. A word in
 * capitals ends one before a word that opens the next, and opens one behind a plain word: “DNA.The data”, “microbes.NASA found”.
 */
function isGlued(text: string, stop: Stop, after: number, next: Following): boolean {
  const behind = text.slice(after, after + 12)
  const around = text.slice(Math.max(0, stop.start - 30), after + 30)
  const word = /\S*$/.exec(text.slice(Math.max(0, stop.start - 30), stop.start))?.[0] ?? ''
  if (/[@/]|(?:^|\W)www\b/i.test(word) || /@|:\/\//.test(around) || domain.test(text.slice(after)))
    return false
  if (gluedCapitals.test(behind)) return /^["“‘'(]?\p{Lu}?\p{Ll}{3,}$/u.test(word)
  if (!glued.test(behind)) return false
  return /(?:[\p{Ll}\d][\p{L}\d]|[)\]”"’'%])$/u.test(word) || (next.opener && /^\p{Lu}{2,6}$/u.test(word))
}

/** `“Is it over?” Smith asked`: the sentence goes on to who asked. */
function isAttributed(text: string, end: number, after: number, next: Following): boolean {
  if (end === after || !/["'”’»]/.test(text.slice(end, after))) return false
  const words = next.rest.split(/\s+/, 5)
  const verb = words.findIndex((word) => sayingForms.has(word.replace(/[.,:]$/, '')))
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word))
}

function endsAtPeriod(stop: Stop, next: Following): boolean {
  const { text } = stop
  const sofar = text.slice(Math.max(stop.sentence, stop.start - 200), stop.start)
  const word = /[\p{L}\p{M}\p{N}.&°º]*$/u.exec(sofar.slice(-40))?.[0] ?? ''
  const kind = abbreviations.get(word.toLowerCase())
  const digit = /^\p{N}/u.test(next.word)
  const strong = (next.opener || next.quoted) && !next.dashed
  if (isMarker(sofar)) return false
  if (/^\d+$/.test(word))
    return (
      word.length > 2 ||
      !(germanMonth.test(next.rest) || germanOrdinal.test(sofar) || numberedClub.test(next.rest))
    )
  if (next.dashed && (kind !== undefined || /\.\p{L}$/u.test(word))) return false
  if (/^\p{L}$/u.test(word) && /(?:^|[\s(“"‘'-]).$/.test(sofar)) return endsAtLetter(word, sofar, next, digit)
  if (/^[ap]\.m$/i.test(word)) return endsAtHour(sofar, next)
  const capital = /^\p{Lu}/u.test(word)
  if (kind === 'inside') return false
  if (/\p{L}\.\p{L}/u.test(word)) return strong
  if (kind === 'before-number') return !digit && !(capital && /^[IVXLC]+\b/.test(next.rest) && !next.opener)
  // of these only a street, a fort or a senior may stand last
  if (kind === 'before-name') return !capital || (strong && /^(?:St|Ft|Sr)$/.test(word))
  if (kind === 'after-name') return endsAfterName(word, next, digit, strong)
  return true
}

function endsAtLetter(letter: string, sofar: string, next: Following, digit: boolean): boolean {
  // “Roe v. Wade”, “z. B. im Frühjahr”
  if (/\p{Ll}/u.test(letter)) return !digit && letter !== 'v' && !/^\p{L}\.(?:\s|$)/u.test(next.rest)
  const before = /(\S+)\s+\S$/.exec(sofar.slice(-40))?.[1] ?? ''
  if (letter === 'I') return lowerCase.test(before)
  return next.quoted || (next.opener && next.word.length > 1)
}

/** After “At 5 a.m.” the sentence has yet to come; after a longer beginning a capital letter opens the next. */
function endsAtHour(sofar: string, next: Following): boolean {
  if (zone.test(next.rest) || calendar.test(next.rest) || /^\d/.test(next.word)) return false
  const words = sofar.trim().split(/\s+/)
  return (
    words.length > 4 ||
    !/^(?:At|By|Around|About|Before|After|From|Until|Since|Shortly|Just)$/.test(words[0] ?? '')
  )
}

function endsAfterName(word: string, next: Following, digit: boolean, strong: boolean): boolean {
  if (digit || next.bracketed) return false
  if (strong) return true
  if (!/^\p{Lu}/u.test(word)) return true
  // “Apple Inc. Chief Executive Tim Cook” goes on; “Apple Inc. Shares rose” does not
  if (abbreviations.has(next.word.toLowerCase())) return false
  return /^\S+\s+\p{Ll}/u.test(next.rest)
}
