import { describe, expect, it } from 'vitest'
import { agencies } from '../../../../src/text/data/agencies.ts'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { creditedIn, isCreditLine } from '../../../../scripts/importer/clean/credit-line.ts'
import { datelineCredit, datelineOf } from '../../../../scripts/importer/clean/datelines.ts'
import { htmlReader } from '../../../../scripts/importer/read/html.ts'
import { jsonReader } from '../../../../scripts/importer/read/json.ts'
import { textReader } from '../../../../scripts/importer/read/text.ts'
import type { PartReader } from '../../../../scripts/importer/read/types.ts'

describe('a line that is nothing but a credit', () => {
  it.each([
    ['By Ann Lee with AP', 'ap'],
    ['Ann Lee/AP', 'ap'],
    ['Bo Ek (Reuters)', 'reuters'],
    ['Ann Lee in Belka and AFP', 'afp'],
    ['PTI | New Delhi | Updated: March 2, 2026 10:00 IST', 'pti'],
    ['Source: dpa/AFP', 'dpa'],
    ['Avec AFP', 'afp'],
    ['(with inputs from PTI)', 'pti'],
    ['© 2026 AFP', 'afp'],
    ['AP Sports Writer', 'ap'],
    ['Ann Lee and agencies', null],
    ['From staff and wire reports', null],
    ['By our foreign staff and AP', 'ap'],
    ['Our world affairs team and AFP', 'afp'],
    ['(Agencies)', null],
  ])('%s', (line, agency) => {
    expect(isCreditLine(line, agencies)).toBe(true)
    expect(creditedIn(line, agencies)).toBe(agency)
  })

  it.each([
    'By AP Dhillon',
    'AP Calculus',
    'Aid Agencies',
    'Photos by AFP',
    'More foreign news from AP',
    'REUTERS/Bo Ek',
    'Bo Ek / Harbour Office / AFP',
    'The mayor told AFP',
    'Ann Lee is a former Reuters correspondent.',
    'By Ann Lee, Reuters Institute for the Study of Journalism',
    'Two agencies are investigating.',
    'By Ann Lee',
  ])('is not “%s”', (line) => {
    expect(isCreditLine(line, agencies)).toBe(false)
  })
})

describe('datelines that an agency’s name makes', () => {
  it.each([
    ['OSLO: (Reuters) The bridge closed.', 'reuters'],
    ['OSLO, AFP - The bridge closed.', 'afp'],
    ['Oslo, March 2 (PTI) The bridge closed.', 'pti'],
    ['AFP, Oslo — The bridge closed.', 'afp'],
    ['OSLO/AFP: The bridge closed.', 'afp'],
    ['(AP) The bridge closed.', 'ap'],
    ['OSLO, Norway — (AP) The bridge closed.', 'ap'],
    ['MOSCOW, March 2. /TASS/. The bridge closed.', 'tass'],
    ['SANTA LUNA (Tarvia) (AFP) – The bridge closed.', 'afp'],
    ['Santa Luna (Tarvia) (AFP) – The bridge closed.', 'afp'],
    ['Santa Luna (Tarvia), March 2 (AFP) – The bridge closed.', 'afp'],
    ['New Delhi [India], March 2 (ANI): The bridge closed.', 'ani'],
    ['Santa Luna, 3 feb (EFE).- The bridge closed.', 'efe'],
    ['Santa Luna, 3 de marzo (AFP) - The bridge closed.', 'afp'],
  ])('%s', (paragraph, agency) => {
    const line = datelineOf(paragraph, agencies)
    expect(paragraph.slice(line.length)).toBe('The bridge closed.')
    expect(datelineCredit(line, agencies)?.agency).toBe(agency)
  })

  it.each([
    'The Automobile Association (AA) — Britain’s largest — warned drivers.',
    'Pakistan Tehreek-e-Insaf (PTI) – The party said so.',
    'AP Dhillon: The singer said so.',
    'The firm sold 3 ships (AFP) The buyer said so.',
    'The Tarvia Workers (TW) (formerly Labour) are a party.',
  ])('are none in “%s”', (paragraph) => {
    expect(datelineOf(paragraph, agencies)).toBe('')
  })

  it('do not take a state for an agency', () => {
    expect(datelineCredit(datelineOf('ERIE, PA — The bridge closed.', agencies), agencies)).toBeNull()
  })
})

const paragraphs = [
  'The harbour bridge at Belka was closed on Monday after a cargo ship struck one of its pillars, the port authority said.',
  'Engineers found cracks in two of the four supports and said that repairs would take at least six weeks from today.',
  'The mayor promised ferries from Wednesday and said that nobody would be left on the wrong side of the water for long.',
]
const page = ({ head = '', above = '', below = '' }) =>
  `<!doctype html><html lang="en"><head><title>Ship strikes bridge</title>${head}</head><body><main><article><h1>Ship strikes bridge</h1>` +
  `${above}${paragraphs.map((text) => `<p>${text}</p>`).join('')}${below}</article><section class="related"><h3>More</h3><p>By Reuters</p></section></main></body></html>`

