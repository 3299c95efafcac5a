import { expect, test } from 'vitest'
import { evidenceOf } from '../../../src/compare/lineage/evidence.ts'
import { lineageOf } from '../../../src/compare/lineage/lineage.ts'
import { evidenceFormSchema } from '../../../src/model/comparison.ts'
import { formatDate } from '../../../src/strings/dates.ts'
import { evidenceLine } from '../../../src/strings/evidence.ts'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'
import { article } from '../compare/made.ts'

const text = `The harbour of Orsk was closed on Monday after two tankers collided in thick fog near its mouth, the coast guard said.

Nobody was hurt, but a slick of oil four kilometres long was drifting towards the nature reserve of Belka, where thousands of birds spend the winter.`
const credit = { agency: 'afp', exact: 'for AFP' }
const { overlap, evidence } = lineageOf(
  article('one', { credit, text, byline: [] }),
  article('two', { credit, text, byline: [], published: '2026-01-06' }),
)
const lines = (words: typeof en.claim, language: string) =>
  evidence.map((one) =>
    evidenceLine(one, overlap, words, {
      date: (written) => formatDate(written, language),
      share: (share) => `${share * 100}%`,
    }),
  )

test('evidence has its dates as all other dates are', () => {
  expect(lines(en.claim, 'en-GB')).toContainEqual({
    text: 'Published on 5 January 2026 and on 6 January 2026',
    lang: null,
  })
})

test('two times are told in one zone', () => {
  const order = evidenceOf('order', 'published', '2026-05-03T12:30+01:00', '2026-05-03T11:48Z')
  const show = { date: (written: string) => formatDate(written, 'en-GB'), share: String }
  expect(evidenceLine(order, 1, en.claim, show).text).toBe(
    'Published on 3 May 2026, 12:30 (UTC+01:00) and on 3 May 2026, 12:48 (UTC+01:00)',
  )
  expect(evidenceLine(order, 1, en.claim, show, '2026-05-02T09:12:00Z').text).toBe(
    'Published on 3 May 2026, 11:30 (UTC) and on 3 May 2026, 11:48 (UTC)',
  )
  expect(evidenceLine(order, 1, en.claim, show, '2026-05-02').text).toContain('12:48 (UTC+01:00)')
})

test('what has words in the language of the interface is said in them', () => {
  expect(lines(fr.claim, 'fr')).toEqual([
    { text: 'Les deux créditent AFP\u00a0: «\u00a0for AFP\u00a0»', lang: null },
    { text: fr.claim.overlap('100%'), lang: null },
    { text: 'Publiés le 5 janvier 2026 et le 6 janvier 2026', lang: null },
  ])
})

test('English has its words from the comparison, and what another language has none for is marked as English', () => {
  const [first] = evidence
  expect(lines(en.claim, 'en-GB')[0]).toEqual({ text: first?.text, lang: 'en' })
  expect(lines({ ...fr.claim, evidenceTexts: {} }, 'fr')[0]).toEqual({ text: first?.text, lang: 'en' })
})

test('French has words for all that a line of evidence may say', () => {
  // What the page says in words of its own: dates, a share, and a third article.
  const others = ['published', 'share', 'copy-of-other']
  expect([...Object.keys(fr.claim.evidenceTexts), ...others].sort()).toEqual(
    evidenceFormSchema.options.toSorted(),
  )
})
