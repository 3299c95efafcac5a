import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../src/mdx/parse.ts'

const head = '---\ntitle: T\n---\n'
/** The problems of a body, each as its line of the body, column, rule and message, in the order of their places. */
const told = (body: string) =>
  parseFile(head + body, 'a.mdx')
    .problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, rule, message }) => `${line - 3}:${column} ${rule} ${message}`)

describe('a body with more faults than one', () => {
  it.each<[string, string, string[]]>([
    [
      'tags that are none, tags that are refused and a comment',
      'A <b>bold</b> word <br> and a < b and 5 <6 and <!-- c -->',
      [
        '1:3 mdx-html <b> is HTML',
        '1:20 mdx-html <br> is HTML',
        '1:41 mdx-syntax This `<` opens no component.',
        '1:49 mdx-syntax HTML comments',
      ],
    ],
    [
      'a component and HTML left open, and a brace',
      '<Note>\n\nhello\n\n<b>bold\n\n{ unclosed\n',
      [
        '1:1 mdx-syntax `<Note>` is opened and not closed.',
        '5:1 mdx-html <b> is HTML',
        '7:1 mdx-syntax `{` opens an expression that is not closed.',
      ],
    ],
    [
      'HTML whose value has no quotation marks, and a link that runs code',
      '<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))\n',
      ['1:1 mdx-html <img> is HTML', '3:1 mdx-link'],
    ],
    [
      'two components whose values need quotation marks',
      '<Quote cite=Ann>a</Quote>\n\n<Update on=today>b</Update>\n',
      ['1:13 mdx-syntax The value `Ann`', '3:12 mdx-syntax The value `today`'],
    ],
    [
      'addresses in angle brackets',
      '<https://x.example> or <a@b.example>\n',
      ['1:1 mdx-syntax `<https://x.example>` is no link', '1:24 mdx-syntax `<a@b.example>` is no link'],
    ],
    ['a sign for less, and an expression', 'x <b and c, {y}\n', ['1:3 mdx-syntax', '1:13 mdx-expression']],
  ])('tells all of them, each in its place: %s', (_name, body, expected) => {
    expect(told(body)).toEqual(expected.map((start) => expect.stringContaining(start) as string))
  })
})

describe('a fault', () => {
  it.each<[string, string, string]>([
    ['HTML that closes in another paragraph', 'a <b>b\n\nc</b> d\n', '1:3 mdx-html'],
    ['HTML around a component', '<Note>\n<b>\n\n</Note>\n', '2:1 mdx-html'],
    ['a component inside another', '<Note>\n<Quote>\nx\n</Note>\n', '4:1 mdx-syntax `</Note>` stands where'],
    ['a wrong closing tag', '<Note>a</Quote>\n', '1:8 mdx-syntax `</Quote>` stands where'],
    [
      'a wrong closing tag in a component',
      '<Update on="2026-01-05"><Note>a</Quote></Update>\n',
      '1:32 mdx-syntax `</Quote>` stands where',
    ],
    [
      'a component that would hold another',
      '<Note>a <Quote article="d">b</Quote>\n\nc\n',
      '1:1 mdx-syntax `<Note>` is opened',
    ],
    ['a brace in a tag', '<Note title={a>b</Note>\n', '1:13 mdx-syntax `{` opens'],
    ['a value that does not end', '<Note title="a>b</Note>\n', '1:13 mdx-syntax A value of `<Note>`'],
    ['a tag without an end', 'a\n\n<Note\n', '3:1 mdx-syntax The tag `<Note` has no end.'],
    ['a `<` in a value', '<Note title="a<b" c=d>x</Note>\n', '1:21 mdx-syntax'],
  ])('is told once, and nothing that follows from it: %s', (_name, body, expected) => {
    expect(told(body)).toEqual([expect.stringContaining(expected)])
  })
})

describe('a brace that is not closed', () => {
  it.each<[string, string, string]>([
    ['in a paragraph before others', 'a { b\n\nc\n', '1:3'],
    ['at the end of a long text', 'a\n\nb\n\n{ c\n\nd\n\n', '5:1'],
    ['behind braces that are text', '`{` and \\{ and {x\n', '1:16'],
    ['behind code', '```\n{\n```\n\nThen {x\n', '5:6'],
  ])('is told where it opens: %s', (_name, body, place) => {
    expect(told(body)).toEqual([`${place} mdx-syntax \`{\` opens an expression that is not closed.`])
  })
})

it('leaves nothing of what could not be read to the rules', () => {
  const { body, problems } = parseFile(`${head}${'*'.repeat(300)}\n`, 'a.mdx')
  expect(problems.map(({ rule }) => rule)).toEqual(['file-too-complex'])
  expect(body.children).not.toEqual([])
})
