import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyWrites } from '../../../../scripts/importer/write/apply.ts'
import { planWrites } from '../../../../scripts/importer/write/plan.ts'
import { reviewsOutdated } from '../../../../scripts/importer/write/reviewed.ts'
import { staleCitations } from '../../../../scripts/importer/write/stale.ts'
import type { ImportedArticle, ImportedClaim, ToWrite } from '../../../../scripts/importer/write/types.ts'
import { articleSchema, type Passage } from '../../../../src/model/article.ts'
import { claimSchema } from '../../../../src/model/claim.ts'
import { publisherSchema } from '../../../../src/model/publisher.ts'
import { readContent } from '../../../../src/mdx/content-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})
afterEach(() => rm(folder, { recursive: true }))

const passage = (id: string, exact: string, more: object = {}): Passage =>
  ({ id, statement: `Statement of ${id}.`, quote: { exact }, kind: 'statement', ...more }) as Passage

function article(id: string, passages: Passage[], more: object = {}): ImportedArticle {
  const data = articleSchema.parse({ title: 'T', publisher: 'paper', claims: passages, ...more })
  const text = [...new Set(data.claims.map(({ quote }) => quote.exact))].join(' ')
  return {
    id,
    data,
    blocks: [
      { kind: 'heading', depth: 2, text: 'Sub' },
      { kind: 'paragraph', text },
    ],
  }
}

function claim(slug: string, cites: [article: string, passage: Passage][], more: object = {}): ImportedClaim {
  const [first] = cites
  const citations = cites.map(([id, { id: own, quote, speaker, cue, stance }]) => ({
    article: id,
    passage: own,
    quote,
    ...(speaker && { speaker: speaker.name }),
    ...(cue && { cue }),
    ...(stance && { stance }),
  }))
  return { slug, data: claimSchema.parse({ statement: first?.[1].statement, citations, ...more }) }
}

const p1 = passage('p1', 'Two died.')
const p2 = passage('p2', '“It was cold,” she said.', {
  speaker: { name: 'Ann', mention: 'she' },
  cue: 'said',
  stance: 'asserts',
})
const p3 = passage('p3', 'Three were hurt.')
const paper = { id: 'paper', data: publisherSchema.parse({ name: 'Paper' }) }
const first: ToWrite = {
  articles: [article('a', [p1, p2])],
  claims: [claim('two-died', [['a', p1]]), claim('cold', [['a', p2]])],
  publishers: [paper],
  reworded: [],
}

/** A second outlet reports the same. */
const both: ToWrite = {
  ...first,
  articles: [article('a', [p1, p2]), article('b', [p1])],
  claims: [
    claim('two-died', [
      ['a', p1],
      ['b', p1],
    ]),
    claim('cold', [['a', p2]]),
  ],
}

async function run(given: Omit<ToWrite, 'reworded'> & Partial<ToWrite>): Promise<string[]> {
  const imported = { reworded: [], ...given }
  const content = await readContent(folder)
  expect(content.problems.filter(({ rule }) => rule !== 'content-missing')).toEqual([])
  const writes = planWrites(content, imported, folder)
  await applyWrites(writes)
  return writes.map(({ file }) => relative(folder, file)).sort()
}

const path = (file: string) => join(folder, file)
const read = (file: string) => readFile(path(file), 'utf8')
const rewrite = async (file: string, from: string | RegExp, to: string) => {
  const source = await read(file)
  expect(source).toMatch(from)
  await writeFile(path(file), source.replace(from, to))
}
async function everything(): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  )
  const all = files.map(async (one) => {
    const file = join(one.parentPath, one.name)
    return [relative(folder, file), await readFile(file, 'utf8')] as const
  })
  return Object.fromEntries(await Promise.all(all))
}

