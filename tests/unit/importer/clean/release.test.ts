import { describe, expect, it } from 'vitest'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { releaseIn, releaserOf } from '../../../../scripts/importer/clean/release.ts'
import { textReader } from '../../../../scripts/importer/read/text.ts'

const lead = 'Orsk Energy, a maker of cells for homes, today announced that it will build a plant in Belka.'
const more = 'The plant will open in 2028, the company said.'
const found = (
  lines: readonly string[],
  bylines: readonly string[] = [],
  text = `${lead}\n\n${more}`,
  { title = 'Orsk Energy to build a plant', outlet = 'Orsk Motors' } = {},
) =>
  releaserOf(
    { title, bylines: [...bylines] },
    lines.map((one) => ({ text: one })),
    text,
    outlet,
    (name) => name === 'Alba Press',
  )

describe('whose press release a text says that it is', () => {
  it.each([
    ['by the mark above it', ['PRESS RELEASE – FOR IMMEDIATE RELEASE', lead, more]],
    ['by the same in other words', ['For immediate release', lead, more]],
    ['by two notes below it', [lead, more, 'Media contact: press@orsk.example', 'Notes to editors']],
    [
      'by what it says about itself below',
      [lead, more, 'ENDS', 'About Orsk Energy: Orsk Energy makes cells.'],
    ],
  ])('is told %s', (_, lines) => {
    expect(found(lines)).toBe('Orsk Energy')
  })

  it('is told by who publishes it, where nobody else is named and the text begins with his name', () => {
    const marks = ['PRESS RELEASE', more]
    expect(found(marks, [], 'Orsk Motors will build a plant in Belka.')).toBe('Orsk Motors')
    expect(found(marks, [], 'Orsk Motorsport will build a plant in Belka.')).toBe(null)
    expect(found([more], [], 'Orsk Motors will build a plant in Belka.')).toBe(null)
  })

  it.each([
    ['ORSK, May 19, 2026 /PRNewswire/ -- ', 'SOURCE Orsk Energy, Inc.'],
    ['ORSK--(BUSINESS WIRE)--May 19, 2026--', 'About Orsk Energy'],
    ['ORSK, Ontario, May 19, 2026 (GLOBE NEWSWIRE) -- ', 'About Orsk Energy'],
    ['ORSK, UK / ACCESS Newswire / May 19, 2026 / ', 'SOURCE: Orsk Energy'],
  ])('is told by the dateline of a service that sends it out, which is cut off: %s', (dateline, end) => {
    const source = `Plant to open\n\nOutlet: Orsk Daily\nDate: 2026-05-19\n\n${dateline}${lead}\n\n${more}\n\n${end}\n`
    const [raw] = textReader.read(source, { file: 'a.txt', bytes: new TextEncoder().encode(source) })
    const { text, releaser } = clean(raw!, { agencies: [], publishers: [] })
    expect([releaser, text.startsWith(lead)]).toEqual(['Orsk Energy', true])
  })

  it('is told by who issued or provided it, without the desk and the legal form', () => {
    const text = 'A plant will be built in Belka.'
    const issued = 'Issued by: Department of Public Information, Ministry of Works'
    expect(found(['PRESS RELEASE No. 9/2026', text, issued], [], text)).toBe('Ministry of Works')
    expect(found(['FOR IMMEDIATE RELEASE', text], ['Provided by Belka Cells AB'], text)).toBe('Belka Cells')
    // pictures are provided too
    expect(found([text, 'Provided by Belka Cells AB'], [], text)).toBeNull()
  })

  it('is told by whom to ask about it', () => {
    const text = 'Two men were found.'
    const ends = ['-30-', 'Media Relations, Belka Mountain Rescue: media@rescue.example']
    expect(found([text, ...ends], [], text)).toBe('Belka Mountain Rescue')
  })

  it('is told by the headline of the public body that publishes it', () => {
    const text = 'Two men were found.'
    const title =
      'News release: Two men who went missing on the Orsk ridge in the storm of last week are found alive'
    expect(found([text], [], text, { title, outlet: 'Belka Police Service' })).toBe('Belka Police Service')
    expect(found([text], [], text, { title, outlet: 'Belka World Service' })).toBeNull()
  })

  it('is told by a note that the outlet was provided with the text, by no agency', () => {
    const note = (by: string) => [
      lead,
      more,
      `Materials provided by ${by}. Note: Content may be edited for length.`,
    ]
    expect(found(note('the University of Belka'))).toBe('University of Belka')
    expect(found(note('Alba Press'))).toBeNull()
  })

  it('is told by a line that presents it, which is cut off', () => {
    const source = `Plant to open\n\nOutlet: Orsk Daily\nDate: 2026-05-19\n\nThe following is a press release from the Orsk Board of Energy.\n\n${lead}\n\n${more}\n`
    const [raw] = textReader.read(source, { file: 'a.txt', bytes: new TextEncoder().encode(source) })
    const { text, releaser } = clean(raw!, { agencies: [], publishers: [] })
    expect([releaser, text.startsWith(lead)]).toEqual(['Orsk Board of Energy', true])
  })

  it('is not told by a line that only speaks of one', () => {
    const line = 'The following is a press release from Orsk Energy that its head disowned.'
    expect(found([line, lead, more])).toBeNull()
  })

  it('is told by the office that signs it', () => {
    expect(found([lead, more], ['By Belka Council press office'])).toBe('Belka Council')
    expect(found([lead, more], ['By: Belka Group Communications'])).toBe('Belka')
    expect(found(['The Belka Council Communications Team', lead, more])).toBe('Belka Council')
  })

  it('takes the name from the note below where nobody announces anything', () => {
    const text = 'A plant will be built in Belka.'
    const lines = ['Press release', text, 'About Orsk Energy']
    expect(found(lines, [], text)).toBe('Orsk Energy')
  })

  it.each([
    [[lead, more]],
    [[lead, more, 'Media contact: press@orsk.example']],
    [
      [
        'A press release with a mistake in it cost Orsk Energy a third of its worth on Monday, its head said.',
        more,
      ],
    ],
    [[lead, 'Its press office did not answer.', more]],
  ])('is told of no report: %j', (lines) => {
    expect(found(lines)).toBeNull()
  })

  it.each([
    ['Press release', null],
    ['Medienmitteilung', null],
    ['Press release from Orsk Energy', 'Orsk Energy'],
    ['Press release: Orsk Energy', 'Orsk Energy'],
    ['Orsk Energy press release', 'Orsk Energy'],
    ['Pressemitteilung', null],
    ['Communiqué de presse', null],
    ['Comunicado de prensa', null],
  ])('is said in a byline: %s', (line, issuer) => {
    expect(releaseIn(line)).toEqual({ exact: line, issuer })
    expect(found(['A plant will be built in Belka.'], [line], 'A plant will be built in Belka.')).toBe(issuer)
  })

  it.each(['By Ann Lee', 'Ann Press', 'By Releasa Communi', 'Press Association'])('is none in %s', (line) => {
    expect(releaseIn(line)).toBeNull()
  })

  it('is kept as the credit of a text that does not say whose it is', () => {
    const text =
      'Plant to close\n\nOutlet: Orsk Daily\nBy: Press release\nDate: 2026-08-01\n\nThe plant will close in March.\n'
    const [raw] = textReader.read(text, { file: 'a.txt', bytes: new TextEncoder().encode(text) })
    const { byline, credit, releaser } = clean(raw!, { agencies: [], publishers: [] })
    expect({ byline, credit, releaser }).toMatchObject({
      byline: [],
      credit: { agency: null, exact: 'Press release' },
      releaser: null,
    })
  })
})
