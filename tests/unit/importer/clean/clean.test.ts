import { describe, expect, it } from 'vitest'
import { agencies } from '../../../../src/text/data/agencies.ts'
import { listedAuthors, parseByline } from '../../../../scripts/importer/clean/byline.ts'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import {
  addressCredit,
  closingCredit,
  isContribution,
  tailCredit,
} from '../../../../scripts/importer/clean/credit.ts'
import { datelineCredit, datelineOf } from '../../../../scripts/importer/clean/datelines.ts'
import { languageOf, languageTag } from '../../../../src/text/words/language.ts'
import { newPublisher } from '../../../../scripts/importer/printed/publisher.ts'
import { slugOf } from '../../../../src/text/terms/slug.ts'
import { writtenDateSchema } from '../../../../src/model/date.ts'
import { readTogether } from '../../../../scripts/importer/claims/read-articles.ts'
import { dayWithoutYear, writtenDate } from '../../../../scripts/importer/printed/written-date.ts'
import { textReader } from '../../../../scripts/importer/read/text.ts'

describe('bylines', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee'], []],
    ['By Ann Lee and Bo van den Berg', ['Ann Lee', 'Bo van den Berg'], []],
    ['Ann Lee, Political Correspondent', ['Ann Lee'], []],
    ['By Ann Lee, Record Staff Writer', ['Ann Lee'], []],
    ['By Ann Lee and Bo Ek, Elmstead Record staff writers', ['Ann Lee', 'Bo Ek'], []],
    ['By Ann Lee, Bo Ek staff writer', ['Ann Lee', 'Bo Ek'], []],
    ['By Ann Lee for AFP', ['Ann Lee'], ['afp: for AFP']],
    ['By Ann Lee, additional reporting by AFP', ['Ann Lee'], ['afp: additional reporting by AFP']],
    ['By Ann Lee. Further reporting from AFP', ['Ann Lee'], ['afp: Further reporting from AFP']],
    ['By Ann Lee with files from AFP', ['Ann Lee'], ['afp: with files from AFP']],
    ['By Ann Lee; additional reporting by Bo Ek', ['Ann Lee', 'Bo Ek'], []],
    ['By ANN LEE, Associated Press', ['Ann Lee'], ['ap: Associated Press']],
    ['By The Associated Press', [], ['ap: The Associated Press']],
    ['Ann Lee + AFP', ['Ann Lee'], ['afp: + AFP']],
    ['By AFP and Ann Lee', ['Ann Lee'], ['afp: AFP and Ann Lee']],
    ['Ann Lee, AFP and Reuters', ['Ann Lee'], ['afp: AFP', 'reuters: and Reuters']],
    ['Reuters Staff', [], ['reuters: Reuters Staff']],
    ['By Our Newsroom', [], []],
    ['Von Anna Müller und Jörg Weiß', ['Anna Müller', 'Jörg Weiß'], []],
    ['Par Anne Petit avec AFP', ['Anne Petit'], ['afp: avec AFP']],
    ['Автор: Иван Петров и Анна Ким', ['Иван Петров', 'Анна Ким'], []],
    ['Words: Ann Lee. Photographs: Bo Ek', ['Ann Lee'], []],
    ['Ann Lee, Image, Bo Ek, Getty Images, Reuters', ['Ann Lee'], []],
    ['Ann Lee, Bo Ek, Bloomberg, Getty Images', ['Ann Lee', 'Bo Ek'], []],
  ])('%s', (printed, people, credits) => {
    const byline = parseByline(printed, agencies)
    expect(byline.people).toEqual(people)
    expect(byline.credits.map(({ agency, exact }) => `${agency}: ${exact}`)).toEqual(credits)
  })
})

