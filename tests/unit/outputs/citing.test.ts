import { expect, test } from 'vitest'
import type { ClaimView } from '../../../src/collections/views.ts'
import { citePage } from '../../../src/outputs/citing.ts'

test('a page is cited by its title, with who denies what is known only from its denial', () => {
  const claim = { slug: 'leaks', statement: 'Northern Water ignored leaks', changed: null } as ClaimView
  const cited = (onlyDisputed: boolean, disputedBy: string[]) =>
    Object.values(citePage({ ...claim, onlyDisputed, disputedBy }))
  for (const one of cited(true, ['Northern Water']))
    expect(one).toContain('Denied by Northern Water: Northern')
  for (const one of cited(true, [])) expect(one).toContain('Denied: Northern')
  for (const one of cited(false, ['Ann Lee'])) expect(one).not.toContain('Denied')
})

test('LaTeX sets a citation in its words', () => {
  const claim = { slug: 'fees', statement: 'Fees rose by 5% & $3 in Orsk_{1}', changed: null } as ClaimView
  const { bibtex } = citePage({ ...claim, onlyDisputed: false, disputedBy: [] })
  expect(bibtex).toContain(String.raw`title = {{Fees rose by 5\% \& \$3 in Orsk\_1}}`)
})

test.each([
  ['The tram stopped at 6 a.m.', 'The tram stopped at 6 a.m.'],
  ['The tram stopped in the U.S. ', 'The tram stopped in the U.S.'],
  ['The tram stopped.', 'The tram stopped'],
  ['The tram stopped …', 'The tram stopped …'],
])('“%s” is cited as “%s”', (statement, title) => {
  const claim = { slug: 'tram', statement, changed: null, onlyDisputed: false, disputedBy: [] as string[] }
  expect(citePage(claim as unknown as ClaimView).bibtex).toContain(`title = {{${title}}}`)
})
