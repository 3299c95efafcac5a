import { expect, it } from 'vitest'
import { analyseTogether } from '../../../scripts/importer/analyse.ts'
import { clean } from '../../../scripts/importer/clean/clean.ts'
import { placeIn } from '../../../scripts/importer/cleaned.ts'
import { compared, readTogether } from '../../../scripts/importer/claims/read-articles.ts'
import { textReader } from '../../../scripts/importer/read/text.ts'
import { lineageOf } from '../../../src/compare/lineage/lineage.ts'
import { agencies } from '../../../src/text/data/agencies.ts'

function cleaned(file: string, text: string) {
  const source = `The ferry of ${file}\n\n2026-01-05\n\n${text}\n`
  const [raw] = textReader.read(source, { file, bytes: new TextEncoder().encode(source) })
  return { ...clean(raw!, { agencies, publishers: [] }), id: file }
}

it('two members of a match are opposed where one says that what the other says is not so, be it by denying it', () => {
  const { articles, lineages } = readTogether([
    cleaned('denied', 'The mayor, Nora Quist, denied that the Orsk ferry had been overloaded.'),
    cleaned('not-so', 'There was no overloading of the Orsk ferry, the mayor, Nora Quist, said.'),
    cleaned('so', 'The Orsk ferry had been overloaded, police said on Monday.'),
  ])
  const [match] = analyseTogether(articles, lineages).matches
  const opposed = (file: string) => match!.members.find((one) => one.file === file)!.opposed === true
  expect(match?.members).toHaveLength(3)
  expect(opposed('denied')).toBe(opposed('not-so'))
  expect(opposed('so')).toBe(!opposed('denied'))
})

it('nothing shows that an article and one in another language are independent', () => {
  const english =
    'The mayor, Nora Quist, said on Monday that the old ferry of Orsk was closed after 12 people had been hurt. Police said that the ferry would sail in March.'
  const french =
    'La maire, Nora Quist, a déclaré lundi que le vieux bac d’Orsk était fermé après que 12 personnes ont été blessées. La police a indiqué que le bac repartirait en mars.'
  const [one, other] = [cleaned('a', english), cleaned('b', french)].map(compared)
  expect(lineageOf(one!, other!).relation).toBe('unknown')
})

it('tells of two articles that each share a claim with a third that they share nothing, and nothing of one on another matter', () => {
  const hurt = 'The old ferry of Orsk ran aground on Monday and 12 people were hurt.'
  const sold = 'The council of Orsk sold its last tram to a museum in Belka for nine crowns.'
  const { articles, lineages } = readTogether([
    cleaned('a', hurt),
    cleaned('b', `${hurt} ${sold}`),
    cleaned('c', sold),
    cleaned('d', 'Nine vineyards near Tarn lost their harvest to hail in August, the growers said.'),
  ])
  const { lineage } = analyseTogether(articles, lineages)
  expect(lineage.map(({ a, b }) => `${a} ${b}`)).toEqual(['a b', 'a c', 'b c'])
  expect(lineage[1]).toMatchObject({ relation: 'unknown', overlap: 0 })
})

it('articles stand in the order of their sources, and one given twice where it came first', () => {
  const raw = ['first.txt', 'second.txt', 'first.txt'].map(
    (file) => textReader.read(file, { file, bytes: new TextEncoder().encode(file) })[0]!,
  )
  const place = placeIn(raw)
  expect(raw.slice(0, 2).map(place)).toEqual([0, 1])
})