describe('authors that a source lists', () => {
  it.each([
    [['Ann Lee', 'AFP'], { exact: 'AFP', beside: ['Ann Lee'] }],
    [
      ['Ann Lee', 'Bo Ek', 'The Associated Press'],
      { exact: 'The Associated Press', beside: ['Ann Lee', 'Bo Ek'] },
    ],
    [['Ann Lee', 'with AFP'], { exact: 'with AFP' }],
    [['AFP'], { exact: 'AFP' }],
    [['Ann Lee, AFP'], { exact: 'AFP' }],
  ])('%j', (lines, credit) => {
    const found = listedAuthors(
      lines.map((line) => parseByline(line, agencies, true)),
      agencies,
    )
    expect(found.flatMap(({ credits }) => credits)).toEqual([expect.objectContaining(credit)])
  })
})

it.each([
  ['Nora Quist, Lagos', ['Nora Quist']],
  ['AP: Nora Quist', ['Nora Quist']],
  ['Nora Quist - AP', ['Nora Quist']],
  ['By Robert E. Lund', ['Robert E. Lund']],
  ['KAREN Y LUND', ['Karen Y Lund']],
  ['E. J. Quist and Nora Lund', ['E. J. Quist', 'Nora Lund']],
  ['Por Ana Ruiz y Eva Sol', ['Ana Ruiz', 'Eva Sol']],
  ['ANNA ROSSI E MARCO VERDI', ['Anna Rossi', 'Marco Verdi']],
  ['Nora Quist, New York, Ivo Brand', ['Nora Quist', 'Ivo Brand']],
  ['February, Nora Quist', ['Nora Quist']],
  ['Nora Quist, Published P.M. Et Feb.', ['Nora Quist']],
  ['April', ['April']],
  ['April Brand, May Quist', ['April Brand', 'May Quist']],
  ['Nora Quist, Newton Brand', ['Nora Quist', 'Newton Brand']],
  ['Nora Quist, Ivo Brand', ['Nora Quist', 'Ivo Brand']],
  ['Nora Quist, delta201', ['Nora Quist', 'delta201']],
  ['OZ, Nora', ['OZ', 'Nora']],
  ['Newsdesk', []],
  ['Sportsdesk', []],
  ['Belka Group Communications', []],
  ['Corporate Communications', []],
  ['Belka Holdings plc', []],
  ['Our correspondent', []],
  ['From our own correspondent', []],
  ['The Correspondent', []],
  ['Nora Ourand', ['Nora Ourand']],
  ['Joe Desker', ['Joe Desker']],
  ['Awa Keïta, translated from French', ['Awa Keïta']],
  ['Awa Keïta (traduit par Ivo Brand)', ['Awa Keïta']],
  ['Nora Quist, edited by Ivo Brand', ['Nora Quist']],
])('a source’s “%s” is by %j', (line, people) => {
  expect(parseByline(line, agencies, true).people).toEqual(people)
})

it('the outlet’s own name signs for nobody', () => {
  const read = (by: string) => {
    const text = `Bridge closed\n\nThe bridge closed on Monday.`
    const [raw] = textReader.read(text, { file: 'a.txt', bytes: new Uint8Array() })
    return clean({ ...raw!, publisher: 'Lake Wire', bylines: [by] }, { agencies, publishers: [] }).byline
  }
  expect(read('Lake Wire')).toEqual([])
  expect(read('The Lake Wire and Ann Lee')).toEqual(['Ann Lee'])
  expect(read('Ann Lake')).toEqual(['Ann Lake'])
})

