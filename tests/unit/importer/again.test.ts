import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changedClaims } from '../../../scripts/importer/write/changed-claims.ts'
import { staleCitations } from '../../../scripts/importer/write/stale.ts'
import { checkContent } from '../../../src/rules/check.ts'
import { articlesOnce } from '../../../src/rules/articles-once.ts'
import { timesToldFrom } from '../../../src/rules/times-told.ts'
import { importingFolder, sourceOf } from './importing.ts'

let site: Awaited<ReturnType<typeof importingFolder>>
beforeEach(async () => {
  site = await importingFolder()
})
afterEach(() => site.remove())

const story = [
  'The Harrow dam above Calder burst early on Monday, flooding 40 homes, the fire service said.',
  'The council inspected the dam in January and found no cracks, the mayor, Priya Nandra, said.',
  'The government has ordered an inquiry into the flood, which will report in September.',
]
type Head = { title?: string; url?: string; date?: string; updated?: string; by?: string }

/** A text of The Gazette. */
function told(file: string, head: Head = {}, paragraphs: readonly string[] = story) {
  const {
    title = 'A dam bursts above Calder',
    url,
    date = '2026-03-02 09:00',
    updated,
    by = 'Hannah Osei',
  } = head
  const lines = [
    title,
    'Outlet: The Gazette',
    `By: ${by}`,
    `Date: ${date}`,
    ...(updated === undefined ? [] : [`Updated: ${updated}`]),
    ...(url === undefined ? [] : [`URL: ${url}`]),
  ]
  return sourceOf(file, `${lines.join('\n')}\n\n${paragraphs.join('\n\n')}\n`)
}
const corrected = story.map((line) => line.replace('40 homes', '46 homes'))
const rulesOf = (problems: readonly { rule: string }[]) => [...new Set(problems.map(({ rule }) => rule))]
const onceIn = async () => articlesOnce(await site.content(), '2026-04-01')
const dam = 'https://gazette.example/dam'
const damId = 'the-gazette-a-dam-bursts-above-calder'
const flood = 'https://gazette.example/flood'

describe('an article that comes under another address', () => {
  it('is the one there is where only the way to it differs, which keeps its address', async () => {
    await site.take(told('a.txt', { url: dam }))
    await site.take(told('b.txt', { url: 'http://www.gazette.example/dam/?utm_source=x' }, corrected))
    const { articles } = await site.content()
    expect([...articles.values()].map(({ data }) => data.url)).toEqual([dam])
  })

  it('is the one there is where it says that it was changed, and the file follows it in its address', async () => {
    await site.take(told('a.txt', { url: dam }))
    const update = { url: flood, title: 'Forty-six homes flooded in Calder', updated: '2026-03-03 18:00' }
    const { problems } = await site.take(told('b.txt', update, corrected))
    const { articles } = await site.content()
    expect([...articles.keys()]).toEqual(['the-gazette-a-dam-bursts-above-calder'])
    expect(articles.get('the-gazette-a-dam-bursts-above-calder')?.data.url).toBe(flood)
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('the file follows it in `title`, `url`'),
    )
  })

  it('is one article with its earlier version in one import, whichever is read first', async () => {
    const update = told('b.txt', { url: flood, updated: '2026-03-03 18:00' }, corrected)
    const { problems } = await site.take(update, told('a.txt', { url: dam }))
    expect([...(await site.content()).articles.values()].map(({ data }) => data.url)).toEqual([flood])
    const [version] = problems.filter(({ rule }) => rule === 'article-version')
    expect(version?.file).toBe('a.txt')
    expect(version?.message).toContain('b.txt: both are by the same people')
  })

  it('is told where it may be an update, in the import and the check', async () => {
    await site.take(told('a.txt', { url: dam }))
    const { problems } = await site.take(told('b.txt', { url: flood, by: 'Ann Lee' }, corrected))
    const twice = problems.filter(({ rule }) => rule === 'article-twice')
    expect(twice.map(({ file }) => file)).toEqual(['b.txt'])
    expect(twice[0]?.message).toMatch(
      /has \d\d% of its words in articles\/the-gazette-a-dam-bursts-above-calder\.mdx/,
    )
    expect(twice[0]?.fix).toContain(
      `write \`url: ${flood}\` in articles/the-gazette-a-dam-bursts-above-calder.mdx`,
    )
    const [checked, ...others] = await onceIn()
    expect([checked?.rule, others]).toEqual(['article-twice', []])
    expect(checked?.file).toMatch(/the-gazette-a-dam-bursts-above-calder-2\.mdx$/)
    expect(checked?.message).toMatch(/\d claims cite both/)
  })

  it('is no question where another outlet prints it, or days have passed', async () => {
    await site.take(told('a.txt', { url: dam }))
    await site.take(told('c.txt', { url: flood, date: '2026-03-12T09:00Z' }, corrected))
    const herald = sourceOf(
      'd.txt',
      `A dam bursts above Calder\nOutlet: The Herald\nDate: 2026-03-02\n\n${story.join('\n\n')}\n`,
    )
    const { problems } = await site.take(herald)
    expect(rulesOf(problems)).not.toContain('article-twice')
    expect(await onceIn()).toEqual([])
  })
})

