import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the last sentence of a text tells, and who says so. */
function last(text: string): [statement: string, speaker: string | null] {
  const parsed = parseText(text)
  const known = entities(parsed)
  const { statement, speaker } = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [statement, speaker?.name ?? null]
}

describe('who says it', () => {
  it.each([
    [
      'A United Nations monitor who examined the crater said 14 people had died.',
      '14 people died',
      'A United Nations monitor',
    ],
    [
      'The Orsk Region guard who saw the fire said 14 people had died.',
      '14 people died',
      'The Orsk Region guard',
    ],
  ])('is not what the clause about them tells of: %s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it.each([
    'Many came to Orsk Hall to ask why it took the city two weeks to tell them that 14 wells were foul',
    'It took the ministry two years to admit that 14 files had been lost',
    'It took police a week to say that 14 people were missing',
  ])('is nobody where it is told how long it took: %s', (text) => {
    expect(last(`${text}.`)).toEqual([text, null])
  })

  it.each([
    'Pilots may say that 14 ships were sunk in the port in May',
    'Bo Tarkov could say that 14 ships were sunk in the port in May',
    'The pilots of Orsk will argue that 14 ships were sunk in the port in May',
    'A pilot would say that 14 ships were sunk in the port in May',
  ])('is nobody where it only might be said: %s', (text) => {
    expect(last(`${text}.`)).toEqual([text, null])
  })

  it.each([
    ['Bo Tarkov will say on Monday that 14 ships were sunk.', 'Bo Tarkov'],
    ['Pilots would later say that 14 ships were sunk.', 'Pilots'],
    ['Pilots would say only that 14 ships were sunk.', 'Pilots'],
    ['Pilots will say on Monday that 14 ships were sunk.', 'Pilots'],
    ['The port can confirm that 14 ships were sunk.', 'The port'],
    ['A pilot could only say that 14 ships were sunk.', 'A pilot'],
  ])('is who is told to have said it, or when they will: %s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })

  it.each([
    'Some will say that the port cost 14 million.',
    'The mayor’s defenders might say that the port cost 14 million.',
    'You might think that the port was shut in 2019.',
    'You will hear that the port was shut in 2019.',
    'Some people might think that the port was shut in 2019.',
  ])('is left open where nobody in particular might say so: %s', (text) => {
    const parsed = parseText(text)
    const known = entities(parsed)
    expect(statements(parsed, known, attributions(parsed, known))[0]!.open).toBe(true)
  })
})

it.each([
  'The mound was burnt by a fire in the fort, which may also explain why 14 boats sank',
  'The letters, which explain why she left, were found on Monday',
  'The fire in Orsk may explain how 14 boats sank',
])('nobody says what is the reason for something: %s', (text) => {
  const parsed = parseText(`${text}.`)
  expect(attributions(parsed, entities(parsed))).toEqual([])
})

it('who explains something says it', () => {
  const parsed = parseText('Nora Quist, who explained why 14 boats had sunk, left on Monday.')
  expect(attributions(parsed, entities(parsed)).map(({ speaker }) => speaker)).toEqual(['Nora Quist'])
})

describe('“the city”', () => {
  it('is not where somebody spoke in a sentence before', () => {
    const before = 'Bo Tarkov told reporters in the city of Lomsk that the port had been hit.'
    expect(last(`${before} The depot on the city’s edge still smells of smoke.`)[0]).toBe(
      'The depot on the city’s edge still smells of smoke',
    )
  })

  it('is, where that is so in the same', () => {
    expect(
      last('Bo Tarkov told reporters in the city of Lomsk that the city’s port had been hit in 2019.')[0],
    ).toBe("Lomsk's port was hit in 2019")
  })

  it('is where something took place', () => {
    expect(
      last(
        'A bomb went off in the city of Lomsk in May. The depot on the city’s edge still smells of smoke.',
      )[0],
    ).toBe("The depot on Lomsk's edge still smells of smoke")
  })
})