describe('credits', () => {
  it.each([
    ['WASHINGTON (AP) — The bridge closed.', 'WASHINGTON (AP) — ', 'ap'],
    ['KYIV, Jan. 5 (Reuters) - The bridge closed.', 'KYIV, Jan. 5 (Reuters) - ', 'reuters'],
    ['SANTA LUNA (Tarvia) (AFP) – The bridge closed.', 'SANTA LUNA (Tarvia) (AFP) – ', 'afp'],
    ['TEMPE, Ariz. -- The bridge closed.', 'TEMPE, Ariz. -- ', null],
    ['TEMPE ― The bridge closed.', 'TEMPE ― ', null],
    ['TEMPE—The bridge closed.', 'TEMPE—', null],
    ['Garth Bay, Jan. 5 — The bridge closed.', 'Garth Bay, Jan. 5 — ', null],
    ['Garth, 5 January 2026: The bridge closed.', 'Garth, 5 January 2026: ', null],
    ['U.S. - China trade fell.', '', null],
    ['The mayor — a sailor — said no.', '', null],
  ])('dateline of “%s”', (paragraph, line, agency) => {
    expect(datelineOf(paragraph)).toBe(line)
    expect(datelineCredit(datelineOf(paragraph), agencies)?.agency ?? null).toBe(agency)
  })

  it.each([
    ['Garth Bay: Police in Garth Bay closed the bridge.', 'Garth Bay: ', ''],
    ['Garth – Police closed the bridge.', 'Garth – ', 'It is the only one in Garth.'],
    // a word that English hardly has, and the text has once
    ['Garth: Police closed the bridge.', 'Garth: ', 'It is the only one there.'],
    ['Kaduna: Police closed the bridge.', 'Kaduna: ', 'Kaduna: Police closed the bridge. It is old.'],
    ['Munk: Police closed the bridge.', '', 'The mayor, Ivo Munk, said so.'],
    ['Explained: Police closed the bridge.', '', 'It is the only one there.'],
    ['Garth: “Police closed the bridge.”', '', 'It is the only one in Garth.'],
    ['Analysis: Police closed the bridge.', '', 'An analysis of traffic is under way.'],
    ['Norvane: Profits fell.', '', 'The state has a stake in Norvane.'],
    ['Garth – Norland’s second town – closed the bridge.', '', 'It is the only one in Garth.'],
    ['Garth — the second town of Norland closed the bridge.', '', 'It is the only one in Garth.'],
  ])('the place alone before “%s” is “%s” by the text', (paragraph, line, text) => {
    expect(datelineOf(paragraph, agencies, `${paragraph}\n${text}`)).toBe(line)
  })

  it('a dateline with its day stands below a standfirst, a label in capitals does not', () => {
    const lead = 'The bridge at Garth was closed on Monday after a barge had struck it, the police said.'
    const standfirst = 'Thousands of people take the long way round to work, and will for weeks.'
    const textOf = (opening: string) =>
      clean(
        textReader.read(`Bridge closed at Garth\n\n${standfirst}\n\n${opening}${lead}`, {
          file: 'a.txt',
          bytes: new Uint8Array(),
        })[0]!,
        { agencies, publishers: [] },
      ).text
    expect(textOf('GARTH BAY, Jan. 5, 2026 (Tidings) — ')).toBe(`${standfirst}\n\n${lead}`)
    expect(textOf('READ OUR WHOLE SERIES – ')).toContain('SERIES')
  })

  it.each([
    ['(FRANCE 24 with AFP)', 'afp'],
    ['The Associated Press contributed to this report.', 'ap'],
    ['(Reporting by Ann Lee; Editing by Bo Ek)', null],
    ['With files from The Canadian Press', 'canadian-press'],
    ['The mayor told Reuters that the bridge would stay closed.', null],
  ])('closing line “%s”', (line, agency) => {
    expect(tailCredit(line, agencies, 'the-gazette')?.agency ?? null).toBe(agency)
  })

  it.each([
    ['The mayor told Reuters so.', 'reuters'],
    ['The mayor told AFP so.', null],
    ['The mayor told Reuters and AFP so.', null],
    ['The mayor said so.', null],
  ])('signed off by its reporter and editor, below “%s”', (above, agency) => {
    const line = '(Reporting by Ann Lee; Editing by Bo Ek)'
    expect(tailCredit(line, agencies, 'the-gazette', above)?.agency ?? null).toBe(agency)
  })
})

it.each([
  ['„Das wird dauern“, so Klein. (dpa)', 'dpa'],
  ['The work has begun. (Editing by Lee Park; Please credit Reuters, whose charity covers aid.)', 'reuters'],
  ['The work has begun. (Editing by the hospital took a week.)', null],
  ['She said so. (AFP/Reuters)', 'afp'],
  ['The agency (AFP)', null],
  ['She said so (and AFP agreed).', null],
  ['She said so. (A spokesman told AFP)', null],
])('agencies in brackets at the end of “%s”', (paragraph, agency) => {
  expect(closingCredit(paragraph, agencies)?.agency ?? null).toBe(agency)
})

