import { expect, test } from 'vitest'
import { deepLink } from '../../../src/outputs/text-fragment.ts'

const url = 'https://example.org/story'
const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ')

const cases: [string, string, Parameters<typeof deepLink>[1], string][] = [
  ['plain words', url, { exact: 'two people died' }, '#:~:text=two%20people%20died'],
  [
    'what is syntax in a directive',
    url,
    { exact: 'a 30-year-old, R&D' },
    '#:~:text=a%2030%2Dyear%2Dold%2C%20R%26D',
  ],
  ['percent signs and quotation marks', url, { exact: '“90%”' }, '#:~:text=%E2%80%9C90%25%E2%80%9D'],
  [
    'the words around, where they are needed',
    url,
    { exact: 'he said', prefix: 'one two three four five ', suffix: '. Then' },
    '#:~:text=two%20three%20four%20five-,he%20said,-.%20Then',
  ],
  ['white space that the page need not have', url, { exact: ' two\n people ' }, '#:~:text=two%20people'],
  [
    'a long passage by its ends',
    url,
    { exact: long },
    '#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79',
  ],
]
test.each(cases)('%s', (_what, address, quote, fragment) => {
  expect(deepLink(address, quote)).toBe(address + fragment)
})

test('the address keeps its own fragment, and loses another text', () => {
  expect(deepLink(`${url}#part:~:text=old`, { exact: 'new' })).toBe(`${url}#part:~:text=new`)
  expect(deepLink(`${url}#part`, { exact: 'new' })).toBe(`${url}#part:~:text=new`)
})
