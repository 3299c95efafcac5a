import { expect, test } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { hasOpenObject } from '../../../src/text/statement/unclaimed/open-objects.ts'
import { hasOpenSubject } from '../../../src/text/statement/unclaimed/open-subjects.ts'
import { pointsBack } from '../../../src/text/statement/unclaimed/pointing-back.ts'
import { statements } from '../../../src/text/statements.ts'

test.each([
  'It was hit by a wave 3 miles from the shore on Monday',
  'In 2012 it had to be bailed out by the state',
  'They were seen leaving the harbour before the fire broke out',
  'He was arrested at the harbour on 4 May',
  'That is a premium of 28 per cent to the price on Friday',
  'This led 40 firms to bring back 3 million',
  'Those are losses that firms may use later',
  'Without them, Ann Lee would be ahead by 17 votes',
  'Among them was Ann Lee, who has not walked since 2016',
  'The two have clashed over the harbour for years',
  'All 23 are safe and on their way home',
  'Both were fined 300 euros in May',
  'The 45-year-old was fined 300 euros',
  'Their bank was not for sale in September',
  'The same company was behind a disaster in which 94 people drowned',
  'The second came in the sixth race of 2014',
  "The former's sales rose by 6 per cent",
  'A film showed the former carrying a case at 2am',
  'None has been met since 4 May',
  'There was no evidence of that',
  'Ann Lee said that meant 40 sailors would go',
  'Three mayors had argued for one',
  'Under him Orsk have won 68 of 87 games',
  'Another will see posters worth 50 million put up',
  'Most walked out of the mill on 4 May',
  'Half were women from the north of Orsk',
  'The other, a woman, was hit by a falling rock',
  'A fourth died off the pier on Monday',
  'A third will open in Orsk in May',
  'The following is a press release from the Orsk Board of Elections',
  'Some were seen leaving the harbour on 4 May',
  'Both cleared security and had 2 passes',
  'None of them has won in Orsk since 2014',
  'Back then the harbour held 40 ships',
  'There, 500 guards will be on duty',
  'This clashes with a report of 4 May',
  'A baker by trade, he also campaigned against the council in 2011',
  'One of the first to leave Orsk, she won 3 titles',
  'Rising to the head of the harbour office in 2011, he hired 40 guards',
  'According to a relative, she had left Orsk on 4 May',
  'Including smaller ships, it carried 44 million tons in 2018',
  'Some visit Orsk regularly to take on 40 tons of oil',
  'All operate under a Norvian flag, except for 2 ships',
  'All were registered in Orsk in 2011',
  'Doing this is banned under a law of 2011',
  'There was one, which was mended in May',
  'Police later put it at five',
  'A spokesman for the port said that some were',
  'The law of Orsk forbids it from doing so',
  'Leaving it would cost 40 million euros',
  'It’s a giant that will lift 40 tons',
  'You have missed your target in 6 years',
  'Your house was built on a mine in 1960',
  'It is understood that she died on 4 May',
  'The secretary of the port disagreed',
  'Ann Lee will not do so',
  'There had been such a meeting',
  'Care for Orsk handed out 3,100',
  'The Dockers Union was told of 900',
  'One protects about 93 per cent of adults',
  'In folk terms, the second one is called the late moon',
])('“%s” is about somebody or something told before', (statement) => {
  expect(hasOpenSubject(statement)).toBe(true)
})