it('of several credits of one agency the one that names it is kept', () => {
  const creditOf = (dateline: string, tail: string) => {
    const text = `Storm closes port\n\n${dateline}The harbour of Tarnholm stays closed, the port office told Reuters.\n\n${tail}`
    const [raw] = textReader.read(text, { file: 'a.txt', bytes: new TextEncoder().encode(text) })
    return clean(raw!, { agencies, publishers: [] }).credit
  }
  const signed = '(Reporting by Mia Holt in Tarnholm; Editing by Tom Reyes)'
  const named = { agency: 'reuters', exact: 'TARNHOLM (Reuters)', place: 'dateline' }
  expect(creditOf('TARNHOLM (Reuters) - ', signed)).toEqual(named)
  expect(creditOf('', signed)).toEqual({ agency: 'reuters', exact: signed, place: 'tail' })
  expect(creditOf('TARNHOLM (Reuters) - ', '(AFP)')?.agency).toBe('afp')
})

it('tells who helped from a sentence about help', () => {
  expect(isContribution('Additional reporting by Ann Lee.')).toBe(true)
  expect(isContribution('— With assistance by Ann Lee')).toBe(true)
  expect(isContribution('With assistance, he climbed the tower.')).toBe(false)
})

describe('credits in an address', () => {
  it.each([
    ['https://gazette.example/wires/afp/article-3', 'afp'],
    ['https://gazette.example/reuters/2017/12/27/storm.html', 'reuters'],
    ['https://gazette.example/wire/ap/storm', 'ap'],
    ['https://gazette.example/ap/storm', null],
    ['https://gazette.example/world/reuters', null],
  ])('%s', (url, agency) => {
    expect(addressCredit(url, agencies)?.agency ?? null).toBe(agency)
  })
})

it.each([
  ['en-US', 'en-US'],
  ['EN_us', 'en-us'],
  ['English', null],
  ['', null],
  [null, null],
])('the language that a source gives as “%s”', (given, tag) => {
  expect(languageTag(given)).toBe(tag)
})

it.each([
  ['https://gazette.example/a', 'https://gazette.example/a'],
  ['/a', null],
  ['urn:a', null],
])('the address that a source gives as “%s”', (url, taken) => {
  const text =
    'The bridge closed\n2026-01-05\n\nThe bridge was closed on Monday, as the storm had broken it.\n'
  const [article] = textReader.read(text, { file: 'a.txt', bytes: new TextEncoder().encode(text) })
  expect(clean({ ...article!, url }, { agencies, publishers: [] }).url).toBe(taken)
})

it('a language that its source does not give as a tag is told from the text', () => {
  const text =
    'The bridge closed\n2026-01-05\n\nThe bridge was closed on Monday, as the storm had broken it.\n'
  const [article] = textReader.read(text, { file: 'a.txt', bytes: new TextEncoder().encode(text) })
  expect(clean({ ...article!, language: 'english' }, { agencies, publishers: [] }).language).toBe('en')
})

describe('printed dates', () => {
  it.each([
    ['January 05, 2026', '2026-01-05'],
    ['5 January 2026 10:12 GMT', '2026-01-05T10:12Z'],
    ['Mon, 05 Jan 2026 10:12:00 +0200', '2026-01-05T10:12:00+02:00'],
    ['2026-01-05T09:13:00.000+0100', '2026-01-05T09:13:00+01:00'],
    ['25/12/2025', '2025-12-25'],
    ['05/01/2026', null],
    ['2026-02-30', null],
    ['2026/01/05', '2026-01-05'],
    ['5th of January 2026', '2026-01-05'],
    ['Sept. 5, 2026', '2026-09-05'],
    ['Marsha 5 2026', null],
    ['decade 12 2024', null],
    ['5. Januar 2026, 10:12 Uhr', '2026-01-05T10:12'],
    ['Publié le 5 janvier 2026 à 10h12', '2026-01-05T10:12'],
    ['Publié le 1er mai 2026', '2026-05-01'],
    ['5 de enero de 2026', '2026-01-05'],
    ['5 января 2026 г.', '2026-01-05'],
    ['2026年1月5日', '2026-01-05'],
    ['٥ يناير ٢٠٢٦', '2026-01-05'],
    ['31. Februar 2026', null],
    ['5 Klein 2026', null],
    ['yesterday', null],
  ])('%s', (printed, value) => expect(writtenDate(printed)).toBe(value))
})

