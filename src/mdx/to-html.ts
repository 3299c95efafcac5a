import type { Element, ElementContent, Properties, Root as HtmlRoot } from 'hast'
import type { Paragraph, Root } from 'mdast'
import rehypeSanitize, { defaultSchema, type Options as SanitizeSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype, { type Options as RehypeOptions } from 'remark-rehype'
import { unified } from 'unified'
import { componentAttributes } from './check-body.ts'
import { holdsOnlyElements, isComponent, type ComponentName, type JsxElement } from './components.ts'

type Attributes = Record<string, string | undefined>

function h(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

const words = (value: string): ElementContent[] => [{ type: 'text', value }]
const optional = (text: string | undefined, element: (text: string) => Element) =>
  text ? [element(text)] : []

/** What each component becomes: plain HTML with a class to style it by. */
const html: Record<ComponentName, (attributes: Attributes, children: ElementContent[]) => Element> = {
  Quote: ({ article, cite }, children) => {
    // Its outlet’s name is not known here: the page fills it in.
    const source = optional(article, (id) => h('cite', { dataArticle: id }, []))
    const told = [...(cite ? words(cite) : []), ...(cite && article ? words(', ') : []), ...source]
    return h('figure', { className: ['quote'] }, [
      h('blockquote', {}, children),
      ...(told.length > 0 ? [h('figcaption', {}, told)] : []),
    ])
  },
  Note: ({ title }, children) =>
    // Not a landmark: a page may have many, and none has a name.
    h('aside', { className: ['note'], role: 'note' }, [
      ...optional(title, (text) => h('p', { className: ['note-title'] }, words(text))),
      ...children,
    ]),
  Figure: ({ src, alt, caption }, children) =>
    h('figure', { className: ['figure'] }, [
      h('img', { src: src ?? '', alt: alt ?? '' }, []),
      ...optional(caption, (text) => h('figcaption', {}, words(text))),
      ...children,
    ]),
  Update: ({ on }, children) =>
    h('section', { className: ['update'] }, [
      ...optional(on, (day) =>
        h('p', { className: ['update-date'] }, [h('time', { dateTime: day }, words(day))]),
      ),
      ...children,
    ]),
}

type Handler = NonNullable<RehypeOptions['handlers']>['paragraph']

const component: Handler = (state, node: JsxElement) => {
  const children = state.all(node)
  return isComponent(node.name) ? html[node.name](componentAttributes(node), children) : undefined
}
/** HTML has no block inside a paragraph: components that fill one take its place. */
const paragraph: Handler = (state, node: Paragraph) => {
  const children = state.all(node)
  if (holdsOnlyElements(node)) return children.filter(({ type }) => type === 'element')
  return h('p', {}, children)
}
const nothing: Handler = () => undefined

/** The boxes of a task list as signs: an input would want a label, and takes no input here. */
const withoutInputs = () => (tree: HtmlRoot) => putSigns(tree)
function putSigns(node: HtmlRoot | Element): void {
  for (const [at, child] of node.children.entries()) {
    if (child.type !== 'element') continue
    if (child.tagName === 'input')
      node.children[at] = { type: 'text', value: child.properties['checked'] === true ? '☑' : '☐' }
    else putSigns(child)
  }
}

/** Schemes in small letters, as the sanitiser knows them: `HTTPS://` is the same. */
const withPlainSchemes = () => (tree: HtmlRoot) => {
  for (const { properties } of elementsIn(tree)) {
    const { href } = properties
    if (typeof href === 'string')
      properties['href'] = href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase())
  }
}

/** The headings of a text stand below that of the section it fills, which is of the second level. */
const withinSection = () => (tree: HtmlRoot) => {
  const headings = elementsIn(tree).filter(({ tagName }) => /^h[1-6]$/.test(tagName))
  const isNotes = ({ properties }: Element) => properties['id'] === 'footnote-label'
  const levelOf = ({ tagName }: Element) => Number(tagName.slice(1))
  const shift = 3 - Math.min(...headings.filter((one) => !isNotes(one)).map(levelOf))
  for (const one of headings) one.tagName = isNotes(one) ? 'h3' : `h${Math.min(6, levelOf(one) + shift)}`
}
const elementsIn = ({ children }: HtmlRoot | Element): Element[] =>
  children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []))

const rehypeOptions: RehypeOptions = {
  clobberPrefix: 'note-',
  handlers: {
    paragraph,
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
    mdxjsEsm: nothing,
  },
}

const attributes = defaultSchema.attributes ?? {}
const sanitizeSchema: SanitizeSchema = {
  ...defaultSchema,
  // Only footnotes have ids, and theirs have a prefix of their own already.
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption', 'aside', 'section', 'time', 'cite'],
  attributes: {
    ...attributes,
    figure: [['className', 'quote', 'figure']],
    cite: ['dataArticle'],
    aside: [
      ['className', 'note'],
      ['role', 'note'],
    ],
    p: [['className', 'note-title', 'update-date']],
    section: ['dataFootnotes', ['className', 'update', 'footnotes']],
    time: ['dateTime'],
  },
}

const processor = unified()
  .use(remarkRehype, rehypeOptions)
  .use(withoutInputs)
  .use(withinSection)
  .use(withPlainSchemes)
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeStringify)
  .freeze()

/** The body as HTML that is safe to put into a page, whatever stands in it. */
export function toHtml(body: Root): string {
  return processor.stringify(processor.runSync(body))
}
