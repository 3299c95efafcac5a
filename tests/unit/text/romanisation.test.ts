import { describe, expect, it } from 'vitest'
import { nameKeys, otherRomanisations, sameName } from '../../../src/text/terms/romanisation.ts'

describe('sameName', () => {
  it.each([
    ['Hrabovske', 'Grabovske'],
    ['Kiev', 'Kyiv'],
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenskiy'],
    ['Svyrydenko', 'Sviridenko'],
    ['el-Sisi', 'al-Sissi'],
    ['Kharkiv', 'Kharkov'],
    ['Luhansk', 'Lugansk'],
    ['Chernihiv', 'Chernigov'],
    ['Qaddafi', 'Gaddafi'],
    ['Hussein', 'Husayn'],
    ['Hezbollah', 'Hizbollah'],
    ['Sergei', 'Sergey'],
    ['Yevgeny', 'Evgeny'],
  ])('%s and %s are one name', (a, b) => {
    expect(sameName(a, b)).toBe(true)
    expect(sameName(b, a)).toBe(true)
  })

  it.each([
    ['Iran', 'Iraq'],
    ['Austria', 'Australia'],
    ['Niger', 'Nigeria'],
    ['Slovakia', 'Slovenia'],
    ['Zelensky', 'Zelenska'],
    ['Johnson', 'Johnston'],
    ['Kherson', 'Kharkiv'],
    ['Putin', 'Patton'],
    ['Daniel', 'Daniela'],
    ['Sudan', 'Sedan'],
    ['Moscow', 'Minsk'],
  ])('%s and %s are two', (a, b) => {
    expect(sameName(a, b)).toBe(false)
    expect(sameName(b, a)).toBe(false)
  })
})

it('names that are one share a key, and known romanisations are named', () => {
  for (const [a, b] of [
    ['Kyiv', 'Kiev'],
    ['Zelensky', 'Zelenskyy'],
    ['Hrabovske', 'Grabovske'],
  ] as const)
    expect(nameKeys(a).filter((key) => nameKeys(b).includes(key))).not.toEqual([])
  expect(otherRomanisations('Kyiv')).toEqual(['kiev'])
  expect(otherRomanisations('Hrabovske')).toEqual([])
})
