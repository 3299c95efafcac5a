import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { grounds, logoFaults, settingWarnings } from '../../../src/rules/settings.ts'
import { readSettings, site } from '../../../src/site.ts'

test.each([
  ['PLUMBLINE_URL', 'news.example'],
  ['PLUMBLINE_URL', 'https://news.example/sub/'],
  ['PLUMBLINE_URL', 'https://a@news.example'],
  ['PLUMBLINE_URL', 'ftp://news.example'],
  ['PLUMBLINE_BASE', 'https://news.example/facts'],
  ['PLUMBLINE_BASE', '/fact s/'],
  ['PLUMBLINE_LANGUAGE', 'xx_YY'],
])('%s=%s is refused', (name, value) => {
  const { faults, ...settings } = readSettings({ [name]: value })
  expect(faults).toEqual([{ name, value, expected: expect.any(String) as string }])
  const { faults: none, ...unset } = readSettings({})
  expect(settings).toEqual(unset)
  expect(none).toEqual([])
})

test('what can be used is taken', () => {
  const env = {
    PLUMBLINE_URL: 'https://news.example:8080/',
    PLUMBLINE_BASE: 'facts',
    PLUMBLINE_LANGUAGE: 'pt-BR',
  }
  const taken = { url: 'https://news.example:8080', base: '/facts/', language: 'pt-BR', faults: [] }
  expect(readSettings(env)).toEqual(taken)
})

test('what readers would stumble over is told', () => {
  const rules = (url: string, language: string) =>
    settingWarnings({ url, language, accent: site.accent }).map(({ rule }) => rule)
  expect(rules('https://plumbline.example', 'de')).toEqual(['site-address-unset', 'language-unspoken'])
  expect(rules('https://news.example', 'fr-CA')).toEqual([])
})

test('a colour of links that is hard to read is told', () => {
  const told = (light: string, dark: string) =>
    settingWarnings({ url: 'https://news.example', language: 'en', accent: { light, dark } }).map(
      ({ rule, message }) => `${rule} ${message}`,
    )
  expect(told(site.accent.light, site.accent.dark)).toEqual([])
  expect(told('#e0a000', '#93c1f7')).toEqual([
    'accent-faint `accent.light` is “#e0a000”, with a contrast of 2.1 to the light ground: links, which are set in it, are hard to read below 4.5.',
  ])
  expect(told('#174a87', '#174a87')).toEqual([expect.stringContaining('`accent.dark` is “#174a87”')])
  // Other writings are not read.
  expect(told('gold', 'oklch(40% 0.2 260)')).toEqual([])
})

test('the grounds are those of the pages', () => {
  const [light, dark] = [
    ...readFileSync('src/styles/site.css', 'utf8').matchAll(/--raised: (#[\da-f]+);/g),
  ].map(([, colour]) => colour)
  expect({ light, dark }).toEqual(grounds)
})

test('a logo that is not there is told', () => {
  const publicFiles = new Map([['logo.svg', { isLink: false, markup: null, size: 0 }]])
  const told = (logo: string | null) => logoFaults({ logo }, { publicFiles }).map(({ message }) => message)
  expect(told(null)).toEqual([])
  expect(told('logo.svg')).toEqual([])
  expect(told('Logo.svg')).toEqual([
    '`logo` is “Logo.svg”, and public/ has no file “Logo.svg”. Did you mean `logo.svg`?',
  ])
})
