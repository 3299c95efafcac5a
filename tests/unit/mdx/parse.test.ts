import { fc, runs } from '../property.ts'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { articleText } from '../../../src/mdx/article-text.ts'
import { collectionNames, readEntry } from '../../../src/mdx/entry.ts'
import { longest, parseFile, parseYamlFile } from '../../../src/mdx/parse.ts'
import { toHtml } from '../../../src/mdx/to-html.ts'

const head = '---\nstatement: S\n---\n\n'
const problems = (source: string) =>
  parseFile(source, 'content/claims/a.mdx').problems.map(
    ({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`,
  )
const bodyProblems = (body: string) => problems(head + body)
const html = (body: string) => toHtml(parseFile(head + body, 'a.mdx').body)

describe('frontmatter', () => {
  it.each([
    ['a byte order mark', '\uFEFF---\na: 1\n---\n', '1:1 frontmatter-start A byte order mark'],
    ['blank lines', '\n\n---\na: 1\n---\n', '1:1 frontmatter-start White space stands before'],
    ['a space', ' ---\na: 1\n---\n', '1:1 frontmatter-start White space stands before'],
    ['TOML', '+++\na = 1\n+++\n', '1:1 frontmatter-start `+++` opens TOML'],
    ['no frontmatter', 'Text\n', '1:1 frontmatter-start The file has no frontmatter'],
    ['an empty file', '', '1:1 frontmatter-start The file is empty'],
    ['code in the fence', '---js\nlayout: 1\n---\n', '1:1 frontmatter-start The file has no frontmatter'],
    ['a control character', '---\na: b\u0007c\n---\n', '2:5 character-hidden An invisible character, U+0007'],
    [
      'words turned around',
      '---\na: b\n---\n\nOne \u202Etwo.\n',
      '5:5 character-hidden An invisible character, U+202E',
    ],
    ['a blank of no width', '---\na: b\u200Bc\n---\n', '2:5 character-hidden An invisible character, U+200B'],
    ...[0xad, 0x34f, 0x115f, 0x17b4, 0x180e, 0x2028, 0x2800, 0x3164, 0xfeff, 0xfe0f, 0xe0100, 0x1d173].map(
      (code): [string, string, string] => [
        `U+${code.toString(16)} in a word`,
        `---\na: b${String.fromCodePoint(code)}c\n---\n`,
        '2:5 character-hidden',
      ],
    ),
    [
      'a letter of one font',
      '---\na: b\uE000c\n---\n',
      '2:5 character-hidden An invisible character, U+E000',
    ],
    ['tags that spell a word', '---\na: b\u{E0068}\u{E0069}\n---\n', '2:5 character-hidden'],
    [
      'more behind a flag',
      '---\na: 🏴\u{E0068}\u{E0068}\u{E0068}\u{E0068}\u{E0068}\u{E0068}\u{E0068}\u{E0068}\n---\n',
      '2:18 character-hidden',
    ],
    ['a joiner between Latin letters', '---\na: b\u200Dc\n---\n', '2:5 character-hidden'],
    ['another form of a digit', '---\na: 1\uFE0F4\n---\n', '2:5 character-hidden'],
    ['words set apart', '---\na: b\n---\n\nOne \u2067two\u2069.\n', '5:5 character-hidden'],
    ['an escape for them', '---\na: ["b\\u202Ec"]\n---\n', '2:5 character-hidden'],
    ['a reference to them', '---\na: b\n---\n\nOne &#x202e;two.\n', '5:1 character-hidden'],
    ['no end', '---\na: 1\n', '3:1 frontmatter-end The frontmatter that begins on line 1 is never closed'],
    [
      'no end above prose',
      '---\na: |\n  x\n\n  y\n\nThe text.\n',
      '6:1 frontmatter-end The frontmatter that begins',
    ],
    ['a merge key', '---\na: 1\n<<: {layout: x}\n---\n', '3:1 yaml-feature This is a merge key'],
    ['an anchor', '---\na: &x 1\n---\n', '2:7 yaml-feature This is an anchor'],
    ['an alias', '---\na: *x\n---\n', '2:4 yaml-'],
    ['a tag', '---\na: !!js/function x\n---\n', '2:18 yaml-feature This is a tag'],
    [
      'a field twice',
      '---\na: 1\na: 2\n---\n',
      '3:1 yaml-syntax The field `a` stands twice. It stands on line 2 already.',
    ],
    [
      'a field of an item twice',
      '---\na: 1\nb:\n  - c: 1\n    a: 2\n    c: 3\n---\n',
      '6:5 yaml-syntax The field `c` stands twice. It stands on line 4 already.',
    ],
    [
      'a field twice on one line',
      '---\na: { b: 1, b: 2 }\n---\n',
      '2:12 yaml-syntax The field `b` stands twice.',
    ],
    ['a tab', '---\na:\n\t- b\n---\n', '3:1 yaml-syntax'],
    [
      'a field a space too far left',
      '---\na:\n  - b: 1\n   c: 2\n---\n',
      '4:4 yaml-syntax This line begins 1 space too far left',
    ],
    ['an open quotation mark', "---\na: 'b\n---\n", 'yaml-syntax'],
    [
      'a list that no bracket closes',
      `---\na: ${'['.repeat(400)}\n---\n`,
      'yaml-syntax This line is indented otherwise than those it belongs to, or a `[` or `{` above it is never closed.',
    ],
    ['a second document', '---\na: 1\n...\nb: 2\n---\n', 'yaml-syntax'],
  ])('refuses %s', (_name, source, expected) => {
    expect(problems(source).join('\n')).toContain(expected)
  })

  const merge = (a: string, b: string) => `<<<<<<< HEAD\n${a}\n=======\n${b}\n>>>>>>> more-quotes\n`

  it.each([
    ['the fields', `---\n${merge('statement: A', 'statement: B')}---\n`, 2, '2, 4, and 6'],
    ['the text', `${head}${merge('One.', 'Two.')}`, 5, '5, 7, and 9'],
    ['lines that end as on Windows', `---\r\na: 1\r\n=======\r\n---\r\n`, 3, '3'],
    ['one that was half cleaned up', `${head}One.\n>>>>>>> more-quotes\n`, 6, '6'],
  ])('says that a merge was left unfinished in %s, once', (_name, source, line, lines) => {
    expect(problems(source)).toEqual([
      `${line}:1 conflict-marks A merge was left unfinished: its marks stand in ${lines.includes(',') ? 'lines' : 'line'} ${lines}.`,
    ])
  })

  it('says it of YAML too, and takes no heading or quotation for such marks', () => {
    const yaml = parseYamlFile(merge('name: A', 'name: B'), 'a.yaml').problems
    expect(yaml.map(({ rule }) => rule)).toEqual(['conflict-marks'])
    expect(bodyProblems('A heading\n=======\n\n>>>>>>>> deep\n')).toEqual([])
  })

  it.each([
    ['a colon', 'title: Fire: A\n', '2:8', "Write `title: 'Fire: A'`."],
    [
      'words after a quotation',
      'a:\n  - quote: "Go," he said\n',
      '3:12',
      `Write \`- quote: '"Go," he said'\`.`,
    ],
    ['an apostrophe between single quotes', "a: 'it's so'\n", '2:4', "Write `a: 'it''s so'`."],
    ['an open quotation mark', "a: 'b\nc: 1\n", '2:4', "Write `a: 'b'`."],
    ['a mark of its own to YAML', 'a: @home\n', '2:4', "Write `a: '@home'`."],
    ['a tab', 'a:\n\t- b: 1\n\t  c: 2\n', '3:1', 'as in `  - b: 1`.'],
  ])('shows the line as it should be where it has %s', (_name, yaml, place, fix) => {
    const found = parseFile(`---\n${yaml}---\n`, 'a.mdx').problems
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual([place])
    expect(found[0]?.fix).toContain(fix)
  })

  it('shows each line that needs quotes, in its own place, and goes on to what else is wrong', () => {
    const yaml = 'a: B: C\nd: E: F\ng: 1\ng: 2\n'
    expect(problems(`---\n${yaml}---\n`).map((problem) => problem.slice(0, 15))).toEqual([
      '2:4 yaml-syntax',
      '3:4 yaml-syntax',
      '5:1 yaml-syntax',
    ])
  })

  it('names no quotes where they would not help', () => {
    expect(problems('---\na: 1\n b: 2\n---\n')).toEqual([
      '3:2 yaml-syntax This line begins 1 space too far right: what it belongs beside begins in column 1.',
    ])
    expect(problems('---\na: 1\n b: 2\n c: 3\n---\n')[0]).toBe(
      '2:4 yaml-syntax A field begins inside the text of this one.',
    )
  })

  it.each([
    ['  - x: 1\n    y: 2\n - x: 3\n   y: 4', 5, 2, '`  - x: 3`, and move the lines that belong to it along'],
    ['  - x: 1\n    y: 2\n - x: 3\n    y: 4\n  - x: 5', 5, 2, '`  - x: 3`.'],
    ['  - x: 1\n    y: 2\n- x: 3\n  y: 4', 5, 1, '`  - x: 3`, and'],
    ['  - x: 1\n   y: 2\n  - x: 3', 4, 4, '`    y: 2`.'],
    ['  - one\n  - two\n - three', 5, 2, '`  - three`.'],
  ])('says which line of %j begins otherwise than its neighbours', (list, line, column, fix) => {
    const [first] = parseFile(`---\na:\n${list}\n---\n`, 'a.mdx').problems
    expect(first).toMatchObject({ line, column, fix: expect.stringContaining(fix) as string })
  })

  it('reads only the YAML 1.2 core: what looks like a date, a time or a yes stays as written', () => {
    const yaml = 'day: 2026-01-05\ntime: 12:30:45\nyes: no\nold: 0777\nbig: 1_000\nnull: ~\ntrue: true\n'
    expect(parseFile(`---\n${yaml}---\n`, 'a.mdx').frontmatter).toEqual({
      day: '2026-01-05',
      time: '12:30:45',
      yes: 'no',
      old: 777,
      big: '1_000',
      null: null,
      true: true,
    })
  })

  it('knows where each value stands in the file, and where the nearest thing is', () => {
    const { placeOf } = parseFile(
      '---\nstatement: S\ncitations:\n  - article: a\n    quote: words\n---\n',
      'a.mdx',
    )
    expect(placeOf(['citations', 0, 'quote'])).toEqual({ line: 5, column: 12 })
    expect(placeOf(['citations', 0, 'quote'], 'key')).toEqual({ line: 5, column: 5 })
    expect(placeOf(['citations', 0, 'speaker'])).toEqual({ line: 4, column: 5 })
    expect(placeOf(['nothing'])).toEqual({ line: 2, column: 1 })
  })
})

