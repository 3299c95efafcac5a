import type { Agency } from '../../../src/text/data/agencies.ts'
import { endsSentence } from '../masthead.ts'
import type { RawArticle } from '../read/types.ts'
import { agencyPattern } from './agency-names.ts'
import { headOf } from './body.ts'
import { isCreditLine } from './credit-line.ts'
import { datelineOf } from './datelines.ts'
import { isHostOf } from './outlet-line.ts'
import { outletWord } from './outlet-name.ts'
import { publisherByName, slugOf, type KnownPublisher } from './publisher.ts'

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

/** Capitals in brackets that are a place’s or a station’s own call letters. */
const notAgency = /^(?:USA|UAE|DRC|PNG|PRC|NSW|QLD|VIC|TAS|ACT|[KW]\p{Lu}{2,3})$/u

const separators =
  /\s*(?:[,;|/()[\]&+©:]|\s[–—-]\s|(?<![\p{L}])(?:by|for|from|with|and|via|of)\s+(?=the\s|\p{Lu}))\s*/iu

/** The last blocks of an article that a credit may stand in. */
const lastBlocks = 3

/** A name that an article credits, or the capitals of one: “CPS”. */
type Found = { names: string[]; capitals: string[] }

/**
 * The agencies that are known and those that articles credit by a name that only agencies have: in a byline, on a line of their own
 * above or below the text, in their metadata, or in brackets behind a dateline’s place, there by their capitals too. The outlet itself is none.
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
      .flatMap((part) => nameOf(part.trim(), article.publisher !== null) ?? [])
      .filter(isFree)
  const bracketed = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, headOf(blocks) + 2)
    .flatMap(({ text }) => /\(([^()]+)\)/u.exec(datelineOf(text))?.[1]?.trim() ?? [])
  return {
    names: [
      ...given.flatMap(namesIn),
      ...around.flatMap((line) =>
        namesIn(line).filter((name) => isCreditLine(line, [agencyOf(slugOf(name), name)])),
      ),
      ...bracketed.flatMap((words) => nameOf(words, true) ?? []).filter(isFree),
      ...bracketed.filter((words) => (ownWord.test(words) || isSigner(words, around)) && isFree(words)),
    ],
    capitals: bracketed.filter(
      (words) => /^\p{Lu}{2,5}$/u.test(words) && !notAgency.test(words) && isFree(words),
    ),
  }
}

function nameOf(words: string, isOutletKnown: boolean): string | null {
  const name = formed.exec(words)?.[1] ?? (isOutletKnown ? formedAsPress.exec(words)?.[1] : undefined)
  return name === undefined || notNamed.test(name) ? null : name.replace(/\s+/gu, ' ')
}

/** Whether a line credits nobody but the name that a dateline has in brackets: “By Tidings”. A paper’s short name may be the outlet’s own. */
const isSigner = (name: string, lines: readonly string[]): boolean =>
  /^\p{Lu}\p{Ll}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(name) &&
  !outletWord.test(name) &&
  lines.some((line) => line.replace(/^(?:by|from|source)\b\s*:?\s+/iu, '') === name)

/** Whether a name or its capitals are those of the outlet that prints the article. */
function ownNames({ title, publisher, source, url, blocks }: RawArticle): (name: string) => boolean {
  const host = url === null ? null : (URL.parse(url)?.hostname ?? null)
  const masthead = title === null ? blocks[0]?.text : null
  const own = [publisher, source, masthead].flatMap((name) =>
    name === null || name === undefined ? [] : [name],
  )
  const plain = (name: string) => slugOf(name).replace(/^the-/, '')
  return (name) =>
    own.some((one) => plain(one) === plain(name) || initialsOf(one.replace(/^the /i, '')) === name) ||
    (host !== null && isHostOf(host, name))
}
