import { beforeAll, describe, expect, test } from 'vitest'
import type { ClaimExport } from '../../src/model/exports.ts'
import { brokenAddresses, markupFaults } from './audit.ts'
import { buildFixture, words, type Built } from './built.ts'

/** A site with a claim that is known only from its denial, an article that nothing cites, and an outlet with no more than an example. */
let site: Built
beforeAll(async () => {
  site = await buildFixture('sparse')
})

const main = (file: string): Element => site.page(`${file}index.html`).querySelector('main') as Element
const denied = 'claims/the-dam-has-cracked/'

test('is built whole', async () => {
  expect(site.output.replace(/.*does not know its address.*/, '')).not.toMatch(/WARN|ERROR/)
  expect(site.code).toBe(0)
  expect(await markupFaults(site.folder)).toEqual([])
  expect(brokenAddresses({ folder: site.folder, address: 'https://plumbline.example/' })).toEqual([])
})

describe('a claim that is only denied', () => {
  test('is headed so, and programs are told', () => {
    expect(words(main(denied).querySelector('h1'))).toBe(
      'Denied by the council and Ann Dahl: The dam above Orrin has cracked',
    )
    expect(words(main(denied).querySelector('.origins-line'))).toMatch(/^2 outlets, 1 origin/)
    expect(JSON.parse(site.text(`${denied}claim.json`))).toMatchObject({
      denied: true,
      disputedBy: ['the council', 'Ann Dahl'],
    } satisfies Partial<ClaimExport>)
  })

  test('is described without saying twice whence it comes', () => {
    const description = (slug: string): string | null | undefined =>
      site.page(`claims/${slug}/index.html`).querySelector('meta[name=description]')?.getAttribute('content')
    expect(description('the-dam-has-cracked')).toMatch(
      /^Unreviewed\. Disputed by .*\. 2 outlets, 1 origin \([^)]+\)\.$/,
    )
  })

  test('is counted for no origin', () => {
    expect(words(main('single-origin/'))).not.toContain('The dam')
    expect(main('').querySelector('.figures a[href^="/single-origin/"]')).toBeNull()
    const rows = [...main('origins/').querySelectorAll('tbody tr')].map(words)
    expect(rows).toEqual(['Coast Radio 1 1'])
    expect(words(main('publishers/coast-radio/').querySelector('.lead'))).toBe(
      'Of the 2 claims it reports, 1 rests on a single origin.',
    )
  })

  test('stands where sources differ, as who makes it is named, and with who disputes it', () => {
    expect(words(main('differences/').querySelector('.difference-entry'))).toBe(
      'Denied by the council and Ann Dahl: The dam above Orrin has cracked Claimed by the miners’ union, not cited here Disputed by the council and Ann Dahl',
    )
    expect(words(main('claimants/ann-dahl/'))).toMatch(
      /^Ann Dahl disputes 1 claim Disputed claims .*The dam above Orrin has cracked/,
    )
    expect(words(main('claimants/'))).toMatch(/Ann Dahl disputes 1 claim .*The miners’ union 1 claim/)
  })
})

test('an article that nothing cites says so under its heading', () => {
  const cited = main('articles/inland-daily-rain/').querySelector('section[aria-labelledby=cited]')
  expect(words(cited)).toBe('What it says, as cited here No claim cites this article yet.')
  expect(cited?.querySelector('ol')).toBeNull()
})

test('an example, and an outlet with nothing else, count nowhere', () => {
  const figures = [...main('').querySelectorAll('.figures a')].map(words)
  expect(figures.slice(0, 2)).toEqual(['2 claims', '2 outlets'])
  const described = (article: string): string | null | undefined =>
    site
      .page(`articles/${article}/index.html`)
      .querySelector('meta[name=description]')
      ?.getAttribute('content')
  expect(described('coast-radio-dam')).toBe('Coast Radio: 2 claims.')
  expect(described('inland-daily-fair')).toBe('Inland Daily. No claim cites this article yet.')
  expect(words(main('publishers/'))).toMatch(/Inland Daily Outlet 2 articles 0 claims/)
  expect(words(main('claimants/'))).not.toContain('police')
  expect(words(main('claims/').querySelector('.claim-filters'))).not.toContain('Inland Daily')
  expect(site.text('search/names.json')).not.toContain('Inland Daily')
  expect(site.text('search/words.json')).not.toContain('fair')
  expect(site.page('claims/example-fair/index.html').querySelector('[data-pagefind-body]')).toBeNull()
})
