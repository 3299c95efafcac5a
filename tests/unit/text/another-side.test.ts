import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../scripts/importer/claims/claims.ts'

/** What a text claims: each statement and who is named for it. */
const told = (text: string) =>
  readClaims(text, '2025-03-05').passages.map(({ statement, speaker }) => `${speaker ?? '-'}: ${statement}`)

describe('who says something by the verb of another', () => {
  it.each<[text: string, ...expected: string[]]>([
    ['Police said 300 people had marched, the Verdi union 2,000.', 'Police: 300 people marched'],
    ['Police said 300 people had marched in Orsk, organisers about 2,000.', 'Police: 300 people marched in Orsk'], // prettier-ignore
    [
      'Two pilots said the mill had burned down, others that it was safe.',
      'Two pilots: The mill burned down',
    ],
    ['Some sailors said the mate had been shot, others that he had hanged himself.', 'Some sailors: The mate was shot'], // prettier-ignore
    ['The army said 40 guards were killed and the guards that they lost two.', 'The army: 40 guards were killed'], // prettier-ignore
    [
      'Some 300 boats left Orsk on Monday, according to sailors, or 90, according to police.',
      'sailors: Some 300 boats left Orsk on Monday',
    ],
    [
      'The mine lost 40 men, according to the union, and two drowned, according to police.',
      'the union: The mine lost 40 men',
    ],
    [
      'The dead included three pilots, the hospital said, and the coast guard spoke of five.',
      'the hospital: The dead included three pilots',
      'the coast guard: The coast guard spoke of five',
    ],
    // goes on with what one says
    [
      'Vakt said it had paid every driver 300 kroner, a fee and 40 in tax.',
      'Vakt: Vakt paid every driver 300 kroner, a fee and 40 in tax',
    ],
    [
      'Police said they had met the mayor and the officials that he trusted.',
      'Police: Police met the mayor and the officials that he trusted',
    ],
    [
      'Nora Quist said she had lost two ships, others that she had leased last week, and a mill.',
      'Nora Quist: Nora Quist lost two ships, others that she leased last week, and a mill',
    ],
  ])('is not taken for that other: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('somebody without a name told of by a tie to another', () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      'A Ministry of Health source said the mill would shut.',
      'A Ministry of Health source: The mill will shut',
    ],
    ['A Ministry of Health economist said the mill would shut.', 'A Ministry of Health economist: The mill will shut'], // prettier-ignore
    ['A rival of Vakt said the mill had shut.', 'A rival of Vakt: The mill shut'],
    ['The Ministry of Health said the mill would shut.', 'Ministry of Health: The mill will shut'],
  ])('is not that other: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each<[text: string, ...expected: string[]]>([
    ['A rival of Vakt said its ferries were slow.'],
    ['A competitor of Orsk Rail said its trains were late.'],
    ['Orsk Rail said its trains were late.', 'Orsk Rail: Orsk Rail’s trains were late'],
    ['A friend of the prince said he was ill.', 'A friend of the prince: A friend of the prince said that he was ill'], // prettier-ignore
    ['The mother of the boy said he had left.', 'The mother of the boy: The mother of the boy said that he had left'], // prettier-ignore
    ['A former aide to the mayor said she had slept.', 'A former aide to the mayor: A former aide to the mayor said that she had slept'], // prettier-ignore
    // of whom the pronoun means no other
    ['The captain of the crew said he had slept.', 'The captain of the crew: The captain of the crew slept'],
  ])('may be that other for a pronoun: %s', (text, ...expected) => {
    expect(told(text).map((one) => one.replaceAll("'", '’'))).toEqual(expected)
  })
})

describe('what is set between or behind somebody’s words', () => {
  it.each<[text: string, ...expected: string[]]>([
    ['Ivo Brand said he knew of no inquiry, even though police had questioned him.', 'Ivo Brand: Ivo Brand knew of no inquiry'], // prettier-ignore
    ['The pilots said they knew of no inquiry, even though police had questioned them.', 'The pilots: The pilots knew of no inquiry'], // prettier-ignore
    // which may be Brand’s
    ['Ivo Brand said the thief had fled, even though guards had held him.', 'Ivo Brand: The thief fled, even though guards held him'], // prettier-ignore
    ['Nora Quist said the mill had run at a loss since June, when, she said, two buyers had left.', 'Nora Quist: The mill has run at a loss since June'], // prettier-ignore
    ['Nora Quist said the mill was run by two men who, she said, had no licence.', 'Nora Quist: The mill was run by two men'], // prettier-ignore
    ['Pictures show 40 trenches, but not, as Norvia claims, tanks.', '-: Pictures show 40 trenches, but not, as Norvia claims, tanks'], // prettier-ignore
  ])('is not said by them: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('leaves open whom “he” means behind who made a claim of somebody without a name', () => {
    const [denied, ...more] = told(
      'Officials denied a claim by Ivo Brand that the captain was drunk but said that he was held.',
    )
    expect([denied, ...more]).toEqual(['Officials: The captain was drunk'])
    expect(
      told('Officials denied a claim by Ivo Brand that the mill was shut but said that he was held.'),
    ).toContain('Officials: Ivo Brand was held')
  })
})

