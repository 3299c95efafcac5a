import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../scripts/importer/claims/claims.ts'

/** What a text claims: each statement, who is named for it, and who claims what is disputed. */
const told = (text: string) =>
  readClaims(text, '2025-03-05').passages.map(({ statement, speaker, stance, claimant }) =>
    [statement, speaker, ...(stance === 'disputes' ? ['disputes', claimant] : [])].join(' | '),
  )

describe('nobody in particular', () => {
  it.each([
    'Any sailor in Orsk could tell Mr Brand what to do. He has cut 300 jobs in two years.',
    'The port loses 4 million a year. Every driver in Orsk can tell Mr Brand why. He has cut 300 jobs in two years.',
  ])('is not who “he” is behind %s', (text) => {
    expect(told(`Ivo Brand, the mayor, lives in Orsk. ${text}`)).toContain(
      'Ivo Brand has cut 300 jobs in two years | ',
    )
  })
})

it.each([
  ['“The port lost 40 boats,” said newly elected mayor Ivo Brand to the Gazette.', 'Ivo Brand'],
  ['“The port lost 40 boats,” said newly-minted mayor Ivo Brand to the Gazette.', 'Ivo Brand'],
  ['“The port lost 40 boats,” explained recently retired Captain Nora Quist.', 'Nora Quist'],
])('%s tells by a participle more of who speaks', (text, who) => {
  expect(told(text)).toEqual([`The port lost 40 boats | ${who}`])
})

it.each([
  [
    'Vakt said in a letter that reached clerks on Friday it would close two mines.',
    'Vakt will close two mines',
  ],
  [
    'Nora Quist said in a note that arrived in Orsk on Monday she had sold 40 boats.',
    'Nora Quist sold 40 boats',
  ],
  // what is said, not what the letter did
  [
    'Vakt said in a letter that two clerks knew it would close 40 mines.',
    'Two clerks knew it would close 40 mines',
  ],
])('%s tells of what it is said in, and then what is said', (text, statement) => {
  expect(told(text)[0]).toContain(statement)
})

describe('“that” behind whom something is told to', () => {
  it.each([
    [
      'Survivors told AFP that crew members had locked the lower doors.',
      'Crew members locked the lower doors',
    ],
    ['Parents told the BBC that school staff had locked the doors.', 'School staff locked the doors'],
    ['Parents told reporters on Monday that people had locked the doors.', 'People locked the doors'],
    // points at one, of whom nothing here tells
    ['Parents told AFP that man had locked the doors.', undefined],
  ])('opens what is told where it points at several: %s', (text, statement) => {
    expect(told(text)[0]?.split(' | ')[0]).toBe(statement)
  })
})

describe('behind a clause of the outlet, who speaks says', () => {
  it.each([
    [
      'nothing of it, where “that” opens what is said behind the day',
      'The bridge may be shut: the mayor, Nora Quist, said on Tuesday that it was weak.',
      'The bridge may be shut: the mayor, Nora Quist, said on Tuesday that it was weak | ',
    ],
    [
      'nothing of it, where “that” opens what is said behind the place',
      'Although 40 boats are in port, the mayor, Nora Quist, warned in Orsk on Tuesday that it was closed.',
      'Although 40 boats are in port, the mayor, Nora Quist, warned in Orsk on Tuesday that it was closed | ',
    ],
    [
      'just that, where only the day stands behind',
      'The bridge will be shut in May, the mayor, Nora Quist, said on Tuesday in a statement.',
      'The bridge will be shut in May | Nora Quist',
    ],
    [
      'just that, where “that” tells more of where it was said',
      'The bridge will be shut in May, Nora Quist said in a letter that was seen on Tuesday.',
      'The bridge will be shut in May | Nora Quist',
    ],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toEqual([claim])
  })
})

describe('what is said on both sides of who says it', () => {
  it.each([
    [
      'Nora Quist disagreed: 40 of her ships, she said, had been sold in May.',
      "40 of Nora Quist's ships had been sold in May",
    ],
    ['The news was bad – the ferry, Nora Quist said, had sunk off Orsk.', 'The ferry had sunk off Orsk'],
    [
      'Had the pump worked, Nora Quist said, nobody in Orsk would have died.',
      'Had the pump worked, nobody in Orsk would have died',
    ],
  ])('opens behind a mark, and is a condition with what follows of it: %s', (text, statement) => {
    expect(told(text)).toContain(`${statement} | Nora Quist`)
  })
})

