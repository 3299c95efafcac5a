import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

const read = (text: string) => {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).map(
    ({ statement, stance, speaker }) => `${speaker?.name ?? '-'} ${stance}: ${statement}`,
  )
}

describe('whoever denies what another says does not say it', () => {
  it.each([
    ['which the mayor, Nora Quist, denies', 'Nora Quist'],
    ['a claim that the head of the port, Nora Quist, denies', 'Nora Quist'],
    ['something the mayor, Nora Quist, has denied', 'Nora Quist'],
    ['an allegation that Quist’s family denies', 'Quist’s family'],
    ['an allegation that Quist’s family flatly denies', 'Quist’s family'],
    ['which the Orsk assembly denies', 'the Orsk assembly'],
  ])('%s', (behind, who) => {
    expect(read(`Bo Roe says he reported 12 leaks in January, ${behind}.`)).toEqual([
      'Bo Roe asserts: Bo Roe reported 12 leaks in January',
      `${who} disputes: Bo Roe reported 12 leaks in January`,
    ])
  })

  it('but whoever says so behind their office does', () => {
    expect(read('The mill hid 12 leaks in January, the mayor, Nora Quist, said.')).toEqual([
      'Nora Quist asserts: The mill hid 12 leaks in January',
    ])
  })
})

describe('a denial leaves its grounds to the denier', () => {
  it.each([
    [
      'Lea Quist denied that old wood had been used: the sapwood was still there.',
      'Lea Quist disputes: Old wood was used',
      'Lea Quist asserts: The sapwood was still there',
    ],
    [
      'The army denied firing on the town: its guns were 40 km away.',
      'The army disputes: The army fired on the town',
      'The army asserts: The army’s guns were 40 km away',
    ],
    [
      'Lea Quist denied that she had lied: “I was in Orsk that night.”',
      'Lea Quist disputes: Lea Quist lied',
      'Lea Quist asserts: I [Lea Quist] was in Orsk that night',
    ],
  ])('behind a colon: %s', (text, ...told) => {
    expect(read(text).map((one) => one.replace("'", '’'))).toEqual(told)
  })

  it.each([
    ['talks had begun in May', ['Lea Quist asserts: Talks had begun in May']],
    ['there were talks in May', ['Lea Quist asserts: There were talks in May']],
  ])('behind a colon, where it points back: %s', (grounds, told) => {
    const union = 'The union said 40 shops would shut.'
    expect(read(`${union} Lea Quist said that was untrue: ${grounds}.`).slice(1)).toEqual([
      'Lea Quist disputes: 40 shops will shut',
      ...told,
    ])
  })

  it.each([
    'Lea Quist denied that the gate was shut, as it was open to lorries at night.',
    'Lea Quist denied that the gate was shut, since lorries used it at night.',
    'Lea Quist denied that the gate was shut, because lorries still used it.',
    'Lea Quist rejected claims that the gate was shut; it was open to lorries at night.',
  ])('behind “;”, “, as”: %s', (text) => {
    expect(read(text)).toEqual(['Lea Quist disputes: The gate was shut'])
  })

  it('where it points back: “disputes this: it maintains that …”', () => {
    expect(
      read('Verdane shut a plant. The food agency disputes this: it says that the plant was unsafe.'),
    ).toEqual([
      '- reports: Verdane shut a plant',
      'The food agency disputes: Verdane shut a plant',
      'The food agency asserts: The plant was unsafe',
    ])
  })

  it.each([
    [
      'The army denied that it had fired on three towns: Orsk, Veria and Sund.',
      'The army fired on three towns: Orsk, Veria and Sund',
    ],
    [
      'Lea Quist denied that the gate was shut because it was unsafe.',
      'The gate was shut because it was unsafe',
    ],
    ['Lea Quist denied that “the plan: it works” was hers.', '“The plan: it works” was hers'],
  ])('but what it denies with the rest: %s', (text, statement) => {
    expect(read(text).map((one) => one.replace(/^.* disputes: /, ''))).toEqual([statement])
  })

  it.each(['In trade disputes the union won twice.', 'The labour disputes are over.'])(
    'and “disputes” may be a noun: %s',
    (text) => {
      expect(read(text)).toEqual([`- reports: ${text.slice(0, -1)}`])
    },
  )
})

