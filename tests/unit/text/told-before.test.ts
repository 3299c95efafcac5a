import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

function last(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).at(-1)!.statement
}

describe('a thing told of before', () => {
  it.each([
    [
      'in the words that told of it',
      'A Danish cargo ferry sank off Orsk on Monday. Divers found the ferry on 3 May.',
      'Divers found the ferry on 3 May',
    ],
    [
      'in the words that told of it, its measure with them',
      'A rocket will carry a 425kg relay satellite into orbit in June. The rover will be guided by the satellite.',
      'The rover will be guided by the 425kg relay satellite',
    ],
    [
      'in small letters, where a capital only opened the sentence',
      'Riot police fired gas at 40 youths in Orsk. It was the third riot in a week. The police arrested nine.',
      'The riot police arrested nine',
    ],
    [
      'with the capital of a name',
      'Danish police fired gas at 40 youths in Orsk. The police arrested nine.',
      'The Danish police arrested nine',
    ],
    [
      'not by what may open with a name or a word',
      'Sundair police fired gas at 40 youths in Orsk. The police arrested nine.',
      'The police arrested nine',
    ],
    [
      'not where the noun only tells of another',
      'A Danish cargo ferry sank off Orsk on Monday. Ann Lee was blamed for the ferry sinking.',
      'Ann Lee was blamed for the ferry sinking',
    ],
    [
      'not by how long it is only',
      'Passengers on an 11-hour flight were told to wait. The flight is to leave again on Wednesday.',
      'The flight is to leave again on Wednesday',
    ],
    [
      'not by which of several it is',
      'The Otters lost their fifth straight game on Monday. Bo Roe was replaced with the game well in hand.',
      'Bo Roe was replaced with the game well in hand',
    ],
    [
      'not where the text tells of another by that noun',
      'A Danish-flagged vessel loaded oil in Orsk in May. It sold 600 tons to a North Korean vessel. The ship was seized in June.',
      'The ship was seized in June',
    ],
    [
      'not by what only tells of part of it, where the text knew it before',
      'The race was stopped after two laps. Bo Roe still leads the title race by 12 points. Ann Lee wanted the race to go on.',
      'Ann Lee wanted the race to go on',
    ],
    [
      'though it was called by a passing word since',
      'A Sundair Airlines flight left Orsk on Monday. The delayed flight landed at noon. Police met the flight at 12:10.',
      'Police met the Sundair Airlines flight at 12:10',
    ],
    [
      'not by what never came about',
      'Bo Roe was supposed to take an early morning Sundair flight to Orsk. He fell asleep for most of the flight.',
      'Bo Roe fell asleep for most of the flight',
    ],
    [
      'not where it is any of a kind',
      'The plug fits any portable audio device. Makers dropped it in 2017 to save room inside the device.',
      'Makers dropped the plug in 2017 to save room inside the device',
    ],
    [
      'not above the heading of a box',
      'The two-part Tarvia space mission will begin in June. THE CAPSULE THAT TAKES MAN TO THE MOON The mission will use 3 rockets.',
      'THE CAPSULE THAT TAKES MAN TO THE MOON The mission will use 3 rockets',
    ],
  ])('%s', (_, text, expected) => expect(last(text)).toBe(expected))
})

describe('what a text brought in once', () => {
  it.each([
    [
      'with where it is',
      'The state bought a gas plant at Ordoba in 2019. The plant was shut down in May.',
      'The gas plant at Ordoba was shut down in May',
    ],
    [
      'with whom it binds',
      'Sund Locks signed a contract with the state in 2019. The contract was worth 40 million euros.',
      'The contract with the state was worth 40 million euros',
    ],
    [
      'with its number',
      'Police seized 40 oil drums in Orsk. The drums were sold to a dealer in May.',
      'The 40 oil drums were sold to a dealer in May',
    ],
    [
      'not with what tells of the deed',
      'Bo Roe opened a door with a key on 4 May. The door led to 40 rooms.',
      'The door led to 40 rooms',
    ],
    [
      'not where it is wanted only',
      'Ann Lee wanted a canal at Orsk in 2019. The canal would have cost 40 million euros.',
      'The canal would have cost 40 million euros',
    ],
    [
      'not where there was none',
      'There was no fire alarm in the mill in 2019. The alarm was bought in May 2020.',
      'The alarm was bought in May 2020',
    ],
    [
      'not where another is brought in',
      'A bus with 40 pupils crashed on Monday. Another bus was sent to Holt. The bus left Orsk at 8 a.m. on Monday.',
      'The bus left Orsk at 8 a.m. on Monday',
    ],
    [
      'not where the same words say which',
      'Ann Lee took a flight from Holt to Orsk. The flight from Sund was 3 hours late.',
      'The flight from Sund was 3 hours late',
    ],
    [
      'not by how long it took',
      'Bo Roe was held after an 18-month hunt. The hunt cost 40 million euros.',
      'The hunt cost 40 million euros',
    ],
  ])('%s', (_, text, expected) => expect(last(text)).toBe(expected))
})

