import { monthOpening } from '../../../src/text/data/calendar.ts'
import { dash, dashOrColon, dateline, opensLead, writtenDay } from '../../../src/text/clause/datelines.ts'
import type { Agency } from '../../../src/text/data/agencies.ts'
import { rankOf } from '../../../src/text/words/kin.ts'
import { stem } from '../../../src/text/words/stems.ts'
import { agenciesIn, agencyIn, agencyPattern } from '../printed/agency-names.ts'
import type { FoundCredit } from './credit.ts'

/** A place, a day or both, in front of an agency: “Oslo, Jan. 5”, “PARIS, Texas, 5 January 2026”. */
const place = `(?:[\\p{Lu}\\d][\\p{L}\\d.'’-]*(?:(?:, | |/)[\\p{Lu}\\d][\\p{L}\\d.'’-]*){0,6}(?: \\[\\p{Lu}[\\p{L} ]+\\]| \\(\\p{Lu}[\\p{L} ]+\\)(?=[ ,]))?)`

/** Shapes that only an agency’s name makes a dateline, with `•` for the agencies. */
const wireDatelines = [
  // “(AP) The …”, “OSLO: (Reuters) The …”, “OSLO — (AP) The …”
  `(?:${place}\\s*${dashOrColon}\\s*)?[([]•[)\\]]\\s*${dashOrColon}?\\s+`,
  // “Oslo [AFP] — The …”
  `${place} \\[•\\]\\s*${dashOrColon}\\s+`,
  // “Oslo, Jan 5 (PTI) The …”: a day stands before it
  `${place},? (?:${monthOpening}[a-z]*\\.? \\d{1,2}|\\d{1,2}\\.? ${monthOpening}[a-z]*\\.?)(?:,? \\d{4})?\\.? [(/]•[)/]\\.?\\s*${dashOrColon}?\\s+`,
  // “Lima, 5 ene (EFE).- El …”: so in other languages, which write months small
  `${place},? \\d{1,2}\\.? (?:de )?\\p{Ll}{3,10}\\.? \\(•\\)\\.?\\s*${dashOrColon}?\\s+`,
  // “OSLO, AFP - The …”, “OSLO/AFP: The …”, “OSLO — AFP — The …”
  // behind a place, two letters are a state: “ERIE, PA - ”
  `${place}(?:,? (?!\\p{Lu}{2}\\b)|/|\\s*[—–|-]\\s*)•\\s*${dashOrColon}\\s+`,
  // “AFP, Oslo — The …”, “AFP/Oslo: The …”, “AFP – The …”
  `•(?:(?:, |/| in | )${place})?\\s*${dashOrColon}\\s+`,
]
const patterns = new WeakMap<readonly Agency[], Map<string, RegExp>>()

/** A dateline that credits an agency; null where the line names none. Only the named are in the pattern: of all it is slow to make. */
function wireDateline(line: string, agencies: readonly Agency[]): RegExpExecArray | null {
  const ids = agenciesIn(line, agencies)
  if (ids.length === 0) return null
  const known = patterns.get(agencies) ?? new Map<string, RegExp>()
  patterns.set(agencies, known)
  const key = ids.join(' ')
  const pattern = known.get(key) ?? wirePattern(agencies.filter(({ id }) => ids.includes(id)))
  known.set(key, pattern)
  return pattern.exec(line)
}

function wirePattern(agencies: readonly Agency[]): RegExp {
  const name = agencyPattern(agencies)
  const other = '\\p{Lu}[\\p{L}\\d ]{1,30}'
  const several = `(?:${other}\\s*[/&-]\\s*)?${name}(?:\\s*[/&-]\\s*${other}|\\s*(?:[/,&-]|and)\\s*${name})?`
  return new RegExp(`^(?:${wireDatelines.map((one) => one.replace('•', several)).join('|')})`, 'u')
}

/** “Oslo, Jan. 5 — The …”: the day tells the place, whatever its letters. */
const placeAndDay = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}, ${writtenDay}\\s*${dashOrColon}\\s+`,
  'u',
)
/** “Oslo: The …”: words before a colon or a dash, which may be a topic or a speaker too. */
const wordsAlone = new RegExp(
  `^(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2})(?::| ${dash}) +(?=\\p{Lu})`,
  'u',
)
/** “Oslo – once rich – …”: a dash between blanks. */
const aside = new RegExp(`\\s${dash}\\s`, 'u')
/** “a stake in Oslo” is one in a firm. */
const stake = '(?:stakes?|shares?|invest\\w*|holdings?|interests?|confidence|trust|faith|belie\\w+)'

/**
 * A place before a colon or a dash: the text says that something is in or near it, or it is a word that English hardly has, and that the
 * text never says again, as it would of who speaks; and the words are no aside, “Oslo — Norway’s capital — has …”.
 */
function placeAlone(paragraph: string, text: string): string {
  const [found = '', place = ''] = wordsAlone.exec(paragraph) ?? []
  const isAside = aside.test(paragraph.slice(found.length))
  const isPlace = new RegExp(
    `(?<!\\b${stake} )\\b(?:[Ii]n|[Nn]ear|[Oo]utside) ${place.replaceAll('.', '\\.')}(?![\\p{L}’'-])`,
    'u',
  )
  return found !== '' && !isAside && (isPlace.test(text) || isSaidOnce(place, text)) ? found : ''
}