describe('an import', () => {
  it('makes articles, claims and publishers', async () => {
    expect(await run(first)).toEqual([
      'articles/a.mdx',
      'claims/cold.mdx',
      'claims/two-died.mdx',
      'publishers/paper.yaml',
    ])
    expect(await read('claims/cold.mdx')).toBe(
      [
        ...['---', 'statement: Statement of p2.', 'citations:', '  - article: a', '    passage: p2'],
        ...[
          '    quote: “It was cold,” she said.',
          '    speaker: Ann',
          '    cue: said',
          '    stance: asserts',
          '---',
          '',
        ],
      ].join('\n'),
    )
  })

  it('goes into a folder of any name, that of a collection too', async () => {
    const content = path('claims')
    await applyWrites(planWrites(await readContent(content), first, content))
    expect(Object.keys(await everything()).sort()).toEqual([
      'claims/articles/a.mdx',
      'claims/claims/cold.mdx',
      'claims/claims/two-died.mdx',
      'claims/publishers/paper.yaml',
    ])
  })

  it('changes no byte the second time', async () => {
    await run(first)
    const before = await everything()
    expect(await run(first)).toEqual([])
    expect(await everything()).toEqual(before)
  })

  it('adds a citation to a claim that exists, and keeps every other byte of it', async () => {
    await run(first)
    await rewrite('claims/two-died.mdx', 'citations:', '# an editor’s note\ntopics: [ war ]\ncitations:')
    const before = await read('claims/two-died.mdx')
    const second = {
      articles: [article('b', [p1])],
      claims: [claim('two-died', [['b', p1]])],
      publishers: [],
    }
    expect(await run(second)).toEqual(['articles/b.mdx', 'claims/two-died.mdx'])
    expect(await read('claims/two-died.mdx')).toBe(
      before.replace(/---\n$/, '  - article: b\n    passage: p1\n    quote: Two died.\n---\n'),
    )
    expect(await run(second)).toEqual([])
  })

  it('names who makes a claim by a citation that it adds, once and by whatever name', async () => {
    const said = (id: string, name: string) =>
      passage(id, 'Two died.', { speaker: { name, mention: name }, cue: 'said', stance: 'asserts' })
    const adds = (id: string, name: string) => ({
      articles: [article(id, [said('p1', name)])],
      claims: [{ ...claim('two-died', [[id, said('p1', name)]]), claimedBy: new Map([[`${id}\np1`, name]]) }],
      publishers: [],
    })
    await run(first)
    await run(adds('b', 'Ann Lee'))
    expect(await read('claims/two-died.mdx')).toContain('claimants:\n  - Ann Lee\ncitations:')
    await run(adds('c', 'Lee'))
    await run(adds('d', 'Bo Roe'))
    expect(await read('claims/two-died.mdx')).toContain('claimants:\n  - Ann Lee\n  - Bo Roe\n')
    expect(await run(adds('d', 'Bo Roe'))).toEqual([])
  })

  it('leaves out of the claimants whom an editor has taken out', async () => {
    await run({
      ...first,
      claims: [
        { ...claim('cold', [['a', p2]], { claimants: ['Ann'] }), claimedBy: new Map([['a\np2', 'Ann']]) },
      ],
    })
    await rewrite('claims/cold.mdx', 'claimants:\n  - Ann\n', '')
    const again = { ...claim('cold', [['a', p2]]), claimedBy: new Map([['a\np2', 'Ann']]) }
    expect(await run({ ...first, claims: [again] })).toEqual([])
  })

  it('finds the claim by a passage it cites, whatever it is called now', async () => {
    await run(first)
    const source = await read('claims/two-died.mdx')
    await rm(path('claims/two-died.mdx'))
    await writeFile(path('claims/renamed.mdx'), source)
    expect(await run(first)).toEqual([])
    const both = { ...first, articles: [...first.articles, article('b', [p1])] }
    expect(
      await run({
        ...both,
        claims: [
          claim('two-died', [
            ['a', p1],
            ['b', p1],
          ]),
        ],
      }),
    ).toEqual(['articles/b.mdx', 'claims/renamed.mdx'])
  })

  it('does not make again what an editor deleted: a claim, or a citation', async () => {
    await run(both)
    await rm(path('claims/cold.mdx'))
    await rewrite('claims/two-died.mdx', '  - article: b\n    passage: p1\n    quote: Two died.\n', '')
    const before = await everything()
    const again = {
      articles: [article('a', [p1, p2, p3]), article('b', [p1])],
      claims: [
        claim('two-died', [
          ['a', p1],
          ['b', p1],
        ]),
        claim('cold', [['a', p2]]),
        claim('hurt', [['a', p3]]),
      ],
      publishers: [paper],
    }
    expect(await run(again)).toEqual(['articles/a.mdx', 'claims/hurt.mdx'])
    const after = await everything()
    expect(after['claims/two-died.mdx']).toBe(before['claims/two-died.mdx'])
    expect(after['claims/cold.mdx']).toBeUndefined()
    expect(await run(again)).toEqual([])
  })

  it('lets a citation by hand stand for the passage of the same words', async () => {
    await run({ ...first, claims: [], articles: [article('a', [])] })
    await mkdir(path('claims'), { recursive: true })
    const byHand = '---\nstatement: By hand\ncitations:\n  - article: a\n    quote: Two died.\n---\n'
    await writeFile(path('claims/by-hand.mdx'), byHand)
    await rewrite('articles/a.mdx', '## Sub', '## Sub\n\nTwo died.')
    await run({ ...first, claims: [], articles: [article('a', [p1])] })
    expect(
      await run({ ...first, claims: [claim('two-died', [['a', p1]])], articles: [article('a', [p1])] }),
    ).toEqual([])
  })

  const better = passage('p2', p2.quote.exact, {
    statement: 'It was cold in Kyiv.',
    speaker: { name: 'Ann Lee', mention: 'she' },
    cue: 'told',
    stance: 'limits',
  })
  const reread: ToWrite = {
    articles: [article('a', [p1, better])],
    claims: [claim('two-died', [['a', p1]]), claim('cold', [['a', better]])],
    publishers: [],
    reworded: [],
  }

  it('updates what still says what the last reading gave', async () => {
    await run(first)
    expect(await run(reread)).toEqual(['articles/a.mdx', 'claims/cold.mdx'])
    expect(await read('claims/cold.mdx')).toContain('statement: It was cold in Kyiv.\n')
    expect(await read('claims/cold.mdx')).toContain('speaker: Ann Lee\n    cue: told\n    stance: limits\n')
    expect(await run(reread)).toEqual([])
  })

  it('keeps what an editor changed, and updates the rest', async () => {
    await run(first)
    await rewrite(
      'claims/cold.mdx',
      'statement: Statement of p2.',
      'statement: >-\n  It froze,\n  she said. # ours',
    )
    await rewrite('claims/cold.mdx', 'speaker: Ann\n', 'speaker: Dr Ann Lee\n')
    const before = await read('claims/cold.mdx')
    await run(reread)
    expect(await read('claims/cold.mdx')).toBe(
      before.replace('cue: said', 'cue: told').replace('stance: asserts', 'stance: limits'),
    )
  })

  it('takes away what is no longer read, where it is still the machine’s', async () => {
    await run(first)
    const silent = passage('p2', p2.quote.exact)
    await run({ articles: [article('a', [p1, silent])], claims: [], publishers: [] })
    expect(await read('claims/cold.mdx')).not.toMatch(/speaker|cue|asserts/)
  })

  it('leaves an article with an editor’s comment alone while it says the same', async () => {
    await run(first)
    await rewrite('articles/a.mdx', 'title: T', 'title: T # checked')
    expect(await run(first)).toEqual([])
  })

  it('leaves a publisher’s file alone', async () => {
    await run(first)
    await rewrite('publishers/paper.yaml', 'name: Paper', 'name: The Paper')
    expect(await run(first)).toEqual([])
  })
})

