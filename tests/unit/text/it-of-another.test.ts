import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

const lastOf = (text: string) => {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).at(-1)!
}

/** What the last sentence of a text tells. */
const last = (text: string): string => lastOf(text).statement

it('“it” is the place that spoke before, not what it spoke of', () => {
  const text = 'Brandt Road said the price undervalued Vakt. It said it would not sell 40 shares.'
  expect(last(text)).toBe('Brandt Road will not sell 40 shares')
})

it.each([
  ['Norvia will withdraw in May. Vakt’s head, Ann Lee, said its 40 ships were safe.', /^Norvia’s/],
  ['Norvia will withdraw in May. Ann Lee, the head of Vakt, said it would keep 40 ships.', /^Norvia/],
])('“it” is no other body where who speaks is told to lead one: %s', (text, wrong) => {
  expect(last(text)).not.toMatch(wrong)
})

it.each([
  [
    'The union filed a suit in May. According to the Orsk Herald, it does not name the 40 owners.',
    /^The (?:union|Orsk Herald)/,
  ],
  [
    'The Tass news agency said that the country had halted 40 tests. It will close a mine in May.',
    /^The Tass/,
  ],
])('“it” is not who only reports: %s', (text, wrong) => {
  expect(last(text)).not.toMatch(wrong)
})

it.each([
  ['According to the Orsk Herald, it has seen 40 letters.', 'The Orsk Herald has seen 40 letters'],
  [
    'The BBC said that it would cut 40 jobs. It will close a mine in May.',
    'The BBC will close a mine in May',
  ],
])('“it” is who reports what it does itself: %s', (text, statement) => {
  expect(last(text)).toBe(statement)
})

it('“it” is a thing all the same', () => {
  const text = 'The bridge was closed in May. Vakt’s head, Ann Lee, said it would reopen in June.'
  expect(last(text)).toBe('The bridge will reopen in June')
})

it('“it” is no thing where it is ordered to do something', () => {
  const text = 'The bread was made by Vakt, a private firm. It was ordered to'
  expect(last(`${text} pay 40 million crowns.`)).not.toMatch(/bread was ordered/)
  expect(last(`${text} be burnt.`)).toBe('The bread was ordered to be burnt')
})