function read(reader: PartReader | typeof jsonReader, file: string, source: string) {
  const bytes = new TextEncoder().encode(source)
  const [raw] = reader.read(source, { file, bytes }) as ReturnType<PartReader['read']>
  return clean(raw!, { agencies, publishers: [] })
}

describe('the credit of a page', () => {
  it.each([
    ['a line of the outlet’s own people', { above: '<p>By our foreign staff and AP</p>' }, 'ap', []],
    ['a bare line', { above: '<p>By Nora Lund with AP</p>' }, 'ap', ['Nora Lund']],
    ['a byline with a link', { above: '<div class="byline">By <a href="/author/nl">Nora Lund</a>, Reuters</div>' }, 'reuters', ['Nora Lund']],
    ['agencies unnamed', { above: '<p>By Nora Lund and agencies</p>' }, null, ['Nora Lund']],
    ['a wire’s name alone', { above: '<div>Reuters</div>' }, 'reuters', []],
    ['a copyright line', { below: '<p>© 2026 AFP</p>' }, 'afp', []],
    ['a footer', { below: '<footer class="article-footer"><p>Additional reporting by Reuters</p></footer>' }, 'reuters', []],
    ['a feed', { below: '<p>(This story has not been edited by our staff and is published from a PTI feed.)</p>' }, 'pti', []],
    ['the address of the original', { head: '<meta name="original-source" content="https://apnews.com/article/x">' }, 'ap', []],
    ['what it is based on', { head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ship strikes bridge","isBasedOn":{"publisher":{"name":"Reuters"}}}</script>' }, 'reuters', []],
  ])('stands in %s', (_, parts, agency, people) => {
    const found = read(htmlReader, 'page.html', page(parts))
    expect(found.credit).toMatchObject({ agency })
    expect(found.byline).toEqual(people)
    expect(found.text).toBe(paragraphs.join('\n\n'))
  }) // prettier-ignore

  it.each([
    ['a surname', { above: '<p class="byline">By Michael Bloomberg</p>' }, ['Michael Bloomberg']],
    ['initials', { above: '<p class="byline">By AP Dhillon</p>' }, ['AP Dhillon']],
    ['a picture’s line', { above: '<p>By Nora Lund</p><img src="a.jpg"><p>AFP</p>' }, ['Nora Lund']],
    ['a tag', { above: '<p>By Nora Lund</p>', below: '<div class="tags"><a href="/tag/ap">AP</a></div>' }, ['Nora Lund']],
    ['another article', {}, []],
    ['the picture of the metadata', { head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ship strikes bridge","image":{"@type":"ImageObject","creditText":"AFP"}}</script>' }, []],
  ])('is not %s', (_, parts, people) => {
    const found = read(htmlReader, 'page.html', page(parts))
    expect(found.credit).toBeNull()
    expect(found.byline).toEqual(people)
  }) // prettier-ignore
})

describe('the credit of a text', () => {
  const text = (above: string, below = '') =>
    ['Ship strikes bridge', above, '2026-03-02', '', ...paragraphs.flatMap((one) => [one, '']), below].join(
      '\n',
    )
  it.each([
    [text('By Nora Lund\nAssociated Press'), 'ap'],
    [text('AFP, Belka'), 'afp'],
    [text('By Nora Lund', 'Agencies'), null],
    [text('Von Nora Lund', 'Quelle: dpa/AFP'), 'dpa'],
    [`---\ntitle: Ship strikes bridge\nsource: AFP\n---\n\n${paragraphs.join('\n\n')}`, 'afp'],
  ])('%#', (source, agency) => {
    const found = read(textReader, 'a.txt', source)
    expect(found.credit).toMatchObject({ agency })
    expect(found.url).toBeNull()
    expect(found.text).toBe(paragraphs.join('\n\n'))
  })

  it('stands in any field of data that names who gave it', () => {
    const data = {
      uri: 'urn:x',
      type: 'text',
      headline: 'Ship strikes bridge',
      body_text: paragraphs.join('\n\n'),
    }
    for (const more of [
      { infosources: [{ name: 'Reuters' }] },
      { rightsinfo: { copyrightholder: 'Reuters' } },
      { organisation: [{ name: 'Reuters', rel: 'source' }] },
    ])
      expect(read(jsonReader, 'a.json', JSON.stringify({ ...data, ...more })).credit?.agency).toBe('reuters')
  })
})
