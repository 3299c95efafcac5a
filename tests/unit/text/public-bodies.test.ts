import { expect, it } from 'vitest'
import { isPublicBody } from '../../../src/text/words/public-bodies.ts'

it.each([
  'Ministry of Works, Republic of Belka',
  'The University of Orsk',
  'Orsk Valley Police Service',
  'Belka Fire Service',
  'Government of Belka',
  'Orsk County Council',
])('is a public body by its name: %s', (name) => {
  expect(isPublicBody(name)).toBe(true)
})

it.each([
  'Police Gazette',
  'University Times',
  'Belka World Service',
  'Belka News Agency',
  'The Ministry Mail',
  'Orsk Energy',
  'Council Bluffs Now',
])('is none: %s', (name) => {
  expect(isPublicBody(name)).toBe(false)
})
