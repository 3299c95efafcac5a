import { describe, expect, it } from 'vitest'
import { newClaim, type ClaimWanted } from '../../../../scripts/importer/write/new-claim.ts'
import { newSmall } from '../../../../scripts/importer/write/new-small.ts'
import { emptyContent, type Content } from '../../../../src/mdx/content-folder.ts'
import { readEntry } from '../../../../src/mdx/entry.ts'
import { quoteSpan } from '../../../../src/mdx/quotes.ts'

const text = 'Two died, he said.\n\nIt was cold. Two died, the mayor said.'

function content(): Content {
  const made = emptyContent()
  const fields =
    'title: T\npublisher: p\nclaims:\n  - { id: x, statement: S, quote: { exact: It was cold. }, kind: statement }\n'
  const { entry } = readEntry('articles', `---\n${fields}---\n\n${text}\n`, 'articles/a.mdx')
  if (entry) made.articles.set('a', entry)
  const mayor = readEntry(
    'claimants',
    'name: Ann Lee\naliases: [the mayor]\n',
    'claimants/ann-lee.yaml',
  ).entry
  if (mayor) made.claimants.set('ann-lee', mayor)
  const topic = readEntry('topics', 'name: War\n', 'topics/war.yaml').entry
  if (topic) made.topics.set('war', topic)
  const conflict = readEntry('topics', 'name: 战争\n', 'topics/conflict.yaml').entry
  if (conflict) made.topics.set('conflict', conflict)
  const source =
    '---\nstatement: Known already\naliases: [old-name]\ncitations: [{ article: a, quote: cold }]\n---\n'
  const claim = readEntry('claims', source, 'claims/known.mdx').entry
  if (claim) made.claims.set('known', claim)
  made.broken.articles.set('bad', '')
  return made
}

const wanted = (more: Partial<ClaimWanted>): ClaimWanted => ({
  statement: 'Two people died',
  cites: [{ article: 'a', words: 'It was cold.' }],
  claimants: [],
  topics: [],
  ...more,
})
const make = (more: Partial<ClaimWanted>) => newClaim(content(), wanted(more), 'content')

