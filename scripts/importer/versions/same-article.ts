import { isStopgap } from '../../../src/model/publisher.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Publisher } from '../../../src/model/publisher.ts'
import { keptByUpdates } from '../../../src/compare/lineage/twice.ts'
import { terms } from '../../../src/text/terms/terms.ts'
import { addressKey } from '../../../src/model/web-address.ts'
import type { CleanArticle } from '../clean/clean.ts'
import { isBefore, timeOf } from './version-time.ts'

/** An article of the content, or one that is read now. */
export type Told = {
  /** The hash of the source it was read from. */
  sha256: string | undefined
  /** The source as the article’s file names it; see `sourceName`. */
  name: string | undefined
  /** What its address has in common with others that lead to the same page; see `addressKey`. */
  address: string | null
  publisher: { id: string; data: Publisher } | undefined
  byline: readonly string[]
  published: string | null
  modified: string | null
  text: string
}

/** What of an article that is read now tells which it is. */
export type ReadNow = Omit<Told, 'name' | 'address'> & Pick<CleanArticle, 'file' | 'url'>

/** An article of the content. */
export const toldOf = (data: Article, text: string, publisher: Told['publisher']): Told => ({
  sha256: data.source?.sha256,
  name: data.source?.file,
  address: data.url === undefined ? null : addressKey(data.url),
  publisher,
  byline: data.byline,
  published: data.published ?? null,
  modified: data.modified ?? null,
  text,
})

/** An article that is read now. */
export const toldIn = ({ file, url, ...article }: ReadNow): Told => ({
  ...article,
  name: sourceName(file),
  address: url === null ? null : addressKey(url),
})

/** The source as the article’s file names it: an address whole, a path by its last part, so that it is the same everywhere. */
export const sourceName = (file: string) => (isAddress(file) ? file : file.replace(/^.*[/\\]/, ''))

/** Which of the content’s articles this one is: of the same source, at the same address, or an update of it. */
export function sameArticle(article: Told, existing: ReadonlyMap<string, Told>): string | undefined {
  const signs: ((one: Told) => boolean)[] = [
    ({ sha256 }) => sha256 !== undefined && sha256 === article.sha256,
    ({ address }) => address !== null && address === article.address,
    (one) => isUpdate(article, one),
    (one) => isUpdateElsewhere(article, one),
  ]
  for (const sign of signs) {
    const found = [...existing].find(([, one]) => sign(one))
    if (found !== undefined) return found[0]
  }
  return undefined
}

/** Standard input, and the places of a feed’s items: another article goes by the same name the next day. */
const namesNothing = /^-$|#\d+$/

/** A file of the same name holds a later version only where nothing else tells the two apart: names such as “story.txt” are used again. */
function isUpdate(article: Told, before: Told): boolean {
  return (
    article.name !== undefined &&
    article.name === before.name &&
    !namesNothing.test(article.name) &&
    // what stands at an address may give itself another one when its headline changes
    (isAddress(article.name) || areOne(article.address, before.address)) &&
    areOne(namedOutlet(article), namedOutlet(before)) &&
    areVersions(article.text, before.text)
  )
}

/** The outlet, the minute it first appeared and who signs it, where all of these are known. */
export function originKey({
  publisher,
  published,
  byline,
}: Pick<Told, 'publisher' | 'published' | 'byline'>) {
  const outlet = namedOutlet({ publisher })
  const isTimed = published?.includes('T') === true
  return outlet !== null && isTimed && byline.length > 0 ? [outlet, published, ...byline].join('\n') : null
}

/**
 * An outlet gives what it updates another headline, and with it often another address. That it is the same article is sure where all
 * that stays with one does, the minute it first appeared, who signs it and most of its words, and it comes in the same file or says
 * itself that it was changed later; what is written to one pattern, such as results, has nothing of the last.
 */
export function isUpdateElsewhere(article: Told, before: Told): boolean {
  const origin = originKey(article)
  return (
    origin !== null &&
    origin === originKey(before) &&
    ((article.name !== undefined && article.name === before.name && !namesNothing.test(article.name)) ||
      (article.modified !== null && isBefore(timeOf(before), article.modified))) &&
    areVersions(article.text, before.text)
  )
}

const isAddress = (name: string) => /^https?:/.test(name)

const areOne = (a: string | null, b: string | null) => a === null || b === null || a === b

/** The outlet, unless it goes by the file’s name, as its source gave none. */
const namedOutlet = ({ publisher }: Pick<Told, 'publisher'>) =>
  publisher === undefined || isStopgap(publisher.data) ? null : publisher.id

/** Whether one text is the other with words changed or added. */
export const areVersions = (a: string, b: string): boolean => sharedRuns(a, b) >= keptByUpdates

/** The runs of three words of the shorter text that the longer one has too, out of all: 0 to 1. */
function sharedRuns(a: string, b: string): number {
  const [shorter, longer] = [runsOf(a), runsOf(b)].sort((one, other) => one.size - other.size)
  if (shorter === undefined || longer === undefined || shorter.size === 0) return 0
  return shorter.intersection(longer).size / shorter.size
}

function runsOf(text: string): Set<string> {
  const words = terms(text).map(({ norm }) => norm)
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')))
}