describe('a denial that another tells of is still whose it is', () => {
  it.each([
    [
      'The leader of the Agrarian Union has denied that 40 shops would shut, the Orsk Herald reported.',
      'The leader of the Agrarian Union',
    ],
    ['The firm denied that 40 shops would shut, its lawyer said.', 'The firm'],
    ['A spokesman for Vakt denied that 40 shops would shut, it said.', 'A spokesman for Vakt'],
  ])('%s', (text, who) => {
    expect(read(text).at(-1)).toBe(`${who} disputes: 40 shops will shut`)
  })

  it.each([
    'Bo Lee, who denied stealing 14 cars, was freed on Monday',
    'Bo Lee was arrested on Monday and denied stealing 14 cars',
  ])('but not where more is told of them: %s, police said', (statement) => {
    expect(read(`${statement}, police said.`)).toEqual([`police asserts: ${statement}`])
  })

  it('and what they admit beside is not denied', () => {
    expect(read('Bo Lee denied stealing 14 cars but admitted fraud.')[0]).toBe(
      'Bo Lee disputes: Bo Lee stole 14 cars',
    )
  })
})

describe('what stands behind a dash to say that it is denied is a denial of its own', () => {
  it.each([
    'something that the port has publicly denied',
    'a claim that the port denies',
    'which the port denies',
  ])('%s', (tail) => {
    expect(read(`The union says that 40 tons of ash were hidden — ${tail}.`)).toEqual([
      'The union asserts: 40 tons of ash were hidden',
      'the port disputes: 40 tons of ash were hidden',
    ])
  })

  it('but not of a thing', () => {
    expect(read('The union says that Vakt made a plan — which the port rejected.')).toHaveLength(1)
  })
})

describe('what the outlet adds with “and” is not denied', () => {
  it.each([
    ['denied taking bribes', 'Bo Roe took bribes'],
    ['has denied any role in the theft', 'Bo Roe had a role in the theft'],
    ['denied knowing of the theft', 'Bo Roe knew of the theft'],
  ])('%s, and …', (denial, denied) => {
    expect(read(`Bo Roe ${denial}, and the court fined him 40 crowns.`)).toEqual([
      `Bo Roe disputes: ${denied}`,
      '- reports: The court fined Bo Roe 40 crowns',
    ])
  })

  it.each([
    [
      'Bo Roe denied taking bribes and the court fined him 40 crowns.',
      ['Bo Roe disputes: Bo Roe took bribes', '- reports: The court fined Bo Roe 40 crowns'],
    ],
    [
      'Ann Roe denied taking bribes and the court fined her 40 crowns.',
      ['Ann Roe disputes: Ann Roe took bribes', '- reports: The court fined Ann Roe 40 crowns'],
    ],
    ['Vakt denied dumping oil and the ministry closed its 40 mills.', ['Vakt disputes: Vakt dumped oil']],
    [
      'Bo Roe denied beating the cook and the guard.',
      ['Bo Roe disputes: Bo Roe beat the cook and the guard'],
    ],
    [
      'Bo Roe denied hiding knives and the guns found by the court.',
      ['Bo Roe disputes: Bo Roe hid knives and the guns found by the court'],
    ],
  ])('nor where no comma stands before it: %s', (text, told) => {
    expect(read(text)).toEqual(told)
  })

  it('nor that another has not accused them', () => {
    expect(read('Bo Roe denied taking bribes, but the port has not accused him of any wrongdoing.')).toEqual([
      'Bo Roe disputes: Bo Roe took bribes',
      '- reports: The port has not accused Bo Roe of any wrongdoing',
    ])
  })

  it.each([
    [
      'Bo Roe denied that the mill had burnt, and the port had paid 40 crowns for it.',
      'The mill had burnt, and the port paid 40 crowns for it',
    ],
    [
      'Bo Roe denied that the mill burnt, and that the port paid 40 crowns for it.',
      'The mill burnt, and the port paid 40 crowns for it',
    ],
    [
      'Bo Roe denied hiding knives, and guns found in the mill.',
      'Bo Roe hid knives, and guns found in the mill',
    ],
    [
      'Bo Roe denied taking boats, bribes, and 40 crowns from the port.',
      'Bo Roe took boats, bribes, and 40 crowns from the port',
    ],
  ])('but what goes on is: %s', (text, denied) => {
    expect(read(text)).toEqual([`Bo Roe disputes: ${denied}`])
  })

  it.each([
    ['any cracks in the dam', 'cracks in the dam'],
    ['any large cracks', 'large cracks'],
    ['any plan to sell the mill', 'a plan to sell the mill'],
  ])('“knowledge of %s” is of one or of several', (any, some) => {
    expect(read(`Bo Roe denied knowledge of ${any}.`)).toEqual([`Bo Roe disputes: Bo Roe knew of ${some}`])
  })
})