describe('newClaim', () => {
  it('says whom it could not read to speak, in a language that is not read', () => {
    const polish = emptyContent()
    const source = '---\ntitle: T\npublisher: p\nlanguage: pl\n---\n\nMost zamknięto, podał burmistrz.\n'
    const { entry } = readEntry('articles', source, 'articles/most.mdx')
    if (entry) polish.articles.set('most', entry)
    const cites = [{ article: 'most', words: 'Most zamknięto' }]
    const notesOf = (more: Partial<ClaimWanted>) =>
      newClaim(polish, wanted({ statement: 'The bridge was shut', cites, ...more }), 'content').notes
    expect(notesOf({})).toEqual([
      expect.stringMatching(/is not read, as its language \(pl\).*--claimant "Name"/),
    ])
    expect(notesOf({ claimants: ['the mayor of Orsk'] })).toEqual([])
    expect(newClaim(content(), wanted({}), 'content').notes.join()).not.toContain('language')
  })

  it('makes a valid file that names the passage it cites', () => {
    const { write, notes } = make({ claimants: ['The Mayor', 'ann-lee', 'Somebody Else'], topics: ['war'] })
    expect(notes).toEqual([])
    expect(write?.file).toBe('content/claims/two-people-died.mdx')
    const { entry, problems } = readEntry('claims', write?.after ?? '', 'two-people-died.mdx')
    expect(problems).toEqual([])
    expect(entry?.data).toMatchObject({
      claimants: ['ann-lee', 'ann-lee', 'Somebody Else'],
      topics: ['war'],
      status: 'unreviewed',
      citations: [{ article: 'a', passage: 'x', quote: { exact: 'It was cold.' } }],
    })
  })

  it('refuses a claimant without a name', () => {
    expect(make({ claimants: [' '] }).faults).toEqual([expect.stringContaining('A claimant has no name')])
  })

  it('has the one claimant speak in the words cited', () => {
    const speakerIn = (claimants: string[]) =>
      readEntry('claims', make({ claimants }).write?.after ?? '', 'c.mdx').entry?.data.citations[0]
    expect(speakerIn(['The Mayor'])).toMatchObject({ speaker: 'ann-lee', stance: 'asserts' })
    expect(speakerIn(['The Mayor', 'Somebody Else'])).toMatchObject({ stance: 'reports' })
    expect(speakerIn(['The Mayor', 'Somebody Else'])).not.toHaveProperty('speaker')
  })

  describe('takes from the article’s reading', () => {
    const sentence =
      'The quarry had sold no more than 45 loads since May 2025, said Dana Orr as rain fell on Lund.'
    const other = 'The quarry had sold no slate, Bo Ek denied'
    const passages = [
      `{ id: y, statement: The quarry had sold no more than 45 loads since May 2025, kind: figure, quote: { exact: "${sentence}" }, stance: asserts, speaker: { name: Dana Orr, mention: Dana Orr }, when: [{ text: May 2025, value: 2025-05, grain: month }] }`,
      `{ id: z, statement: The quarry had sold no slate, kind: statement, quote: { exact: "${other}" }, stance: disputes, speaker: { name: Bo Ek, mention: Bo Ek } }`,
    ]
    const quarry = content()
    const { entry } = readEntry(
      'articles',
      `---\ntitle: T\npublisher: p\nclaims: [${passages.join(', ')}]\n---\n\n${sentence} ${other}.\n`,
      'articles/quarry.mdx',
    )
    quarry.articles.set('quarry', entry!)
    const madeOf = (words: string) => {
      const { write, notes } = newClaim(quarry, wanted({ cites: [{ article: 'quarry', words }] }), 'content')
      return { notes, data: readEntry('claims', write?.after ?? '', 'c.mdx').entry!.data }
    }

    it('who speaks, his stance and the time, where the words are a part of what he says', () => {
      const { data, notes } = madeOf('no more than 45 loads since May 2025')
      expect(data).toMatchObject({
        claimants: ['Dana Orr'],
        when: [{ value: '2025-05' }],
        citations: [{ speaker: 'Dana Orr', stance: 'asserts' }],
      })
      expect(notes).toEqual([expect.stringContaining('a part of what Dana Orr says')])
      expect(madeOf('no more than 45 loads').data.when).toEqual([])
    })

    it('a denial as one', () => {
      const { data } = madeOf('had sold no slate')
      expect(data).toMatchObject({ claimants: [], citations: [{ speaker: 'Bo Ek', stance: 'disputes' }] })
    })

    it('nobody for words that stand beside what is said, or that several say', () => {
      expect(madeOf('rain fell on Lund').data.citations[0]).not.toHaveProperty('speaker')
      expect(madeOf('The quarry had sold no').data.citations[0]).not.toHaveProperty('speaker')
    })
  })

  it('takes the path of an article’s file for its id', () => {
    expect(make({ cites: [{ article: 'content/articles/a.mdx', words: 'he said' }] }).faults).toEqual([])
  })

  it('says which of several places is cited, and writes what tells it from the others', () => {
    const { write, notes } = make({ cites: [{ article: 'a', words: 'Two died' }] })
    expect(notes).toEqual([expect.stringContaining('“Two died” stands 2 times in “a”; the first is cited.')])
    const cited = readEntry('claims', write?.after ?? '', 'c.mdx').entry?.data.citations[0]
    expect(cited?.quote).toHaveProperty('suffix')
    expect(cited && quoteSpan(text, cited.quote)).toEqual({ start: 0, end: 8 })
  })

  it('never takes the name of a file, or of an old address', () => {
    expect(make({ statement: 'Known' }).write?.file).toBe('content/claims/known-2.mdx')
    expect(make({ statement: 'Old name' }).write?.file).toBe('content/claims/old-name-2.mdx')
  })

  it.each<[string, Partial<ClaimWanted>, string]>([
    ['no words', { statement: '  ' }, 'The statement is empty'],
    ['no citation', { cites: [] }, 'A claim needs a citation'],
    ['an unknown article', { cites: [{ article: 'b', words: 'x' }] }, 'There is no article “b”'],
    ['a broken article', { cites: [{ article: 'bad', words: 'x' }] }, 'The article “bad” has errors'],
    [
      'other words',
      { cites: [{ article: 'a', words: 'Two people died, he said' }] },
      'does not stand in “a” word for word. Nearest is its paragraph 1 (articles/a.mdx:8): the quotation has “Two people died',
    ],
    ['an unknown topic', { topics: ['waar'] }, 'There is no topic “waar”. Did you mean `war`?'],
    [
      'a statement made before',
      { statement: 'known  already.' },
      'claims/known.mdx makes that statement already',
    ],
  ])('refuses %s', (_name, more, fault) => {
    const { write, faults } = make(more)
    expect(write).toBeNull()
    expect(faults).toEqual([expect.stringContaining(fault)])
  })

  it('names the folder that the content lies in', () => {
    const missing = wanted({ cites: [{ article: 'nowhere', words: 'It was cold.' }] })
    const { faults } = newClaim({ ...content(), folder: '../elsewhere' }, missing, '../elsewhere')
    expect(faults[0]).toMatch(/^There is no article “nowhere” in \.\.\/elsewhere\/articles\/\./)
  })
})

describe('newSmall', () => {
  it('makes a file of a name', () => {
    expect(newSmall(content(), 'publisher', 'The  Paper’s “Été”', 'content').write).toEqual({
      collection: 'publishers',
      file: 'content/publishers/the-papers-ete.yaml',
      before: null,
      after: 'name: The Paper’s “Été”\n',
    })
  })

  it.each([
    ['Правда', 'pravda'],
    ['Η Καθημερινή', 'i-kathimerini'],
    ['人民日报', 'name-a720193d'],
  ])('names the file of %s %s', (name, id) => {
    expect(newSmall(content(), 'publisher', name, 'content').write?.file).toBe(
      `content/publishers/${id}.yaml`,
    )
  })

  it.each([
    ['War', 'content/topics/war.yaml is there already.'],
    ['战争', 'topics/conflict.yaml has that name already.'],
    ['…', 'has no letter or digit'],
  ])('refuses %s', (name, fault) => {
    expect(newSmall(content(), 'topic', name, 'content').faults).toEqual([expect.stringContaining(fault)])
  })
})
