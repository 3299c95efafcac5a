import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

function last(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  const { statement, speaker } = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [statement, speaker?.name ?? null]
}

describe('a name is told whole', () => {
  it.each([
    [
      'A coalition called Save the Quay said 40 roads were flooded.',
      '40 roads were flooded',
      'Save the Quay',
    ],
    ['A campaign called Farmers for Clean Rivers said 40 roads were flooded.', '40 roads were flooded', 'Farmers for Clean Rivers'], // prettier-ignore
    ['A federation of clubs, a group called Open Roads, said 40 roads were flooded.', '40 roads were flooded', 'Open Roads'], // prettier-ignore
    ['40 roads were flooded, said a group called Open Roads.', '40 roads were flooded', 'Open Roads'],
    ['Ann Brand of a group called Save the Quay said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['Ann Brand, head of a group called Open Roads, said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['Ann Brand, PhD, a reader at Orsk University, said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['“40 roads were flooded,” Ann Brand, MD, the head of Orsk Hospital, said.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['Flooding the market was wrong, Ann Brand said.', 'Flooding the market was wrong', 'Ann Brand'],
    ['Opening the bridge in Orsk, Ann Brand thanked the crews, but said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['Training the crews in Orsk, Ann Brand met the mayor, but said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['Downing Street said 40 roads would be shut.', '40 roads will be shut', 'Downing Street'],
    ['The head of the Harbour Union (HU), Ann Brand, said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['40 roads were flooded, the head of the Harbour Union (HU), Ann Brand, said.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['40 roads were flooded, said the head of the Harbour Union (HU), Ann Brand.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['40 roads were flooded, said the Harbour Union (HU).', '40 roads were flooded', 'Harbour Union'],
    ['The Northern Province of Norvia said 40 roads were flooded.', '40 roads were flooded', 'The Northern Province of Norvia'], // prettier-ignore
    ['40 roads were flooded, according to the Republic of Tarvia.', '40 roads were flooded', 'the Republic of Tarvia'], // prettier-ignore
    ['40 roads were flooded, according to a news release from the Eastern District of Norvia’s Road Office.', '40 roads were flooded', 'the Eastern District of Norvia’s Road Office'], // prettier-ignore
    ['Northern Province police chief Ann Brand of Orsk said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['Ann Brand, deputy chief of rescue and salvage, said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['Ann Brand, head of freight and haul, said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['Ann Brand, who chairs the panel on banking, housing and urban affairs, said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['Ann Brand, who sits for Orsk, Ruda and Harstad, said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['Orsk City said 40 roads were flooded.', '40 roads were flooded', 'Orsk City'],
    ['Met Orsk said 40 roads were flooded.', '40 roads were flooded', 'Met Orsk'],
    ['The far-right Brandt party said 40 roads were flooded.', '40 roads were flooded', 'The far-right Brandt party'], // prettier-ignore
    ['Left-wing writer Ann Brand said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'],
    ['Shut-down mill owner Ann Brand said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'],
    ['A White House statement said 40 roads were flooded.', '40 roads were flooded', 'White House'],
    [
      '40 roads were flooded, said the lawyer for President Juan Carlos Roe.',
      '40 roads were flooded',
      'the lawyer for President Juan Carlos Roe',
    ],
    ['A police statement said 40 roads were flooded.', '40 roads were flooded', 'A police statement'],
    [
      'Ann Brand and Ivo Roe praised the crews and said 40 roads were flooded.',
      '40 roads were flooded',
      'Ann Brand and Ivo Roe',
    ],
    ['Ann Brand, a Liberal, and Rep. Ivo Roe, a Democrat, said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand and Ivo Roe'], // prettier-ignore
    ['Sen. Ann Brand and Mayor Ivo Roe suggested that 40 roads were flooded.', '40 roads were flooded', 'Ann Brand and Ivo Roe'], // prettier-ignore
    ['Senators Ann Brand and Ivo Roe said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand and Ivo Roe'], // prettier-ignore
    ['Ministers Ida Brandt and Per Lund said 40 roads were flooded.', '40 roads were flooded', 'Ida Brandt and Per Lund'], // prettier-ignore
    ['A study suggested that 40 roads were flooded.', 'A study suggested that 40 roads were flooded', 'A study'], // prettier-ignore
    ['Ann Brand and Ivo Roe both said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand and Ivo Roe'], // prettier-ignore
    ['Norvia, Veria and Tarvia have all warned that 40 roads are flooded.', '40 roads are flooded', 'Norvia, Veria and Tarvia'], // prettier-ignore
    ['Ann Brand declared in July she wants to mend 40 roads.', 'Ann Brand wants to mend 40 roads', 'Ann Brand'], // prettier-ignore
    ['The Herald reports Ann Brand on Friday sold 40 boats.', 'Ann Brand on Friday sold 40 boats', 'The Herald'], // prettier-ignore
    [
      'Ann Brand, who runs the yard, reportedly posted to her own page on one of the many sites of the town: “I sold 40 boats to the wrong man.”',
      'I [Ann Brand] sold 40 boats to the wrong man',
      'Ann Brand',
    ],
    ['Ann Brand and her son praised the crews and said 40 roads were flooded.', '40 roads were flooded', 'Ann Brand'], // prettier-ignore
    ['The once-mighty Brandt has 51 seats.', 'The once-mighty Brandt has 51 seats', null],
    ['40 roads were flooded, the attorney general’s office said.', '40 roads were flooded', 'the attorney general’s office'], // prettier-ignore
    ['Brandt, however, told broadcaster RTV he saw 40 boats.', 'Brandt said that he saw 40 boats', 'Brandt'],
    ['Vakt insists the oil left its mill in 40 barrels.', 'The oil left its mill in 40 barrels', 'Vakt'],
    ['Mrs Justice May said 40 roads were flooded.', '40 roads were flooded', 'Mrs Justice May'],
    [
      'Lead author Ann Brand of Orsk University said 40 roads were flooded.',
      '40 roads were flooded',
      'Ann Brand',
    ],
    ['Ivo Brand, a cook from Orsk, said he drank none of the 40 beers.', 'Ivo Brand drank none of the 40 beers', 'Ivo Brand'], // prettier-ignore
    ['Rep. Ivo Brand, D-Calif., who leads the panel, said 40 roads were flooded.', '40 roads were flooded', 'Ivo Brand'], // prettier-ignore
    ['Vakt’s UK sales rose by 40% in May, it said.', 'Vakt’s UK sales rose by 40% in May', 'Vakt'],
    ['Vakt cut its forecast. It cited US tariffs. The mill, it said, had lost 40 workers.', 'The mill had lost 40 workers', 'Vakt'], // prettier-ignore
    ['Indra has ordered 30 Airbus A350s, doubling an order, it said.', 'Indra has ordered 30 Airbus A350s, doubling an order', 'Indra'], // prettier-ignore
  ])('%s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it.each([
    ['Meeting Ann Brand was a dream, Ivo Roe said.', 'Ivo Roe'],
    ['Found Ann Brand’s dog on Monday, Ivo Roe said.', 'Ivo Roe'],
    ['Orsk levies a tax of 40 crowns, it said.', 'Orsk'],
  ])('and nothing else is a part of one: %s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })

  it.each([
    ['Work and pensions secretary Ann Brand', 'Ann Brand'],
    ['Health and social care secretary Ann Brand', 'Ann Brand'],
    ['Arts and Heritage minister Ivo Roe', 'Ivo Roe'],
    ['The Work and Pensions Secretary, Ann Brand,', 'Ann Brand'],
    ['Ivo Roe and Orsk Rail boss Ann Brand', 'Ivo Roe and Ann Brand'],
    ['Green leader Ivo Roe and Left leader Ann Brand', 'Ivo Roe and Ann Brand'],
    ['Norvia, Germany and UK officials', 'Norvia, Germany and UK officials'],
    ['Vakt and mayor Ann Brand', 'Vakt and Ann Brand'],
    ['Vakt and foreign minister Ann Brand', 'Vakt and Ann Brand'],
    ['Unison and council leader Ann Brand', 'Unison and Ann Brand'],
  ])('beside what an office is held of: %s', (who, speaker) => {
    expect(last(`${who} said 40 roads were flooded.`)).toEqual(['40 roads were flooded', speaker])
  })
})

describe('who speaks is told by all that stands with the verb', () => {
  it.each([
    ['The fashion chain Next', 'Next'],
    ['Retailer Three', 'Three'],
    ['The daughter of a cook shot dead in Orsk', 'The daughter of a cook'],
    ['The widow of a man found dead in Orsk', 'The widow of a man'],
    ['Ann Brand, best known for The Long Field,', 'Ann Brand'],
    ['Ann Brand, left behind by the crew,', 'Ann Brand'],
    ['Roe’s ex-girlfriend, Ann Brand,', 'Ann Brand'],
    ['Nurse Ann Hall', 'Ann Hall'],
    ['Ping An', 'Ping An'],
  ])('%s', (who, speaker) => {
    expect(last(`${who} said 40 roads were flooded.`)).toEqual(['40 roads were flooded', speaker])
  })

  it.each([
    ['40 roads were flooded, a study of 300 maps in 40 lands found.', 'a study of 300 maps in 40 lands'],
    ['40 roads were flooded, scientists at Cambridge found.', 'scientists at Cambridge'],
    ['40 roads were flooded, the head of the union, Ann Brand, promised.', 'Ann Brand'],
  ])('behind what is told: %s', (text, speaker) => {
    expect(last(text)).toEqual(['40 roads were flooded', speaker])
  })

  it.each([
    'The bus hit a wall in Orsk, and 40 men said so.',
    'It was not what the mayor had promised 40 men.',
    'The path led 40 men to a house, a home it found.',
    'In May, the mother of a girl found 40 coins.',
    'Behind the door, a map of 40 roads was found.',
    'Much of Orsk finds the changes of its 40 towns threatening.',
  ])('and by nothing else: %s', (text) => {
    expect(last(text)[1]).toBeNull()
  })

  it('is “Ping An” before any verb', () => {
    expect(last('Ping An denies the deal. It paid $3bn, it said.')).toEqual(['Ping An paid $3bn', 'Ping An'])
  })

  it('leaves open who of two “he” is', () => {
    expect(last('The daughter of a cook said he had sold 40 coins.')[0]).toMatch(/said that he/)
  })
})

describe('“the former” and “the latter”', () => {
  it.each([
    ['Vakt sued Orsk Rail. The former said 40 roads were flooded.', 'Vakt'],
    ['The court heard Ann Brand and Ivo Roe. The latter said 40 roads were flooded.', 'Ivo Roe'],
    ['Vakt, Halden and Orsk Rail met. The latter said 40 roads were flooded.', 'The latter'],
  ])('are those of two that the sentence before names: %s', (text, speaker) => {
    expect(last(text)).toEqual(['40 roads were flooded', speaker])
  })
})

describe('a body is called by its whole name', () => {
  it.each([
    ['Applied Tools said that 40 roads were flooded.', 'Applied Tools'],
    ['Associated Orsk Foods said that 40 roads were flooded.', 'Associated Orsk Foods'],
    ['Transport for Orsk said that 40 roads were flooded.', 'Transport for Orsk'],
    ['The Office for Road Safety and Standards said that 40 roads were flooded.', 'Office for Road Safety and Standards'],
    ['The Committee to Protect Bakers said that 40 roads were flooded.', 'Committee to Protect Bakers'],
    ['The Economic and Financial Crimes Commission sued Vakt. The commission said that 40 roads were flooded.', 'Economic and Financial Crimes Commission'],
    ['The Medicines and Healthcare products Regulatory Agency said that 40 roads were flooded.', 'Medicines and Healthcare products Regulatory Agency'],
    ['The Norvian Timber and Paper Institute said that 40 roads were flooded.', 'Norvian Timber and Paper Institute'],
    ['40 roads were flooded, according to a Norvian Timber and Paper Institute study.', 'Norvian Timber and Paper Institute'],
    ['Senate Roads and Rail Committee Chairman Ivo Brand, a farmer, said that 40 roads were flooded.', 'Ivo Brand'],
    ['According to the tracker Floods.fyi, 40 roads were flooded.', 'the tracker Floods.fyi'],
  ])('%s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  }) // prettier-ignore

  it.each([
    ['The Castle and Foreign Ministry said that 40 roads were flooded.', 'Castle and Foreign Ministry'],
    ['The Committee to Ann Brand said that 40 roads were flooded.', 'The Committee to Ann Brand'],
    ['Anna moved from the Council to Orsk. Ann Brand said that 40 roads were flooded.', 'Ann Brand'],
    [
      'The Department of Roads and Ann Brand said that 40 roads were flooded.',
      'Department of Roads and Ann Brand',
    ],
  ])('and by no more: %s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })
})

describe('all who speak together are named', () => {
  it.each([
    ['Arvenia and the Baltic states said that 40 roads were flooded.', 'Arvenia and Baltic states'],
    ['Ann Brand and the city council said that 40 roads were flooded.', 'Ann Brand and the city council'],
    ['The Arvenian army and Hask said that 40 roads were flooded.', 'The Arvenian army and Hask'],
    ['Lawyers for Ann Brand and the bank said that 40 roads were flooded.', 'Lawyers for Ann Brand and the bank'],
    ['The families of Ann Brand and Ivo Roe said that 40 roads were flooded.', 'The families of Ann Brand and Ivo Roe'],
    ['Police in Orsk and Harstad said that 40 roads were flooded.', 'Police in Orsk and Harstad'],
    ['The governments of Arvenia and Norvia said that 40 roads were flooded.', 'The governments of Arvenia and Norvia'],
  ])('%s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  }) // prettier-ignore

  it.each([
    ['Ann Brand praised the army and Hask said that 40 roads were flooded.', 'Hask'],
    ['It rained on Monday and Hask said that 40 roads were flooded.', 'Hask'],
    ['A court jailed the man and the council said that 40 roads were flooded.', 'the council'],
    ['Orsk Rail President and General Manager Ivo Brand said that 40 roads were flooded.', 'Ivo Brand'],
    ['The head of Vakt and former minister Ann Brand said that 40 roads were flooded.', 'Ann Brand'],
    ['Former ministers Ann Brand and Ivo Roe said that 40 roads were flooded.', 'Ann Brand and Ivo Roe'],
  ])('and nobody else: %s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })
})

describe('no place says what somebody of it, or what is seen there, tells', () => {
  it.each([
    ['It was sent by Ann Brand, the MP for Orsk, who said that 40 roads were flooded.', 'Ann Brand'],
    ['It was sent by Ann Brand, a cook from Orsk, who said that 40 roads were flooded.', 'Ann Brand'],
    ['It was sent by Ann Brand in Orsk, who said that 40 roads were flooded.', 'Ann Brand'],
    ['A video watched by millions on Facebook and TikTok claims that 40 roads were flooded.', 'A video'],
    ['A leaflet seen in Orsk and Harstad says that 40 roads were flooded.', 'A leaflet'],
    // the lawyer as well as his client may be meant by “who”, but “which” means the firm
    ['It sued a lawyer for Vakt, which said that 40 roads were flooded.', 'Vakt'],
    ['Soldiers marched in Orsk and Hask said that 40 roads were flooded.', 'Hask'],
  ])('%s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })
})

describe('who says it is told by the words for him', () => {
  it.each([
    ['The Deputy CM said that 40 roads were flooded.', 'The Deputy CM'],
    ['Customers were angry. A leak was found, one of the people familiar with it said. One of them said that 40 roads were flooded.', 'one of the people'],
    ['Customers were angry. One of them said that 40 roads were flooded.', 'one of the customers'],
    ['Ivo Roe said that 40 roads were flooded, which doctors denied.', 'doctors'],
    ['It was shown a text message from Ann Brand to Ivo Roe, which read: “Forty roads are flooded.”', 'Ann Brand'],
    ['The message read: “Forty roads are flooded.”', 'The message'],
  ])('%s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  }) // prettier-ignore

  it.each([
    'The £4m write-down means that 40 roads are flooded.',
    'A 3% rise in rainfall shows that 40 roads are flooded.',
    'The attack suggests that 40 roads are not safe.',
  ])('and what came about says nothing: %s', (text) => {
    expect(last(text)).toEqual([text.slice(0, -1), null])
  })
})

describe('all of several who speak are told', () => {
  it.each([
    'Ann Brand, R-Va.; Ivo Quist, D-Ohio; and Nora Tal, R-Texas, said 40 roads were flooded.',
    'Ann Brand, the mayor; Ivo Quist, the baker; and Nora Tal, a nurse, said 40 roads were flooded.',
    'The three — Ann Brand of Orsk; Ivo Quist of Ruda; and Nora Tal of Harstad — said 40 roads were flooded.',
  ])('where semicolons part them: %s', (text) => {
    expect(last(text)).toEqual(['40 roads were flooded', 'Ann Brand, Ivo Quist and Nora Tal'])
  })

  it('but not those of whom only something is told before', () => {
    const text = 'It rained on Ann Brand; Ivo Quist; and Nora Tal, who said 40 roads were flooded.'
    expect(last(text)).toEqual(['40 roads were flooded', 'Nora Tal'])
  })

  it('and no party among them', () => {
    expect(last('Ann Brand, R-Va., and Ivo Quist, D-Ohio, said 40 roads were flooded.')[1]).toBe(
      'Ann Brand and Ivo Quist',
    )
  })
})

describe('who says something by what they write', () => {
  it.each([
    ['Ann Brand’s letter said that 40 roads were flooded.', 'Ann Brand'],
    ['“40 roads were flooded,” the council’s statement read.', 'the council'],
    ['“40 roads were flooded,” said a letter from Ann Brand, Ivo Quist and Nora Tal.', 'Ann Brand, Ivo Quist and Nora Tal'],
    ['“40 roads were flooded,” a statement from Ann Brand and Ivo Quist said.', 'Ann Brand and Ivo Quist'],
    ['“40 roads were flooded,” said a letter from Ann Brand, R-Va., Ivo Quist, D-S.C., and Nora Tal, R-Texas.', 'Ann Brand, Ivo Quist and Nora Tal'],
    ['40 roads were flooded, the statement from the council said.', 'the council'],
    ['“40 roads were flooded,” reads a statement from the Kremlin.', 'Kremlin'],
    ['“40 roads were flooded,” reads a statement from the Gamma.', 'a statement'],
    ['Friday’s statement said that 40 roads were flooded.', 'Friday’s statement'],
    ['The council’s study said that 40 roads were flooded.', 'The council’s study'],
  ])('is named: %s', (text, speaker) => {
    expect(last(text)).toEqual(['40 roads were flooded', speaker])
  }) // prettier-ignore

  it('and what their remarks suggest is not theirs', () => {
    const text = 'Ann Brand’s remarks suggested that 40 roads were flooded'
    expect(last(`${text}.`)).toEqual([text, null])
  })
})

it.each(['chairmen', 'aldermen'])('several are not one who was named before: the %s', (who) => {
  const one = who.replace(/men$/, 'man')
  expect(last(`“It is late,” said the ${one}, Ivo Brand. “40 roads were flooded,” the ${who} said.`)[1]).toBe(
    `the ${who}`,
  )
  expect(last(`“It is late,” said the ${one}, Ivo Brand. “40 roads were flooded,” the ${one} said.`)[1]).toBe(
    'Ivo Brand',
  )
})

describe('“they” who say or write something', () => {
  it.each([
    ['Two nurses came to Orsk. The roads, they said, show that 40 men were right.', 'The roads show that 40 men were right', 'Two nurses'],
    ['Ann Brand, Ivo Quist and Nora Tal sent a card. “40 roads were flooded,” they wrote.', '40 roads were flooded', 'Ann Brand, Ivo Quist and Nora Tal'],
    ['The two chairmen — Ann Brand of the Harbour Committee and Ivo Quist of the Road Committee — left. The letters, they said, show that 40 men were right.', 'The letters show that 40 men were right', 'The two chairmen'],
    ['The letters came in May. They say that 40 roads were flooded.', '40 roads were flooded', 'The letters'],
  ])('are those who can: %s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  }) // prettier-ignore

  it.each([
    'The letters came to Orsk in May. “40 roads were flooded,” they added.',
    'It rained in Orsk. The nurses, they said, were on 40 roads.',
  ])('are no writings, and not those of whom it is said: %s', (text) => {
    expect(last(text)[1]).toBeNull()
  })
})

describe('a land is not called by the name of a body that ends in its own', () => {
  it.each([
    ['Human Tools Arvenia shut a road. Snow fell in west Arvenia.', 'Snow fell in west Arvenia'],
    ['Natural Tools Arvenia shut a road. Snow fell in mid Arvenia on Monday.', 'Snow fell in mid Arvenia on Monday'],
  ])('%s', (text, statement) => {
    expect(last(text)[0]).toBe(statement)
  }) // prettier-ignore

  it('nor is the body called by less than its name', () => {
    expect(last('Natural Tools Arvenia said that 40 roads were shut.')[1]).toBe('Natural Tools Arvenia')
    expect(last('Backpacker Joost Brand said that 40 roads were shut.')[1]).toBe('Joost Brand')
  })
})

describe('two who say what stands before them', () => {
  it.each([
    [
      '40 letters were found in Orsk, sent to the singer Ann Brand, KRT and TVO reported.',
      '40 letters were found in Orsk, sent to the singer Ann Brand',
      'KRT and TVO',
    ],
    [
      '40 roofs were damaged by martens, farmers and forest wardens say.',
      '40 roofs were damaged by martens',
      'farmers and forest wardens',
    ],
  ])('are not in a list with what is told: %s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it('but are where the list is of who speaks', () => {
    expect(last('40 roofs were damaged, clinics in Orsk, Tula and Ruda said.')[1]).toBe(
      'clinics in Orsk, Tula and Ruda',
    )
  })
})

it.each([
  ['A group that tracks avalanches said 40 hikers had died.', 'A group', '40 hikers died'],
  ['A group that tracks, maps and reports avalanches said 40 hikers had died.', 'A group', '40 hikers died'],
  ['A charity that doctors and nurses founded said 40 hikers had died.', 'A charity', '40 hikers died'],
  ['A paper which Ann Lee and Bo Roe bought said 40 hikers had died.', 'A paper', '40 hikers died'],
  ['A website that counts and reports gales said 40 roofs had been lost.', 'A website', '40 roofs were lost'],
  // who stands before a verb of theirs is no verb
  ['A firm that hotels use said 40 rooms had been lost.', 'A firm', '40 rooms were lost'],
])('verbs of a clause about who speaks are no part of a speaker: %s', (text, speaker, statement) => {
  expect(last(text)).toEqual([statement, speaker])
})

it.each([
  [
    'Eva Lind and Bo Lund and Nora Quist wrote in a paper that 40 lakes had dried up.',
    'Eva Lind, Bo Lund and Nora Quist',
  ],
  ['Norvia and Tarvia and Orsk said 40 lakes had dried up.', 'Norvia, Tarvia and Orsk'],
])('names that “and” joins twice speak together: %s', (text, speaker) => {
  expect(last(text)).toEqual(['40 lakes dried up', speaker])
})
