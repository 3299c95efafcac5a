import { describe, expect, it } from 'vitest'
import { agencies } from '../../../../src/text/data/agencies.ts'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { isHostOf } from '../../../../scripts/importer/clean/outlet-in-fields.ts'
import { placeAndDay } from '../../../../scripts/importer/clean/place-and-day.ts'
import { htmlReader } from '../../../../scripts/importer/read/html.ts'
import { textReader } from '../../../../scripts/importer/read/text.ts'

const body = [
  'Fourteen people died when a coach left the road near Belka on Sunday morning, the fire service said.',
  'Police said the driver had been awake for nineteen hours when the coach left the road at kilometre 312.',
]

function read(...lines: string[]) {
  const source = ['Coach leaves road near Belka', ...lines, ...body.flatMap((text) => ['', text])].join('\n')
  const [raw] = textReader.read(source, { file: 'coach-2.txt', bytes: new TextEncoder().encode(source) })
  return clean(raw!, { agencies, publishers: [] })
}

describe('the outlet below the headline', () => {
  it.each([
    [['', 'The Harbour Tribune', '', 'By Nora Lund', '2026-01-05'], 'The Harbour Tribune'],
    [['Harbour Tribune', 'By Nora Lund', '2026-01-05'], 'Harbour Tribune'],
    [['', 'Harbour Tribune, 5 January 2026', '', 'By Nora Lund'], 'Harbour Tribune'],
    [['', 'The Alpine Herald', '', 'By Nora Lund', '', '2026-01-05'], 'The Alpine Herald'],
    [['', 'The Garth Recorder', '', '2026-01-05'], 'The Garth Recorder'],
    [['', 'Standard Dispatch', '', '2026-01-05'], 'Standard Dispatch'],
    [['', 'The Northern Echo', '', '2026-01-05'], 'The Northern Echo'],
    [['', 'Vestby County Register', '', '2026-01-05'], 'Vestby County Register'],
    [['', 'Outlet: Vestby24', '2026-01-05'], 'Vestby24'],
    [['', 'Outlet: National Wire', '', 'By Nora Lund', '2026-01-05'], 'National Wire'],
    [['', 'harbourtribune.com', '2026-01-05'], 'harbourtribune.com'],
    [['', 'By Nora Lund', '', 'Allied Courier', '', '2026-01-05'], 'Allied Courier'],
    [
      ['', 'By Nora Lund', '', 'Federal Broadcasting Service', '', '2026-01-05'],
      'Federal Broadcasting Service',
    ],
    [
      ['', 'By Nora Lund', '', 'The Watchman Daily (London)', '', '2026-01-05'],
      'The Watchman Daily (London)',
    ],
    [
      ['', 'By Nora Lund', '', 'Blatt am Freitag (English edition)', '2026-01-05'],
      'Blatt am Freitag (English edition)',
    ],
    [['', 'Outlet: Blatt am Freitag (Belka)', '2026-01-05'], 'Blatt am Freitag (Belka)'],
    [['', 'HARBOUR TRIBUNE', '', 'By Nora Lund', '', '2026-01-05'], 'Harbour Tribune'],
    [['', 'DAILY LANTERN', '', 'By Our Foreign Staff with AFP', '2026-01-05'], 'Daily Lantern'],
    [['', '### Vestby Courier', '', '**By Nora Lund**', '', '2026-01-05'], 'Vestby Courier'],
    [['', '## The Alpine Herald', '', '2026-01-05'], 'The Alpine Herald'],
    [['', 'The Alpine Herald', 'Helen Marsh', '2026-01-05'], 'The Alpine Herald'],
    [['', 'The Alpine Herald – International edition', '', '2026-01-05'], 'The Alpine Herald'],
    [['Helen Marsh', 'Home affairs correspondent, Velm Evening News', '2026-01-05'], 'Velm Evening News'],
    [
      ['Helen Marsh', 'Velm Broadcasting News, Garth', 'Published', '5 January 2026'],
      'Velm Broadcasting News',
    ],
    [['5 January 2026', 'By Helen Marsh', 'Reporter', 'Coast Media Group'], 'Coast Media Group'],
    [['HELEN MARSH', 'ENTERTAINMENT REPORTER', 'The Alpine Herald', '2026-01-05'], 'The Alpine Herald'],
  ])('%j is %s', (lines, name) => {
    const { publisher, published, text } = read(...lines)
    expect(publisher.data.name).toBe(name)
    expect(published).toBe('2026-01-05')
    expect(text).toBe(body.join('\n\n'))
  })

  it('is by its place a name that no word tells, which is said', () => {
    for (const lines of [
      ['By Nora Lund', '', '2026-01-05', '', 'The Lantern'],
      ['2026-01-05', 'The Belka Courant', 'By Nora Lund'],
    ]) {
      const { publisher, problems, text } = read('', ...lines)
      const { name } = publisher.data
      expect(lines).toContain(name)
      expect(text).toBe(body.join('\n\n'))
      expect(problems.find(({ rule }) => rule === 'outlet-by-place')?.message).toContain(`“${name}” is taken`)
    }
  })

  it.each(['The Sleepless Driver', 'The Last Hours on the Road', 'The Coach Falls', 'Night Watch'])(
    'is not “%s” beside byline and day',
    (line) => {
      expect(read('', 'By Nora Lund', '', line, '', '2026-01-05').publisher.id).toBe('coach-2')
    },
  )

  it.each(['The Final Hour', 'Emily Post', 'World News', 'Driver Fell Asleep, Says Herald'])(
    'is not “%s”',
    (line) => {
      expect(read('', line, '', '2026-01-05').publisher.id).toBe('coach-2')
    },
  )

  it.each(['Driver Quits Post', 'New Delhi', 'Emily Post', 'World News', 'Coach Service Halted'])(
    'is not “%s” between the byline and the day either',
    (line) => {
      expect(read('', 'By Nora Lund', '', line, '', '2026-01-05').publisher.id).toBe('coach-2')
    },
  )

  it.each([
    ['PTI | 5 January 2026', 'coach-2', 'PTI'],
    ['Harbour Tribune | Reuters', 'Harbour Tribune', 'Reuters'],
    ['Vestby Market Online | AFP', 'Vestby Market Online', 'AFP'],
    ['The Alpine Herald · with AFP', 'The Alpine Herald', 'with AFP'],
  ])('stands before the credit of its agency: “%s”', (line, name, credit) => {
    const article = read('', line, 'Published: 5 January 2026')
    expect(article.publisher.data.name).toBe(name)
    expect(article.credit?.exact).toBe(credit)
    expect(article.text).toBe(body.join('\n\n'))
  })

  it.each(['Nora Lund | Reuters', 'New Delhi | AFP', 'AFP | Garth', 'Driver Robs Herald Online | Reuters'])(
    'is not in “%s”',
    (line) => {
      expect(read('', line, 'Published: 5 January 2026').publisher.id).toBe('coach-2')
    },
  )

  it.each([
    '### Driver Robs Evening Post',
    '### Film Review',
    '### World News',
    'DRIVER ROBS EVENING POST',
    'FILM REVIEW',
    'NEW WORLD RECORD',
    'AFP NEWS',
  ])('is not the subhead or the section “%s”', (line) => {
    expect(read('', line, '', 'By Nora Lund', '', '2026-01-05').publisher.id).toBe('coach-2')
    expect(read('', 'By Nora Lund', '', line, '', '2026-01-05').publisher.id).toBe('coach-2')
  })

  it('is not a heading that neither byline nor day stands beside', () => {
    expect(read('', '### The Evening Mail', '', 'A night on the road', '', '2026-01-05').publisher.id).toBe(
      'coach-2',
    )
  })

  it('is in a byline, though the text tells of it as it does of places', () => {
    const told = 'Nobody had checked the brakes since the summer, the driver told the Tribune.'
    expect(read('', 'By Helen Marsh — Vestby Tribune', '2026-01-05', '', told).publisher.data.name).toBe(
      'Vestby Tribune',
    )
  })

  it('is no sentence, whatever stands before it', () => {
    const line = 'Outlet: the driver had slept for three hours.'
    expect(read('', line, '', '2026-01-05').text).toContain(line)
  })

  it('keeps the name of a byline with the domain of the address, where both are one outlet’s', () => {
    const at = (url: string) =>
      read('', 'By Nora Lund, The Harbour Tribune', '2026-01-05', url).publisher.data
    expect(at('https://www.harbourtribune.com/coach')).toMatchObject({
      name: 'The Harbour Tribune',
      domains: ['harbourtribune.com'],
    })
    expect(at('https://www.lakelandtimes.com/coach').name).toBe('lakelandtimes.com')
  })

  it.each([
    ['www.coastline.com', 'Harbour Tribune', false],
    ['www.ht.com', 'The Harbour Tribune', true],
    ['thetimes.co.uk', 'The Times', true],
    ['ostlandets-blad.example', 'Østlandets Blad', true],
    ['seattletimes.com', 'The Washington Post', false],
  ])('%s is the host of %s: %s', (host, name, expected) => {
    expect(isHostOf(host, name)).toBe(expected)
  })
})

