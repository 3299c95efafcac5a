import { describe, expect, it } from 'vitest'
import type { Relation } from '../../../src/model/comparison.ts'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

const found = (one: string, other: string, relation: Relation) =>
  differencesOf(
    [cite('north', one), cite('south', other)],
    byId(article('north'), article('south')),
    related(['north', 'south', relation]),
  )
    .filter(({ kind }) => kind !== 'style')
    .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)

describe('verbs of two reporters', () => {
  it.each([
    ['The bank lowered', 'The bank cut', 'its key rate to 4%', 'lowered / cut'],
    ['Three sailors were killed', 'Three sailors died', 'in a blast in Orsk', 'were killed / died'],
    ['Three sailors were hurt', 'Three sailors were wounded', 'in a blast in Orsk', 'hurt / wounded'],
    ['The mayor resigned', 'The mayor stepped down', 'on Monday over the leak', 'resigned / stepped down'],
    ['The court rejected', 'The court dismissed', 'the appeal of the mayor', 'rejected / dismissed'],
  ])('are no finding where they tell the same, but an edit of a copy: %s / %s', (one, other, rest, edit) => {
    expect(found(`${one} ${rest}`, `${other} ${rest}`, 'independent')).toEqual([])
    expect(found(`${one} ${rest}`, `${other} ${rest}`, 'edited-copy')).toEqual([`wording: ${edit}`])
  })

  it.each([
    ['Three sailors were killed', 'Three sailors were wounded', 'in a blast in Orsk', 'killed / wounded'],
    ['Three sailors were killed', 'Three sailors were murdered', 'in a blast in Orsk', 'killed / murdered'],
    ['Three sailors were arrested', 'Three sailors were charged', 'over a blast', 'arrested / charged'],
    ['Three sailors were accused', 'Three sailors were charged', 'over the theft', 'accused / charged'],
    ['The storm damaged', 'The storm destroyed', 'two schools in Orsk', 'damaged / destroyed'],
    ['The boat took 30 migrants', 'The boat took 30 refugees', 'to Orsk on Monday', 'migrants / refugees'],
  ])('are one where they tell another thing: %s / %s', (one, other, rest, expected) => {
    expect(found(`${one} ${rest}`, `${other} ${rest}`, 'independent')).toEqual([`wording: ${expected}`])
  })
})

it('takes “to” with a verb, and the tense of “can” in what somebody says, for style', () => {
  const told = (verb: string) => `Hundreds of people marched through Orsk ${verb} elections`
  expect(found(told('to demand'), told('demanding'), 'edited-copy')).toEqual([])
  const said = (cue: string, verb: string) =>
    `The union ${cue} that its members ${verb} stay at home until May`
  expect(found(said('said', 'could'), said('says', 'can'), 'independent')).toEqual([])
  expect(found(said('said', 'could'), said('says', 'will'), 'independent')).toEqual([
    'certainty: could / will',
  ])
})