it('keeps what the outlet tells before who says the rest', () => {
  expect(
    told('Prices in Orsk dropped by 4 per cent in May, and Nora Quist said 12 ships would be sold in June.'),
  ).toEqual(['Prices in Orsk dropped by 4 per cent in May | ', '12 ships will be sold in June | Nora Quist'])
})

describe('what somebody wants done', () => {
  it.each([
    'Nora Quist has proposed that talks resume in Orsk on Thursday',
    'Nora Quist insisted that the ferry be checked by Vakt in May',
    'The court in Orsk ruled that Karl Berg pay 40 crowns a day',
    'Nora Quist advised that skippers use 12 lamps in Orsk',
  ])('is not told to be so: %s', (text) => {
    expect(told(`${text}.`)).toEqual([`${text} | `])
  })

  it.each([
    ['Nora Quist insisted that the ferry had been checked in May.', 'The ferry was checked in May'],
    ['Nora Quist suggested that 40 ferries leaked in Orsk.', '40 ferries leaked in Orsk'],
    ['Nora Quist advised that 40 ferries are late in Orsk.', '40 ferries are late in Orsk'],
  ])('differs from what they say is so: %s', (text, statement) => {
    expect(told(text)).toEqual([`${statement} | Nora Quist`])
  })
})

describe('two sides of one sentence', () => {
  it('each say their own, where the first tells of speaking itself', () => {
    expect(
      told(
        'Neighbours said they had complained about the noise to the council eight times; the council said it had received one complaint.',
      ),
    ).toEqual([
      'Neighbours complained about the noise to the council eight times | Neighbours',
      'The council received one complaint | the council',
    ])
  })

  it('end at a semicolon before whoever’s owner speaks', () => {
    expect(
      told(
        'Guards say it will take 12 days to free the ferry; its owner, Vakt, had said it hoped to do so by Saturday.',
      )[0],
    ).toBe('It will take 12 days to free the ferry | Guards')
  })

  it('keep a “not” before words in quotation marks', () => {
    expect(
      told(
        'Nora Quist told the Herald she had met Ivo Brand and did not believe they were “that far apart”.',
      ).join(),
    ).toMatch(/did not believe/u)
  })
})

describe('a clause that somebody is said to say only the rest of', () => {
  it.each([
    'Two men were fired last year after, the mayor says, they were caught stealing',
    'The bridge of Orsk fell in May before, police said, anybody had closed it',
    'The pier was shut until, the mayor said, 12 ships had left it',
  ])('is not cut off before what he says: %s', (text) => {
    expect(told(`${text}.`).map((one) => one.split(' | ')[0])).toEqual([text])
  })
})

describe('who rejects a claim', () => {
  it('is not “she” in it where another was told of before', () => {
    const text =
      'Ada Lind leads by 1,480 votes. The claim that she took the boxes was rejected by Minister Nora Quist.'
    expect(told(text).at(-1)).toBe('Ada Lind took the boxes | Nora Quist | disputes | ')
  })

  it('may be where nobody was', () => {
    const text =
      'Votes were lost in Orsk. The claim that she took the boxes was rejected by Minister Nora Quist.'
    expect(told(text).at(-1)).toBe('Nora Quist took the boxes | Nora Quist | disputes | ')
  })
})

describe('what somebody calls untrue', () => {
  it.each([
    'A report that nine sailors drowned off Orsk is false, the harbour board said.',
    'Claims that nine sailors drowned off Orsk are nonsense, said the harbour board.',
    'The harbour board said newspaper reports that nine sailors drowned off Orsk were wrong.',
    'The harbour board said it was false to say that nine sailors drowned off Orsk.',
    'A minister’s claim that nine sailors drowned off Orsk is false, the harbour board said.',
  ])('is disputed: %s', (text) => {
    expect(told(text)).toEqual([
      expect.stringMatching(/^Nine sailors drowned off Orsk \| the harbour board \| disputes/i),
    ])
  })
})

describe('the label of a correction', () => {
  it('is nothing that “it” could mean', () => {
    const text =
      'The pier of Orsk fell on Monday, the harbour board said.\n\nCorrection, March 4: An earlier version of this article said that the pier was built in 1986. It was built in 1968.'
    expect(told(text)).toEqual(['The pier of Orsk fell on Monday | the harbour board'])
  })
})

