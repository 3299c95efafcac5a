import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the last sentence of a text tells. */
function last(text: string): string {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).at(-1)!.statement
}

const genderIn = (text: string, name: string) =>
  entities(parseText(text)).find((one) => one.name === name)?.gender

describe('“he” in what somebody says is not surely who speaks', () => {
  it.each([
    [
      'where it is said to him',
      'Judge Osric Rowe told him he had robbed 14 people.',
      'Osric Rowe said that he had robbed 14 people',
    ],
    [
      'where it is said to her',
      'The head teacher, Ilse Haas, warned her she had been late 40 times.',
      'Ilse Haas warned that she had been late 40 times',
    ],
    [
      'where he is reminded of it',
      'Prosecutor Osric Vane reminded him that he had admitted 14 thefts.',
      'Osric Vane said that he had admitted 14 thefts',
    ],
    [
      'where it is told him behind',
      'He had shown no remorse for the 14 thefts, Judge Osric Hale told him.',
      'He had shown no remorse for the 14 thefts, Judge Osric Hale told him',
    ],
    [
      'inside what is said to him',
      'Osric Hale told him the money in his pocket was worth £14,000.',
      'The money in his pocket was worth £14,000',
    ],
    [
      'where “his” brother speaks',
      'The ban began in 2019. His brother, Olav Brekke, said he had lost 14 kilos.',
      'Olav Brekke said that he had lost 14 kilos',
    ],
    [
      'where “his” coach speaks, without a comma',
      'The ban began in 2019. His coach Olav Brekke said he had won 14 races.',
      'Olav Brekke said that he had won 14 races',
    ],
    [
      'where the name stands before whose coach it is',
      'The ban began in 2019. Olav Brekke, his former coach, said he had won 14 races.',
      'Olav Brekke said that he had won 14 races',
    ],
    [
      'where a woman’s mother speaks',
      'The crash was in May. Her mother, Vanda Marr, said she had broken 14 bones.',
      'Vanda Marr said that she had broken 14 bones',
    ],
    [
      'where the lawyer of somebody named speaks',
      'Mikkel Lund’s lawyer, Olav Brekke, said he had won 14 races.',
      'Olav Brekke said that he had won 14 races',
    ],
    [
      'where a lawyer for somebody named speaks',
      'A lawyer for Vanda Marr, Ilse Orth, said she had lost 14 kilos.',
      'Ilse Orth said that she had lost 14 kilos',
    ],
    [
      'where somebody speaks who defends',
      'Osric Hale, for the defence, said he had lost 14 kilos.',
      'Osric Hale said that he had lost 14 kilos',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it.each([
    ['where she is his wife', 'His wife, Ilse Orth, said she had lost 14 kilos.', 'Ilse Orth lost 14 kilos'],
    [
      'where it is said to a court',
      'Osric Hale told the court he had lost 14 kilos.',
      'Osric Hale lost 14 kilos',
    ],
    [
      'where somebody else is told of in what is said',
      'Osric Hale said he was not at the church and would not tell what the men had told him.',
      'Osric Hale was not at the church and will not tell what the men told him',
    ],
    [
      'where a brother is told of beside who speaks',
      'A climber who watched his brother fall said he had lost 14 kilos.',
      'A climber lost 14 kilos',
    ],
  ])('is, %s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“he” in what an officer or prosecutor says means whom the case is about', () => {
  it.each([
    [
      'in what is done to the accused, of whom the sentence before tells beside others',
      'Police said the mill was shut and that a fitter had been arrested. Superintendent Olav Brekke said he would be produced in court on Friday.',
      'The fitter will be produced in court on Friday',
    ],
    [
      'in who is suspected, be he known by a name as well',
      'The captain, identified only as Olav B., was rescued. Police spokesman Osric Vane said he had not been named a suspect.',
      'The captain had not been named a suspect',
    ],
    [
      'in what is his, where one other man is named',
      'Prosecutor Osric Vane told the jury that Mr Lund’s barn had been insured for £14,000. Mr Vane said his signature had been forged.',
      "Lund's signature was forged",
    ],
    [
      'and nobody for sure in what he did, which the officer may have done as well',
      'Police questioned a fitter on Monday. Sheriff Olav Brekke said he drove 14 miles.',
      'Olav Brekke said that he drove 14 miles',
    ],
    [
      'and nobody for sure where only a pronoun tells of him before',
      'He was held in Orsk on Monday, police said. Prosecutor Osric Vane said his coat had held 14 knives.',
      'Osric Vane said that his coat had held 14 knives',
    ],
    [
      'nor the prosecutor inside what is said of him',
      'Doctors believed he had choked, prosecutor Osric Vane said. The prosecutor said an expert would tell that the level of lead in his blood was 14 times the limit.',
      'An expert will tell that the level of lead in his blood was 14 times the limit',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it.each([
    [
      'where nobody else is told of',
      'The council met on Monday. Sheriff Olav Brekke said he drove 14 miles.',
      'Olav Brekke drove 14 miles',
    ],
    [
      'where the officer himself is the one charged',
      'Prosecutor Osric Vane resigned on Monday. Vane said he had been charged on 14 May.',
      'Osric Vane was charged on 14 May',
    ],
    [
      'in what a judge does',
      'Olav Brekke spoke for an hour. Judge Osric Vane said he weighed 14 letters.',
      'Osric Vane weighed 14 letters',
    ],
  ])('but the speaker %s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“he” is nobody named before, where as likely another is told of beside him', () => {
  it.each([
    [
      'whom he represents',
      'Bo Brekke, who represents him, spoke in May. He won 14 races.',
      'He won 14 races',
    ],
    ['whom he met', 'Osric Vane criticised him in May. He had 14 convictions.', 'He had 14 convictions'],
    ['to whom she wrote', 'Vanda Roe wrote to her in May. She had won 14 medals.', 'She had won 14 medals'],
    [
      'whose lawyer he is',
      'Corin Haas, his lawyer, said the ban would be fought. He won 14 races in 2018.',
      'He won 14 races in 2018',
    ],
    [
      'in a sentence behind that, too',
      'Bo Brekke, who represents him, spoke in May. The fine imposed on him is the largest ever. He loses 14 wins.',
      'He loses 14 wins',
    ],
    [
      'of whom the sentence goes on',
      'Martin Vane has followed the skipper, who sold 14 boats. His brothers left in May.',
      'His brothers left in May',
    ],
    [
      'of whom the sentence goes on, too',
      'Martin Vane questioned the miller, who has fled. He had 14 convictions.',
      'He had 14 convictions',
    ],
    [
      'who holds an office that he does not hold',
      'Bo Oakes, the campaign manager, spoke on Monday. The mayor has led the city since May. His fund holds £14.',
      'The mayor’s fund holds £14',
    ],
    [
      'whose deputy he is',
      'Deputy Mayor Bo Oakes spoke on Monday. The mayor was in Orsk on Tuesday. He opened 14 schools.',
      'The mayor opened 14 schools',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text).replaceAll("'", '’')).toBe(statement)
  })

  it.each([
    [
      'himself',
      'Martin Vane defended himself in May. He had 14 convictions.',
      'Martin Vane had 14 convictions',
    ],
    ['a woman', 'Martin Roe, her lawyer, spoke in May. He has won 14 cases.', 'Martin Roe has won 14 cases'],
    [
      'his stint as coach',
      'Counting his stint as coach of the juniors, Martin Vane won 50 games. Before that, he won 14 rings.',
      'Before that, Martin Vane won 14 rings',
    ],
    [
      'a ship of which the sentence goes on',
      'Martin Vane has followed the ship, which sank. He had 14 convictions.',
      'Martin Vane had 14 convictions',
    ],
    [
      'somebody without a name of whom it tells no more',
      'Martin Vane, who questioned the miller, won in May. He had 14 convictions.',
      'Martin Vane had 14 convictions',
    ],
    [
      'the office he holds',
      'Governor Bo Roe won in May. The governor cut taxes in June. He opened 14 schools.',
      'Bo Roe opened 14 schools',
    ],
  ])('but is, beside %s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('who is a man or a woman', () => {
  it.each([
    ['is not told by “told him he”', 'Osric Rowe told him he had lost.', 'Osric Rowe', null],
    [
      'is not told by “his barrister, NAME, said he”',
      'His barrister, Osric Hale, said he lost.',
      'Osric Hale',
      null,
    ],
    ['is told by “told him she”', 'Vanda Rowe told him she had lost.', 'Vanda Rowe', 'female'],
    [
      'is told by “his wife, NAME, said she”',
      'His friend, Vanda Rowe, said she had lost.',
      'Vanda Rowe',
      'female',
    ],
    [
      'is told by the sentence behind',
      'Anneke Rowe told him he had lost. She sent him down.',
      'Anneke Rowe',
      'female',
    ],
    [
      'is the title’s before the name, and not the noun’s of whose it is',
      'The victims were Ann Lee, 48 – a sister of Mr Rowe – and Eva Holm. Ansa Rowe fled.',
      'Ansa Rowe',
      'male',
    ],
  ] as const)('%s', (_, text, name, gender) => {
    expect(genderIn(text, name)).toBe(gender)
  })
})

it('“he” is no club that bought him', () => {
  expect(last('Orsk United signed Olav Brekke-Lund on Monday. He won 14 cups.')).toBe('Olav Brekke-Lund won 14 cups') // prettier-ignore
})

describe('“she” behind what somebody reported is', () => {
  it.each([
    [
      'whom it was reported of, be it told to some and on some day',
      'Prosecutor Karl Vane told jurors on Monday the Orsk woman had stolen 14 rings. She had 9 convictions, he said.',
      'The Orsk woman had 9 convictions',
    ],
    [
      'nobody for sure where it was reported that she did something to another',
      'Prosecutor Karl Vane said that the woman had seen her. She had 9 convictions, he said.',
      'Karl Vane said that she had 9 convictions',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“he” and “she” are left open behind kin', () => {
  it.each([
    [
      'and clients, whose sex nothing tells',
      'Max Vane took 14 files. His client was not in court. He faces 20 years.',
      'He faces 20 years',
    ],
    [
      'of whom the noun tells that she is a woman, and whose kin she is by no name',
      'The governor’s wife, Ada Holm, fell ill in Orsk. He cancelled 14 trips.',
      'He cancelled 14 trips',
    ],
    [
      'where the noun is a widow, whatever her given name',
      'The miner’s widow, Pat Rowe, sued Vakt in May. He had asked for 14 masks.',
      'He had asked for 14 masks',
    ],
    [
      'of whom somebody reports something',
      'Officer Kim Vane said his daughter was hit by a car. She was driving at 40 mph.',
      'She was driving at 40 mph',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it('but not where the kin are of the other gender', () => {
    expect(last('Nora Quist said her husband was hit by a car. She was driving at 40 mph.')).toBe('Nora Quist was driving at 40 mph') // prettier-ignore
  })
})

describe('“he” stays open', () => {
  it.each([
    ['Tom Hale was replaced by Ned Pike. He has a contract until 2028.', /^He has/],
    ['Rui Valdano was told of it by chairman Sir Ned Pike. He had 18 months left.', /^He had/],
    ['The 47-year-old was told of it by chairman Ned Pike. He had 18 months left.', /^He had/],
    ['One of the suspects fled in May. Ned Pike claimed that he had been warned.', /that he had been/],
    ['Two aides said that Tom Hale would run. One of them said he had raised £9m.', /that he had raised/],
    [
      'Fans stood by Tom Hale. The navy said 40 men swam. He was identified as Ned Pike.',
      /^He was identified/,
    ],
    ['Tom Hale told Ned Pike that he would leave.', /^Tom Hale told Ned Pike that he would leave$/],
  ])('where two may be meant: %s', (text, statement) => {
    expect(last(text)).toMatch(statement)
  })

  it.each([
    ['Mary Poole was replaced by Ned Pike. He has a contract until 2028.', /^Ned Pike has/],
    ['Tom Hale was fined by the court. He has a contract until 2028.', /^Tom Hale has/],
    ['Two men were shot. One of them said he had seen 40 boats.', /^One of the men had seen/],
    ['Tom Hale told Mary Poole that he would leave.', /^Tom Hale will leave$/],
  ])('but not where one may: %s', (text, statement) => {
    expect(last(text)).toMatch(statement)
  })
})

it('“its president” is no court’s where a union sued it', () => {
  expect(
    last('The Supreme Court blocked it after the Sierra Club sued. Its president, Ann Lee, hailed it.'),
  ).toMatch(/^Its/)
})

it('“they” are not who tells what was done to others', () => {
  expect(last('Officials said the wounded were treated in Orsk. They were later released.')).toBe(
    'They were later released',
  )
})

it('words in quotation marks stay as they were said', () => {
  expect(last('Mayor Tom Hale left. Ned Pike said he was “done with Hale”.')).toMatch(/“done with Hale”$/)
})

it('“the attack” is no part of what two were', () => {
  expect(last('A missile and drone attack hit Orsk. The attack killed 40 men.')).toBe(
    'The attack killed 40 men',
  )
})

describe('whom a pronoun does not mean', () => {
  it.each<[text: string, wrong: RegExp]>([
    [
      'Mayor Ivo Brand visited Orsk. A 52-year-old stallholder was hurt. His wounds are not deep. He had sold fish for 20 years.',
      /Brand/,
    ],
    [
      'Coach Ivo Brand left in May. The club’s new signing, a 20-year-old from Orsk, is hurt. He will miss three games.',
      /Brand/,
    ],
    ['Gas firm Vakt and pipe maker Velt signed the deal. Its president said 40 ships were sold.', /Vakt/],
    ['Gas firm Vakt and pipe maker Velt signed the deal. It will hire 40 men in Orsk.', /Vakt/],
    ['The dam broke at dawn. It was this breach that flooded 40 homes.', /^The dam was/],
  ])('is who stands before: %s', (text, wrong) => {
    expect(last(text)).not.toMatch(wrong)
  })

  it('but whoever is told of alone it does', () => {
    expect(last('Mayor Ivo Brand visited Orsk. The boats were late. He had sold fish for 20 years.')).toBe(
      'Ivo Brand had sold fish for 20 years',
    )
    expect(last('Gas firm Vakt signed the deal. It will hire 40 men in Orsk.')).toBe(
      'Vakt will hire 40 men in Orsk',
    )
  })
})
