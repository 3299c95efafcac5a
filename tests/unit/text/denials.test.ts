import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

const read = (text: string) => {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).map(
    ({ statement, stance, speaker, claimant }) => [
      statement,
      stance,
      speaker?.name ?? null,
      claimant?.name ?? null,
    ],
  )
}

describe('a denial of what somebody calls something', () => {
  it.each(['Ivo Brand disputed that.', 'The owner, Vakt, denied that.'])(
    'is none of the calling: %s',
    (denial) => {
      const told = read(`Nora Quist called the fee “a number that ends in ruin”. ${denial}`)
      expect(told.filter(([, stance]) => stance === 'disputes')).toEqual([])
    },
  )
})

describe('a clause without “that” that is denied', () => {
  it.each([
    ['The port denied sailors sold the 40 boats.', 'Sailors sold the 40 boats'],
    ['Ivo Brand denied Nora Quist took the boats.', 'Nora Quist took the boats'],
    ['The port denies fares rose in May.', 'Fares rose in May'],
  ])('is what is disputed: %s', (text, statement) => {
    expect(read(text).map(([claim, stance]) => [claim, stance])).toEqual([[statement, 'disputes']])
  })

  it.each([
    'The port denied charges sailors brought the day before.',
    'The port denied sailors held the right to a lawyer.',
    'The port denied sailors fired in May the boats.',
  ])('but nothing that is told of a thing, or of whom it is denied to: %s', (text) => {
    expect(read(text).map(([, stance]) => stance)).not.toContain('disputes')
  })
})

describe('a deed that is denied', () => {
  it.each([
    ['The port denied any dumping of 40 tons of ash.', 'There was dumping of 40 tons of ash', 'the port'],
    ['Nurses who went to Orsk denied any coaching of the 40 boys.', 'There was coaching of the 40 boys', 'nurses'],
    ['Ivo Brand has disputed some parts, including asking Vakt to hide 40 boats.', 'Ivo Brand asked Vakt to hide 40 boats', 'ivo brand'],
  ])('is what is disputed: %s', (text, statement, speaker) => {
    const told = read(text).map(([claim, stance, who]) => [claim, stance, who?.toLowerCase()])
    expect(told).toEqual([[statement, 'disputes', speaker]])
  }) // prettier-ignore

  it.each([
    'The port denied any meeting of the two.',
    'Ivo Brand has disputed some parts, including her account of the 40 boats.',
  ])('but no thing: %s', (text) => {
    expect(read(text).map(([, stance]) => stance)).not.toContain('disputes')
  })
})

