import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** The last claim of a text and who says it. */
function last(text: string): [speaker: string | null, statement: string] {
  const parsed = parseText(text)
  const known = entities(parsed)
  const { speaker, statement } = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [speaker?.name ?? null, statement]
}

const two = 'Skier Berit Holm lost to Sonja Weir. Weir said she was glad.'

describe('whoever is called by a nation, a family or an office', () => {
  it.each<[why: string, text: string, speaker: string]>([
    [
      'is no other than the one of that nation',
      'Sonja Weir beat Berit Holm of Denmark. Weir said she was glad. The Dane said 40 skis had been stolen.',
      'Berit Holm',
    ],
    [
      'is who is told to be of it by its other noun',
      'Spain’s Luis Ferro won. Jon Aker came third. Aker said he was glad. The Spaniard said 40 skis had been stolen.',
      'Luis Ferro',
    ],
    [
      'is who holds the office by its short form, far above',
      'Sen. Dick Orrell left. Shares fell by 14%. The bank sold 40 boats.\n\nThe senator said 40 skis had been stolen.',
      'Dick Orrell',
    ],
    [
      'is the man of two who hold it',
      'Rep. Tom Burke left. Rep. Ann Roe won. The bank sold 40 boats.\n\nThe congressman said 40 skis had been stolen.',
      'Tom Burke',
    ],
    [
      'is nobody who holds another office',
      'Rep. Tom Burke left. A representative of the bank came.\n\nThe representative said 40 skis had been stolen.',
      'The representative',
    ],
    ['is nobody where two may be of the nation', `${two} The Dane said 40 skis had been stolen.`, 'The Dane'],
    [
      'is the only one told of',
      'Skier Berit Holm fell on Monday. The Dane said 40 skis had been stolen.',
      'Berit Holm',
    ],
    [
      'is whose three children are told of',
      'Berit Holm, a mother of three, met Sonja Weir. Weir wept. The mother of three said 40 skis had been stolen.',
      'Berit Holm',
    ],
    [
      'is nobody where the children may be either’s',
      `${two} The mother of three said 40 skis had been stolen.`,
      'The mother of three',
    ],
    [
      'is who has the rank, though another spoke last',
      'Officers led by Sgt Jon Aker left. Bo Roe said he was glad. The sergeant said 40 skis had been stolen.',
      'Jon Aker',
    ],
    [
      'is nobody where the rank is nobody’s and two are told of',
      'Pilot Jon Aker met Sonja Weir. Weir said she was glad. The captain said 40 skis had been stolen.',
      'The captain',
    ],
    [
      'is nobody where two may have been it before',
      'Orsk fired manager Jon Aker. Aker said he was sad. Coach Bo Roe will take over. The former striker said 40 skis had been stolen.',
      'The former striker',
    ],
    [
      'is whom the text is about and named last',
      'Berit Holm met Sonja Weir. Holm won. Holm will race in May. Holm spoke on Monday. The former champion said 40 skis had been stolen.',
      'Berit Holm',
    ],
    [
      'is who has just spoken and adds to it',
      '“We are glad,” said Sonja Weir, who beat Berit Holm. “And 40 skis have been stolen,” added the champion.',
      'Sonja Weir',
    ],
  ])('%s', (_, text, speaker) => {
    expect(last(text)[0]).toBe(speaker)
  })

  it('is a striker of another age than the one named before', () => {
    expect(
      last(
        'Jon Aker, 22, left. Erik Roe stayed. The 29-year-old striker said that 40 skis had been stolen.',
      )[0],
    ).toBe('Erik Roe')
  })

  it('is whom “she” means behind it', () => {
    expect(last(`${two} The Dane said she had sold 40 skis.`)).toEqual(['The Dane', 'The Dane sold 40 skis'])
  })
  it('owns what is “his”, or another does', () => {
    expect(last('Bo Roe beat Jon Aker. The Dane promised to sell his 40 skis in May.')[1]).not.toMatch(
      /Roe|Aker/,
    )
  })
})
