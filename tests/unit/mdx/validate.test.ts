import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/mdx/nearest.ts'
import { readEntry, readRatings, type CollectionName } from '../../../src/mdx/entry.ts'

const cite = 'citations:\n  - article: a\n    quote: q\n'
const lines = (collection: CollectionName, fields: string) =>
  readEntry(collection, collection === 'claims' ? `---\n${fields}---\n` : fields, 'f').problems.map(
    ({ line, column, rule, message, fix }) => `${line}:${column} ${rule} ${message} | ${fix}`,
  )

describe('validate', () => {
  it.each([
    [
      'statement: S\nlayout: data:text/javascript,x\n',
      '3:1 field-unknown `layout` is no field. | The fields are: statement, kind',
    ],
    ['statement: S\nslug: other\n', '3:1 field-unknown `slug` is no field.'],
    ['statement: S\n__proto__: {a: 1}\n', '3:1 field-unknown `__proto__` is no field.'],
    ['statement: S\nconstructor: x\n', '3:1 field-unknown `constructor` is no field.'],
    ['statment: S\n', '2:1 field-unknown `statment` is no field. Did you mean `statement`?'],
    ['statment: S\n', '2:1 field-missing `statement` is missing. | Add it, such as `statement: '],
    [
      'statement: S\nrating: true\n',
      '3:9 field-invalid `rating`: expected text, got `true`. | YAML reads true as a yes or no. Write an id, or delete the line: `rating` stands for this: Id in `content/ratings.yaml`; only on a reviewed claim.',
    ],
    [
      'statement: 2026\n',
      "2:12 field-invalid `statement`: expected text, got `2026`. | YAML reads 2026 as a number. For the text, put it in quotes: `statement: '2026'`.",
    ],
    [
      'statement: S\nkind: rumour\n',
      '3:7 field-invalid `kind`: expected `statement`, `quotation`, `figure`, `event`, got `rumour`. | `kind` stands for this: `quotation`: someone',
    ],
    [
      'statement: S\nstatus: reviewed\nreviewed: {by: Ann, on: 2026-02-30}\n',
      '4:25 field-invalid `reviewed.on`: expected a day that exists: February 2026 has 28 days, got `2026-02-30`.',
    ],
    [
      'statement: S\ncorrections: [{on: 5 January, what: x}]\n',
      '3:20 field-invalid `corrections[0].on`: expected a day such as 2026-01-05, got `5 January`.',
    ],
    ['statement: S\nrating: false-claim\n', '3:9 field-invalid `rating`: a rating needs `status: reviewed`'],
    ['statement: S\nstatus: reviewed\n', '3:9 field-invalid `status`: a reviewed claim says who reviewed it'],
    ['statement: S\ntopics: War\n', '3:9 field-invalid `topics`: expected a list, got `War`.'],
    ['statement: S\ntopics: [The War]\n', '3:10 field-invalid `topics[0]`: expected lower-case letters'],
    ['statement: S\ntopics: [Straßen in Łódź]\n', 'got `Straßen in Łódź`. Did you mean `strassen-in-lodz`?'],
    [
      'statement: S\nclaimants: ["  "]\n',
      '3:13 field-invalid `claimants[0]`: expected text that is not empty, got `  `. | Write its text, or delete it.',
    ],
    [
      'statement: S\nlimits: "\\t"\n',
      '3:9 field-invalid `limits`: expected text that is not empty, got `\t`. | Write its text, or delete it.',
    ],
    ['statement: ""\n', '2:12 field-invalid `statement`: expected text that is not empty, got ``.'],
    [
      'statement: S\nothers: [{publisher: P, verdict: V, url: javascript:x}]\n',
      '3:42 field-invalid `others[0].url`: expected a web address',
    ],
    [
      'statement: S\nkind: evnt\n',
      '3:7 field-invalid `kind`: expected `statement`, `quotation`, `figure`, `event`, got `evnt`. Did you mean `event`?',
    ],
  ])('of the fields %j says %s', (fields, expected) => {
    expect(lines('claims', fields + cite).join('\n')).toContain(expected)
  })

  it.each([
    [
      'citations: []\n',
      '3:12 field-invalid `citations`: expected at least one, got an empty list. | Write it such as `citations: [{ article:',
    ],
    ['', '2:1 field-missing `citations` is missing. | Add it, such as `citations: [{ article'],
    [
      'citations:\n  - artcle: a\n    quote: q\n',
      '4:5 field-unknown `artcle` is no field of `citations[0]`. Did you mean `article`?',
    ],
    ['citations:\n  - article: a\n', '4:5 field-missing `citations[0].quote` is missing.'],
    [
      'citations:\n  - article: a\n    quote: 5\n',
      '5:12 field-invalid `citations[0].quote`: expected text or fields, got `5`.',
    ],
    [
      'citations:\n  - article: a\n    quote: {exat: q}\n',
      '5:13 field-unknown `exat` is no field of `citations[0].quote`. Did you mean `exact`?',
    ],
    [
      'citations:\n  - article: a\n    quote: {prefix: q}\n',
      '5:12 field-missing `citations[0].quote.exact` is missing.',
    ],
  ])('of the citations %j says %s', (fields, expected) => {
    expect(lines('claims', `statement: S\n${fields}`).join('\n')).toContain(expected)
  })

  it.each([
    ['denies', ' Did you mean `disputes`?'],
    ['denied', ' Did you mean `disputes`?'],
    ['confirmed', ' Did you mean `asserts`?'],
    ['dispute', ' Did you mean `disputes`?'],
    ['neutral', ''],
  ])('knows a stance that is called %s', (stance, said) => {
    const citation = `statement: S\ncitations: [{ article: a, quote: q, stance: ${stance} }]\n`
    expect(lines('claims', citation).join('\n')).toContain(`got \`${stance}\`.${said} |`)
  })

  it('says everything at once', () => {
    expect(lines('claims', 'layout: x\nkind: rumour\ncitations: []\n')).toHaveLength(4)
  })

  it('takes a year for a date, as it is written', () => {
    const source = '---\ntitle: T\npublisher: p\npublished: 2026\nmodified: 2026-01-05T09:13+02:00\n---\n'
    expect(readEntry('articles', source, 'a.mdx').entry?.data).toMatchObject({
      published: '2026',
      modified: '2026-01-05T09:13+02:00',
    })
  })

  it.each([
    [
      '2026-13-01',
      'expected a month that exists, from 01 to 12 (dates are year-month-day), got `2026-13-01`.',
    ],
    ['2025-02-29', 'expected a day that exists: February 2025 has 28 days, got `2025-02-29`.'],
    ['2026-04-31T09:00Z', 'expected a day that exists: April 2026 has 30 days, got'],
    ['2026-04-00', 'expected a day that exists: April 2026 has 30 days, got'],
    ['2026-04-30T25:00', 'expected a date such as 2026-01-05'],
  ])('says of %s what does not exist', (date, said) => {
    const source = `---\ntitle: T\npublisher: p\npublished: ${date}\n---\n`
    expect(readEntry('articles', source, 'a.mdx').problems[0]?.message).toContain(said)
  })

  it.each(['yes', '2026-13-01', '05/01/2026', 'true', '20260105'])('refuses %s as a date', (date) => {
    const source = `---\ntitle: T\npublisher: p\npublished: ${date}\n---\n`
    expect(readEntry('articles', source, 'a.mdx').problems).toEqual([
      expect.objectContaining({
        rule: 'field-invalid',
        line: 4,
        column: 12,
        message: expect.stringContaining('`published`: expected') as string,
      }),
    ])
  })

  it.each([
    ['- a\n', 'field-invalid'],
    ['just text\n', 'field-invalid'],
    ['', 'field-missing'],
  ])('wants fields, not %j', (source, rule) => {
    expect(readEntry('publishers', source, 'p.yaml').problems[0]?.rule).toBe(rule)
  })

  it('reads the scale of ratings', () => {
    const scale = 'best: 5\nworst: 1\nratings:\n  - {id: "true", name: True, value: 5, meaning: M}\n'
    expect(readRatings(scale, 'ratings.yaml').problems.map(({ message }) => message)).toEqual([
      '`ratings[0].name`: expected text, got `true`.',
    ])
  })

  it.each([
    ['a value above the best', 5, 1, ['a, name: A, value: 9'], 'ratings[0].value'],
    ['a value below the worst', 5, 1, ['a, name: A, value: 0'], 'ratings[0].value'],
    ['an id twice', 5, 1, ['a, name: A, value: 1', 'a, name: B, value: 2'], 'ratings[1].id'],
    ['a name twice', 5, 1, ['a, name: A, value: 1', 'b, name: a, value: 2'], 'ratings[1].name'],
    ['a scale upside down', 1, 5, ['a, name: A, value: 2'], 'best'],
    ['a scale of one', 1, 1, ['a, name: A, value: 1'], 'best'],
    ['a value twice', 5, 1, ['a, name: A, value: 1', 'b, name: B, value: 1'], null],
  ])('refuses in a scale %s', (_, best, worst, ratings, field) => {
    const entries = ratings.map((one) => `  - { id: ${one}, meaning: M }\n`).join('')
    const { problems } = readRatings(`best: ${best}\nworst: ${worst}\nratings:\n${entries}`, 'r.yaml')
    expect(problems.map(({ message }) => message.split('`')[1])).toEqual(field === null ? [] : [field])
  })
})

describe('nearest', () => {
  it.each([
    ['statment', 'statement'],
    ['Statement', 'statement'],
    ['statemnet', 'statement'],
    ['mosow-times', 'moscow-times'],
    ['x', null],
    ['layout', null],
  ])('%s: %s', (word, expected) => {
    expect(nearest(word, ['statement', 'status', 'moscow-times', 'france24'])).toBe(expected)
  })
})