describe('times of day behind a date', () => {
  it.each([
    ['January 5, 2026 9:13 PM', '2026-01-05T21:13'],
    ['January 5, 2026 at 9.13pm', '2026-01-05T21:13'],
    ['January 5, 2026 12:30 AM', '2026-01-05T00:30'],
    ['January 5, 2026 12:30 p.m.', '2026-01-05T12:30'],
    ['January 5, 2026 9:13 PM EST', '2026-01-05T21:13-05:00'],
    ['2026-01-05 09:13 PM', '2026-01-05T21:13'],
    ['2026/01/05 09:13', '2026-01-05T09:13'],
    ['25/12/2025 09:13', '2025-12-25T09:13'],
    ['20260105T091300Z', '2026-01-05T09:13:00Z'],
    ['Jan. 5, 2026, 9:13 a.m. ET', '2026-01-05T09:13-05:00'],
    ['July 5, 2026, 9:13 a.m. ET', '2026-07-05T09:13-04:00'],
    ['5 January 2026 10:12 GMT+5:30', '2026-01-05T10:12+05:30'],
    ['5 January 2026 10:12 UTC−3', '2026-01-05T10:12-03:00'],
    ['5 January 2026 10:12–11:30', '2026-01-05T10:12'],
    ['5 January 2026 10:12 at night', '2026-01-05T10:12'],
    ['2026-01-05T24:00:00Z', '2026-01-06T00:00:00Z'],
    ['2025-12-31T24:00', '2026-01-01T00:00'],
    ['2026-01-05T24:01', '2026-01-05'],
    ['2026-01-05T99:99', '2026-01-05'],
    ['2026-01-05T10:12+99:00', '2026-01-05T10:12'],
    ['20260105T9959', '2026-01-05'],
    ['January 5, 2026 | $2.50', '2026-01-05'],
    ['January 5, 2026, updated January 7, 2026 9:13', '2026-01-05'],
  ])('%s', (printed, value) => {
    expect(writtenDate(printed)).toBe(value)
    expect(writtenDateSchema.safeParse(value).success).toBe(true)
  })

  it.each([
    ['IN', '2026-01-05T10:12+05:30'],
    ['IE', '2026-01-05T10:12+01:00'],
    ['US', '2026-01-05T10:12'],
    [null, '2026-01-05T10:12'],
  ])('are of the zone that IST is in %s', (country, value) => {
    expect(writtenDate('Jan 05, 2026, 10:12 IST', { country })).toBe(value)
  })

  it('are of the country that the outlet’s address is in', () => {
    const read = (url: string) => {
      const text = `The bridge closed\nJan 05, 2026, 10:12 IST\n\nThe bridge closed on Monday.\n\n${url}\n`
      const [article] = textReader.read(text, { file: 'a.txt', bytes: new TextEncoder().encode(text) })
      return clean(article!, { agencies, publishers: [] }).published
    }
    expect(read('https://gazette.in/a')).toBe('2026-01-05T10:12+05:30')
    expect(read('https://gazette.example/a')).toBe('2026-01-05T10:12')
  })
})

