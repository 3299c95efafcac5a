import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
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
      'is parted where another says something of the same thing',
      'Nora Quist said the whales had starved, but her colleague Ivo Brand said they had been shot by sailors.',
      ['asserts Nora Quist: The whales starved', 'asserts Ivo Brand: The whales were shot by sailors'],
      [
        'Nora Quist said the whales had starved',
        'her colleague Ivo Brand said they had been shot by sailors.',
      ],
    ],
    [
      'is parted where who speaks is told by “he” behind what the outlet tells',
      'The club dropped Ivo Brand in 2019, but he said the yard had lost 40 boats.',
      ['reports the outlet: The club dropped Ivo Brand in 2019', 'asserts Ivo Brand: The yard lost 40 boats'],
      ['The club dropped Ivo Brand in 2019', 'he said the yard had lost 40 boats.'],
    ],
    [
      'is parted where a year stands before the verb of what the outlet tells',
      'An audit in 2019 cleared Nora Quist, and she said the yard had lost 40 boats.',
      [
        'reports the outlet: An audit in 2019 cleared Nora Quist',
        'asserts Nora Quist: The yard lost 40 boats',
      ],
      ['An audit in 2019 cleared Nora Quist', 'she said the yard had lost 40 boats.'],
    ],
    [
      'is parted where commas stand in what tells more of its subject',
      'A ruling in 2019 by the Port Court, a small, independent board, cleared Nora Quist, and she promised to sell 40 boats.',
      [
        'reports the outlet: A ruling in 2019 by the Port Court, a small, independent board, cleared Nora Quist',
        'asserts Nora Quist: Nora Quist will sell 40 boats',
      ],
      [
        'A ruling in 2019 by the Port Court, a small, independent board, cleared Nora Quist',
        'she promised to sell 40 boats.',
      ],
    ],
    [
      'is one claim where the same may be meant by “they” twice',
      'Orsk police searched the yard. They contacted Ivo Brand, but they said he had lost 40 boats.',
      [
        'reports the outlet: Orsk police searched the yard',
        'reports the outlet: Orsk police contacted Ivo Brand, but they said he had lost 40 boats',
      ],
      [null, null],
    ],
    [
      'is parted where another puts a figure behind what one says',
      'Officials said 40 boats had sunk, while residents put the number at 60.',
      ['asserts Officials: 40 boats had sunk', 'asserts residents: Residents put the number at 60'],
      ['Officials said 40 boats had sunk', 'residents put the number at 60.'],
    ],
    [
      'is parted where another reckons with something else',
      'Vakt said 40 jobs would go, although unions expect 90 to be lost.',
      ['asserts Vakt: 40 jobs will go', 'asserts unions: Unions expect 90 to be lost'],
      ['Vakt said 40 jobs would go', 'unions expect 90 to be lost.'],
    ],
    [
      'is parted where another claims something behind whose figure stands first',
      'Police put the crowd at 900, while organisers claimed that 4,000 people had come.',
      ['asserts Police: Police put the crowd at 900', 'asserts organisers: 4,000 people had come'],
      ['Police put the crowd at 900', 'organisers claimed that 4,000 people had come.'],
    ],
    [
      'stays one where what another did is part of what is said',
      'Mr Quist said the yard had lost 40 boats, although the owner had put it at 3.',
      ['asserts Quist: The yard lost 40 boats, although the owner put it at 3'],
      [null],
    ],
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
      'is parted where another without a name speaks behind who says the first',
      'The pier had been mended, the port said, but a person familiar with the works said 40 bolts were loose.',
      [
        'asserts the port: The pier had been mended',
        'asserts a person familiar with the works: 40 bolts were loose',
      ],
      [
        'The pier had been mended, the port said',
        'a person familiar with the works said 40 bolts were loose.',
      ],
    ],
    [
      'is parted where another speaks behind “according to”',
      'The pier had been mended, according to the port, although engineers warned that 40 bolts were loose.',
      ['asserts the port: The pier had been mended', 'asserts engineers: 40 bolts were loose'],
      ['The pier had been mended, according to the port', 'engineers warned that 40 bolts were loose.'],
    ],
    [
      'is parted at what a body said in a clause that closes it',
      'Police searched Vakt, a port company, which said that its staff had broken no law.',
      [
        'reports the outlet: Police searched Vakt, a port company',
        "asserts Vakt: Vakt's staff had broken no law",
      ],
      ['Police searched Vakt, a port company', 'which said that its staff had broken no law.'],
    ],
    [
      'is parted at what a body said earlier about itself',
      'The piers were built by Sund Works, which said earlier in May that it had lost 40 boats.',
      [
        'reports the outlet: The piers were built by Sund Works',
        'asserts Sund Works: Sund Works lost 40 boats',
      ],
      ['The piers were built by Sund Works', 'which said earlier in May that it had lost 40 boats.'],
    ],
    [
      'is parted at what who says something demands besides',
      'Mrs Orrell said that 40 boats were gone, and demanded that the pier be closed.',
      ['asserts Orrell: 40 boats were gone', 'reports the outlet: Orrell demanded that the pier be closed'],
      ['Mrs Orrell said that 40 boats were gone', 'demanded that the pier be closed.'],
    ],
    [
      'is parted at what who says something judges besides',
      'Mrs Orrell said that 40 boats were gone, and called the sale a swindle.',
      ['asserts Orrell: 40 boats were gone', 'asserts Orrell: Orrell called the sale a swindle'],
      ['Mrs Orrell said that 40 boats were gone', 'called the sale a swindle.'],
    ],
    [
      'is parted at a judgement told by no more than a participle',
      'Mrs Orrell said 40 boats were gone, denouncing the sale as a swindle.',
      ['asserts Orrell: 40 boats were gone', 'asserts Orrell: Orrell denounced the sale as a swindle'],
      ['Mrs Orrell said 40 boats were gone', 'denouncing the sale as a swindle.'],
    ],
    [
      'is parted at what is done behind quoted words',
      '“The 40 boats are lost,” Mrs Orrell said on Friday, and urged the owners to pay by May.',
      ['asserts Orrell: The 40 boats are lost', 'reports the outlet: Orrell urged the owners to pay by May'],
      ['“The 40 boats are lost,” Mrs Orrell said on Friday', 'urged the owners to pay by May.'],
    ],
    [
      'is parted at what is vowed behind quoted words',
      '“The 40 boats are gone,” said Nora Quist, and promised to pay the owners by May.',
      [
        'asserts Nora Quist: The 40 boats are gone',
        'reports the outlet: Nora Quist promised to pay the owners by May',
      ],
      ['“The 40 boats are gone,” said Nora Quist', 'promised to pay the owners by May.'],
    ],
    [
      'is parted at who contests the account',
      'According to Mr Quist, the crew had left 40 boats behind, an account contested by the union.',
      ['asserts Quist: The crew left 40 boats behind', 'disputes the union: The crew left 40 boats behind'],
      ['According to Mr Quist, the crew had left 40 boats behind', 'an account contested by the union.'],
    ],
    [
      'is parted at a claim denied by another on some day',
      'The union says the port hid 40 tons of ash, a claim denied on Monday by the port.',
      ['asserts The union: The port hid 40 tons of ash', 'disputes the port: The port hid 40 tons of ash'],
      ['The union says the port hid 40 tons of ash', 'a claim denied on Monday by the port.'],
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
        'asserts Nora Quist: Nora Quist described the sale as a betrayal',
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
    [
      'is not parted where one half is of nobody known',
      'The yard of Orsk sold 40 boats on Friday, and numerous new leaks were found.',
      ['reports the outlet: The yard of Orsk sold 40 boats on Friday, and numerous new leaks were found'],
      [null],
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
    'Nora Quist said the mayor had come and praised the crew of the 40 boats.',
    'Nora Quist said the letter was rude, calling her a thief.',
  ])('is one where what is said cannot stand alone, or is nobody’s words: %s', (text) => {
    expect(read(text)).toHaveLength(1)
  })

  it('is one where the clause behind “who” only says more of its subject', () => {
    expect(
      read('Nora Quist, who said that 40 boats had been sold, left in May.').map(({ told }) => told),
    ).toEqual(['asserts Nora Quist: 40 boats were sold'])
  })

  it.each([
    'The levy has split the guild, with timber- and paper-burning mills warning higher prices would hurt them.',
    'The strike has stopped the port, and night- and day-working crews fear cuts would follow.',
  ])('is none of two where “and” joins halves of a word: %s', (text) => {
    expect(read(text).map(({ told }) => told)).toEqual([`reports the outlet: ${text.slice(0, -1)}`])
  })

  it('is one where “but” goes on with the subject of what was said', () => {
    expect(read('The fire killed 3 people, officials said, but spared the school.')).toHaveLength(1)
  })

  it.each([
    'The gauge had risen since May, union leader Nora Quist said, but managers ordered divers to go on.',
    'The alarm rang at noon, fire chief Nora Quist said, but guards told visitors to stay.',
  ])('is none of the outlet’s where who speaks may say it too: %s', (text) => {
    expect(read(text).map(({ told }) => told)).toEqual([expect.stringMatching(/^asserts Nora Quist/)])
  })

  it('is one where “it” may be what the sentence is about', () => {
    expect(read('The pier was closed by the council, which said it was unsafe for 40 boats.')).toHaveLength(1)
  })

  it('is one where whoever is told of may have demanded it', () => {
    expect(read('Mrs Orrell said the union had met in May and demanded 40 boats.')).toHaveLength(1)
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

describe('a judgement', () => {
  it.each([
    ['The senator praised the verdict as a relief for the islanders.', 'The senator'],
    ['Councillor Nora Quist slammed the sale, calling it a swindle.', 'Nora Quist'],
    ['Speaking after the count, Nora Quist hailed the turnout.', 'Nora Quist'],
    ['The union branded the offer shameful.', 'The union'],
    ['Residents have called the tower an eyesore.', 'Residents'],
    ['The port was faulted by the coastguard for its silence.', 'the coastguard'],
    ['Nora Quist has never condemned the strike.', 'the outlet'],
    ['The port was faulted by divers and pilots for its silence.', 'the outlet'],
    ['Nora Quist praised the divers, who had raised 40 boats.', 'the outlet'],
    ['The mast broke in May, and Nora Quist slammed the yard for its silence.', 'the outlet'],
    ['Nora Quist called the coastguard a second time.', 'the outlet'],
    ['Nora Quist hailed a cab in Orsk.', 'the outlet'],
    ['The judge condemned the sailors to death.', 'the outlet'],
  ])('is theirs who judge, where a sentence tells nothing else: %s', (text, who) => {
    const [claim, ...more] = read(text)
    expect(claim?.told).toMatch(`${who === 'the outlet' ? 'reports' : 'asserts'} ${who}: `)
    expect(more).toEqual([])
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
    ['The governor of Orsk, Ann Lee, put the number of wounded at 26.', 'Ann Lee'],
    ['Officials put the cost of the repairs to the pier at £3m.', 'Officials'],
    ['Engineers ascribed the collapse of the pier to a cracked weld.', 'Engineers'],
    ['The Harbour Bank estimates the damage at between 400 and 600 million euros.', 'Harbour Bank'],
    ['The Harbour Bank puts the sum at 3.2 million francs.', 'Harbour Bank'],
    ['The Harbour Bank speaks of up to 400 jobs.', 'Harbour Bank'],
    ['The authorities talked of at least 40 million euros.', 'The authorities'],
    ['The Harbour Bank speaks of up to 400 jobs, but only 40 of them are sure.', 'the outlet'],
    ['Ann Lee spoke of her 12 years in Orsk.', 'the outlet'],
    ['The rail authority expects the line to reopen on Thursday.', 'The rail authority'],
    ['The Harbour Bank considers the stolen coins to be worth £2 million.', 'Harbour Bank'],
    ['The Harbour Bank expects the port to close, but few do.', 'the outlet'],
    ['It expects the port to close.', 'the outlet'],
    ['The Harbour Bank helped the port to close in May.', 'the outlet'],
    ['Police put two men at 3 desks.', 'the outlet'],
    ['Ann Lee put the kettle on at 5.', 'the outlet'],
  ])('is theirs who give it: %s', (text, who) => {
    const [claim, ...more] = read(text)
    expect(claim?.told).toBe(`${who === 'the outlet' ? 'reports' : 'asserts'} ${who}: ${text.slice(0, -1)}`)
    expect(more).toEqual([])
  })
})

/** What a text tells sentence by sentence: of each that parts its two halves, of each other one line. */
const partedOf = (text: string) => {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).flatMap((one) =>
    (one.halves ?? [one]).map(({ speaker, statement, part }) => ({
      told: `${speaker?.name ?? 'the outlet'}: ${statement}`,
      part: part === undefined ? null : text.slice(part.start, part.end),
    })),
  )
}

describe('a sentence that tells two things', () => {
  it.each([
    [
      'with a subject each',
      'Profits of the port rose by 11 per cent in the year to March, and Nora Quist was paid 1.3 million pounds.',
      [
        'the outlet: Profits of the port rose by 11 per cent in the year to March',
        'the outlet: Nora Quist was paid 1.3 million pounds',
      ],
      [
        'Profits of the port rose by 11 per cent in the year to March',
        'Nora Quist was paid 1.3 million pounds.',
      ],
    ],
    [
      'of one subject, of which the first holds a participle',
      'The prop forward has a torn hamstring and will miss the tour.',
      ['the outlet: The prop forward has a torn hamstring', 'the outlet: The prop will miss the tour'],
      ['The prop forward has a torn hamstring', 'will miss the tour.'],
    ],
    [
      'of one subject, of which the first is told by a verb without a past form of its own',
      'Some 300 protesters set up two barricades and attacked police with rocks and flares.',
      [
        'the outlet: Some 300 protesters set up two barricades',
        'the outlet: Some 300 protesters attacked police with rocks and flares',
      ],
      ['Some 300 protesters set up two barricades', 'attacked police with rocks and flares.'],
    ],
    [
      'with a subject each, without a comma',
      'Six men were arrested at the yard and search warrants were delivered at 30 addresses.',
      [
        'the outlet: Six men were arrested at the yard',
        'the outlet: Search warrants were delivered at 30 addresses',
      ],
      ['Six men were arrested at the yard', 'search warrants were delivered at 30 addresses.'],
    ],
    [
      'behind one “said”',
      'Nora Quist said the pier would reopen in May and that every guard would be retrained.',
      ['Nora Quist: The pier will reopen in May', 'Nora Quist: Every guard will be retrained'],
      ['Nora Quist said the pier would reopen in May', 'every guard would be retrained.'],
    ],
    [
      'of two amounts under one “must”',
      'Nora Quist must give back 140,000 pounds in wages and pay a fine of 30,000 pounds.',
      [
        'the outlet: Nora Quist must give back 140,000 pounds in wages',
        'the outlet: Nora Quist must pay a fine of 30,000 pounds',
      ],
      ['Nora Quist must give back 140,000 pounds in wages', 'pay a fine of 30,000 pounds.'],
    ],
    [
      'of two deeds under one “has”',
      'The harbour board has dismissed two pilots and closed the northern dock until the end of May.',
      [
        'the outlet: The harbour board has dismissed two pilots',
        'the outlet: The harbour board has closed the northern dock until the end of May',
      ],
      ['The harbour board has dismissed two pilots', 'closed the northern dock until the end of May.'],
    ],
    [
      'but not of two that are told of each of several',
      'The dairy on the quay has sold 400 cheeses and given away 90 jars in each of the past five years.',
      [
        'the outlet: The dairy on the quay has sold 400 cheeses and given away 90 jars in each of the past five years',
      ],
      [null],
    ],
    [
      'of two deeds under one “had”',
      'Vets in Orsk had examined 40 calves and treated three of the cows for fever.',
      [
        'the outlet: Vets in Orsk had examined 40 calves',
        'the outlet: Vets in Orsk had treated three of the cows for fever',
      ],
      ['Vets in Orsk had examined 40 calves', 'treated three of the cows for fever.'],
    ],
    [
      'of which the second has the speaker for its subject',
      'Nora Quist said that the sale was overdone and that she had bought 40 boats.',
      ['Nora Quist: The sale was overdone', 'Nora Quist: Nora Quist bought 40 boats'],
      ['Nora Quist said that the sale was overdone', 'she had bought 40 boats.'],
    ],
    [
      'in front of who says them',
      'The pier was closed at noon and the old ferries were tied up in Elm Harbour, police said.',
      ['police: The pier was closed at noon', 'police: The old ferries were tied up in Elm Harbour'],
      ['The pier was closed at noon', 'the old ferries were tied up in Elm Harbour, police said.'],
    ],
    [
      'on both sides of whose account it is',
      'Profits rose by 11 per cent in the year to March, according to Quist Ferries, and Petra Orrell was paid 1.3 million pounds.',
      [
        'Quist Ferries: Profits rose by 11 per cent in the year to March',
        'Quist Ferries: Petra Orrell was paid 1.3 million pounds',
      ],
      [
        'Profits rose by 11 per cent in the year to March, according to Quist Ferries',
        'Petra Orrell was paid 1.3 million pounds.',
      ],
    ],
    [
      'that are said and added',
      'Nora Quist said that the pier had been closed but added that 40 boats would be sold.',
      ['Nora Quist: The pier was closed', 'Nora Quist: 40 boats will be sold'],
      ['Nora Quist said that the pier had been closed', 'added that 40 boats would be sold.'],
    ],
    [
      'of one subject',
      'Petra Orrell, 58, was charged with fraud in June and has pleaded not guilty.',
      [
        'the outlet: Petra Orrell, 58, was charged with fraud in June',
        'Petra Orrell: Petra Orrell has pleaded not guilty',
      ],
      ['Petra Orrell, 58, was charged with fraud in June', 'has pleaded not guilty.'],
    ],
    [
      'of one subject of which a clause tells more',
      'The pier, which is 62 metres long, was built in 1974 and is run by Quist Ferries.',
      [
        'the outlet: The pier, which is 62 metres long, was built in 1974',
        'the outlet: The pier is run by Quist Ferries',
      ],
      ['The pier, which is 62 metres long, was built in 1974', 'is run by Quist Ferries.'],
    ],
    [
      'of one subject and one “was”',
      'Petra Orrell was arrested at the yard on Friday and charged with fraud in Elm Harbour.',
      [
        'the outlet: Petra Orrell was arrested at the yard on Friday',
        'the outlet: Petra Orrell was charged with fraud in Elm Harbour',
      ],
      ['Petra Orrell was arrested at the yard on Friday', 'charged with fraud in Elm Harbour.'],
    ],
    [
      'of which the second counts people by what they are',
      'Forty people were hurt in the yard, and two guards were flown to a hospital in Orsk.',
      [
        'the outlet: Forty people were hurt in the yard',
        'the outlet: Two guards were flown to a hospital in Orsk',
      ],
      ['Forty people were hurt in the yard', 'two guards were flown to a hospital in Orsk.'],
    ],
    [
      'of one subject, what was done to it and what it does',
      'The pier was built in 1998 and carries about 300 boats a year.',
      ['the outlet: The pier was built in 1998', 'the outlet: The pier carries about 300 boats a year'],
      ['The pier was built in 1998', 'carries about 300 boats a year.'],
    ],
    [
      'of one subject and what is its own',
      'The port cut its fees to 40 pounds and lowered its forecast for 2026.',
      [
        'the outlet: The port cut its fees to 40 pounds',
        'the outlet: The port lowered its forecast for 2026',
      ],
      ['The port cut its fees to 40 pounds', 'lowered its forecast for 2026.'],
    ],
  ])('tells two claims %s', (_, text, told, parts) => {
    const halves = partedOf(text)
    expect(halves.map((one) => one.told)).toEqual(told)
    expect(halves.map(({ part }) => part)).toEqual(parts)
  })

  it.each([
    ['where a noun of several looks like a verb', 'The pier was hit by 40 rockets and shells of the army.'],
    ['where two participles tell more of its subject', 'A raft built in Ilva and sold to Orsk sank in May.'],
    [
      'where a clause stands between such participles and its verb',
      'The 40 crates shipped from Orsk and opened in a yard that burned held nine guns.',
    ],
    ['where only the first says which', 'Two boats burned in May and the owner paid 40 pounds for them.'],
    ['where one toll is told', 'The fire killed nine people and hurt 12 others in the yard.'],
    ['where the second follows from the first', 'The pier burned down in May, and so the ferries were sold.'],
    [
      'where only the first says of whom',
      'Two of the guards left in May, and the others were dismissed in June.',
    ],
    [
      'where only the first says of what',
      'Nora Quist bought the yard in May, and the firm paid 40 pounds for it.',
    ],
    [
      'where its owner may be the thing done to',
      'The guards boarded the ship in May and questioned its 40 sailors.',
    ],
    [
      'where a participle tells more of a thing',
      'The pier is paid for by the town and money raised by 40 clubs.',
    ],
    [
      'where only one of two deeds to come has an amount',
      'The port will lay off 40 guards and sell the pier.',
    ],
    ['where two deeds to come are denied together', 'The port will not lay off 40 guards and sell 3 boats.'],
    ['where a second verb shares its object', 'Petra Orrell shot and killed 3 men in the yard.'],
    [
      'where a noun stands beside a word like a verb',
      'The port offered free and discounted berths to 40 clubs in May.',
    ],
    [
      'where the clause belongs to another',
      'The yard closed after the pier burned and the ferries were sold in May.',
    ],
    ['where it may not be so', 'If the pier burns, the yard will close and the ferries will be sold.'],
    ['where the verb is another’s', 'The guards saw a man who left the yard and was arrested in May.'],
    ['where it is quoted', 'The sign read “the yard is closed and the pier is shut for repairs”.'],
  ])('tells one claim %s: %s', (_, text) => {
    expect(partedOf(text)).toHaveLength(1)
  })
})

describe('a second clause whose “were” the first one holds', () => {
  it.each([
    [
      'Two guards were killed and nine people wounded on Friday near Orsk.',
      'Nine people were wounded on Friday near Orsk',
    ],
    [
      'Two guards were killed and nine people wounded Friday near Orsk.',
      'Nine people were wounded Friday near Orsk',
    ],
    ['Police said two guards were killed and 40 boats destroyed in Orsk.', '40 boats were destroyed in Orsk'],
  ])('is parted and told with it: %s', (text, second) => {
    expect(partedOf(text).map((one) => one.told.replace(/^.*?: /, ''))).toEqual([
      'Two guards were killed',
      second,
    ])
  })

  it.each([
    'Two guards were killed and nine wounded on Friday near Orsk.',
    'The guards who were killed and nine people wounded on Friday were from Orsk.',
  ])('is none: %s', (text) => {
    expect(partedOf(text)).toHaveLength(1)
  })
})

describe('what somebody says beside what they do is parted from it', () => {
  it.each([
    ['Nora Quist urged the port to act, pointing out that 14 boats had sunk.', '14 boats had sunk'],
    ['Nora Quist urged the port to act, saying that 14 boats had sunk.', '14 boats had sunk'],
    ['Nora Quist defended the sale of the lock, saying 14 boats had sunk.', '14 boats had sunk'],
    ['Nora Quist defended the sale of the lock, saying there were 14 boats.', 'There were 14 boats'],
    [
      'Nora Quist defended the sale of the lock, saying it was too late to sell 14 boats.',
      'It was too late to sell 14 boats',
    ],
    ['Nora Quist left Orsk on Friday, arguing the lock was unsafe.', 'The lock was unsafe'],
    [
      'Nora Quist backed the find but cautioned that the boat was 40 tons too heavy.',
      'The boat was 40 tons too heavy',
    ],
    ['Nora Quist visited Orsk and noted that 14 shops were shut.', '14 shops were shut'],
    [
      'Nora Quist defended the sale of the lock, saying on Radio Orsk that 14 boats had sunk.',
      '14 boats had sunk',
    ],
    [
      'Nora Quist defended the lock, saying in May that “14 boats are enough for us.”',
      '14 boats are enough for us',
    ],
    ['Nora Quist defended the lock, telling Radio Orsk that 14 boats had sunk.', '14 boats had sunk'],
    ['Nora Quist defended the lock, writing Monday that 14 boats had sunk.', '14 boats had sunk'],
    ['Nora Quist opened the lock, tweeting on Friday that 14 boats had sunk.', '14 boats had sunk'],
    ['Nora Quist was the bluntest, however, saying that 14 boats had sunk.', '14 boats had sunk'],
    ['Nora Quist was the least forgiving, suggesting that 14 boats had sunk.', '14 boats had sunk'],
  ])('%s', (text, statement) => {
    expect(read(text).map(({ told }) => told)).toEqual([
      expect.stringMatching(/^reports the outlet: Nora Quist \S+ (?:the|Orsk)/),
      `asserts Nora Quist: ${statement}`,
    ])
  })

  it('where they have told of nobody else', () => {
    expect(read('Ivo Brand resigned, saying he had lost 14 “old boats”.').map(({ told }) => told)).toEqual([
      'reports the outlet: Ivo Brand resigned',
      'asserts Ivo Brand: Ivo Brand lost 14 “old boats”',
    ])
  })

  it.each([
    ['where “he” may be another', 'Ivo Brand met Karl Holm, saying he had sunk 14 boats.'],
    [
      'where it stands in a clause of its own',
      'A man who was injured and admitted that 14 boats had sunk was freed.',
    ],
    [
      'where what is quoted points to something else',
      'Nora Quist defended the sale of the lock in Orsk on Friday, telling Radio Orsk that “this is the plan.”',
    ],
    ['where a deed may suggest it', 'Nora Quist sold the lock, suggesting that 14 boats had sunk.'],
    [
      'where the words are rather another’s',
      'Nora Quist read out Ivo Brand’s letter to Vakt, claiming 14 boats had sunk.',
    ],
    [
      'where “it” may be what is done or who does it',
      'Nora Quist defended the sale of the lock, saying it would save 40 jobs.',
    ],
  ])('but not %s', (_, text) => {
    expect(read(text)).toHaveLength(1)
  })
})

it.each([
  ['the nurse', 'Nora Quist hugged the nurse and said she would get 400 euros.'],
  ['a man with a name', 'Ivo Brand stared at Tom Reed and said he had lost 40 boats.'],
  ['who something of his is of', 'Ivo Brand met the keeper and said his yard had lost 40 boats.'],
])('a sentence stays whole where what is said beside a deed may be of whom it is done to: %s', (_, text) => {
  expect(read(text).map(({ told }) => told)).toEqual([`reports the outlet: ${text.slice(0, -1)}`])
})

it.each([
  [
    'nobody else is told of',
    'Ivo Brand toured the yard and said he had lost 40 boats.',
    'asserts Ivo Brand: Ivo Brand lost 40 boats',
  ],
  [
    'who is told of is no “he”',
    'Ivo Brand hugged his wife and said he had lost 40 boats.',
    'asserts Ivo Brand: Ivo Brand lost 40 boats',
  ],
  [
    'who speaks is no “he”',
    'Police dragged Tom Reed from a car on Monday and say they had to use a net on him.',
    'asserts Police: Police had to use a net on Tom Reed',
  ],
])('and parts where %s', (_, text, expected) => {
  expect(read(text).at(-1)?.told).toBe(expected)
})