describe('“it” is not who speaks', () => {
  it.each([
    [
      'where it is what was done',
      'Vakt offered workers 4%. The union said it was an insult to 40 families.',
      /^The union was/,
    ],
    [
      'where only a thing is so',
      'Ferries were late. Norvik Bank said it was unsafe to 40 people.',
      /^Norvik Bank was/,
    ],
    [
      'where somebody is blamed',
      'Tessaly shot at a jet. Chandur said it had ignored 14 warnings.',
      /^Chandur ignored/,
    ],
    ['where a body hears what it must do', 'Ofcal told Vakt it must pay 40 million crowns.', /^Ofcal must/],
    [
      'where a thing does it of which the sentence tells',
      'The air force denied that a jet was shot down, saying it crashed at 400 mph.',
      /^The air force crashed/,
    ],
  ])('%s', (_, text, wrong) => {
    expect(last(text)).not.toMatch(wrong)
  })

  it.each([
    [
      'is a body of that kind',
      'The union said it was a partner of 40 firms.',
      'The union was a partner of 40 firms',
    ],
    ['admits it', 'Vakt admitted it had misled 400 customers.', 'Vakt misled 400 customers'],
    [
      'tells a body what it will do',
      'Vakt told the council it would shut 14 mills.',
      'Vakt will shut 14 mills',
    ],
    [
      'is not to blame',
      'The firm said it was not to blame for 14 deaths.',
      'The firm was not to blame for 14 deaths',
    ],
    [
      'holds talks, and no cargo',
      'A ship sank off Orsk. Norvik Bank said it had held talks with 14 owners.',
      'Norvik Bank held talks with 14 owners',
    ],
    [
      'is called a body, and another is named before',
      'The union Tarn backed the deal. The sport’s world governing body said that it would lose 40 grants.',
      'The sport’s world governing body will lose 40 grants',
    ],
    [
      'is a lobby, and another is named before',
      'The union Tarn backed the deal. The farmers’ lobby said that it would lose 40 jobs.',
      'The farmers’ lobby will lose 40 jobs',
    ],
    [
      'is no outlet, though it carries letters',
      'The union called 40 strikes. Royal Mail said it had lost £400m.',
      'Royal Mail lost £400m',
    ],
  ])('but is who speaks, where that %s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“it” in the sentence behind is no thing', () => {
  it.each([
    [
      'that spends nothing',
      'The river burst its banks at Orsk, the council said. It had spent £3m on 14 walls.',
      /^The river had/,
    ],
    [
      'of which more is told beside it',
      'The drug Zelvar harms no one, the regulator said. It did not approve the drug for 40 children.',
      /^Zelvar did/,
    ],
  ])('%s', (_, text, wrong) => {
    expect(last(text)).not.toMatch(wrong)
  })

  it.each([
    [
      'that tells nobody anything, but who spoke',
      'The bridge is closed, according to the transport agency. It told drivers to use 14 ferries.',
      'The transport agency told drivers to use 14 ferries',
    ],
    [
      'that raises no alert',
      'The volcano erupted twice, sending ash up, the agency said. It raised the alert level to four.',
      'The agency raised the alert level to four',
    ],
    [
      'that tells nobody anything, and open where nobody spoke',
      'The tunnel was flooded. It warned 400 drivers.',
      'It warned 400 drivers',
    ],
    [
      'at which people work who may be meant',
      'The mill closed in May, the union said. It told 40 workers to go.',
      'It told 40 workers to go',
    ],
    [
      'but a law where that orders something',
      'The law passed in May, the union said. It ordered 40 mills to close.',
      'The law ordered 40 mills to close',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“it” behind what a body did to a thing is', () => {
  it.each([
    [
      'the bill that would do so',
      'The senate voted down a bill on Tuesday. It would have forced 40 firms to close.',
      'The bill would have forced 40 firms to close',
    ],
    [
      'the missile that fell',
      'North Korea launched a missile on Friday. It fell inside the waters of Japan.',
      'The missile fell inside the waters of Japan',
    ],
    [
      'what has doors, of whose it is',
      'Ferrari will sell its first bus in May. It will have four doors.',
      "Ferrari's first bus will have four doors",
    ],
    [
      'no body that is only against a bill',
      'The harbour board has argued against the bill for weeks. Pilots warn that it would put 40 ships at risk.',
      'It would put 40 ships at risk',
    ],
    [
      'no firm that has fought a tax',
      'Vakt lobbied against a tax on yachts. It could cost owners 40 million crowns.',
      'It could cost owners 40 million crowns',
    ],
    [
      'the levy that it has fought',
      'Vakt has fought the levy for years. Farmers say it could ruin 40 mills.',
      'The levy could ruin 40 mills',
    ],
    [
      'no body that began talks of which something would come',
      'The ministry began the talks with the pilots. It would have allowed Bo Roe to keep 40 ships.',
      'It would have allowed Bo Roe to keep 40 ships',
    ],
    [
      'the body where it would do what only bodies do',
      'The ministry met the pilots in May. It would hire 40 of them.',
      'The ministry would hire 40 of them',
    ],
    [
      'open where there are two',
      'The army launched a rocket and a drone. It reached a height of 80km.',
      'It reached a height of 80km',
    ],
    [
      'the body that has rooms itself',
      'The hotel reopened in May. It has 40 rooms.',
      'The hotel has 40 rooms',
    ],
    [
      'the body where it votes',
      'The senate passed a law in May. It would vote on 14 more.',
      'The senate would vote on 14 more',
    ],
    [
      'the body where it is told something',
      'The council passed a law in May. It would be told to give back 14 million.',
      'The council would be told to give back 14 million',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“it” is nothing measured', () => {
  it.each([
    [
      'where somebody does it, but who spoke',
      'Vakt lost 40 clients. Revenue rose 4%, it said. It will open 40 shops.',
      'Vakt will open 40 shops',
    ],
    [
      'where somebody does it, and open where nobody spoke',
      'A storm hit Orsk. Damage is put at £8m. It made landfall on 28 October.',
      'It made landfall on 28 October',
    ],
    [
      'but is where it changes',
      'The number of wolves fell to 300. It has reached 400 since.',
      'The number of wolves has reached 400 since',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it.each([
    [
      'nor a state whose goods are told of',
      'Norsk Line sold 40 ships. US tariffs had hurt, it said.',
      'Norsk Line',
    ],
    [
      'nor places behind a preposition',
      'Norsk Line sold 40 ships. Orders from Veria and Tarvia rose 4%, it said.',
      'Norsk Line',
    ],
    ['nor is it who says so', 'Norsk Line sold 40 ships. Demand rose 4%, it said.', 'Norsk Line'],
    ['but whose it is', "Lidl's UK sales rose 8.9%, it said.", 'Lidl'],
    ['nor whose town is told', 'London start-up Isomorphic has tested 40 drugs, it said.', 'Isomorphic'],
    ['nor of whom it is said', 'Norsk Line sold 40 ships. Tarvia, it said, had paid £4m.', 'Norsk Line'],
  ])('%s', (_, text, speaker) => {
    expect(lastOf(text).speaker?.name).toBe(speaker)
  })
})

describe('“it” stays open', () => {
  it.each([
    [
      'where what was done may be a success',
      'Ghent has banned 40 cars. Mayor Ann Lee said it was a success.',
      /^It was/,
    ],
    [
      'where a number may be progress',
      'The number of wolves fell to 300. Mayor Ann Lee said it was progress.',
      /^It was/,
    ],
    ['where a gift is no use', 'The airline gave 40 men a coin. It was no use, Ann Lee said.', /^It was/],
    [
      'behind “said it was a success”',
      'Ghent has banned 40 cars. Ann Lee said it was a success. It was opposed by 40 shops.',
      /^It was/,
    ],
    [
      'where a promise may cost it',
      'The Conservatives would end the tax, Ann Lee said. It would cost £9bn a year.',
      /^It would/,
    ],
    ['behind somebody whose play it is', 'Ayesha Dharker is superb. It runs until 22 November.', /^It runs/],
    [
      'as what is done to a thing, behind a body that spoke',
      'The union said that it would appeal. MP Ann Lee had drafted it in 2014.',
      /drafted it/,
    ],
    [
      'behind a body that did something to “it”',
      'The bill passed in May. The council approved it. It will cost £9bn.',
      /^It will/,
    ],
    ['where it is somebody by name', 'The navy named no sailor. Police said it was Ann Lee.', /^It was/],
    [
      'where a cause is pointed out at length',
      'The council shut 40 schools in May. It was the cost of heat for the old halls in the three coldest winters on record, however, that led to the plan.',
      /^It was the cost .* on record that led/,
    ],
    [
      'where “it comes to” what is spoken of',
      'The firm said that when it came to the mill, it was ready to pay for 40 beds.',
      /^When it came to the mill, it/,
    ],
    ['where it rains', 'The dam burst in May. It has been raining since 4 June.', /^It has/],
    [
      'where it is not long',
      'Vakt lost 40 men. Bo Roe said it would not be long before 14 came back.',
      /^It would/,
    ],
    [
      'behind who says it, in a clause on what stands before',
      'The airport shut in May. The ferry was carrying 302 people, its operator said, although it was licensed for 215.',
      /although it was/,
    ],
    [
      'where the only thing is the paper that tells what was said',
      'According to the indictment, he told Ann Lee that he was ill. The nurse, Eva Holm, wrote it on his chart in May.',
      /wrote it on/,
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toMatch(statement)
  })

  it.each([
    ['Vakt sued Orsk. The state said it would spend £9m.', 'The state will spend £9m'],
    ['Vakt cut 40 flights. The airport said it had opened a pier.', 'The airport opened a pier'],
    [
      'Overnight, Iran hit Iraq with 164 drones, the Air Force said. It said 139 were lost.',
      'The Air Force said 139 were lost',
    ],
  ])('but is who speaks: %s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it('but not where nothing before can be “it”', () => {
    expect(last('The ferry sank in May. 40 people were aboard, police said, when it hit a rock.')).toMatch(
      /when the ferry hit/,
    )
  })

  it('but not where a thing is judged', () => {
    expect(last('The bridge opened in 2014. Mayor Ann Lee said it was a success.')).toBe(
      'The bridge was a success',
    )
  })
})

it('what is told within what somebody says is not told twice', () => {
  expect(last('The union backed Roe, saying it had warned the clinic that 40 nurses were ill.')).toBe('The union warned the clinic that 40 nurses were ill') // prettier-ignore
})

describe('“it” in what a person says behind what a body said', () => {
  it.each([
    [
      'Vakt warned that repairs could take a year.',
      'it had been put out 14 times',
      'It was put out 14 times',
    ],
    ['The council said the bridge was shut.', 'it was 140 years old', 'It was 140 years old'],
  ])('is not surely the body: %s', (before, said, statement) => {
    expect(last(`${before} Fire chief Bo Roe said ${said}.`)).toBe(statement)
  })

  it('but is where the body does something', () => {
    expect(last('Vakt said that it lost £4m. The analyst Bo Roe said it would sell 14 mills.')).toMatch(
      /^Vakt will sell/,
    )
  })

  it('and is a body named by its people, where they say it', () => {
    expect(last('Bo Roe put the toll at 52. Doctors Without Borders said it had treated 14 people.')).toBe(
      'Doctors Without Borders treated 14 people',
    )
  })
})

describe('“it” that fails or passes a test', () => {
  it.each([
    ['The ferry is old.', 'failed 14 inspections'],
    ['The ferry passed an inspection in May.', 'failed one in January 2014'],
    ['The drug is new.', 'passed 14 trials'],
  ])('is not surely who says so: %s', (before, said) => {
    expect(last(`${before} The ministry said that it had ${said}.`)).not.toMatch(/The ministry/)
  })

  it('but is who passes a law', () => {
    expect(last('The drug is new. Parliament said that it had passed 14 bills.')).toMatch(
      /^Parliament passed/,
    )
  })
})

describe('“it” behind what a body says of a thing', () => {
  it.each<[text: string, expected: string]>([
    [
      'The port said the lift was sound. It has been used in 40 storms.',
      'The lift has been used in 40 storms',
    ],
    [
      'Vakt said that the pipe would reopen on Monday. It carries 300 barrels a day.',
      'The pipe carries 300 barrels a day',
    ],
    ['The navy said a frigate sank on Tuesday. It was launched in 1988.', 'The frigate was launched in 1988'],
    // what only the body does, or has done to it
    ['The port said the lift was sound. It plans to hire 40 men.', 'The port plans to hire 40 men'],
    ['The port said the lift was sound. It was fined £2m in May.', 'The port was fined £2m in May'],
    // either
    ['The port said the lift was sound. It has 40 cameras.', 'It has 40 cameras'],
    ['Vakt said the mill would reopen. It makes 40 boats a day.', 'It makes 40 boats a day'],
    ['The port said the lift hit the mill. It was built in 1988.', 'It was built in 1988'],
  ])('is what does so: %s', (text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

it.each([
  [
    'Dobbs and Fenner said it would sell 40 barges.',
    'Dobbs and Fenner',
    'Dobbs and Fenner will sell 40 barges',
  ],
  [
    'Orsk Fire and Rescue said on Monday that it had sent 40 crews.',
    'Orsk Fire and Rescue',
    'Orsk Fire and Rescue sent 40 crews',
  ],
  [
    'But Norvian Parks and Forests warned it would fell 40 trees.',
    'Norvian Parks and Forests',
    'Norvian Parks and Forests will fell 40 trees',
  ],
  ['Dobbs and Fenner has 40 barges. They leak, Dobbs and Fenner said.', 'Dobbs and Fenner', 'They leak'],
])('“it” behind a name with “and” in it shows that it is one: %s', (text, speaker, statement) => {
  const claim = lastOf(text)
  expect([claim.speaker?.entity?.name, claim.statement]).toEqual([speaker, statement])
})

it.each([
  // each is named by himself, or is a state or a person, or “it” is nobody
  'Dobbs and Fenner said it would sell 40 barges. Dobbs has sold ten of its own.',
  'Norway and Denmark said it would sell 40 barges.',
  'Anna Dobbs and Tom Fenner said it would sell 40 barges.',
  'Dobbs and Fenner said it would be wrong to sell 40 barges.',
  'Dobbs and Fenner said they would sell 40 barges.',
])('two are two: %s', (text) => {
  const parsed = parseText(text)
  expect(entities(parsed).some(({ name }) => / and /.test(name))).toBe(false)
})

it.each([
  [
    'The museum reopened in May. Bo Roe, the guides’ guild’s chairman, announced that it would hire 40 people.',
    /^The (?:museum|guild)/,
  ],
  ['The harbour board met in May. Ann Lee, who heads Roe Trust, said it had sold 40 boats.', /board/],
  [
    'The ministry backs the dam. Ann Lee, the farmers’ union’s leader, warned that it would sue 40 firms.',
    /ministry/,
  ],
  ['The school was sold in May. Bo Roe, the head of Orsk Zoo, said its 40 bears were ill.', /school/],
])('“it” is no body of the sentence before where who speaks leads one: %s', (text, wrong) => {
  expect(last(text)).not.toMatch(wrong)
})

it.each([
  [
    'Norvia is to cut pay. Ann Lee, the airline’s head, said it would sell 40 jets.',
    'Norvia will sell 40 jets',
  ],
  [
    'The bakers’ union met in May. Ann Lee, the union’s head, said it would sell 40 flats.',
    'The bakers’ union will sell 40 flats',
  ],
  [
    'The firm lost 3 ships. Bo Roe, the company’s chairman, said it would buy 40 more.',
    'The firm will buy 40 more',
  ],
  [
    'The museum is empty. Bo Roe, the head of the council, said it would close in May.',
    'The museum would close in May',
  ],
])('but is the same body that they lead, or a place that only closes: %s', (text, statement) => {
  expect(last(text)).toBe(statement)
})

it.each([
  [
    'The union said it was training nurses who live in Orsk.',
    'The union was training nurses who live in Orsk',
  ],
  [
    'Orsk Power Board confirmed on Friday it was still replacing cables that melted in May.',
    'Orsk Power Board was still replacing cables that melted in May',
  ],
  [
    'The union said it was becoming clear that 40 nurses had left.',
    'It was becoming clear that 40 nurses left',
  ],
])('“it” is who does something to those of whom a clause tells more: %s', (text, statement) => {
  expect(last(text)).toBe(statement)
})

describe('“it” that tells how it is to do something is nobody', () => {
  it.each([
    [
      'The Tula school board said it made more sense to mend 12 roofs than to build a hall.',
      'It made more sense to mend 12 roofs than to build a hall',
    ],
    [
      'Vakt said on Monday that it costs 400 crowns to send a box to Orsk.',
      'It costs 400 crowns to send a box to Orsk',
    ],
    ['The bank said it doesn’t pay to wait for lower rates.', 'It doesn’t pay to wait for lower rates'],
    ['Vakt said it would pay to mend 12 roofs.', 'Vakt will pay to mend 12 roofs'],
    ['Vakt said that it helps to feed 40 families.', 'Vakt helps to feed 40 families'],
  ])('%s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“when it comes to” says what is spoken of, and “it” behind it is who speaks', () => {
  it.each([
    [
      'The Tula port board said on Monday that when it comes to fees, it will copy the 12 ports of the coast.',
      'When it comes to fees, the Tula port board will copy the 12 ports of the coast',
    ],
    [
      'Vakt said that, if it comes down to wages, it will pay 400 crowns more.',
      'If it comes down to wages, Vakt will pay 400 crowns more',
    ],
    [
      'The ship left Orsk in May. When it came to Holt it was met by 40 boats.',
      'When the ship came to Holt it was met by 40 boats',
    ],
  ])('%s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“the bank” is not who said only that “it” would take long, or was clear', () => {
  it.each([
    [
      'Zofi Marek said that it would take years to dig the tunnel. The bank lost 40 million crowns in May.',
      'The bank lost 40 million crowns in May',
    ],
    [
      'Zofi Marek said on Monday it was clear that the tunnel leaked. The airline’s plan to move was stopped in May.',
      'The airline’s plan to move was stopped in May',
    ],
    [
      'Zofi Marek said that it would take over a rival. The bank lost 40 million crowns in May.',
      'Zofi Marek lost 40 million crowns in May',
    ],
  ])('%s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })
})