describe('what everybody can tell', () => {
  it.each([
    ['Any doctor will tell you that the pill has killed 12 people in Norvia.', ''],
    ['Every sailor could tell you that the quay in Orsk is 40 metres short.', ''],
    ['Every sailor told the inquiry that the quay in Orsk was 40 metres short.', 'Every sailor'],
    ['Every sailor would later say that the quay in Orsk was 40 metres short.', 'Every sailor'],
  ])('is not said by them: %s', (text, speaker) => {
    expect(told(text)[0]!.split(' | ')[1]).toBe(speaker)
  })
})

describe('what somebody is not told to have said', () => {
  it.each([
    'Neither the coast guard nor the mayor Ada Lind said that nine sailors drowned off Orsk.',
    'None of the survivors said that nine sailors drowned off Orsk.',
    'Not one survivor told the police that nine sailors drowned off Orsk.',
    'Few divers believe that nine sailors drowned off Orsk.',
    'The mayor Ada Lind should have warned that nine sailors drowned off Orsk.',
    'If the mayor Ada Lind says that nine sailors drowned off Orsk, the council will meet on Friday.',
    'The mayor Ada Lind joked that nine sailors drowned in the soup at the feast in Orsk.',
    'The coast guard warned people not to believe that nine sailors drowned off Orsk.',
    'The coast guard found no evidence that nine sailors drowned off Orsk.',
    'The mayor Ada Lind asked her aides to say that nine sailors drowned off Orsk.',
    'The mayor Ada Lind was quoted in a forged letter as saying that nine sailors drowned off Orsk.',
    'The mayor Ada Lind was falsely quoted as saying that nine sailors drowned off Orsk.',
    'A forged letter quotes the mayor Ada Lind as saying that nine sailors drowned off Orsk.',
    'In a fake recording posted on Monday, the mayor Ada Lind says that nine sailors drowned off Orsk.',
    'A doctored video in which the mayor Ada Lind says that nine sailors drowned off Orsk was shared in May.',
    'The mayor Ada Lind says in a doctored video that nine sailors drowned off Orsk.',
    '“Nine sailors drowned off Orsk,” Ada Lind appears to say in a fake recording.',
    'An AI-generated video shows the mayor Ada Lind announcing that nine sailors drowned off Orsk.',
    'An actor playing the mayor Ada Lind said that nine sailors drowned off Orsk.',
    'The mayor Ada Lind used to say that nine sailors drowned off Orsk.',
  ])('is nobody’s claim: %s', (text) => {
    expect(told(text).filter((one) => !one.endsWith(' | '))).toEqual([])
    expect(told(text).filter((one) => one.startsWith('Nine sailors'))).toEqual([])
  })

  it.each([
    ['A few divers believe that nine sailors drowned off Orsk.', 'A few divers'],
    ['Not only the mayor Ada Lind said that nine sailors drowned off Orsk.', 'Ada Lind'],
    ['The coast guard warned that nine sailors drowned off Orsk.', 'The coast guard'],
    ['In a leaked recording, the mayor Ada Lind says that nine sailors drowned off Orsk.', 'Ada Lind'],
    [
      'The mayor Ada Lind, charged over a forged letter, said that nine sailors drowned off Orsk.',
      'Ada Lind',
    ],
    [
      'The mayor Ada Lind was quoted in the Daily Gull as saying that nine sailors drowned off Orsk.',
      'Ada Lind',
    ],
    ['The mayor Ada Lind once said that nine sailors drowned off Orsk.', 'Ada Lind'],
  ])('is not to be taken for what they say: %s', (text, speaker) => {
    expect(told(text)[0]).toBe(`Nine sailors drowned off Orsk | ${speaker}`)
  })
})