/** “Guwahati”: one word that is no common one, such as “Explained” or “Cricket”, and stands nowhere else in the text. */
const isSaidOnce = (word: string, text: string): boolean =>
  /^\p{L}{4,}$/u.test(word) &&
  rankOf(stem(word.toLowerCase())) === null &&
  !new RegExp(`${word}(?!(?::| ${dash}) )`, 'u').test(text)

/** Services that send out what others pay them to, as their datelines name them. */
const releaseWires =
  'PR ?Newswire|Business ?[Ww]ire|Globe ?Newswire|A(?:ccess|CCESS) ?(?:News)?wire|EIN ?Presswire|Marketwired|Newsfile'
const releaseWire = `(?:${releaseWires}|${releaseWires.toUpperCase()}|CNW)(?:[ .-][\\p{L}.-]{1,12})?`
/**
 * “ORSK, May 19, 2026 /PRNewswire/ -- ”, “ORSK--(BUSINESS WIRE)--”, “ORSK, UK / ACCESS Newswire / May 19, 2026 / ”: a dateline that
 * only press releases have.
 */
const releaseDateline = new RegExp(
  `^\\p{Lu}[\\p{L}\\d.,'’ -]{1,60}?(?: ?/ ?${releaseWire} ?/|[ -]{0,3}\\(${releaseWire}(?: - ${writtenDay})?\\))` +
    `\\s*(?:${writtenDay} ?/|${dash}(?: ?(?:${writtenDay}|[$#]\\w+) ?--)?)\\s*`,
  'u',
)

/** Whether a paragraph begins as a press release does that such a service sends out. */
export const isReleaseLead = (paragraph: string): boolean => releaseDateline.test(paragraph.slice(0, longest))

/** The longest dateline, in letters. */
const longest = 100

/**
 * The dateline that a lead begins with, “WASHINGTON (AP) — ”, with its dash and spaces; an empty string where there is none. An
 * agency’s name makes a dateline of shapes that are none without it: “AFP, Oslo — ”, “Oslo, Jan 5 (PTI) ”.
 * @param text what may show that the lead begins with a place, “Oslo: ”
 */
export function datelineOf(paragraph: string, agencies: readonly Agency[] = [], text = ''): string {
  const head = paragraph.slice(0, longest)
  const found =
    (wireDateline(head, agencies) ??
      releaseDateline.exec(head) ??
      dateline.exec(head) ??
      placeAndDay.exec(head))?.[0] ?? placeAlone(head, text)
  const rest = paragraph.slice(found.length)
  const initials = /^(?:\p{Lu}\.)+\s/u.test(found)
  return found === '' || initials || isAbbreviation(found) || !opensLead(rest) ? '' : found
}

/** “The Automobile Association (AA) — ”: the letters in brackets are those that the words before them begin with. */
function isAbbreviation(found: string): boolean {
  const [, before, letters] = /^(.*?)\((\p{Lu}{2,6})\)/u.exec(found) ?? []
  if (before === undefined || letters === undefined) return false
  const initials = (before.match(/(?<![\p{L}])\p{L}/gu) ?? []).join('').toUpperCase()
  let at = 0
  return [...letters].every((letter) => (at = initials.indexOf(letter, at) + 1) > 0)
}

const closing = new RegExp(`\\s*${dashOrColon}?\\s*$`, 'u')

/** The agency that a dateline credits: “KYIV, Jan. 5 (Reuters) - ”. */
export function datelineCredit(line: string, agencies: readonly Agency[]): FoundCredit | null {
  const bracketed = [...line.matchAll(/\(([^()]+)\)/g)]
    .map(([, inside]) => agencyIn(inside!, agencies))
    .find((one) => one !== null)
  const agency = bracketed ?? (wireDateline(line, agencies) === null ? null : agencyIn(line, agencies))
  return agency === null ? null : { agency, exact: line.replace(closing, ''), place: 'dateline' }
}