describe('a byline without “by”', () => {
  it.each([
    ['Nora Lund, Central Europe Editor', ['Nora Lund']],
    ['Nora Lund and Ivo Berg, Staff Writers', ['Nora Lund', 'Ivo Berg']],
    ['Nora Lund, chief reporter', ['Nora Lund']],
    ['Nora Lund in Belka', ['Nora Lund']],
    ['Nora Lund in Belka and Ivo Berg in Garth', ['Nora Lund', 'Ivo Berg']],
    ['EXCLUSIVE by Nora Lund', ['Nora Lund']],
    ['Special report: by Nora Lund and Ivo Berg', ['Nora Lund', 'Ivo Berg']],
    ['By Nora Lund\nStaff reporter, at the roadside', ['Nora Lund']],
    ['By Nora Lund\nHome affairs correspondent in Belka', ['Nora Lund']],
    ['By Nora Lund\nTribune Staff Writer', ['Nora Lund']],
    ['From Tribune wire services', []],
    ['From Vestby Tribune news services', []],
    ['NORA LUND\nENTERTAINMENT REPORTER', ['Nora Lund']],
    ['Zuzka Ihring\nHome affairs correspondent', ['Zuzka Ihring']],
    ['NORA LUND, STAFF WRITER', ['Nora Lund']],
    ['Zuzka Ihring | Velm', ['Zuzka Ihring']],
    ['Helen Marsh – Velm and Ivan Berg – Port Velm', ['Helen Marsh', 'Ivan Berg']],
    ['By Helen Marsh, Velm', ['Helen Marsh']],
    ['By Helen Marsh | New Delhi', ['Helen Marsh']],
    ['By Helen Marsh in Velm, Norway', ['Helen Marsh']],
    ['Text: Nora Lund', ['Nora Lund']],
    ['Words: Nora Lund', ['Nora Lund']],
    ['By INA LUND', ['Ina Lund']],
    ['By Inés Öst', ['Inés Öst']],
    ['By RFN', []],
    ['Author: Helen Marsh (VELM)', ['Helen Marsh']],
    ['Helen Marsh, Port Velm', ['Helen Marsh']],
    ['By Helen Marsh\nReporting from Velm and Garth', ['Helen Marsh']],
    ['Helen Marsh\nTransport correspondent, Velm Evening News', ['Helen Marsh']],
  ])('is %s', (line, names) => {
    const { byline, text } = read('', line, '', '2026-01-05')
    expect(byline).toEqual(names)
    expect(text).toBe(body.join('\n\n'))
  })

  it.each([
    'Driver fell asleep, says editor',
    'Nora Lund, the driver, is missing',
    'Nora Lund, Driver',
    'Old Vestby in Mourning',
    'Ministry Police in Belka',
    'Exclusive by design',
    'The forgotten reporter',
    'Film Review | Velm',
    'Angela Merkel in Velm',
    'Film Festival, New Delhi',
  ])('is not “%s”', (line) => {
    expect(read('', line, '', '2026-01-05').byline).toEqual([])
  })

  it.each([
    [['Helen Marsh', '2026-01-05'], ['Helen Marsh']],
    [
      ['', 'Helen Marsh and Ivan Berg', '', '5 January 2026'],
      ['Helen Marsh', 'Ivan Berg'],
    ],
    [
      ['', 'The Alpine Herald', '', 'Helen Marsh', '', 'A night on the road', '', '2026-01-05'],
      ['Helen Marsh'],
    ],
    [['', '**Helen Marsh** | Monday 5 January 2026'], ['Helen Marsh']],
    [['', 'Helen Marsh, 5 January 2026, 10:12'], ['Helen Marsh']],
    [['', 'Nora Lund, Chief Reporter · January 5, 2026'], ['Nora Lund']],
    [['The Alpine Herald', 'Helen Marsh | 5 January 2026'], ['Helen Marsh']],
    [['Zuzka Ihring', 'TNN', 'Jan 5, 2026, 09:14'], ['Zuzka Ihring']],
    [['', '05 January 2026 - 09:10 By Helen Marsh'], ['Helen Marsh']],
    [['Helen Marsh', '10:32, 05 Jan 2026Updated 11:02, 05 Jan 2026'], ['Helen Marsh']],
    [['Helen Marsh', '(5 January 2026)'], ['Helen Marsh']],
    [['Helen Marsh', 'Monday 5 January 2026 09:10, UK'], ['Helen Marsh']],
    [['Zuzka Ihring', '5 min read · Jan 5, 2026'], ['Zuzka Ihring']],
    [['Zuzka Ihring / TNN / Updated: Jan 5, 2026, 09:14'], ['Zuzka Ihring']],
    [['Helen Marsh | Velm | Jan 5, 2026'], ['Helen Marsh']],
    [['Helen Marsh', 'January 5, 2026 GMT'], ['Helen Marsh']],
    [['', 'Posted on January 5, 2026 by Helen Marsh'], ['Helen Marsh']],
    [
      ['', 'Helen Marsh', 'Velm County Gazette', 'hmarsh@velmgazette.example', 'Jan. 5, 2026'],
      ['Helen Marsh'],
    ],
    [['Zuzka Ihring', 'Velm (Norland) - 05 JAN 2026 - 10:12 CET'], ['Zuzka Ihring']],
    [['', 'Helen Marsh', '', 'Velm Gazette, 5 January 2026'], ['Helen Marsh']],
  ])('is a name where authors are named: %j', (lines, names) => {
    const { byline, text, published } = read(...lines)
    expect(byline).toEqual(names)
    expect(text).not.toContain(names[0])
    expect(published?.slice(0, 10)).toBe('2026-01-05')
  })

  it('is no name of whom the text tells, and none that stands elsewhere', () => {
    const about = (...lines: string[]) =>
      read(...lines, '', 'The driver, Helen Marsh, had been awake for nineteen hours, said the police.')
        .byline
    expect(about('', 'Helen Marsh', '', '2026-01-05')).toEqual([])
    expect(about('', 'Helen Marsh | 2026-01-05')).toEqual([])
    expect(read('', 'Helen Marsh', '', 'A night on the road', '', '2026-01-05').byline).toEqual([])
  })

  it('stands above the text only', () => {
    const last = ['', 'Those on board were:', '', 'Nora Lund, Chief Reporter', '']
    const source = ['Coach leaves road', '2026-01-05', ...body, ...last].join('\n\n')
    const [raw] = textReader.read(source, { file: 'a.txt', bytes: new Uint8Array() })
    expect(clean(raw!, { agencies, publishers: [] }).byline).toEqual([])
  })
})

