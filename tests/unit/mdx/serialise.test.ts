import { fc, runs } from '../property.ts'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../src/model/article.ts'
import { claimSchema } from '../../../src/model/claim.ts'
import { articleText, foldSpace } from '../../../src/mdx/article-text.ts'
import { readEntry } from '../../../src/mdx/entry.ts'
import { withoutHidden } from '../../../src/mdx/hidden-characters.ts'
import { parseFile } from '../../../src/mdx/parse.ts'
import { blocksToMarkdown, serialiseFile, toYaml, type TextBlock } from '../../../src/mdx/serialise.ts'

const folded = (text: string) => foldSpace(withoutHidden(text.toWellFormed()))
const body = (markdown: string) => parseFile(`---\n---\n\n${markdown}`, 'a.mdx')

/** Text made mostly of what Markdown and MDX could take for markup. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'import ',
          'export ',
          '{',
          '}',
          '<',
          '>',
          '</',
          '/>',
          '`',
          '**',
          '_',
          '~~',
          '~',
          '[',
          ']',
          '](',
          ')',
        ],
        ...[
          '![',
          '# ',
          '- ',
          '+ ',
          '1. ',
          '1) ',
          '> ',
          '|',
          '---',
          '===',
          '&amp;',
          '&',
          '\\',
          '\n',
          '\t',
          ': ',
        ],
        ...[
          'www.a.org',
          'https://a.org/x_y',
          'a@b.org',
          'xmpp:',
          'mailto:',
          '[^1]',
          '[^1]: ',
          '[ ] ',
          '!',
          '“',
          '’',
          '20~30',
          '$1',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.string({ maxLength: 5 }),
      fc.constantFrom('word', 'é', '中文', '🙂'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const blocks: fc.Arbitrary<TextBlock[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('heading', 'paragraph', 'list-item'),
    depth: fc.integer({ min: 1, max: 6 }),
    text: fc.oneof(nasty, fc.string({ unit: 'grapheme' })),
  }),
  { maxLength: 4 },
)

describe('blocksToMarkdown', () => {
  it.each([
    'import duties rose to 20~30 percent',
    'export { a } from "b"',
    'a < b > c {d} <script>alert(1)</script>',
    '“This week, we will…” he said – 90% *now* _then_ [sic]',
    '1. not a list',
    '- nor this',
    'www.example.org and a@b.org',
    'xmpp:a@b.org',
  ])('keeps %s as it is', (text) => {
    const parsed = body(blocksToMarkdown([{ kind: 'paragraph', text }]))
    expect(parsed.problems).toEqual([])
    expect(articleText(parsed.body)).toBe(text)
  })

  it('reads back as the same text, whatever it is', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const { body: tree, problems } = body(blocksToMarkdown(given))
        expect(problems).toEqual([])
        const texts = given.filter(({ kind }) => kind !== 'heading').map(({ text }) => folded(text))
        expect(articleText(tree)).toBe(texts.filter(Boolean).join('\n\n'))
        const headings = given.filter(({ kind, text }) => kind === 'heading' && folded(text) !== '')
        expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(headings.length)
      }),
      { numRuns: runs(1000) },
    )
  })

  it('is text, not code, to MDX’s own parser too', () => {
    const mdx = unified().use(remarkParse).use(remarkMdx)
    fc.assert(
      fc.property(nasty, (text) => {
        const tree = mdx.parse(blocksToMarkdown([{ kind: 'paragraph', text }]))
        expect(tree.children.map(({ type }) => type)).toEqual(folded(text) === '' ? [] : ['paragraph'])
      }),
      { numRuns: runs(500) },
    )
  })
})

describe('toYaml', () => {
  it('reads back as the same data, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      nasty,
      fc.constantFrom('true', '2026', '2026-01', '~', '', 'null', '1e3'),
    )
    const data = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.oneof(
        text,
        fc.integer(),
        fc.boolean(),
        fc.array(text),
        fc.array(fc.record({ a: text, b: fc.array(text) })),
      ),
    )
    fc.assert(
      fc.property(data, (given) => {
        const { frontmatter, problems } = parseFile(`---\n${toYaml(given)}---\n`, 'a.mdx')
        // such characters are refused, and read as they are
        expect(problems.filter(({ rule }) => rule !== 'character-hidden')).toEqual([])
        expect(frontmatter).toEqual({ ...given })
      }),
      { numRuns: runs(1000) },
    )
  })

  it('quotes only what needs it and never folds', () => {
    const long = 'word '.repeat(60).trim()
    expect(toYaml({ day: '2026-01-05', long, list: ['“hi”'], bool: 'true' })).toBe(
      `day: 2026-01-05\nlong: ${long}\nlist:\n  - “hi”\nbool: "true"\n`,
    )
  })
})

describe('serialiseFile', () => {
  const claim = claimSchema.parse({
    statement: 'Russia launched 165 drones.',
    citations: [
      { article: 'a', quote: 'Russia launched' },
      { article: 'b', quote: { exact: 'x', prefix: 'p' }, stance: 'disputes' },
    ],
  })

  it('writes fields in the schema’s order, leaves defaults out and shortens a plain quotation', () => {
    expect(serialiseFile(claimSchema, { ...claim, topics: ['war'] }, 'Why.\n')).toBe(
      [
        '---',
        'statement: Russia launched 165 drones.',
        'topics:',
        '  - war',
        'citations:',
        '  - article: a',
        '    quote: Russia launched',
        '  - article: b',
        '    quote:',
        '      exact: x',
        '      prefix: p',
        '    stance: disputes',
        '---',
        '',
        'Why.',
        '',
      ].join('\n'),
    )
  })

  it('reads back as the same claim', () => {
    expect(readEntry('claims', serialiseFile(claimSchema, claim), 'claims/a.mdx').entry?.data).toEqual(claim)
  })

  it('keeps an article’s quotations in full', () => {
    const passage = { id: 'x', statement: 'S', quote: { exact: 'e' }, kind: 'statement' as const }
    const article = articleSchema.parse({ title: 'T', publisher: 'p', claims: [passage] })
    const source = serialiseFile(articleSchema, article)
    expect(source).toContain('quote:\n      exact: e\n')
    expect(readEntry('articles', source, 'articles/a.mdx').entry?.data).toEqual(article)
  })
})
