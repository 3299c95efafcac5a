import { expect, it } from 'vitest'
import { claim, told } from './made.ts'

const found = (stance: string) =>
  told({
    'claims/c.mdx': claim('', `  - { article: a, quote: “A terrible night, speaker: Bo Ek${stance} }\n`),
  }).flatMap((line) => /speaker-reports|field-invalid/.exec(line)?.[0] ?? [])

it('says of a speaker without a stance that he has none, and not where the one that is written is at fault', () => {
  expect(found('')).toEqual(['speaker-reports'])
  expect(found(', stance: refuses')).toEqual(['field-invalid'])
  expect(found(', stance: disputes')).toEqual([])
})
