import { expect, test } from 'vitest'
import { countTheRare, countTheSame, measureOneThing } from '../../../src/compare/matching/same-count.ts'

test.each([
  ['Holm beat Orsk 34-6 on Sunday', 'Orsk lost by 6 to 34, a 34–6 defeat', true],
  ['Holm led the club through the 2015-16 season', 'Holm was born in the 2015-16 season', false],
  ['The army brought 40,000 litres of water', 'Soldiers delivered 40,000 litres', true],
  ['Almost 80 percent of those tested had it in their blood', 'Nearly four in five had it', true],
  ['Three schools and four shops burned', 'The fire destroyed four shops and three schools', true],
  // another amount, of something else, or one that is told of much
  ['The army brought 40,000 litres of water', 'Soldiers delivered 400,000 litres', false],
  ['Some 1,200 troops are at the base', 'Beside 400 others another 1,200 troops are due', false],
  ['The flood drowned 40 sheep', 'The flood took 40 houses', false],
  ['The blast injured 40', 'The blast killed 40', false],
  ['Three schools burned', 'Three schools opened', false],
  ['The 90-page report asks for more wardens', 'Ann Lee read out the 90-page report', false],
  ['Ann Lee, 67, was charged', 'The court freed Ann Lee, 67', false],
])('%s / %s: %s', (a, b, same) => {
  expect(countTheSame(a, b)).toBe(same)
  expect(countTheSame(b, a)).toBe(same)
})

test.each([
  ['Moe is to receive £310,000', 'Moe has been promised £310,000', true],
  ['Fires drove 3,000 people out of their homes', 'Some 3,000 people had to leave their homes', true],
  ['Moe has offered DKr412 a share', 'Moe would pay 412 crowns for each share', true],
  ['The blast injured 1,240 people', 'The blast killed 1,240 people', false],
  ['The fund lost 200 million', 'The fund gained 300 million', false],
  ['The quarry lost 40 lorries', 'Forty lorries burned', false],
  ['The 310-page study asks for a wall', 'Ann Lee printed a study of 310 pages', false],
  ['The fraud cost them millions of dollars', 'Moe asked for millions of dollars', false],
])('%s / %s tell one rare amount: %s', (a, b, same) => {
  expect(countTheRare(a, b)).toBe(same)
  expect(countTheRare(b, a)).toBe(same)
})

test('measures one thing by a small number only where both tell of something else in common than who', () => {
  const won = 'Bo Ek won 50 games in his five seasons with Orsk'
  expect(measureOneThing(won, 'Bo Ek and Ada Lind were friends for five seasons')).toBe(false)
  expect(measureOneThing(won, 'In five seasons Bo Ek has won most of his games')).toBe(true)
})

test.each([
  ['Vakt lost thousands of crowns', 'A man from Orsk was held over thousands of crowns', false],
  ['Hundreds of thousands of people came to Orsk', 'Orsk saw hundreds of thousands of people', true],
])('%s / %s: a vague amount that is told of anything is no sign: %s', (a, b, same) => {
  expect(countTheSame(a, b)).toBe(same)
  expect(measureOneThing(a, b)).toBe(same)
})