describe('what somebody says behind longer words about where, when and to whom', () => {
  it.each([
    'told reporters on her way to court that',
    'told the Daily Gull in an interview on Tuesday as she left hospital that',
    'told the Daily Gull by phone from a hospital in Lund where she is being treated that',
    'told a crowd that had gathered in Orsk that',
    'told a committee of parliament investigating the harbour that',
    'wrote in a letter to the council obtained by the Daily Gull that',
    'said in a letter to the council, seen by the Daily Gull, that',
    'warned in an email sent to staff and seen by the Daily Gull that',
    'said at a conference held in Lund on Monday that',
    'said in a post on Facebook that has since been deleted that',
  ])('is what stands behind “that”: %s', (said) => {
    expect(told(`Ada Lind ${said} the port had lost 40 million crowns in May.`)).toEqual([
      'The port lost 40 million crowns in May | Ada Lind',
    ])
  })

  it.each([
    ['Ada Lind told the story of the ship that sank off Orsk in May with 40 men.', ''],
    ['Ada Lind said after the strike that closed the port in May 40 ships had left Orsk.', ''],
    ['As many as 40 of the ships that left Orsk in May had sunk.', 'Ada Lind'],
  ])('is nothing that tells more of a noun: %s', (text, speaker) => {
    const sentence = speaker === '' ? text : `${speaker} said ${text[0]!.toLowerCase()}${text.slice(1)}`
    expect(told(sentence)).toEqual([`${text.slice(0, -1)} | ${speaker}`])
  })

  it('is none of what others claim to whom one answers', () => {
    const text =
      'Ada Lind was responding to reports from Lund claiming that nine sailors had drowned off Orsk in May.'
    expect(told(text)).toEqual([`${text.slice(0, -1)} | `])
  })
})

describe('what somebody says of a noun that the sentence tells more of', () => {
  it.each([
    'The fire, which Ada Lind blamed on Bo Roe, killed 40 sailors in May.',
    'The port’s losses, which Ada Lind has blamed on the council, rose to 40 million crowns in May.',
    'The strike, which Ada Lind says cost 40 million crowns, ended on Monday in Orsk.',
    'The strike that Ada Lind said cost 40 million crowns ended on Monday in Orsk.',
    'Ada Lind, who blamed the council for the loss of 40 million crowns, left Orsk on Monday.',
    'The council rejected the plan that Ada Lind said would save 40 jobs in May.',
    'A leaked recording in which Ada Lind says that 40 ships sank off Orsk in May has spread on Facebook.',
    'Bo Roe, whose firm Ada Lind accused of fraud, sold 40 ships in May.',
    // and a deed is no denial
    'The council dismissed Bo Roe, whom it accused of stealing 40 ships in May.',
  ])('is told by the outlet: %s', (text) => {
    expect(told(text)).toEqual([`${text.slice(0, -1)} | `])
  })

  it('leaves what a report says to the report', () => {
    expect(told('A report that Ada Lind dismissed as false said 40 ships had sunk in May.')).toEqual([
      '40 ships had sunk in May | A report',
    ])
  })
})

describe('“it” that is a sum', () => {
  it.each([
    [
      'Vakt was fined 40 million euros in May. It is the biggest sum that a firm in Norvia has paid.',
      '40 million euros is the biggest sum that a firm in Norvia has paid | ',
    ],
    [
      'Vakt paid 40 million euros for the mine in May. It is half what Halm offered in 2019.',
      '40 million euros is half what Halm offered in 2019 | ',
    ],
  ])('is the one that the sentence before tells: %s', (text, claim) => {
    expect(told(text).at(-1)).toBe(claim)
  })

  it.each([
    'Vakt paid Halm 40 million euros and the mayor 3 million euros in May. It was the largest amount ever paid in Norvia.',
    'The port paid Halm 40 million euros in May. It is the highest price ever paid for a dock in Orsk.',
    'The council of Orsk paid Halm 40 million euros in May. It is the biggest sum it has ever paid.',
  ])('is never who pays it: %s', (text) => {
    expect(told(text).join()).not.toMatch(/(?:Vakt|port|Orsk) (?:is|was) the/)
  })

  it('is the thing that an amount is', () => {
    expect(told('The loan was paid in May. It is the largest loan in Norvia since 2019.').at(-1)).toBe(
      'The loan is the largest loan in Norvia since 2019 | ',
    )
  })
})

describe('who denies it', () => {
  it.each([
    [
      'The trial of Ada Lind, who denies stealing 12 million crowns from the port, opened on Monday.',
      'Ada Lind',
    ],
    [
      'The sister of Ada Lind, who denies stealing 12 million crowns from the port, was heard on Monday.',
      'The sister of Ada Lind',
    ],
  ])('is somebody: %s', (text, who) => {
    expect(told(text)).toContain(`${who} stole 12 million crowns from the port | ${who} | disputes | `)
  })
})

