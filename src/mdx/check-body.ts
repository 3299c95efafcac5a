import type { Nodes, Paragraph, Root } from 'mdast'
import type { Problem } from '../model/problem.ts'
import { isTorn } from './body.ts'
import {
  components,
  holdsOnlyElements,
  isComponent,
  isElement,
  notAllowed,
  whatIsAllowed,
  type JsxElement,
} from './components.ts'
import { fileStart, mdxError, type MdxRule, type Place } from './problem.ts'
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

/** The attributes of an allowed component, or the reasons why they are refused. */
function attributeFaults(element: JsxElement): [MdxRule, string][] {
  if (!isComponent(element.name)) return []
  const faults: [MdxRule, string][] = []
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      faults.push(['mdx-expression', `<${element.name}> spreads \`{${attribute.value}}\`, which is code.`])
    else if (attribute.value !== null && typeof attribute.value === 'object')
      faults.push(['mdx-expression', `The value of \`${attribute.name}\` is an expression, which is code.`])
    else if (typeof attribute.value !== 'string')
      faults.push(['mdx-attribute', `\`${attribute.name}\` of <${element.name}> has no value.`])
  }
  if (faults.length > 0) return faults
  const result = components[element.name].safeParse(attributesOf(element))
  return (result.error?.issues ?? []).map((issue) => {
    const name = issue.code === 'unrecognized_keys' ? issue.keys.join('`, `') : issue.path.join('.')
    const why =
      issue.code === 'unrecognized_keys'
        ? 'is no attribute of it'
        : issue.message.replace(/^Invalid input: /, '')
    return ['mdx-attribute', `<${element.name}>: \`${name}\` ${why}.`]
  })
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
    for (const [rule, message] of attributeFaults(node)) refuse(rule, node, message, whatIsAllowed)
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
            'Begin it with `https://`, `http://`, `mailto:`, `/` or `#`.',
          )
        break
      case 'image':
        if (!isSafeImage(node.url))
          refuse(
            'mdx-image',
            node,
            `An image may not come from “${node.url}”: pages load nothing from other sites, and no file from beside the content.`,
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