describe('a component that is not closed', () => {
  const told = (body: string) =>
    parseFile(head + body, 'a.mdx').problems.map(
      ({ line, column, message, fix }) => `${line}:${column} ${message} ${fix}`,
    )

  it.each([
    ['at the end of the file', '<Note>\n\nText.\n', '5:1 `<Note>` is opened and not closed. Write `</Note>`'],
    [
      'in its paragraph',
      '<Quote article="a">One.\n\nTwo.</Quote>\n',
      '5:1 `<Quote>` is opened and not closed.',
    ],
    ['with nothing inside', '<Figure src="/a.png" alt="a">\n', 'Write `/>` in place of `>`'],
    ['but by another’s name', '<Note>\n\na\n\n</Quote>\n', '9:1 `</Quote>` stands where `<Note>` of line 5'],
  ])('is told by its name %s, with what to write', (_name, body, expected) => {
    expect(told(body)).toEqual([expect.stringContaining(expected)])
  })
})

describe('what could run', () => {
  it.each([
    ['an import', "import fs from 'node:fs'\n", '5:1 mdx-module'],
    ['an import for its effect', "import './x.js'\n", '5:1 mdx-module'],
    ['an import of names', "import {\n  a } from 'b'\n", '5:1 mdx-module'],
    ['an import of all', "import * as a from 'b'\n", '5:1 mdx-module'],
    ['an export', 'export const a = 1\n', '5:1 mdx-module'],
    ['a default export', 'export default function Layout() {}\n', '5:1 mdx-module'],
    ['an export of names', "export { default } from 'x'\n", '5:1 mdx-module'],
    ['an expression', 'The sum {process.exit(1)}\n', '5:9 mdx-expression `{process.exit(1)}`'],
    ['a block expression', '{(() => 1)()}\n', '5:1 mdx-expression'],
    ['code that is none', 'a {1 +} b\n', '5:3 mdx-expression'],
    ['a comment expression', '{/* hidden */}\n', '5:1 mdx-expression'],
    ['a spread', '<Note {...props}>a</Note>\n', '5:1 mdx-expression <Note> spreads'],
    ['an attribute expression', '<Note title={evil()}>a</Note>\n', '5:1 mdx-expression The value of `title`'],
    ['set:html', '<Note set:html="<b>">a</Note>\n', '5:1 mdx-attribute <Note>: `set:html` is no attribute'],
    ['a handler', '<Note onclick="x()">a</Note>\n', '5:1 mdx-attribute <Note>: `onclick` is no attribute'],
    [
      'an attribute without a value',
      '<Note title>a</Note>\n',
      '5:1 mdx-attribute `title` of <Note> has no value',
    ],
    ['an unknown component', '<Counter client:load />\n', '5:1 mdx-component <Counter> is no component'],
    ['a member component', '<a.b />\n', '5:1 mdx-html'],
    [
      'a misspelt component',
      '<Qoute>\n\nWords.\n\n</Qoute>\n',
      '5:1 mdx-component <Qoute> is no component of ours and not allowed here. Did you mean `<Quote>`?',
    ],
    ['a fragment', '<>a</>\n', '5:1 mdx-component A fragment'],
    ['a script', '<script>alert(1)</script>\n', '5:1 mdx-html <script> is HTML'],
    ['a script over lines', '<script>\nalert(1)\n</script>\n', '5:1 mdx-html'],
    ['a frame', '<iframe srcdoc="x" />\n', '5:1 mdx-html <iframe>'],
    ['an image tag', 'a <img src="x" onerror="y" />\n', '5:3 mdx-html <img>'],
    ['an HTML comment', '<!-- a -->\n', '5:2 mdx-syntax HTML comments'],
    ['an open tag', '<Note>a\n', 'mdx-syntax'],
    ['an open brace', 'a { b\n', 'mdx-syntax'],
    ['a link that looks like another site', '[a](https://a.example@b.example/)\n', '5:1 mdx-link'],
    ['a javascript: link', '[a](javascript:alert(1))\n', '5:1 mdx-link'],
    ['one in disguise', '[a](java&#115;cript:alert(1))\n', '5:1 mdx-link'],
    ['one in capitals', '[a](JaVaScRiPt:alert(1))\n', '5:1 mdx-link'],
    ['one by reference', '[a][b]\n\n[b]: javascript:alert(1)\n', '7:1 mdx-link'],
    ['a data: link', '[a](data:text/html,x)\n', '5:1 mdx-link'],
    ['a link to another site without a scheme', '[a](//evil.example)\n', '5:1 mdx-link'],
    ['the same with a backslash', '[a](</\\\\evil.example>)\n', '5:1 mdx-link'],
    ['a relative link', '[a](../../etc/passwd)\n', '5:1 mdx-link'],
    [
      'an image of the repository',
      '![](../.env?raw)\n',
      '5:1 mdx-image An image may not come from “../.env?raw”',
    ],
    [
      'an image in the text itself, whose first letters do',
      `![](data:image/png;base64,${'A'.repeat(900)})\n`,
      'AAA…”: pages',
    ],
    [
      'an image of another site',
      '![](https://evil.example/track.png)\n',
      '5:1 mdx-image An image may not come from',
    ],
    ['an image by reference', '![a][b]\n\n[b]: ./x.png\n', 'mdx-link'],
    ['one of another site', '![a][b]\n\n[b]: https://evil.example/x.png\n', '5:1 mdx-image'],
    [
      'a picture of another site',
      '<Figure src="https://evil.example/a.png" alt="a" />\n',
      '5:1 mdx-attribute <Figure>: `src`',
    ],
    [
      'a picture of the repository',
      '<Figure src="../a.png" alt="a" />\n',
      '5:1 mdx-attribute <Figure>: `src`',
    ],
    ['a picture that runs', '<Figure src="javascript:x" alt="a" />\n', '5:1 mdx-attribute <Figure>: `src`'],
    [
      'an update without a day',
      '<Update>a</Update>\n',
      '5:1 mdx-attribute <Update>: `on` is missing: the day it was added.',
    ],
    [
      'a picture without words',
      '<Figure src="/a.png" />\n',
      '5:1 mdx-attribute <Figure>: `alt` is missing: what the picture shows, for those who cannot see it.',
    ],
    [
      'a note with an empty title',
      '<Note title="">a</Note>\n',
      '5:1 mdx-attribute <Note>: `title` is empty.',
    ],
    ['attributes nobody knows', '<Note x="1" y="2">a</Note>\n', '`x`, `y` are no attributes of it.'],
    ['an update on no day', '<Update on="2026-02-30">a</Update>\n', '5:1 mdx-attribute <Update>: `on`'],
    [
      'a component in a paragraph',
      'So <Note>a</Note> it is\n',
      '5:4 mdx-component <Note> stands in the middle',
    ],
    [
      'a quotation of no article, which nothing is checked against',
      '<Quote cite="BBC News">Putin surrendered.</Quote>\n',
      '5:1 mdx-attribute <Quote>: `article` is missing: the id of the article',
    ],
    ['a component in a component', '<Note>\n\n<Evil />\n\n</Note>\n', '7:1 mdx-component'],
    ['a component in a list', '- a\n- <Evil />\n', '6:3 mdx-component'],
  ])('%s is refused', (_name, body, expected) => {
    expect(bodyProblems(body).join('\n')).toContain(expected)
  })

  it('says what is allowed instead', () => {
    const [problem] = parseFile(`${head}<Evil />\n`, 'a.mdx').problems
    expect(problem?.fix).toContain(
      '<Quote article cite>, <Note title>, <Figure src alt caption>, <Update on>',
    )
  })

  it('says how an attribute is written that is missing', () => {
    const fixes = parseFile(`${head}<Figure />\n`, 'a.mdx').problems.map(({ fix }) => fix)
    expect(fixes).toEqual([
      'Write it such as `src="/pictures/bridge.png"`.',
      'Write it such as `alt="The bridge, its northern pier under water"`.',
    ])
  })

  it('reports every place at once', () => {
    expect(bodyProblems('{a} <b>c</b>\n\n[d](javascript:e)\n')).toHaveLength(3)
  })
})

