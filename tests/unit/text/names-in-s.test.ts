import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../scripts/importer/claims/claims.ts'

/** What a text claims, each statement with who is named for it. */
const told = (text: string) =>
  readClaims(text, '2025-03-05').passages.map(({ statement, speaker }) => `${statement} | ${speaker ?? ''}`)

describe('a firm that is called by an owner’s name with its mark', () => {
  it.each([
    ['Orrell’s said on Monday that it would shut 40 shops.', 'Orrell’s will shut 40 shops | Orrell’s'],
    ["The bank sold 40 mills in May, Tarrant's said.", "The bank sold 40 mills in May | Tarrant's"],
    ["Retailer Tarrant's said its profit had shrunk by 4%.", "Tarrant's profit had shrunk by 4% | Tarrant's"],
    ["Shares in Tarrant's fell. Tarrant's expects to sell 40 mills.", "Tarrant's expects to sell 40 mills | "], // prettier-ignore
    ["Vakt sued Tarrant's. Tarrant's said it was sad. The firm denied that it had sold 40 mills.", "Tarrant's sold 40 mills | Tarrant's"], // prettier-ignore
  ])('is named so throughout: %s', (text, claim) => {
    expect(told(text)).toContain(claim)
  })

  it.each([
    ['A friend of Brand’s said 40 roads were flooded.', '’s'],
    ['Ivo Brand’s car has gone. Nora Quist’s has 40 dents.', 'Quist’s'],
    ['“Brand’s said he had sold 40 cars,” Nora Quist said.', 'Brand’s'],
    ['Brand’s lawyer said 40 roads were flooded.', 'Brand’s'],
  ])('is not whoever owns what was told of: %s', (text, name) => {
    expect(told(text).map((claim) => claim.split(' | ')[1])).not.toContain(name)
  })
})
