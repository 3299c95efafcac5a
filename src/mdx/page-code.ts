import type { Nodes, Root } from 'mdast'
import { pageComponents } from '../model/page.ts'
import type { Problem } from '../model/problem.ts'
import { isTorn } from './body.ts'
import { isElement } from './components.ts'
import { didYouMean } from './nearest.ts'
import { mdxError, placeAt } from './problem.ts'

/** A node of the JavaScript of a page, as the parser of MDX gives it: offsets are those of the file. */
type Code = { type: string; start: number; [field: string]: unknown }

/** A name that a page uses. */
type Use = { name: string; offset: number; isComponent: boolean }

/** Names that MDX and Astro give to every page. */
const given = ['props', 'frontmatter', 'file', 'url', 'arguments', 'undefined', 'Fragment', ...pageComponents]

const isCode = (value: unknown): value is Code =>
  typeof value === 'object' && value !== null && typeof (value as Code).type === 'string'

/** What stands below a node of code, with the field that it stands in. */
const below = (node: Code): [field: string, child: Code][] =>
  Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isCode).map((child): [string, Code] => [field, child]),
  )

/** The JavaScript in a page: of its imports and exports, its expressions, and the values of its attributes. */
function codeIn(node: Nodes): Code[] {
  const own = [node, ...(isElement(node) ? node.attributes : [])]
  const values = own.flatMap((one) => [one, 'value' in one ? one.value : null])
  const found = values.flatMap((one) => {
    const estree = (one as { data?: { estree?: unknown } } | null)?.data?.estree
    return isCode(estree) ? [estree] : []
  })
  return [...found, ...('children' in node ? node.children.flatMap(codeIn) : [])]
}

/** The fields of a node in which names are given to what follows. */
const binding: Record<string, readonly string[]> = {
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
}

/** The fields of a node in which a name is no variable: what comes behind a dot, the key of an object. */
const naming: Record<string, readonly string[]> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
  ExportAllDeclaration: ['exported'],
  MetaProperty: ['meta', 'property'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
}

/**
 * Every name that is given anywhere in the code. Where it holds is not asked: one that is given elsewhere is rather let
 * through than one refused that is right.
 */
function namesGiven(node: Code): string[] {
  const names = (pattern: Code): string[] =>
    pattern.type === 'Identifier'
      ? [String(pattern['name'])]
      : below(pattern).flatMap(([field, child]) =>
          pattern.type === 'Property' && field === 'key' ? [] : names(child),
        )
  return below(node).flatMap(([field, child]) => [
    ...(binding[node.type]?.includes(field) ? names(child) : []),
    ...namesGiven(child),
  ])
}

function namesUsed(node: Code): Use[] {
  const use = (name: string, isComponent = false): Use[] => [{ name, offset: node.start, isComponent }]
  if (node.type === 'Identifier') return use(String(node['name']))
  // `typeof window` asks whether there is one.
  if (node.type === 'UnaryExpression' && node['operator'] === 'typeof') return []
  if (node.type === 'JSXOpeningElement') {
    const name = rootOf(node['name'] as Code)
    const used = /^\p{Lu}/u.test(name) || (node['name'] as Code).type === 'JSXMemberExpression'
    return [...(used ? use(name, true) : []), ...(node['attributes'] as Code[]).flatMap(namesUsed)]
  }
  return below(node).flatMap(([field, child]) =>
    naming[node.type]?.includes(field) && node['computed'] !== true ? [] : namesUsed(child),
  )
}

const rootOf = (name: Code): string =>
  isCode(name['object']) ? rootOf(name['object']) : typeof name['name'] === 'string' ? name['name'] : ''

/** The components that the Markdown of a page uses: `<Foo />`, `<Foo.Bar />`. */
function componentsUsed(node: Nodes): Use[] {
  const [name = ''] = (isElement(node) ? node.name : null)?.split('.') ?? []
  const isUsed =
    isElement(node) && !isTorn(node) && (/^\p{Lu}/u.test(name) || node.name?.includes('.') === true)
  const offset = node.position?.start.offset ?? 0
  return [
    ...(isUsed ? [{ name, offset, isComponent: true }] : []),
    ...('children' in node ? node.children.flatMap(componentsUsed) : []),
  ]
}

/** The files beside it that a page names: those of its imports, and its pictures. */
function filesNamed(body: Root): { path: string; offset: number }[] {
  const pictures = (node: Nodes): { path: string; offset: number }[] => [
    ...(node.type === 'image' ? [{ path: node.url, offset: node.position?.start.offset ?? 0 }] : []),
    ...('children' in node ? node.children.flatMap(pictures) : []),
  ]
  const modules = codeIn(body)
    .flatMap((program) => program['body'] as Code[])
    .flatMap(({ source, start }) =>
      isCode(source) ? [{ path: String(source['value']), offset: source.start || start }] : [],
    )
  return [...modules, ...pictures(body)].filter(({ path }) => /^\.\.?\//.test(path))
}

/**
 * What the code of a page needs and does not have: building the page would stop at it, or at the first of it.
 * @param isFile whether a path, as seen from the page, leads to a file
 */
export function pageCodeProblems(
  body: Root,
  source: string,
  file: string,
  isFile: (path: string) => boolean,
): Problem[] {
  const code = codeIn(body)
  const known = new Set([...given, ...code.flatMap(namesGiven)])
  const uses = [...code.flatMap(namesUsed), ...componentsUsed(body)]
  const unknown = uses.filter(({ name }) => !known.has(name) && !(name in globalThis))
  const names = unknown.map(({ name, offset, isComponent }) => {
    const at = placeAt(source, offset)
    const guess = didYouMean(name, known)
    return isComponent
      ? mdxError(
          'page-name',
          file,
          at,
          `<${name}> is no component here: nothing imports it.${guess}`,
          `Import it above, such as \`import ${name} from '../../src/components/${name}.astro'\`. Without an import there is ${pageComponents.join(', ')}. Where you mean the character, write \`\\<\`.`,
        )
      : mdxError(
          'page-name',
          file,
          at,
          `\`${name}\` is not defined: an expression in braces is JavaScript.${guess}`,
          'Import or export it above, or write the text itself; where you mean the character, write `\\{`.',
        )
  })
  const files = filesNamed(body)
    .filter(({ path }) => !isFile(path.replace(/[?#].*$/, '')))
    .map(({ path, offset }) =>
      mdxError(
        'page-file',
        file,
        placeAt(source, offset),
        `There is no file “${path}”, as seen from this page.`,
        'Correct the path: it begins at the folder of the page.',
      ),
    )
  return [...names, ...files]
}
