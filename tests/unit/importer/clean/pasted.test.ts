import { expect, test } from 'vitest'
import { furnitureOf } from '../../../../scripts/importer/clean/furniture.ts'
import { pastedFrom } from '../../../../scripts/importer/clean/pasted.ts'
import type { Block } from '../../../../scripts/importer/read/types.ts'

const blocks = (...texts: string[]): Block[] =>
  texts.map((text, index) => ({ kind: 'paragraph', text, line: index + 1 }))
const kind = (...texts: string[]) => pastedFrom(blocks(...texts), 0)

test('what the sender of a press release says of itself below every one', () => {
  const below = (...texts: string[]) => texts.map((_, index) => pastedFrom(blocks(...texts), index))
  expect(below('About Vakt Energy: Vakt Energy makes cells.', '-ENDS-', 'Media contact: Ada Ruiz')).toEqual([
    'promotion',
    'label',
    'promotion',
  ])
  expect(below('About the Vakt Trust', 'The Vakt Trust makes cells.')).toEqual(['promotion', 'promotion'])
  expect(below('About Vakt, opinions differ: some trust it.', 'About 300 people came.')).toEqual([null, null])
  expect(below('About Town', 'Ada Ruiz opens the pier.')).toEqual([null, null])
  expect(below('The end is near.', 'Vakt Energy makes cells.')).toEqual([null, null])
})

test.each([
  [
    'FILE - In this Aug. 3, 2015, file photo, the mayor of Eastmere opens the new pier. He died on Friday.',
    'caption',
  ],
  ['In this photo provided by the port, cranes stand idle.', 'caption'],
  ['Image copyright EPA Image caption The storm broke the pier in two', 'caption'],
  ['Enlarge this image toggle caption Ada Ruiz/AP Ada Ruiz/AP', 'caption'],
  ['Getty Images The mayor opens the pier', 'caption'],
  ['AFP Police closed the pier on Monday.', 'caption'],
  ['Reuters Defiant... the mayor on the pier', 'caption'],
  ['The new pier. (Photo: Ada Ruiz, Harbour Gazette)', 'caption'],
  ['Facebook Twitter Pinterest The new pier. Photograph: Ada Ruiz', 'promotion'],
  ['Advertisement Continue reading the main story', 'promotion'],
  ['Scroll down for video', 'promotion'],
  ['Read or Share this story: https://news.example/2BXv', 'promotion'],
  ['Story highlights The pier opened on Friday', 'label'],
  ['The Pier newsletter will keep you updated on the town.', 'promotion'],
  ['Photo', 'label'],
  ['___', 'label'],
  ['More: What the pier cost the town', 'related link'],
  ['[What the pier cost the town]', 'related link'],
  ['What the pier cost the town Read more', 'related link'],
  ['First published, Nov. 13 at 1:12 p.m. PT', 'date line'],
  ['14 hours ago', 'date line'],
  ['Updated 2 hrs ago', 'date line'],
  ['Published', 'label'],
  ['12', 'label'],
  ['ada.ruiz@gazette.example', 'label'],
  ['@adaruiz', 'label'],
])('%s is a %s', (text, expected) => {
  expect(kind(text)).toBe(expected)
})

test.each([
  'In this town, a photograph of the pier hangs in every shop.',
  'Reuters reported that the pier was closed.',
  'Getty Images sued the town over a photograph.',
  'Reuters President Ann Lee opened the pier.',
  'EPA Administrator Ann Lee opened the pier.',
  'Rex Tillerson opened the pier.',
  'AP reported that the pier was closed.',
  'Reuters was not able to confirm it.',
  'The pier, which opened in 2015, is closed [for repairs].',
  '[Editor’s note: this report has been corrected.]',
  'The newsletter that the town sent said that the pier was closed.',
  'Advertising made the town rich.',
  'A year ago the pier was closed.',
  'Write to ada.ruiz@gazette.example.',
  'Facebook said on Friday that it had removed the page.',
  '9/11 changed the port for ever.',
])('%s is text', (text) => {
  expect(kind(text)).toBeNull()
})

test('pictures counted up to one number are a gallery', () => {
  const gallery = blocks('1/3 2001 The old pier', 'The mayor spoke.', '2/3 2015 The new pier')
  expect(gallery.map((_, index) => pastedFrom(gallery, index))).toEqual(['caption', null, 'caption'])
  expect(kind('1/3 of the pier is gone')).toBeNull()
})

test('headlines below “Read more:” are links, and the text after them is not', () => {
  const list = blocks(
    'Read more:',
    'What the pier cost the town',
    'Who paid for it?',
    'The mayor spoke on Friday.',
  )
  expect(list.map((_, index) => pastedFrom(list, index)).slice(1)).toEqual([
    'related link',
    'related link',
    null,
  ])
})

test('below “Read more” they are where nothing else follows', () => {
  const [head, ...headlines] = ['Read more', 'What the pier cost the town', 'Who paid for it?']
  const kinds = (...texts: string[]) => {
    const list = blocks(...texts)
    return list.map((_, index) => pastedFrom(list, index)).slice(1)
  }
  expect(kinds(head, ...headlines)).toEqual(['related link', 'related link'])
  expect(kinds(head, ...headlines, 'The mayor spoke on Friday.')).toEqual([null, null, null])
})

test.each([
  ['Divers search for two bodies in the port on Thursday. Photo: Reuters', 'caption'],
  ['The pier. Photo: Reuters', 'photo credit'],
  ['He posted a photo on Monday that showed the pier.', null],
  ['A photo: a gift that the mayor kept was shown in court on Monday, a day after he was told of it.', null],
])('a line with “Photo” in it: %s', (text, expected) => {
  expect(furnitureOf(blocks(text), 0, () => true)).toBe(expected)
})
