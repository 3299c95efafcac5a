import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

function read(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known))
}
const last = (text: string) => read(text).at(-1)!

describe('a surname before a common noun', () => {
  it.each([
    ['of a thing', 'The Holm glass works closed on Monday.'],
    ['of kin', 'The Holm family apologised to the victims.'],
    ['of kin behind “of”', 'Four members of the Holm family were still missing in May.'],
    ['of people', 'Holm officials cut 400 jobs in May.'],
    ['before a hyphen', 'A Holm-backed firm bought the harbour in May.'],
  ])('is no mention of the person, %s', (_, sentence) => {
    expect(last(`Mayor Greta Holm spoke on Sunday. ${sentence}`).statement).toBe(sentence.slice(0, -1))
  })

  it.each([
    [
      'before its verb',
      'Holm plans to visit the harbour in May.',
      'Greta Holm plans to visit the harbour in May',
    ],
    [
      'as an owner',
      'Holm’s brother left the harbour in May.',
      'Greta Holm’s brother left the harbour in May',
    ],
  ])('is one %s', (_, sentence, statement) => {
    expect(last(`Mayor Greta Holm spoke on Sunday. ${sentence}`).statement).toBe(statement)
  })
})

describe('a surname that two bear', () => {
  const two =
    'Petra Lund, a cashier, wept in court. Erik Lund, the finance director, was fined. Julian Voss left in May.'
  it.each([
    ['is hers whom the sentence describes', '“I waited six years,” Lund, the cashier, said.', 'Petra Lund'],
    ['is his whom the sentence describes', '“I will appeal,” Lund, the finance director, said.', 'Erik Lund'],
    ['stays as printed where nothing decides', 'Lund said the bank had lost 40 million euros.', 'Lund'],
  ])('%s', (_, sentence, speaker) => {
    expect(last(`${two} ${sentence}`).speaker?.name).toBe(speaker)
  })

  it.each([
    [
      'with more given names',
      'Jon Arne Holm, 49, was jailed on Monday. His brother, Per Holm, was acquitted in 2016.',
    ],
    ['with an initial', 'Jon A. Holm was jailed on Monday. His brother, Per Holm, was acquitted in 2016.'],
    [
      'of whom one goes by the given name too',
      'Greta Holm ran a brewery. She married Henry Holm in 1948. When Henry fell ill in 1961, it grew.',
    ],
  ])('stays open, %s', (_, before) => {
    expect(last(`${before} Holm had bought 40 pubs in May.`).statement).toBe('Holm had bought 40 pubs in May')
  })

  it('is whose the pronouns behind it are, though it stays open', () => {
    const two = 'Jon Holm, 49, was jailed on Monday. His nephew, Per Holm, was jailed in 2016.'
    expect(
      last(`${two} Ann Voss said that Holm had sent a wreath. His family denies that.`).speaker?.name,
    ).toBe("Holm's family")
  })

  it('is no matter of two where one is called in two ways', () => {
    const text = 'Jon Holm left on Monday. Jon A. Holm had signed it. Holm bought 40 pubs in May.'
    expect(last(text).statement).toBe('Jon A. Holm bought 40 pubs in May')
  })

  it('is no matter of two where a headline has letters before it', () => {
    const text =
      'Lions WR Holm will play on Sunday. The wide receiver Jon Holm trained. Holm bought 40 pubs in May.'
    expect(last(text).statement).toBe('Jon Holm bought 40 pubs in May')
  })
})

describe('a surname of several behind an office', () => {
  const roes = 'Eva Roe, one of ex-Governor Tom Roe’s daughters, sold 20 boats. Eva Roe left Orsk in May.'
  const mosses = 'Deputy Mayor Tom Moss swam in May. Mayor Eva Moss, his aunt, did so twice. Eva Moss won.'
  it.each([
    ['is his who held it', `${roes} Former Governor Roe has 40 boats.`, 'Former Governor Tom Roe has 40 boats'], // prettier-ignore
    ['is not hers who holds a higher one', `${mosses} Deputy Mayor Moss has 40 boats.`, 'Deputy Mayor Tom Moss has 40 boats'], // prettier-ignore
    ['is hers who holds it', `${mosses} Mayor Moss has 40 boats.`, 'Mayor Eva Moss has 40 boats'],
    ['is whose it was, where the text gives the office to nobody', `${roes} Professor Roe has 40 boats.`, 'Professor Eva Roe has 40 boats'], // prettier-ignore
  ])('%s', (_, text, statement) => {
    expect(last(text).statement).toBe(statement)
  })
})

