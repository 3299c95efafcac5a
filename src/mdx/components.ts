import type { Nodes, Paragraph } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { z } from 'zod'
import { daySchema } from '../model/date.ts'
import { idSchema } from '../model/id.ts'
import { wordsSchema } from '../model/words.ts'
import { nearest } from './nearest.ts'
import { isSafeImage } from './url.ts'

const imageSchema = z.string().refine(isSafeImage, {
  error: 'expected a path that begins with `/`: the picture lies in `public/`',
})

const words = wordsSchema.optional()

/** The components a claim's analysis may use, and their attributes: plain strings all. */
export const components = {
  /** A quotation of an article, set apart: what nobody could check stands behind `>`, as Markdown has it. */
  Quote: z.strictObject({
    article: idSchema.describe(
      'the id of the article the words stand in; words of no article stand behind `>`',
    ),
    cite: words.describe('who says it'),
  }),
  /** An aside to the reader. */
  Note: z.strictObject({ title: words.describe('its heading') }),
  /** A picture. */
  Figure: z.strictObject({
    src: imageSchema.describe('the path of the picture'),
    alt: z.string().describe('what the picture shows, for those who cannot see it'),
    caption: words.describe('the line below it'),
  }),
  /** What was added later. */
  Update: z.strictObject({ on: daySchema.describe('the day it was added') }),
}
export type ComponentName = keyof typeof components

export function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name)
}

const allowedComponents = Object.entries(components)
  .map(([name, schema]) => `<${[name, ...Object.keys(schema.shape)].join(' ')}>`)
  .join(', ')

export const whatIsAllowed = `Allowed are ${allowedComponents}, with values in double quotes.`

/** What is said of a tag by whose name no component goes; null is a fragment’s. */
export function notAllowed(
  name: string | null,
  isClosing = false,
): { rule: 'mdx-html' | 'mdx-component'; message: string; fix: string } {
  const isHtml = name !== null && /^[a-z]/.test(name)
  const meant = isHtml ? null : nearest(name ?? '', Object.keys(components))
  return {
    rule: isHtml ? 'mdx-html' : 'mdx-component',
    message:
      name === null || name === ''
        ? 'A fragment `<>` is not allowed here.'
        : `<${isClosing ? '/' : ''}${name}> is ${isHtml ? 'HTML' : 'no component of ours'} and not allowed here.${meant === null ? '' : ` Did you mean \`<${meant}>\`?`}`,
    fix: `Use Markdown. ${whatIsAllowed}`,
  }
}

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

export function isElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Whether a paragraph is nothing but components: `<Note>One line</Note>` alone on its line is no text of a paragraph. */
export function holdsOnlyElements({ children }: Paragraph): boolean {
  return (
    children.some(isElement) &&
    children.every((child) => isElement(child) || (child.type === 'text' && child.value.trim() === ''))
  )
}