describe('what is said to do with two files of one article', () => {
  const citationOf = (id: string) => new RegExp(` {2}- article: ${id}\\n(?: {4}.*\\n)+`, 'g')

  it('makes them one for every later import', async () => {
    // the copy names no address, and is the first by its day
    const sources = [told('copy.txt', { date: '2026-03-01' }), told('page.txt', { url: dam })]
    const { problems } = await site.take(...sources)
    expect(problems.find(({ rule }) => rule === 'article-twice')?.fix).toBe(
      `If they are one article, write \`url: ${dam}\` in articles/${damId}.mdx, delete articles/${damId}-2.mdx and the citations of it, and import page.txt again. If they are two, write \`distinct: [${damId}-2]\` in articles/${damId}.mdx, and this is not asked again.`,
    )
    await site.edit(`articles/${damId}-2.mdx`, null)
    await site.edit(`articles/${damId}.mdx`, (text) =>
      text.replace(/\npublisher:/, `\nurl: ${dam}\npublisher:`),
    )
    for (const slug of (await site.content()).claims.keys())
      await site.edit(`claims/${slug}.mdx`, (text) => text.replace(citationOf(`${damId}-2`), ''))
    for (const given of [sources, sources.slice(1), sources]) {
      expect(rulesOf((await site.take(...given)).problems)).not.toContain('article-version')
      const { articles, claims } = await site.content()
      expect([...articles.keys()]).toEqual([damId])
      expect([...claims.values()].map(({ data }) => data.citations.length)).toEqual([...claims].map(() => 1))
    }
  })

  it.each([
    [
      'the address of the first, which has one',
      { url: dam },
      `write \`url: ${dam}\` in articles/${damId}-2.mdx, delete articles/${damId}.mdx and the citations of it`,
    ],
    [
      'one of the two sources, where none has one',
      {},
      'and keep one of the two sources, under the name a.txt',
    ],
  ])('names %s', async (_what, head, fix) => {
    await site.take(told('a.txt', head))
    const { problems } = await site.take(told('b.txt', { by: 'Ann Lee' }, corrected))
    const [found] = problems.filter(({ rule }) => rule === 'article-twice')
    expect(found?.fix).toContain(fix)
    // the check says the same
    expect((await onceIn()).map((one) => one.fix)).toEqual([found?.fix])
  })

  it('is not asked again of two of which an editor has said that they are two', async () => {
    await site.take(told('a.txt', { url: dam }))
    await site.take(told('b.txt', { by: 'Ann Lee' }, corrected))
    expect(await onceIn()).toHaveLength(1)
    await site.edit(`articles/${damId}-2.mdx`, (text) =>
      text.replace(/\nclaims:/, `\ndistinct: [${damId}]\nclaims:`),
    )
    expect(await onceIn()).toEqual([])
    const again = [...corrected, 'The army has sent 300 soldiers to Calder, the ministry said.']
    const { problems } = await site.take(told('b.txt', { by: 'Ann Lee' }, again))
    expect(rulesOf(problems)).not.toContain('article-twice')
    expect((await site.content()).articles.get(`${damId}-2`)?.data.distinct).toEqual([damId])
  })
})

