import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../scripts/importer/claims/claims.ts'

/** The statements of a text, with whoever makes them, and the stretches that make them. */
function read(text: string) {
  const { passages } = readClaims(text, '2026-05-20')
  return {
    told: passages.map(({ statement, speaker }) =>
      speaker === null ? statement : `${speaker}: ${statement}`,
    ),
    parts: passages.map(({ exact }) => exact),
  }
}

describe('what a sentence tells aside', () => {
  it('is harm done in a clause that tells when or why without a verb', () => {
    expect(read('A quake struck Peru before dawn in May, killing 23 people.').told).toContain(
      '23 people were killed when a quake struck Peru before dawn in May',
    )
    expect(read('The dam broke after heavy rain, killing two people.').told).toContain(
      'Two people were killed when the dam broke after heavy rain',
    )
  })

  it('is told without how long what stands before it went on', () => {
    expect(
      read('Sales at Brandt have slumped in recent weeks after Brandt lost a suit against Vakt in Orsk.')
        .told,
    ).toEqual(['Sales at Brandt have slumped in recent weeks', 'Brandt lost a suit against Vakt in Orsk'])
    expect(
      read('The owner of Brandt fled within hours after Orsk Bridge was seized by the army in May.').told,
    ).toEqual(['The owner of Brandt fled within hours after Orsk Bridge was seized by the army in May'])
  })

  it('by somebody’s words leaves the clause that a clause before it leads in to', () => {
    expect(
      read(
        'While Bo Roe heaped praise on the mayor for the tunnel, which he said had saved the port, he did not echo her words about a second tunnel.',
      ).told,
    ).toContain(
      'While Bo Roe heaped praise on the mayor for the tunnel, he did not echo her words about a second tunnel',
    )
  })

  it('goes on behind a comma of a list', () => {
    expect(
      read('Bo Roe, who sold his house, boat and car to a bank in May, was fined £400 on Monday.').told,
    ).toEqual(['Bo Roe was fined £400 on Monday', 'Bo Roe sold his house, boat and car to a bank in May'])
    // but not where the rest of the sentence opens with two
    expect(read('While the storm closed the port, boats and cars were safe, Ann Lee said.').told).toEqual([
      'Ann Lee: While the storm closed the port, boats and cars were safe',
    ])
  })

  it.each([
    ['One sailor died in Orsk after his yacht was thrown on rocks off Cape Vell.', null],
    ['Ten were held and one was freed after his lawyer was heard by Orsk Council in Leith.', null],
    ['The mayor of Orsk resigned in May after his firm was fined by Leith Council.', null],
    [
      'The inquiry into the deaths began in May after his firm was fined by Leith Council.',
      "Lund's firm was fined by Leith Council",
    ],
    [
      'Anna Lee resigned from the council in May after her firm was fined by Orsk Council.',
      "Anna Lee's firm was fined by Orsk Council",
    ],
  ])('gives nothing of somebody in the rest of its sentence to another: %s', (sentence, aside) => {
    const asides = read(`“The gates were rusty,” Mr Lund said.\n\n${sentence}`).told.filter((one) =>
      /^(?:Lund|Anna Lee)'s/.test(one),
    )
    expect(asides).toEqual(aside === null ? [] : [aside])
  })

  it.each([
    [
      'that who speaks may not do so',
      'A person close to Ann Lee, who was not authorised to speak publicly, said 40 boats had left.',
      'A person close to Ann Lee: 40 boats left',
    ],
    [
      'what may be told of either of two',
      'A cousin of Bo Roe, who was shot in Orsk on Monday, said 40 boats had left.',
      'A cousin of Bo Roe: 40 boats left',
    ],
  ])('is not %s', (_, text, statement) => {
    expect(read(text).told).toEqual([statement])
  })

  it.each([
    'The strike began in May, leaving the airline 200 pilots short.',
    'The storm hit Orsk in May, leaving 12 seats short of a majority.',
  ])('is told with the rest where it says by how many somebody is short: %s', (text) => {
    expect(read(text).told).toEqual([text.slice(0, -1)])
  })

  it.each([
    'Bo Roe, who won the race in 2019 and who many say is the best in Orsk, broke a leg on Monday.',
    'The minister Bo Roe, who resigned in May and whose wife owns the mill, left Orsk on Monday.',
  ])('ends before a second “who”, or is told with the rest: %s', (text) => {
    expect(read(text).told.filter((told) => /^(?!.*, who).* and who/.test(told))).toEqual([])
  })

  it.each([
    [
      'is a plea of whom it tells, and not the outlet’s word',
      'Bo Roe, who had pleaded not guilty, was convicted of killing two sailors on Monday.',
      ['Bo Roe was convicted of killing two sailors on Monday', 'Bo Roe: Bo Roe had pleaded not guilty'],
    ],
    [
      'is said by whom a relative clause names',
      'The mill, which the union says has lost €40m since 2014, will close in May.',
      ['The mill will close in May', 'the union: The mill has lost €40m since 2014'],
    ],
    [
      'is said by who speaks behind “which”, at the end',
      'Ann Lee asked the council to reach the Orlin market, which she said had been blocked by soldiers since Monday.',
      [
        'Ann Lee asked the council to reach the Orlin market',
        'Ann Lee: The Orlin market has been blocked by soldiers since Monday',
      ],
    ],
    [
      'is nobody’s where “which” means all that is told before',
      'In May the Orlin pump did not raise the water by a large amount, which Ann Lee said suggested that a valve was broken.',
      ['In May the Orlin pump did not raise the water by a large amount'],
    ],
    [
      'is nobody’s where “which” may mean one of two, and not the outlet’s',
      'The council printed on Monday 40 changes to the Orlin Act, which Ann Lee said were small.',
      ['The council printed on Monday 40 changes to the Orlin Act'],
    ],
    [
      'is what somebody says behind what she judged',
      'Ann Lee criticised the response of the port as slow, saying that no helicopter had flown before noon.',
      [
        'Ann Lee: Ann Lee criticised the response of the port as slow',
        'Ann Lee: No helicopter had flown before noon',
      ],
    ],
    [
      'is told with what she did where it is no claim by itself',
      'Ann Lee sued the bank in May, claiming that it forged the deed.',
      ['Ann Lee sued the bank in May, claiming that it forged the deed'],
    ],
    [
      'is told with what he did where only some of his words are quoted',
      'Bo Roe praised the orchestra of Orsk, adding that the hall “must stay.”',
      ['Bo Roe praised the orchestra of Orsk, adding that the hall “must stay”'],
    ],
    [
      'is told without what else is told of a name that is set off, which stays so',
      'The mayor of Orlin, Bo Roe, who sold 40 ships in May, has left the city for Orsk.',
      ['The mayor of Orlin, Bo Roe, has left the city for Orsk', 'Bo Roe sold 40 ships in May'],
    ],
    [
      'is a claim where a relative clause tells it',
      'The Orlin Bank, which lost €380m in 2025, was sold to Vakt in March.',
      ['The Orlin Bank was sold to Vakt in March', 'The Orlin Bank lost €380m in 2025'],
    ],
    [
      'is told of whom “who” means, not of how old or what she is',
      'Ann Lee, 61, a former judge, who led the trust from 2014 to 2020, was fined £9,000 in Leeds on Monday.',
      [
        'Ann Lee, 61, a former judge, who led the trust from 2014 to 2020, was fined £9,000 in Leeds on Monday',
      ],
    ],
    [
      'is not told of the place that she is from',
      'Ann Lee, 61, a teacher from Perth, who was riding ten chairs behind, was fined £9,000 in Leeds on Monday.',
      [
        'Ann Lee, 61, a teacher from Perth, who was riding ten chairs behind, was fined £9,000 in Leeds on Monday',
      ],
    ],
    [
      'is told of the name before an age',
      'Ann Lee, 61, who led the trust from 2014 to 2020, was fined £9,000 in Leeds on Monday.',
      ['Ann Lee, 61, was fined £9,000 in Leeds on Monday', 'Ann Lee led the trust from 2014 to 2020'],
    ],
    [
      'is not told of the town behind a name, of which either may be meant',
      'The mill was sold by Orlin Papir, Vakt, which has 3,000 workers.',
      ['The mill was sold by Orlin Papir, Vakt, which has 3,000 workers'],
    ],
    [
      'is told of a name behind a town that opens the sentence',
      'In Vakt, Orlin Papir, which has 3,000 workers, closed a mill on Monday.',
      ['In Vakt, Orlin Papir closed a mill on Monday', 'Orlin Papir has 3,000 workers'],
    ],
    [
      'is told of the name of its owner',
      'Its owner, Orlin Papir, which has 3,000 workers, closed a mill on Monday.',
      ['Its owner, Orlin Papir, closed a mill on Monday', 'Orlin Papir has 3,000 workers'],
    ],
    [
      'is not told of what an act does',
      'Bo Roe was charged with negligence causing death, which carries a sentence of five years.',
      ['Bo Roe was charged with negligence causing death, which carries a sentence of five years'],
    ],
    [
      'is told of what somebody is charged with',
      'Bo Roe was charged with murder, which carries a sentence of 20 years.',
      ['Bo Roe was charged with murder', 'Murder carries a sentence of 20 years'],
    ],
    [
      'is a claim where a participle tells it',
      'The Orlin dam, built in 1974 by Vakt, was inspected twice last year.',
      ['The Orlin dam was inspected twice last year', 'The Orlin dam was built in 1974 by Vakt'],
    ],
    [
      'is a claim at the end, too',
      'The police searched the yard of Bo Roe, who bought the Santa Rita in 2019.',
      ['The police searched the yard of Bo Roe', 'Bo Roe bought the Santa Rita in 2019'],
    ],
    [
      'is a claim of what somebody has',
      'Ann Lee, whose trust lost €40m in 2014, was fined £9,000 in Leeds on Monday.',
      ['Ann Lee was fined £9,000 in Leeds on Monday', 'Ann Lee’s trust lost €40m in 2014'],
    ],
    [
      'is a claim behind “while” and “after”',
      'Ships avoided the port of Orlin on Monday after Vakt closed its terminal in the harbour.',
      ['Ships avoided the port of Orlin on Monday', 'Vakt closed its terminal in the harbour'],
    ],
    [
      'behind “after” is a claim beside the whole, where the rest names nobody',
      'Two men were arrested on suspicion of fraud after the body of a sailor was found in the River Orlin.',
      [
        'Two men were arrested on suspicion of fraud after the body of a sailor was found in the River Orlin',
        'The body of a sailor was found in the River Orlin',
      ],
    ],
    [
      'stays where the rest tells too little without it',
      'The red flag came out after Bo Roe lost control of his Vakt in the rain.',
      ['The red flag came out after Bo Roe lost control of his Vakt in the rain'],
    ],
    [
      'is what did the harm, beside the toll',
      'At least 12 people were killed on Monday when a ferry sank two fishing boats off Orlin.',
      [
        'At least 12 people were killed on Monday when a ferry sank two fishing boats off Orlin',
        'A ferry sank two fishing boats off Orlin',
      ],
    ],
    [
      'is what a deed did that was done while another went on',
      'A ferry slammed into a wall as it was docking at Orlin on Friday, injuring 27 people.',
      [
        'A ferry slammed into a wall as it was docking at Orlin on Friday',
        '27 people were injured when a ferry slammed into a wall as it was docking at Orlin on Friday',
      ],
    ],
    [
      'is what a deed did and not what only tells when it was done',
      'A hall collapsed in Orlin on Friday when it was hit by a lorry, killing two people.',
      [
        'A hall collapsed in Orlin on Friday when it was hit by a lorry',
        'Two people were killed when a hall collapsed in Orlin on Friday',
      ],
    ],
    [
      'is what the deed behind “as” did, where that is no mere time',
      'Thousands fled Orlin as a storm hit the coast of Veria on Friday, killing 12 people.',
      [
        'Thousands fled Orlin as a storm hit the coast of Veria on Friday',
        '12 people were killed when a storm hit the coast of Veria on Friday',
      ],
    ],
    [
      'is a toll, with what did the harm',
      'A bomb exploded in the market of Orlin on Friday, killing at least 12 people and wounding 40.',
      [
        'A bomb exploded in the market of Orlin on Friday',
        'At least 12 people were killed and 40 wounded when a bomb exploded in the market of Orlin on Friday',
      ],
    ],
    [
      'is a toll beside what else the deed did',
      'Two rockets hit the port of Orlin on Friday, killing nine people and setting fire to a silo, officials said.',
      [
        'officials: Two rockets hit the port of Orlin on Friday, killing nine people and setting fire to a silo',
        'officials: Nine people were killed when two rockets hit the port of Orlin on Friday',
      ],
    ],
    [
      'is a toll of three parts',
      'A lorry drove into a crowd in Orlin on Friday, killing six people, injuring 20 more and damaging a church.',
      [
        'A lorry drove into a crowd in Orlin on Friday',
        'Six people were killed, 20 more injured and a church damaged when a lorry drove into a crowd in Orlin on Friday',
      ],
    ],
    [
      'is the toll by which a disaster is known',
      'A pump is the likely source of the cholera outbreak in Orlin that has killed 27 people and sickened 400.',
      [
        'A pump is the likely source of the cholera outbreak in Orlin that has killed 27 people and sickened 400',
        'The cholera outbreak in Orlin has killed 27 people and sickened 400',
      ],
    ],
    [
      'is told by the outlet behind whoever says the rest',
      'The operator had been warned twice, Ann Lee said on Sunday, a day after the ferry Orsk sank with the loss of 19 lives.',
      ['Ann Lee: The operator had been warned twice', 'The ferry Orsk sank with the loss of 19 lives'],
    ],
    [
      'is a toll of a deed told with “has”, of whoever tells that',
      'Gunmen have attacked a church in Orlin, killing two, officials said.',
      [
        'officials: Gunmen have attacked a church in Orlin',
        'officials: Two people were killed when gunmen attacked a church in Orlin',
      ],
    ],
    [
      'may be the outlet’s, where somebody says the rest',
      'Ann Lee, who has led the trust since 2014, said that 40 boats were lost.',
      ['Ann Lee: 40 boats were lost', 'Ann Lee has led the trust since 2014'],
    ],
  ])('%s', (_, text, told) => {
    expect(read(text).told).toEqual(told)
  })

  it.each([
    ['all that was told before', 'The dam at Orlin burst on Monday, which led to floods in 40 villages.'],
    ['one or both', 'Vakt sold its ships and cranes in Orlin, which cost €40m in 2014.'],
    ['two men', 'Ann Lee met Bo Roe and Karl Lund, who are in Orlin for the trial of 12 men.'],
    ['a firm or its place', 'Bo Roe ran a company in the Orlin Islands, which sold 40 ships in 2014.'],
    ['a thing that is no disaster', 'Police are searching the market in Orlin that employs 27 people.'],
    ['some of many', 'Police questioned 40 sailors, some of whom had left Orlin in 2014.'],
  ])('is left in where “which” or “who” may mean %s', (_, text) => {
    expect(read(text).told).toHaveLength(1)
  })

  it('is left in where a pronoun would not tell of whom', () => {
    expect(
      read('The Orlin Bank, which sued her in 2019 over a loan of €40m, was sold to Vakt in March.').told,
    ).toHaveLength(1)
  })

  it('is left in a quotation', () => {
    expect(
      read('“The Orlin Bank, which lost €380m in 2025, was sold to Vakt,” Ann Lee said.').told,
    ).toHaveLength(1)
  })

  it('stands in a stretch of its own', () => {
    expect(read('The Orlin Bank, which lost €380m in 2025, was sold to Vakt in March.').parts).toEqual([
      'The Orlin Bank, which lost €380m in 2025, was sold to Vakt in March.',
      'which lost €380m in 2025',
    ])
  })
})

it('what came about against something stays with both halves that it may go with', () => {
  const text =
    'After Eva Lind refused in May to answer the council, despite attempts by its head, Tom Holt, to persuade her, Mr. Holt sued her for 40 million.'
  expect(read(text).parts).toEqual([text])
})