describe('what a quotation goes on with in further paragraphs', () => {
  it('is who said its first', () => {
    const text = `The mayor Ada Lind attacked the harbour board on Monday.

“The board lost 12 million crowns in two years. The board of the port paid 3 million crowns to the minister Bo Roe.

“The quay of Orsk is owned by the minister Bo Roe,” she said. “The port of Lund closed in 2023. The port of Orsk will lose 300 jobs in May.

“Bo Roe has to go.”

The port of Orsk was closed on Friday.`
    const speakers = new Map(told(text).map((one) => one.split(' | ') as [string, string]))
    expect(speakers.get('The board of the port paid 3 million crowns to the minister Bo Roe')).toBe(
      'Ada Lind',
    )
    expect(speakers.get('The port of Orsk will lose 300 jobs in May')).toBe('Ada Lind')
    expect(speakers.get('The port of Orsk was closed on Friday')).toBe('')
  })
})

describe('what is told of a speaker before he speaks', () => {
  it.each([
    'A Norvian diplomat, who would not be named because she may not speak in public, said the consulate in Orsk had been closed in May.',
    'A Norvian diplomat, who asked not to be named, said the consulate in Orsk had been closed in May.',
    'A Norvian diplomat, speaking on condition of anonymity as talks were continuing, said the consulate in Orsk had been closed in May.',
    'A Norvian diplomat, who insisted on anonymity because he was not permitted to discuss it, said that the consulate in Orsk had been closed in May.',
    'A Norvian diplomat, who asked that her name not be used because she feared for her post, said the consulate in Orsk had been closed in May.',
  ])('is no claim: %s', (text) => {
    expect(told(text)).toEqual(['The consulate in Orsk was closed in May | A Norvian diplomat'])
  })

  it('is none either where the speaker stands behind what is said', () => {
    expect(told('The ferry sank at 5 am off the coast of Orsk, said the coast guard in Lund.')).toEqual([
      'The ferry sank at 5 am off the coast of Orsk | the coast guard',
    ])
  })
})

describe('somebody named who insists on something', () => {
  it('claims it', () => {
    expect(
      told('Nora Quist, who insisted that the ferry was safe in May, said 12 sailors had left Orsk.').join(),
    ).toContain('The ferry was safe in May | Nora Quist')
  })
})

describe('words that want those of a quotation behind who says it', () => {
  it('are told whole, with what the outlet tells before them', () => {
    const text = 'About 300 people came to Orsk, and they were, said one officer, “the politest mob of all”.'
    expect(told(text)).toEqual([`${text.slice(0, -1)} | `])
  })

  it('are what is said where nothing is left out', () => {
    expect(told('About 300 people came to Orsk, and they were polite, said one officer.')).toEqual([
      'About 300 people came to Orsk, and they were polite | one officer',
    ])
  })
})

describe('what somebody insists on doing', () => {
  it('is a deed of which nothing is said', () => {
    const text =
      'Nora Quist owns the mill. Ivo Brand, who runs the port, insisted on waiting for 40 men in May.'
    expect(told(text).at(-2)).toBe('Ivo Brand insisted on waiting for 40 men in May | ')
  })
})

describe('somebody of whom a clause tells aside before what they did', () => {
  it.each([
    [
      'reads a statement, and no statement speaks',
      'Ivo Brand, who has run the port for 19 years, read a statement at the gate in May 2024.',
      'Ivo Brand read a statement at the gate in May 2024 | ',
    ],
    [
      'warns an official, and no official speaks',
      'Ivo Brand, who has run the port for 19 years, warned the mayor of 40 cracks in May.',
      'Ivo Brand warned the mayor of 40 cracks in May | ',
    ],
    [
      'is told of by whoever stands behind the verb, where the sentence has one before',
      'A car hit Ivo Brand, who has run the port for 19 years, said the mayor.',
      'A car hit Ivo Brand, who has run the port for 19 years | the mayor',
    ],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toContain(claim)
  })

  it('reads a statement, where an apposition tells of them', () => {
    expect(told('Ivo Brand, the owner of the port, read a statement at the gate in May 2024.')).toEqual([
      'Ivo Brand, the owner of the port, read a statement at the gate in May 2024 | ',
    ])
  })
})