describe('staleCitations', () => {
  it('are those of words that the outlet has changed', async () => {
    await run(first)
    const content = await readContent(folder)
    expect(staleCitations(content, first)).toEqual([])
    const corrected = article('a', [passage('p9', 'Two died in Kyiv.'), p2])
    expect(staleCitations(content, { articles: [corrected], reworded: [] })).toMatchObject([
      {
        severity: 'warning',
        line: 6,
        message: expect.stringContaining(
          'has “Two died.” where the article has “Two died in Kyiv.',
        ) as string,
      },
    ])
  })
})

describe('words that an outlet has changed', () => {
  const now = passage('p9', 'Two died in Kyiv.')
  const corrected: ToWrite = {
    articles: [article('a', [now, p2])],
    claims: [claim('two-died', [['a', now]]), claim('cold', [['a', p2]])],
    publishers: [],
    reworded: [{ slug: 'two-died', article: 'a', quote: 'Two died.', passage: 'p9', opposed: false }],
  }

  it('are taken into a citation that is as the import wrote it, and once', async () => {
    await run(first)
    expect(staleCitations(await readContent(folder), corrected)).toMatchObject([
      { rule: 'citation-updated', severity: 'warning', line: 6 },
    ])
    expect(await run(corrected)).toEqual(['articles/a.mdx', 'claims/two-died.mdx'])
    expect(await read('claims/two-died.mdx')).toBe(
      '---\nstatement: Statement of p9.\ncitations:\n  - article: a\n    passage: p9\n    quote: Two died in Kyiv.\n---\n',
    )
    expect(await run({ ...corrected, reworded: [] })).toEqual([])
  })

  it.each([
    ['a note', '    quote: Two died.\n', '    quote: Two died.\n    note: I rang them.\n'],
    ['a speaker', '    quote: Two died.\n', '    quote: Two died.\n    speaker: Bo\n'],
    ['a review begun', 'citations:', 'status: in-review\ncitations:'],
    ['a statement', 'statement: Statement of p1.', 'statement: Two people died.'],
    ['an analysis', /$/, '\nTwo it is.\n'],
    ['a claimant', 'citations:', 'claimants: [Bo Roe]\ncitations:'],
    [
      'another checker’s verdict',
      'citations:',
      'others: [{ publisher: C, verdict: "False: none", url: "https://c.example/" }]\ncitations:',
    ],
    ['a correction', 'citations:', 'corrections: [{ on: 2026-01-05, what: It said three. }]\ncitations:'],
    ['a settled difference', 'citations:', 'settled: [{ difference: two, reason: R }]\ncitations:'],
  ])('leave alone a citation to which an editor gave %s, and stand beside it', async (_name, from, to) => {
    await run(first)
    await rewrite('claims/two-died.mdx', from, to)
    const before = await read('claims/two-died.mdx')
    expect(staleCitations(await readContent(folder), corrected)).toMatchObject([{ rule: 'citation-stale' }])
    await applyWrites(planWrites(await readContent(folder), corrected, folder))
    expect(await read('claims/two-died.mdx')).toBe(
      before.replace(/\n---\n/, '\n  - article: a\n    passage: p9\n    quote: Two died in Kyiv.\n---\n'),
    )
  })

  it('are taken where a claimant is whom a passage names, by another name', async () => {
    const said = passage('p1', 'Two died.', {
      speaker: { name: 'Russia', mention: 'it' },
      stance: 'asserts',
    })
    const again = { ...now, speaker: said.speaker, stance: 'asserts' as const }
    await run({
      ...first,
      articles: [article('a', [said, p2])],
      claims: [claim('two-died', [['a', said]], { claimants: ['Moscow'] }), claim('cold', [['a', p2]])],
    })
    const changed = { ...corrected, articles: [article('a', [again, p2])] }
    expect(staleCitations(await readContent(folder), changed)).toMatchObject([{ rule: 'citation-updated' }])
  })

  it('do not move what a claim states while another report still says it', async () => {
    await run(both)
    const before = await read('claims/two-died.mdx')
    const [told] = staleCitations(await readContent(folder), corrected)
    expect(told).toMatchObject({ rule: 'citation-updated' })
    expect(told?.fix).toMatch(/^The statement stays, as it rests on other reports too.*Statement of p9/)
    await run(corrected)
    expect(await read('claims/two-died.mdx')).toBe(
      before.replace('passage: p1\n    quote: Two died.', 'passage: p9\n    quote: Two died in Kyiv.'),
    )
  })
})