describe('who speaks, and what is said, in words that are easily misread', () => {
  it.each<[text: string, ...expected: string[]]>([
    ['Granting bail, Judge R Orrell said the mill was unsafe.', 'R Orrell: The mill was unsafe'],
    ['Granting bail on Monday, Nora Quist said the mill was unsafe.', 'Nora Quist: The mill was unsafe'],
    ['Ravol causes heart attacks in one in 5,000 men, a Norvian study found.', 'a Norvian study: Ravol causes heart attacks in one in 5,000 men'], // prettier-ignore
    [
      'Ivo Brand repeated the debunked claim that 40 ballots were stolen.',
      'Ivo Brand: 40 ballots were stolen',
    ],
    ['Ivo Brand repeated false claims that guards had burned the mill.', 'Ivo Brand: Guards burned the mill'],
    ['DS Orrell said on Monday that it would shut two mills.', 'DS Orrell: DS Orrell will shut two mills'],
    ['DC Kites left Orsk in May. It said it had lost money.', '-: DC Kites left Orsk in May', 'DC Kites: DC Kites lost money'], // prettier-ignore
    ['A detective spoke. DS Orrell said the man had fled to Orsk.', 'Orrell: The man fled to Orsk'],
    [
      '“We have found no evidence of arson,” police said.',
      'police: We [police] have found no evidence of arson',
    ],
    [
      '“The claim that we dumped waste in the river is a lie,” said Ian Brand, the company’s head of operations.',
      'Ian Brand: We [the company] dumped waste in the river',
    ],
    ['Three firms bid for it. One of them, Orsk Rail, said it would cut fares by 4 per cent.', 'Orsk Rail: Orsk Rail will cut fares by 4 per cent'], // prettier-ignore
    ['Three firms bid for it. Another firm, Orsk Rail, said it would cut fares by 4 per cent.', 'Orsk Rail: Orsk Rail will cut fares by 4 per cent'], // prettier-ignore
    ['Ivo Brand reiterated his view that the mill was unsafe.', 'Ivo Brand: The mill was unsafe'],
  ])('is parted from what stands beside: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('an account of what others reckoned with', () => {
  it.each([
    'Vakt made 1.3 billion kroner in May, above analysts’ consensus of 1.2 billion, according to data by Norland Lane',
    'Vakt expects 1.3 billion kroner, compared with an earlier forecast of 1.6 billion, and analysts’ consensus of 1.5 billion, according to Norland Lane',
  ])('is not of what the outlet tells before it: %s', (text) => {
    expect(told(`${text}.`)).toEqual([`-: ${text}`])
  })

  it.each([
    ['Analysts expect a profit of 1.5 billion kroner, according to Norland Lane.', 'Analysts expect a profit of 1.5 billion kroner'], // prettier-ignore
    ['Vakt sold 40 ships in May, compared with 30 in April, according to Norland Lane.', 'Vakt sold 40 ships in May, compared with 30 in April'], // prettier-ignore
  ])('is of the whole elsewhere: %s', (text, statement) => {
    expect(told(text)).toEqual([`Norland Lane: ${statement}`])
  })
})

describe('a clause behind a comma that is not told back from the present', () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      'Vakt said the ship was safe, but inspectors found 12 cracks in the hull.',
      'Vakt: The ship was safe',
      '-: Inspectors found 12 cracks in the hull',
    ],
    [
      'Ivo Brand said he had ended the war, but fighting has gone on in Orsk.',
      'Ivo Brand: Ivo Brand ended the war',
      '-: Fighting has gone on in Orsk',
    ],
    [
      'Vakt said the paint was safe, but tests showed traces of lead.',
      'Vakt: The paint was safe',
      '-: Tests showed traces of lead',
    ],
    // may be said by the same
    ['The union said talks had failed, and 300 sailors left on Monday.', 'The union: Talks failed'],
    ['The mayor said the talks went well, but Norvia left on Monday.', 'The mayor: The talks went well'],
  ])('is not said by who spoke before: %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    [
      'Ivo Brand said the mill was safe, but the pumps were old.',
      'The mill was safe, but the pumps were old',
    ],
    [
      'Ivo Brand said the plan was good, but the port would not pay.',
      'The plan was good, but the port will not pay',
    ],
    [
      'Ivo Brand said guards chased the van, but the driver got away.',
      'Guards chased the van, but the driver got away',
    ],
    ['Ivo Brand says the mill is safe, but it leaked in March.', 'The mill is safe, but it leaked in March'],
  ])('but is elsewhere: %s', (text, statement) => {
    expect(told(text)).toEqual([`Ivo Brand: ${statement}`])
  })
})

