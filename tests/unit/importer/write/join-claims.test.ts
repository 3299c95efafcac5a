import { describe, expect, it } from 'vitest'
import { joinClaims, type Finding } from '../../../../scripts/importer/write/join-claims.ts'
import { emptyContent, type Content } from '../../../../src/mdx/content-folder.ts'
import { idOf, readEntry, type Entry } from '../../../../src/mdx/entry.ts'
import type { Claim } from '../../../../src/model/claim.ts'

/** Content of these claims: their fields, without a statement where that is their name, and perhaps a text below. */
function content(claims: Record<string, string>): Content {
  const made = emptyContent()
  for (const [slug, fields] of Object.entries(claims)) {
    const [own = '', text = ''] = fields.split('\n---\n')
    const statement = own.startsWith('statement:') ? '' : `statement: ${slug}\n`
    const source = `---\n${statement}${own}\n---\n${text && `\n${text}\n`}`
    const { entry, problems } = readEntry('claims', source, `content/claims/${slug}.mdx`)
    expect(problems).toEqual([])
    if (entry) made.claims.set(slug, entry)
  }
  return made
}
const cites = (...entries: string[]) => `citations:\n${entries.map((one) => `  - { ${one} }`).join('\n')}`

/** The claims as they are once joined, by slug, and all that was said of it. */
function joined(claims: Record<string, string>, names: readonly string[], finding: Finding = 'same') {
  const made = joinClaims(content(claims), names, finding)
  const read = made.writes.map(({ file, after }): [string, Entry<Claim>] => {
    const { entry, problems } = readEntry('claims', after, file)
    expect(problems).toEqual([])
    return [idOf(file), entry!]
  })
  return { ...made, claims: Object.fromEntries<Entry<Claim>>(read) }
}

const kept = cites('article: north, passage: n1, quote: Two died')
const other = cites(
  'article: south, passage: s1, quote: Two people died, speaker: Ann Lee, cue: said, stance: asserts',
  'article: west, passage: w1, quote: Nobody died, speaker: the mayor, stance: disputes',
)