test.each([
  'A year after Ann Lee left Orsk, she won 3 titles',
  'Told to leave Orsk, Ann Lee said that she would not do so',
  'You have 14 days to appeal against a fine',
  'You must be 18 to vote in Orsk',
  'Ann Lee never gave such an order',
  'It is understood that Ann Lee died on 4 May',
  'Economists disagree on whether the port lost 40 ships',
  'The toll rose to 3,100',
  'One must wait 14 days for a permit',
  'One of the ships was found in Orsk',
  'A baker by trade, Ann Lee also paints',
  'All ships operate under a Norvian flag',
  'All 40 boats of the port were sold',
  'Doing this job is banned under a law of 2011',
  'Some Orsk residents lost 40 euros',
  'It is a shame that 40 ships were lost',
  'It took the navy 90 minutes to get there',
  'It is unclear whether the harbour will open in May',
  'It could not be ruled out that 3 bombs were left',
  'It was announced in May that the harbour would close',
  'It seems the driver slept for 3 hours',
  'It has rained only once in 60 years',
  'He [Ann Lee’s brother] was arrested on 4 May',
  'None of those aboard the ferry was hurt',
  'There were 500 guards on duty in Orsk',
  'That comment beat the record of 24,000 votes',
  'Those killed were on their way to Orsk',
  'This week 40 firms brought back 3 million',
  'When it rains, the harbour is closed for 2 days',
  'Before that, Ann Lee won 2 titles in Orsk',
  'With this update, the phone takes 40 pictures',
  'Asked whether Ann Lee had left on 4 May, she said 40 guards had seen her',
  'According to the weather office, it was raining in Orsk on 4 May',
  'The former mayor was fined 300 euros',
  'Both sides lost 300 euros',
  'The result of the vote was a row over the harbour',
  'The move cost the town 300 euros',
  'The move angered Ann Lee',
  'The first train left Orsk at 4 a.m.',
  'Some believe the harbour will open in May',
  'Some residents left the town on 4 May',
  'Most of the residents left the town on 4 May',
  'Most residents were paid 300 euros',
  'The following year 40 boats were sold',
  'The other, Ann Lee, was hit by a falling rock',
  'A second planned march was called off',
  'Another train left Orsk at 5 a.m.',
  'The 45-year-old vessel lost 300 barrels',
  'Its owner, Sund Locks, lost 300 euros',
  'The former mayor of Orsk was fined 300 euros',
  'Ann Lee met the former mayor on Monday',
  'Vakt lent money to Orsk and the latter failed in May',
  'None of the 40 men was hurt',
])('“%s” is not', (statement) => {
  expect(hasOpenSubject(statement)).toBe(false)
})

test.each([
  'Those companies lost 300 euros in May',
  'Such actions were banned by 12 states',
  'That approach has cost the town 300 euros',
  'That second ruling was put off until May',
  'Both men were fined 300 euros',
  'The result was a row over the harbour and its gates',
  'The move appeared to anger everybody in the trade',
  'Nobody was hurt on that occasion',
  'At that time, the bank had 40 branches',
  'Four men were killed in that incident',
  'Four men were killed that time',
  'Ann Lee made exactly that request in a call on Sunday',
  'The bank signed just such a contract in May',
  'Ann Lee used that very knife in Orsk',
])('“%s” points back', (statement) => {
  expect(pointsBack(statement, new Set(['boat']))).toBe(true)
})

test.each([
  'Those boats lost 300 euros in May',
  'That boat beat the record of 24,000 miles',
  'That day 40 firms brought back 3 million',
  'Those killed in Orsk were on their way home',
  'Such ship-to-ship transfers are banned by 12 states',
  'That stretch of tunnel near Orsk was mended in May',
  'Those companies that paid 300 euros were let in',
  'Both the mayor and Ann Lee lost 300 euros',
  'Both sides lost 300 euros',
  'Nobody was hurt on that occasion in 2023',
  'Nobody was hurt on that boat',
  'The bank had 40 branches at that time of the year',
  'Ann Lee said that time is short',
  'Ann Lee sold exactly that boat in May',
  'Forty shells hit the pier at just that moment in May',
  'The bank paid just that amount, £4m, in May',
  'Ann Lee signed exactly that kind of contract in May',
])('“%s” does not', (statement) => {
  expect(pointsBack(statement, new Set(['boat']))).toBe(false)
})

function last(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).at(-1)?.statement
}

test('“it” behind a time is the subject of the sentence before', () => {
  expect(last('Sund Locks was founded in Orsk. In 2012 it had to be bailed out by the state.')).toBe(
    'In 2012 Sund Locks had to be bailed out by the state',
  )
})

