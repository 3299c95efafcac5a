import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../scripts/importer/claims.ts'
import { noticesOf } from '../../../scripts/importer/notices.ts'

const notice = (text: string) =>
  noticesOf(text)({ start: 0, end: text.length }, { speaker: null, kind: 'statement' })

describe('a sentence of the page is', () => {
  it.each([
    ['FILE - In this May 2, 2025, file photo, Ada Ruiz, left, opens the pier in Eastmere.', 'caption'],
    ['Ada Ruiz (pictured) left the harbour board in May.', 'caption'],
    ['Her team, the Eastmere Gulls (pictured right), had just won the cup.', 'caption'],
    ['Skipper Tom Berg, pictured, broke an arm in the storm of 2024.', 'caption'],
    ['The Winmore is pictured leaving the port of Eastmere.', 'caption'],
    ['The tanker is seen docked in the port of Eastmere.', 'caption'],
    ['The port of Eastmere was closed for 12 days. (Photo: Ada Ruiz)', 'caption'],
    ['The port handles 12 ships a day ©Ada Ruiz (AFP/File)', 'caption'],
    ['(Editing by Ada Ruiz; please credit the Harbour Gazette.)', 'the outlet'],
    ['WXY transcripts are created on a rush deadline by Typewell, Inc.', 'the outlet'],
    ['HarbourMail.com has reached out to the port and the police, who did not respond.', 'the outlet'],
    ['The Harbour Gazette has contacted the ministry for comment.', 'the outlet'],
    ['If you own a boat built before 2005, check out the list of the port.', 'menus'],
    ['READ MORE: Two ships sink off Eastmere in one night (VIDEO)', 'menus'],
    ['Categories Categories Select Category 2015 PORTS 2016 SHIPS', 'menus'],
    ['THE BROKEN PIER', 'heading'],
    ['Wenn ihr mit jemandem sprechen wollt, erreicht ihr den Hafen unter 0800.', 'another language'],
  ])('%s', (text, what) => {
    expect(notice(text)).toContain(what)
  })
})

describe('a sentence of the story is', () => {
  it.each([
    'The mayor was pictured leaving the club in May 2024.',
    'The port is seen as a natural setting for smuggling.',
    'Inflation is seen rising to 3 percent next year.',
    'The man is seen leaving the shop in the footage.',
    'The ship from Auckland, New Zealand, left on Jan. 1.',
    'Troops turned left, then right, and took the port.',
    'Police have contacted the embassy about the 12 missing sailors.',
    'The names of the sailors may not be published under the order.',
    'Transcripts were provided by the court on Monday.',
    'The port asked its 12 customers to check out the new quay.',
    'The handout photo of the mayor was a forgery.',
    'The crew of the film “Das Boot” sang the song to the end.',
  ])('%s', (text) => {
    expect(notice(text)).toBeNull()
  })
})

it('what somebody says of himself beside a picture is a claim', () => {
  const { passages } = readClaims(
    'Ada Ruiz (pictured) said the port would be closed for 12 days.',
    '2025-03-05',
  )
  expect(passages.map(({ speaker }) => speaker)).toEqual(['Ada Ruiz'])
})

describe('a post', () => {
  const read = (text: string) => {
    const { passages, leftOut } = readClaims(text, '2025-03-05')
    return {
      claims: passages.map(({ statement, speaker }) => `${speaker}: ${statement}`),
      leftOut: leftOut.map(({ why }) => why),
    }
  }

  it('is what its author says, without links and tags', () => {
    expect(
      read(
        'The port of Eastmere closed on Monday with 12 ships in it. https://t.co/aBc #Eastmere — Ada Ruiz (@adaruiz) March 4, 2025',
      ).claims,
    ).toEqual(['Ada Ruiz: The port of Eastmere closed on Monday with 12 ships in it'])
  })

  it('is left out where nobody knows whose it is, as far as it goes', () => {
    expect(
      read(
        'The port of Eastmere lost 12 ships in 2024. We are all stuck here — gull77 (@gull77) March 4, 2025\n\nThe port of Eastmere reopened on Tuesday with 12 ships in it.',
      ),
    ).toEqual({
      claims: ['null: The port of Eastmere reopened on Tuesday with 12 ships in it'],
      leftOut: ['it is a post that the page shows', 'it is a post that the page shows'],
    })
  })
})

describe('what an article says twice', () => {
  const claims = (text: string) =>
    readClaims(text, '2025-03-05').passages.map(({ statement, speaker }) => `${speaker}: ${statement}`)

  it('is one claim, a caption and its sentence', () => {
    expect(claims('Image caption The storm sank 12 ships in May\n\nThe storm sank 12 ships in May.')).toEqual(
      ['null: The storm sank 12 ships in May'],
    )
  })

  it('is the claim of whom it names once', () => {
    expect(
      claims('The port lost 12 ships in May\n\n“The port lost 12 ships in May,” Ada Ruiz said on Monday.'),
    ).toEqual(['Ada Ruiz: The port lost 12 ships in May'])
  })

  it('is two claims where two people say it', () => {
    expect(
      claims(
        '“The port lost 12 ships in May,” Ada Ruiz said. “The port lost 12 ships in May,” Tom Berg said.',
      ),
    ).toHaveLength(2)
  })
})
