import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../scripts/importer/claims/claims.ts'

/** What a text claims, each statement with who is named for it. */
const told = (text: string) =>
  readClaims(text, '2025-03-05').passages.map(({ statement, speaker }) => `${statement} | ${speaker ?? ''}`)

describe('what a clause tells more of, behind when it came about', () => {
  it.each([
    [
      'The port received an email from Orsk Council in June that said the grant would end.',
      'The grant will end | Orsk Council',
    ],
    [
      'Vakt published a report in May, which said prices had doubled in Orsk.',
      'Prices doubled in Orsk | a report',
    ],
    [
      'Nora Quist wrote to Ivo Brand on Tuesday, who told her that the port was closed.',
      'The port was closed | Ivo Brand',
    ],
  ])('is what speaks: %s', (text, claim) => {
    expect(told(text)).toContain(claim)
  })
})

describe('whom something is told to, without “that”', () => {
  it.each([
    ['told the jury Ivo Brand had left Orsk', 'Ivo Brand left Orsk'],
    ['told a packed court Brand’s car was in Orsk', 'Brand’s car was in Orsk'],
    ['told the court officials had ignored 14 letters', 'Officials ignored 14 letters'],
    ['told the court prosecutor Ivo Brand had lied', 'Prosecutor Ivo Brand lied'],
    ['told investors sales had doubled in Orsk', 'Sales doubled in Orsk'],
    ['told reporters Friday Vakt had left Orsk', 'Vakt left Orsk'],
    ['told Orsk Radio four ships had left Orsk', 'Four ships left Orsk'],
    ['told the committee the dam would hold', 'The dam will hold'],
  ])('is no subject of what is told: Nora Quist %s', (said, statement) => {
    expect(told(`Nora Quist ${said}.`)).toEqual([`${statement} | Nora Quist`])
  })
  it('leaves open what is told where nothing tells the two apart', () => {
    expect(told('Nora Quist told the Gazette Ivo Brand had left Orsk.')).toEqual([
      'Nora Quist told the Gazette Ivo Brand had left Orsk | ',
    ])
  })
})

describe('who answers', () => {
  it.each([
    'Asked by Mr Brand whether it was late, he said 40 ships were sold in May.',
    'Mr Brand asked for a chair. Pressed by Mr Brand on the price, he said 40 ships were sold in May.',
    'When asked about Olaf Reed, he said 40 ships were sold in May.',
  ])('is neither who asks nor who is asked about: %s', (text) => {
    expect(
      told(`Prosecutor Ivo Brand spoke first. Captain Karl Voss said the ferry was old. ${text}`),
    ).toContainEqual(expect.stringMatching(/40 ships were sold in May \| Karl Voss$/))
  })
})

describe('who speaks behind “, said”', () => {
  it.each([
    [
      'The Vakt, which had left Orsk at noon, sank in May, said the head of the search and rescue office, Nora Quist.',
      'The Vakt, which had left Orsk at noon, sank in May | Nora Quist',
    ],
    [
      '40 ships sank in May, said officials and residents, Monday.',
      '40 ships sank in May | officials and residents',
    ],
    // the firm says it, not its head
    [
      'Vakt, which left Orsk in May, said its head, Nora Quist, had resigned.',
      'Vakt’s head, Nora Quist, resigned | Vakt',
    ],
    [
      'Ivo Brand, who runs the mill, left Orsk on Monday, said the mayor.',
      'Ivo Brand, who runs the mill, left Orsk on Monday | the mayor',
    ],
  ])('%s', (text, claim) => {
    expect(told(text)).toContain(claim.replace('’', "'"))
  })
})

describe('“…, as the paper reported” behind what is denied', () => {
  it.each([
    ['Nora Quist did not sell the ferry in May, as the Gazette reported, but leased it.', ''],
    ['The ferry was never sold in May, as the Gazette has claimed.', ''],
    ['Mooring at the quay, as the crews hope to do, does not cost 40 crowns, as the Gazette claims.', ''],
    ['When it snows, the ferry does not sail to Orsk, as the Gazette claims.', ''],
    ['The ferry was not sold in May, as Nora Quist, the mayor, argued.', ''],
    ['No money was paid for the ferry, as Nora Quist alleges.', ''],
    ['The ferry, which was not insured, was sold in May, as Nora Quist claims.', 'Nora Quist'],
    ['No sailor was hurt in May, as Nora Quist reported.', 'Nora Quist'],
    // of others is told that they did not
    ['Sailors who did not leave Orsk were paid in May, as the Gazette reported.', 'Gazette'],
    ['The ferry was not only leased in May, as the Gazette reported, but sold.', 'Gazette'],
  ])('tells not whether the paper reported so: %s', (text, speaker) => {
    expect(told(text).map((claim) => claim.split(' | ')[1])).toEqual([speaker])
  })
})