describe('reviewsOutdated', () => {
  const review = async () => {
    await run(first)
    const reviewed = 'status: reviewed\nreviewed: { by: Ann, on: 2026-01-05 }\ncitations:'
    await rewrite('claims/two-died.mdx', 'citations:', reviewed)
  }

  it('names a reviewed claim to which an import adds, and what it adds', async () => {
    await review()
    const denied = passage('p1', 'Two died.', { speaker: { name: 'Bo', mention: 'he' }, stance: 'disputes' })
    const disputed = { ...both, articles: [...first.articles, article('b', [denied])] }
    disputed.claims = [claim('two-died', [['b', denied]])]
    const [told, ...others] = reviewsOutdated(await readContent(folder), disputed)
    expect(others).toEqual([])
    expect(told).toMatchObject({ rule: 'review-outdated', severity: 'warning', line: 3 })
    expect(told?.message).toContain('2026-01-05')
    expect(told?.message).toContain('Bo disputes it in articles/b.mdx, “Two died.”')
    expect(told?.fix).toContain('whether its rating still holds')
  })

  it('says nothing of one to which nothing is added, or that nobody has reviewed', async () => {
    await run(first)
    expect(reviewsOutdated(await readContent(folder), both)).toEqual([])
    await review()
    expect(reviewsOutdated(await readContent(folder), first)).toEqual([])
  })
})

