import { fc, runs } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editFrontmatter, editYaml, type Edit } from '../../../src/mdx/edit.ts'

const claim = `# An editor's note
statement: 'Russia launched 165 drones' # checked
kind:   figure

topics: [war, air]
citations:
  # the first
  - article: a
    quote: Russia launched # verbatim
  - article: b
    quote:
      exact: "165 drones"

# the end
`

const cases: [name: string, edit: Edit, before: string, after: string][] = [
  [
    'a scalar, quoted',
    { op: 'set', path: ['statement'], value: 'S: t' },
    "'Russia launched 165 drones'",
    '"S: t"',
  ],
  ['a scalar, plain', { op: 'set', path: ['kind'], value: 'event' }, 'kind:   figure', 'kind:   event'],
  ['a nested scalar', { op: 'set', path: ['citations', 0, 'quote'], value: 'Q' }, 'Russia launched #', 'Q #'],
  [
    'a new field, after the last',
    { op: 'set', path: ['status'], value: 'in-review' },
    'exact: "165 drones"\n',
    'exact: "165 drones"\nstatus: in-review\n',
  ],
  [
    'a new field of an item',
    { op: 'set', path: ['citations', 0, 'note'], value: 'N' },
    '# verbatim\n',
    '# verbatim\n    note: N\n',
  ],
  ['an item of a flow list', { op: 'append', path: ['topics'], value: 'sea' }, 'air]', 'air, sea]'],
  [
    'an item of a block list',
    { op: 'append', path: ['citations'], value: { article: 'c', quote: { exact: 'x' } } },
    '"165 drones"\n',
    '"165 drones"\n  - article: c\n    quote:\n      exact: x\n',
  ],
  [
    'a list that is not there',
    { op: 'append', path: ['places'], value: 'Kyiv' },
    '"165 drones"\n',
    '"165 drones"\nplaces:\n  - Kyiv\n',
  ],
  [
    'a list that is not there, behind the fields that it goes behind',
    { op: 'append', path: ['claimants'], value: 'Ann', behind: ['statement', 'kind', 'nothing'] },
    'kind:   figure\n',
    'kind:   figure\nclaimants:\n  - Ann\n',
  ],
  ['a field gone', { op: 'remove', path: ['kind'] }, 'kind:   figure\n', ''],
  [
    'an item gone',
    { op: 'remove', path: ['citations', 1] },
    '  - article: b\n    quote:\n      exact: "165 drones"\n',
    '',
  ],
  [
    'a list in place of a list',
    { op: 'set', path: ['citations'], value: ['x'] },
    claim.slice(claim.indexOf('citations'), claim.indexOf('\n\n# the end')),
    'citations:\n  - x',
  ],
]