it('takes a club of which “who” tells for no man', () => {
  expect(
    told(
      'Rovers finished behind Westport Town, who drew with Orsk. Westport coach Ivo Brand named nobody, though he said 14 players had left in May.',
    ),
  ).toContain('14 players left in May | Ivo Brand')
})

it('takes a short clause marked off behind “said that” for what is claimed, however long the words for who says it', () => {
  const who = 'Finance spokesman Ivo Brand of the opposition Greens'
  expect(told(`${who} said that “nobody needs the ferry”.`)).toEqual(['Nobody needs the ferry | Ivo Brand'])
  expect(told(`The club left Orsk in May, and ${who} said that “nobody needs the ferry”.`)).not.toContain(
    'Nobody needs the ferry | Ivo Brand',
  )
})

describe('one of those told of before', () => {
  it.each([
    ['One of them, Nora Quist, said 14 ships had sunk in May.', 'Nora Quist'],
    ['14 ships sank in May, said one of them, Nora Quist.', 'Nora Quist'],
    ['One of them said 14 ships had sunk in May.', 'one of the sailors'],
    ['14 ships sank in May, said one of them.', 'one of the sailors'],
  ])('is called by the name that stands beside: %s', (text, speaker) => {
    expect(told(`Several sailors came to Orsk. ${text}`)).toContainEqual(
      expect.stringMatching(new RegExp(`\\| ${speaker}$`)),
    )
  })
})

describe('people told by where or whose they are', () => {
  it.each([
    ['Residents of Halm village alleged', 'Residents of Halm village'],
    ['Residents of Halm, the village nearest to the port, alleged', 'Residents of Halm'],
    ['Fans of Orsk Rovers said', 'Fans of Orsk Rovers'],
    ['Friends of Nora Quist, the mayor, said', 'Friends of Nora Quist'],
    ['Members of Parliament said', 'Members of Parliament'],
  ])('are who speaks, and not the place or whose they are: %s', (opening, speaker) => {
    expect(told(`${opening} that 40 ships were sold in May.`)).toEqual([
      `40 ships were sold in May | ${speaker}`,
    ])
  })
})

it('takes “alleged” before a clause without “that” for a verb', () => {
  expect(told('The prosecutor alleged Nora Quist sold 40 ships in May.')).toEqual([
    'Nora Quist sold 40 ships in May | The prosecutor',
  ])
  // who charges somebody speaks of another
  expect(told('The prosecutor alleged she had sold 40 ships in May.')).not.toContain(
    'The prosecutor sold 40 ships in May | The prosecutor',
  )
  expect(told('The sailor alleged she had been robbed of 40 crowns in May.')).toContain(
    'The sailor was robbed of 40 crowns in May | The sailor',
  )
})

describe('whose “its” says that somebody is, behind what is said', () => {
  it.each([
    ['Normal work would resume in May, its officials said.', 'its officials'],
    [
      'The water board will send a manager in May. Shares of Lund Board fell. The board lost 40 boats, according to its report.',
      "the board's report",
    ],
    [
      'The board of Ilva will send a manager. Two people fell ill in May, according to its spokesman.',
      "The board of Ilva's spokesman",
    ],
    ['The bridge would be sold in May, its lawyer said.', 'its lawyer'],
    ['The vaccine saved 40 people in May, its makers said.', "the vaccine's makers"],
  ])('is no thing’s that has none such: %s', (text, speaker) => {
    expect(told(`Orsk Council met in May. ${text}`).at(-1)?.split(' | ')[1]).toBe(speaker)
  })
})

it('lets “he” be whoever spoke before, by whatever noun for a person, rather than whom he spoke of', () => {
  expect(
    told(
      'The Orsk Rovers gaffer denied he was ready to sell captain Ivo Brand in May. He told the Gazette that 14 players had signed.',
    ),
  ).toContain('14 players signed | The Orsk Rovers gaffer')
})

describe('“the company”', () => {
  it.each([
    [
      'FYI, the ferry is late.\n\nVakt Water today told of its loss. The company said 40 ships were sold in May.',
      'Vakt Water',
    ],
    // what Vakt Water is, nothing tells
    [
      'BMI sold a mill in Orsk.\n\nVakt Water sold a dam. The company said 40 ships were sold in May.',
      'The company',
    ],
    ['BMI sold a mill in Orsk. The company said 40 ships were sold in May.', 'BMI'],
  ])('is nobody farther back than another who may be meant: %s', (text, speaker) => {
    expect(told(text)).toContain(`40 ships were sold in May | ${speaker}`)
  })
})

