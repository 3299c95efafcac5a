import type { Credit } from '../../../src/model/reading.ts'
import type { Agency } from '../../../src/text/data/agencies.ts'
import { calendarWords } from '../../../src/text/data/name-words.ts'
import { inNormalCase, outletWord } from '../printed/outlet-name.ts'
import { isPlaceBehindName } from './place-and-day.ts'
import { agencyIn, agencyNamed, agencyPattern, unnamedAgencies } from '../printed/agency-names.ts'

/** A printed byline taken apart: the people, and the words that credit an agency. */
export type Byline = { people: string[]; credits: Credit[] }

const lead =
  /^\s*(?:written\s+|reported\s+|story\s+|(?:exclusive|special report|analysis|comment|interview|review)\s*[:|–—-]?\s+(?=by\b))?(?:by|from|author|authors|par|von|por|di|door|av|af|przez|autor(?:in|es|a)?|auteurs?|autore)\b\s*:?\s+|^\s*(?:text\s*:?|(?:words|story|report(?:ing)?)\s*:)\s+|^\s*(?:автор|текст|الكاتب|بقلم|作者|记者|記者|文)\s*[:：/／]?\s*/iu
const roles =
  /,?\s*\b(?:staff|senior|chief|political|foreign|diplomatic|science|business|sports?|technology|health|national|news|special|white house|washington|europe|middle east|world)?\s*(?:writers?|reporters?|correspondents?|editors?|contributors?|columnists?|journalists?|bureau chief|producers?)\b.*$/iu
