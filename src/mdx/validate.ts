import type { z } from 'zod'
import { idFault, likelyId } from '../model/id.ts'
import { codeOf, languageFault } from '../model/language.ts'
import { wordsFault } from '../model/words.ts'
import type { Problem } from '../model/problem.ts'
import { didYouMean, didYouMeanOneOf } from './nearest.ts'
import type { ParsedFile } from './parse.ts'
import { mdxError, type Path } from './problem.ts'
import { fieldsAt, schemaAt } from './schema.ts'

type Issue = z.core.$ZodIssue

/** How a field is written, for those a file cannot do without. */
const examples: Record<string, string> = {
  statement: 'statement: Russia launched 165 drones overnight.',
  citations: 'citations: [{ article: name-of-its-file, quote: the exact words }]',
  article: 'article: name-of-its-file',
  quote: 'quote: the exact words, as they stand in the article',
  exact: 'exact: the exact words, as they stand in the article',
  title: 'title: The headline, as printed',
  publisher: 'publisher: name-of-its-file',
  name: 'name: Its name, as readers are to see it',
  by: 'by: Ann Lee',
  on: 'on: 2026-01-05',
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'fields',
  record: 'fields',
  null: 'nothing',
  undefined: 'nothing',
}

/** `citations[0].quote`, as people write it. */
function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? String(step) : `${text}.${String(step)}`
  }, '')
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'fields'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}

