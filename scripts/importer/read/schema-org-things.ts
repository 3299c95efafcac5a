import { addressKey } from '../../../src/model/web-address.ts'
import { isJsonObject, listOf, type JsonObject } from './json-values.ts'
import { letters } from './markup.ts'

/** An object of JSON-LD. */
export type Thing = JsonObject

const articleType = /(Article|BlogPosting|Report|Review|Opinion|Recipe|PressRelease|HowTo)$/
const weakType = /(WebPage|ItemPage|CreativeWork|VideoObject)$/
const deepest = 12

export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((type): type is string => typeof type === 'string')
}

/** Every object of the data, outermost first, and each by its `@id`. */
export function thingsOf(data: unknown): { all: Thing[]; byId: Map<string, Thing> } {
  const all: Thing[] = []
  const byId = new Map<string, Thing>()
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest) return
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1)
    if (!isJsonObject(value)) return
    all.push(value)
    const id = value['@id']
    if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value)
    for (const one of Object.values(value)) if (typeof one === 'object') visit(one, depth + 1)
  }
  visit(data, 0)
  return { all, byId }
}

/** What a page says, outside of JSON-LD, of which article it is. */
export type PageSigns = {
  /** Its own addresses, the most trusted first. */
  addresses: readonly string[]
  /** Its headings and titles as printed, perhaps with the name of the site. */
  titles: readonly string[]
}

const isWhole = (thing: Thing) => 'headline' in thing || 'articleBody' in thing || 'datePublished' in thing

const ofType = (type: RegExp) => (thing: Thing) =>
  isWhole(thing) && typesOf(thing).some((one) => type.test(one))

/** The pages that an article is said to be, without the part of them that `@id` often names. */
function addressesOf(thing: Thing): string[] {
  const page = thing['mainEntityOfPage']
  return [
    thing['url'],
    page,
    isJsonObject(page) ? page['@id'] : null,
    isJsonObject(page) ? page['url'] : null,
    thing['@id'],
  ]
    .flatMap(listOf)
    .flatMap((one) => (typeof one === 'string' ? addressKey(one.replace(/#.*$/, '')) : []))
}

const titleOf = (thing: Thing): string => {
  const [title] = [thing['headline'], thing['name']].flatMap(listOf)
  return typeof title === 'string' ? title.trim() : ''
}

/** Which of several articles a page is: the one at its address, else the one of its headline; undefined where neither tells. */
function ownOf(things: readonly Thing[], { addresses, titles }: PageSigns): Thing | undefined {
  // a front page is given for the address of many that are not it
  const own = addresses
    .filter((one) => (URL.parse(one)?.pathname.length ?? 0) > 1)
    .map((one) => addressKey(one.replace(/#.*$/, '')))
  const printed = titles.map(letters)
  const isNamed = (thing: Thing, fits: (title: string, printed: string) => boolean) => {
    const title = letters(titleOf(thing))
    return title !== '' && printed.some((one) => fits(title, one))
  }
  return (
    things.find((thing) => addressesOf(thing).some((one) => own.includes(one))) ??
    things.find((thing) => isNamed(thing, (title, one) => title === one)) ??
    // beside it a title may have the name of the site
    things.find((thing) =>
      isNamed(thing, (title, one) => one.includes(title) && title.length > one.length / 2),
    )
  )
}

/** The things that a page describes side by side, alone or in a `@graph`: not those within others. */
const sideBySide = (data: unknown): Thing[] =>
  [data]
    .flat(deepest)
    .filter(isJsonObject)
    .flatMap((one) => ('@graph' in one ? sideBySide(one['@graph']) : [one]))

/**
 * The article that JSON-LD describes: where it describes several, such as a live report and what was made of it, the page’s own.
 * @returns it, null where there is none; and the titles of others of another day, where nothing tells which it is
 */
export function articleOf(data: unknown, page?: PageSigns): { thing: Thing | null; others: string[] } {
  const { all } = thingsOf(data)
  const articles = all.filter(ofType(articleType))
  const [first] = articles
  if (first === undefined) return { thing: all.find(ofType(weakType)) ?? null, others: [] }
  const own = page === undefined ? first : ownOf(articles, page)
  if (own !== undefined) return { thing: own, others: [] }
  const dayOf = (thing: Thing) => String(thing['datePublished']).slice(0, 10)
  const beside = sideBySide(data).filter(ofType(articleType))
  const others = beside.includes(first) ? beside.filter((one) => dayOf(one) !== dayOf(first)) : []
  return { thing: first, others: others.map(titleOf) }
}
