import { expect, test } from 'vitest'
import { buildFixture, words } from './built.ts'

const claim = 'claims/bridge-closed-over-unpaid-repairs/index.html'

test('the interface speaks the site’s language, and quotations their own', async () => {
  const site = await buildFixture('basic', { variant: 'french', env: { PLUMBLINE_LANGUAGE: 'fr' } })
  const page = site.page(claim)
  expect(page.documentElement.getAttribute('lang')).toBe('fr')
  expect(page.documentElement.getAttribute('dir')).toBe('ltr')
  expect(words(page.querySelector('.origins-line'))).toBe('2 médias, 1 origine (Meridian)')
  expect(words(page.querySelector('.facts'))).toContain('10 mars 2026')
  expect(words(page.querySelector('.stance.disputes h3'))).toBe('Une source le conteste · 2 médias')
  expect(page.querySelector('blockquote')?.getAttribute('lang')).toBe('en')
})

test('a language that is written from right to left turns the page', async () => {
  const site = await buildFixture('basic', { variant: 'arabic', env: { PLUMBLINE_LANGUAGE: 'ar' } })
  expect(site.code).toBe(0)
  const page = site.page(claim)
  expect(page.documentElement.getAttribute('lang')).toBe('ar')
  expect(page.documentElement.getAttribute('dir')).toBe('rtl')
  // What is left in one script is right in another: styles name neither.
  const styles = site.files().filter((name) => name.startsWith('assets/') && name.endsWith('.css'))
  expect(styles.length).toBe(1)
  const sides = /(?:margin|padding|border)-(?:left|right)|[{;](?:left|right|float):|text-align:(?:left|right)/
  for (const name of styles) expect(site.text(name)).not.toMatch(sides)
})
