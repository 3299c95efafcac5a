import { expect, it } from 'vitest'
import { article, claim, told } from './made.ts'

const body = [
  'The pier was closed, Pedro Lima said.',
  'Xi said that it was cold. President Volodymyr Zelenskyy and Bo Müller agreed, keeping calm.',
  'The harbour authority and its chief, Ada Ruiz-Lund, agreed.',
].join('\n\n')

/** What is found where somebody is said to speak in that article. */
const found = (speaker: string, files: Record<string, string> = {}, text = body, language = 'en') =>
  told({
    ...files,
    'articles/a.mdx': article(`language: ${language}\n`, text),
    'claims/c.mdx': claim(
      '',
      `  - { article: a, quote: "${text.split('.')[0]}", stance: asserts, speaker: ${speaker} }\n`,
    ).replace('statement: S', 'statement: The pier was closed'),
  }).filter((line) => line.includes('untold'))

it.each([
  ['Pedro Lime', '“Lime” does not stand there. Did you mean `Lima`?'],
  ['Carlos Lime', '“Lime” does not stand there.'],
  ['Pedro Costa', '“Costa” does not stand there.'],
  ['Ada Ruis-Lynd', '“Lynd” does not stand there. Did you mean `Lund`?'],
  ['Tom Vakt', '“Vakt” does not stand there.'],
])('warns of whom the article does not name: %s', (speaker, message) => {
  expect(found(speaker)).toEqual([expect.stringContaining(message)])
})

it.each([
  'Pedro Lima',
  'Mr Pedro Lima',
  'Xi Jinping',
  'Volodymyr Zelensky',
  'Bo Mueller',
  'Bo Muller',
  'the harbour master',
  'The Harbour Master',
  'police',
  'Harbour Board',
])('asks nothing of one who is named in it, or described: %s', (speaker) => {
  expect(found(speaker)).toEqual([])
})

it('knows the other names of a claimant', () => {
  const files = { 'claimants/tom.yaml': 'name: Tom Vakt\naliases: [Pedro Lima]\n' }
  expect(found('tom', files)).toEqual([])
  expect(found('tom', { 'claimants/tom.yaml': 'name: Tom Vakt\n' })).toHaveLength(1)
})

it.each([
  ['Vladimir Putin', 'Это сказано по словам Путина.', 'ru'],
  ['Andrej Babiš', 'Podle Babiše bylo molo zavřeno.', 'cs'],
  ['Xi Jinping', '习近平说码头关闭了。', 'zh'],
])('knows names with other endings and in other letters: %s', (speaker, text, language) => {
  expect(found(speaker, {}, text, language)).toEqual([])
})
