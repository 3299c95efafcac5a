import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../../scripts/importer/claims/claims.ts'
import { noticesOf } from '../../../../scripts/importer/claims/notices.ts'

const notice = (text: string) =>
  noticesOf(text)({ start: 0, end: text.length }, { speaker: null, kind: 'statement' })

describe('a sentence of the page is', () => {
  it.each([
    ['FILE - In this May 2, 2025, file photo, Ada Ruiz, left, opens the pier in Eastmere.', 'caption'],
    ['Ada Ruiz (pictured) left the harbour board in May.', 'caption'],
    ['Ada Ruiz (L) and Tom Berg (R) open the pier in Eastmere.', 'caption'],
    ['Her team, the Eastmere Gulls (pictured right), had just won the cup.', 'caption'],
    ['Skipper Tom Berg, pictured, broke an arm in the storm of 2024.', 'caption'],
    ['The Winmore is pictured leaving the port of Eastmere.', 'caption'],
    ['The tanker is seen docked in the port of Eastmere.', 'caption'],
    ['The port of Eastmere was closed for 12 days. (Photo: Ada Ruiz)', 'caption'],
    ['The port handles 12 ships a day ©Ada Ruiz (AFP/File)', 'caption'],
    ['A rare picture taken on May 2 shows the Winmore in the port of Eastmere.', 'caption'],
    ['The gulls of Eastmere rise behind the pier, photographed from the tower.', 'caption'],
    ['The moon rises above the pier of Eastmere, yesterday.', 'caption'],
    ['Ada Ruiz, the head of the harbour board, during a meeting in Eastmere last autumn.', 'caption'],
    ['A long pier of Eastmere timber, reaching into the bay.', 'caption'],
    ['Eastmere keeper Tom Berg (21) dives for the ball during the second half on Monday.', 'caption'],
    ['Head of Harbours Ada Ruiz on how the sailors asked to keep 12 boats.', 'caption'],
    ['Tom Berg on why the pier of Eastmere has to close', 'caption'],
    ['CLOSE A group of sailors has founded a harbour board Time', 'caption'],
    ['The port of Eastmere just grew by 30% 11:03 AM ET Fri, 9 May 2025 | 00:40', 'caption'],
    ['Eastmere calm after the storm0:35', 'caption'],
    ['3/16 2007 Students recite poems on the pier of Eastmere', 'caption'],
    ['Roe waves to the crowd Getty Images The skipper left in May', 'caption'],
    ['GETTY Tom Berg passed Ada Ruiz in the first lap of the race', 'caption'],
    ['Materials provided by the University of Eastmere.', 'the outlet'],
    ['The full list of 40 ships can be found below.', 'the outlet'],
    ['If you still sail release 5.00, keep reading and we’ll list the 40 changes.', 'menus'],
    ['(Editing by Ada Ruiz; please credit the Harbour Gazette.)', 'the outlet'],
    ['Additional reporting from agencies', 'the outlet'],
    ['More: Two ships sink off Eastmere in one night', 'menus'],
    ['WXY transcripts are created on a rush deadline by Typewell, Inc.', 'the outlet'],
    ['HarbourMail.com has reached out to the port and the police, who did not respond.', 'the outlet'],
    ['The Harbour Gazette has contacted the ministry for comment.', 'the outlet'],
    ['If you own a boat built before 2005, check out the list of the port.', 'menus'],
    ['READ MORE: Two ships sink off Eastmere in one night (VIDEO)', 'menus'],
    ['[The growing list of owners on the Eastmere files]', 'menus'],
    ['Categories Categories Select Category 2015 PORTS 2016 SHIPS', 'menus'],
    ['Ada Ruiz covers the port. Reach her at ruiz@gazette.example.', 'the outlet'],
    ['THE BROKEN PIER', 'heading'],
    ['Lap 14 Ada Ruiz hits the wall and the race is stopped.', 'timeline'],
    ['Port Update 5.0 Main Features In Version 5.00', 'heading'],
    ['Eastmere opens its new pier - here’s what it cost', 'heading'],
    ['LOST AT SEA Ship of 1912 found BIG FISH How large they were PIER REVIEW Is it any good?', 'menus'],
    ['● May 8 — “The Tides,” a talk in the Harbour Museum. 7:30 p.m. harbour.example', 'take place'],
    ['THE PIER: WHAT WE KNOW - Opening in May - Two cafés - Lifts - 3 miles long', 'list of points'],
    ['Wenn ihr mit jemandem sprechen wollt, erreicht ihr den Hafen unter 0800.', 'another language'],
    ['No me digas que no hay nada en la playa de los pescadores.', 'another language'],
    ['Quand il me prend dans ses bras, il me parle tout bas.', 'another language'],
    ['De haven is sinds vorige week dicht en er is geen boot meer.', 'another language'],
  ])('%s', (text, what) => {
    expect(notice(text)).toContain(what)
  })
})