describe('an article that its outlet has withdrawn', () => {
  const notice =
    'This article has been retracted, as it did not meet our standards. We apologise to Leonard Fisk.'
  const retracted = sourceOf('page.txt', `Article retracted\nOutlet: The Gazette\nURL: ${dam}\n\n${notice}\n`)

  it('keeps its day and its people, and is told to be so', async () => {
    await site.take(told('page.txt', { url: dam }))
    const { problems } = await site.take(retracted)
    const article = (await site.content()).articles.get(damId)?.data
    expect([article?.published, article?.byline]).toEqual(['2026-03-02T09:00', ['Hannah Osei']])
    const rules = rulesOf(problems)
    expect(rules).toEqual(expect.arrayContaining(['article-kept', 'article-withdrawn']))
    expect(rules).not.toContain('date-unknown')
    const [stays] = problems.filter(({ rule }) => rule === 'article-kept')
    expect(stays?.message).toContain('`published` and `byline`')
    expect(problems.find(({ rule }) => rule === 'article-withdrawn')?.message).toContain(notice)
  })

  it('is cited by claims of which it is said that it no longer says so', async () => {
    await site.take(told('page.txt', { url: dam }))
    const before = await site.content()
    const stale = staleCitations(before, await site.take(retracted))
    expect(stale.length).toBeGreaterThan(2)
    for (const { message, fix } of stale) {
      expect(message).toContain('The outlet no longer says what is cited here')
      expect(fix).toContain('Where it took it back, delete this citation')
    }
    const rules = rulesOf(checkContent(await site.content(), '2026-04-01'))
    expect(rules).toContain('quote-not-verbatim')
    expect(rules).not.toContain('passage-unknown')
  })

  it('is no question of one that was changed', async () => {
    await site.take(told('page.txt', { url: dam }))
    const { problems } = await site.take(told('page.txt', { url: dam }, corrected))
    expect(rulesOf(problems)).not.toContain('article-withdrawn')
  })
})

describe('a claim whose outlet changed its number', () => {
  const page = (held: string) =>
    told('page.txt', { url: dam }, [...story, `The Harrow dam holds ${held} million cubic metres of water.`])
  const slugs = async () => [...(await site.content()).claims.keys()].filter((slug) => slug.includes('cubic'))

  it('is said to keep its old address, and how it gets another', async () => {
    await site.take(page('2.3'))
    const [before] = await slugs()
    const content = await site.content()
    const [updated] = staleCitations(content, await site.take(page('2.6')))
    expect(updated?.rule).toBe('citation-updated')
    expect(updated?.fix).toMatch(
      new RegExp(`npm run rename -- (?:--content \\S+ )?${before} \\S*2-6-million`),
    )
  })

  it('is said to be made again where an editor had deleted it', async () => {
    await site.take(page('2.3'))
    const [before] = await slugs()
    await site.edit(`claims/${before}.mdx`, null)
    const { problems } = await site.take(page('2.6'))
    const [after] = await slugs()
    const [again, ...others] = problems.filter(({ rule }) => rule === 'claim-again')
    expect(others).toEqual([])
    expect(again?.message).toMatch(/deleted: “[^”]*2\.3 million.*2\.6 million/)
    expect(again?.message).toContain(`claims/${after}.mdx`)
    await site.edit(`claims/${after}.mdx`, null)
    expect(rulesOf((await site.take(page('2.6'))).problems)).not.toContain('claim-again')
    expect(await slugs()).toEqual([])
  })
})