test.each([
  [
    'Tom Roe wants a recount.',
    'It is required by law and begins in May.',
    'The recount is required by law and begins in May',
  ],
  ['Tom Roe sold the boats in May.', 'They were found in Orsk.', 'The boats were found in Orsk'],
  [
    'Members of both clubs will watch the race.',
    'It is expected to take 4 days.',
    'The race is expected to take 4 days',
  ],
  ['The port of Orsk was shut.', 'It appeared 40 boats had sunk.', 'It appeared 40 boats had sunk'],
  ['Tom Roe praised the ferry and the port.', 'It was built in 1920.', 'It was built in 1920'],
  ['Tom Roe sold the boats and the nets.', 'They were found in May.', 'They were found in May'],
  ['Tom Roe left the mine in May.', 'It was a surprise to 40 voters.', 'It was a surprise to 40 voters'],
  ['Tom Roe left Sund Locks after a vote.', 'It was fined 40 million.', 'It was fined 40 million'],
  [
    'Ada Berg bought a house in May.',
    'It was built in 1920 by 3 brothers.',
    'It was built in 1920 by 3 brothers',
  ],
  // what a body did something to, and who only heard of it, and what happened
  [
    'The Bank of Orsk bought a yacht in 2014.',
    'It was sold in 2016 for 2 million.',
    'It was sold in 2016 for 2 million',
  ],
  [
    'The Bank of Orsk bought a yacht in 2014.',
    'It was founded in 1920 by 3 brothers.',
    'The Bank of Orsk was founded in 1920 by 3 brothers',
  ],
  [
    'Orsk Crown Court heard that Tom Roe hid rent.',
    'It was paid to 3 companies.',
    'It was paid to 3 companies',
  ],
  [
    'The Tavra rose by 5 metres.',
    'It was the worst flooding since 1978.',
    'It was the worst flooding since 1978',
  ],
])('behind “%s” “%s” tells: %s', (before, text, expected) => {
  expect(last(`${before} ${text}`)).toBe(expected)
})

test.each([
  'Ann Lee has governed it since 2014',
  'The police searched it on Monday',
  'The police seized them in May',
  'Officers first heard of them in November',
  'A law passed in 2021 allows it to sell 40 mills',
  'Tests in Orsk on 4 May confirmed it',
  'A film from 4 May contradicted him',
  'A nurse found her in Orsk on 4 May',
])('“%s” has an object that only the sentences before it tell', (statement) => {
  expect(hasOpenObject(statement)).toBe(true)
})

test.each([
  'Ann Lee made it to the coast on Monday',
  'Ann Lee gave it her best',
  'A nurse read her notes on 4 May',
  'Lee ended her modelling career in 1957',
  'The lawyer of Ann Lee told her to leave Orsk',
  'The storm brought with it 40 floods',
  'Ann Lee put it to the union in May',
  'Ann Lee bought the mill and sold it in May',
  'Ann Lee governed Holt until 2014, and it thrived',
  'Ann Lee bought two mills and sold them in May',
])('“%s” has none', (statement) => {
  expect(hasOpenObject(statement)).toBe(false)
})

test.each([
  'The old ones were no longer being made',
  'The new one was built in 1976',
  'If the court agrees, that will have to be put off until May',
])('“%s” tells of what only the sentence before names', (statement) => {
  expect(hasOpenSubject(statement)).toBe(true)
})

test.each([
  [
    'Jupiter and Mars shine at dawn. Early risers can see both planets in the east for 3 hours.',
    'see both Jupiter and Mars in the east',
  ],
  [
    'Jupiter, Saturn and Mars shine at dawn. Early risers can see both planets in the east for 3 hours.',
    'see both planets',
  ],
  [
    'The sailors came ashore after their ship sank. A German container vessel took them off lifeboats. The vessel went down 150 miles north of Orsk.',
    'The vessel went down 150 miles north of Orsk',
  ],
  [
    'Police arrested Ann Lee, 34, and Tom Berg in Orsk on Monday. Both have pleaded not guilty to fraud.',
    'Ann Lee and Tom Berg have pleaded not guilty to fraud',
  ],
  [
    'Police arrested Ann Lee and Tom Berg in Orsk on Monday. Both men were released on bail in Belka.',
    'Ann Lee and Tom Berg were released on bail in Belka',
  ],
  [
    'Two sailors were hurt when the ferry hit a pier. Both were taken to a hospital in Belka.',
    'Both of the sailors were taken',
  ],
  [
    'Police arrested Ann Lee and Tom Berg after Bo Roe called them. Both men had left Orsk on Monday.',
    'Both men had left Orsk',
  ],
  ['Ann Lee and Tom Berg left Orsk. The police stopped both cars in the east on 4 May.', 'stopped both cars'],
])('%s', (text, words) => {
  expect(last(text)).toContain(words)
})

test.each([
  [
    'A storm broke the pier. Just two days later, Ann Lee closed the harbour of Orsk.',
    'Ann Lee closed the harbour of Orsk',
  ],
  [
    'A storm broke the pier. But one year later Ann Lee closed the harbour of Orsk.',
    'Ann Lee closed the harbour of Orsk',
  ],
  [
    'A storm broke the pier. Two days later than planned Ann Lee closed the harbour.',
    'Two days later than planned Ann Lee closed the harbour',
  ],
])('how long after something untold goes: %s', (text, statement) => {
  expect(last(text)).toBe(statement)
})
