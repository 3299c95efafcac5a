import { expect, test } from 'vitest'
import { withWholeWords } from '../../../../scripts/importer/clean/line-ends.ts'

const mend = (...texts: string[]) => {
  const { blocks, unmended } = withWholeWords({
    title: null,
    blocks: texts.map((text, index) => ({ kind: 'paragraph' as const, text, line: index + 1 })),
  })
  return { text: blocks.map(({ text }) => text).join(' | '), unmended }
}

test.each([
  ['The har- bour was shut on Thurs- day.', 'The harbour was shut on Thursday.'],
  [
    'It cost 90 mil- lion euros, a spokes- woman’s office said.',
    'It cost 90 million euros, a spokeswoman’s office said.',
  ],
  ['A long-last- ing dispute ended.', 'A long-lasting dispute ended.'],
  [
    'Evastad has a port. The mayor of Eva- stad resigned.',
    'Evastad has a port. The mayor of Evastad resigned.',
  ],
  [
    'A tide-fed mill is shut. The tide- fed mill was old.',
    'A tide-fed mill is shut. The tide-fed mill was old.',
  ],
])('joins a word that the end of a line parted, where it is known whole: %s', (text, whole) => {
  expect(mend(text)).toEqual({ text: whole, unmended: null })
})

test.each([
  'Pre- and post-war flats were sold to fact- or fiction writers.',
  'The ferry- which sank in May- had 90 cabins.',
  'It rose from 2- to 3-metre waves, and the mid- to late-night buses stopped.',
  'The harbour – shut on Thursday – has re-opened.',
])('leaves a hyphen that waits for another word or stands for a dash: %s', (text) => {
  expect(mend(text)).toEqual({ text, unmended: null })
})

test('warns of pieces of which nothing shows the word, with their place', () => {
  const { text, unmended } = mend('The pier is shut.', 'The mayor of Eva- stad resigned.')
  expect(text).toBe('The pier is shut. | The mayor of Eva- stad resigned.')
  expect(unmended).toMatchObject({ rule: 'text-parted', line: 2 })
  expect(unmended?.message).toContain('“Eva- stad”')
  expect(mend('The har- bour of the tide- lock was shut.').unmended?.message).toContain('“tide- lock”')
  expect(mend('The tide- lock was shut.').unmended).toBeNull()
})
