import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../scripts/importer/claims/claims.ts'

/** What a text claims, each statement with who is named for it. */
const told = (text: string) =>
  readClaims(text, '2025-03-05').passages.map(({ statement, speaker }) => `${statement} | ${speaker ?? ''}`)

const wet = 'The road was wet'

describe('somebody told by no more than a role', () => {
  it.each([
    ['Tom Lund was held in May. A neighbour saw the fire.', 'the neighbour'],
    ['Tom Lund was held in May. A councillor from Orsk called police.', 'the councillor'],
    ['Tom Lund was held in May. The driver of the lorry gave evidence.', 'The driver of the lorry'],
    ['Tom Lund was held in May. A doctor treated the victim.', 'the doctor'],
    ['Tom Lund was held in May. The bishop was in Orsk.', 'The bishop'],
    ['Tom Lund was held in May. The MLA termed the case false.', 'The MLA'],
  ])('is nearer than a name farther back: %s', (text, speaker) => {
    expect(told(`${text} He said that the road was wet.`)).toContain(`${wet} | ${speaker}`)
  })
  it.each([
    'The judge jailed Tom Lund in May.',
    'A priest met Tom Lund in May.',
    'Tom Lund was held in May. His landlord called police.',
    'Tom Lund was held in May. A priest wrote to him.',
  ])(
    'is as likely as somebody named, so that nobody is said to say it, nor is it the outlet’s: %s',
    (text) => {
      const found = told(`${text} He said that the road was wet in Orsk in May.`)
      expect(found.filter((one) => one.startsWith(wet))).toEqual([])
    },
  )
  it.each([
    'The driver was named as Tom Lund.',
    'The winner was Tom Lund.',
    'The coach of Orsk, Tom Lund, dropped a striker.',
    'A lorry hit Tom Lund in May.',
    'A court jailed Tom Lund in May.',
    'The minister resigned in May. Tom Lund led the inquiry.',
  ])('is no rival where the name is whose it is, or no person does it: %s', (text) => {
    expect(told(`${text} He said that the road was wet.`)).toContain(`${wet} | Tom Lund`)
  })
  it.each([
    ['The king', 'The king'],
    ['The coach', 'The coach'],
    ['The father', 'The father'],
    ['The striker', 'Tom Lund'],
    ['The former driver', 'Tom Lund'],
  ])('is somebody named before, unless every matter has its own: %s', (role, speaker) => {
    expect(told(`Tom Lund left Orsk in May. ${role} said that the road was wet.`)).toContain(
      `${wet} | ${speaker}`,
    )
  })
  it('is not who speaks by the pronoun for the other gender', () => {
    const text =
      'The judge jailed Tom Lund for a year. She said that Lund had lied. He said that the road was wet.'
    expect(told(text)).toContain(`${wet} | Tom Lund`)
  })
  it.each([
    ['Fire brigade spokesman Ingrid Voss spoke. She', 'Ingrid Voss'],
    ['Harbour board chairman Ingrid Voss spoke. She', 'Ingrid Voss'],
    ['Queen Street baker Leo Grant spoke. He', 'Leo Grant'],
    ['Mother Earth editor Leo Grant spoke. He', 'Leo Grant'],
    ['Dairy Queen manager Ingrid Voss spoke. She', 'Ingrid Voss'],
    ['The ombudsman was in Orsk in May. She', 'The ombudsman'],
  ])('is a woman or a man by the noun alone: %s', (text, speaker) => {
    expect(told(`${text} said that the road was wet.`)).toContain(`${wet} | ${speaker}`)
  })
  it('is no stepbrother by “she”', () => {
    const text = 'His stepbrother was in Orsk in May. She said that the road was wet.'
    expect(told(text).join()).not.toContain('stepbrother')
  })
  it('does not speak for another in a clause that tells when', () => {
    const text =
      'Ann Lee lives in Orsk. She saw a bus. When the driver yelled, “Stop!” the road was wet, she said.'
    expect(told(text).join()).not.toContain('| the driver')
  })
})

describe('a name of one word', () => {
  it('is somebody’s where its sentence goes on with “she”', () => {
    const text =
      'Kofi Ansu runs the port. He said that it was late. Imani was 19 when she left. The road was wet, she says.'
    expect(told(text)).toContain(`${wet} | Imani`)
  })
})

it('means whom a sentence tells of behind a condition, and not who spoke before', () => {
  const before = 'Peter Lyle spoke on Sunday. Carol Winn said that if the party came third the prime minister'
  expect(told(`${before} would be in trouble. She said that he would be gone by May 14.`)).toContain(
    'The prime minister will be gone by May 14 | Carol Winn',
  )
})
