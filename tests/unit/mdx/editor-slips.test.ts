import { expect, it } from 'vitest'
import { decode } from '../../../src/mdx/content-folder.ts'
import { readEntry } from '../../../src/mdx/entry.ts'

/** The first problem of a claim with these lines among its fields, and this text below them. */
function slip(fields: readonly string[], text = '') {
  const lines = ['---', ...fields, 'citations:', '  - article: a', '    quote: b', '---', '', text]
  const [problem] = readEntry('claims', lines.join('\n'), 'c.mdx').problems
  return problem
}
const sound = 'statement: S'

it.each([
  [['statement: # hashtag'], '', 2, 12, "For the text, put it in quotes: `statement: '# hashtag'`."],
  [[sound, 'topics: war'], '', 3, 9, 'Write it as a list: `topics: [war]`.'],
  [[sound, 'when: 2026-01-05'], '', 3, 7, 'Write it as a list: `when: [{ text: …, value: …, grain: … }]`.'],
  [[sound, 'topics: Lund, Roe'], '', 3, 9, "Write it as a list: `topics: ['Lund, Roe']`."],
  [
    [sound, 'claimants:', '  -Ida Roe', '  -Tom Beck'],
    '',
    4,
    3,
    'Put a blank behind the hyphen of each entry, on a line of its own: `- Ida Roe`.',
  ],
  [
    [sound, 'rating: false'],
    '',
    3,
    9,
    'YAML reads false as a yes or no. Write an id, or delete the line: `rating` stands for this: Id in `content/ratings.yaml`',
  ],
  [[sound, 'aliases: [3]'], '', 3, 11, "For the text, put it in quotes: `'3'`."],
  [[sound, 'status:\u00a0reviewed'], '', 3, 8, 'Put an ordinary space in its place.'],
  [[sound, 'limits: false'], '', 3, 9, "For the text, put it in quotes: `limits: 'false'`."],
  [[sound, 'status: done'], '', 3, 9, 'Write one of these words.'],
  [[sound, 'corrections:', '  - a wrong name'], '', 4, 5, 'Write its fields, such as `{ on: …, what: … }`.'],
  [[sound, 'quote: b'], '', 3, 1, 'It is a field of `citations`: write it there'],
  [
    [sound, 'distinct:', '  - other', '  - article: a', '    quote: c'],
    '',
    5,
    5,
    'It has the fields of an entry of `citations`: move it there, to stand below `citations:` with the others.',
  ],
  [
    [sound, 'topics:', '  - { on: 2026-01-05, what: A name }'],
    '',
    4,
    5,
    'an entry of `corrections`: move it',
  ],
  [[sound, 'topics:', '  - { name: war }'], '', 4, 5, 'Write text.'],
  [[sound], 'A </Quote> here', 8, 3, 'Delete it, or write `<Quote>` where it begins.'],
  [[sound], 'A <Quote cite=Ann>b</Quote>', 8, 15, 'Write `"Ann"`.'],
])('%j, “%s”: says where and how to mend it', (fields, text, line, column, fix) => {
  const problem = slip(fields, text)
  expect(problem).toMatchObject({ file: 'c.mdx', line, column })
  expect(problem!.fix).toContain(fix)
})

it('says what to do with a field that has a name and no value', () => {
  const lines = ['---', sound, 'citations:', '  - article: a', '    quote: b', '    speaker:', '---', '']
  const [problem] = readEntry('claims', lines.join('\n'), 'c.mdx').problems
  expect(problem!.fix).toBe('Write it behind `speaker:`, or delete the line.')
})

it('says where a file is not in UTF-8', () => {
  const latin1 = Uint8Array.from('---\nstatement: Caf\u00E9 shut\n---\n', (letter) => letter.charCodeAt(0))
  expect(decode(latin1, 'c.mdx')).toMatchObject({
    line: 2,
    column: 15,
    message: expect.stringContaining('“Caf”') as string,
  })
})

it.each([
  ['—-\nstatement: S\n---\n', 'Its first line is `—-`: an editor has made a dash of hyphens.'],
  ['---\rstatement: S\r---\r', 'Its lines end in CR alone'],
  ['statement: S\n', 'The file has no frontmatter.'],
])('says what it sees where a file should begin: %j', (source, message) => {
  expect(readEntry('claims', source, 'c.mdx').problems[0]!.message).toContain(message)
})

it('says of which kind a file is that is not in UTF-8', () => {
  const utf16 = Buffer.from('\uFEFF---\nstatement: S\n---\n', 'utf16le')
  expect(decode(utf16, 'c.mdx')).toMatchObject({ line: 1, message: 'The file is in UTF-16.' })
  expect(decode(Buffer.from('---\nsta\0'), 'c.mdx')).toMatchObject({ line: 2, column: 4 })
})

it.each([
  ['english', 'en'],
  ['Deutsch', 'de'],
  ['FR', 'fr'],
  ['en_GB', 'en-GB'],
])('language: %s is meant as %s', (written, code) => {
  expect(slip([sound, `language: ${written}`])!.message).toContain(`Did you mean \`${code}\`?`)
})

it('proposes no language for what is none', () => {
  expect(slip([sound, 'language: Orskish'])!.message).not.toContain('Did you mean')
})
