import { expect, it } from 'vitest'
import { rememberingNames, rememberingPairs } from '../../../src/compare/matching/remembering-pairs.ts'

it('makes each pair once, the earlier first, whichever asks and whether it comes out as usual or not', () => {
  const asked: string[] = []
  const sumOf = rememberingPairs(7, (earlier, later) => {
    asked.push(`${earlier} ${later}`)
    return earlier + later
  })
  expect([sumOf(5, 2), sumOf(2, 5), sumOf(5, 0), sumOf(0, 5)]).toEqual([7, 7, 5, 5])
  expect(asked).toEqual(['2 5', '0 5'])
})

it('makes what is asked of two names once, in whatever order', () => {
  const asked: string[] = []
  const joined = rememberingNames(9, (one, other) => {
    asked.push(`${one} ${other}`)
    return one.length + other.length
  })
  expect([joined('orsk', 'vakt'), joined('vakt', 'orsk')]).toEqual([8, 8])
  expect(asked).toEqual(['orsk vakt'])
})
