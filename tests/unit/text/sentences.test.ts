import { describe, expect, it } from 'vitest'
import { sentences } from '../../../src/text/sentence/sentences.ts'

function cut(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end))
}

/** Texts with `|` where one sentence ends and the next begins. */
const cases: Record<string, string[]> = {
  'full stops, questions, cries': ['It rained. | Did it? | It did! | Really?! | Yes.'],
  'titles and initials': [
    'Gen. J. P. Smith met Sen. Lee and Mr. X. | They spoke.',
    'The author J.R.R. Tolkien and Albert I. Jones agree, as do you and I. | Did Dr. Who come?',
  ],
  'leagues and clubs with a number': ['He plays in the 2. Bundesliga. | He left 1. FC Union in May.'],
  'abbreviated places': [
    'He works for the U.S. Senate in the U.S. today. | He left the U.S. | The U.N. agreed.',
    'She was born in Tampa, Fla. | Her mother was not.',
    'ERIE, Pa. — Snow fell.',
  ],
  'what a page runs into a sentence': [
    'Getty Images | The mayor opens the pier.',
    'Getty - Contributor | Ada Ruiz opens the pier.',
    'Image copyright EPA Image caption | The storm broke the pier.',
    'Facebook Twitter Pinterest | The pier in 2015.',
    '(Reuters) - | The pier is closed.',
    'THE BROKEN PIER | The storm came at night. | It passed.',
    'PORT TO REPLACE OLD CRANES | Port officials plan to buy 12.',
    'google | The storm came at night.',
    'Updated: | The pier is closed.',
    'The pier of Sund is closed | ADA RUIZ/PA',
    'Update (18.40): | The pier is closed.',
    'UPDATE: 19:10 -- | The pier is closed.',
    'UPDATE: May 4, 7:19 a.m. | — | The pier is closed.',
    'Update: | 40 piers -- all in Orsk -- are closed.',
    '14.10 | Mayor says two people are missing.',
    '2.10pm: | The pier is closed.',
    '11:45 GMT – | “The pier is closed,” says the mayor.',
    '14.10 | EU says the pier is closed.',
    '12.50 euros was the price.',
    '3.20 million people live there.',
    'UPDATED, 9.15pm – | The pier is closed.',
    'Updated at 10:12 GMT on 5 May: | Twelve ships are late.',
    'BREAKING: | Sund closes its pier.',
    'Original Story: | Sund’s pier is closed.',
    'Sund pier 5.50 - UPDATE 2: | The pier is closed.',
    '2015 Sund Publishing | A pier is to be built.',
    'SUND’S BROKEN PIER | Sund plans to mend it.',
  ],
  'names that begin a sentence': [
    'Getty Images sued the town.',
    'Getty Museum officials closed the park.',
    'EPA Administrator Ada Ruiz resigned.',
    'AFP President Ada Ruiz spoke.',
    'NATO UN Ambassador Ada Ruiz spoke.',
    'AT&T CEO Ada Ruiz spoke.',
    'USS ADA RUIZ sank off Eastmere.',
    'Updated Windows phones are sold.',
    'Breaking in May, the pier fell.',
    'ADA RUIZ did not win the race.',
    'A UN ship sank.',
    'He opened report.PDF again. | It runs on ASP.NET today.',
  ],
  companies: [
    'Apple Inc. Chief Executive Tim Cook spoke for Smith & Co. | It was late.',
    'The parties are Alpha Inc. (“Company A”) and Beta Ltd. (“Company B”).',
  ],
  'dates, numbers and hours': [
    'On Jan. 5 at 9.30 it cost $3.50. | No. 7 of vol. 2 cost 4. | It was p. 55.',
    'At 5 a.m. Mr. Lee rose. | He slept at 9 p.m. ET on Dec. 3. | She left at 6 p.m. | Mr. Lee did not.',
    'It rose by 3.5 percent. | 20 people cheered.',
  ],
  'German abbreviations and ordinals': [
    'Das kostet 3,5 Mio. Euro. | Der Bau soll z. B. im Mai beginnen. | Er kam am 5. Januar zum 3. Mal.',
  ],
  'other scripts': [
    '市长说：“我们从未见过。” | 桥已关闭！',
    'متى سيعاد البناء؟ | لا أحد يعرف.',
    'В 2025 г. мост чинили. | Он закрыт.',
  ],
  'said after a quotation': [
    '“Is it over?” Smith asked. | “No!” she said. | They left.',
    '"I saw it." he said. | "I did." | He showed it.',
    "She turned, 'This is it.' she said.",
    '« C’est bien. Très bien », a-t-il dit. | Il est parti.',
    '„Das ist gut. Wirklich.“ | Er ging.',
  ],
  'several sentences in quotation marks or brackets stay together': [
    '“One person died. A young man, 30, was killed,” she said. | She wept.',
    'He teaches (he once sailed. He no longer does.) at a school. | He is old.',
  ],
  'a quotation that nobody closes': ['“It was long. | It went on.'],
  ellipses: [
    'I never said that.... | She left. | He … came back. | Wait... | What?',
    'It was . . . well, odd . . . I think. | The laws seem less complex. . . .',
  ],
  addresses: ['Write to Jane.Doe@example.com or see https://example.com/a.B?c=D. | Booking.com is down.'],
  'lists in one line': [
    '1.) The first | 2.) The second',
    'a. One thing b) is not | b. Another',
    '• 9. The ninth | • 10. The tenth',
  ],
  footnotes: ['He died in 250.[1] | He was a saint.'],
  courts: ['The case is Roe v. Wade. | It is old.'],
}

describe('sentences', () => {
  for (const [name, texts] of Object.entries(cases)) {
    it(name, () => {
      for (const text of texts) {
        const wanted = text.split(' | ')
        expect(cut(wanted.join(' '))).toEqual(wanted)
      }
    })
  }

  it('tells sentences without a blank between', () => {
    const wanted = [
      'They fled.',
      'Trump spoke.',
      '“It ended.”',
      'Then rain came.',
      'It cost 1,000.',
      'That is much.',
      'It found microbes.',
      'NASA was told.',
      'It read the DNA.',
      'The data were sent.',
    ]
    expect(cut(wanted.join(''))).toEqual(wanted)
  })

  it('ends at a blank line, and joins a line broken inside a sentence', () => {
    expect(cut('A title without a stop\n\nA sentence that is\nbroken here. Another.')).toEqual([
      'A title without a stop',
      'A sentence that is\nbroken here.',
      'Another.',
    ])
    expect(cut('apples\npears, plums\nfigs')).toEqual(['apples', 'pears, plums', 'figs'])
  })

  it('loses no character that is not blank, and keeps the order', () => {
    const text = '  “One. Two,” he said.\n\n\t1. First 2. Second\u00a0\n \nLast… '
    const spans = sentences(text)
    const between = spans.map(({ start }, i) => text.slice(spans[i - 1]?.end ?? 0, start))
    expect([...between, text.slice(spans.at(-1)?.end)].join('').trim()).toBe('')
    expect(spans.every(({ start, end }) => text.slice(start, end).trim().length === end - start)).toBe(true)
  })

  it('finds none in nothing', () => {
    expect(sentences('')).toEqual([])
    expect(sentences(' \n\n ')).toEqual([])
  })

  it.each(['"', '" ', "'a", '(', '. ', '…', '1. ', 'a.B', '\nabc', '“', '„“', ' '])(
    'reads 300,000 characters of %j at once',
    (unit) => {
      expect(sentences(unit.repeat(300_000 / unit.length)).length).toBeGreaterThanOrEqual(0)
    },
  )
})