describe('a dateline', () => {
  it('is no part of the text below a standfirst, nor in a text without empty lines', () => {
    const source = (gap: string) =>
      ['Coach leaves road', 'By Nora Lund', '2026-01-05', gap + `BELKA - ${body[0]}`].join('\n')
    for (const gap of ['', '\n', '\nA coach with 46 people aboard has left the road.\n\n']) {
      const [raw] = textReader.read(source(gap), { file: 'a.txt', bytes: new Uint8Array() })
      const { text, title, byline } = clean(raw!, { agencies, publishers: [] })
      expect(text.endsWith(body[0]!)).toBe(true)
      expect(text).not.toContain('BELKA')
      expect({ title, byline }).toEqual({ title: 'Coach leaves road', byline: ['Nora Lund'] })
    }
  })
})

describe('a first line whose last word says nothing of outlets', () => {
  const headed = (...lines: string[]) => {
    const source = [...lines, ...body].join('\n\n')
    const [raw] = textReader.read(source, { file: 'coach-2.txt', bytes: new TextEncoder().encode(source) })
    return clean(raw!, { agencies, publishers: [] })
  }
  const headline = 'Fourteen dead as coach leaves road near Belka'

  it.each([
    ['The Belka Courant', headline, 'By Nora Lund'],
    ['THE BELKA COURANT', headline, 'Belka, Sunday, January 4, 2026'],
    ['The Bugle', '4 January 2026', headline, 'Nora Lund, Transport correspondent'],
    ['The Belka Lantern', headline, 'Helen Marsh', '4 January 2026'],
    ['The Belka Lantern', headline, 'Inquiry ordered into hours of drivers', 'By Nora Lund'],
  ])('“%s” is the outlet', (...lines) => {
    const { title, outlet, problems } = headed(...lines)
    expect(title).toBe(headline)
    expect(outlet?.toLowerCase()).toBe(lines[0].toLowerCase())
    expect(problems.find(({ rule }) => rule === 'outlet-by-place')?.message).toContain(`“${headline}” for`)
  })

  it.each([
    ['The Long Road Home', 'How a coach with fourteen people left it', 'By Nora Lund'],
    ['The Sleepless Driver', 'Inquiry ordered into hours of coaches', 'By Nora Lund'],
    ['The Coach Falls', 'Inquiry ordered into hours of drivers', 'By Nora Lund'],
    ['Death Near Belka', 'Inquiry ordered into hours of work', 'By Nora Lund'],
    ['The Belka Courant', 'Inquiry ordered into hours of work'],
  ])('“%s” is the headline', (...lines) => {
    const { title, problems } = headed(...lines)
    expect(title).toBe(lines[0])
    expect(problems.find(({ rule }) => rule === 'outlet-unknown')?.message).toContain(
      `its line “${lines[0]}” is taken for the headline`,
    )
  })
})

