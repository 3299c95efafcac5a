import { isJsonObject, listOf } from './json-values.ts'
import { articleOf, thingsOf, typesOf, type PageSigns } from './schema-org-things.ts'

/** What a schema.org description says of its article. Every list is in the order of the source. */
export type DescribedArticle = {
  title: string | null
  authors: string[]
  /** Those authors that are said to be organisations. */
  organisations: string[]
  published: string | null
  modified: string | null
  url: string | null
  publisher: string | null
  language: string | null
  credits: string[]
  /** The sections it is said to stand in; “Opinion” where its type says so. */
  sections?: string[]
  body: string | null
  /** Where it says that not everybody may read the whole; as in `RawArticle`. */
  cut?: string
  /** Titles of other articles that are described beside it, where nothing tells which of them the page is. */
  perhaps?: string[]
}

const notFree = 'its metadata say that it is not free to read (`isAccessibleForFree` is false)'

/** `false`, “False”, “http://schema.org/False” */
const isPaid = (isFree: unknown): boolean =>
  isFree === false || /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(isFree))

/**
 * What JSON-LD (one or more documents) says of the article it describes; null where it describes none.
 * @param page what the page itself says of which article it is, where it describes several
 */
export function describedArticle(data: unknown, page?: PageSigns): DescribedArticle | null {
  const { thing, others } = articleOf(data, page)
  if (thing === null) return null
  const { byId } = thingsOf(data)
  const full = (value: unknown): unknown =>
    isJsonObject(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value
  const names = (value: unknown): string[] =>
    listOf(value).flatMap((one) => {
      const whole = full(one)
      if (typeof whole === 'string') return whole.trim() === '' ? [] : [whole.trim()]
      return isJsonObject(whole)
        ? listOf(whole['name']).filter(
            (name): name is string => typeof name === 'string' && name.trim() !== '',
          )
        : []
    })
  const text = (...keys: string[]): string | null => {
    for (const key of keys) {
      const found = listOf(thing[key]).find(
        (value): value is string => typeof value === 'string' && value.trim() !== '',
      )
      if (found !== undefined) return found.trim()
    }
    return null
  }
  const affiliations = (): string[] =>
    listOf(thing['author'])
      .map(full)
      .flatMap((one) => (isJsonObject(one) ? names(one['affiliation']) : []))
  /** What it is based on: the address of the original, and who published that. */
  const originals = (): string[] =>
    listOf(thing['isBasedOn'])
      .map(full)
      .flatMap((one) =>
        isJsonObject(one)
          ? ['publisher', 'provider', 'sourceOrganization', 'author', 'url'].flatMap((key) => names(one[key]))
          : typeof one === 'string'
            ? [one]
            : [],
      )
  const sections = [
    ...names(thing['articleSection']),
    ...(typesOf(thing).some((type) => /^Opinion/.test(type)) ? ['Opinion'] : []),
  ]
  const mainPage = full(thing['mainEntityOfPage'])
  const organisations = listOf(thing['author'])
    .map(full)
    .filter((one) => isJsonObject(one) && typesOf(one).some((type) => /Organi[sz]ation$/.test(type)))
  return {
    title: text('headline', 'name'),
    authors: [...new Set([...names(thing['author']), ...names(thing['creator'])])],
    organisations: names(organisations),
    published: text('datePublished', 'dateCreated', 'uploadDate'),
    modified: text('dateModified'),
    url:
      text('url') ??
      (typeof mainPage === 'string'
        ? mainPage
        : isJsonObject(mainPage) && typeof mainPage['@id'] === 'string'
          ? mainPage['@id']
          : null),
    publisher: names(thing['publisher'])[0] ?? names(thing['isPartOf'])[0] ?? null,
    language: text('inLanguage') ?? names(thing['inLanguage'])[0] ?? null,
    credits: [
      ...new Set(
        [
          'creditText',
          'copyrightHolder',
          'sourceOrganization',
          'provider',
          'copyrightNotice',
          'dateline',
          'contributor',
        ]
          .flatMap((key) => names(thing[key]))
          .concat(names(organisations), affiliations(), originals()),
      ),
    ],
    ...(sections.length > 0 && { sections }),
    body: text('articleBody', 'text'),
    ...(isPaid(thing['isAccessibleForFree']) && { cut: notFree }),
    ...(others.length > 0 && { perhaps: others }),
  }
}

/** JSON as pages carry it: within comments, with raw line ends in strings, with a comma too many. Null where it is none. */
export function parseLooseJson(source: string): unknown {
  const bare = source
    .replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\s*\]\]>\s*\*\/|\]\]>)?[\s;]*$/, '')
  const escaped = bare.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/gs, (string) =>
    string.replace(/[\u0000-\u001F]/g, (control) => (control === '\n' ? '\\n' : ' ')),
  )
  const attempts = [bare, escaped, escaped.replace(/,\s*([}\]])/g, '$1')]
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt forgives more; after the last there is nothing to be read.
    }
  }
  return null
}