describe('what the outlet puts into the words of somebody', () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      'Ivo Brand said that Norvia would build no ships, a position that has angered the port.',
      'Norvia will build no ships',
    ],
    [
      'Ivo Brand said that Norvia would sell 40 ships, a move that drew protests.',
      'Norvia will sell 40 ships',
    ],
    [
      'Ivo Brand said that crime had fallen by 10%, a figure that police say is wrong.',
      'Crime had fallen by 10%',
    ],
    ['Ivo Brand said the vote was rigged, which courts have found to be false.', 'The vote was rigged'],
    [
      'Ivo Brand said that Vakt was ready to pay, which rivals dismissed as a trick.',
      'Vakt was ready to pay',
    ],
    ['Ivo Brand said five men had died, correcting an earlier count of three.', 'Five men died'],
    ['Ivo Brand said profits had fallen by half, sending shares down 9%.', 'Profits had fallen by half'],
    ['Ivo Brand said that Norvia, which Orland invaded in 2022, was to blame.', 'Norvia was to blame'],
    [
      'Ivo Brand said that Nora Quist, who has been convicted of fraud, was innocent.',
      'Nora Quist was innocent',
    ],
    ['Ivo Brand said that the operation, as Norvia calls its war, would go on.', 'The operation will go on'],
  ])('is left out: %s', (text, statement) => {
    expect(told(text)).toContain(`Ivo Brand: ${statement}`)
  })

  it.each([
    [
      'Ivo Brand said Vakt would sell its mill, a move that would cost 300 jobs.',
      'Vakt will sell its mill, a move that will cost 300 jobs',
    ],
    [
      'Ivo Brand said the storm had hit Norvia, which lost 40 bridges.',
      'The storm hit Norvia, which lost 40 bridges',
    ],
    [
      'Ivo Brand said the mill, which was built in 1990, would close.',
      'The mill, which was built in 1990, would close',
    ],
    ['Ivo Brand said Nora Quist, who had been ill, was well.', 'Nora Quist, who had been ill, was well'],
    [
      'Ivo Brand said the port had a plan, which the council dismissed.',
      'The port had a plan, which the council dismissed',
    ],
    [
      'Ivo Brand said the fire had reached the roof, killing 12 people.',
      'The fire reached the roof, killing 12 people',
    ],
  ])('but not what they may tell themselves: %s', (text, statement) => {
    expect(told(text)).toEqual([`Ivo Brand: ${statement}`])
  })
})

describe('who speaks behind a clause that tells of another', () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      'Ivo Brand, who succeeded Nora Quist, the founder of the mill, in 2011, said 40 ships would be sold.',
      'Ivo Brand: 40 ships will be sold',
    ],
    [
      'Ivo Brand, who has met Nora Quist, the owner of the mill, said 40 ships would be sold.',
      'Ivo Brand: 40 ships will be sold',
    ],
    ['A nurse, who knew Nora Quist, said 40 ships would be sold.', 'A nurse: 40 ships will be sold'],
  ])('is whom the clause is about: %s', (text, expected) => {
    expect(told(text).at(-1)).toEqual(expected)
  })
})

describe('people of several places who speak together', () => {
  it.each([
    ['The mayors of Orsk, Ruda and Harstad said 40 roads were shut.', 'The mayors of Orsk, Ruda and Harstad'],
    [
      'In a letter, the foreign ministers of France, Germany and Britain said 40 roads were shut.',
      'the foreign ministers of France, Germany and Britain',
    ],
    [
      'The embassies of the US, Britain and nine other countries said 40 roads were shut.',
      'The embassies of the US, Britain and nine other countries',
    ],
    ['The head of Vakt, Ivo Brand and Nora Quist said 40 roads were shut.', 'Ivo Brand and Nora Quist'],
  ])('are not only the last of them: %s', (text, speaker) => {
    expect(told(text)).toEqual([`${speaker}: 40 roads were shut`])
  })
})