it('takes the lines below “Read more” for links to other stories, down to the first with a full stop', () => {
  const text =
    'The pier of Eastmere opened in May 2025.\n\nRead more:\n\nMayor of Eastmere admits that the pier cost too much\n\nThe pier is awkward for Orsk\n\nThe mayor of Eastmere resigned on Monday.'
  expect(readClaims(text, '2025-05-09').passages.map(({ statement }) => statement)).toEqual([
    'The pier of Eastmere opened in May 2025',
    'The mayor of Eastmere resigned on Monday',
  ])
})

it('makes no claim of a sentence that breaks off in the middle of a word', () => {
  expect(
    readClaims('In May the port of Eastmere passed a law whereby 40 non-', '2025-05-09').passages,
  ).toEqual([])
})

describe('a sentence of the story is', () => {
  it.each([
    'The mayor was pictured leaving the club in May 2024.',
    'Tom Berg, the head of the harbour board, estimates damages of £1m, with work to begin in autumn.',
    'Rules limit the ships in the bay, with fines for owners in Eastmere.',
    'Mr Tom Roe, 34, who sells fish, buried his brother, Per, yesterday.',
    'Ms. Castellane ran no television advertisements until October.',
    'Mr. Roe held no public meetings in Orsk until May.',
    'Voters in Orsk die younger as incomes fall, Roe found.',
    'Most men in Orsk also drive a van.',
    'Photos taken by the crew show that the pier broke at 7 p.m.',
    'The court opens its hearing on Monday.',
    'The ministry says it closed the port yesterday.',
    'Shares in Eastmere Lines closed down 5.8% yesterday.',
    'Tom Berg (45) lives in Eastmere and has 12 boats.',
    'Governor Tom Berg (R) closed 12 ports after Senator Ada Ruiz (R) had asked for it.',
    'May 8 — Police close the port after 12 ships collide. The mayor leaves.',
    'NATO and EU officials met US envoys in Eastmere on Monday.',
    'The port is seen as a natural setting for smuggling.',
    'Inflation is seen rising to 3 percent next year.',
    'The man is seen leaving the shop in the footage.',
    'The ship from Auckland, New Zealand, left on Jan. 1.',
    'Halvorsen shares fell 2.1 per cent in Oslo.',
    'Troops turned left, then right, and took the port.',
    'Police have contacted the embassy about the 12 missing sailors.',
    'The names of the sailors may not be published under the order.',
    'Transcripts were provided by the court on Monday.',
    'The port asked its 12 customers to check out the new quay.',
    'The handout photo of the mayor was a forgery.',
    'Prime Minister Pham Van Tho did not concede defeat.',
    'The crew of the film “Das Boot” sang the song to the end.',
  ])('%s', (text) => {
    expect(notice(text)).toBeNull()
  })
})

describe('a note that corrects its own text', () => {
  const claims = (...paragraphs: string[]) =>
    readClaims(paragraphs.join('\n\n'), '2026-05-28').passages.map(({ statement }) => statement)
  const story = 'Ada Ruiz, the mayor, said the port of Eastmere had lost 12 ships.'
  const first = 'The port of Eastmere lost 12 ships'

  it.each([
    [
      'Correction: An earlier version of this article said that 28 people had been hurt. Eighteen people were hurt in Eastmere.',
    ],
    [
      '• This article was amended on 4 May 2026. An earlier version said that 28 people had been hurt. Eighteen people were hurt in Eastmere.',
    ],
    [
      'Correction: An earlier Gazette article about the storm, published Monday, gave the toll as 28. Eighteen people were hurt in Eastmere.',
    ],
    [
      'The story was amended on 4 May 2026. An earlier version said that 28 people had been hurt; the right number is 18. Eighteen people were hurt in Eastmere.',
    ],
    [
      'Correction: We said that 28 people had been hurt. The article has also been updated to name the pier. Eighteen people were hurt in Eastmere.',
    ],
    ['The original version of this story gave the toll as 28. Eighteen people were hurt in Eastmere.'],
    ['A correction: an earlier post said 28 people had been hurt. Eighteen people were hurt in Eastmere.'],
    [
      'An article (Storm in Eastmere, 1 May, page 4) said that 28 people had been hurt. Eighteen people were hurt in Eastmere.',
    ],
    [
      'Due to an error, an earlier version of this article said that 28 people were hurt. Eighteen people were hurt in Eastmere.',
    ],
    [
      'Because of what police said, this article originally stated that 28 people were hurt. Eighteen people were hurt in Eastmere.',
    ],
    [
      '(Corrects paragraph 2 to say that 18 people were hurt, not 28.) Eighteen people were hurt in Eastmere.',
    ],
    ['Clarification (4 May): Eighteen people were hurt in Eastmere. We said that 28 people had been hurt.'],
    [
      'Correction: We wrongly reported that 28 people had been hurt. The errors were made by the desk in Eastmere. Eighteen people were hurt in Eastmere.',
    ],
    [
      'This story has been corrected. It originally said the pier was 28 miles long. Eighteen people were hurt in Eastmere.',
    ],
    [
      'Correction: An earlier version of this article said 28 boats had sunk. The port has since revised the number to 34. Eighteen people were hurt in Eastmere.',
    ],
    [
      'This article was amended on 4 May 2026. It wrongly gave the fare as £4. The correct figure is £3. Eighteen people were hurt in Eastmere.',
    ],
  ])('tells what is right, and not what it takes back: %s', (note) => {
    expect(claims(story, note)).toEqual([first, 'Eighteen people were hurt in Eastmere'])
  })

  it('is not told of a press release’s notes', () => {
    expect(
      claims(
        story,
        'For media enquiries call 0800 123 456.',
        'Notes to editors: Vakt was founded in 1974 in Eastmere.',
        'Vakt has 40 ships in Eastmere.',
      ),
    ).toEqual([first])
    expect(
      claims(story, 'For more information on its 40 ships, Vakt opened an office in Eastmere in May.'),
    ).toHaveLength(2)
  })

  it('may be the whole of a text', () => {
    expect(
      claims(
        'In an article published on 19 May (“Nine dead in Eastmere”) we said that 28 ships had sunk. Twelve ships sank off Eastmere.',
        'The article also said that 74 people were killed in Eastmere in 1989. We also stated as a fact that two lorries had been buried.',
      ),
    ).toEqual(['Twelve ships sank off Eastmere'])
  })

  it('is none where somebody else’s text is told of', () => {
    expect(claims(story, 'The article in the Harbour Gazette said that 28 ships had sunk in May.')).toEqual([
      first,
      expect.stringContaining('28 ships'),
    ])
    expect(claims('The port of Eastmere has since revised the number to 34.')).toHaveLength(1)
    expect(claims('An earlier version of the bill said that 28 ships would be sold in May.')).toHaveLength(1)
    const guards = 'Corrections officers in Eastmere - some of them new - lost 28 keys in May.'
    expect(
      claims(guards, 'We said in May that 28 keys had been lost in Eastmere, Ada Ruiz said.'),
    ).toHaveLength(2)
  })
})

