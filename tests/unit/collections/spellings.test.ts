import { expect, test } from 'vitest'
import {
  otherForms,
  otherNames,
  otherSpellings,
  plainSpellings,
  searchWords,
} from '../../../src/collections/spellings.ts'

const claims = [
  ['The president, Volodymyr Zelensky, spoke in Kyiv', 'He spoke, Zelensky said'],
  ['Envoys met Mr Zelenskyy', 'Zelenskyy met envoys in Oslo'],
  ['Then Ms Zelenska left for Oslo', 'then she left'],
]

test('a claim is found by the spellings that other claims have of its names', () => {
  const spelled = otherSpellings(claims)
  expect(spelled(claims[0] ?? [])).toEqual(['Kiev', 'Zelenskyy'])
  expect(spelled(claims[1] ?? [])).toEqual(['Zelensky'])
})

test('another name, a word at a sentence’s start and its own spellings are none', () => {
  expect(otherSpellings(claims)(claims[2] ?? []).filter((name) => /zelensky|then/i.test(name))).toEqual([])
  expect(otherSpellings([['in Hrabovske and Grabovske']])(['in Hrabovske and Grabovske'])).toEqual([])
})

test('a name behind an article of its language is one too', () => {
  const [sisi, sissi] = [['to Mr el-Sisi'], ['by Mr al-Sissi']]
  expect(otherSpellings([sisi, sissi])(sisi)).toEqual(['Sissi'])
})

test('a claim is found by the other names of whom it names, as the files of claimants list them', () => {
  const named = otherNames([
    ['Volodymyr Zelensky', 'Zelensky', 'Zelenskiy'],
    ['Moscow', 'Russia', 'the Kremlin'],
    ['Zel'],
  ])
  expect(named(claims[0] ?? [])).toEqual(['Zelenskiy'])
  expect(named(['Moscow denied it'])).toEqual(['Russia', 'the Kremlin'])
  expect(named(['The Moscowers met Zelenskys'])).toEqual([])
})

test('a claim is found by the forms of its words that no ending makes', () => {
  expect(otherForms(['Two of the men died, it was said'])).toEqual(['dead', 'deaths', 'dies', 'dying', 'man'])
  expect(otherForms(['The firm sold its stake', 'It is buying it back'])).toEqual(['bought', 'sell'])
  expect(otherForms(['Drones struck the port', 'it ran out'])).toEqual(['run', 'stricken', 'strike'])
  expect(otherForms(['Drones hit the port'])).toEqual([])
})

test('a claim is found by the plain spelling of letters that the index does not take apart', () => {
  expect(plainSpellings(['Sørine Bjørk-Ås’s house, Åkesson', '<p>in Łódź, Straße</p>'])).toEqual([
    'Sorine',
    'Bjork-As’s',
    'Lodz',
    'Strasse',
  ])
})

test('words are given as most claims print them, the most frequent first', () => {
  expect(searchWords([['Drones, drones and drones'], ['two Wars and a War, a war, a War']])).toEqual([
    'drones',
    'War',
    'and',
    'two',
    'Wars',
  ])
  expect(searchWords(claims, 2)).toHaveLength(2)
})
