import { describe, expect, test } from 'vitest'
import { metadataOf } from '../../../../scripts/importer/read/html-metadata.ts'
import { readBytes } from '../../../../scripts/importer/read/read.ts'
import { parseMarkup } from '../../../../scripts/importer/read/markup.ts'

const text = `<p>${'The harbour was closed on Monday. '.repeat(30)}</p>`
const published = (head: string, body = '') =>
  metadataOf(
    parseMarkup(`<html><head>${head}</head><body><h1>Harbour closed</h1>${body}${text}</body></html>`, 'html')
      .root,
    null,
  ).published

const day = '<meta name="date" content="2026-05-12">'
const time = (datetime: string) => `<p class="dateline"><time datetime="${datetime}">12 May 2026</time></p>`

test('a day has the time that the page gives for it elsewhere', () => {
  expect(published(day, time('2026-05-12T13:25:00+02:00'))).toBe('2026-05-12T13:25:00+02:00')
  expect(published(`${day}<meta name="dc.date.issued" content="2026-05-12T11:25Z">`)).toBe(
    '2026-05-12T11:25Z',
  )
})

test.each([
  ['of another day', time('2026-05-13T13:25:00+02:00')],
  ['that is how a day is written', time('2026-05-12T00:00:00Z')],
  ['of a change', '<time class="updated" datetime="2026-05-13T13:25+02:00">Updated</time>'],
  ['of another story', `<aside class="related">${time('2026-05-12T13:25:00+02:00')}</aside>`],
])('a day has no time %s', (_which, body) => {
  expect(published(day, body)).toBe('2026-05-12')
})

test.each([
  [
    'in lines of their own',
    '<p>Last modified on Tue 13 Jan 2026</p><p>First published on Mon 12 Jan 2026</p>',
  ],
  ['in one line', '<p>Last modified on Tue 13 Jan 2026 18.20 GMT. First published on Mon 12 Jan 2026</p>'],
  [
    'in elements named for it',
    '<p class="date">Mis à jour le 13.01.2026</p><p class="date">Publié le 12.01.2026</p>',
  ],
])('the day of a change above that of publication is not taken for it, %s', (_where, lines) => {
  expect(published('', lines)).toMatch(/^12 Jan 2026$|^2026-01-12$/)
})

test('the day of a change is taken where the page tells no other', () => {
  expect(published('', '<p>Updated 13 January 2026</p>')).toBe('13 January 2026')
})

describe('3/4/2026', () => {
  const line = '<p>Published: 3/4/2026</p>'
  const readIn = (lang: string, head = '', body = '') =>
    metadataOf(
      parseMarkup(
        `<html${lang}><head>${head}</head><body><h1>Harbour closed</h1>${line}${body}${text}</body></html>`,
        'html',
      ).root,
      null,
    ).published

  test.each([
    ['American English', ' lang="en-US"', '', '', '2026-03-04'],
    ['British English', ' lang="en-GB"', '', '', '2026-04-03'],
    ['French', ' lang="fr"', '', '', '2026-04-03'],
    ['English of Britain', ' lang="en"', '<meta property="og:locale" content="en_GB">', '', '2026-04-03'],
    [
      'a page with another date that can be read one way',
      ' lang="en"',
      '',
      '<p>Updated: 4/15/2026</p>',
      '2026-03-04',
    ],
    ['a page that tells the day in words', '', '', '<p>3 April 2026</p>', '2026-04-03'],
  ])('is a day in %s', (_where, lang, head, body, day) => {
    expect(readIn(lang, head, body)).toBe(day)
  })

  test.each([
    ['English', ' lang="en"', ''],
    ['English of Canada', ' lang="en-CA"', ''],
    ['no language', '', ''],
    ['a page that writes it in both orders', ' lang="en"', '<p>4/15/2026</p><p>15/4/2026</p>'],
  ])('stays as it is in %s', (_where, lang, body) => {
    expect(readIn(lang, '', body)).toBe('3/4/2026')
  })

  test('is warned of, and the article is of no day', async () => {
    const page = `<html lang="en"><body><h1>Harbour closed</h1>${line}${text}</body></html>`
    const [read] = await readBytes({ file: 'a.html', bytes: new TextEncoder().encode(page) })
    expect(read?.problems.find(({ rule }) => rule === 'date-unread')?.message).toContain(
      'of which nobody can tell which number is the month',
    )
  })
})
