import { expect, test } from 'vitest'
import { settingWarnings } from '../../../src/rules/settings.ts'
import { readSettings } from '../../../src/site.ts'

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
  const rules = (url: string, language: string) => settingWarnings({ url, language }).map(({ rule }) => rule)
  expect(rules('https://plumbline.example', 'de')).toEqual(['site-address-unset', 'language-unspoken'])
  expect(rules('https://news.example', 'fr-CA')).toEqual([])
})