describe('what the outlet saw itself', () => {
  it.each([
    [
      'Ivo Brand said the ferry was full of passengers, and this reporter saw 40 empty seats in Orsk.',
      'This reporter saw 40 empty seats in Orsk | ',
    ],
    [
      'Ivo Brand said the ferry was full of passengers, but this newspaper counted 40 empty seats in Orsk.',
      'This newspaper counted 40 empty seats in Orsk | ',
    ],
  ])('is not said by who spoke before: %s', (text, own) => {
    expect(told(text)).toEqual(['The ferry was full of passengers | Ivo Brand', own])
  })

  it('is not parted where somebody speaks of a reporter', () => {
    expect(
      told('Ivo Brand said the ferry was full of passengers, and a reporter saw 40 of them leave Orsk.'),
    ).not.toContain('A reporter saw 40 of them leave Orsk | ')
  })
})

describe('a claim that somebody calls untrue', () => {
  it.each([
    [
      'The claim that the mill would close in May was rejected by Vakt as “pure invention”.',
      'The mill would close in May | Vakt | disputes | ',
    ],
    [
      'The claim that the mill would close in May was dismissed by Vakt as “nonsense”.',
      'The mill would close in May | Vakt | disputes | ',
    ],
  ])('is what it says, and not what it is called: %s', (text, claim) => {
    expect(told(text)).toEqual([claim])
  })

  it.each([
    'But the Harbour Service last night blasted the claim as “nonsense”.',
    'The Harbour Service branded the claim a lie.',
    'The Harbour Service dismissed that allegation as pure fantasy.',
    'The Harbour Service called the claim a fantasy.',
    'The Harbour Service said the claim was nonsense.',
    'That claim is false, the Harbour Service said.',
    'The Harbour Service said that figure was wrong.',
    'The Harbour Service said that was enemy propaganda.',
    'The Harbour Service said it had no record of that.',
  ])('is what another says right before: %s', (denial) => {
    expect(told(`A sailor in Orsk said that 12 ferries had no life jackets. ${denial}`)).toEqual([
      '12 ferries had no life jackets | A sailor in Orsk',
      '12 ferries had no life jackets | Harbour Service | disputes | A sailor in Orsk',
    ])
  })

  it.each([
    'The Harbour Service blasted the claim as “nonsense”.',
    'The Harbour Service dismissed the allegation.',
    'The Harbour Service said the claim was nonsense.',
  ])('makes no page where nobody is told to have said it: %s', (denial) => {
    expect(told(`In May, 12 ferries in Orsk had no life jackets. ${denial}`)).toEqual([
      'In May, 12 ferries in Orsk had no life jackets | ',
    ])
  })

  it('is what is said beside it, too', () => {
    expect(
      told(
        'Rebels said Friday that the army had shelled Orsk on Monday. The army dismissed the claim, saying that its guns had been silent since May.',
      ),
    ).toEqual([
      'The army shelled Orsk on Monday | Rebels',
      'The army shelled Orsk on Monday | The army | disputes | Rebels',
      "The army's guns had been silent since May | The army",
    ])
  })
})

describe('a few words that deny what was told before', () => {
  it.each([
    'Brand told the Herald he had done no such thing.',
    'Brand said he had not.',
    'Brand said that figure was wrong; the pier had cost 2 million crowns.',
  ])('are disputed: %s', (denial) => {
    expect(told(`A sailor in Orsk said that Ivo Brand had sold 12 ferries. ${denial}`)[1]).toBe(
      'Ivo Brand sold 12 ferries | Ivo Brand | disputes | A sailor in Orsk',
    )
  })

  it.each(['Brand said he had not slept.', 'Brand said that was late.', 'Brand said the report was wrong.'])(
    'are none: %s',
    (denial) => {
      expect(told(`A sailor in Orsk said that Ivo Brand had sold 12 ferries. ${denial}`).join()).not.toMatch(
        'disputes',
      )
    },
  )
})

describe('a report that somebody rejects', () => {
  it('is what a paper reports right before', () => {
    expect(
      told(
        'The Daily Gull reported that pilots had been asleep. Vakt dismissed the report as propaganda.',
      )[1],
    ).toBe('Pilots had been asleep | Vakt | disputes | Daily Gull')
  })

  it('is the paper’s in which it stood', () => {
    expect(
      told('The Harbour Service rejected as untrue a report in the Daily Gull that pilots had been asleep.'),
    ).toEqual(['Pilots had been asleep | Harbour Service | disputes | Daily Gull'])
    expect(
      told('The Harbour Service rejected as untrue a report in May that pilots had been asleep.'),
    ).toEqual(['Pilots had been asleep | Harbour Service | disputes | '])
  })
})