describe('the captions of a gallery are', () => {
  const lines = [
    'The storm closed the port of Eastmere on Monday.',
    'The pier is pictured in the evening light of the storm',
    'Waves rise above the lighthouse of Eastmere, in Holt, on May 2',
    'Police expect that the port will be closed for 12 days',
    'The lighthouse, known as the candle, above the bay on Monday evening',
    'The port of Eastmere handles 12 ships a day.',
  ]
  const text = lines.join('\n')
  const of = noticesOf(text)
  it.each([
    [0, null],
    [2, 'it is the caption of a picture'],
    [3, null],
    [4, 'it is the caption of a picture'],
    [5, null],
  ])('line %i: %s', (at, why) => {
    const start = text.indexOf(lines[at]!)
    expect(of({ start, end: start + lines[at]!.length }, { speaker: null, kind: 'statement' })).toBe(why)
  })
})

it('what somebody says of himself beside a picture is a claim', () => {
  const { passages } = readClaims(
    'Ada Ruiz (pictured) said the port would be closed for 12 days.',
    '2025-03-05',
  )
  expect(passages.map(({ speaker }) => speaker)).toEqual(['Ada Ruiz'])
})

it('what an outlet adds later is said by whom it names, and its label is no part of it', () => {
  const { passages, leftOut } = readClaims(
    'Update (18.40): The army now says five people died in Eastmere, not four as earlier reported.\n\nUpdated at 10:12 GMT: The port of Eastmere closed on Monday with 12 ships in it.',
    '2025-03-05',
  )
  expect(passages.map(({ statement, speaker }) => `${speaker}: ${statement}`)).toEqual([
    'The army: Five people died in Eastmere, not four as earlier reported',
    'null: The port of Eastmere closed on Monday with 12 ships in it',
  ])
  expect(leftOut.map(({ why }) => why)).toEqual([
    'it is the label of an update',
    'it is the label of an update',
  ])
})

it.each([
  ['Sponsored: Harbour Foods sold 340 tonnes of fish in Eastmere in 2024. It has 400 workers.', 0],
  ['Partner content – Harbour Foods sold 340 tonnes of fish in Eastmere in 2024.', 0],
  ['Paid for by Harbour Foods: The factory in Eastmere has 400 workers.', 0],
  ['The race, sponsored by Harbour Foods, drew 400 people to Eastmere on Monday.', 1],
  ['Sponsored walks drew 400 people to Eastmere on Monday.', 1],
])('advertising that is labelled so is no claim: %s', (text, claims) => {
  expect(readClaims(text, '2025-03-05').passages).toHaveLength(claims)
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

  it('is what its author says where the line that signs it stands below', () => {
    expect(
      read(
        'The harbour lost 3 cranes in May.\n\nThe port of Eastmere closed on Monday with 12 ships in it.\n\n— Eastmere Police (@eastmere.police.example) March 4, 2025\n\nIt reopened on Tuesday with 9 ships.',
      ).claims,
    ).toEqual([
      'null: The harbour lost 3 cranes in May',
      'Eastmere Police: The port of Eastmere closed on Monday with 12 ships in it',
      expect.stringMatching(/^null: .* reopened on Tuesday with 9 ships$/),
    ])
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