it('takes what a name behind a comma describes for no speaker', () => {
  const { attributions } = readClaims(
    'The head of Orsk Port, Nora Quist, described the inflation figures as “too good to be true”.',
    '2025-03-05',
  )
  expect(attributions.map(({ speaker }) => speaker)).toEqual(['Nora Quist'])
})

describe('somebody by the name that the article has', () => {
  it.each([
    [
      'The Governor, Dr Nora Quist, who had come to Orsk, was late. The Governor said 40 ships were sold in May.',
      '40 ships were sold in May | Nora Quist',
    ],
    [
      'Nora Quist, a nursing assistant who said she had walked 14 miles, called the strike a disgrace.',
      'Nora Quist walked 14 miles | Nora Quist',
    ],
    [
      '“40 ships were sold in May,” said Orsk Superintendent of Police Nora Quist.',
      '40 ships were sold in May | Nora Quist',
    ],
    [
      'Orsk Superintendent of Police Nora Quist left Orsk in May. SP Quist said 40 ships were sold in May.',
      '40 ships were sold in May | Nora Quist',
    ],
    ['Commodore Nora Quist said 40 ships were sold in May.', '40 ships were sold in May | Nora Quist'],
    [
      'Transport Undersecretary Nora Quist said 40 ships were sold in May.',
      '40 ships were sold in May | Nora Quist',
    ],
    [
      'Dock Workers Union Local 208 said it would strike on 14 May.',
      'Dock Workers Union Local 208 will strike on 14 May | Dock Workers Union Local 208',
    ],
  ])('%s', (text, claim) => {
    expect(told(text)).toContain(claim)
  })
})

describe('“put it to”', () => {
  it.each([
    [
      'put it to the sailor that the ferry had been sold in May',
      'The ferry had been sold in May | Nora Quist',
    ],
    ['put it to him that the ferry had been sold in May', 'The ferry had been sold in May | Nora Quist'],
    [
      'put it to a vote that took place in Orsk in May',
      'Nora Quist put it to a vote that took place in Orsk in May | ',
    ],
  ])('tells what a lawyer says: %s', (said, claim) => {
    expect(told(`Nora Quist ${said}.`)).toEqual([claim])
  })
})

it('tells of nobody that he calls himself by the name that he is told by', () => {
  const claims = told('Roe’s son, who calls himself Ivo Brand, said that 40 roads were flooded.')
  expect(claims).toEqual(['40 roads were flooded | Ivo Brand'])
})

it('“it added” is nothing that was seen', () => {
  expect(told('The navy said it had seen the report. It added that 40 boats had sunk off Orsk.')).toContain(
    '40 boats had sunk off Orsk | The navy',
  )
})

