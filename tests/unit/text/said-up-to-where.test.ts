import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the last sentence of a text claims, and who claims it. */
function last(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  const { statement, speaker } = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [statement, speaker?.name ?? null]
}

/** What a text says that somebody claims. */
function saidBy(name: string, text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).flatMap(({ statement, speaker }) =>
    speaker?.name === name ? [statement] : [],
  )
}

describe('what is said ends before the semicolon behind which', () => {
  it.each([
    [
      'it did not come so',
      'Nora Quist said the 40 baths would reopen in May; they did not.',
      'The 40 baths will reopen in May',
    ],
    [
      'something speaks against it',
      'Nora Quist said she had sold the boat in May; pictures suggest that it was hers in June.',
      'Nora Quist sold the boat in May',
    ],
    [
      'another acts',
      'Nora Quist said 40 boats should be sold; Vakt has ruled that out.',
      '40 boats should be sold',
    ],
    [
      'another is named beside an office',
      'Nora Quist said that she had not been at her best; her coach, Ivo Brand, disagreed.',
      'Nora Quist had not been at her best',
    ],
    [
      'its speaker does something else',
      'Nora Quist said that the year would be worse than 2019; she has left the bank.',
      'The year will be worse than 2019',
    ],
    [
      'the outlet tells more of what somebody denies',
      'Nora Quist denied that the ferry had sunk in May; two men were found near it.',
      'The ferry had sunk in May',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })

  it.each([
    [
      'Nora Quist said that the boat was fast; it would win in Orsk.',
      'The boat was fast; it will win in Orsk',
    ],
    [
      'Nora Quist said there were three boats: a red one; a blue one; and a green one.',
      'There were three boats: a red one; a blue one; and a green one',
    ],
    ['Nora Quist said: “The boat was fast; it will win in Orsk.”', 'The boat was fast; it will win in Orsk'],
  ])('but not where it goes on: %s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })
})

it('what one said before and says no more ends before what the sentence goes on with', () => {
  const [statement] = last('Sailors, who had said that the catch would halve, now say that it has not.')
  expect(statement).not.toContain('now say')
})

it.each([
  ['Nora Quist says the river is foul: tests, she says, show that 40 fish died.', 'The river is foul'],
  [
    'The exam was hard; however, Nora Quist said, 40 pupils had passed it.',
    'The exam was hard; however, Nora Quist said, 40 pupils had passed it',
  ],
])('words behind a mark are not torn from what they open: %s', (text, statement) => {
  expect(last(text)[0]).toBe(statement)
})

describe('words in front are said with the rest', () => {
  it.each([
    [
      'a condition',
      'Were the bank to fail, Nora Quist warned, 40 firms would close.',
      'Were the bank to fail, 40 firms would close',
    ],
    [
      'one without a verb of deeds',
      'Had turnout been higher, said Nora Quist, the mayor would have won.',
      'Had turnout been higher, the mayor would have won',
    ],
    [
      'one before whose deputy speaks',
      'Had turnout been higher, said Nora Quist, Vakt’s deputy, the mayor would have won.',
      'Had turnout been higher, the mayor would have won',
    ],
    [
      'one of what lacks',
      'Without the loan, Nora Quist said, Vakt would run out of cash.',
      'Without the loan, Vakt would run out of cash',
    ],
    [
      'one whose verb may be a noun',
      'If the rule changes, Nora Quist said, 40 firms will close.',
      'If the rule changes, 40 firms will close',
    ],
    [
      'a message',
      'Ivo Brand had told the crew, Nora Quist said, that the ship was sound.',
      'Ivo Brand had told the crew that the ship was sound',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })

  it.each([
    [
      'If chosen to lead the port again, Nora Quist said she would not sell 40 boats.',
      'If chosen to lead the port again, Nora Quist would not sell 40 boats',
    ],
    [
      'But unless the loan comes by May, Nora Quist warned that Vakt would shut.',
      'Unless the loan comes by May, Vakt would shut',
    ],
    [
      'Even if the loan comes, Nora Quist says Vakt will shut 40 shops.',
      'Even if the loan comes, Vakt will shut 40 shops',
    ],
    [
      'When the dyke breaks, Nora Quist said 40 farms would flood.',
      'When the dyke breaks, 40 farms would flood',
    ],
    ['Once the rule is law, Nora Quist said Vakt would shut.', 'Once the rule is law, Vakt would shut'],
    ['Without the loan, Nora Quist said Vakt would shut.', 'Without the loan, Vakt would shut'],
  ])('as is a condition right before who says it: %s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })

  it.each([
    'When the head of the port was dismissed, Nora Quist said he had broken 40 rules',
    'After the report came out, Nora Quist said Vakt would shut 40 shops',
  ])('of which a clause that tells when it was said is told with who said it: %s', (text) => {
    expect(last(`${text}.`)).toEqual([text, 'Nora Quist'])
  })

  it('but not where the clause tells what another said', () => {
    const text = 'When Ivo Brand claimed that the port was shut, Nora Quist said it was open'
    expect(last(`${text}.`)).toEqual(['The port was open', 'Nora Quist'])
  })
  it('but not when it was said', () => {
    expect(last('After the vote in May, Nora Quist said Vakt would shut 40 shops.')[0]).toBe(
      'Vakt will shut 40 shops',
    )
  })

  it('but not who says it, by office and name', () => {
    expect(last('The bridge, the engineer, Nora Quist, warned, could fall in May.')).toEqual([
      'The bridge could fall in May',
      'Nora Quist',
    ])
    expect(
      last('Unless it rains, the head of the board, Nora Quist, has said, 40 taps will run dry.'),
    ).toEqual(['Unless it rains, 40 taps will run dry', 'Nora Quist'])
  })

  it('nor how little was told', () => {
    expect(last('Without giving details, Nora Quist said, Vakt would run out of cash.')[0]).toBe(
      'Vakt will run out of cash',
    )
  })
})

describe('what is said begins behind that one does not know', () => {
  it.each([
    ['Asked who built the raft, Nora Quist said she did not know but that 40 rafts had sunk.', '40 rafts had sunk'],
    ['Asked about the raft, Nora Quist said she couldn’t say, but the owner had sold 40 rafts.', 'The owner sold 40 rafts'],
    ['Asked why the raft sank, a clerk for Vakt said it was too early to say but that 40 rafts had sunk.', '40 rafts had sunk'],
    ['Asked about the raft, Nora Quist said she had no answer yet and that 40 rafts had sunk.', '40 rafts had sunk'],
    ['Asked whether the raft was sound, Nora Quist said it was not but that 40 rafts had sunk.', '40 rafts had sunk'],
  ])('and that only: %s', (text, statement) => {
    expect(last(text)[0]).toBe(statement)
  }) // prettier-ignore

  it.each([
    'Nora Quist said she did not know but hoped to find 40 rafts in Orsk.',
    'Nora Quist said she did not know and did not mind.',
    'Nora Quist said she did not know the owner but that 40 rafts had sunk.',
  ])('but not where more is told of it: %s', (text) => {
    expect(last(text)[0]).toMatch(/did not know|didn’t know/)
  })
})

it('who testifies does not say what stands before them', () => {
  const [, speaker] = last(
    'Prosecutors said that Ivo Brand took £40,000 from a banker, Nora Quist, who testified against him.',
  )
  expect(speaker).not.toBe('Nora Quist')
})

describe('what the noun of a writing or hearing does is nothing that is said', () => {
  it.each([
    ['Nora Quist testified in May after the release of an audit that described late payments by 40 clerks.', null],
    ['Nora Quist testified before the court that listed the dam as safe.', null],
    ['Nora Quist testified in court against a bank that claimed the bridge was safe.', 'a bank'],
    ['Nora Quist responded to a letter that said the tram was late.', 'a letter'],
  ])('%s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  }) // prettier-ignore

  it.each([
    ['Nora Quist said in a statement that rescued miners were well.', 'Rescued miners were well'],
    ['Nora Quist said in a statement that trained nurses saved 40 lives.', 'Trained nurses saved 40 lives'],
    ['Nora Quist told the court that rising water sank 40 boats.', 'Rising water sank 40 boats'],
  ])('but what a clause tells is: %s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })
})

describe('what somebody says to the contrary is not theirs', () => {
  it.each([
    'The work was funded by Vakt, not by the port, as Nora Quist had claimed.',
    'The mayor was in Orsk that day, and not in Rome, as Nora Quist says.',
    'Demand was up by 4%, not down, as Nora Quist had feared.',
    'Sales of boats fell in May, rather than rose, as Nora Quist had said.',
  ])('%s', (text) => {
    expect(last(text)[1]).toBeNull()
  })

  it.each([
    [
      'It was the mayor, not the council, who closed the port, as Nora Quist said.',
      'It was the mayor, not the council, who closed the port',
    ],
    ['The port was closed in May, not in June, Nora Quist said.', 'The port was closed in May, not in June'],
  ])('but what they say is: %s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })
})

it('what is said of somebody is no speaker: “the head, Nora Quist, said the men, aged 71 and 78, had …”', () => {
  expect(
    last('The head of the clinic, Nora Quist, said the men, aged 71 and 78, had been ill for 40 days.'),
  ).toEqual(['The men, aged 71 and 78, had been ill for 40 days', 'Nora Quist'])
})

describe('what evidence shows to the contrary is not said by whom it contradicts', () => {
  it.each([
    'Nora Quist said the dam was dry, but photos suggested that it had cracked in May.',
    'Nora Quist said the dam was dry, though images of the wall indicated it had cracked in May.',
    'Nora Quist said the dam was dry but old bills suggested otherwise.',
  ])('%s', (text) => {
    expect(saidBy('Nora Quist', text)).toEqual(['The dam was dry'])
  })

  it('but what follows “but that” is', () => {
    const text = 'Nora Quist said the dam was dry, but that photos suggested it would crack in May.'
    expect(saidBy('Nora Quist', text).join()).toContain('photos suggested')
  })
})

describe('what behind “that” only tells when belongs to what is told to have been said then', () => {
  it.each([
    'Nora Quist found that two weeks after the dam opened, nurses warned the mayor that 40 walls had cracked.',
    'Nora Quist said that a month before the vote, Ivo Brand told Vakt that 40 men had left.',
    'Nora Quist said that when he asked, guards told Ivo Brand that 40 men had left.',
  ])('%s', (text) => {
    expect(last(text)).toEqual([
      text
        .replace(/^Nora Quist \w+ that (\w)/, (_, letter: string) => letter.toUpperCase())
        .replace(/had (?=\w+\.$)|\.$/g, ''),
      'Nora Quist',
    ])
  })

  it('and is nobody’s words alone', () => {
    const text = 'Nora Quist found that years before the fire, nurses warned the owner.'
    expect(last(text)).toEqual(['Years before the fire, nurses warned the owner', 'Nora Quist'])
  })

  it('but not what they say behind a clause of its own', () => {
    const text = 'Nora Quist said that in May 40 men had left, while Ivo Brand said that two had come back.'
    expect(saidBy('Nora Quist', text)).toEqual(['In May 40 men left'])
  })
})

describe('what another does meanwhile', () => {
  it('is not said where who says the rest would have put it back in time', () => {
    const text = 'Nora Quist said she had been ill in May, while Ivo Brand sent 40 roses to the club.'
    expect(last(text)).toEqual(['Nora Quist had been ill in May', 'Nora Quist'])
  })

  it.each([
    ['Nora Quist said prices rose in May, while Vakt cut wages.', 'Prices rose in May, while Vakt cut wages'],
    [
      'Nora Quist said the port would shut, while the council would pay 40 men.',
      'The port will shut, while the council will pay 40 men',
    ],
  ])('may be: %s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })
})

it('of several clauses behind “that” none keeps it', () => {
  expect(
    last('Nora Quist found that the mate had not slept, that he had laughed, and that 40 men had left.'),
  ).toEqual(['The mate had not slept, he laughed, and 40 men left', 'Nora Quist'])
})

it('what somebody had said is not told as theirs where they now say otherwise', () => {
  const text = 'Nora Quist had said in May that the year would bring 40 ferries; she now says four.'
  expect(last(text)).toEqual([text.slice(0, -1), null])
})

it('gives no second verb to a clause that has one', () => {
  const parsed = parseText('Ivo Brand, the elder, was arrested in Orsk; his brother gave himself up.')
  const known = entities(parsed)
  const told = statements(parsed, known, attributions(parsed, known)).flatMap((one) => one.halves ?? [one])
  expect(told.map(({ statement }) => statement).join()).not.toContain('was gave')
})

it('what is blamed on somebody ends before what others did', () => {
  expect(last('Nora Quist blamed Ivo Brand for the loss of 40 boats; the judges did not.')).toEqual([
    'Nora Quist blamed Ivo Brand for the loss of 40 boats',
    'Nora Quist',
  ])
})

it('a clause that waits for what is said behind its speaker is not said before', () => {
  const text =
    'Nora Quist said that the port was shut, which did not mean, she added, that 40 men would leave.'
  expect(last(text)).toEqual(['The port was shut', 'Nora Quist'])
})

it.each([
  ['Two of the 40 boats cannot, said Nora Quist, who would not name them.', 'Two of the 40 boats cannot'],
  [
    'Sales in March rose and those in May did not, said Nora Quist.',
    'Sales in March rose and those in May did not',
  ],
])('what ends in a verb that is left unsaid is told whole: %s', (text, statement) => {
  expect(last(text)).toEqual([statement, 'Nora Quist'])
})

it.each([
  ['Nora Quist told the Herald that crime in Orsk had doubled.', 'Crime in Orsk doubled'],
  ['Nora Quist told reporters that rent had doubled since 2019.', 'Rent has doubled since 2019'],
])('“that” behind who is told opens what they are told: %s', (text, statement) => {
  expect(last(text)).toEqual([statement, 'Nora Quist'])
})

it('what somebody’s words did, behind the comma within their marks, is not said with them', () => {
  expect(
    saidBy(
      'Nora Quist',
      'Nora Quist said the bridge would “open the isle,” an argument that pleased Bo Roe.',
    ),
  ).toEqual(['The bridge would “open the isle”'])
  const letters = 'Nora Quist said she had read songs, comments that had hurt Bo Roe, and 40 letters.'
  expect(last(letters)[0]).toContain('40 letters')
  const letter =
    'Nora Quist said she had read a letter, a warning from Orsk that had come too late for 40 boats.'
  expect(last(letter)[0]).toContain('too late')
})

it('“that” behind who is told may point to what they are told', () => {
  const text = 'Nora Quist told reporters that story in May 2019'
  expect(last(`${text}.`)[0]).toBe(text)
})

describe('what the outlet remarks on words is not said with them', () => {
  it.each([
    'Nora Quist said that 40 boats had sunk in May, which was taken in Orsk as a threat.',
    'Nora Quist said that 40 boats had sunk in May, which nobody in Orsk believed.',
    'Nora Quist said that 40 boats had sunk in May, fewer than the 60 that economists had expected.',
    'Nora Quist said that 40 boats had sunk in May, an inquest in Orsk has heard.',
    'Nora Quist said that 40 boats had sunk in May — a far cry from what she wrote in June.',
    'Nora Quist said that 40 boats had sunk in May, in contrast to her remarks at the pier.',
    'Nora Quist said that 40 boats had sunk in May, pointing to a list in the Orsk Herald.',
    'Nora Quist said that 40 boats had sunk in May, a claim that quickly angered fishermen.',
    'Nora Quist said that 40 boats had sunk in May, a stark warning which was met with laughter by Bo Roe, who said it was 12.',
    'Nora Quist said that 40 boats had sunk in May, remarks that have been mocked, including by Bo Roe, who called for a vote.',
    'Nora Quist said that 40 boats had sunk in May, claims that were quickly taken up in Orsk.',
    'Nora Quist said that 40 boats had sunk in May, as she likened the port to a trap.',
    'Nora Quist said that 40 boats had sunk in May ― a plan that would hurt no crew in Orsk.',
    'Nora Quist said that 40 boats had sunk in May -- a bold step which quickly angered fishermen.',
    'Nora Quist said that 40 boats had sunk in May -- though, when asked twice, she declined to say where.',
    'Nora Quist said that 40 boats had sunk in May -- though, when asked twice, Quist declined to say where.',
    'Nora Quist said that 40 boats had sunk in May, and she did not disclose their names.',
    'Nora Quist said that 40 boats had sunk in May but did not immediately say why.',
    'Nora Quist confirmed that 40 boats had sunk in May, but did not elaborate, saying only that “more will follow.”',
    'Nora Quist said that 40 boats had sunk in May, and recalled hearing bells.',
    'Nora Quist said that 40 boats had sunk in May, and referred a reporter to the Orsk Herald.',
  ])('%s', (text) => {
    expect(last(text)).toEqual(['40 boats had sunk in May', 'Nora Quist'])
  })

  it.each([
    'The pier will shut in May, Nora Quist said, but did not say who would run it.',
    'The pier will shut in May, Nora Quist said, although she did not disclose the price.',
    'Nora Quist said the pier would shut in May but declined to name the builder.',
  ])('nor what they keep back: %s', (text) => {
    expect(last(text)).toEqual(['The pier will shut in May', 'Nora Quist'])
  })

  it('but what they recall happened to them', () => {
    const text = 'Nora Quist said that 40 boats had sunk in May, and recalled being called to the port.'
    expect(last(text)).toEqual([
      '40 boats had sunk in May and Nora Quist was called to the port',
      'Nora Quist',
    ])
  })

  it('nor whom or what they took somebody for', () => {
    const text =
      'Nora Quist said the 40 boats were built by Ivo Brand of Orsk, whom she wrongly called “Ivo Band.”'
    expect(last(text)).toEqual(['The 40 boats were built by Ivo Brand of Orsk', 'Nora Quist'])
  })

  it('nor how they took it themselves', () => {
    const text = 'Nora Quist insisted she had sold 40 boats and marvelled at the crowd.'
    expect(last(text)).toEqual(['Nora Quist sold 40 boats', 'Nora Quist'])
  })

  it('nor what another counted', () => {
    expect(last('Nora Quist said that 40 boats had sunk, although police found only 12.')).toEqual([
      'Police found only 12',
      null,
    ])
  })

  it.each([
    'Nora Quist said she had sold 40 boats, and in May she feigned surprise at the count.',
    'Nora Quist said 40 boats were lost, but the port has since declined to say where.',
  ])('nor what was done at another time: %s', (text) => {
    const parsed = parseText(text)
    const known = entities(parsed)
    const [first] = statements(parsed, known, attributions(parsed, known))
    expect([first!.statement, first!.speaker?.name]).toEqual([
      expect.stringMatching(/(?:sold 40 boats|40 boats were lost)$/),
      'Nora Quist',
    ])
  })

  it.each([
    'Nora Quist said the boats were “40 wrecks,” a point the harbour office denied.',
    'Nora Quist said the boats were “40 wrecks,” an old claim that the harbour disputes.',
  ])('nor who denies it behind a quotation: %s', (text) => {
    expect(last(text)).toEqual(['The boats were “40 wrecks”', 'Nora Quist'])
  })

  it('but a plan in whose name they say more behind the dash', () => {
    const text =
      'Nora Quist said the port had a plan for 40 boats -- a plan that “would save them all” -- and a crew.'
    expect(last(text)[0]).toContain('would save them all')
  })
  it('but what they tell of another time', () => {
    const text = 'Nora Quist said she had sold 40 boats, and in May she had told the port.'
    expect(last(text)[0]).toContain('told the port')
  })

  it('but a clause about what is done', () => {
    const text = 'Nora Quist said 40 boats had sunk in May, and complained that raising them would cost £3m.'
    expect(last(text)[0]).toMatch(/raising them (?:would|will) cost £3m$/)
  })

  it.each([
    'Nora Quist said the pier would shut in May -- despite a day earlier saying it would stay open and boats would come.',
    'Nora Quist said the pier would shut in May, despite having promised in April that it would not.',
    'Nora Quist said the pier would shut in May after previously insisting that it was safe.',
    'The pier will shut in May, Nora Quist said, despite saying last week that it would not.',
  ])('nor what they had said before: %s', (text) => {
    expect(last(text)).toEqual(['The pier will shut in May', 'Nora Quist'])
  })

  it('but what another, of whom they speak, did behind saying something', () => {
    expect(last('Nora Quist said Ivo Brand had left after admitting that he lost 40 boats.')).toEqual([
      'Ivo Brand left after admitting that he lost 40 boats',
      'Nora Quist',
    ])
  })
  it('nor a dash that leads to what else they said', () => {
    const text =
      'Nora Quist said the 40 boats still need to go -- though she said Ivo Brand had asked her to wait.'
    const [first] = text.split(' --')
    expect(first).toContain(last(text)[0]!.toString().slice(4))
  })

  it('nor how long before something they warned of it', () => {
    expect(last('Nora Quist warned that 40 boats were unsafe two days before they sank.')).toEqual([
      '40 boats were unsafe',
      'Nora Quist',
    ])
  })

  it.each([
    [
      'Nora Quist said that the port had a crane, which was seen by 40 men.',
      'The port had a crane, which was seen by 40 men',
    ],
    ['Nora Quist said that 40 boats had sunk, fewer than in May.', '40 boats had sunk, fewer than in May'],
    [
      'Nora Quist warned that prices would rise for years before they fell.',
      'Prices would rise for years before they fell',
    ],
    [
      'Nora Quist said that the port had a plan, which the council rejected.',
      'The port had a plan, which the council rejected',
    ],
    [
      'Nora Quist said that 40 boats had sunk in May, a far cry from the 3 of April.',
      '40 boats had sunk in May, a far cry from the 3 of April',
    ],
    [
      'Nora Quist said the boat, which she called a wreck, had killed 40 men.',
      'Nora Quist said that the boat, which she called a wreck, had killed 40 men',
    ],
    [
      'Nora Quist said the boat, which she described as a “gift,” is 40 years old.',
      'Nora Quist said that the boat, which she described as a “gift,” is 40 years old',
    ],
    [
      'Nora Quist said the mayor knew of 40 leaks but did not disclose them to the council.',
      'The mayor knew of 40 leaks but did not disclose them to the council',
    ],
    [
      'Nora Quist found that the mayor had been told of it in May but did not reveal it to the port.',
      'The mayor was told of it in May but did not reveal it to the port',
    ],
    [
      'Nora Quist said the board had met in May and cited 40 failures.',
      'The board met in May and cited 40 failures',
    ],
    [
      'Nora Quist said a bridge of 400 metres, without a second span, could be built.',
      'A bridge of 400 metres, without a second span, could be built',
    ],
    [
      'Nora Quist said the 4 pools, which islanders use daily, would close.',
      'The 4 pools, which islanders use daily, would close',
    ],
  ])('but what they tell more of a thing: %s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })
})

describe('what the outlet puts beside a thing is not said with it', () => {
  it.each([
    [
      'Nora Quist said that any deal would not include 40 pools, which islanders regard as a waste.',
      'Any deal will not include 40 pools',
    ],
    [
      'Nora Quist stated that a deal would not bring 40 pools, which the Greens see as a waste even though many have used one.',
      'A deal will not bring 40 pools',
    ],
    [
      'Nora Quist suggested that a payment of £4m, without giving a figure in crowns, could be made.',
      'A payment of £4m could be made',
    ],
  ])('%s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })
})

describe('what is said begins behind when it was', () => {
  it.each([
    ['Nora Quist said last month that unemployment had risen to 4%.', 'Unemployment had risen to 4%'],
    ['Nora Quist said two weeks ago that demand for 40 ships had fallen.', 'Demand for 40 ships had fallen'],
    ['Nora Quist said last summer that no port would have to close.', 'No port would have to close'],
    ['Nora Quist said that day that work on the dam had stopped.', 'Work on the dam stopped'],
    ['Nora Quist said last summer was the worst of 40 years.', 'Last summer was the worst of 40 years'],
  ])('%s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })
})

describe('nobody says', () => {
  it.each([
    'The court will rule on the order that Nora Quist signed in January',
    'Norvia proposed a ban that Orland blocked in May',
    'The package adds 64 tankers to a list of ships that are banned',
    'The Football Association has charged Nora Quist with 43 breaches of its rules',
  ])('what is done to a thing: %s', (text) => {
    expect(last(`${text}.`)).toEqual([text, null])
  })

  it.each([
    'The sailors have cautioned against the sale and have sold 40 boats',
    'Nora Quist has cautioned against the sale but has mended 40 boats',
  ])('what is done beside a warning: %s', (text) => {
    expect(last(`${text}.`)).toEqual([text, null])
  })

  it('but somebody does what goes on behind “that”', () => {
    expect(last('Nora Quist has warned that boats sank and have cost 40 lives.')).toEqual([
      'Boats sank and have cost 40 lives',
      'Nora Quist',
    ])
  })

  it.each([
    ['The court ruled on Friday that the law was void.', 'The law was void'],
    ['The court added that 40 men had died.', '40 men died'],
  ])('but somebody does what “that” opens: %s', (text, statement) => {
    expect(last(text)[0]).toEqual(statement)
  })
})

it.each([
  ['has urged', 'The 40 baths should reopen'],
  ['had urged', 'The 40 baths should reopen but Ivo Brand urged patience'],
])('what another %s behind “but” is or is not said with the rest', (verb, statement) => {
  expect(
    saidBy('Nora Quist', `Nora Quist said the 40 baths should reopen but Ivo Brand ${verb} patience.`),
  ).toEqual([statement])
})

describe('what the outlet tells of a speaker by “as she …” is not said, but what she adds is', () => {
  it.each([
    'Nora Quist claimed a boat could sail through a “light frost,” as she argued against a wall, saying such nights were rare.',
    'Nora Quist claimed a boat could sail through a “light frost”, as she defended her plan, saying such nights were rare.',
  ])('%s', (text) => {
    expect(last(text)).toEqual([
      'A boat could sail through a “light frost” and such nights were rare',
      'Nora Quist',
    ])
  })

  it('nor is why it was so left out', () => {
    expect(last('Nora Quist said the port lost 40 boats, as it had no wall.')[0]).toBe(
      'The port lost 40 boats, as it had no wall',
    )
  })
})

describe('what is only named behind spoken words is no part of them', () => {
  it.each([
    'citing a “great wave of trust” in the mill',
    'calling the new rules “a farce.”',
    'in a letter to the “Friends of the Mill.”',
    'of the “long winter.”',
  ])('“…,” Quist said, %s', (behind) => {
    const comma = /ing /.test(behind) ? ',' : ''
    expect(last(`“The mill lost 40 jobs,” Nora Quist said${comma} ${behind}`)).toEqual([
      'The mill lost 40 jobs',
      'Nora Quist',
    ])
  })

  it('nor behind what is told', () => {
    expect(last('Nora Quist said the mill lost 40 jobs, citing a “long winter” and weak sales.')).toEqual([
      'The mill lost 40 jobs',
      'Nora Quist',
    ])
  })

  it.each([
    [
      '“The mill lost 40 jobs,” Nora Quist said, “and it will close.”',
      'The mill lost 40 jobs and it will close',
    ],
    [
      '“The mill lost 40 jobs,” said Nora Quist, adding that it would close in “the coming weeks.”',
      'The mill lost 40 jobs; it would close in “the coming weeks”',
    ],
  ])('but what goes on is: %s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })
})

it.each([
  [
    'a dash',
    'The pool will open, Nora Quist said — by the end of May.',
    'The pool will open — by the end of May',
  ],
  [
    'a day and a dash',
    'The pool will shut, Nora Quist said on Monday — until June.',
    'The pool will shut — until June',
  ],
  [
    'a dash, denied',
    'Vakt will appeal, Nora Quist said — but not before May.',
    'Vakt will appeal — but not before May',
  ],
  [
    'a season',
    'The tram will run again, Nora Quist said – in the spring.',
    'The tram will run again – in the spring',
  ],
  [
    'an account',
    'The lake will be clean, according to Vakt — within two years.',
    'The lake will be clean — within two years',
  ],
  ['a comma', 'The pool was hit, Nora Quist said, by a crane.', 'The pool was hit by a crane'],
  ['by what it was said', 'The pool was hit, Nora Quist said, by phone.', 'The pool was hit'],
  [
    'in what it was said',
    'The pool will shut, Nora Quist said — in a letter to the town.',
    'The pool will shut',
  ],
  ['on what day it was said', 'The pool was hit, Nora Quist said — on Friday.', 'The pool was hit'],
  ['what was done then', 'The pool was hit, Nora Quist said, before leaving the hall.', 'The pool was hit'],
])('an end set off behind who says it is said, and how it was said is not: %s', (_, text, expected) => {
  expect(last(text)[0]).toBe(expected)
})

it.each([
  [
    'Once that was settled, Nora Quist told reporters the yard would shut in May.',
    'The yard will shut in May',
  ],
  ['Once this was done, Nora Quist said that 40 boats had been lost.', '40 boats were lost'],
  // what tells when somebody spoke is no link
  [
    'Once the pier was mended, Nora Quist said the yard would shut in May.',
    'Once the pier was mended, Nora Quist said the yard would shut in May',
  ],
])(
  'who speaks behind what ties a sentence to that before it is no part of what is said: %s',
  (text, expected) => {
    expect(last(text)).toEqual([expected, 'Nora Quist'])
  },
)

describe('what a clause on the subject tells ends before the verb of the sentence', () => {
  it.each([
    [
      'The pilot who first disclosed that the port had hidden oil in the bay, and in doing so opened a rift that has split the council, denied on Monday that she had lied to the auditors.',
      ['The pilot lied to the auditors', 'The pilot'],
    ],
    [
      'The pilot who told reporters that the port had taken bribes said on Monday that he would leave in May.',
      ['The pilot will leave in May', 'The pilot'],
    ],
  ])('%s', (text, claimed) => {
    expect(last(text)).toEqual(claimed)
  })
})

describe('whoever dismisses somebody says nothing of it', () => {
  it.each([
    ['again', 'Ivo Brand asked Eva Lind for 40 names, and when she refused he dismissed her again.'],
    ['for something', 'Ivo Brand dismissed him for the loss of 40 boats.'],
  ])('%s', (_, text) => {
    expect(last(text)[1]).toBeNull()
  })
})

describe('what somebody will do ends before what may come of it', () => {
  it('which the outlet tells', () => {
    expect(
      last('Dan Holt said on Monday he will endorse Ruth Lane, which could lift her in the polls.'),
    ).toEqual(['Dan Holt will endorse Ruth Lane', 'Dan Holt'])
  })

  it('but not where another thing will come about', () => {
    expect(last('Dan Holt said on Monday the mill will shut its oven, which could cost it 40 jobs.')).toEqual(
      ['The mill will shut its oven, which could cost it 40 jobs', 'Dan Holt'],
    )
  })
})
