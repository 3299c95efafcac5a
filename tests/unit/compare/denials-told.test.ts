import { expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

/** Whether it is so, by two outlets of which nothing shows that one has it from the other. */
const turned = (one: string, other: string) =>
  differencesOf(
    [cite('north', one), cite('south', other)],
    byId(article('north', { text: one }), article('south', { text: other })),
    related(['north', 'south', 'unknown']),
  )
    .filter(({ kind }) => kind === 'polarity')
    .map(({ values }) => values.map(({ text }) => text).join(' / '))

it.each([
  ['The court of Orsk refused the pilots’ appeal on Friday.', 'On Friday the appeal that the pilots had lodged was granted in Orsk.', 'refused / granted'], // prettier-ignore
  ['Divers had not opened the wreck’s hold when the storm came up.', 'When the storm came up, the hold of the wreck had been opened by divers.', 'not opened / opened'], // prettier-ignore
])('shows what one tells and another denies in other words: %s | %s', (one, other, expected) => {
  expect(turned(one, other)).toEqual([expected])
  expect(turned(other, one)).toEqual([expected.split(' / ').toReversed().join(' / ')])
})

it.each([
  ['None of the four boats met the standard.', 'All four of the boats fell short of the standard.'],
  ['Nobody may enter the port without a pass.', 'A pass is needed by all who enter the port.'],
  ['Divers had not opened the hold of the wreck.', 'The wreck’s hold had not been opened by divers.'],
  ['Shepherds who keep their flocks below Vakt told the wardens the sluice did not close until noon.', 'The sluice did not close until noon, the wardens of Vakt said.'], // prettier-ignore
  ['The inn burned and 40 guests survived.', 'Fifty died in the burning inn.'],
  ['The guard was not drunk that night.', 'That night the guard was sober.'],
])('shows no denial that says the same: %s | %s', (one, other) => {
  expect(turned(one, other)).toEqual([])
  expect(turned(other, one)).toEqual([])
})
