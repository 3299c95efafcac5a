import { expect, it } from 'vitest'
import { article, claim, told } from './made.ts'

const body = [
  'The council met in Orsk, and rain fell all day.',
  'Mayor Ada Lind spoke of the harbour.',
  'Russian strikes on Ukraine early Monday killed two people.',
  'She left for Paris afterwards.',
].join('\n\n')

/** What is found where that is claimed, and this is quoted for it. */
const found = (statement: string, quote: string, fields = '', language = '') =>
  told({
    'articles/a.mdx': article(language, body),
    'claims/c.mdx': claim('', `  - { article: a, quote: "${quote}"${fields} }\n`).replace(
      'statement: S',
      `statement: ${statement}`,
    ),
  })

const strikes = 'Russian strikes on Ukraine early Monday killed two people.'

it.each([
  'The moon is made of cheese',
  'The vaccine was withdrawn from the market',
  'The bank was robbed on Monday',
  'Most of the fish in the lake were eaten by the birds',
])('warns of what has nothing to do with its quotation: %s', (statement) => {
  expect(found(statement, strikes)).toEqual([
    expect.stringMatching(/^claims\/c\.mdx:4:26 warning citation-unlike The quotation “Russian strikes/),
  ])
})

it.each<[statement: string, quote: string, fields?: string]>([
  ['Two men lost their lives in the attack', strikes],
  ['A couple of civilians died in the raid', strikes],
  ['The Kremlin’s forces bombed the Ukrainians', strikes],
  ['Lind departed', 'She left for Paris afterwards.'],
  ['The moon is made of cheese', strikes, ', stance: disputes, speaker: the army'],
  ['Deux personnes ont été tuées et la ville est sans courant', strikes],
  ['Es war die Nacht, in der das Dorf und die Schule zerstört wurden', strikes],
  ['Zwei Tote', strikes],
])('asks nothing of a paraphrase, a translation or a denial: %s', (statement, quote, fields) => {
  expect(found(statement, quote, fields).filter((line) => line.includes('unlike'))).toEqual([])
})

it('asks nothing of an article in another language', () => {
  expect(found('The moon is made of cheese', strikes, '', 'language: fr\n')).toEqual([])
})