/** The issues of a union's alternative that came furthest: the one that was probably meant. */
function likeliest(issue: z.core.$ZodIssueInvalidUnion): Issue[] {
  const depth = (issues: Issue[]) => Math.max(0, ...issues.map((inner) => inner.path.length))
  const meant = [...issue.errors]
    .filter((issues) => issues.some((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'))
    .sort((a, b) => depth(b) - depth(a))[0]
  return (meant ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.map((value) => `\`${String(value)}\``).join(', ')
    case 'too_small':
      return issue.origin === 'array' ? 'at least one' : 'text that is not empty'
    case 'invalid_format':
      if (issue.format === 'url') return 'a web address that begins with https:// or http://'
      return issue.message.startsWith('expected ')
        ? issue.message.slice(9)
        : `another form (${issue.message})`
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap((issues) => issues.map((inner) => expectation(inner))))].join(
        ' or ',
      )
    default:
      return issue.message.replace(/^(expected|Invalid input: expected) /, '')
  }
}

/** “ Did you mean `ukraine-war`?” of a name that stands where an id is wanted, or nothing. */
function asId(issue: Issue): string {
  if (issue.code !== 'invalid_format' || issue.format !== 'regex' || typeof issue.input !== 'string')
    return ''
  // A path or an address is no name.
  if (/[/\\:]/.test(issue.input)) return ''
  const id = issue.message === idFault ? likelyId(issue.input.replace(/\.(?:mdx?|ya?ml)$/, '')) : null
  return id === null ? '' : ` Did you mean \`${id}\`?`
}

/** “ Did you mean `en`?” of the name of a language that stands where its code is wanted; null elsewhere. */
function asLanguage({ code, message, input }: Issue): string | null {
  if (code !== 'invalid_format' || message !== languageFault || typeof input !== 'string') return null
  const meant = codeOf(input)
  return meant === null ? '' : ` Did you mean \`${meant}\`?`
}

/** What the schema says that a field stands for. */
const aboutOf = ({ path }: Issue, schema: z.ZodType): string | undefined =>
  (schemaAt(schema, path) as z.ZodType | null)?.description

/** “`stance` stands for this: the speaker’s stance to the claim”, from the schema. */
const meaning = (name: string, about: string): string => `\`${name}\` stands for this: ${about}`

/** What to do with an entry of one list that stands in another, as behind the last field of a file; null where it is none. */
function entryElsewhere({ input, path: [own] }: Issue, schema: z.ZodType): string | null {
  const keys = typeof input === 'object' && input !== null && !Array.isArray(input) ? Object.keys(input) : []
  const list = fieldsAt(schema, []).find((name) => {
    const fields = fieldsAt(schema, [name, 0])
    return name !== own && keys.every((key) => fields.includes(key))
  })
  return keys.length === 0 || list === undefined
    ? null
    : `It has the fields of an entry of \`${list}\`: move it there, to stand below \`${list}:\` with the others.`
}

/** What to do about a value that YAML took for something other than text. */
function fixFor(issue: Issue, name: string, schema: z.ZodType): string {
  const { input } = issue
  const wantsText = expectation(issue).includes('text') || issue.code === 'invalid_union'
  if (wantsText && (typeof input === 'boolean' || typeof input === 'number')) {
    const kind = typeof input === 'boolean' ? 'a yes or no' : 'a number'
    const about = aboutOf(issue, schema)
    // no file is called “false”
    if (typeof input === 'boolean' && about?.startsWith('Id ') === true)
      return `YAML reads ${String(input)} as ${kind}. Write an id, or delete the line: ${meaning(name, about)}`
    const written = typeof issue.path.at(-1) === 'number' ? '' : `${name}: `
    return `YAML reads ${String(input)} as ${kind}. For the text, put it in quotes: \`${written}'${String(input)}'\`.`
  }
  const elsewhere = entryElsewhere(issue, schema)
  if (elsewhere !== null) return elsewhere
  if (issue.message === idFault) return 'An id is the name of a content file, without its ending.'
  const about = aboutOf(issue, schema)
  const example = examples[name]
  const said = [example && `Write it such as \`${example}\`.`, about && meaning(name, about)].filter(Boolean)
  return said.length > 0 ? said.join(' ') : formOf(issue, name, schema)
}

/** A text as an entry of a list in brackets, where a comma would part it. */
const inList = (text: string): string => (/[,[\]{}#:]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text)

/** How a value is written that no example shows, by its schema: a list, fields, one of several words. */
function formOf(issue: Issue, name: string, schema: z.ZodType): string {
  const { input } = issue
  if (input === null) return `Write it behind \`${name}:\`, or delete the line.`
  if (issue.code === 'invalid_value') return 'Write one of these words.'
  if (issue.message === wordsFault) return 'Write its text, or delete it.'
  const fields = fieldsAt(schema, [...issue.path, 0])
  const entry = (names: readonly string[]) => `{ ${names.map((one) => `${one}: …`).join(', ')} }`
  if (issue.code === 'invalid_type' && issue.expected === 'array') {
    const bare = /^-\s*(\S.*?)(?:\s+-.*)?$/s.exec(typeof input === 'string' ? input : '')?.[1]
    if (bare !== undefined)
      return `Put a blank behind the hyphen of each entry, on a line of its own: \`- ${bare}\`.`
    const one = fields.length > 0 ? entry(fields) : typeof input === 'string' ? inList(input) : '…'
    return `Write it as a list: \`${name}: [${one}]\`.`
  }
  const own = fieldsAt(schema, issue.path)
  if (own.length > 0) return `Write its fields, such as \`${entry(own)}\`.`
  return `Write ${expectation(issue)}.`
}

/** A value that YAML takes for a comment: `statement: # hashtag`. */
function hiddenBy(issue: Issue, { source }: ParsedFile, line: number): string | null {
  const written = source.split(/\r?\n/)[line - 1] ?? ''
  const [, name, text] = /^\s*(?:- +)?([\w-]+):[ \t]+(#.*)$/.exec(written) ?? []
  return issue.input === null && name !== undefined && text !== undefined
    ? `YAML takes \`${text.trim()}\` for a comment. For the text, put it in quotes: \`${name}: '${text.trim().replaceAll("'", "''")}'\`.`
    : null
}

/** Where a field belongs that stands a level too high: “`quote` is a field of `citations`”. */
function belongsTo(key: string, schema: z.ZodType, path: Path): string | null {
  const outer = fieldsAt(schema, path).find((name) =>
    [
      [...path, name, 0],
      [...path, name],
    ].some((at) => fieldsAt(schema, at).includes(key)),
  )
  if (outer === undefined) return null
  const example = examples[outer]
  return `It is a field of \`${outer}\`: write it there${example === undefined ? '' : `, such as \`${example}\``}.`
}

function problemsOf(issue: Issue, schema: z.ZodType, parsed: ParsedFile): Problem[] {
  const { file } = parsed
  const path = pathText(issue.path)
  const name = String(issue.path.at(-1) ?? '')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const fields = fieldsAt(schema, issue.path)
      const at = parsed.placeOf([...issue.path, key], 'key')
      const where = path === '' ? '' : ` of \`${path}\``
      return mdxError(
        'field-unknown',
        file,
        at,
        `\`${key}\` is no field${where}.${didYouMean(key, fields)}`,
        [belongsTo(key, schema, issue.path), `The fields${where} are: ${fields.join(', ')}.`]
          .filter(Boolean)
          .join(' '),
      )
    })
  if (issue.code === 'invalid_union') {
    const meant = likeliest(issue)
    if (meant.length > 0) return meant.flatMap((inner) => problemsOf(inner, schema, parsed))
  }
  const at = parsed.placeOf(issue.path)
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_union')) {
    const about = aboutOf(issue, schema)
    const example = examples[name]
    return [
      mdxError(
        'field-missing',
        file,
        at,
        `\`${path}\` is missing.`,
        [example ? `Add it, such as \`${example}\`.` : 'Add it.', about && meaning(name, about)]
          .filter(Boolean)
          .join(' '),
      ),
    ]
  }
  if (issue.code === 'custom' && !issue.message.startsWith('expected'))
    return [
      mdxError('field-invalid', file, at, `\`${path}\`: ${issue.message}.`, 'Correct one or the other.'),
    ]
  const meant =
    issue.code === 'invalid_value'
      ? didYouMeanOneOf(String(issue.input), issue.values.map(String), aboutOf(issue, schema) ?? '')
      : (asLanguage(issue) ?? asId(issue))
  const message = `${path === '' ? 'The file' : `\`${path}\``}: expected ${expectation(issue)}, got ${shown(issue.input)}.${meant}`
  const fix = hiddenBy(issue, parsed, at.line) ?? fixFor(issue, name, schema)
  return [mdxError('field-invalid', file, at, message, fix)]
}

/** A file's fields as the schema types them, or every reason why they are not that. */
export function validate<S extends z.ZodType>(
  schema: S,
  parsed: ParsedFile,
): { data: z.output<S>; problems: [] } | { data: null; problems: Problem[] } {
  const result = schema.safeParse(parsed.frontmatter, { reportInput: true })
  if (result.success) return { data: result.data, problems: [] }
  return { data: null, problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, parsed)) }
}
