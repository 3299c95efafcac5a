import { countryOf } from '../../../src/text/data/countries.ts'
import { mensNames, womensNames } from '../../../src/text/data/first-names.ts'
import type { Agency } from '../../../src/text/data/agencies.ts'
import { rankOf } from '../../../src/text/words/kin.ts'
import { stem } from '../../../src/text/words/stems.ts'
import { endsSentence, inTitleCase, isByline } from '../printed/masthead.ts'
import type { RawArticle } from '../read/types.ts'
import { agencyPattern } from '../printed/agency-names.ts'
import { headOf } from './body.ts'
import { isCreditLine } from './credit-line.ts'
import { datelineOf } from './datelines.ts'
import { isHostOf } from './outlet-in-fields.ts'
import { outletWord } from '../printed/outlet-name.ts'
import { placeAndDay } from './place-and-day.ts'
import { dashOrColon, writtenDay } from '../../../src/text/clause/datelines.ts'
import { slugOf } from '../../../src/text/terms/slug.ts'
import { publisherByName, type KnownPublisher } from '../printed/publisher.ts'

/** One to four capitalised words before what only agencies are called: “Island News Agency”. */
const formed =
  /^(?:[Tt]he\s+)?((?:\p{Lu}[\p{L}’'.-]*\s+){1,4}(?:(?:[Nn]ews|[Pp]ress) ?(?:[Aa]gency|[Ss]ervice|[Aa]ssociation|[Ww]ires?)|[Ww]ire(?: [Ss]ervice)?|[Nn]ewswires?|Press International|(?:NEWS|PRESS) (?:AGENCY|SERVICE|ASSOCIATION|WIRE)|WIRE(?: SERVICE)?|NEWSWIRE))$/u
/** Newspapers are called so too, so only where the outlet goes by another name. */
const formedAsPress = /^(?:[Tt]he\s+)?((?:\p{Lu}[\p{L}’'.-]*\s+){1,3}(?:Press|PRESS))$/u
/** What stands before those words and makes no name with them, or that of a paper, a publisher of books, a carrier of press releases. */
const notNamed =
  /^(?:our|staff|special|local|own|foreign|other|various|combined|from|by|with|and|sports?|business|pr|globe|access|corporate)\s|\b(?:staff|free|university|desk|office)\b/iu

/** One word for it all, “Coastwire”; in a dateline’s brackets it is no paper’s and no carrier’s of press releases. */
const ownWord = /^(?!(?:business|access|market|pr|news)\p{L}*wire$)\p{Lu}\p{Ll}+wire$/iu

/** Capitals in brackets that are a place’s. */
const notAgency = /^(?:USA|UAE|DRC|PNG|PRC|NSW|QLD|VIC|TAS|ACT)$/u
/** Those of a station, as often its own: an agency where the article is signed by them too. */
const callLetters = /^[KW]\p{Lu}{2,3}$/u

const separators =
  /\s*(?:[,;|/()[\]&+©:]|\s[–—-]\s|(?<![\p{L}])(?:by|for|from|with|and|via|of)\s+(?=the\s|\p{Lu}))\s*/iu

/** A line that signs is no longer, in letters. */
const longestSignature = 90

/** The last blocks of an article that a credit may stand in. */
const lastBlocks = 3

/** “Gazette reporter, CPS”: the parts of a byline, where there are several. */
function besideOthers(byline: string): string[] {
  const parts = byline.split(separators).filter((part) => part !== '')
  return parts.length > 1 ? parts : []
}

/** “OSLO, May 21 (Tidings) - ”, “May 21 (Tidings) - ”: behind the day stands no state, only who sent it. */
const bracketBehindDay = new RegExp(
  `^(?:[^()]{2,40}, )?${writtenDay} \\(([^()]{2,40})\\)\\s*${dashOrColon}\\s`,
  'u',
)

/** A name that an article credits, or the capitals of one: “CPS”. */
type Found = { names: string[]; capitals: string[] }

/**
 * The agencies that are known and those that articles credit by a name that only agencies have: in a byline, on a line of their own
 * above or below the text, in their metadata, or in brackets behind a dateline’s place, there by their capitals too; and by any name that
 * two of dateline, byline and caption sign with. The outlet itself is none.
 */
export function withUnlisted(
  articles: readonly RawArticle[],
  known: readonly Agency[],
  publishers: readonly KnownPublisher[],
): Agency[] {
  // “Xinhua News Agency” is known, “Baltic Press Association” is not the Press Association
  const listed = new RegExp(`^(?:the )?${agencyPattern(known)}`, 'iu')
  const found = articles.map((article) => foundIn(article, (name) => listed.test(name)))
  const made = new Map<string, Agency>()
  for (const name of found.flatMap(({ names }) => names).sort()) {
    const id = publisherByName(name, publishers)?.id ?? slugOf(name)
    const isShouted = !/\p{Ll}/u.test(name)
    const before = made.get(id)
    if (id === '' || (before !== undefined && isShouted)) continue
    if (before === undefined || !/\p{Ll}/u.test(before.name)) made.set(id, agencyOf(id, name))
  }
  const all = new Map([...known, ...made.values()].map((agency) => [agency.id, agency]))
  for (const { names, capitals } of found) {
    for (const letters of capitals) {
      const isTheirs = ({ name }: { name: string }) => initialsOf(name) === letters
      const own = names.find((name) => isTheirs({ name }))
      const fitting = [...all.values()].filter(isTheirs)
      const agency =
        fitting.find(({ id }) => own !== undefined && id === slugOf(own)) ??
        (fitting.length === 1 ? fitting[0] : undefined)
      const id = agency?.id ?? slugOf(letters)
      if (agency === undefined && letters.length < 3) continue
      const { credits, ...rest } = agency ?? all.get(id) ?? agencyOf(id, letters)
      all.set(id, { ...rest, credits: [...new Set([...credits, letters])] })
    }
  }
  return [...all.values()]
}

const agencyOf = (id: string, name: string): Agency => ({
  id,
  name,
  aliases: [],
  url: '',
  domains: [],
  country: '',
  credits: [name],
})

const initialsOf = (name: string) => (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('')

function foundIn(article: RawArticle, isKnown: (name: string) => boolean): Found {
  const { blocks, title } = article
  const given = [...article.bylines, ...article.credits].filter((line) => !endsSentence(line))
  const edges = [...blocks.slice(title === null ? 1 : 0, headOf(blocks)), ...blocks.slice(-lastBlocks)].map(
    ({ text }) => text,
  )
  const around = [...edges, ...(article.around?.above ?? []), ...(article.around?.below ?? [])]
  const isOwn = ownNames(article)
  const isFree = (name: string) => !isOwn(name) && !isKnown(name)
  const namesIn = (line: string) =>
    line
      .split(separators)
      .flatMap((part) => nameOf(withoutReporter(part.trim(), isKnown), article.publisher !== null) ?? [])
      .filter(isFree)
  const leads = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, headOf(blocks) + 2)
    .map(({ text }) => text)
  const inLeads = leads.flatMap((text) => /\(([^()]+)\)/u.exec(datelineOf(text))?.[1]?.trim() ?? [])
  const behindDay = leads.flatMap((text) => bracketBehindDay.exec(text)?.[1] ?? [])
  const bracketed = [...behindDay, ...inLeads, ...edges.flatMap((line) => placeAndDay(line)?.credit ?? [])]
  const pictured = blocks.flatMap(({ text }) => signedPicture.exec(text)?.[1] ?? [])
  const signing = [...given, ...around.filter((line) => !endsSentence(line) && !signedPicture.test(line))]
  return {
    names: [
      ...given.flatMap(namesIn),
      ...around.flatMap((line) =>
        namesIn(line).filter((name) => isCreditLine(line, [agencyOf(slugOf(name), name)])),
      ),
      ...bracketed.flatMap((words) => nameOf(words, true) ?? []).filter(isFree),
      ...bracketed.filter((words) => (ownWord.test(words) || isSigner(words, signing)) && isFree(words)),
      ...behindDay.filter((words) => isPlainName(words) && isFree(words)),
      ...pictured.filter(
        (name) => (bracketed.includes(name) || isSigner(name, signing)) && isPlainName(name) && isFree(name),
      ),
    ],
    capitals: [...bracketed, ...[...article.bylines, ...edges.filter(isByline)].flatMap(besideOthers)].filter(
      (words) =>
        /^\p{Lu}{2,5}$/u.test(words) &&
        !notAgency.test(words) &&
        (!callLetters.test(words) || signs(words, signing)) &&
        isFree(words),
    ),
  }
}

/**
 * An agency’s name without its reporter’s before it: “ANN LEE Baltic Press”, “Ann Lee Associated Press”. Where the capitals end, or the
 * agency is known, one of both and a given name tell it; else the surname must be no common word: “Virginia State News Service” is one.
 */
function withoutReporter(words: string, isKnown: (name: string) => boolean): string {
  const [found = '', given = '', surname = ''] =
    /^(\p{Lu}[\p{L}’'-]+) (?:\p{Lu}\.? )?(\p{Lu}[\p{L}’'-]+) (?=\p{L}+ )/u.exec(words) ?? []
  const rest = words.slice(found.length)
  const first = inTitleCase(given)
  const signs = [
    found !== '' && !/\p{Ll}/u.test(found) && /\p{Ll}/u.test(rest),
    isKnown(rest) && nameOf(rest, true) !== null,
    (womensNames.has(first) || mensNames.has(first)) && countryOf(first) === null,
  ]
  const isNoWord = rankOf(stem(surname.toLowerCase())) === null
  return signs.filter(Boolean).length > 1 || (signs[2] === true && isNoWord) ? rest : words
}

function nameOf(words: string, isOutletKnown: boolean): string | null {
  const name = formed.exec(words)?.[1] ?? (isOutletKnown ? formedAsPress.exec(words)?.[1] : undefined)
  return name === undefined || notNamed.test(name) ? null : name.replace(/\s+/gu, ' ')
}

/** One or two words, neither a person’s nor a paper’s, that tell nothing of what they name. */
const isPlainName = (name: string): boolean => {
  const [first = '', second] = name.split(' ')
  return (
    /^\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+)?$/u.test(name) &&
    /\p{Ll}/u.test(name) &&
    !outletWord.test(name) &&
    countryOf(name) === null &&
    (second === undefined || !(womensNames.has(first) || mensNames.has(first)))
  )
}

/**
 * Whether one of the lines signs by a name that stands in another place of the text where agencies do: “By Tidings”, “Ola Berg,
 * Tidings”, “Tidings and Gazette staff”.
 */
const isSigner = (name: string, lines: readonly string[]): boolean => isPlainName(name) && signs(name, lines)
const signs = (name: string, lines: readonly string[]): boolean =>
  lines.some(
    (line) => line.length < longestSignature && line.split(separators).some((part) => part.trim() === name),
  )

/** “Pickets at the gate. Picture: Tidings”: who signs a picture. */
const signedPicture =
  /\b(?:[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?)(?::| by) (?:\p{Lu}\p{L}+ \p{Lu}\p{L}+\/)?(\p{Lu}\p{L}+)$/u

/** “Mirror News Service” of the Orsk Mirror: its own desk. */
const ownDesk = new RegExp(`^(${outletWord.source}) (?:News|Press|Wire) Services?$`, 'u')

/** Whether a name or its capitals are those of the outlet that prints the article, or its desk’s. */
function ownNames({ title, publisher, source, url, blocks }: RawArticle): (name: string) => boolean {
  const host = url === null ? null : (URL.parse(url)?.hostname ?? null)
  const masthead = title === null ? blocks[0]?.text : null
  const own = [publisher, source, masthead].flatMap((name) =>
    name === null || name === undefined ? [] : [name],
  )
  const plain = (name: string) => slugOf(name).replace(/^the-/, '')
  return (name) =>
    own.some(
      (one) =>
        plain(one) === plain(name) ||
        one.split(' ').includes(ownDesk.exec(name)?.[1] ?? name) ||
        initialsOf(one.replace(/^the /i, '')) === name,
    ) ||
    (host !== null && isHostOf(host, name))
}
