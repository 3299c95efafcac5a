import { isDeepStrictEqual } from 'node:util'
import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { toMarkdown, type Options } from 'mdast-util-to-markdown'
import {
  stringify,
  type ToStringOptions,
  type CreateNodeOptions,
  type DocumentOptions,
  type SchemaOptions,
} from 'yaml'
import type { z } from 'zod'
import { articleText, foldSpace, wordsOf } from './article-text.ts'
import { parseBody } from './body.ts'
import { checkBody } from './check-body.ts'
import { withoutHidden } from './hidden-characters.ts'
import { withoutDefaults } from './schema.ts'
import { yamlDocument } from './yaml.ts'

/** A block of text to write, its markup gone. */
export type TextBlock = {
  kind: 'heading' | 'paragraph' | 'list-item'
  /** 1 to 6; for headings only, 2 where it is missing. */
  depth?: number
  text: string
}

/** How this project writes YAML: block style, one line a string, nothing hidden. */
export const yamlOptions: ToStringOptions & CreateNodeOptions & DocumentOptions & SchemaOptions = {
  lineWidth: 0,
  aliasDuplicateObjects: false,
  version: '1.2',
  schema: 'core',
}

/** Data as YAML can hold it: no undefined fields, no prototypes. */
export function plainData(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value))
}

/** Plain data as YAML in block style that reads back as the same data. */
export function toYaml(value: unknown): string {
  const data = plainData(value)
  const unquoted = stringify(data, yamlOptions)
  if (isDeepStrictEqual(yamlDocument(unquoted).toJS(), data)) return unquoted
  return stringify(data, { ...yamlOptions, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
}

const markdownOptions: Options = {
  bullet: '-',
  extensions: [
    gfmToMarkdown(),
    mdxToMarkdown(),
    {
      // mdast-util-to-markdown leaves these as they are, and MDX would run them.
      unsafe: [
        { atBreak: true, character: 'i', after: 'mport[\\t ]', inConstruct: 'phrasing' },
        { atBreak: true, character: 'e', after: 'xport[\\t ]', inConstruct: 'phrasing' },
      ],
    },
  ],
}

/** Every mark as a character reference, and the first letter too: no parser can take it for anything but text. */
function asReferences(text: string): string {
  return text.replace(/^[a-z]|[!-/:-@[-`{-~]/g, (mark) => `&#x${mark.charCodeAt(0).toString(16)};`)
}

/** What a block of Markdown says to our own parser; nothing where it would be refused. */
function reads(markdown: string, block: TextBlock): string {
  const { body } = parseBody(markdown, '')
  if (checkBody(body, markdown, '').length > 0) return ''
  // Headings are no part of an article's text, so they are compared by their own words.
  const [only, ...more] = body.children
  if (block.kind !== 'heading') return articleText(body)
  return only?.type === 'heading' && more.length === 0 ? foldSpace(wordsOf(only)) : ''
}

/** One block as Markdown that reads back as exactly its text, white space folded. */
function blockToMarkdown(block: TextBlock): string {
  const text = foldSpace(withoutHidden(block.text.toWellFormed()))
  if (text === '') return ''
  const depth = Math.min(6, Math.max(1, block.depth ?? 2))
  const mark = { heading: `${'#'.repeat(depth)} `, paragraph: '', 'list-item': '- ' }[block.kind]
  const paragraph: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  }
  const escaped = mark + toMarkdown(paragraph, markdownOptions).trimEnd()
  return reads(escaped, block) === text ? escaped : mark + asReferences(text)
}

/**
 * Blocks as Markdown that reads back as the same text: no character of it can be taken for markup, or run.
 * Empty blocks are left out; list items that follow each other make one list.
 */
export function blocksToMarkdown(blocks: readonly TextBlock[]): string {
  let markdown = ''
  let last: TextBlock['kind'] | null = null
  for (const block of blocks) {
    const text = blockToMarkdown(block)
    if (text === '') continue
    const gap = last === null ? '' : last === 'list-item' && block.kind === 'list-item' ? '\n' : '\n\n'
    markdown += gap + text
    last = block.kind
  }
  return markdown === '' ? '' : `${markdown}\n`
}

/** A whole `.mdx` file: fields as YAML, without those that say what the schema says by itself, and the body. */
export function serialiseFile(schema: z.ZodType, data: unknown, body = ''): string {
  const frontmatter = toYaml(withoutDefaults(schema, data))
  return `---\n${frontmatter}---\n${body === '' ? '' : `\n${body}`}`
}

/** A whole `.yaml` file. */
export function serialiseYaml(schema: z.ZodType, data: unknown): string {
  return toYaml(withoutDefaults(schema, data))
}
