import { expect, it } from 'vitest'
import { figuresTold } from '../../../src/compare/differences/figures-told.ts'
import { article, byId, cite } from './made.ts'

/** Who tells each figure, of two citations in articles that tell more. */
const told = (north: string, south: string, speaker: string | null = null, more = '') =>
  figuresTold(
    [cite('north', north), cite('south', south, { speaker })],
    byId(article('north', { text: `${north} ${more}` }), article('south', { text: south })),
  ).map(({ text, articles }) => `${text}: ${articles.join(', ')}`)

it('names who tells each number, in whatever words', () => {
  expect(
    told('The firm in Orsk lost 14 boats.', 'Fourteen boats of the firm were lost off 3 islands.'),
  ).toEqual(['14 boats: north, south', '3 islands: south'])
})

it('looks for it in all of an article before it says that only others tell it', () => {
  const found = (more: string) =>
    told('Boats were lost in Orsk.', 'The boats were worth 40,000 pounds.', null, more)
  expect(found('They were worth some £40,000.')).toEqual(['40,000 pounds: south, north'])
  expect(found('They were old.')).toEqual(['40,000 pounds: south'])
})

it('takes no number of other things for it', () => {
  const found = (more: string) => told('Boats were lost in Orsk.', '18 suspects were held.', null, more)
  expect(found('18 people are in custody.')).toEqual(['18 suspects: south, north'])
  expect(found('It lasted 18 months and cost £18.')).toEqual(['18 suspects: south'])
})

it('takes nearly three weeks for 19 days', () => {
  expect(told('They were in Orsk for 19 days.', 'They spent almost three weeks in Orsk.')).toEqual([
    '19 days: north, south',
  ])
})

it('takes words for a month only where they name one, and none within others', () => {
  const tellers = (day: string, more: string) =>
    figuresTold(
      [
        cite('north', 'A boat sank.'),
        cite('south', `A boat sank in ${day}.`, { when: [{ text: day, value: '2026-05', grain: 'month' }] }),
      ],
      byId(article('north', { text: `A boat sank. ${more}` }), article('south', { text: 'A boat sank.' })),
    ).flatMap(({ articles }) => articles)
  expect(tellers('May', 'More may have sunk, and the mayor may resign.')).toEqual(['south'])
  expect(tellers('May', 'Others sank in April and May.')).toEqual(['south', 'north'])
  expect(tellers('March', 'The owners march to the port.')).toEqual(['south'])
  expect(tellers('1 May', 'They left on 31 May.')).toEqual(['south'])
})

it('takes another word for a day for it, by when its article was published', () => {
  const tellers = (more: string, published: string) =>
    figuresTold(
      [
        cite('north', 'A boat sank.'),
        cite('south', 'A boat sank on Friday.', {
          when: [{ text: 'Friday', value: '2026-05-08', grain: 'day' }],
        }),
      ],
      byId(
        article('north', { text: `A boat sank. ${more}`, published }),
        article('south', { text: 'A boat sank on Friday.', published: '2026-05-09' }),
      ),
    ).flatMap(({ articles }) => articles)
  expect(tellers('The port is shut today.', '2026-05-08')).toEqual(['south', 'north'])
  expect(tellers('The port was shut yesterday.', '2026-05-09')).toEqual(['south', 'north'])
  expect(tellers('The port is shut today.', '2026-05-09')).toEqual(['south'])
  expect(tellers('The port was shut in May.', '2026-05-20')).toEqual(['south'])
})

it('takes a share for the same only where it is told of the same, else says that it is there', () => {
  const found = (more: string) =>
    figuresTold(
      [cite('north', 'Boats were sold in Orsk.'), cite('south', 'The firm sold 30% of its boats in Orsk.')],
      byId(
        article('north', { text: `Boats were sold in Orsk. ${more}` }),
        article('south', { text: 'The firm sold 30% of its boats in Orsk.' }),
      ),
    ).map(({ articles, near }) => [articles.join(' '), near.map(({ text }) => text).join()])
  expect(found('They were 30 percent of the boats that it had.')).toEqual([['south north', '']])
  expect(found('Diesel is 30 percent dearer than last year.')).toEqual([['south', '30 percent']])
  expect(found('Diesel is 30% dearer than last year.')).toEqual([['south', '30%']])
  expect(found('Diesel is dearer than last year.')).toEqual([['south', '']])
})

it('counts nobody who only says so', () => {
  expect(
    told('Boats were lost.', 'Boats were lost, two people close to it said.', 'two people close to it'),
  ).toEqual([])
})

it('gives the nearest number of the same things or money that who does not tell it has elsewhere', () => {
  const near = (north: string, more: string, south: string) =>
    figuresTold(
      [cite('north', north), cite('south', south)],
      byId(article('north', { text: `${north} ${more}` }), article('south', { text: south })),
    ).flatMap((figure) => figure.near.map((one) => `${figure.text}: ${one.article} ${one.text}`))
  expect(near('Lind won in Orsk.', 'She was 321 votes ahead.', 'Lind won by 312 votes.')).toEqual([
    '312 votes: north 321 votes',
  ])
  expect(near('Lind won in Orsk.', 'It cost £590,000.', 'Lind, who spent £612,000, won.')).toEqual([
    '£612,000: north £590,000',
  ])
  // far from it, of other things, or told by both
  expect(near('Lind won in Orsk.', 'She got 9,000 votes.', 'Lind won by 312 votes.')).toEqual([])
  expect(near('Lind won in Orsk.', 'She owns 321 boats.', 'Lind won by 312 votes.')).toEqual([])
  expect(
    near('Lind won in Orsk.', 'Of 321 votes, none was lost.', 'Lind won by 312 votes, Orsk by 321 votes.'),
  ).toEqual([])
})