describe('names', () => {
  it('makes short names that end in a word of weight', () => {
    expect(slugOf('Café “Élan”: it’s open')).toBe('cafe-elan-its-open')
    expect(
      ['Østlandets Blad', 'Łódź Gazette', 'Straße Æther', 'Þjóðviljinn ﬁrst'].map((name) => slugOf(name)),
    ).toEqual(['ostlandets-blad', 'lodz-gazette', 'strasse-aether', 'thjodviljinn-first'])
    expect(['Первый канал', 'Τα Νέα', 'Газета.Ru'].map((name) => slugOf(name))).toEqual([
      'pervyy-kanal',
      'ta-nea',
      'gazeta-ru',
    ])
    expect(slugOf('one two three and the four', 18)).toBe('one-two-three')
  })
  it('joins the editions of one outlet', () => {
    expect(newPublisher(null, 'https://edition.example-times.co.uk/a')).toMatchObject({
      id: 'example-times',
      data: { domains: ['example-times.co.uk'] },
    })
  })
  it('tells languages by their commonest words', () => {
    expect(languageOf('The mayor of the town said that it was closed for the night')).toBe('en')
    expect(languageOf('Le maire de la ville a dit que le pont est fermé pour la nuit')).toBe('fr')
    expect(languageOf('12 34 56')).toBe('und')
    expect(languageOf('市长克莱因说，桥已关闭。')).toBe('zh')
    expect(languageOf('市長は、橋が閉鎖されたと述べた。')).toBe('ja')
    expect(languageOf('وقالت رئيسة البلدية إن الجسر مغلق')).toBe('ar')
    expect(languageOf('شهردار گفت که پل بسته است')).toBe('fa')
    expect(languageOf('The mayor said 桥 is Chinese for bridge')).toBe('en')
  })
})

describe('furniture', () => {
  const read = (text: string) => {
    const [raw] = textReader.read(text, { file: 'gazette.txt', bytes: new TextEncoder().encode(text) })
    return clean(raw!, { agencies, publishers: [] })
  }
  const body =
    'The old bridge at Varnholt was closed on Friday after engineers found loose bolts, the harbour office said.'

  it.each([
    ['caption', 'File photo: Boats below the bridge. © Ann Lee, AP'],
    ['photo credit', 'Ann Lee / Harbour Office / AFP'],
    ['related link', '**Related article:** [Bridge to open in May](#)'],
    ['related link', 'Read more: Bridge to open in May'],
    ['promotion', 'Sign up for our newsletter here.'],
    ['promotion', 'Email us at desk@gazette.example or call 020 7946 0000.'],
    ['promotion', '• Do you have a story about the bridge? Email desk@gazette.example'],
    ['date line', 'Published: 5 January 2026'],
    ['byline', 'By Ann Lee, with AFP · 12:30, 5 January 2026 · Updated 13:02 · 3 min read'],
    ['byline', 'By Ann Lee'],
  ])('sets aside a %s: %s', (what, line) => {
    const article = read(`# Bridge closed\n\n${line}\n\n${body}\n\n${body.replace('Friday', 'Saturday')}\n`)
    expect(article.leftOut).toEqual([expect.objectContaining({ what, line: 3 })])
    expect(article.text.split('\n\n')).toHaveLength(2)
  })

  it.each([
    ['The Quay: Rowers and anglers share the old bridge.', 1],
    ['Rowers and anglers share the old bridge', 1],
    ['Rowers and anglers shared the old bridge on Friday.', 2],
  ])('of what stands between two links sets aside a headline, and no sentence: %s', (line, paragraphs) => {
    const links = [`More: How the bridge was built`, line, 'Related: Ferry to run again']
    const article = read(`# Bridge closed\n\n${body}\n\n${links.join('\n\n')}\n`)
    expect(article.text.split('\n\n')).toHaveLength(paragraphs)
  })

  it('keeps subheads, bare or glued, out of the text', () => {
    const article = read(
      `# Bridge closed\n\n${body}The way ahead\n\n${body.replace('Friday', 'Saturday')}\n\nNo date yet\n\n${body.replace('Friday', 'Sunday')}\n`,
    )
    expect(article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'The way ahead',
      'No date yet',
    ])
    expect(article.text).not.toContain('The way ahead')
  })

  it('reads author, day and address that stand on lines of their own without a blank line between', () => {
    const article = read(
      `Bridge at Varnholt closed\n\nBy Ann Lee\n12 March 2026, 10:30 GMT\nOriginal url: https://gazette.example/bridge\n\n${body}\n`,
    )
    expect(article).toMatchObject({
      title: 'Bridge at Varnholt closed',
      byline: ['Ann Lee'],
      published: '2026-03-12T10:30Z',
      url: 'https://gazette.example/bridge',
      text: body,
    })
    expect(read(`Bridge closed at Varnholt\n2026-03-12\n\n${body}\n`)).toMatchObject({
      title: 'Bridge closed at Varnholt',
      published: '2026-03-12',
    })
  })

  it('finds the headline below the address, the author and the day', () => {
    const article = read(
      `https://gazette.example/bridge\n\nBy Ann Lee\n\n# Bridge at Varnholt closed\n\n${body}\n`,
    )
    expect(article).toMatchObject({
      title: 'Bridge at Varnholt closed',
      byline: ['Ann Lee'],
      url: 'https://gazette.example/bridge',
      text: body,
    })
  })

  it.each(['COMMENT', 'Analysis', 'Exclusive', 'PA Media', 'Staff and agencies'])(
    'finds the headline below “%s”',
    (label) => {
      expect(read(`${label}\n\nBridge at Varnholt closed\n\nBy Ann Lee\n\n${body}\n`)).toMatchObject({
        title: 'Bridge at Varnholt closed',
        text: body,
      })
    },
  )

  it('takes the lead sentence as a working title, and says so', () => {
    const article = read(`${body} It was raining.\n`)
    expect(article).toMatchObject({ title: body, workingTitle: true })
    expect(article.problems.map(({ rule }) => rule).sort()).toEqual([
      'date-unknown',
      'outlet-unknown',
      'text-short',
      'title-unknown',
      'url-unknown',
    ])
  })
})