describe('a title before a surname', () => {
  const said = (text: string) => last(text).speaker?.name

  it.each([
    [
      'means the woman of two who bear it',
      'Jonas Weir, the harbour pilot, spoke first. His wife, Tilda Weir, wept. Mr Weir left. Mrs Weir said the ship had sunk in May.',
      'Tilda Weir',
    ],
    [
      'means nobody named where only a man bears it',
      'Jonas Weir, the harbour pilot, spoke first. Mr Weir left. Mrs Weir said the ship had sunk in May.',
      'Mrs Weir',
    ],
    [
      'tells the married from whom the text calls otherwise',
      'Tilda Weir ran the harbour. Ms Weir left in May. Her cousin, Alma Weir, stayed. Mrs Weir said the ship had sunk in May.',
      'Alma Weir',
    ],
    [
      'means nobody named where it fits two alike',
      'Tilda Weir ran the harbour. Alma Weir ran the school. Rain fell. Ms Weir said the ship had sunk in May.',
      'Ms Weir',
    ],
    [
      'means no captain whom the text calls “Mr”',
      'Jonas Weir, who owns the ship, spoke first. Mr Weir left. Captain Weir said the ship had sunk in May.',
      'Captain Weir',
    ],
    [
      'means no man, though no title but his given name says that he is one',
      'Jonas Weir, 45, died when a mast fell. Mrs Weir said the ship had sunk in May.',
      'Mrs Weir',
    ],
    [
      'means no man whose given name tells nothing, but of whom the text tells as “he”',
      'Ketil Weir was killed when a mast hit his head. Mrs Weir said the ship had sunk in May.',
      'Mrs Weir',
    ],
    [
      'means whoever bears a given name of women and men',
      'Robin Weir ran the harbour. Mr Weir said the ship had sunk in May.',
      'Robin Weir',
    ],
    [
      'means the wife told of by her given name',
      'Jonas Weir and his wife Tilda left in May. Mrs Weir said the ship had sunk in May.',
      'Tilda Weir',
    ],
    [
      'means neither of two daughters told of so',
      'Jonas Weir and his daughter Tilda left in May. His daughter Alma stayed. Ms Weir said the ship had sunk in May.',
      'Ms Weir',
    ],
    [
      'means him of a pair who share it',
      'Jonas and Anna Weir left in May. Mr Weir said the ship had sunk in May.',
      'Jonas Weir',
    ],
    [
      'is whose it is where no more is told of two',
      'Mr Weir left. Mrs Weir said the ship had sunk in May.',
      'Mrs Weir',
    ],
    [
      'means whom a noun calls so',
      'Jonas Weir owns the ship. The captain, Nils Weir, steered it. Mr Weir left. Captain Weir said the ship had sunk in May.',
      'Nils Weir',
    ],
  ])('%s', (_, text, speaker) => {
    expect(said(text)).toBe(speaker)
  })

  it('leaves the bare surname to whom it meant before', () => {
    expect(
      said('Jonas Weir spoke first. Mr Weir left. Mrs Weir wept. Weir said the ship had sunk in May.'),
    ).toBe('Jonas Weir')
  })
})

describe('a surname that is a firm’s too', () => {
  it.each([
    ['bought', 'Orvik Foods has agreed to buy Holm for £2.4bn.'],
    ['with shares', 'Holm’s shares rose by a third on Monday.'],
    ['by its kind', 'The biscuit maker Holm will close two factories.'],
  ])('is no mention of who heads it: %s', (_, sentence) => {
    expect(last(`Greta Holm, the chief executive, spoke on Sunday. ${sentence}`).statement).toBe(
      sentence.slice(0, -1),
    )
  })

  it('nor elsewhere in the text, but behind a title', () => {
    const text = 'Greta Holm, the chief executive, spoke on Sunday. Holm’s shares fell.'
    expect(last(`${text} Holm cut 400 jobs in May.`).statement).toBe('Holm cut 400 jobs in May')
    expect(last(`${text} Ms Holm left the board in May.`).statement).toBe('Greta Holm left the board in May')
  })
})

describe('a surname of a married pair', () => {
  const pair = 'Margaret Roe was convicted of fraud. Her brother-in-law, Philip Roe, wept in court.'
  it('is not his where the pronoun behind it is hers', () => {
    expect(last(`${pair} Roe, who worked as a chemist before she retired, lost the house.`).statement).toBe(
      'Margaret Roe, who worked as a chemist before she retired, lost the house',
    )
  })
  it('stays as printed where nothing decides', () => {
    expect(last(`${pair} Roe lost the house in May.`).statement).toBe('Roe lost the house in May')
  })
})

describe('a land of which a part is named', () => {
  it.each([
    [
      'is no short form of an office named after it',
      'Storms over western Ostmark tore off 40 roofs. Radar Ostmark, the forecaster, expects more wind.',
      0,
      'Storms over western Ostmark tore off 40 roofs',
    ],
    [
      'is no town',
      'Storms over western Ostmark tore off 40 roofs. The mayor visited the town on Friday.',
      1,
      'The mayor visited the town on Friday',
    ],
  ])('%s', (_, text, at, statement) => {
    const parsed = parseText(text)
    const known = entities(parsed)
    expect(statements(parsed, known, attributions(parsed, known))[at]?.statement).toBe(statement)
  })
})