/** A post after a comma is no second name: “Ann Lee, Home affairs correspondent, and Bo Ek”. */
const post =
  /,\s*(?:(?!and\b)\p{L}[\p{L}'’-]*\s+){0,3}(?<!\bstaff\s+)(?:correspondent|reporter|editor|writer|columnist|producer)\b(?=\s*(?:,|;|&|\||$|\band\b))/giu
/** “Ann Lee, Record Staff Writer”: the outlet’s name in a post is no second name either. */
const staffOfOutlet = new RegExp(
  `,\\s*(?:The\\s+)?(?:\\p{Lu}[\\p{L}'’-]*\\s+){0,3}?${outletWord.source}\\s+(?:[Ss]enior\\s+)?[Ss]taff\\s+(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Pp]hotographer)s?\\b`,
  'gu',
)
/** “Mail reporter”: one of the outlet’s own people, unnamed. */
const reporterOfOutlet = new RegExp(
  `^(?:[Bb]y\\s+)?(?:[Tt]he\\s+)?(?:\\p{Lu}[\\p{L}'’-]*\\s+){0,3}?${outletWord.source}\\s+(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Jj]ournalist)s?$`,
  'u',
)
const separators =
  /\s*(?:,|;|&|\+|(?<!\p{L})(?:and|und|et|en|och|og)(?!\p{L})|(?<=\s)[иі](?=\s)|、|،|\|| – | — |\/)\s*/iu
/** Spanish and Italian “and”: a capital is an initial, “Robert E. Lee”, unless it stands between two full names, all in capitals. */
const shortAnd = /\s+(?:[ye]|(?<=\p{Lu}{2,}\s+\p{Lu}{2,}\s+)[YE](?=\s+\p{Lu}{2,}\s+\p{Lu}{2,}))\s+/u

/** What an agency’s people are called behind its name. */
const posts =
  '(?:\\s+(?:[\\p{L}]+ ){0,3}?(?:[Ss]taff|[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?|[Nn]ews [Aa]gency|[Nn]ews)(?!\\p{L}))*'

/** How a byline names who only helped: “, additional reporting by”, “with files from”. */
const helper =
  '\\s*[.,;(/|–—-]?\\s*(?:and )?\\b(?:(?:[Ww]ith )?(?:[Aa]dditional|[Ff]urther|[Ee]xtra) (?:reporting|material)|[Ww]ith (?:reporting|material|files|help|assistance|contributions?|information|inputs?)) (?:by|from|of)'

/** What joins an agency to those before it: “with AP”, “/AP”, “for the AP”, “additional reporting by AP”. */
const joint = `(?:(?:${helper}|\\s*[,(/|–—-]?\\s*(?:\\b(?:[Ff]or|[Oo]f|[Ww]ith|[Vv]ia|[Ff]rom|in|and|avec|mit|con|com)|[&+]))(?: the)? )?`
/** Who stands beside an agency, behind its name: “AP and Ann Lee”. */
const beside = /^\s*(?:and|&|\+|with)\s+[^,;|/()]+/u
const anyHelper = new RegExp(`${helper} `, 'gu')
/** “Herald wire services”: an outlet’s name before them is no author’s. */
const unnamed = new RegExp(
  `${joint}(?:(?:\\p{Lu}[\\p{L}'’-]*\\s+){0,3}?${outletWord.source}\\s+)?${unnamedAgencies}${posts}`,
  'gu',
)

/** “, translated from French”: what was done to a text that others wrote, by whomever. */
const handled =
  /(?:\s*[,;(/|–—-])?\s*(?<!\p{L})(?:adapted|edited|translated|traduite?|traducido|tradotto|übersetzt) (?:and \p{Ll}+ )?(?:aus|by|dal|de|del|du|for|from|into|par|por|von)(?!\p{L})[^,;|/]*/giu

/** Who sells photographs. Beside one an agency’s name signs a picture, as it does after “Image”. */
const library = '(?:Getty(?: Images)?|GETTY|Shutterstock|Alamy|iStock(?:photo)?|Rex Features)'

const anyLibrary = new RegExp(`\\b${library}\\b`, 'u')

/** A byline without the names that sign its pictures. */
function withoutPictures(printed: string, agencies: readonly Agency[]): string {
  if (!anyLibrary.test(printed)) return withoutPictureNames(printed)
  const names = agencyPattern(agencies)
  return withoutPictureNames(printed).replace(
    new RegExp(
      `(?:(?:${names})\\s*[,/|&]\\s*)?\\b${library}\\b(?:\\s*[,/|&]\\s*(?:${names}|${library}\\b))*`,
      'gu',
    ),
    ', ',
  )
}

const withoutPictureNames = (printed: string): string =>
  printed.replace(/[,.;|·]\s*(?:Images?|Photos?|Photographs?|Pictures?)\b\s*(?:by\b|:|,).*$/u, '')

/**
 * Takes “By Ann Lee and Bo Ek for AFP” apart. Words that are no person’s name are left out, not guessed at: `named` says
 * that the source calls these words its author, so that a handle or a name in small letters counts too.
 */
export function parseByline(printed: string, agencies: readonly Agency[], named = false): Byline {
  const credits: Byline['credits'] = []
  const plain = printed
    .replace(/\s+/gu, ' ')
    .replace(/https?:\/\/\S+|\S+@\S+/g, '')
    .trim()
  let rest = withoutPictures(plain, agencies)
  const take = (found: string, agency: string | null): string => {
    const exact = found.replace(/^[\s.,;(/|–—-]+/u, '').trim()
    if (!credits.some((credit) => credit.agency === agency)) credits.push({ agency, exact })
    return ', '
  }
  if (agencyIn(rest, agencies) !== null) {
    const pattern = new RegExp(`${joint}(?:the )?(${agencyPattern(agencies)})${posts}`, 'gu')
    const whole = rest
    rest = whole.replace(pattern, (found: string, name: string, at: number) => {
      if (isSurname(whole.slice(0, at), name, found)) return found
      const other = beside.exec(whole.slice(at + found.length))?.[0] ?? ''
      return take(agencyIn(other, agencies) === null ? found + other : found, agencyNamed(name, agencies))
    })
  }
  if (credits.length === 0) rest = rest.replace(unnamed, (found) => take(found, null))
  const people = rest
    .replace(anyHelper, ', ')
    .replace(handled, '')
    .replace(lead, '')
    .replace(staffOfOutlet, '')
    .replace(post, '')
    .replace(/\s+for\s+(?:the\s+)?\p{Lu}.*$/iu, '')
    .replace(/\s+in\s+\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?=\s*(?:,|&|\band\b|$))/gu, '')
    .replace(/\(\s*\)/g, '')
    .split(separators)
    .flatMap((part) => part.split(shortAnd))
    .map((part) =>
      part
        .replace(reporterOfOutlet, '')
        .replace(lead, '')
        .replace(roles, '')
        .replace(/\s+\([^()]*\)?$/u, '')
        .replace(/^[\s,.()@|:–—-]+|[\s,()|:–—-]+$/gu, '')
        .trim(),
    )
    .filter((name, _at, all) => all.length === 1 || !isOfCalendar(name))
    .filter((name, at, all) =>
      named
        ? isAuthor(name) && (at === 0 || !isPlaceOfAuthor(all[0]!, name))
        : isPerson(name) && (at === 0 || !(isPlaceBehindName(name) || initials.test(name))),
    )
    .map((name) => (/\s/.test(name) ? inNormalCase(name) : name))
  return { people: [...new Set(people)], credits }
}

/**
 * “Ann Lee, Lagos”, “Ann Lee, New York”: one word with a capital and no given name, or what opens as places do, behind somebody’s full
 * name; a handle, “delta201”, is one of its own.
 */
const isPlaceOfAuthor = (author: string, name: string): boolean =>
  /\s/.test(author) && isPlaceBehindName(name, /^\p{Lu}\p{Ll}{2,}$/u.test(name))

/** “February, Ann Lee”: what is left of a date beside a name. Alone it may be somebody’s given name: “April”. */
const isOfCalendar = (name: string): boolean => calendarWords.test(name.replace(/\.$/, ''))

/** “Mail reporter, NNA”: who is named beside others by capitals is no person. */
const initials = /^\p{Lu}{3,5}$/u

/** An outlet’s own people, unnamed: “Staff Reports”, “Herald Staff”; no post behind a name, “Ann Lee, Staff Writer”. */
const ownStaff = new RegExp(
  `(?:^|\\b[Bb]y |\\b(?:and|with|from) |[,&/|] ?)((?!(?:By|From|With)\\b)(?:(?:The )?(?:\\p{Lu}[\\p{L}'’-]* ){0,3}?${outletWord.source} )?(?:[Ss]taff|STAFF)(?: (?:[Rr]eports?|REPORTS?))?)\\s*$`,
  'u',
)

/**
 * The words by which a line signs a text for its outlet’s own people beside an agency: “By Dana Cole and Staff Reports”; null where
 * it does not, or where they are the agency’s: “AP staff”.
 */
export function staffIn(line: string, agencies: readonly Agency[]): string | null {
  const found = ownStaff.exec(line.trim())?.[1]
  return found === undefined || agencyIn(found, agencies) !== null ? null : found
}

/**
 * The bylines of a source that lists its authors one by one. An agency that it lists beside people is not whom they write for: they
 * sign beside it.
 */
export function listedAuthors(bylines: readonly Byline[], agencies: readonly Agency[]): Byline[] {
  const people = [...new Set(bylines.flatMap((byline) => byline.people))]
  const bare = new RegExp(`^(?:the )?(?:${agencyPattern(agencies)})$`, 'iu')
  return bylines.map((byline) =>
    people.length === 0 || byline.people.length > 0
      ? byline
      : {
          ...byline,
          credits: byline.credits.map((credit) =>
            bare.test(credit.exact) ? { ...credit, beside: people } : credit,
          ),
        },
  )
}

const notPeople =
  /(?<!\p{L})(?:our|the|staff|newsroom|editorial|editors?|\p{L}*desk|agency|agencies|agence|press|news|times|post|online|web|webmaster|admin|administrator|team|magazine|media|bureau|service|communications|relations|provided|issued|group|holdings|corporate|ltd|inc|plc|reporter|daily|journal|network|report|reports|tv|radio|digital|updated|published|institute|university|foundation|min|read|et|gmt|am|pm|in|at)(?!\p{L})/iu

/** “Michael Bloomberg”: a word behind one first name alone, with nothing between them. */
const isSurname = (before: string, name: string, found: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  /^\s*(?:the )?\p{L}+$/u.test(found) &&
  /(?:^|[,;&/]|\b(?:by|and)\b)\s*\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?)*\s*$/iu.test(before) &&
  !/^\s*by\s*$/iu.test(before)

/** Whether words that the source calls an author can be a person’s: “OZ”, “delta201”, “Mobasir hassan”. */
const isAuthor = (name: string): boolean =>
  name.length >= 2 && /\p{L}/u.test(name) && name.split(/\s+/u).length <= 5 && !notPeople.test(name)

/** Whether the words read as a person’s name: one to five words, each capitalised but for particles. */
function isPerson(name: string): boolean {
  if (name.length < 3 || /\d|^\p{Lu}{2,6}$/u.test(name) || notPeople.test(name)) return false
  const words = name.split(/\s+/u)
  if (words.length > 5) return false
  return words.every((word) =>
    /^['’"“(]?\p{Lu}|^(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|ten|bin|bint|ibn|al|el|y|e)$|^(?:al|el|d|l|O)[-'’]\p{Lu}|^\p{Lo}/u.test(
      word,
    ),
  )
}