describe('what somebody turns down', () => {
  it.each([
    'Nora Quist rejected a call by the union for her to resign',
    'Nora Quist dismissed an offer by Vakt to buy 40 ships',
  ])('is told by the outlet: %s', (text) => {
    expect(told(`${text}.`)).toEqual([`${text} | `])
  })
})

describe('a body of state', () => {
  it('is called by the words with which the text named it', () => {
    expect(
      told(
        'Norvia’s Interior Ministry said 12 men had crossed the border. It said they had 40 guns. The ministry said it had arrested four of the men.',
      ),
    ).toEqual([
      "12 men crossed the border | Norvia's Interior Ministry",
      "Norvia's Interior Ministry arrested four of the men | Norvia's Interior Ministry",
    ])
  })

  it('is not another state’s', () => {
    expect(
      told(
        'Norvia’s Defence Ministry said 40 tanks were lost in May. Tarvia’s Defence Ministry said 50 tanks were lost in May.',
      ),
    ).toEqual([
      "40 tanks were lost in May | Norvia's Defence Ministry",
      "50 tanks were lost in May | Tarvia's Defence Ministry",
    ])
  })
})

describe('“they” behind “it said”', () => {
  it('is not who speaks', () => {
    expect(
      told('Vakt said 12 men had left the mill. It said they had stolen 40 locks.').join(),
    ).not.toContain('Vakt had stolen')
  })
})

describe('a spokesman', () => {
  it.each([
    [
      'The Harbour Service closed two docks in May. A spokesman said: “No ship was near the docks that night.”',
      'A spokesman for the Harbour Service',
    ],
    [
      'Orsk Police arrested 12 men in May. A spokeswoman said the men had robbed 40 shops.',
      'A spokeswoman for Orsk Police',
    ],
    // of several, or of nobody told of right before
    [
      'The Harbour Service sold two docks to Orsk Police in May. A spokesman said the docks had cost 40 million.',
      'A spokesman',
    ],
    [
      'The Harbour Service closed two docks. Ada Berg left Orsk on Monday. A spokesman said the docks had cost 40 million.',
      'A spokesman',
    ],
    [
      'The Harbour Service closed two docks. A spokesman for the mayor said the docks had cost 40 million.',
      'A spokesman for the mayor',
    ],
  ])('speaks for the body told of right before: %s', (text, speaker) => {
    expect(told(text).at(-1)!.split(' | ')[1]).toBe(speaker)
  })
})

describe('“the mission”', () => {
  it('is the one body whose name ends so', () => {
    const before = 'The Lund Monitoring Mission sent 40 men to Orsk. Ada Berg left Orsk on Monday.'
    expect(told(`${before} The bridge at Orsk was shut in May, the mission said.`).at(-1)).toBe(
      'The bridge at Orsk was shut in May | Lund Monitoring Mission',
    )
    expect(
      told(
        `${before} The Norvian Mission has left. The bridge at Orsk was shut in May, the mission said.`,
      ).at(-1),
    ).toBe('The bridge at Orsk was shut in May | the mission')
  })
})