describe('an outlet that takes a “not” back', () => {
  const told = (outlet: string, says: string) =>
    sourceOf(
      `${outlet}.txt`,
      `Mill owner jailed in Calder\nOutlet: The ${outlet}\nDate: 2026-03-02\nURL: https://${outlet.toLowerCase()}.example/mill\n\nPiotr Lund was jailed for six years on Monday for the death of two workers at Harrow mill. ${says}\n`,
    )
  const [not, is] = ['Piotr Lund is not expected to appeal', 'Piotr Lund is expected to appeal']
  const appeal = async () =>
    [...(await site.content()).claims.values()].find(({ id }) => id.includes('appeal'))!
  const stances = async () => (await appeal()).data.citations.map(({ stance }) => stance)
  const checked = async () =>
    rulesOf(checkContent(await site.content(), '2026-04-01')).filter((rule) => /stance|unmade/.test(rule))

  it('is cited as disputing what another still says', async () => {
    await site.take(told('Gazette', `${not}, his lawyer, Ida Roe, said.`))
    await site.take(told('Herald', `${not}, Tom Beck, who defended him, said.`))
    expect(await stances()).toEqual(['asserts', 'asserts'])
    const before = await site.content()
    const stale = staleCitations(
      before,
      await site.take(told('Gazette', `${is}, his lawyer, Ida Roe, said.`)),
    )
    expect(stale.map(({ message }) => message)).toEqual([
      expect.stringContaining('The new words say the contrary of the old.'),
    ])
    expect(await stances()).toEqual(['disputes', 'asserts'])
    expect((await appeal()).data).toMatchObject({ statement: not, claimants: ['Tom Beck'] })
    expect(await checked()).toEqual([])
  })

  it('is said to leave a claim that nobody makes, where the others dispute it', async () => {
    await site.take(told('Gazette', `${not}, his lawyer, Ida Roe, said.`))
    await site.take(told('Herald', `${is}, Tom Beck, who defended him, said.`))
    expect(await stances()).toEqual(['asserts', 'disputes'])
    await site.take(told('Gazette', `${is}, his lawyer, Ida Roe, said.`))
    expect(await stances()).toEqual(['disputes', 'disputes'])
    expect((await appeal()).data.claimants).toEqual([])
    expect(await checked()).toEqual(['claim-unmade'])
  })

  it('takes with it who is said to make the claim, where it corrects who said so', async () => {
    const said = (who: string) => `${not}, ${who}, who defended him, said.`
    await site.take(told('Gazette', said('Ida Roe')))
    expect((await appeal()).data.claimants).toEqual(['Ida Roe'])
    await site.take(told('Gazette', said('Tom Beck')))
    expect((await appeal()).data).toMatchObject({
      claimants: ['Tom Beck'],
      citations: [{ speaker: 'Tom Beck' }],
    })
    await site.take(told('Herald', said('Tom Beck')))
    await site.take(told('Gazette', said('Nora Vik')))
    expect((await appeal()).data.claimants).toEqual(['Tom Beck', 'Nora Vik'])
  })

  it('names who makes a claim, once it says that he confirmed what he had denied', async () => {
    const said = (cue: string) => `Tom Beck, his lawyer, ${cue} that the mill had been sold to a bank.`
    const sold = async () =>
      [...(await site.content()).claims.values()].find(({ id }) => id.includes('sold'))!.data
    await site.take(told('Gazette', said('denied')))
    expect((await sold()).claimants).toEqual([])
    await site.take(told('Gazette', said('confirmed')))
    expect(await sold()).toMatchObject({ claimants: ['Tom Beck'], citations: [{ stance: 'asserts' }] })
    await site.take(told('Gazette', said('has denied')))
    expect((await sold()).claimants).toEqual([])
  })

  it('takes the statement with it where nobody else is cited', async () => {
    await site.take(told('Gazette', `${not}, his lawyer, Ida Roe, said.`))
    await site.take(told('Gazette', `${is}, his lawyer, Ida Roe, said.`))
    expect(await stances()).toEqual(['asserts'])
    expect((await appeal()).data).toMatchObject({ statement: is, claimants: ['Ida Roe'] })
  })

  it('is cited beside what an editor wrote of as disputing it, and so is what he puts there himself', async () => {
    await site.take(told('Gazette', `${not}, his lawyer, Ida Roe, said.`))
    const { id } = await appeal()
    await site.edit(`claims/${id}.mdx`, (text) => `${text}\nWe asked both.\n`)
    await site.take(told('Gazette', `${is}, his lawyer, Ida Roe, said.`))
    expect(await stances()).toEqual(['asserts', 'disputes'])
    await site.edit(`claims/${id}.mdx`, (text) =>
      text.replace(/ {2}- article(?:(?! {2}- )[^])*(?= {2}- )/, ''),
    )
    await site.edit(`claims/${id}.mdx`, (text) => text.replace('disputes', 'asserts'))
    expect(await checked()).toEqual(['stance-contrary'])
  })

  it('leaves the stance where only a number or a name is another', async () => {
    const years = (count: string) =>
      `Piotr Lund will serve at least ${count} years, Ida Roe, his lawyer, said.`
    await site.take(told('Gazette', years('three')))
    await site.take(told('Herald', years('three')))
    await site.take(told('Gazette', years('two')))
    const found = [...(await site.content()).claims.values()].find(({ id }) => id.includes('serve'))
    expect(found?.data.citations.map(({ stance }) => stance)).toEqual(['asserts', 'asserts'])
    expect(await checked()).toEqual([])
  })
})

