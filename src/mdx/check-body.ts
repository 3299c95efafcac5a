import type { Nodes, Paragraph, Root } from 'mdast'
import type { z } from 'zod'
import type { Problem } from '../model/problem.ts'
import { wordsFault } from '../model/words.ts'
import { isTorn } from './body.ts'
import {
  components,
  holdsOnlyElements,
  isComponent,
  isElement,
  notAllowed,
  whatIsAllowed,
  type ComponentName,
  type JsxElement,
} from './components.ts'
import { fileStart, mdxError, type MdxRule, type Place } from './problem.ts'
import { schemaAt } from './schema.ts'
import { namesUser } from '../model/web-address.ts'
import { isSafeImage, isSafeLink } from './url.ts'

const deepest = 100

/** What a module statement looks like, as against prose that begins with the same word. */
const moduleStatement =
  /^(?:import\s*(?:["'{*]|[\w$]+\s*(?:,|from\s*["']))|export\s*(?:[{*]|(?:default|const|let|var|function|class|async)\b))/

const placeOf = (node: Nodes): Place => node.position?.start ?? fileStart

function attributesOf(element: JsxElement): Record<string, string> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
}

/** How an attribute is written that a component cannot do without. */
const examples: Record<string, string> = {
  article: 'article="name-of-its-file"',
  src: 'src="/pictures/bridge.png"',
  alt: 'alt="The bridge, its northern pier under water"',
  on: 'on="2026-01-05"',
}

type AttributeFault = [rule: MdxRule, message: string, fix: string]

/** What is wrong with one attribute of a component, and what to do about it. */
function attributeFault(component: ComponentName, issue: z.core.$ZodIssue): AttributeFault {
  const is = (what: string, fix: string): AttributeFault => ['mdx-attribute', `<${component}>: ${what}.`, fix]
  if (issue.code === 'unrecognized_keys')
    return is(
      `\`${issue.keys.join('`, `')}\` ${issue.keys.length === 1 ? 'is no attribute' : 'are no attributes'} of it`,
      whatIsAllowed,
    )
  const name = String(issue.path[0])
  const example = examples[name]
  const suchAs = example === undefined ? whatIsAllowed : `Write it such as \`${example}\`.`
  if (issue.input === undefined) {
    const about = (schemaAt(components[component], issue.path) as z.ZodType | null)?.description
    return is(`\`${name}\` is missing${about === undefined ? '' : `: ${about}`}`, suchAs)
  }
  if (issue.message === wordsFault) return is(`\`${name}\` is empty`, 'Write its text, or leave it out.')
  return is(
    `\`${name}\`: ${issue.message}, got “${typeof issue.input === 'string' ? issue.input : ''}”`,
    suchAs,
  )
}

/** The reasons why attributes of an allowed component are refused. */
function attributeFaults(element: JsxElement): AttributeFault[] {
  const component = element.name
  if (!isComponent(component)) return []
  const faults: AttributeFault[] = []
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      faults.push([
        'mdx-expression',
        `<${component}> spreads \`{${attribute.value}}\`, which is code.`,
        whatIsAllowed,
      ])
    else if (attribute.value !== null && typeof attribute.value === 'object')
      faults.push([
        'mdx-expression',
        `The value of \`${attribute.name}\` is an expression, which is code.`,
        whatIsAllowed,
      ])
    else if (typeof attribute.value !== 'string')
      faults.push(['mdx-attribute', `\`${attribute.name}\` of <${component}> has no value.`, whatIsAllowed])
  }
  if (faults.length > 0) return faults
  const result = components[component].safeParse(attributesOf(element), { reportInput: true })
  return (result.error?.issues ?? []).map((issue) => attributeFault(component, issue))
}

/**
 * Everything in a body that could run, load a file or lead astray. Claims and articles are data: the build must be
 * able to take them from anybody.
 */
export function checkBody(body: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = []
  const refuse = (rule: MdxRule, node: Nodes, message: string, fix: string) =>
    problems.push(mdxError(rule, file, placeOf(node), message, fix))

  const isModule = (node: Paragraph) =>
    node.position?.start.column === 1 && moduleStatement.test(source.slice(node.position.start.offset))

  const checkElement = (node: JsxElement) => {
    if (!isComponent(node.name)) {
      const { rule, message, fix } = notAllowed(node.name)
      refuse(rule, node, message, fix)
    }
    for (const [rule, message, fix] of attributeFaults(node)) refuse(rule, node, message, fix)
  }

  const walk = (node: Nodes, depth: number): void => {
    if (depth > deepest) {
      refuse('file-too-complex', node, `The text is nested more than ${deepest} deep.`, 'Flatten it.')
      return
    }
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node)
        break
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse(
          'mdx-expression',
          node,
          `\`{${node.value}}\` is an expression, which is code; content is data.`,
          'Write the text itself; for a brace, write `\\{`.',
        )
        break
      case 'html':
      case 'mdxjsEsm':
        refuse('mdx-html', node, 'Code is not allowed here.', 'Use Markdown.')
        break
      case 'link':
      case 'definition':
        if (!isSafeLink(node.url))
          refuse(
            'mdx-link',
            node,
            `A link may not lead to “${node.url}”.`,
            namesUser(node.url)
              ? 'Delete what stands before the `@`: readers would take it for the site.'
              : 'Begin it with `https://`, `http://`, `mailto:`, `/` or `#`.',
          )
        break
      case 'image':
        if (!isSafeImage(node.url))
          refuse(
            'mdx-image',
            node,
            `An image may not come from “${node.url.length > 60 ? `${node.url.slice(0, 60)}…` : node.url}”: pages load nothing from other sites, and no file from beside the content.`,
            'Put it in `public/` and write its path from `/`.',
          )
        break
      case 'imageReference':
        refuse(
          'mdx-image',
          node,
          'An image may not name its address somewhere else.',
          'Put it in `public/` and write its path here: `![what it shows](/picture.png)`.',
        )
        break
      case 'paragraph':
        if (isModule(node)) {
          refuse(
            'mdx-module',
            node,
            'An import or export is code; content is data.',
            'Delete it; components need no import. Where it is prose, begin the paragraph with another word.',
          )
          return
        }
        if (!holdsOnlyElements(node) && !isTorn(node))
          for (const child of node.children)
            if (isElement(child) && isComponent(child.name))
              refuse(
                'mdx-component',
                child,
                `<${child.name}> stands in the middle of a paragraph.`,
                'Put it on lines of its own, with a blank line before and after.',
              )
    }
    if ('children' in node) for (const child of node.children) walk(child, depth + 1)
  }
  walk(body, 0)
  return problems
}

/** The string attributes of a component that `checkBody` has passed. */
export const componentAttributes = attributesOf