describe('a denial', () => {
  it.each<[text: string, expected: (string | null)[]]>([
    [
      'Oslo denied that its ships had entered the bay.',
      ['Its ships entered the bay', 'disputes', 'Oslo', null],
    ],
    [
      'Nora Quist denied meeting bankers of Vakt in Orsk.',
      ['Nora Quist met bankers of Vakt in Orsk', 'disputes', 'Nora Quist', null],
    ],
    [
      'Nora Quist, the mayor, denied taking bribes from Vakt.',
      ['Nora Quist took bribes from Vakt', 'disputes', 'Nora Quist', null],
    ],
    [
      'Vakt denied parking permits to 40 sailors in Orsk.',
      ['Vakt denied parking permits to 40 sailors in Orsk', 'asserts', 'Vakt', null],
    ],
    [
      'Nora Quist dismissed claims by Stockholm that Norway had moved the border.',
      ['Norway moved the border', 'disputes', 'Nora Quist', 'Stockholm'],
    ],
    [
      'Beatrice Lund, of Oslo University, doubts that the border has moved.',
      ['The border has moved', 'disputes', 'Beatrice Lund', null],
    ],
    [
      'Norway insists there were not too many people on the ferry.',
      ['There were too many people on the ferry', 'disputes', 'Norway', null],
    ],
    [
      'Norway rejected Sweden’s claim that the border had moved.',
      ['The border moved', 'disputes', 'Norway', 'Sweden'],
    ],
    [
      'Nora Quist has firmly – and often – denied selling the ferry to Vakt.',
      ['Nora Quist sold the ferry to Vakt', 'disputes', 'Nora Quist', null],
    ],
    [
      'Nora Quist has, repeatedly, denied that the ferry leaked.',
      ['The ferry leaked', 'disputes', 'Nora Quist', null],
    ],
    [
      'Nora Quist has denied her aides took money from Vakt.',
      ["Nora Quist's aides took money from Vakt", 'disputes', 'Nora Quist', null],
    ],
  ])('disputes the claim it denies: %s', (text, expected) => {
    const [claim] = read(text)
    // Whose ships “its” means is told by the sentence’s own subject.
    expect([claim?.[0]?.replace(/^(?:Its|Oslo's) ships/, 'Its ships'), ...(claim ?? []).slice(1)]).toEqual(
      expected,
    )
  })

  it.each<[text: string, statement: string]>([
    ['The company denied that it had dumped waste in the river.', 'The company dumped waste in the river'],
    ['Vakt denied that crews had dumped waste, or that any had been told to.', 'Crews dumped waste'],
    [
      'Vakt denied that any such agreement had been signed with Bo Roe in Orsk.',
      'Such an agreement was signed with Bo Roe in Orsk',
    ],
    [
      'Vakt denied that any such agreements had been signed with Bo Roe in Orsk.',
      'Such agreements were signed with Bo Roe in Orsk',
    ],
    ['Vakt denied that any had been fined 300 euros.', 'One was fined 300 euros'],
    [
      'China denied its ships had delivered oil to North Korea.',
      "China's ships delivered oil to North Korea",
    ],
    [
      'Ann Lee denies making such a promise to voters in May.',
      'Ann Lee made such a promise to voters in May',
    ],
    ['Ann Lee denied ever having taken money from Oslo.', 'Ann Lee has taken money from Oslo'],
    ['Police denied knowingly using tear gas.', 'Police knowingly used tear gas'],
    ['The ministry denied being involved in the attack.', 'The ministry was involved in the attack'],
    [
      'Ann Lee denied any wrongdoing in the sale of the port.',
      'Ann Lee engaged in wrongdoing in the sale of the port',
    ],
    ['Ann Lee has denied involvement in the attack.', 'Ann Lee was involved in the attack'],
    ['The brothers denied any involvement in the attack.', 'The brothers were involved in the attack'],
    ['Russia denied any role in the killing.', 'Russia had a role in the killing'],
    ['Ann Lee denied responsibility for the fire.', 'Ann Lee was responsible for the fire'],
    ['Ann Lee denied any knowledge of the plan.', 'Ann Lee knew of the plan'],
    ['Ann Lee denied close links to the mafia.', 'Ann Lee had close links to the mafia'],
    ['Ann Lee called reports that the crew had been drunk false.', 'The crew had been drunk'],
    ['Ann Lee called claims by the union that wages were late an outright lie.', 'Wages were late'],
    ['Ann Lee described as false reports that the bridge had closed.', 'The bridge closed'],
    ['Ann Lee described as false the two reports that the bridge had closed.', 'The bridge closed'],
    ['Ann Lee called the claim that the bridge had burned “a lie”.', 'The bridge burned'],
    [
      'Ann Lee said it was untrue that the bridge had been closed, and played down the delay.',
      'The bridge was closed',
    ],
    ['Ann Lee dismissed as pure speculation the reports that wages were late.', 'Wages were late'],
    [
      'Oslo dismissed as “nonsense” a report in the Herald that it had closed the port.',
      'Oslo closed the port',
    ],
    ['Ann Lee dismissed reports that she had taken bribes as baseless.', 'Ann Lee had taken bribes'],
    [
      'Oslo rejected claims that soldiers fired on the crowd as “vile propaganda”.',
      'Soldiers fired on the crowd',
    ],
    ['Ann Lee rejected the accusation that the guide acted as an agent.', 'The guide acted as an agent'],
    ['Oslo brushed aside accusations that it had rigged the vote.', 'Oslo rigged the vote'],
    ['The minister ruled out that taxes would rise.', 'Taxes will rise'],
    ['Ann Lee laughed off rumours that the bridge had closed.', 'The bridge closed'],
    ['The airline contested the finding that its pilots were tired.', "The airline's pilots were tired"],
    ['The navy rejected the accusation it had sunk a ferry.', 'The navy had sunk a ferry'],
    ['The army dismissed the rebels’ claim to have captured the port.', 'The rebels have captured the port'],
    ['The claim that the dam had burst was rejected as untrue by Ann Lee.', 'The dam had burst'],
    ['Rumours that the ferry is sinking were denied by Ann Lee.', 'The ferry is sinking'],
    ['Reports that the bridge will close are pure invention, Ann Lee said.', 'The bridge will close'],
    ['Rumours that the plant will close are unfounded, according to Ann Lee.', 'The plant will close'],
    ['Ann Lee denied charges of taking bribes.', 'Ann Lee took bribes'],
    ['Ann Lee denied leaking the report to voters.', 'Ann Lee leaked the report to voters'],
    ['Ann Lee dismissed a complaint that the judge had slept in court.', 'The judge slept in court'],
    ['The Taliban denied having a hand in the blast.', 'The Taliban had a hand in the blast'],
    [
      'Russia denies that its jets hit the hospital, and said it had struck only military targets.',
      "Russia's jets hit the hospital",
    ],
  ])('says what is denied, and of whom: %s', (text, statement) => {
    expect(read(text)[0]?.slice(0, 2)).toEqual([statement, 'disputes'])
  })

  it('is none of the thing denied where nobody is known to deny it', () => {
    expect(read('Nobody denied taking the oil.')[0]?.[1]).not.toBe('disputes')
  })

  it.each([
    ['The bank contested the election of Ann Lee.', 'The bank contested the election of Ann Lee'],
    ['Oslo rejected the claims they had made.', 'Oslo rejected the claims they had made'],
    [
      'The request that the road be closed was rejected by Oslo.',
      'The request that the road be closed was rejected by Oslo',
    ],
  ])('is none where nothing is claimed: %s', (text, whole) => {
    expect(read(text)[0]?.slice(0, 2)).not.toContain('disputes')
    expect(read(text)[0]?.[0]).toBe(whole)
  })

  it('is by whom what is claimed belongs to, and not by the claim’s', () => {
    expect(
      read(
        'The claim that Lind Motors had hidden the fault was rejected as untrue by its chief executive.',
      )[0],
    ).toEqual(['Lind Motors had hidden the fault', 'disputes', "Lind Motors' chief executive", null])
  })

  it('is by who is named behind an office, and by boards too', () => {
    const by = (text: string) => read(text)[0]?.slice(0, 3)
    expect(
      by('The claim that the lights had failed was rejected by the harbourmaster, Colm Reese, on Monday.'),
    ).toEqual(['The lights failed', 'disputes', 'Colm Reese'])
    expect(by('The claim that the wages were late was rejected by the board of the port.')).toEqual([
      'The wages were late',
      'disputes',
      'the board of the port',
    ])
  })

  it('is told as a whole where what is denied cannot stand alone', () => {
    expect(
      read("The president's office denied reports that he had been taken to hospital.")[0]?.[1],
    ).not.toBe('disputes')
  })

  it('is of the claim that was denied before', () => {
    const text =
      'Nora Quist dismissed claims by Stockholm that Norway had moved the border. “I do not believe it,” Quist said. Oslo has also rejected the accusation.'
    expect(read(text).map(([statement, stance, speaker]) => [statement, stance, speaker])).toEqual([
      ['Norway moved the border', 'disputes', 'Nora Quist'],
      ['Norway moved the border', 'disputes', 'Nora Quist'],
      ['Norway moved the border', 'disputes', 'Oslo'],
    ])
  })

  it.each([
    'Norway said the lock had been shut. Oslo disputed that.',
    'Norway said the lock had been shut. Oslo doubts that.',
    'The lock had been shut, Norway said. Oslo denied that, and left.',
  ])('is of what “that” points back to: %s', (text) => {
    const [statement, ...rest] = read(text).at(-1)!
    expect(statement).toMatch(/^The lock (?:was|had been) shut$/)
    expect(rest).toEqual(['disputes', 'Oslo', 'Norway'])
  })

  it('is of a whole that goes on without a subject of its own', () => {
    expect(
      read('Tom Roe said he had told his bosses and was sent home. Sund Lines denied that.').at(-1),
    ).toEqual(['Tom Roe told his bosses and was sent home', 'disputes', 'Sund Lines', 'Tom Roe'])
  })

  it.each<[who: string, text: string, speaker: string | null]>([
    [
      'the one body that is charged, not the last that spoke',
      'The ferry’s owner, Sund Lines, is being sued. The ministry said it had no record. Tom Roe said that he was ordered to sail by the company. It denies this.',
      'Sund Lines',
    ],
    [
      'the only body of the sentence before',
      'The ministry said it had no record. Tom Roe said that he was hit by Sund Police. It denied this.',
      'Sund Police',
    ],
  ])('is by %s', (_, text, speaker) => {
    expect(read(text).at(-1)?.slice(1, 3)).toEqual(['disputes', speaker])
  })

  it('is by nobody who said it, where one of two others may be meant', () => {
    expect(
      read('The ministry said that the bank had lied to the court. It denied this.').at(-1)?.[1],
    ).not.toBe('disputes')
  })

  it.each([
    'Oslo did not doubt that the border had moved.',
    'Oslo doubted the figures of Norway.',
    'Norway said there were not enough beds on the ferry.',
    'Norway insists it was not too late to leave the port.',
  ])('is none where something is believed, wanted or late: %s', (text) => {
    expect(read(text)[0]?.[1]).not.toBe('disputes')
  })

  it('is none where a thing is turned down', () => {
    expect(read('Norway rejected the offer of 3 million euros.')[0]?.[1]).not.toBe('disputes')
  })

  it('points back to what somebody was accused of', () => {
    expect(read('Mark Roe accused Ann Lee of taking bribes. Ann Lee denied the charges.')).toEqual([
      ['Ann Lee took bribes', 'asserts', 'Mark Roe', null],
      ['Ann Lee took bribes', 'disputes', 'Ann Lee', 'Mark Roe'],
    ])
    // somebody else’s denial is of something else
    expect(read('Mark Roe accused Ann Lee of taking bribes. Nora Quist denied the charges.').at(-1)).toEqual([
      'Nora Quist denied the charges',
      'asserts',
      'Nora Quist',
      null,
    ])
  })

  it.each([
    'Ann Lee denied allegations of fraud in Oslo.',
    'Ann Lee denied the charges.',
    'Ann Lee denied any role.',
    'Ann Lee denied a key role in it.',
    'Ann Lee disputed that account and said nothing had been paid.',
  ])('is told as one where nothing is named that could stand alone: %s', (text) => {
    expect(read(text)).toEqual([[text.slice(0, -1), 'asserts', 'Ann Lee', null]])
  })
})

describe('two who deny something each', () => {
  it.each<[text: string, expected: string[]]>([
    [
      'Nora Quist has denied taking bribes from Vakt and the port has denied shielding her.',
      ['Nora Quist took bribes from Vakt', 'The port shielded Nora Quist'],
    ],
    [
      'Oslo denied that the ferry leaked, and Vakt denied that its captain was drunk.',
      ['The ferry leaked', 'Vakt’s captain was drunk'],
    ],
    // what another does beside is no denial
    [
      'Oslo denied that the ferry leaked and Vakt denied parking permits to 40 sailors.',
      ['The ferry leaked'],
    ],
  ])('%s', (text, expected) => {
    const disputed = read(text).filter(([, stance]) => stance === 'disputes')
    expect(disputed.map(([statement]) => statement?.replace("Vakt's", 'Vakt’s'))).toEqual(expected)
  })
})

describe('a denial in a clause behind', () => {
  it.each([
    ['The divers say Holt Port dumped 40 tons of ash in 2021, which the port has denied.', 'the port'],
    ['The divers say Mark Roe dumped 40 tons of ash in 2021, an allegation he rejects.', 'Mark Roe'],
    ['The divers say Holt Port dumped 40 tons of ash in 2021, a figure experts dispute.', 'experts'],
    ['The divers say Holt Port dumped 40 tons of ash in 2021, something the port denies.', 'the port'],
    ['The divers say Holt Port dumped 40 tons of ash in 2021, which experts later denied.', 'experts'],
    ['The divers say Holt Port dumped 40 tons of ash in 2021, which the union disputes.', 'the union'],
    ['The divers say Holt Port dumped 40 tons of ash in 2021, which was denied by the port.', 'the port'],
    ['The divers say Holt Port dumped 40 tons of ash in 2021, which experts say is false.', 'experts'],
    [
      'The divers say Holt Port dumped 40 tons of ash in 2021, a claim the union calls baseless.',
      'the union',
    ],
    [
      'The divers say Holt Port dumped 40 tons of ash in 2021, which port records contradict.',
      'port records',
    ],
    [
      'The divers say Holt Port dumped 40 tons of ash in 2021, a claim dismissed as propaganda by Vakt.',
      'Vakt',
    ],
    ['The divers say Holt Port dumped 40 tons of ash in 2021; the port denies it.', 'the port'],
    ['The divers say Holt Port dumped 40 tons of ash in 2021, but the owner, Vakt, denied this.', 'Vakt'],
    [
      'The divers say Holt Port dumped 40 tons of ash in 2021, although the mayor, Mark Roe, said that this was “rubbish”.',
      'Mark Roe',
    ],
  ])('is a claim of its own: %s', (text, denier) => {
    const [claim, denial, ...more] = read(text)
    expect([claim?.[1], claim?.[2]]).toEqual(['asserts', 'The divers'])
    expect(denial).toEqual([claim?.[0], 'disputes', denier, 'The divers'])
    expect(claim?.[0]).toMatch(/dumped 40 tons of ash in 2021$/)
    expect(more).toEqual([])
  })

  it.each([
    'Prosecutors accuse Mark Roe of murder, which he denies.',
    'The divers say the port dumped 40 tons of ash in 2021, which it denies.',
  ])('is none of an accusation alone, or by nobody known: %s', (text) => {
    expect(read(text).map(([, stance]) => stance)).toEqual(['asserts'])
  })

  it('is of a clause that ends in no thing, and else of the thing', () => {
    const rejected = (text: string) => read(text).map(([, stance]) => stance)
    expect(rejected('The divers say the mill was sold, which officials rejected.')).toEqual([
      'asserts',
      'disputes',
    ])
    expect(rejected('The divers say they made an offer, which officials rejected.')).toEqual(['asserts'])
  })

  it('is of the speaker’s own deeds, too', () => {
    expect(read('Norvia said that it had struck a depot in Orsk, which Vakt denied.')).toEqual([
      ['Norvia struck a depot in Orsk', 'asserts', 'Norvia', null],
      ['Norvia struck a depot in Orsk', 'disputes', 'Vakt', 'Norvia'],
    ])
  })

  it('is left open where what it means is a charge told of before', () => {
    const parsed = parseText('The army said that Mark Roe had been accused of theft, but Roe denies it.')
    const known = entities(parsed)
    const told = statements(parsed, known, attributions(parsed, known))
    expect(told.map(({ statement, open }) => [statement, open])).toEqual([
      ['Mark Roe was accused of theft', false],
      ['Roe denies it', true],
    ])
  })

  it('is told beside what the outlet tells', () => {
    expect(read('Mark Roe has not been charged and denies that the bridge was shut on his orders.')).toEqual([
      ['Mark Roe has not been charged', 'reports', null, null],
      ["The bridge was shut on Mark Roe's orders", 'disputes', 'Mark Roe', null],
    ])
    expect(
      read('Police held a man who was shot in May and denies that he left.').map(([, stance]) => stance),
    ).toEqual(['reports'])
  })

  it('goes before what is said beside it', () => {
    expect(
      read(
        'The clerk, Ida Holt, denied that Mark Roe had sold any boats in May, saying that 12 boats had sunk.',
      ),
    ).toEqual([
      ['Mark Roe sold boats in May', 'disputes', 'Ida Holt', null],
      ['12 boats had sunk', 'asserts', 'Ida Holt', null],
    ])
  })
})

describe('an accusation', () => {
  it.each<[text: string, statement: string]>([
    ['Mark Roe accused Ann Lee of taking bribes in May.', 'Ann Lee took bribes in May'],
    ['Critics have accused the government of failing to act.', 'The government failed to act'],
    ['Critics accused ministers of not paying workers.', 'Ministers did not pay workers'],
    ['Mark Roe accused the company of having dumped waste.', 'The company has dumped waste'],
    ['Mark Roe accused the head of the bank of lying to voters.', 'The head of the bank lied to voters'],
    ['Mark Roe accused Ann Lee of being a spy.', 'Ann Lee was a spy'],
    ['Mark Roe accused Ann Lee of fraud.', 'Ann Lee engaged in fraud'],
    ['Mark Roe accused Ann Lee of selling oil to Oslo, after a report said so.', 'Ann Lee sold oil to Oslo'],
    ['Mark Roe accused Ann Lee of spraying him, prompting a complaint.', 'Ann Lee sprayed Mark Roe'],
    ['Mark Roe accused Ann Lee of lying to voters, without offering proof.', 'Ann Lee lied to voters'],
    ['Mark Roe accused Ann Lee of dumping oil, without a permit.', 'Ann Lee dumped oil, without a permit'],
    [
      'Mark Roe accused Ann Lee of effectively gutting the law.',
      'Mark Roe accused Ann Lee of effectively gutting the law',
    ],
    [
      'Lawsuits accuse the bank of failing to warn 40 clients and of keeping them in the dark.',
      'The bank failed to warn 40 clients and kept them in the dark',
    ],
    [
      'Mark Roe accused ministers of taking bribes and not paying workers.',
      'Ministers took bribes and did not pay workers',
    ],
    ['Mark Roe accused Ann Lee of taking bribes and of fraud.', 'Ann Lee took bribes and engaged in fraud'],
    [
      'Mark Roe accused Ann Lee of selling fishing boats and mining gear.',
      'Ann Lee sold fishing boats and mining gear',
    ],
    ...[
      'Mark Roe accused Ann Lee of taking bribes and of murder',
      'Mark Roe accused Ann Lee of lying about buying and selling 40 boats',
      'Mark Roe accused Ann Lee of lying, cheating and stealing 40 boats',
    ].map((whole): [string, string] => [`${whole}.`, whole]),
    ['Mark Roe accused Ann Lee of murder.', 'Mark Roe accused Ann Lee of murder'],
    ['Mark Roe blamed the driver for causing the crash.', 'The driver caused the crash'],
    ['Police accused him of lying to them.', 'Police accused him of lying to them'],
  ])('says of whom what is claimed, where it can be told: %s', (text, statement) => {
    const [claim] = read(text)
    expect(claim?.slice(0, 2)).toEqual([statement, 'asserts'])
  })
})

describe('a denial of the sentence before', () => {
  const told = 'Nora Quist said the crew had left the ferry at dawn.'
  const denied = ['The crew left the ferry at dawn', 'disputes', 'Ivo Brand', 'Nora Quist']

  it.each([
    'That was flatly denied by Ivo Brand.',
    'The claim was later disputed by Ivo Brand.',
    '“Not true,” said Ivo Brand.',
    'Not so, said Ivo Brand: the harbour was shut all night.',
    'But Ivo Brand told the Herald: “That’s not true. The harbour was shut all night.”',
    'That was denied by Ivo Brand, who said the harbour was shut all night.',
    'That is not so, according to Ivo Brand, who said on Monday that the harbour was shut all night.',
  ])('%s', (sentence) => {
    expect(read(`${told} ${sentence}`)[1]).toEqual(denied)
  })

  it.each([
    'Not so, said Ivo Brand: the harbour was shut all night.',
    'But Ivo Brand told the Herald: “That’s not true. The harbour was shut all night.”',
    'That was denied by Ivo Brand, who said the harbour was shut all night.',
    'That is not so, according to Ivo Brand, who said that the harbour was shut all night.',
  ])('leaves what is said beside it a claim of its own: %s', (sentence) => {
    expect(read(`${told} ${sentence}`)[2]).toEqual([
      'The harbour was shut all night',
      'asserts',
      'Ivo Brand',
      null,
    ])
  })

  it.each([
    'That was denied by the court.',
    'Ivo Brand told the Herald: “That’s not true love. The harbour was shut all night.”',
  ])('is none: %s', (sentence) => {
    expect(read(`${told} ${sentence}`).map(([, stance]) => stance)).not.toContain('disputes')
  })
})

describe('a denial of an owner', () => {
  it('is a firm’s as well as a person’s', () => {
    expect(read('Owner Sund Lines denied that it had been warned.')).toEqual([
      ['Sund Lines was warned', 'disputes', 'Sund Lines', null],
    ])
  })
})

describe('“Not so” of what nobody has claimed before', () => {
  it('is no claim', () => {
    const told = 'The mill denied waiting to tell guests, saying it had alerted them in Orsk within a day.'
    const parsed = parseText(`${told} Not so, said Ivo Brand, whose wife is ill.`)
    const known = entities(parsed)
    expect(statements(parsed, known, attributions(parsed, known)).at(-1)?.open).toBe(true)
  })
})

describe('a letter that did not come', () => {
  it.each([
    '“We never received this letter,” the energy minister, Ivo Brand, said.',
    'The Energy Ministry denied receiving any such letter.',
  ])('is one that nobody wrote: %s', (denial) => {
    const warned = 'The engineers wrote to the Energy Ministry in March about cracks in the dam'
    expect(read(`${warned}. ${denial}`)[1]?.slice(0, 2)).toEqual([warned, 'disputes'])
  })

  it.each(['“I never saw the sea,” Ivo Brand said.', '“I never saw the letter,” said Ivo Brand, a cook.'])(
    'is not meant by %s',
    (denial) => {
      const warned = 'The engineers wrote to the Energy Ministry in March about cracks in the dam'
      expect(read(`${warned}. ${denial}`)[1]?.[1]).toBe('asserts')
    },
  )

  it('is no wrongdoing', () => {
    const whole = 'Ivo Brand, the head of the state-run port, denies wrongdoing'
    expect(read(`${whole}.`)).toEqual([[whole, 'asserts', 'Ivo Brand', null]])
  })
})

describe('an answer to what was asked', () => {
  it.each([
    ['Asked whether he had dumped the ash, Ivo Brand said: “I did not. I did as I was told.”', true],
    ['Asked if he had dumped the ash, Ivo Brand said: “No, sir. I have never been there.”', true],
    ['Asked whether he would dump the ash, Ivo Brand said: “No.”', false],
    ['Asked whether he had dumped the ash, Ivo Brand said: “No comment.”', false],
    ['Asked whether he had dumped the ash, Ivo Brand said: “I have not seen it.”', false],
  ])('disputes it: %s', (text, disputes) => {
    const [statement, stance] = read(text)[0]!
    expect([statement === 'Ivo Brand dumped the ash', stance === 'disputes']).toEqual([disputes, disputes])
  })

  it('disputes what the sentence before tells of a thing', () => {
    expect(
      read('The ferry’s radio was switched off. The union disputes that it was switched off on purpose.')[1],
    ).toEqual(['The ferry’s radio was switched off on purpose', 'disputes', 'The union', null])
  })
})

describe('what somebody no longer says', () => {
  it.each([
    'Police had initially said Ivo Brand had a knife',
    'Nora Quist initially denied that Ivo Brand had a knife',
    'At first, police said Ivo Brand had a knife',
  ])('is told with who said it: %s', (text) => {
    expect(read(`${text}.`)).toEqual([[text, 'reports', null, null]])
  })

  it('is not what was so at first', () => {
    expect(read('Police said Ivo Brand initially had a knife.')).toEqual([
      ['Ivo Brand initially had a knife', 'asserts', 'Police', null],
    ])
  })
})

describe('what a denied claim was told by', () => {
  it.each<[text: string, expected: [string, string]]>([
    [
      'An audit found on Tuesday that 40 boats were lost, contradicting the account that the port gave for months.',
      ['40 boats were lost', 'asserts'],
    ],
    [
      'The mayor rejected the claim that the opposition made last week.',
      ['The mayor rejected the claim that the opposition made last week', 'asserts'],
    ],
    [
      'The mayor rejected the claim that the opposition made up 40 votes.',
      ['The opposition made up 40 votes', 'disputes'],
    ],
    [
      'The mayor rejected the claim that the firm had paid money to 3 parties.',
      ['The firm paid money to 3 parties', 'disputes'],
    ],
  ])('is not what is denied: %s', (text, expected) => {
    expect(read(text).at(-1)?.slice(0, 2)).toEqual(expected)
  })
})

describe('who speaks for another', () => {
  const arrest = 'The driver, Tor Halden, was arrested on Monday after the crash in Vessby.'
  it.each<[text: string, statement: string, stance: string, speaker: string]>([
    [
      'His lawyer, Mira Stolt, denied any fraud in the sale.',
      'Tor Halden engaged in fraud in the sale',
      'disputes',
      'Mira Stolt',
    ],
    [
      'His lawyer, Per Fenn, said he had been asleep and denied any fraud.',
      'Tor Halden engaged in fraud',
      'disputes',
      'Per Fenn',
    ],
    [
      'A lawyer for Halden denied any role in the crash.',
      'Tor Halden had a role in the crash',
      'disputes',
      'A lawyer for Halden',
    ],
    [
      'His spokesman, Bo Karr, denied that he had been drinking.',
      'Tor Halden had been drinking',
      'disputes',
      'Bo Karr',
    ],
    [
      'His lawyer, Per Fenn, said he had been asleep in the cab.',
      'Tor Halden had been asleep in the cab',
      'asserts',
      'Per Fenn',
    ],
    // either may be sure of it
    [
      'His agent, Per Fenn, said he was confident of a verdict by May.',
      'Per Fenn said that he was confident of a verdict by May',
      'asserts',
      'Per Fenn',
    ],
    // a manager has a club of his own to leave
    [
      'His manager, Per Fenn, said he would leave the club in May.',
      'Per Fenn said that he would leave the club in May',
      'asserts',
      'Per Fenn',
    ],
  ])('answers for whom he speaks: %s', (text, ...expected) => {
    expect(read(`${arrest} ${text}`).at(-1)?.slice(0, 3)).toEqual(expected)
  })

  it('answers for himself where nobody else is told of', () => {
    expect(read('Mira Stolt, whose lawyer was absent, denied any fraud.').map(([said]) => said)).toContain(
      'Mira Stolt engaged in fraud',
    )
  })
})

describe('what is yet to be denied', () => {
  it.each([
    'Tor Halden would deny any wrongdoing',
    'Tor Halden will deny taking bribes from the port in court on Friday',
    'Tor Halden is expected to deny taking bribes from the port',
  ])('is denied by nobody: %s', (text) => {
    expect(read(`${text}.`)).toEqual([[text, 'reports', null, null]])
  })
})

describe('“her” of a ship', () => {
  it.each<[text: string, statement: string, speaker: string]>([
    [
      'Sund Lines, which owns the ship, denied that her steering gear was corroded.',
      'The ship’s steering gear was corroded',
      'Sund Lines',
    ],
    [
      'Sund Lines, which owns the ferry, said her lights had failed on Monday.',
      'The ferry’s lights failed on Monday',
      'Sund Lines',
    ],
    // whoever is a woman herself
    [
      'The captain of the ship, Nora Quist, said her phone had failed on Monday.',
      'Nora Quist’s phone failed on Monday',
      'Nora Quist',
    ],
  ])('is the ship’s: %s', (text, statement, speaker) => {
    const [said, , who] = read(text)[0]!
    expect([said?.replace("'", '’'), who]).toEqual([statement, speaker])
  })
})

describe('no denial', () => {
  it.each<[text: string, expected: (string | null)[]]>([
    [
      'Nora Quist rejected demands that she resign in May.',
      ['Nora Quist rejected demands that she resign in May', 'reports', null, null],
    ],
    [
      'Nora Quist denied a report that Norway planned to sell the bridge. “We have not built a bridge in Orsk since 1994,” she said.',
      ['We have not built a bridge in Orsk since 1994', 'asserts', 'Nora Quist', null],
    ],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)).toEqual(expected)
  })
})
