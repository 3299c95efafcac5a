import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attributions.ts'
import { entities } from '../../../src/text/names.ts'
import { parseText } from '../../../src/text/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** The claims of a text, one line each: `stance speaker: statement`, and the stretch that makes it. */
function read(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).map(
    ({ stance, speaker, statement, part }) => ({
      told: `${stance} ${speaker?.name ?? 'the outlet'}: ${statement}`,
      part: part === undefined ? null : text.slice(part.start, part.end),
    }),
  )
}

describe('a sentence of two claims', () => {
  it.each([
    [
      'is parted where another speaks behind a semicolon',
      'Mrs Orrell said that the yard had lost 40 boats; Mr Quist said the union had asked for 3 meetings.',
      ['asserts Orrell: The yard lost 40 boats', 'asserts Quist: The union asked for 3 meetings'],
      [
        'Mrs Orrell said that the yard had lost 40 boats',
        'Mr Quist said the union had asked for 3 meetings.',
      ],
    ],
    [
      'is parted where another speaks behind “but”',
      'Police said the pier had been closed, but officials said it would reopen on 3 May.',
      ['asserts Police: The pier was closed', 'asserts officials: It will reopen on 3 May'],
      ['Police said the pier had been closed', 'officials said it would reopen on 3 May.'],
    ],
    [
      'is parted where somebody says what the outlet sets against its own words',
      'The pier has reopened, although Elm Harbour police said last night that detectives would study the film.',
      [
        'reports the outlet: The pier has reopened',
        'asserts Elm Harbour police: Detectives will study the film',
      ],
      ['The pier has reopened', 'Elm Harbour police said last night that detectives would study the film.'],
    ],
    [
      'is parted where the day of telling stands between, and the subject is long',
      'The pier has reopened, the port company said Thursday, but a dispute over tickets found in a bin has closed three ferries.',
      [
        'asserts the port company: The pier has reopened',
        'reports the outlet: A dispute over tickets found in a bin has closed three ferries',
      ],
      [
        'The pier has reopened, the port company said Thursday',
        'a dispute over tickets found in a bin has closed three ferries.',
      ],
    ],
    [
      'is parted at what somebody said in a clause that closes it',
      'The yard is owned by Nora Quist, who told reporters that 40 boats had been sold.',
      ['reports the outlet: The yard is owned by Nora Quist', 'asserts Nora Quist: 40 boats were sold'],
      ['The yard is owned by Nora Quist', 'who told reporters that 40 boats had been sold.'],
    ],
    [
      'is parted at how somebody judges in a clause that closes it',
      'The inquiry was opposed by Nora Quist, who called the plan “an insult to the town”.',
      [
        'reports the outlet: The inquiry was opposed by Nora Quist',
        'asserts Nora Quist: Nora Quist called the plan “an insult to the town”',
      ],
      ['The inquiry was opposed by Nora Quist', 'who called the plan “an insult to the town”.'],
    ],
    [
      'is parted behind how somebody judges',
      'Nora Quist called the plan “reckless” and said that 40 boats had been sold.',
      ['asserts Nora Quist: Nora Quist called the plan “reckless”', 'asserts Nora Quist: 40 boats were sold'],
      ['Nora Quist called the plan “reckless”', 'said that 40 boats had been sold.'],
    ],
    [
      'is parted behind what somebody is told to have described as something',
      'Nora Quist described the sale as a betrayal, and said that the port would lose 40 jobs.',
      [
        'reports the outlet: Nora Quist described the sale as a betrayal',
        'asserts Nora Quist: The port will lose 40 jobs',
      ],
      ['Nora Quist described the sale as a betrayal', 'said that the port would lose 40 jobs.'],
    ],
    [
      'is parted where the outlet sets something against what it was told',
      'The pier has reopened, the port company said, but three ferries remain tied up in Elm Harbour.',
      [
        'asserts the port company: The pier has reopened',
        'reports the outlet: Three ferries remain tied up in Elm Harbour',
      ],
      ['The pier has reopened, the port company said', 'three ferries remain tied up in Elm Harbour.'],
    ],
    [
      'is parted where a denial is followed by what became of it',
      'Petra Orrell, 58, denied stealing 40 boats, but was convicted by ten jurors of twelve.',
      [
        'disputes Petra Orrell: Petra Orrell stole 40 boats',
        'reports the outlet: Petra Orrell was convicted by ten jurors of twelve',
      ],
      ['Petra Orrell, 58, denied stealing 40 boats', 'was convicted by ten jurors of twelve.'],
    ],
    [
      'is parted where something is said beside what “that” points to',
      'Petra Orrell confirmed that sum in a letter but said the yard had 3 other debts.',
      [
        'reports the outlet: Petra Orrell confirmed that sum in a letter',
        'asserts Petra Orrell: The yard had 3 other debts',
      ],
      ['Petra Orrell confirmed that sum in a letter', 'said the yard had 3 other debts.'],
    ],
    [
      'is parted without a comma, too',
      'Petra Orrell denied stealing 40 boats but was fined 300 pounds.',
      [
        'disputes Petra Orrell: Petra Orrell stole 40 boats',
        'reports the outlet: Petra Orrell was fined 300 pounds',
      ],
      ['Petra Orrell denied stealing 40 boats', 'was fined 300 pounds.'],
    ],
    [
      'is parted where who is told of says something beside',
      'Inspector Orrell left the yard on Monday, and said two men had been dismissed.',
      [
        'reports the outlet: Inspector Orrell left the yard on Monday',
        'asserts Orrell: Two men were dismissed',
      ],
      ['Inspector Orrell left the yard on Monday', 'said two men had been dismissed.'],
    ],
    [
      'is parted where a body claims and another says',
      'The union claims that up to 1,000 jobs could go; Quist Ferries says that it will cut 150.',
      ['asserts The union: Up to 1,000 jobs could go', 'asserts Quist Ferries: Quist Ferries will cut 150'],
      ['The union claims that up to 1,000 jobs could go', 'Quist Ferries says that it will cut 150.'],
    ],
  ])('%s', (_, text, told, parts) => {
    const claims = read(text)
    expect(claims.map((one) => one.told)).toEqual(told)
    expect(claims.map(({ part }) => part)).toEqual(parts)
  })

  it('is one where the outlet only tells more of somebody by what they did and said', () => {
    expect(read('Petra Orrell, who owns the yard and said it was full, left in May.')).toHaveLength(1)
  })

  it.each([
    'The deal was signed by Nora Quist, who said it would cost 40 jobs.',
    'The deal was signed by Nora Quist, who said the yard was late, and left.',
    'The deal was signed by Nora Quist, who has not said whether 40 boats were sold.',
  ])('is one where a clause behind “who” cannot stand alone: %s', (text) => {
    expect(read(text)).toHaveLength(1)
  })

  it.each([
    'The fire took 40 boats, but the ministry said it was out.',
    'The fire took 40 boats, and the first signs suggest that the yard is lost.',
    'The fire took 40 boats because police said the pier was closed.',
  ])('is one where what is said cannot stand alone, or is nobody’s words: %s', (text) => {
    expect(read(text)).toHaveLength(1)
  })

  it('is one where the clause behind “who” only says more of its subject', () => {
    expect(
      read('Nora Quist, who said that 40 boats had been sold, left in May.').map(({ told }) => told),
    ).toEqual(['asserts Nora Quist: 40 boats were sold'])
  })

  it('is one where “but” goes on with the subject of what was said', () => {
    expect(read('The fire killed 3 people, officials said, but spared the school.')).toHaveLength(1)
  })
})

