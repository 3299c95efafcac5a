import { expect, test } from 'vitest'
import { isContestable } from '../../../src/text/statement/unclaimed/contestable.ts'
import { emptiness, isAboutKnown, leastAttributed } from '../../../src/text/statement/unclaimed/standing.ts'

test.each([
  ['Who was aboard the ferry when it ran aground off the island on Monday?', 'it asks'],
  ['The report that the mayor published on Monday says', 'it breaks off'],
  ['The 40 items that were found on board include', 'it breaks off'],
  ['Ann Lee, the chair of the Holt mountain rescue club, will not', 'it breaks off'],
  ['The mayor hasn’t', 'it breaks off'],
  ['Ann Lee of the Holt mountain rescue club planned to ask', 'it breaks off'],
  ['There are 40 questions that Ann Lee of the Holt rescue club planned to ask', null],
  ['Ann Lee, who was also on the trip to Orsk, had not', 'it breaks off'],
  ['Claim: Mayor Ann Lee sold 40 ferries in May', 'it runs into a heading or a label'],
  ['The forged bills of lading being passed on in the port of Eastmere', 'it is no sentence'],
  ['them to the list of the 40 ships that is kept in Orsk', 'it is half a sentence'],
  ['Holt will with the ports of Eastmere and Orsk, too', 'it breaks off'],
  ['After the ferry had landed', 'it is half a sentence'],
  ['Is it any surprise that 40 ferries were sold to Sund Locks in May', 'it asks'],
  ['... lists, letters and 40 maps of the harbour', 'it breaks off'],
  ['Among the papers of the harbour, which name 12 mayors, including those of Holt', 'it is half a sentence'],
  ['Though the ferry is full of boats, which carry 40 people to the island', 'it is half a sentence'],
  ['He was rather late', 'it does not say of whom or what'],
  ['They’ve lost three games', 'it does not say of whom or what'],
  ['Some such decision was made', 'it does not say of whom or what'],
  ['The police made no such request', 'it does not say of whom or what'],
  ['8 p.m', 'it is no sentence'],
  [
    'Norvians Will Ring in New Year With More Guards Image Police officers closed off the area of the gate',
    'it runs into a heading or a label',
  ],
  [
    'Hit by Rules Banks will have to pay 40 million Source: Company filings',
    'it runs into a heading or a label',
  ],
  [
    'It is safe to say that Norvia will have a base there early in the 2030s Ann Lee, space analyst',
    'it runs into a heading or a label',
  ],
  ['Harbour Street, Eastmere', 'it is no sentence'],
  ['The mayor agreed', 'it says too little'],
  ['The owner of the ferry, Sund Harbour Lines, says the opposite', 'it says too little'],
  ['The Danish firm that had made all of the filters hit back', 'it says too little'],
  ['Welcome to Holt, where nobody knows who won the vote on Sunday', 'it is no sentence'],
  ['I [Ada Lind] moved a chair', 'it says too little'],
])('“%s” is no claim: %s', (statement, why) => {
  expect(emptiness(statement)).toBe(why)
})

test.each([
  'The ferry sank on Monday',
  'The firm has already sold more boats than that',
  'US ships sold oil to Norvia 40 times in May',
  'The prize of 40 euros was won on Monday by Ann Lee, space analyst',
  'The bank fined its chief Ann Lee, space analyst',
  'The Norvian Photo Archive lost 40 pictures',
  'Two people died in Fastiv',
  'The sprinklers did not work',
  'The climbers had a permit',
  'Wages rose by more than they ever had',
  'The pier in Holt is longer than it ever was',
  'He [Ada’s brother] left on Monday',
  'After the storm, 40 roads were closed',
  'The mayor will for the first time pay 40 sailors',
  'Were it not for the storm, 40 roads would be open',
  'Among those named by the paper, which lists 12 mayors, are Ann Lee and Tom Roe',
  'Though the ferry is old, it carries 40 people to the island',
  'Although the ferry, which is old, was full, Ann Lee crashed it on Monday',
  '... a list. In total, it holds 40 names',
  'They were seen leaving the harbour before the fire broke out',
  'The talks will take place on 12 May in Oslo',
])('“%s” says something', (statement) => {
  expect(emptiness(statement)).toBeNull()
})

test.each([
  'The factory will reopen',
  'The alarm was switched off',
  'Oslo was warned',
  'There were no irregularities',
  'All of the seals were intact',
])('“%s” says enough where a source says it, and not where none does', (statement) => {
  expect(isAboutKnown(statement)).toBe(true)
  expect(emptiness(statement, leastAttributed)).toBeNull()
  expect(emptiness(statement)).toBe('it says too little')
})

test.each(['An error has occurred', 'Everybody wants it', 'Got it', 'Please re-enter'])(
  '“%s” is about nothing known',
  (statement) => {
    expect(isAboutKnown(statement)).toBe(false)
  },
)

test.each([
  'Ada Lind refused to resign',
  'Ada Lind, the mayor, has declined to sign it',
  'The council will not appeal',
  'Bo Riis has not been charged',
  'The library remains closed',
  'Strong winds had nothing to do with the fire',
  'Holt Mills no longer runs the port',
  'Nobody was convicted',
  'No one has been charged',
  'Regulators have yet to give their consent',
  'Ada Lind’s counterpart at Holt Mills, Bo Riis, is to step down when the deal closes',
  'Ada Lind is trying to have the vote annulled',
  'Bo Riis, the captain, is in custody',
  'Holt Mills will take a charge of €700m',
  'The driver was later let go without charge',
  'Bo Riis has been cleared of the theft',
  'There have been no deaths',
  'There were no further arrests',
])('“%s” is what others contradict, whoever says it', (statement) => {
  expect(isContestable(statement, false)).toBe(true)
})

test.each([
  'Ada Lind declined to comment',
  'The council should not appeal',
  'It will not last',
  'Children don’t lie',
  'The song will not just please fans',
  'Nobody was there',
  'No one has a clue',
  'Her aim is to please the fans',
  'Ada Lind is in love',
  'The song was released in May',
  'The song will win',
  'There will be no cuts',
  'I did not see that letter',
  'A driver did not stop, and two others did not look',
  'There was no doubt',
  'There were no deaths, but 14 were hurt',
])('“%s” is not', (statement) => {
  expect(isContestable(statement, false)).toBe(false)
})

test.each([
  'There will be no forced redundancies',
  'I [Ada Lind] did not see that letter',
  'We have never paid the captain',
])('“%s” is where a source says so', (statement) => {
  expect(isContestable(statement, true)).toBe(true)
  expect(isContestable(statement, false)).toBe(false)
})

test.each(['There will be no doubt about it', 'I did not think of it', 'I never know the answer'])(
  '“%s” is not even then',
  (statement) => {
    expect(isContestable(statement, true)).toBe(false)
  },
)

test('what somebody will do is what others contradict where a source says so', () => {
  expect(isContestable('Ada Lind will resign', true)).toBe(true)
  expect(isContestable('Ada Lind will resign', false)).toBe(false)
})

test('what one did and another did not is whole', () => {
  expect(emptiness('Two of the three judges agreed; the third, Ann Lee, did not')).toBeNull()
  expect(emptiness('Bo Roe agreed in May, but Ann Lee, the judge, did not')).toBeNull()
})
