import { expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

/** How sure two outlets are of which nothing shows that one has it from the other. */
function sure(one: string, other: string, rest = '', speaker: string | null = null) {
  return differencesOf(
    [cite('north', one), cite('south', other, { speaker })],
    byId(article('north', { text: one }), article('south', { text: `${other} ${rest}` })),
    related(['north', 'south', 'unknown']),
  )
    .filter(({ kind }) => kind === 'certainty')
    .map(({ values }) => values.map(({ text }) => text).join(' / '))
}

it.each([
  ['The sluice at Vakt might close by spring.', 'By spring, keepers will have closed Vakt’s old sluice.', 'might close / closed'], // prettier-ignore
  ['A loose bolt seems to have derailed the tram in Orsk.', 'In Orsk a tram was derailed by a bolt that had come loose.', 'seems to have derailed / derailed'], // prettier-ignore
  ['Rust was the probable cause of the leak.', 'It was rust that caused the tank to leak, divers found.', 'probable cause / caused'], // prettier-ignore
  ['The vase bought in Orsk could well be a forgery.', 'Two curators have seen the vase, and it is a forgery.', 'could well be a forgery / forgery'], // prettier-ignore
])('shows who is surer of what is told in other words: %s | %s', (one, other, expected) => {
  expect(sure(one, other)).toEqual([expected])
})

it.each([
  // of what the other does not tell
  ['Forty homes stand empty in Vakt, and the sluice might close.', 'Vakt has forty homes that stand empty.'],
  ['The sluice at Vakt might close by spring.', 'Keepers could shut Vakt’s sluice and close it in spring.'],
  ['The sluice at Vakt might close by spring.', 'If it rains, keepers will close Vakt’s sluice in spring.'],
  ['Boats may land eels at Vakt from May.', 'From May, eels are allowed to be landed by boats at Vakt.'],
  ['Old boats may be used to smuggle eels.', 'Smugglers of eels have in some cases used old boats.'],
  ['The sluice at Vakt may not close by spring.', 'Keepers closed Vakt’s old sluice in spring.'],
])('shows no hedge that the other has too, or has nothing to be of: %s | %s', (one, other) => {
  expect(sure(one, other)).toEqual([])
  expect(sure(other, one)).toEqual([])
})

it('shows none of an article that is as little sure in another sentence, or names who says so', () => {
  const one = 'The tram in Orsk reportedly remains on its side.'
  const other = 'In Orsk a tram still remains overturned.'
  expect(sure(one, other)).toEqual(['reportedly remains / remains'])
  expect(sure(one, other, 'It is unclear how long it remains there.')).toEqual([])
  expect(sure(one, other, '', 'police')).toEqual([])
})