describe('joinClaims', () => {
  it('moves citations and all that is said of the claim, and leads the old addresses to it', () => {
    const { claims, removals, notes, faults } = joined(
      {
        one: `# ours\n${kept}\ntopics: [war]`,
        two: `claimants: [Ann Lee]\nwhen: [{ text: on Monday, value: 2026-03-09, grain: day }]\nplaces: [Orsk]\ntopics: [war, sea]\nstatus: in-review\n${other}\nlimits: One witness.\naliases: [older]\nsettled: [{ difference: Two, reason: Both. }]\n---\nWhat we *know*.`,
      },
      ['one', 'content/claims/two.mdx'],
    )
    expect(faults).toEqual([])
    expect(claims['one']?.data).toMatchObject({
      statement: 'one',
      claimants: ['Ann Lee'],
      when: [{ text: 'on Monday', value: '2026-03-09', grain: 'day' }],
      places: ['Orsk'],
      topics: ['war', 'sea'],
      status: 'in-review',
      limits: 'One witness.',
      aliases: ['two', 'older'],
      settled: [{ difference: 'Two', reason: 'Both.' }],
    })
    expect(claims['one']?.data.citations.map(({ article, stance }) => `${article} ${stance}`)).toEqual([
      'north reports',
      'south asserts',
      'west disputes',
    ])
    expect(claims['one']?.source).toMatch(/\n# ours\n[^]*\n---\n\nWhat we \*know\*\.\n$/)
    expect(removals.map(({ file }) => file)).toEqual(['content/claims/two.mdx'])
    expect(notes.join('\n')).toContain('/claims/two/')
  })

  it('joins statements that have nothing in common only where that is asked for', () => {
    const found = (one: string, two: string, mayBeUnlike?: boolean) => {
      const claims = { one: `statement: ${one}\n${kept}`, two: `statement: ${two}\n${other}` }
      const { writes, faults } = joinClaims(content(claims), ['one', 'two'], 'same', mayBeUnlike)
      return [writes.length, faults.join()]
    }
    const ship = 'The ship was overloaded'
    expect(found('The mayor sold the theatre', ship)).toEqual([
      0,
      expect.stringMatching(/no name, number or word in common.* with --unlike/),
    ])
    expect(found('The mayor sold the theatre', ship, true)).toEqual([1, ''])
    expect(found('The vessel carried too much', ship)).toEqual([1, ''])
    expect(found('Der Bürgermeister hat das Theater verkauft', ship)).toEqual([1, ''])
  })

  it('turns stances and claimants where the other says that it is not so', () => {
    const { claims, notes } = joined(
      {
        one: `claimants: [Ole Vik]\n${kept}`,
        two: `claimants: [Ann Lee]\n${other}\n${'  - { article: east, quote: None did }'}`,
      },
      ['one', 'two'],
      'contrary',
    )
    expect(claims['one']?.data.citations.map(({ article, stance }) => `${article} ${stance}`)).toEqual([
      'north reports',
      'south disputes',
      'west asserts',
      'east disputes',
    ])
    expect(claims['one']?.data.claimants).toEqual(['Ole Vik', 'the mayor'])
    expect(notes[0]).toMatch(/ is cited as disputing “.*” now, on its page; its address, \/claims\/two\/,/)
  })

  it('has the times and places of what denies it as little as its statement', () => {
    const when = 'when: [{ text: since May, value: 2026-05, grain: month }]\nplaces: [Orsk]\n'
    const of = (finding: 'same' | 'contrary') =>
      joined({ one: kept, two: `${when}${other}` }, ['one', 'two'], finding).claims['one']?.data
    expect(of('contrary')).toMatchObject({ when: [], places: [] })
    expect(of('same')).toMatchObject({ when: [{ value: '2026-05' }], places: ['Orsk'] })
  })

  it('cites no passage twice, and takes nobody for two', () => {
    const again = cites(
      'article: north, passage: n1, quote: Two died',
      'article: south, quote: x, speaker: Lee',
    )
    const { claims } = joined({ one: `claimants: [Ann Lee]\n${kept}`, two: `claimants: [Lee]\n${again}` }, [
      'one',
      'two',
    ])
    expect(claims['one']?.data.citations.map(({ article }) => article)).toEqual(['north', 'south'])
    expect(claims['one']?.data.citations[1]?.stance).toBe('asserts')
    expect(claims['one']?.data.claimants).toEqual(['Ann Lee'])
  })

  it('takes in several, and keeps what told another claim apart from them', () => {
    const third = cites('article: west, quote: Two were killed')
    const { claims, removals } = joined(
      {
        one: kept,
        two: other,
        three: third,
        four: `${cites('article: west, quote: z')}\ndistinct: [two, three]`,
      },
      ['/claims/one/', 'two', 'three'],
    )
    expect(claims['one']?.data.aliases).toEqual(['two', 'three'])
    expect(claims['one']?.data.citations).toHaveLength(4)
    expect(claims['four']?.data.distinct).toEqual(['one'])
    expect(removals).toHaveLength(2)
  })

  it('says of what is of another matter that it is', () => {
    const { claims, removals, notes } = joined(
      { one: `${kept}\ndistinct: [two]`, two: other, three: kept },
      ['one', 'two', 'three'],
      'apart',
    )
    expect(claims['one']?.data.distinct).toEqual(['two', 'three'])
    expect([Object.keys(claims), removals]).toEqual([['one'], []])
    expect(notes[1]).toMatch(/ are of two matters: /)
  })

  const reviewed = `status: reviewed\nreviewed: { by: Ann, on: 2026-01-05 }`
  it.each([
    [
      'a claim that is not there',
      { one: kept, two: other },
      ['one', 'twoo'],
      /no claim “twoo” in content\/claims\/.*two/,
    ],
    [
      'one that was joined',
      { one: `${kept}\naliases: [two]` },
      ['one', 'two'],
      /“two” is a part of content\/claims\/one\.mdx already/,
    ],
    ['one named twice', { one: kept }, ['one', 'one.mdx'], /named twice/],
    [
      'a verdict that would be lost',
      { one: kept, two: `${reviewed}\n${other}` },
      ['one', 'two'],
      /two\.mdx is reviewed.*name it first/,
    ],
    [
      'two verdicts',
      { one: `${reviewed}\n${kept}`, two: `${reviewed}\n${other}` },
      ['one', 'two'],
      /are reviewed/,
    ],
    [
      'two replies',
      { one: `${kept}\nreply: No.`, two: `${other}\nreply: Yes.` },
      ['one', 'two'],
      /Both .*`reply`/,
    ],
    [
      'what was told apart',
      { one: kept, two: `${other}\ndistinct: [one]` },
      ['one', 'two'],
      /two\.mdx says under `distinct`/,
    ],
    ['an example', { one: `${kept}\nexample: true`, two: other }, ['one', 'two'], /one\.mdx is an example/],
  ] as [string, Record<string, string>, string[], RegExp][])(
    'refuses %s, and changes nothing',
    (_, claims, names, fault) => {
      const { faults, writes, removals } = joinClaims(content(claims), names, 'same')
      expect(faults.join('\n')).toMatch(fault)
      expect([writes, removals]).toEqual([[], []])
    },
  )

  it('tells what it does not move, and that a verdict has to be read again', () => {
    const { notes } = joined({ one: `${reviewed}\n${kept}\n---\nSo.`, two: `# seen by Ann\n${other}` }, [
      'one',
      'two',
    ])
    expect(notes.join('\n')).toMatch(/comment of content\/claims\/two\.mdx is not moved: # seen by Ann/)
    expect(notes.join('\n')).toMatch(/one\.mdx is reviewed: read/)
  })
})
