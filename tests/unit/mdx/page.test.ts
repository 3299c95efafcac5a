import { expect, test } from 'vitest'
import { readPage } from '../../../src/mdx/page.ts'

const page = (body: string, fields = 'title: About'): string => `---\n${fields}\n---\n\n${body}\n`
const found = (source: string) =>
  readPage(source, 'about.mdx', (path) => !path.includes('none')).problems.map(
    ({ rule, line, column }) => `${line}:${column} ${rule}`,
  )

test('all of MDX is welcome on a page of the site’s own', () => {
  const body = "import Note from './Note.astro'\n\n<Note title={1 + 1}>It’s {'here'}.</Note>\n\n| a |\n| - |"
  expect(found(page(body, 'title: About\norder: 2'))).toEqual([])
})

test('what a page defines, imports or is given, it may use', () => {
  const body = [
    "import { a as b, default as C } from '../src/c.ts'",
    'export const d = ({ e: { f = 1 }, ...rest }) => <C {...rest} g={f} />',
    'export function H(props) { try { return props.x?.y } catch (error) { return String(error) } }',
    '',
    '<RatingScale scale={props.scale} />',
    '',
    '{typeof window === "undefined" ? b : d({ e: {} })} {frontmatter.title} {Math.max(1, 2)} {/* why */}',
    '',
    '<H j="k">{[1].map((one, at) => <C key={at}>{one}</C>)}</H> <custom-element></custom-element>',
    '',
    '{undefined} {new Date(0).toISOString()} {import.meta.env.SITE}',
  ]
  expect(found(page(body.join('\n')))).toEqual([])
})

test.each([
  ['an expression that is none', page('One {1 +} two.'), ['5:9 mdx-syntax']],
  ['a component that is left open', page('<Note>One'), ['5:1 mdx-syntax']],
  ['an import that is none', page('import from'), ['5:1 mdx-syntax']],
  [
    'a component that nothing imports',
    page('One.\n\n<Foo />\n\nTwo <Foo.Bar>three</Foo.Bar>.'),
    ['7:1 page-name', '9:5 page-name'],
  ],
  [
    'a variable that nothing defines',
    page('One {foo} and {[1].map((x) => <b title={x + why}>{x}</b>)}.'),
    ['5:6 page-name', '5:45 page-name'],
  ],
  [
    'a file that is not there',
    page("import a from './none.ts'\n\n{a} ![Bridge](./none.png)"),
    ['5:15 page-file', '7:5 page-file'],
  ],
  [
    'a component that is left open, above an import and an expression that are none',
    page('# About\n\n<Foo>\n\nimport x\n\n<Bar>\n\nOne {a +} two.\n\n<Baz title={b c}>three</Baz>'),
    ['9:1 mdx-syntax', '15:14 mdx-syntax', '13:9 mdx-syntax', '11:1 mdx-syntax', '7:1 mdx-syntax'],
  ],
  [
    'a field that is not known, and one that is missing',
    page('One', 'titel: x'),
    ['2:1 field-missing', '2:1 field-unknown'],
  ],
  ['no frontmatter', 'One\n', ['1:1 frontmatter-start']],
])('%s has its place', (_what, source, expected) => {
  expect(found(source)).toEqual(expected)
})

test('says what it is in words for people', () => {
  expect(readPage(page('One {1 +} two.'), 'about.mdx').problems[0]?.message).toContain(
    'no JavaScript expression',
  )
})

test('says of a component which was probably meant, and how one is imported', () => {
  const [problem] = readPage(page('<RatingScal />'), 'about.mdx').problems
  expect(problem?.message).toContain('Did you mean `RatingScale`?')
  expect(problem?.fix).toContain("import RatingScal from '")
})

test('a page that still asks its editors to write it is warned of, where it asks', () => {
  const asks = page('About.\n\n## For the editors of this site\n\nSay here who you are.\n')
  expect(found(asks)).toEqual(['7:1 page-unfinished'])
  expect(readPage(asks, 'about.mdx').problems[0]?.severity).toBe('warning')
  expect(found(page('What we say for the editors of this site.'))).toEqual([])
})