describe('a source that names no outlet', () => {
  const given = (file: string) => {
    const source = ['Coach leaves road near Belka', '2026-01-05', ...body].join('\n\n')
    const [raw] = textReader.read(source, { file, bytes: new TextEncoder().encode(source) })
    const { publisher, problems } = clean(raw!, { agencies, publishers: [] })
    return [publisher.data.name, problems.find(({ rule }) => rule === 'outlet-unknown')?.message]
  }

  it('goes by the name of its file', () => {
    expect(given('inbox/coach-2.txt')).toEqual([
      'coach-2',
      expect.stringContaining('the file’s name, “coach-2”'),
    ])
  })

  it('has no file’s name where it comes by standard input', () => {
    const [name, message] = given('-')
    expect(name).toBe('unknown')
    expect(message).toMatch(/“unknown”, as one outlet with all that is given so, stands for it/)
  })
})

describe('a line of place and day', () => {
  it.each([
    ['Belka, Saturday, June 20, 2026 (Alba Press)', 'Belka', 'Saturday, June 20, 2026', 'Alba Press'],
    ['PARIS, Texas, 20 June 2026', 'PARIS, Texas', '20 June 2026', null],
    ['Port Belka – 20 June 2026 [AP]', 'Port Belka', '20 June 2026', 'AP'],
    ['Belka (Norland) - 20 JUN 2026 - 05:40 CET', 'Belka (Norland)', '20 JUN 2026 - 05:40 CET', null],
    ['Belka | 20 June 2026', 'Belka', '20 June 2026', null],
  ])('%s', (line, place, day, credit) => {
    expect(placeAndDay(line)).toEqual({ place, day, credit })
  })

  it.each([
    'Saturday, June 20, 2026',
    'Nora Lund, 20 June 2026',
    'Belka Star, 20 June 2026',
    'Published, 20 June 2026',
    'Belka, June 2026 saw three floods',
    'By Nora Lund, 20 June 2026',
  ])('not “%s”', (line) => {
    expect(placeAndDay(line)).toBeNull()
  })

  it('gives date and agency, and no byline', () => {
    const { published, byline, credit, text } = read('', 'Belka, Sunday, January 4, 2026 (AP)')
    expect([published, byline, credit?.agency]).toEqual(['2026-01-04', [], 'ap'])
    expect(text).toBe(body.join('\n\n'))
  })
})