it('“according to his office” is his of whom the sentence tells', () => {
  expect(
    told(
      'Tom Hale said the talks were hopeful. He met Ned Pike in Orsk on Monday, according to his office.',
    ).at(-1),
  ).toMatch(/Tom Hale's office$/)
})

it.each([
  [
    'The flight from New York to Orsk was cancelled. The airline said 12 men were hurt.',
    '12 men were hurt | The airline',
  ],
  ['Vakt bought Tom Hale from Ajax. The club said 40 fans had left Orsk.', '40 fans left Orsk | The club'],
  ['A poll found that Nora Quist would lose 40 seats.', 'Nora Quist would lose 40 seats | A poll'],
])('is nobody from whom something only comes: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

it('who is no more than led in with “according to” is not “the group”', () => {
  expect(
    told(
      'The court jailed 40 men of a group. According to the FBI, the group called itself “the Family”.',
    ).at(-1),
  ).toMatch(/^The group/)
})

it('that somebody may not speak is told of who speaks', () => {
  expect(
    told('A man close to Nora Quist, who was not authorised to speak publicly, said 40 boats had sunk.'),
  ).toEqual(['40 boats had sunk | A man close to Nora Quist'])
})

describe('who speaks as “he” or “she”', () => {
  it.each([
    [
      'somebody right before by a name that women and men bear',
      'Karl Voss said the strike was reckless. Nora Quist said that was false. Green MP Robin Hale, whose riding has the port, said the law was a disgrace. He said the state had no right to choose sides.',
      'The state had no right to choose sides | Robin Hale',
    ],
    [
      'whose team is the subject of the sentence before',
      'Lena Brook said 40 patients had asked. Professor Ann Marlow’s team will test 600 people in Orsk. The test could begin in May, she said.',
      'The test could begin in May | Ann Marlow',
    ],
    [
      'not whom the end of somebody’s time is told of',
      'Nora Quist said 40 ships had left. The end of Ann Marlow’s term is near. The port could close in May, she said.',
      'The port could close in May | Nora Quist',
    ],
  ])('is %s', (_, text, claim) => {
    expect(told(text)).toContain(claim)
  })
})

describe('what a court holds', () => {
  it.each([
    ['The Court of Appeal held that the levy was unlawful.', 'The levy was unlawful | Court of Appeal'],
    [
      'Nora Quist is a judge in Orsk. In a ruling of 90 pages, she held that Vakt had sold 40 boats.',
      'Vakt sold 40 boats | Nora Quist',
    ],
  ])('it says: %s', (text, claim) => {
    expect(told(text)).toContain(claim)
  })
  it('but who holds a thing says nothing', () => {
    expect(told('The army held that town in Norvia for 40 days.')).toEqual([
      'The army held that town in Norvia for 40 days | ',
    ])
  })
})

describe('whose firm “the chain” is', () => {
  it.each([
    [
      'that of who speaks, and not the one told of last',
      'The maker Vakt recalled 40 boats. Its head, Ivo Brand, said Vakt would pay. Homeway’s general manager of stock, Nora Quist, said the chain had removed them from 80 shops.',
      'Homeway removed them from 80 shops | Nora Quist',
    ],
    [
      'that of who speaks, though a paper has the noun in its name',
      'Ivo Brand told Boat Retailer Weekly so. Homeway’s sales chief, Nora Quist, said the retailer had been told of 80 leaks.',
      'Homeway was told of 80 leaks | Nora Quist',
    ],
    [
      'open where only a paper has the noun in its name',
      'Ivo Brand told Boat Retailer Weekly so. Nora Quist said the retailer had been told of 80 leaks in May.',
      'The retailer was told of 80 leaks in May | Nora Quist',
    ],
  ])('is %s', (_, text, claim) => {
    expect(told(text)).toContain(claim)
  })
})

describe('“that” behind a verb of saying', () => {
  it.each([
    ['part of the crop had been lost', 'Part of the crop was lost | Ivo Brand'],
    ['half of Orsk had been flooded', 'Half of Orsk was flooded | Ivo Brand'],
    ['kind of boat had been sold in Orsk', 'That kind of boat was sold in Orsk | Ivo Brand'],
  ])('opens a clause, or points: pointed out that %s', (clause, claim) => {
    expect(told(`Ivo Brand pointed out that ${clause}.`)).toContain(claim)
  })
})

describe('who reckons otherwise', () => {
  it.each([
    'Walking cuts the risk of falls, Danish doctors reported on Monday, though outside experts say 40 tests are too few.',
    'The levy will bring 5 million, the council said, while outside auditors reckon with two.',
  ])('says no part of what another says: %s', (text) => {
    expect(told(text)[0]).not.toMatch(/outside/)
  })
})

describe('what is feared', () => {
  it('is no clause where only a condition has a verb', () => {
    expect(told('Doctors in Orsk feared an outbreak of cholera if no clean water came.')).toEqual([
      'Doctors in Orsk feared an outbreak of cholera if no clean water came | ',
    ])
    expect(told('Doctors in Orsk feared cholera would spread if no clean water came.')).toEqual([
      'Doctors in Orsk feared that cholera would spread if no clean water came | Doctors in Orsk',
    ])
  })
})

describe('an office whose holder is a woman', () => {
  it('is hers though “he” stands behind, where a man was told of', () => {
    expect(
      told(
        'Judge Nora Quist jailed Karl Voss for nine years. Voss wept in court. The judge said that he had sold 40 boats.',
      ),
    ).toContainEqual(expect.stringMatching(/sold 40 boats \| Nora Quist$/))
  })
  it('is of nobody named where no man was told of', () => {
    expect(
      told('Judge Nora Quist spoke in Orsk. The court was full. The judge said that he had sold 40 boats.'),
    ).not.toContainEqual(expect.stringMatching(/Nora Quist$/))
  })
})

describe('what leaves open of whom or what it tells makes no claim', () => {
  it.each([
    'The council of Orsk met in May. Ninety-four percent of them voted for a strike in Orsk.',
    'The council of Orsk met in May. There were four such firms in Orsk, Nora Quist said.',
    'The council of Orsk met in May. Ivo Brand, who leads the port, disputed that reading.',
    'The storm was bad. The minister, Nora Quist, put it down to “rain of a kind we have not seen in 40 years”.',
  ])('%s', (text) => {
    expect(
      told(text)
        .slice(1)
        .filter((claim) => !claim.startsWith('Ivo Brand leads')),
    ).toEqual([])
  })
  it('but “of them” may mean those told of before it, or stand in a clause that tells when', () => {
    expect(told('Vakt sold 40 boats and 20 of them sank in May.').join()).toMatch(/20 of them/)
    expect(told('While two of them got away, the Vakt seized 40 boats off Orsk.').join()).toMatch(
      /two of them/,
    )
  })
  it('nor is a thing without its verb what goes on with one', () => {
    expect(told('“The plan you have mentioned absolutely does not exist,” said Nora Quist of Vakt.')).toEqual(
      ['The plan you have mentioned absolutely does not exist | Nora Quist'],
    )
  })
})

it('what a study says ends before where it was printed', () => {
  expect(told('Heart disease fell 22% in Orsk, according to a study, published in May by Vakt.')).toEqual([
    'Heart disease fell 22% in Orsk | a study',
  ])
})

describe('who denies it behind a charge', () => {
  it.each([
    ['Detective Karl Voss has brought two charges against Ivo Brand over the mill.', 'Ivo Brand'],
    ['Prosecutor Karl Voss indicted Ivo Brand in May over the mill.', 'Ivo Brand'],
    ['The paper’s Karl Voss sued Ivo Brand in May over the mill.', 'Ivo Brand'],
    // and by nobody who is only met
    ['Detective Karl Voss met Ivo Brand in May over the mill.', 'Karl Voss'],
    ['Ivo Brand was charged by Karl Voss in May over the mill.', 'Ivo Brand'],
  ])('is who was charged: %s', (charge, speaker) => {
    expect(told(`${charge} He has denied selling 40 barges to the Orsk mill.`).at(-1)).toBe(
      `${speaker} sold 40 barges to the Orsk mill | ${speaker}`,
    )
  })
  it('is not who was charged where the charge is dismissed', () => {
    expect(
      told('Karl Voss sued Ivo Brand in May. He dismissed claims that 40 barges had been sold.').join(),
    ).not.toMatch(/\| Ivo Brand/)
  })
})

describe('who “he” is behind a clause that leads in', () => {
  it.each([
    ['As he spoke of a pact with Mr. Brand, Mr. Voss left the hall.', 'Voss'],
    ['After a quarrel over Mr. Brand, Mr. Voss left the hall.', 'Voss'],
    ['As Mr. Brand spoke of a pact, Mr. Voss left the hall.', 'Brand'],
  ])('is nobody behind a preposition: %s', (before, speaker) => {
    expect(told(`${before} “I will sell 40 barges in May,” he said.`).at(-1)).toMatch(
      new RegExp(`\\| ${speaker}$`, 'u'),
    )
  })
})

describe('who is told by whose adviser they are', () => {
  it.each([
    ['Ivo Brand’s outside lawyer', 'Ivo Brand’s outside lawyer'],
    ['Ivo Brand’s former chief of staff', 'Ivo Brand’s former chief of staff'],
    ['Ivo Brand', 'Ivo Brand'],
  ])('is no other: %s', (source, speaker) => {
    expect(told(`The port lost 40 barges in May, according to ${source}.`)).toEqual([
      `The port lost 40 barges in May | ${speaker}`,
    ])
  })
  it('is none where something lies outside', () => {
    expect(told('The port lost 40 barges in May outside Orsk, according to Ivo Brand.')).toEqual([
      'The port lost 40 barges in May outside Orsk | Ivo Brand',
    ])
  })
})

describe('who speaks behind another clause or another’s words', () => {
  it('is no clause', () => {
    expect(
      told('A court in 2015 cleared Karl Berg of fraud, and he promised to repay 84,000 euros.'),
    ).toEqual([
      'A court in 2015 cleared Karl Berg of fraud | ',
      'Karl Berg will repay 84,000 euros | Karl Berg',
    ])
  })

  it('is not who spoke before, where a law is quoted', () => {
    const law =
      'Federal law makes it a crime for anyone “who directly or indirectly promises any lease of 40 years” to give it'
    expect(
      told(`Ana Ruiz, a lawyer, said the lease of 40 years was a gift. “It was wrong.”\n\n${law}.`),
    ).toContain(`${law} | `)
  })

  it('is told with what was only said at first', () => {
    expect(
      told('Karl Berg said initially he would not sell the yard without a permit for 40 ships.'),
    ).toEqual(['Karl Berg said initially he would not sell the yard without a permit for 40 ships | '])
  })
})