describe('an article whose day an editor corrected', () => {
  const lines = [
    'Ministers met miners in Calder on Wednesday for talks on the closure of Harrow pit.',
    'The pit will close on 14 June 2026, the government said.',
  ]
  const article = `articles/${damId}.mdx`
  const asked = async () =>
    timesToldFrom(await site.content(), '2026-04-01').map(({ rule, message }) => [rule, message])
  const met = async () => [...(await site.content()).claims.values()].find(({ id }) => id.includes('met'))!
  const correct = (to: string) =>
    site.edit(article, (text) => text.replace(/published: \S+/, `published: ${to}`))

  it('is said to have times of another day, which reading it again mends where nobody has touched them', async () => {
    await site.take(told('a.txt', {}, lines))
    expect((await met()).data.when.map(({ value }) => value)).toEqual(['2026-02-25'])
    expect(await asked()).toEqual([])
    await correct('2026-03-09')
    expect(await asked()).toEqual([
      [
        'times-of-another-day',
        '`published` is 2026-03-09, as of which “Wednesday” is 2026-03-04; it was read as 2026-02-25.',
      ],
    ])
    await site.take(told('a.txt', {}, lines))
    expect((await met()).data.when.map(({ value }) => value)).toEqual(['2026-02-25'])
    await site.reread(told('a.txt', {}, lines))
    expect((await met()).data.when.map(({ value }) => value)).toEqual(['2026-03-04'])
    expect((await site.content()).articles.get(damId)?.data.published).toBe('2026-03-09')
    expect(await asked()).toEqual([])
  })

  it('is not asked about where its words mean the same on both days, or as of the day of a copy', async () => {
    await site.take(told('a.txt', {}, lines))
    await correct('2026-03-01')
    expect(await asked()).toEqual([])
    await site.take(told('b.txt', { url: flood, date: '2026-03-04' }, story))
    await correct('2026-03-05')
    expect(await asked()).not.toEqual([])
    await site.take(told('c.txt', { url: dam, date: '2026-03-02' }, story))
    expect(await asked()).toEqual([])
  })
})