describe('an answer', () => {
  it.each([
    ['Asked whether the yard would close, Nora Quist said it would not.', 'Nora Quist'],
    ['Asked by a reporter, Nora Quist left the yard in May.', 'the outlet'],
  ])('is theirs who give it: %s', (text, who) => {
    const [claim] = read(text)
    expect(claim?.told).toBe(`${who === 'the outlet' ? 'reports' : 'asserts'} ${who}: ${text.slice(0, -1)}`)
  })
})

describe('a figure', () => {
  it.each([
    ['The clerks’ union, SKR, put the true figure at closer to 4,000.', 'SKR'],
    [
      'The count was questioned by the islanders’ association, which puts it at 210 or more.',
      'the islanders’ association',
    ],
    ['The authorities put the toll at 14 by nightfall.', 'The authorities'],
    ['The Harbour Bank estimates the damage at between 400 and 600 million euros.', 'Harbour Bank'],
    ['Police put two men at 3 desks.', 'the outlet'],
    ['Ann Lee put the kettle on at 5.', 'the outlet'],
  ])('is theirs who give it: %s', (text, who) => {
    const [claim, ...more] = read(text)
    expect(claim?.told).toBe(`${who === 'the outlet' ? 'reports' : 'asserts'} ${who}: ${text.slice(0, -1)}`)
    expect(more).toEqual([])
  })
})