it('is a surname behind a title, though it may be a woman’s given name elsewhere', () => {
  expect(
    last(
      'The pilot, Mr Drost, called for help. President Ashley came on foot, and he was booed. He has promised 90 new boats.',
    ).statement,
  ).toBe('Ashley has promised 90 new boats')
})

describe('kin of whom one surname tells', () => {
  const family =
    'Captain Petra Holm has run the yard since 2017. She will be replaced by Inga Solvik, who runs a shop in Bergen. Not all of her family are pleased.'
  const told = (text: string) => {
    const parsed = parseText(`${family} ${text}`)
    const known = entities(parsed)
    return statements(parsed, known, attributions(parsed, known)).at(-1)!
  }

  it.each([
    [
      'are hers alone who bears it',
      'Her brother Magnus Holm owns 40 boats.',
      'Petra Holm’s brother Magnus Holm owns 40 boats',
    ],
    [
      'are as printed without one',
      'Her brother, Magnus, owns 40 boats.',
      'Her brother, Magnus, owns 40 boats',
    ],
    [
      'leave a title open that may be theirs',
      'Her father, Arne, is angry. Mr Holm owns 40 boats. Her brother Magnus Holm is 19. Mr Holm sold 30 boats.',
      'Mr Holm sold 30 boats',
    ],
    [
      'are told apart by “senior”',
      'Her brother Magnus Holm is 19. Mr Holm senior sold 30 boats.',
      'Mr Holm senior sold 30 boats',
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text).statement.replaceAll("'", '’')).toBe(statement)
  })

  it('is a speaker with the word that tells him apart', () => {
    expect(told('Her brother Magnus Holm is 19. Mr Holm senior said 30 boats had sunk.').speaker?.name).toBe(
      'Holm senior',
    )
  })

  it('leave it bare to the firm where each of them has a title', () => {
    expect(
      told('Mr Magnus Holm met Ms Holm. Mr Holm and Ms Holm spoke. Holm said that it had lost 30 boats.')
        .speaker?.entity?.type,
    ).not.toBe('person')
  })
})

describe('a surname that is an ordinary word', () => {
  const said = (surname: string) =>
    last(
      `The port’s director, Phyllis ${surname}, spoke on Monday. Denise Okafor was confident. ${surname} denied that. She said 3 boats had sunk in May.`,
    ).speaker?.name

  it.each(['Grant', 'Rose', 'Hope', 'Park', 'Cook', 'Ford'])(
    'is a name where it opens a sentence: %s',
    (surname) => {
      expect(said(surname)).toBe(`Phyllis ${surname}`)
    },
  )

  it('is none before a noun', () => {
    const text = 'The port’s director, Phyllis Park, spoke on Monday. Park wardens closed 3 gates in May.'
    expect(last(text).statement).toBe('Park wardens closed 3 gates in May')
  })
})

describe('a noun that a name further on ends in', () => {
  it('is no short form of it', () => {
    const text = 'Workers met on Monday. Managers looked on. The offer was backed by Cadogan Fund Managers.'
    expect(
      entities(parseText(text)).find(({ name }) => name === 'Cadogan Fund Managers')?.mentions,
    ).toHaveLength(1)
  })
})

describe('what somebody is called between given name and surname', () => {
  it.each([
    'Simon “Big Red” Hale was fined on Monday.',
    'Simon "Red" Hale was fined on Monday.',
    'Simon ‘Red’ Hale was fined on Monday.',
    "Simon 'Red' Hale was fined on Monday.",
    'Simon (Red) Hale was fined on Monday.',
  ])('parts no name: %s', (sentence) => {
    expect(last(`${sentence} Judge Tom Pole was harsh. Hale faces 20 years.`).statement).toBe(
      'Simon Hale faces 20 years',
    )
  })

  it.each([
    'Mike (Labour) and Jim (Green) won 14 seats.',
    'Simon played “Hamlet” Monday to 14 guests.',
    'Simon “left” Orsk in May for 14 days.',
  ])('is none elsewhere: %s', (sentence) => {
    expect(entities(parseText(sentence)).every(({ name }) => !/\s/.test(name))).toBe(true)
  })
})

describe('who bears a name', () => {
  it('is no foundation where a king goes by his given name', () => {
    expect(
      last('King Charles spoke on Monday. The Charles Foundation will close in 2045. Charles is 77.')
        .statement,
    ).toBe('Charles is 77')
  })
  it('is nobody named only further on', () => {
    expect(
      read(
        'Nora Quist hid from Tom Holm. She said Holm would sue unless she gave him 40 coins. Holm’s wife, Eva Holm, wept.',
      ).map(({ statement }) => statement),
    ).toContain('Tom Holm would sue unless she gave him 40 coins')
  })
})