describe('the outlet and the day, as a text shows them', () => {
  const known = newPublisher('Metro', 'https://metro.example/')!
  const read = (text: string) => {
    const [raw] = textReader.read(text, { file: 'saved.txt', bytes: new TextEncoder().encode(text) })
    return clean(raw!, { agencies, publishers: [known] })
  }
  const lead = 'Floods closed the road to Eastmere on Monday, the police said.'
  const head = 'Floods close the road to Eastmere'

  it.each([
    [
      'a byline',
      `${head}\n\nBy Ann Lee, The Eastmere Gazette\n\n${lead}\n`,
      'The Eastmere Gazette',
      ['Ann Lee'],
    ],
    [
      'a byline, without its article',
      `${head}\n\nBy Ann Lee for Eastmere Herald\n\n${lead}\n`,
      'Eastmere Herald',
      ['Ann Lee'],
    ],
    ['a line “From”', `${head}\n\nFrom: Eastmere Gazette\n\n${lead}\n`, 'Eastmere Gazette', []],
    ['the first line', `The Eastmere Gazette\n\n${head}\n\n${lead}\n`, 'The Eastmere Gazette', []],
    ['a first line that is known', `METRO\n\n${head}\n\n${lead}\n`, 'Metro', []],
  ])('take it from %s', (_name, text, name, byline) => {
    const article = read(text)
    expect(article).toMatchObject({ title: head, byline, text: lead })
    expect(article.publisher.data.name).toBe(name)
    expect(article.problems.map(({ rule }) => rule)).not.toContain('outlet-unknown')
  })

  it.each([
    ['somebody’s name', `${head}\n\nBy Emily Post\n\n${lead}\n`],
    ['an agency', `${head}\n\nBy Ann Lee, The Associated Press\n\n${lead}\n`],
    ['a headline', `Owner Sells Eastmere Gazette\n\nA deal was signed\n\n${lead}\n`],
    ['a headline right above the text', `The Eastmere Gazette\n\n${lead}\n`],
  ])('take none from %s', (_name, text) => {
    expect(read(text).problems.map(({ rule }) => rule)).toContain('outlet-unknown')
  })

  it.each([
    ['EASTMERE, Jan. 5, 2026 (Reuters) - ', '2026-01-05'],
    ['EASTMERE, 5 January 2026 — ', '2026-01-05'],
    ['EASTMERE, Jan. 5 (Reuters) - ', null],
  ])('take the day from the dateline “%s”', (dateline, day) => {
    const article = read(`${head}\n\n${dateline}${lead}\n`)
    expect(article).toMatchObject({ published: day, text: lead })
    expect(article.problems.some(({ rule }) => rule === 'date-unknown')).toBe(day === null)
  })

  it('takes the day from a byline that has one', () => {
    expect(read(`${head}\n\nFrom The Gazette, January 5, 2026\n\n${lead}\n`).published).toBe('2026-01-05')
  })
})