describe('applyWrites', () => {
  const good = '---\nstatement: S\ncitations: [{article: a, quote: q}]\n---\n'
  const write = (name: string, before: string | null, after: string) => ({
    collection: 'claims' as const,
    file: path(name),
    before,
    after,
  })

  it('never overwrites what it did not expect', async () => {
    await applyWrites([write('claims/a.mdx', null, good)])
    await expect(
      applyWrites([write('claims/b.mdx', null, good), write('claims/a.mdx', null, `${good}x`)]),
    ).rejects.toThrow(/claims\/a\.mdx has changed since it was read\. Nothing was written/)
    expect(Object.keys(await everything())).toEqual(['claims/a.mdx'])
  })

  it('writes nothing where one file would not be valid', async () => {
    const bad = write('claims/b.mdx', null, '---\nstatment: S\n---\n')
    await expect(applyWrites([write('claims/a.mdx', null, good), bad])).rejects.toThrow(
      /claims\/b\.mdx:2:1 `statment`/,
    )
    expect(await everything()).toEqual({})
  })

  it('writes nothing where a passage does not stand in its article', async () => {
    const source = planWrites(
      await readContent(folder),
      { articles: [{ ...article('a', [p1]), blocks: [] }], claims: [], publishers: [], reworded: [] },
      folder,
    )
    await expect(applyWrites(source)).rejects.toThrow('“Two died.” does not stand exactly once')
  })

  it('writes through a link, and leaves the file its mode', async () => {
    await mkdir(path('claims'), { recursive: true })
    await writeFile(path('own.mdx'), good)
    await chmod(path('own.mdx'), 0o664)
    await symlink(path('own.mdx'), path('claims/a.mdx'))
    await applyWrites([write('claims/a.mdx', good, good.replace('S', 'T'))])
    expect(await readFile(path('own.mdx'), 'utf8')).toBe(good.replace('S', 'T'))
    expect((await lstat(path('claims/a.mdx'))).isSymbolicLink()).toBe(true)
    expect((await stat(path('own.mdx'))).mode & 0o777).toBe(0o664)
  })

  it('puts everything back where one file cannot be put in its place', async () => {
    await applyWrites([write('claims/a.mdx', null, good)])
    await mkdir(path('claims/c.mdx/in-the-way'), { recursive: true })
    const edited = good.replace('S', 'T')
    const writes = [
      write('claims/a.mdx', good, edited),
      write('claims/b.mdx', null, good),
      write('claims/c.mdx', null, good),
    ]
    await expect(applyWrites(writes)).rejects.toThrow()
    expect(await everything()).toEqual({ 'claims/a.mdx': good })
  })
})
