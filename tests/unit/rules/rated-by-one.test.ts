import { expect, it } from 'vitest'
import { ratedByMore } from '../../../src/rules/rated-by-one.ts'
import { article, claim, contentOf } from './made.ts'

const ratings = `best: 5
worst: 1
ratings:
  - { id: so, name: So, value: 5, meaning: M }
  - { id: open, name: Open, value: 4, offScale: true, meaning: M }
  - { id: wrong, name: Wrong, value: 1, meaning: M }
`
const papers = {
  north:
    'Gales broke the pier of Eastmere. Nobody was on it when the boards gave way, and the lamps went out.',
  south:
    'A storm left nothing of it standing. Children had left the sands for school an hour before that night fell.',
}

const found = (rating: string, body = 'We asked.', cited: (keyof typeof papers)[] = ['north'], more = '') =>
  ratedByMore(
    contentOf({
      'ratings.yaml': ratings,
      ...Object.fromEntries(
        Object.entries(papers).map(([id, text]) => [
          `articles/${id}.mdx`,
          article(`byline: [Ada ${id}]\n`, text).replace('paper', id),
        ]),
      ),
      'claims/c.mdx': claim(
        `status: reviewed\nrating: ${rating}\nreviewed: { by: Ed, on: 2026-01-05 }\n${more}`,
        cited.map((id) => `  - { article: ${id}, quote: ${papers[id].split('. ')[0]}. }\n`).join(''),
        body,
      ),
    }),
    '2026-01-10',
  ).map(({ rule, line }) => `${line} ${rule}`)

it('warns of a claim called confirmed that rests on one origin and no record', () => {
  expect(found('so')).toEqual(['4 rating-of-one'])
  expect(found('so', 'See [the claim](/claims/c/).')).toEqual(['4 rating-of-one'])
})

it.each([
  ['a rating off the scale', found('open')],
  ['one that does not confirm', found('wrong')],
  ['a record that the analysis leads to', found('so', 'See [the log](https://port.example/log).')],
  ['an example', found('so', 'We asked.', ['north'], 'example: true\n')],
  ['several origins', found('so', 'We asked.', ['north', 'south'])],
])('asks nothing of %s', (_what, problems) => {
  expect(problems).toEqual([])
})