describe('what an import changes in claims', () => {
  const bridge = (line: string) =>
    sourceOf(
      'bridge.txt',
      `A bridge falls in Calder\nOutlet: The Herald\nDate: 2026-03-02\n\nThe bridge at Calder fell on Monday, killing three people. ${line}\n`,
    )
  const denies =
    'Anna Roe, the head of Roe & Sons, denied that the company had skipped the inspection in January.'
  const warned = async (line: string) => {
    const content = await site.content()
    const { writes, ...imported } = await site.take(bridge(line))
    return [...staleCitations(content, imported), ...changedClaims(content, writes)]
  }

  it('is said where an outlet now says the contrary', async () => {
    await site.take(bridge(denies))
    const told = await warned(denies.replace('denied', 'confirmed'))
    expect(told.find(({ rule }) => rule === 'stance-turned')?.message).toMatch(
      /disputed the claim, and now says so: “[^”]*denied[^”]*” has become “[^”]*confirmed/,
    )
    expect(told.map(({ fix }) => fix).join()).not.toContain('Nothing has to be done')
  })

  it('is said where a statement becomes another', async () => {
    await site.take(bridge(denies))
    const told = await warned(denies.replace('January', 'March'))
    expect(told.map(({ rule }) => rule)).toContain('statement-updated')
    expect(told.map(({ rule }) => rule)).not.toContain('stance-turned')
    expect(await warned(denies.replace('January', 'March'))).toEqual([])
  })

  describe('of two outlets, where one changes its words', () => {
    const cheese = (outlet: string, days: string, months: string) =>
      sourceOf(
        `${outlet}.txt`,
        `Dairy shut in Calder\nOutlet: The ${outlet}\nDate: 2026-03-02\n\nThe Calder dairy recalled ${days} tonnes of cheese on Monday, the food agency said. The dairy’s owner, Harrow Foods, said the plant had passed a hygiene inspection in ${months}. The dairy union disputed that.\n`,
      )
    const statements = async () =>
      [...(await site.content()).claims.values()]
        .map(({ data }) => [data.statement, data.when.map(({ text }) => text)].flat().join(' | '))
        .filter((one) => /tonnes|inspection/.test(one))
    it.each([
      ['the other tells the old ones', '40', 'January', ['40 tonnes', 'January'], 0],
      ['nobody tells the old ones', '55', 'February', ['60 tonnes', 'December'], 2],
      ['they agree now', '60', 'December', ['60 tonnes', 'December'], 2],
    ])('%s', async (_, days, month, expected, updated) => {
      await site.take(cheese('Herald', '40', 'January'))
      await site.take(cheese('Courier', days, month))
      const content = await site.content()
      const { writes, ...imported } = await site.take(cheese('Herald', '60', 'December'))
      const warnings = [...staleCitations(content, imported), ...changedClaims(content, writes)]
      const told = (await statements()).join('; ')
      for (const words of expected) expect(told).toContain(words)
      expect(told).toContain(`${expected[1]} | ${expected[1]}`)
      expect(warnings.filter(({ rule }) => rule === 'statement-updated')).toHaveLength(updated)
      expect(warnings.filter(({ fix }) => fix.includes('The statement stays'))).toHaveLength(2 - updated)
    })
  })

  describe('of whom cites it as disputing it on another outlet’s page', () => {
    const outletOf = (name: string, can: string) =>
      sourceOf(
        `${name}.txt`,
        `The bank of Calder\nOutlet: The ${name}\nDate: 2026-03-02\n\nFinance minister Tomas Reyk said the government ${can} public money to rescue the bank if its depositors were at risk.\n`,
      )
    const of = (name: string, warnings: readonly { file: string; rule: string; fix: string }[]) =>
      warnings.filter(({ rule }) => rule === name).map(({ fix }) => fix)

    it.each([
      ['would not use', 'asserts', 'disputes it no longer'],
      ['might use', 'disputes', 'with another number or name'],
    ])('%s', async (can, stance, fix) => {
      await site.take(outletOf('Herald', 'would not use'))
      await site.take(outletOf('Courier', 'could use'))
      const content = await site.content()
      const { writes, ...imported } = await site.take(outletOf('Courier', can))
      const warnings = [...staleCitations(content, imported), ...changedClaims(content, writes)]
      expect(of('citation-updated', warnings)).toEqual([expect.stringContaining(fix)])
      expect(of('citation-stale', warnings)).toEqual([])
      expect(of('stance-turned', warnings)).toHaveLength(stance === 'asserts' ? 1 : 0)
      const [claim] = [...(await site.content()).claims.values()]
      expect(claim?.data.citations.map((one) => [one.stance, one.quote.exact.includes(can)])).toEqual([
        ['asserts', can === 'would not use'],
        [stance, true],
      ])
    })
  })
})
