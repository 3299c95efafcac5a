import { expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { otherNames } from '../../../src/compare/differences/other-names.ts'
import { article, byId, cite, related } from './made.ts'

/** Names told of one as `Grey Boy / Grey Bay`, of two articles that print no more than the words cited and what is given beside. */
const found = (a: string, b: string, { ofA = '', ofB = '' } = {}) =>
  otherNames(
    [cite('a', a), cite('b', b)],
    byId(article('a', { text: `${a} ${ofA}` }), article('b', { text: `${b} ${ofB}` })),
  ).map(({ values }) => values.map(({ text }) => text).join(' / '))

const tug =
  'The harbour tug Grey Heron sank off Tarbert after its captain, Nora Quill, lost sight of the pier.'
const sank = 'Nora Quill could not see the pier at Tarbert, and the tug Grey Herald went down.'

it.each([
  // one word of a name is spelled alike
  [tug, sank, 'Grey Heron / Grey Herald'],
  [
    'It was the cook, Edna Marlow, who rang the bell.',
    'The bell was rung by Edda Marlow, a cook.',
    'Edna Marlow / Edda Marlow',
  ],
  // one noun stands at both
  [
    'The storm tore roofs off the fishing village of Hamnvik.',
    'Roofs were lost to the storm in Bleik village.',
    'Hamnvik / Bleik',
  ],
  [
    'Police in St. Ives have charged a baker with arson.',
    'A baker has been charged with arson by St Mawes police.',
    'St. Ives / St Mawes',
  ],
  // one row of names
  [
    'Tries by Okafor and Brandvold put the hosts ahead.',
    'The hosts went ahead through Okafor and Tessier.',
    'Brandvold / Tessier',
  ],
])('finds who or what two outlets name otherwise in %s / %s', (a, b, names) => {
  expect(found(a, b)).toEqual([names])
})

it.each([
  // two of whom one of the articles tells
  [tug, sank, { ofB: 'Her sister ship is the Grey Heron.' }],
  // a short form of the name, and one that is told in full
  ['The cook, Alex Marlow, rang the bell.', 'The bell was rung by the cook, Alexander Marlow.', {}],
  ['The cook, Edna Marlow, rang the bell.', 'The bell was rung by the cook, Marlow.', {}],
  // two people of one family, in no one role
  ['Edna Marlow rang the bell.', 'The bell was rung by Peter Marlow.', {}],
  // one noun at two names in one of them
  ['Police in Hamnvik have charged a baker.', 'Police in Bleik and police in Tromvik charged a baker.', {}],
  // only examples of what there is more of
  ['Ports including Hamnvik and Bleik shut.', 'Ports were shut, among them Hamnvik and Tromvik.', {}],
])('finds nobody named otherwise in %s / %s', (a, b, rest) => {
  expect(found(a, b, rest)).toEqual([])
})

it.each([
  [
    'Divers looked for Maeve Dalton in the loch.',
    'Divers looked for Maren Daltons in the loch.',
    'Maeve Dalton / Maren Daltons',
  ],
  [
    'The claim was lodged with the Office of the Comptroller in Hobart.',
    'The claim was lodged with the Fairness Commission in Hobart.',
    'Office of the Comptroller / Fairness Commission',
  ],
])('tells a name in the place of another as one in %s / %s', (a, b, names) => {
  const differences = differencesOf(
    [cite('a', a), cite('b', b)],
    byId(article('a', { text: a }), article('b', { text: b })),
    related(),
  )
  expect(differences.map(({ kind, values }) => [kind, values.map(({ text }) => text).join(' / ')])).toEqual([
    ['name', names],
  ])
})
