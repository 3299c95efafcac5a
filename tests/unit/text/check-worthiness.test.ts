import { describe, expect, it } from 'vitest'
import { checkWorthiness } from '../../../src/text/check-worthiness/check-worthiness.ts'

const claims = [
  'A fire at a paper mill outside Gdansk killed three workers on Sunday, the city council said.',
  'The company sold its last two hotels in 2016 for 48 million euros.',
  'Emergency services released images of rescuers carrying people out on stretchers.',
  'The rebels took the airport and the television tower within hours.',
  'Sales of electric vans rose by a quarter last year.',
  'Norway withdrew its ambassador from the talks.',
  '“We lost 14 men in the first week,” the commander said.',
  'But three people who took it died.',
  'Most walked home, but 63 people were arrested.',
  'The minister denied that the ferry had been overloaded.',
]

const others = [
  'What will the neighbours think?',
  '"It was a dreadful time for all of us," she said.',
  'We must stand together and never lose hope.',
  'Thank you all so much for coming tonight.',
  'Sign up for our evening newsletter.',
  'Photo: Ana Petrov/Harbour Press',
  'Read more: What we know about the fire',
  'It is a beautiful, heartbreaking film.',
  'By Nadia Forsyth, world affairs correspondent',
  '© 2021 The Harbour Press Ltd. All rights reserved.',
]

describe('checkWorthiness', () => {
  it.each(claims)('passes the claim: %s', (sentence) => {
    expect(checkWorthiness(sentence)).toBeGreaterThanOrEqual(0.5)
  })

  it.each(others)('leaves out: %s', (sentence) => {
    expect(checkWorthiness(sentence)).toBeLessThan(0.5)
  })

  it.each(['', ' \n', '***', '12', '👋', '…'])('scores %j, a text without a word, 0', (sentence) => {
    expect(checkWorthiness(sentence)).toBe(0)
  })

  it('reads typographic and plain quotation marks alike', () => {
    const plain = `"The mill's roof fell in," he said.`
    const typographic = '“The mill’s roof fell in,” he said.'
    expect(checkWorthiness(typographic)).toBe(checkWorthiness(plain))
  })

  it('stays between 0 and 1 on any length of text', () => {
    for (const sentence of ['a', 'é', 'Nine '.repeat(20_000), 'x'.repeat(100_000)]) {
      expect(checkWorthiness(sentence)).toBeGreaterThanOrEqual(0)
      expect(checkWorthiness(sentence)).toBeLessThanOrEqual(1)
    }
  })
})