it('says by whose day an undated copy was read', () => {
  const text = Array.from(
    { length: 12 },
    (_, at) => `On Monday the flood reached house number ${at} of the village.`,
  ).join(' ')
  const read = (file: string, day: string) => {
    const source = `Floods close a road\n\n${day}${text}\n`
    const [raw] = textReader.read(source, { file, bytes: new TextEncoder().encode(source) })
    return { ...clean(raw!, { agencies, publishers: [] }), id: file }
  }
  const { articles } = readTogether([read('a.txt', '2026-01-05\n\n'), read('b.txt', '')])
  const [undated] = articles.flatMap(({ problems }) => problems.filter(({ rule }) => rule === 'date-unknown'))
  expect(undated?.message).toContain('read as of 2026-01-05, the day of a copy of it')
})

it('reads a copy by the day on which it was printed first, and by its own where it tells the days anew or was printed long after', () => {
  const house = (at: number, day: string) => `The flood reached house number ${at} of the village ${day}.`
  const read = (file: string, published: string, day: string, dateline = '') => {
    const text = Array.from({ length: 12 }, (_, at) => house(at, at === 0 ? day : 'on Monday')).join(' ')
    const source = `Floods close a road\n\n${published}${dateline}${text}\n`
    const [raw] = textReader.read(source, { file, bytes: new TextEncoder().encode(source) })
    return { ...clean(raw!, { agencies, publishers: [] }), id: file }
  }
  const { articles } = readTogether([
    read('first.txt', '2026-01-05\n\n', 'on Sunday'),
    read('copy.txt', '2026-01-07\n\n', 'on Sunday'),
    read('edited.txt', '2026-01-06\n\n', 'yesterday'),
    read('misdated.txt', '2025-03-10\n\n', 'on Sunday'),
    read('undated.txt', '', 'on Sunday', 'ELMSTEAD, July 5 (AP) - '),
    read('without-year.txt', '', 'on Sunday', 'ELMSTEAD, March 9 (AP) - '),
  ])
  expect(articles.map(({ id, reference, published }) => [id, reference, published])).toEqual([
    ['first.txt', '2026-01-05', '2026-01-05'],
    ['copy.txt', '2026-01-05', '2026-01-07'],
    ['edited.txt', '2026-01-06', '2026-01-06'],
    ['misdated.txt', '2025-03-10', '2025-03-10'],
    ['undated.txt', '2025-03-10', null],
    ['without-year.txt', '2025-03-09', '2025-03-09'],
  ])
  expect(articles.at(-1)?.problems.find(({ rule }) => rule === 'date-unknown')?.message).toContain(
    '“March 9” in its dateline is taken for 2025-03-09, as a copy of it is of 2025-03-10',
  )
})

it.each([
  ['OSLO, Jan. 5 (AP) - ', '2026-01-06', '2026-01-05'],
  ['OSLO, 31 December - ', '2026-01-02T08:00:00Z', '2025-12-31'],
  ['OSLO, Jan. 5, 2024 (AP) - ', '2026-01-06', undefined],
  ['OSLO, July 5 (AP) - ', '2026-01-06', undefined],
  ['OSLO (AP) - ', '2026-01-06', undefined],
  ['OSLO, Jan. 5 (AP) - ', '2026', undefined],
])('tells the year of the day in “%s” by %s', (line, near, date) => {
  expect(dayWithoutYear(line, near)?.date).toBe(date)
})
