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
}

type Thing = Record<string, unknown>

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const articleType = /(Article|BlogPosting|Report|Review|Opinion|Recipe|PressRelease|HowTo)$/
const weakType = /(WebPage|ItemPage|CreativeWork|VideoObject)$/
const deepest = 12

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((type): type is string => typeof type === 'string')
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** Every object of the data, outermost first, and each by its `@id`. */
function thingsOf(data: unknown): { all: Thing[]; byId: Map<string, Thing> } {
  const all: Thing[] = []
  const byId = new Map<string, Thing>()
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest) return
    if (Array.isArray(value)) for (const one of value) visit(one, depth + 1)
    if (!isThing(value)) return
    all.push(value)
    const id = value['@id']
    if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value)
    for (const one of Object.values(value)) if (typeof one === 'object') visit(one, depth + 1)
  }
  visit(data, 0)
  return { all, byId }
}

const notFree = 'its metadata say that it is not free to read (`isAccessibleForFree` is false)'

/** `false`, “False”, “http://schema.org/False” */
const isPaid = (isFree: unknown): boolean =>
  isFree === false || /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(isFree))

/** What JSON-LD (one or more documents) says of the article it describes; null where it describes none. */
export function describedArticle(data: unknown): DescribedArticle | null {
  const { all, byId } = thingsOf(data)
  const isWhole = (thing: Thing) => 'headline' in thing || 'articleBody' in thing || 'datePublished' in thing
  const thing =
    all.find((one) => typesOf(one).some((type) => articleType.test(type)) && isWhole(one)) ??
    all.find((one) => typesOf(one).some((type) => weakType.test(type)) && isWhole(one))
  if (thing === undefined) return null
  const full = (value: unknown): unknown =>
    isThing(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value
  const names = (value: unknown): string[] =>
    listOf(value).flatMap((one) => {
      const whole = full(one)
      if (typeof whole === 'string') return whole.trim() === '' ? [] : [whole.trim()]
      return isThing(whole)
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
      .flatMap((one) => (isThing(one) ? names(one['affiliation']) : []))
  /** What it is based on: the address of the original, and who published that. */
  const originals = (): string[] =>
    listOf(thing['isBasedOn'])
      .map(full)
      .flatMap((one) =>
        isThing(one)
          ? ['publisher', 'provider', 'sourceOrganization', 'author', 'url'].flatMap((key) => names(one[key]))
          : typeof one === 'string'
            ? [one]
            : [],
      )
  const sections = [
    ...names(thing['articleSection']),
    ...(typesOf(thing).some((type) => /^Opinion/.test(type)) ? ['Opinion'] : []),
  ]
  const page = full(thing['mainEntityOfPage'])
  const organisations = listOf(thing['author'])
    .map(full)
    .filter((one) => isThing(one) && typesOf(one).some((type) => /Organi[sz]ation$/.test(type)))
  return {
    title: text('headline', 'name'),
    authors: [...new Set([...names(thing['author']), ...names(thing['creator'])])],
    organisations: names(organisations),
    published: text('datePublished', 'dateCreated', 'uploadDate'),
    modified: text('dateModified'),
    url:
      text('url') ??
      (typeof page === 'string'
        ? page
        : isThing(page) && typeof page['@id'] === 'string'
          ? page['@id']
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