describe('what is prose', () => {
  it.each([
    'import duties rose by 20 percent.\n',
    'export earnings fell, the ministry said.\n',
    'imports and exports\n',
    'a \\< b and \\{c\\}\n',
    '`{code}` and `<b>`\n',
    '```\nimport x from "y"\n```\n',
    'See https://example.org, www.example.org or a@b.org, [home](/), [note](#a).\n',
    '![chart](/a.png) ![chart](/charts/a.png)\n',
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    'A note.[^1]\n\n[^1]: Here.\n',
    '<Note title="Mind">\n\nText\n\n</Note>\n\n<Quote article="a" cite="She">words</Quote>\n',
    '<Figure src="/a.png" alt="A chart" caption="Chart" />\n\n<Update on="2026-01-06">New</Update>\n',
  ])('%j is read without a problem', (body) => {
    expect(bodyProblems(body)).toEqual([])
  })
})

describe('hostile input', () => {
  const many = 20_000
  it.each([
    ['marks', '*'.repeat(many)],
    ['block quotations', '>'.repeat(many)],
    ['spaced block quotations', '> '.repeat(many)],
    ['lists', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['brackets', '['.repeat(many)],
    ['spaced brackets', '[ '.repeat(many)],
    ['braces', '{'.repeat(many)],
    ['tags', '<Note>'.repeat(2000) + '</Note>'.repeat(2000)],
    ['emphasis', '*a _b '.repeat(many / 5)],
    ['strong emphasis', '**a '.repeat(many / 2)],
    ['links', '[a]('.repeat(many)],
    ['images', '![a'.repeat(many)],
    ['back-ticks', Array.from({ length: 190 }, (_, size) => '`'.repeat(size + 1)).join(' ')],
    ['footnotes', '[^a'.repeat(many)],
    ['references', '&a'.repeat(many)],
    ['table cells', '|a'.repeat(many) + '\n' + '|-'.repeat(many)],
  ])('%s in great numbers end in an answer', { timeout: 10_000 }, (_name, body) => {
    const { body: tree, problems: found } = parseFile(head + body, 'a.mdx')
    for (const problem of found) expect(problem.rule).toMatch(/^(file-too-complex|mdx-)/)
    if (found.length === 0) expect(toHtml(tree)).not.toBe('')
  })

  it.each([
    ['brackets', `a: ${'['.repeat(5000)}`],
    ['closed brackets', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['braces', `a: ${'{a: '.repeat(5000)}`],
    ['levels', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['dashes', `a:\n  ${'- '.repeat(5000)}b`],
    ['aliases', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]`],
  ])('%s of YAML in great numbers end in an answer', { timeout: 10_000 }, (_name, yaml) => {
    expect(readEntry('claims', `---\n${yaml}\n---\n`, 'a.mdx').problems).not.toEqual([])
    expect(readEntry('topics', yaml, 'a.yaml').problems).not.toEqual([])
  })

  it('does not read what is too long', () => {
    expect(problems(head + 'a'.repeat(longest))).toEqual([expect.stringContaining('1:1 file-too-large')])
    expect(parseYamlFile('a'.repeat(longest + 1), 'a.yaml').problems).toHaveLength(1)
  })
})

/** Whether an attribute is words for a reader, which no browser runs. */
const isRead = (attribute: string): boolean => attribute === 'alt' || attribute === 'title'

/** What a browser would run in this HTML. */
function whatRuns(made: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(script|iframe|object|embed|style|base|form)$/.test(name)) found.push(name)
      for (const [attribute, value] of Object.entries(attributes))
        if (/^on|^srcdoc$|^style$/.test(attribute) || (!isRead(attribute) && /^\s*javascript:/i.test(value)))
          found.push(attribute)
    },
  })
  parser.end(made)
  return found
}

describe('any input', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '---\n',
      '\n',
      '\n\n',
      '<',
      '>',
      '</',
      '/>',
      '{',
      '}',
      '[',
      '](',
      ')',
      '![',
      '`',
      '```',
      '*',
      '~~',
    ),
    fc.constantFrom(
      '<Note>',
      '</Note>',
      '<Quote cite="x">',
      '</Quote>',
      '<script>',
      'import x from "y"',
      '| a |\n|--|\n',
    ),
    fc.constantFrom(
      '- ',
      '> ',
      '1. ',
      '# ',
      '[^1]',
      '[^1]: ',
      ': ',
      'a: ',
      '&a ',
      '*a',
      '!x ',
      '<<: ',
      '"',
      "'",
      '|\n',
      '\t',
    ),
    fc.constantFrom(
      'javascript:alert(1)',
      'onclick="x"',
      '<img src="x" onerror="y" />',
      '{evil()}',
      '\uFEFF',
      '\r',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const source = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))

  it('is read to the end or refused, and makes no HTML that runs', () => {
    fc.assert(
      fc.property(source, fc.boolean(), (text, bare) => {
        const parsed = parseFile(bare ? text : head + text, 'a.mdx')
        const made = toHtml(parsed.body)
        expect(whatRuns(made)).toEqual([])
        for (const { line, column } of parsed.problems) expect(Math.min(line, column)).toBeGreaterThan(0)
        expect(articleText(parsed.body)).not.toMatch(/\n{3}/)
      }),
      { numRuns: runs(2000) },
    )
  })

  it('is read or refused as a file of every collection', () => {
    fc.assert(
      fc.property(source, fc.constantFrom(...collectionNames), (text, collection) => {
        const { entry, problems: found } = readEntry(collection, text, 'a')
        expect(entry === null).toBe(found.length > 0)
      }),
      { numRuns: runs(1000) },
    )
  })
})

describe('toHtml', () => {
  it.each([
    ['5~10 and 20~30, "so" -- he said...', '<p>5~10 and 20~30, "so" -- he said...</p>'],
    ['~~gone~~', '<p><del>gone</del></p>'],
    [
      '<Quote article="a" cite="She">\n\nwords\n\n</Quote>',
      '<figure class="quote"><blockquote><p>words</p></blockquote><figcaption>She, <cite data-article="a"></cite></figcaption></figure>',
    ],
    [
      '<Note>a</Note> <Note>b</Note>',
      '<aside class="note" role="note">a</aside>\n<aside class="note" role="note">b</aside>',
    ],
    [
      '<Note title="Mind">\n\nText\n\n</Note>',
      '<aside class="note" role="note"><p class="note-title">Mind</p><p>Text</p></aside>',
    ],
    [
      '<Figure src="/a.png" alt="A &amp; B" caption="C" />',
      '<figure class="figure"><img src="/a.png" alt="A &#x26; B"><figcaption>C</figcaption></figure>',
    ],
    [
      '<Update on="2026-01-06">\n\nNew\n\n</Update>',
      '<section class="update"><p class="update-date"><time datetime="2026-01-06">2026-01-06</time></p><p>New</p></section>',
    ],
  ])('%j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected)
  })

  it('lets nothing through that runs, even unrefused', () => {
    const made = html(
      '<script>alert(1)</script> {evil()} [a](javascript:x) <img src="x" onerror="y" />\n\n<Note onclick="x">n</Note>\n',
    )
    expect(made).not.toMatch(/script|evil|onerror|onclick/)
    expect(whatRuns('<p onclick="x"><a href="JavaScript:x">a</a><script></script></p>')).toHaveLength(3)
  })

  it('leads from a footnote to its note', () => {
    const made = html('A.[^1]\n\n[^1]: N.\n')
    const target = /href="#(note-fn-1)"/.exec(made)?.[1]
    expect(made).toContain(`<li id="${target}">`)
  })
})

describe('articleText', () => {
  it('is the paragraphs, also of lists and block quotations, without headings, white space folded', () => {
    const { body } = parseFile(
      `${head}# Title\n\nOne *two*\nthree  four\\\nfive &amp; [six](/a).\n\n- Item\n\n> Quoted\n>\n> 1. Deep\n\n## Sub\n`,
      'a.mdx',
    )
    expect(articleText(body)).toBe('One two three four five & six.\n\nItem\n\nQuoted\n\nDeep')
  })
})