describe('the outlet in the title of a page', () => {
  const headline = 'Coach leaves road near Belka'
  const outletOf = (title: string, head = '') => {
    const html = `<html><head><title>${title}</title>${head}</head><body><h1>${headline}</h1>${body.map((text) => `<p>${text}</p>`).join('')}</body></html>`
    const [raw] = htmlReader.read(html, { file: 'coach-2.html', bytes: new TextEncoder().encode(html) })
    return clean(raw!, { agencies, publishers: [] }).publisher.data.name
  }
  const at = (url: string) => `<link rel="canonical" href="${url}">`
  const named = (name: string) => `<meta property="og:site_name" content="${name}">`

  it.each([
    [`${headline} | The Harbour Tribune`, '', 'The Harbour Tribune'],
    [`${headline} - World - Harbour Tribune`, '', 'Harbour Tribune'],
    [`${headline} | The Harbour Tribune`, named('WordPress Site'), 'The Harbour Tribune'],
    [`${headline} | Belka Now`, at('https://www.belkanow.example/coach'), 'Belka Now'],
    [`${headline} | The Harbour Tribune`, named('Belka Now'), 'Belka Now'],
  ])('is named behind the headline: %s %s', (title, head, name) => {
    expect(outletOf(title, head)).toBe(name)
  })

  it.each([
    [`${headline} | World`, ''],
    [`${headline} | World News`, ''],
    [`${headline} | Nora Lund`, ''],
    [headline, named('My WordPress Blog')],
  ])('is none where a section or an author stands there: %s %s', (title, head) => {
    expect(outletOf(title, head)).toBe('coach-2')
  })
})