describe('a number without a noun', () => {
  it.each([
    [
      'On Thursday 40 dockers walked out. On Friday it was 60, the union says, because the pilots joined them.',
      'On Friday the number of dockers who walked out was 60, because the pilots joined them | the union',
    ],
    [
      'About 1,400 workers at Vakt walked out on Thursday. By Friday it had risen to 2,600, the union says.',
      'By Friday the number of workers who walked out had risen to 2,600 | the union',
    ],
    [
      'At least 40 people were arrested in Orsk. On Friday it was 60, police said.',
      'On Friday the number of people who were arrested was 60 | police',
    ],
  ])('is of those whom the sentence before counts: %s', (text, claim) => {
    expect(told(text)).toContain(claim)
  })

  it.each([
    'A ferry ticket costs 40 crowns. On Friday it was 60, the union says.',
    'On Thursday 40 dockers lost 12 boats. On Friday it was 60, the union says.',
    'On Thursday 40 dockers walked out. On Friday it was 60 miles away, the union says.',
    'The dockers walked out. On Friday it was 60, the union says.',
  ])('is none of such a count: %s', (text) => {
    expect(told(text).join()).not.toContain('the number of')
  })

  it.each([
    [
      'At least seven others were injured. Dr Nils Roe, head of surgery in Orsk, said four of them were fighting for their lives.',
      'Four of those injured were fighting for their lives | Nils Roe',
    ],
    [
      'About 40 sailors were rescued near Orsk. Six of them had broken bones, the coast guard said.',
      'Six of those rescued had broken bones | the coast guard',
    ],
  ])('“of them” is of those whom the sentence before counts: %s', (text, claim) => {
    expect(told(text)).toContain(claim)
  })

  it.each([
    [
      'A test put 48 bees into water at 4°C for eight days in May. Of these, 43 were alive in June.',
      'Of the 48 bees, 43 were alive in June | ',
    ],
    [
      'Police held 1,204 men in Orsk on Monday. Of those, 430 were charged with theft in May.',
      'Of the 1,204 men, 430 were charged with theft in May | ',
    ],
  ])('“of these” is of the only ones whom the sentence before counts: %s', (text, claim) => {
    expect(told(text)).toContain(claim)
  })

  it.each([
    'Police held 40 men and 12 women in Orsk. Of those, 10 were charged with theft in May.',
    'Police held about 40 men in Orsk. Of those, 10 were charged with theft in May.',
    'Police held 9 men in Orsk. Of those, 10 were charged with theft in May.',
    'Police said that 40 men had been held. Of those, 10 were charged with theft, the union said.',
  ])('and else left open: %s', (text) => {
    expect(told(text).join()).not.toContain('Of th')
  })

  it('is left open where two are counted', () => {
    expect(
      told(
        'About 40 sailors were rescued by 12 men. Six of them had broken bones, the coast guard said.',
      ).join(),
    ).not.toContain('Six of')
  })
})

describe('a sentence that names whom it tells of', () => {
  it.each([
    'The two injured sailors, Ann Lee and Bo Roe, are expected to recover fully',
    'Their deaths bring to four the number of Norvian dead',
  ])('is kept: %s', (text) => {
    expect(told(`A ferry sank off Orsk in May. ${text}.`)).toContain(`${text} | `)
  })

  it('is not kept where it names nobody', () => {
    expect(told('A ferry sank off Orsk in May. The two injured are expected to recover fully.')).toHaveLength(
      1,
    )
  })
})

describe('who says that nobody told them', () => {
  it('claims it', () => {
    expect(
      told('Nora Quist, the minister, left Orsk in May. “Nobody told me, nobody wrote to me,” she said.'),
    ).toContain('Nobody told me [Nora Quist], nobody wrote to me | Nora Quist')
  })
})

describe('“both men”', () => {
  it.each([
    [
      'The toll rose to five after two wounded guards died in Orsk, doctors said. Both men, aged 22 and 34, were from Lund.',
      'Both of the wounded guards, aged 22 and 34, were from Lund | ',
    ],
    [
      'Police in Orsk arrested two former sailors. Both men were from Lund.',
      'Both of the former sailors were from Lund | ',
    ],
  ])('are the only two of whom the sentence before tells: %s', (text, claim) => {
    expect(told(text)).toContain(claim)
  })

  it('are not told where others are told of as well', () => {
    expect(
      told('Police in Orsk arrested two sailors and three guards in May. Both men were from Lund.').join(),
    ).not.toContain('Both of the')
  })
})

describe('what the speaker tells that somebody else did', () => {
  const text =
    'Marcus Roe, 38, was tried in Orsk. Helen Lind, a banker, told the jury that Roe had pointed a gun at her and ordered her to open the vault. His sister, Denise Roe, lives in Senn.'

  it('is none of the speaker’s deeds, nor of a namesake who is told of later', () => {
    expect(told(text)).toContain(
      'Marcus Roe pointed a gun at her and ordered her to open the vault | Helen Lind',
    )
  })
})

describe('“the company”', () => {
  const opening = 'The cereal maker Vakt Inc will buy the frozen-meal company Orsk Foods for $6 billion.\n\n'

  it('is who spoke right before, whatever other firm is called so', () => {
    expect(
      told(
        `${opening}Vakt said it expected savings of $4 million. The company said it would close 3 plants.`,
      ),
    ).toContain('Vakt will close 3 plants | Vakt')
  })

  it('is nobody whom the same sentence names beside it', () => {
    expect(told(`${opening}The company will have to pay Orsk a fee of $250 million.`)).toContain(
      'The company will have to pay Orsk a fee of $250 million | ',
    )
  })
})
