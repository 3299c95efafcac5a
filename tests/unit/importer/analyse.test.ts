import { expect, it } from 'vitest'
import { analyseTogether } from '../../../scripts/importer/analyse.ts'
import { clean } from '../../../scripts/importer/clean/clean.ts'
import { readTogether } from '../../../scripts/importer/read-articles.ts'
import { textReader } from '../../../scripts/importer/read/text.ts'
import { agencies } from '../../../src/text/data/agencies.ts'

it('two members of a match are opposed where one says that what the other says is not so, be it by denying it', () => {
  const read = (file: string, text: string) => {
    const source = `The ferry of ${file}\n\n2026-01-05\n\n${text}\n`
    const [raw] = textReader.read(source, { file, bytes: new TextEncoder().encode(source) })
    return { ...clean(raw!, { agencies, publishers: [] }), id: file }
  }
  const { articles } = readTogether([
    read('denied', 'The mayor, Nora Quist, denied that the Orsk ferry had been overloaded.'),
    read('not-so', 'There was no overloading of the Orsk ferry, the mayor, Nora Quist, said.'),
    read('so', 'The Orsk ferry had been overloaded, police said on Monday.'),
  ])
  const [match] = analyseTogether(articles).matches
  const opposed = (file: string) => match!.members.find((one) => one.file === file)!.opposed === true
  expect(match?.members).toHaveLength(3)
  expect(opposed('denied')).toBe(opposed('not-so'))
  expect(opposed('so')).toBe(!opposed('denied'))
})
