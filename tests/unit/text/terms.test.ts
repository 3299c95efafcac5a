import { fc } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { terms } from '../../../src/text/terms/terms.ts'

const norms = (text: string) => terms(text).map((term) => term.norm)

describe('terms', () => {
  it.each([
    ['90%', '90 percent', 'ninety per cent'],
    ['-8C', '−8°C', 'minus 8 degrees Celsius'],
    ['a 30-year-old man', 'a 30 years old man'],
    ['U.S. troops', 'US troops', 'United States troops'],
    ['$5m', '$5 million', 'US$5m', '5 million dollars', 'five million US dollars'],
    ['Sh2.4 billion', 'Shs2.4bn', '2.4 billion shillings'],
    ['KES 1.8 billion', 'KSh1.8bn', '1.8 billion Kenyan shillings'],
    ['€0.50', '50 euro cents'],
    ['7.5 million kWh', '7,500,000 kilowatt hours'],
    ['1,250 houses', '1250 houses'],
    ['a hundred and five', '105', 'one hundred and five'],
    ['the 1st prize', 'the first prize'],
    ['the 43rd regatta', 'the forty-third regatta'],
    ['3,25,000 saplings', '325,000 saplings', '3.25 lakh saplings'],
    ['€2,5 million', '2.5 million euros'],
    ['4.500.000 euros', '€4.5m'],
    ['a yield of 4.5pc', 'a yield of 4.5%', 'a yield of 4.5 pc'],
    ['an average of .310', 'an average of 0.310'],
    ['2½ acres', '2.5 acres', 'two and a half acres'],
    ['10 to 12 million dollars', '$10m to $12m'],
    ['six feet four inches', '6-foot-4'],
    ['don’t', "don't", 'do not'],
    ['cannot', "can't", 'can not'],
    ['Jan. 14', 'January 14'],
    ['in Decatur, Ill.', 'in Decatur, Illinois', 'in Decatur, Ill'],
    ['Zürich’s neighbours', "Zurich's neighbors"],
    ['an organised centre', 'an organized center'],
    ['travelled with a grey programme', 'traveled with a gray program'],
    ['3 kilometres', '3 km'],
    ['winds of 120 km/h', 'winds of 120 km per hour', 'winds of 120 kilometres an hour', 'winds of 120 kph'],
    ['75mph in town', '75 miles per hour in town', '75 miles an hour in town'],
  ])('%s reads the same in every form', (...forms) => {
    for (const form of forms) expect(norms(form)).toEqual(norms(forms[0] ?? ''))
  })

  it.each([
    ['filled', 'filed'],
    ['5 m of rope', '5m people'],
    ['$5', '€5'],
    ['a board of 10.20.30.40', 'a board of 10203040'],
    ['he wrote of "the class of 18"', 'he wrote of the class of 18 inches'],
    ['a twenty-second film', 'a 22nd film'],
    ['165 drones', '170 drones'],
    ['20-30 cases', '2030 cases'],
    ['three won seats', '3 KRW seats'],
  ])('%s and %s differ', (a, b) => {
    expect(norms(a)).not.toEqual(norms(b))
  })

  it('tells names, numbers, dates and words apart', () => {
    const kinds = terms('On Monday, three men left Kyiv in May 2014.').map(
      ({ norm, kind }) => `${norm} ${kind}`,
    )
    expect(kinds).toEqual([
      'on word',
      'monday date',
      '3 number',
      'men word',
      'left word',
      'kyiv name',
      'in word',
      'may date',
      '2014 number',
    ])
  })

  it('gives spans in order, none empty, none overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0
        for (const term of terms(text)) {
          expect(term.start).toBeGreaterThanOrEqual(end)
          expect(term.end).toBeGreaterThan(term.start)
          expect(term.end).toBeLessThanOrEqual(text.length)
          end = term.end
        }
      }),
    )
  })
})