describe('words that are not filled with a name', () => {
  it.each([
    [
      'of whom a clause tells that stands beside',
      'Bo Roe won 4 races. The crews paid homage to an all-time great who has given the sport he loves 20 years.',
      'The crews paid homage to an all-time great who has given the sport he loves 20 years',
    ],
    [
      'of whom the sentence calls by a nation',
      'Bo Roe won in Orsk in 2012. The Brazilian crashed on his home track on Sunday.',
      'The Brazilian crashed on his home track on Sunday',
    ],
    [
      '“we” of somebody whom nothing tells to speak for a body',
      '“We found 3 kinds of microbe in May,” Roe said.',
      'We found 3 kinds of microbe in May',
    ],
    [
      '“the team” after a league',
      'Bo Roe coached in the NFL for 40 years. Roe told the players of it after the team’s win on Sunday.',
      'Bo Roe told the players of it after the team’s win on Sunday',
    ],
    [
      '“the site” after a city',
      'The governor called off a speech in Orsk. Bo Roe travelled to the site on Monday.',
      'Bo Roe travelled to the site on Monday',
    ],
    [
      '“it” that will be an event',
      'The Vega-5 probe is to leave in August. It will be the first ever landing on the far side.',
      'It will be the first ever landing on the far side',
    ],
    [
      '“it” that is ranked, after what a thing has',
      'The Orion P-3 has a new laser altimeter. It is the most advanced suite built since 1990.',
      'It is the most advanced suite built since 1990',
    ],
    [
      '“it” under the heading of a box',
      'THE BROKEN BERG The pattern was caused by warm water. It kept 3 miles of sea free of ice.',
      'It kept 3 miles of sea free of ice',
    ],
  ])('%s', (_, text, expected) => expect(last(text)).toBe(expected))
})

describe('words that tie a sentence to the one before', () => {
  it.each([
    [
      'As a result, the bank will report a loss of 5 million in May.',
      'The bank will report a loss of 5 million in May',
    ],
    ['In fact, 40 boats sank in May.', '40 boats sank in May'],
    ['Be that as it may, the app has lost 40 users since May.', 'The app has lost 40 users since May'],
    ['Then, Bo Roe let the samples grow for 3 weeks.', 'Bo Roe let the samples grow for 3 weeks'],
    ['Then a second boat sank on 4 May.', 'A second boat sank on 4 May'],
    ['However the mill lost 40 workers in May.', 'The mill lost 40 workers in May'],
    ['However hard it rained, 40 boats sailed in May.', 'However hard it rained, 40 boats sailed in May'],
    ['Then President Roe signed 4 bills on 4 May.', 'Then President Roe signed 4 bills on 4 May'],
    ['First, second and third were 3 boats from Orsk.', 'First, second and third were 3 boats from Orsk'],
    ['In May, 40 boats sank off Orsk.', 'In May, 40 boats sank off Orsk'],
    ['So far, 40 boats have sunk off Orsk.', 'So far, 40 boats have sunk off Orsk'],
  ])('go, and no others: %s', (text, expected) => expect(last(text)).toBe(expected))
})

describe('words that say only that the rest comes of what was told', () => {
  it.each([
    [
      'That meant choir lessons reached only 4 percent of pupils, according to Alba Bank.',
      'Choir lessons reached only 4 percent of pupils',
    ],
    ['This means that 40 farms have no water, Bo Roe said.', '40 farms have no water'],
    ['It means 40 farms have no water.', '40 farms have no water'],
    ['Bo Roe said that meant 40 farms were without water.', '40 farms were without water'],
    // what may come of it, or of what may be, is not so without it
    [
      'That means 40 farms could lose their wells, Bo Roe said.',
      'That means 40 farms could lose their wells',
    ],
    ['Bo Roe said that meant 40 farms would lose it.', 'Bo Roe said that meant 40 farms would lose it'],
    ['Bo Roe said it meant 40 farms would lose it.', 'It meant 40 farms will lose it'],
    ['It means a lot to 40 farms, Bo Roe said.', 'It means a lot to 40 farms'],
    ['Bo Roe said the drought meant 40 farms had no water.', 'The drought meant 40 farms had no water'],
  ])('go, and no others: %s', (text, expected) => expect(last(`Vakt shut two wells. ${text}`)).toBe(expected))

  it('stay where the sentence before tells of what may be', () => {
    const told = 'That means 40 farms have no water'
    expect(last(`If it does not rain, Vakt will shut two wells. ${told}, Bo Roe said.`)).toBe(told)
  })
})

describe('a body whose spokesman says what “the agency” did', () => {
  it.each([
    [
      'FBI spokeswoman Ann Lee said the agency questioned 3 men on Tuesday.',
      'The FBI questioned 3 men on Tuesday',
    ],
    [
      'The Merigroup chief financial officer, Bo Roe, said the bank could face a charge of 20 million.',
      'Merigroup could face a charge of 20 million',
    ],
    [
      'An analyst at Merigroup, Bo Roe, said the company could face a charge of 20 million.',
      'The company could face a charge of 20 million',
    ],
    [
      'Alba Bank lost 3 clients. A Merigroup spokesman, Bo Roe, said the bank could face a charge of 20 million.',
      'Alba Bank could face a charge of 20 million',
    ],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
})