describe('“it said”', () => {
  it.each([
    [
      'is nobody’s behind the spokesman of another body',
      'Unite said that it had cut 40 jobs. A spokesman for Vakt said that the union was mistaken. It has won a contract. It said that 12 shops had closed.',
      null,
    ],
    [
      'is nobody’s behind a body told by what it is to it',
      'Vakt Shipping lost $40m. A supplier stopped its trucks in May. It said that 12 bills were unpaid.',
      null,
    ],
    [
      'is the body’s whose spokesman spoke',
      'Vakt Group cut 40 jobs. A spokesman for Vakt Group said that it had to. It said that 12 shops had closed.',
      'Vakt Group',
    ],
    [
      'is the body’s that the clause before is about',
      'The council said that the road was shut. Residents were let back in after Ofcal gave the all-clear. It said that 12 shops had closed.',
      'Ofcal',
    ],
    [
      'goes on past a thing',
      'Vakt Group cut 40 jobs. The price rose by 4%. It said that 12 shops had closed.',
      'Vakt Group',
    ],
  ])('%s', (_, text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })
})

describe('“he said” behind kin told of once by a given name', () => {
  it('is open where it may be whose kin they are', () => {
    expect(
      last(
        'Jon Roe grew up in Orsk. His father, Erik, was a miner. At 16 he left school. He said that 40 men had died.',
      )[1],
    ).toBe(null)
  })

  it.each([
    ['Ada Roe grew up in Orsk. Her father, Erik, was a miner. He said that 40 men had died.', 'Erik'],
    [
      'Jon Roe grew up in Orsk. His father, Erik, said that it was wet. He said that 40 men had died.',
      'Erik',
    ],
  ])('but not here: %s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })
})

describe('“they” of whom somebody tells beside', () => {
  it.each([
    ['The trust admitted failings but denied that they had caused 14 deaths.', 'They caused 14 deaths'],
    ['Police admitted failings but denied that they had caused 14 deaths.', 'They caused 14 deaths'],
    ['The inspectors found nothing. Vakt Trust said that they had been shown 14 files.', 'They were shown 14 files'], // prettier-ignore
    ['Police said that 14 fires were linked but denied that they had been set by a gang.', 'They were set by a gang'], // prettier-ignore
  ])('are not surely who speaks: %s', (text, statement) => {
    expect(last(text)[0]).toBe(statement)
  })

  it.each([
    ['Neighbours heard shots and said that they had called police 14 times.', 'Neighbours called police 14 times'], // prettier-ignore
    ['Police told reporters that they had arrested 14 men.', 'Police arrested 14 men'],
  ])('but who does something and tells of it: %s', (text, statement) => {
    expect(last(text)[0]).toBe(statement)
  })
})

describe('“he” and “she” behind a name of which nothing tells what it is', () => {
  it.each([
    ['The job is held by Yana Doncheva. She told deputies that 14 mills were shut.', 'Stoyan Velev said no.'],
    [
      'Harbour master Sutrisno Witak cleared the ferry. He said that 14 men were aboard.',
      'Karl Boro said no.',
    ],
    [
      'Harbour master Sutrisno Witak nevertheless cleared the ferry. He said that 14 men were aboard.',
      'Karl Boro said no.',
    ],
  ])('are not surely somebody named further back: %s', (text, earlier) => {
    expect(last(`${earlier} ${text}`)[1]).toBeNull()
  })

  it.each([
    'It lies at Orsk Head. He said that 14 men were aboard.',
    'The Marina Queen sank. He said that 14 men were aboard.',
    'He took a Virgin Air flight. He said that 14 men were aboard.',
  ])('but of a thing or place nobody is told: %s', (text) => {
    expect(last(`Karl Boro ran the port. ${text}`)[1]).toBe('Karl Boro')
  })

  it.each<[text: string, speaker: string | null]>([
    ['Sutrisno Witak met Karl Boro on Monday. He said that 14 men were aboard.', null],
    ['Adeyinka wrote to Karl Boro on Monday. He said that 14 men were aboard.', null],
    ['Jon Witak met Karl Boro on Monday. He said that 14 men were aboard.', 'Jon Witak'],
    ['Adeyinka wrote to Karl Boro on Monday. He said that Adeyinka had 14 mills.', 'Karl Boro'],
    ['Sutrisno Witak was lying, Karl Boro said on Monday. He said that 14 men were aboard.', 'Karl Boro'],
  ])('are not surely whom such a one met or wrote to: %s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })

  it('nor of somebody of unknown sex where a woman is told of behind', () => {
    const text = 'Kaloyan Mitrev, whose rating fell, accused Ann Lee of lying. '
    expect(last(`${text}Her office said that 14 mills were shut.`)[1]).not.toMatch(/Mitrev/)
    expect(last('Mayor Bela Horn met a man who hit Paul Lee. He said that 14 mills were shut.')[1]).toBe(
      'Bela Horn',
    )
  })
})

describe('whom the verb behind a quotation is told of', () => {
  it.each([
    'The letter of Bo Tarkov, and remarks in May that 14 wells were “clean as snow,” angered Ines Holm',
    'A memo in which 14 wells were “clean as snow,” amused Ines Holm',
    'The talk of 14 wells as “clean as snow,” annoyed Ines Holm',
  ])('is nobody who speaks where the quotation stands in its subject: %s', (text) => {
    expect(last(`${text}.`)[1]).toBeNull()
  })

  it.each([
    ['The wells were “clean as snow, all 14 of them,” boasted Ines Holm.', 'Ines Holm'],
    ['The 14 wells that burst were “clean as snow,” gushed Ines Holm.', 'Ines Holm'],
    ['“The talk of 14 wells as clean,” mused Ines Holm, “was wrong.”', 'Ines Holm'],
  ])('is who speaks where it stands behind a clause: %s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })
})

describe('what a thing does in a clause about it', () => {
  it.each([
    'In masks that reflect the old kings whose 40 names were lost, the men of Orsk danced on Monday',
    'The coach was hurt by 40 letters and quoted one rude note that implied a wish “to sell the club”',
    'The coach was hurt by a song that suggested a plan “to sell the club” in May',
  ])('is nothing that it says: %s', (text) => {
    expect(last(`${text}.`)[1]).toBeNull()
  })

  it.each([['The board published a report that shows 40 mills are shut.', 'a report']])(
    'but what a writing says is: %s',
    (text, speaker) => {
      expect(last(text)[1]).toBe(speaker)
    },
  )
})

describe('quoted words that only name what a verb before them is done to', () => {
  it.each([
    'The council will demand that each plan contain “a full list of the 40 trees to be felled”',
    'The firm must send “a letter of regret signed by its head”',
    'The board makes it a rule that plans include “a note by the clerk who drew up all 40 of them”',
  ])('say nothing alone, and nobody says them: %s', (text) => {
    expect(last(`${text.slice(0, -1)}.”`)).toEqual([text, null])
  })

  it('but do where they are a clause', () => {
    expect(last('Ivo Brand wept in Orsk. “The town lost 40 mills in May.”')).toEqual([
      'The town lost 40 mills in May',
      'Ivo Brand',
    ])
  })

  it('and are somebody’s where he says what they belong to', () => {
    expect(last('Ivo Brand said the town needs “a full list of the 40 trees.”')).toEqual([
      'The town needs “a full list of the 40 trees”',
      'Ivo Brand',
    ])
  })
})

it.each([
  'Nora Quist cited the letter as “a rare show of care.”',
  'Nora Quist saw no fraud but cited that talk with 40 clerks as “not only rude but a sign of a plan.”',
])('what somebody cites as something is told with whoever does: %s', (text) => {
  expect(last(text)[0]).toBe(text.replace('.”', '”'))
})

it.each([
  'The court jailed 40 sailors in May: “We only wanted to fish in our own waters, as we had for years”',
  'Police fined Ivo Brand on Friday: “I was only walking my dog”',
  'The harbour company dismissed 300 clerks: “We got no more than a text message and a week to go”',
])(
  'a quotation behind a colon is not of a body that did something to people, which stays whole: %s',
  (text) => {
    expect(last(`${text.slice(0, -1)}.”`)).toEqual([text, null])
  },
)

it.each([
  ['The council closed 40 schools last week: “The roofs were about to fall in.”', 'The council'],
  ['Nora Quist left the party on Friday: “I can no longer serve those who lie to us.”', 'Nora Quist'],
])('but of who did something else: %s', (text, speaker) => {
  expect(last(text)[1]).toBe(speaker)
})
