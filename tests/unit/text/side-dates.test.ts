import { describe, expect, it } from 'vitest'
import { dates } from '../../../src/text/date/dates.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { ownDates } from '../../../src/text/statement/parts/side-dates.ts'

/** The own dates of a sentence, as printed; claimed is all of it, or from a word on. */
function own(text: string, from = text): string[] {
  const [sentence] = parseText(text).sentences
  const claimed = [{ start: text.indexOf(from), end: text.length }]
  return ownDates(dates(text, '2026-01-05'), sentence!.words, claimed).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('the dates of a claim', () => {
  it.each([
    ['Ida Orrell, who has led the bank since 2019, left in May.', ['May']],
    ['The ferry, built in 1994, had passed a test in August.', ['August']],
    ['Sales were the lowest since 2011.', []],
    ['Turnout was 68 per cent, the highest since the county was created in 1991.', []],
    ['The ministry criticised the treaty signed in 2010.', []],
    ['The 2018 winner Ida Orrell opened a bakery.', []],
    ['The police met the choir’s 2019 treasurer in May.', ['May']],
    ['A play about the 2011 flood moved the county.', []],
    ['The bank has lost her 2015 contract.', []],
    ['The county forgave fines dating back to 1991.', []],
    ['The choir’s 1998 song was played at the harbour in May.', ['May']],
    ['Their 2004 novel, read by the board, was banned in August.', ['August']],
    ['The 2012 law lets owners keep 40 boats.', []],
    ['The county’s 2015 letter was read out in May.', ['May']],
    ['Ms Orrell broke the 2012 law on ferries in May.', ['May']],
    ['The firm wants to dismiss Ms Orrell, whose term runs until 2030.', []],
    ['The critics praised the sonata that Ms Orrell wrote in 2011.', []],
    ['Ms Orrell paid in May for a boat she stole in 2012.', ['May']],
    ['The harbour showed a film about a mutiny in 1926.', []],
    ['The county bought 40 beds for the 2028 games.', []],
    ['The union mocked the county’s plan to move its choir before the 2019 fair.', []],
    ['The league cited the notes, sent during the 2015 strike, in a complaint.', []],
    ['The union has raised fears that the ferry leaked in 2016.', []],
  ])('are not those of what is put in: %s', (text, expected) => {
    expect(own(text)).toEqual(expected)
  })

  it.each([
    ['A letter sent to the board in December 2021 warned of a collapse.', ['December 2021']],
    [
      'Prices quickened to 5.9% in October from 5.5% in September, pushed up by rents.',
      ['October', 'September'],
    ],
    ['At least 30 transfers have occurred since October.', ['October']],
    ['Mr Roe has governed the county since 2014.', ['2014']],
    ['Ida Orrell won the 2018 election.', ['2018']],
    ['A 2015 letter warned the board of 40 leaks.', ['2015']],
    ['In a 1979 book, Ida Orrell praised the ferry.', ['1979']],
    ['The 2015 treaty was signed by 40 states.', ['2015']],
    ['In 2016 voters chose her.', ['2016']],
    ['Its 2025 profit was small.', ['2025']],
    ['She admitted it in a 2015 letter.', ['2015']],
    ['The bridge built by the county was opened in 2012.', ['2012']],
    ['After the strike she led in 2014, the county raised wages.', ['2014']],
    ['The county set aside money for the 2028 season.', ['2028']],
    ['The harbour sold a film about a mutiny to a bank in 2016.', ['2016']],
    ['Ms Orrell told the court that the ferry leaked in 2016.', ['2016']],
    ['The choir sold its boat, moved to Oslo in 2014, and sang.', ['2014']],
  ])('are all others: %s', (text, expected) => {
    expect(own(text)).toEqual(expected)
  })

  it('are those of what is told in what is put in', () => {
    expect(own('Shares fell in Veltra, which said that its profit shrank in May.', 'its profit')).toEqual([
      'May',
    ])
  })
})