describe('editYaml', () => {
  it.each(cases)('changes %s and nothing else', (_name, edit, before, after) => {
    expect(claim).toContain(before)
    expect(editYaml(claim, [edit])).toBe(claim.replace(before, after))
  })

  it.each(cases)('changes %s in a file with Windows line ends', (_name, edit, before, after) => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    expect(editYaml(windows(claim), [edit])).toBe(windows(claim.replace(before, after)))
  })

  it('leaves the text alone where nothing changes', () => {
    expect(
      editYaml(claim, [
        { op: 'set', path: ['kind'], value: 'figure' },
        { op: 'remove', path: ['x'] },
      ]),
    ).toBe(claim)
  })

  it.each([
    ['', { op: 'set', path: ['a'], value: 1 }, 'a: 1\n'],
    ['# only a comment\n', { op: 'set', path: ['a'], value: 1 }, '# only a comment\na: 1\n'],
    ['a:\nb: 2\n', { op: 'set', path: ['a'], value: 'x' }, 'a: x\nb: 2\n'],
    ['a: []\nb: 2\n', { op: 'append', path: ['a'], value: 'x' }, 'a:\n  - x\nb: 2\n'],
    ['a: {b: 1}\n', { op: 'set', path: ['a', 'c'], value: 'x' }, 'a: {b: 1, c: x}\n'],
    ['a: 1\n', { op: 'set', path: ['b', 'c'], value: 'x' }, 'a: 1\nb:\n  c: x\n'],
    ['a:\n- x\nb: 1\n', { op: 'append', path: ['a'], value: 'y' }, 'a:\n- x\n- y\nb: 1\n'],
    ['a:\n  - x\nb: 1\n', { op: 'remove', path: ['a', 0] }, 'a: []\nb: 1\n'],
    ['a: >\n  long\n  text\nb: 1\n', { op: 'set', path: ['a'], value: 'x' }, 'a: x\nb: 1\n'],
    [
      'a:\n  - x # c\n  - y\n',
      { op: 'set', path: ['a', 0], value: { k: 'v', l: 'w' } },
      'a:\n  - k: v # c\n    l: w\n  - y\n',
    ],
    ['a: x # c\n', { op: 'set', path: ['a'], value: ['y'] }, 'a: # c\n  - y\n'],
    ['a:\n  b: x\nc: 1\n', { op: 'set', path: ['a', 'd'], value: 'y' }, 'a:\n  b: x\n  d: y\nc: 1\n'],
    ['a: 1', { op: 'set', path: ['b'], value: 2 }, 'a: 1\nb: 2'],
  ] satisfies [string, Edit, string][])('%j', (before, edit, after) => {
    expect(editYaml(before, [edit])).toBe(after)
  })

  const key = fc.constantFrom('a', 'b', 'c')
  const text = fc.oneof(fc.string(), fc.constantFrom('x: y', '# no', '- a', 'line\nline\n', 'true', ' pad '))
  const value = fc.oneof(
    text,
    fc.array(text, { maxLength: 3 }),
    fc.record({ k: text, l: fc.array(text, { maxLength: 2 }) }),
  )
  const before = fc.array(
    fc.constantFrom(
      ...[
        '# one\n',
        'a: 1 # two\n',
        "a: 'x'\n",
        'a:\n',
        'a: |\n  text\n\n',
        'a: [1, 2] # flow\n',
        'a: {k: v}\n',
      ],
      ...['a:\n  - x # item\n  # between\n  - k: v\n    l: w\n', 'a:\n- x\n', '\n', 'a: plain\n  folded\n'],
    ),
    { maxLength: 4 },
  )
  const named = before.map((parts) => {
    const names = ['b', 'c', 'd', 'e']
    return parts.map((part) => (part.startsWith('a:') ? part.replace('a', names.shift() ?? 'f') : part))
  })
  const edit = fc.oneof(
    fc.record({ op: fc.constant('set' as const), path: fc.tuple(key), value }),
    fc.record({ op: fc.constant('append' as const), path: fc.tuple(key), value }),
    fc.record({ op: fc.constant('remove' as const), path: fc.tuple(key) }),
  )

  it('says afterwards what was said before, changed, and keeps every byte of the other fields', () => {
    fc.assert(
      fc.property(named, edit, (parts, change) => {
        const source = parts.join('')
        const data = (parse(source) ?? {}) as Record<string, unknown>
        const [name] = change.path
        const old = data[name]
        if (change.op === 'set') data[name] = change.value
        else if (change.op === 'append')
          data[name] = [...(Array.isArray(old) ? (old as unknown[]) : []), change.value]
        else Reflect.deleteProperty(data, name)
        const after = editYaml(source, [change])
        expect(parse(after) ?? {}).toEqual(data)
        const others = parts.filter((part) => !part.startsWith(`${name}:`))
        for (const part of others) expect(after).toContain(part.trimEnd())
        if (change.op !== 'append' || !Array.isArray(old)) return
        for (const comment of source.match(/# .*/g) ?? []) expect(after).toContain(comment)
      }),
      { numRuns: runs(3000) },
    )
  })
})

describe('editFrontmatter', () => {
  it('keeps the body', () => {
    const body = '---\n\nBody\n---\nkind: x\n'
    expect(editFrontmatter(`---\nkind: a\n${body}`, [{ op: 'set', path: ['kind'], value: 'b' }])).toBe(
      `---\nkind: b\n${body}`,
    )
  })
})
