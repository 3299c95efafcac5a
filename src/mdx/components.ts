import type { Nodes, Paragraph } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { z } from 'zod'
import { daySchema } from '../model/date.ts'
import { idSchema } from '../model/id.ts'
import { isSafeImage } from './url.ts'

const imageSchema = z.string().refine(isSafeImage, {
  error: 'expected a path that begins with `/`: the picture lies in `public/`',
})

/** The components a claim's analysis may use, and their attributes: plain strings all. */
export const components = {
  /** A quotation set apart. `article`: id of the article the words stand in; `cite`: who says it. */
  Quote: z.strictObject({ article: idSchema.optional(), cite: z.string().min(1).optional() }),
  /** An aside to the reader. */
  Note: z.strictObject({ title: z.string().min(1).optional() }),
  /** A picture. `alt` says what it shows to those who cannot see it. */
  Figure: z.strictObject({ src: imageSchema, alt: z.string(), caption: z.string().min(1).optional() }),
  /** What was added later. `on`: the day, `2026-01-05`. */
  Update: z.strictObject({ on: daySchema }),
}
export type ComponentName = keyof typeof components

export function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name)
}

export const allowedComponents = Object.entries(components)
  .map(([name, schema]) => `<${[name, ...Object.keys(schema.shape)].join(' ')}>`)
  .join(', ')

export const whatIsAllowed = `Allowed are ${allowedComponents}, with values in double quotes.`

/** What is said of a tag by whose name no component goes; null is a fragment’s. */
export function notAllowed(
  name: string | null,
  isClosing = false,
): { rule: 'mdx-html' | 'mdx-component'; message: string; fix: string } {
  const isHtml = name !== null && /^[a-z]/.test(name)
  return {
    rule: isHtml ? 'mdx-html' : 'mdx-component',
    message:
      name === null || name === ''
        ? 'A fragment `<>` is not allowed here.'
        : `<${isClosing ? '/' : ''}${name}> is ${isHtml ? 'HTML' : 'no component of ours'} and not allowed here.`,
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
