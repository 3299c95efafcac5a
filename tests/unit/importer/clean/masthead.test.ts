import { describe, expect, it } from 'vitest'
import { agencies } from '../../../../src/text/data/agencies.ts'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { inNormalCase } from '../../../../scripts/importer/printed/outlet-name.ts'
import { textReader } from '../../../../scripts/importer/read/text.ts'

const headline = 'Coach leaves road near Belka, killing 14'
const body =
  'Fourteen people died when a coach left the road near Belka on Sunday morning, the fire service said.'

function read(lines: readonly string[], text = body) {
  const source = [...lines, '', text].join('\n')
  const [raw] = textReader.read(source, { file: 'coach-2.txt', bytes: new TextEncoder().encode(source) })
  return clean(raw!, { agencies, publishers: [] })
}

describe('a masthead on the first line', () => {
  it.each([
    [['The Alpine Herald'], 'The Alpine Herald'],
    [['VESTBY TRIBUNE'], 'Vestby Tribune'],
    [['THE ISLE OF GARTH COURIER'], 'The Isle of Garth Courier'],
    [['Belka Times-Union'], 'Belka Times-Union'],
    [['The Garth News-Record'], 'The Garth News-Record'],
    [['The Independent on Sunday'], 'The Independent on Sunday'],
    [['The Chronicle of Mountain Travel'], 'The Chronicle of Mountain Travel'],
    [['DAILY LANTERN'], 'Daily Lantern'],
    [['Press & Journal'], 'Press & Journal'],
    [['Garth Falls Tribune'], 'Garth Falls Tribune'],
    [['San Marco Express-News'], 'San Marco Express-News'],
    [['Sunday Mail'], 'Sunday Mail'],
    [['Vestby Today', '5 January 2026'], 'Vestby Today'],
    [['The Alpine Herald', 'Monday, January 5, 2026'], 'The Alpine Herald'],
    [['The Alpine Herald', '', '5 January 2026', ''], 'The Alpine Herald'],
    [['Monday, January 5, 2026', 'The Alpine Herald'], 'The Alpine Herald'],
    [['The Alpine Herald', 'Est. 1887', '', 'BREAKING NEWS'], 'The Alpine Herald'],
    [['The Alpine Herald', 'Vol. 12, No. 340 — Monday, January 5, 2026'], 'The Alpine Herald'],
    [['THE ALPINE HERALD', 'Monday, January 5, 2026 | $2.50', '', 'Exclusive'], 'The Alpine Herald'],
    [['The Alpine Herald | 5 January 2026'], 'The Alpine Herald'],
    [['Vestby Gazette, Jan. 5, 2026'], 'Vestby Gazette'],
    [['The Alpine Herald', 'Culture'], 'The Alpine Herald'],
    [['The Alpine Herald', '', 'World | Europe'], 'The Alpine Herald'],
    [['ARTS & BOOKS', 'The Alpine Herald'], 'The Alpine Herald'],
    [['Alpine Chronicle - English edition'], 'Alpine Chronicle'],
    [['El Faro | International Edition'], 'El Faro'],
    [['EL FARO DE GARTH IN ENGLISH', '', 'SHIPPING ›'], 'El Faro de Garth'],
    [['News|Shipping', 'The Alpine Herald'], 'The Alpine Herald'],
  ])('%j is %s, and the headline stands below', (lines, name) => {
    const isDated = lines.some((line) => line.includes('2026'))
    const below = ['', 'By Nora Lund', ...(isDated ? [] : ['2026-01-05'])]
    const { publisher, title, published, text, workingTitle } = read([...lines, '', headline, ...below])
    expect(publisher.data.name).toBe(name)
    expect({ title, published, text, workingTitle }).toEqual({
      title: headline,
      published: '2026-01-05',
      text: body,
      workingTitle: false,
    })
  })

  it('has no section that ends a headline on two lines', () => {
    expect(read(['Coach strike spreads all over', 'Europe', '', 'By Nora Lund', '2026-01-05']).title).toBe(
      'Coach strike spreads all over Europe',
    )
  })

  it('may have a headline of two words right above the text', () => {
    expect(read(['Vestby Gazette', '', 'Tax pledge']).title).toBe('Tax pledge')
    expect(read(['Vestby Gazette', '', 'World news', '', headline]).title).toBe(headline)
  })

  it.each([
    'Opinion: Coaches need two drivers',
    'Watch: Coach leaves road near Belka',
    'Live updates – Coach leaves road',
  ])('may have a headline with a label that links have: %s', (labelled) => {
    expect(read(['Vestby Gazette', '', labelled]).title).toBe(labelled)
    expect(read([labelled, 'By Nora Lund', '2026-01-05']).title).toBe(labelled)
    // above a headline it is a link
    expect(read([labelled, '', headline]).title).not.toBe(labelled)
    expect(read([`Read more: ${labelled}`]).workingTitle).toBe(true)
  })

  it.each(['Page 3', 'p. A12', '£1.40', 'No. 9,214 | Page 3', '| Late edition'])(
    'stands above a day with “%s” beside it',
    (beside) => {
      const lines = ['THE VESTBY TRIBUNE', `Monday, 5 January 2026                ${beside}`, '', headline]
      expect(read(lines)).toMatchObject({
        title: headline,
        published: '2026-01-05',
        outlet: 'The Vestby Tribune',
      })
    },
  )

  it('may have a headline that asks', () => {
    const question = 'Who let the coach leave Belka?'
    expect(read(['Vestby Gazette', '', question]).title).toBe(question)
  })

  it('makes one outlet of two articles, however it is set', () => {
    const ids = ['The Alpine Herald', 'THE ALPINE HERALD'].map(
      (name) => read([name, '', headline]).publisher.id,
    )
    expect(new Set(ids).size).toBe(1)
  })

  it('is told from the label of an opinion below it', () => {
    for (const lines of [
      ['The Alpine Herald', '', 'OPINION', '', headline],
      [headline, '', 'Outlet: The Alpine Herald', 'OPINION'],
    ]) {
      const { publisher, title, writer } = read([...lines, '', 'By Nora Lund', '2026-01-05'])
      expect({ name: publisher.data.name, title, writer }).toEqual({
        name: 'The Alpine Herald',
        title: headline,
        writer: 'Nora Lund',
      })
    }
  })

  it.each([
    'Guardian angels on the road to Belka',
    'Sun Sets on the Vestby Post',
    'Closure of the Vestby Gazette',
    'A Very Old Star',
    'A New World Record',
    'Driver Robs Evening Post',
    'DRIVER ROBS EVENING POST',
    'Driver fell asleep, says Herald',
  ])('is not “%s”, which is the title', (line) => {
    for (const below of [
      ['', '2026-01-05'],
      ['2026-01-05', '', 'Police search for the driver'],
    ]) {
      const { publisher, title } = read([line, ...below])
      expect({ id: publisher.id, title }).toEqual({ id: 'coach-2', title: line })
    }
  })

  it.each(['Film Review', 'Weather Today', 'Heat Record', 'World News'])('is not the kicker “%s”', (line) => {
    expect(read([line, '', headline, '', '2026-01-05']).publisher.id).toBe('coach-2')
  })

  it('has a headline below it: a name right above the text is none', () => {
    expect(read(['The Old Alpine Herald', '', 'By Nora Lund', '2026-01-05']).title).toBe(
      'The Old Alpine Herald',
    )
  })
})

it.each([
  ['THE ALPINE HERALD', 'The Alpine Herald'],
  ['BATH AND DISTRICT TIMES', 'Bath and District Times'],
  ['WNYC NEWS', 'WNYC News'],
  ['WEST MCKAY DISPATCH', 'West McKay Dispatch'],
  ['O’DELL COUNTY NEWS-LEADER', 'O’Dell County News-Leader'],
  ['The Alpine HERALD', 'The Alpine HERALD'],
])('%s is written %s', (printed, name) => {
  expect(inNormalCase(printed)).toBe(name)
})
