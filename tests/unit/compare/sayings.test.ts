import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { areOneSayer } from '../../../src/compare/differences/named-sayer.ts'
import { article, byId, cite, related } from './made.ts'

describe('one named in one text and called otherwise in another', () => {
  it.each([
    ['Berg said', 'the quarry’s accountant said', 'Anna Berg, the quarry’s accountant, has left.'],
    [
      'Anna Berg said',
      'the quarry’s accountant said',
      'It was sold. The quarry’s accountant, Anna Berg, has left.',
    ],
    [
      'Anna Berg said',
      'Mr. Holt’s doctor told reporters',
      'Anna Berg, Mr. Holt’s doctor, was asked for a note.',
    ],
    [
      'Spokesman Tor Moe said',
      'The ferry’s spokesman said',
      'Tor Moe, a spokesman for the ferry, said it would sail.',
    ],
    ['Moe said', 'Bo Holt’s nurse said', 'Ida Moe, a nurse in Orsk who treats Bo Holt, spoke.'],
  ])('is no other source: %s | %s | %s', (one, other, text) => {
    expect(areOneSayer(one, other, ['', text])).toBe(true)
    expect(areOneSayer(other, one, [text])).toBe(true)
  })

  it.each([
    ['Berg said', 'the quarry’s accountant said', 'Anna Berg said so. The quarry’s accountant has left.'],
    [
      'Berg said',
      'the quarry’s accountant said',
      'Berg, whose brother sued the quarry’s accountant, has left.',
    ],
    ['Berg said', 'the quarry’s accountant said', 'The quarry’s accountant met Berg.'],
    ['Berg said', 'the quarry’s accountant claimed', 'Anna Berg, the quarry’s accountant, has left.'],
    ['Berg said', 'Holt said', 'Anna Berg, who is married to Bo Holt, has left.'],
  ])('is known by no text: %s | %s | %s', (one, other, text) => {
    expect(areOneSayer(one, other, [text])).toBe(false)
    expect(areOneSayer(other, one, [text])).toBe(false)
  })
})

const three = byId(
  article('north', { published: '2026-01-04' }),
  article('south'),
  article('west', { published: '2026-01-06' }),
)

describe('who says so', () => {
  /** Differences as `kind: one / other`, between an edited copy and its original unless told otherwise. */
  const shown = (texts: readonly string[], relation: 'edited-copy' | 'independent' = 'edited-copy') =>
    differencesOf(
      texts.map((text, at) => cite(['north', 'south', 'west'][at] ?? '', text)),
      three,
      related(['north', 'south', relation], ['north', 'west', relation], ['south', 'west', relation]),
    )
      .filter(({ kind }) => kind !== 'style')
      .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)

  it.each([
    [
      '“The mill was sold twice, and nobody was told,” Holm said.',
      '“The mill was sold twice, and nobody was told,” Holm said, before again calling the clerk a thief.',
      [],
    ],
    [
      '“The mill was sold twice, and nobody was told,” Holm said.',
      '“The mill was sold twice, and nobody was told,” Holm said, referring to the clerk.',
      [],
    ],
    [
      '“The mill was sold twice, and nobody was told,” Holm said.',
      '“The mill was sold twice, and nobody was told,” Holm said, noting he had sent a letter to the clerk.',
      [],
    ],
    [
      '“The mill was sold twice to the clerk,” said Ada Holm.',
      '“The mill was sold twice to the clerk,” says the petition, which the dockers sent to the clerk along with a wreath.',
      ['attribution: said Ada Holm / says the petition'],
    ],
    [
      'The note quotes the Port Union, which sent several letters to the Diet saying “a just plan for future ports cannot rely on deep cuts at the docks.”',
      'The note quotes the Port Union’s letters to the Diet saying plans cannot rely on deep cuts at the docks.',
      ['wording: plan for future ports / plans'],
    ],
    [
      '“The keeper said that Lee had told him of 40 boats,” Holm said.',
      '“The keeper said that (Mayor Bo) Lee had told him of 40 boats,” Holm said.',
      [],
    ],
    [
      '“If they go on, they’re going to have big troubles with the nets,” Holm said.',
      '“If they go on, they will have worse troubles with the nets,” Holm said.',
      ['wording: they’re going to have big / will have worse'],
    ],
  ])('of two reporters who quote one is told as shortly as it can be: %s | %s', (one, other, expected) => {
    expect(shown([one, other], 'independent')).toEqual(expected)
  })

  it.each([
    ['The bridge fell at noon, witnesses said', 'The bridge fell at noon, according to witnesses'],
    ['The bridge fell at noon, police said in a statement', 'The bridge fell at noon, according to police'],
    [
      'The bridge fell at noon, the Harbour Office said on Friday',
      'The bridge fell at noon, according to the Harbour Office',
    ],
    ['The bridge fell at noon, officials told reporters', 'The bridge fell at noon, officials said'],
    ['The bridge fell at noon, according to the Herald', 'The bridge fell at noon, the Herald reported'],
    ['The bridge fell at noon, officials said', 'The bridge fell at noon, officials told the Herald'],
    ['Norland said it had shelled the fort', 'Norland shelled the fort, it said'],
    ['Norland’s army said it had shelled the fort', 'Norland shelled the fort, its army said'],
  ])('is one source, told in two ways: %s | %s', (...texts) => {
    expect(shown(texts)).toEqual([])
    expect(shown(texts, 'independent')).toEqual([])
  })

  it.each([
    [
      'The mayor of Orsk died on Monday, the governor said',
      'The mayor of Orsk died on Monday, the governor Ada Lind said',
      'the governor said / the governor Ada Lind said',
    ],
    [
      'Nine people died of the fever, ministry officials said',
      'Nine people died of the fever, officials said',
      'ministry officials said / officials said',
    ],
    [
      'Nine sheep died of the fever, a farmer said',
      'Nine sheep died of the fever, local breeders said',
      'a farmer said / local breeders said',
    ],
    [
      'The army said twelve rebels fell in the raid',
      'Twelve rebels fell in the raid, residents said',
      'The army said / residents said',
    ],
    [
      'The army said it shelled the old fort',
      'The army shelled the old fort',
      'The army said it shelled / The army shelled',
    ],
    [
      'The firm said that it had sold the old mill',
      'The firm has sold the old mill',
      'The firm said that it had / The firm has',
    ],
    ['The road is closed, police said', 'The road is closed', 'police said /'],
    [
      'The road is closed, Lind told the Post',
      'The road is closed, Lind told the Herald',
      'Lind told the Post / Lind told the Herald',
    ],
    [
      'The road is closed, Ada Lind said',
      'The road is closed, Tom Lind said',
      'Ada Lind said / Tom Lind said',
    ],
  ])('is told whole, on both sides: %s | %s', (one, other, expected) => {
    expect(shown([one, other]).map((text) => text.trim())).toEqual([`attribution: ${expected}`])
  })

  it.each([
    [
      'Five climbers died on Mount Ilva on Monday, rescuers said',
      'Five climbers died on Mount Ilva on Monday, mountain rescuers said',
      [],
    ],
    [
      'Five climbers died on Mount Ilva on Monday, the mayor said',
      'Five climbers died on Mount Ilva on Monday, the mayor’s office said',
      ['attribution: the mayor said / the mayor’s office said'],
    ],
  ])('is none of two reporters’ concern where one is more exact: %s | %s', (one, other, expected) => {
    expect(shown([one, other], 'independent')).toEqual(expected)
  })

  it('is told by each that tells it, in whatever words and wherever', () => {
    const texts = [
      'Nine sailors died in the fire, police said',
      'According to police, nine sailors died in the fire',
      'Nine sailors died in the fire, the mayor said that night',
    ]
    const found = differencesOf(
      texts.map((text, at) => cite(['north', 'south', 'west'][at] ?? '', text)),
      three,
      related(),
    ).filter(({ kind }) => kind === 'attribution')
    expect(found.map(({ values }) => values)).toEqual([
      [
        { text: 'police said', articles: ['north', 'south'] },
        { text: 'the mayor said', articles: ['west'] },
      ],
    ])
  })

  it('is one source of three texts', () => {
    expect(
      shown([
        'The rate rose to 4% in May, the Trade Office said on Friday',
        'The rate rose to 4% in May, according to the Trade Office',
        'The rate rose to 4% in May, the trade office said',
      ]),
    ).toEqual([])
  })

  it.each([
    ['The bishop was admitted to the clinic on Friday', 'The bishop has gone to the clinic on Friday'],
    ['The police held two alleged thieves on Friday', 'The police held two thieves on Friday'],
    ['Rebels claimed responsibility for the blast', 'Hill rebels claimed responsibility for the blast'],
    ['Nine deaths were reported in Orsk', 'Ten deaths were reported in Orsk'],
    [
      'The firm closed the mill, saying the market had shrunk',
      'The firm closed the mill because the market had shrunk',
    ],
  ])('is told by no word that says nothing: %s | %s', (...texts) => {
    expect(shown(texts).filter((text) => text.startsWith('attribution'))).toEqual([])
  })

  it.each([
    ['Nobody was hurt in the crash', 'Two people were hurt in the crash', 'polarity: Nobody / Two people'],
    ['No thieves have been arrested', 'Two thieves have been arrested', 'quantity: No / Two'],
    ['The storm killed nobody', 'The storm killed six people', 'quantity: nobody / six people'],
  ])('none and some are one difference: %s | %s', (one, other, expected) => {
    expect(shown([one, other])).toEqual([expected])
  })

  it.each([
    'ORSK, Norland (AP) — ',
    'ORSK (Reuters) - ',
    '(Reuters) - ',
    'New Orsk, Nov 3 (PTI) ',
    'ORSK, Nov. 3 (Xinhua) -- ',
  ])('leaves out a dateline: %s', (dateline) => {
    expect(shown([`${dateline}The minister opened a bridge`, 'The minister opened a bridge'])).toEqual([])
    expect(
      shown([`${dateline}The minister opened a bridge`, 'BELKA (AP) — The minister opened a bridge']),
    ).toEqual([])
  })
})

describe('who says what two reporters, who work apart, quote', () => {
  /** Differences between two texts, each the words of a speaker. */
  const shown = (texts: readonly [string, string], speakers: readonly (string | null)[]) =>
    differencesOf(
      texts.map((text, at) => cite(['north', 'south'][at] ?? '', text, { speaker: speakers[at] ?? null })),
      three,
      related(['north', 'south', 'unknown']),
    )
      .filter(({ kind }) => kind !== 'style')
      .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' / ')}`)

  it.each([
    [
      '“The mill will close in May to save the river,” the letter concluded.',
      'The ministry added, “the mill will close in May to save the river.”',
      ['the letter', 'Ministry of Water'],
      'attribution: the letter concluded / The ministry added',
    ],
    [
      '“The boats were entered as gifts to the ‘Calm Sea’ fund,” the press release from the U.S. Harbour Office said as an example.',
      'The boats were entered as gifts to the ‘Calm Sea’ fund.',
      ['the press release', null],
      'attribution: the press release from the U.S. Harbour Office said as an example / ',
    ],
    [
      '“We fear for the threats to the coast and its people,” said Berg.',
      '“We fear for the threats to the coast and its people,” Tom Rao admitted after a walk through the port.',
      ['Ada Berg', 'Tom Rao'],
      'attribution: said Berg / Tom Rao admitted after a walk through the port',
    ],
    [
      '“This fits what the Union has long known: the fleet has tried to hide its trawlers from the world,” the note said.',
      'The note said, “The fleet has tried to hide its trawlers from the world.”',
      ['the palace', 'the palace'],
      'omission: This fits what the Union has long known / ',
    ],
    [
      '“We fear for the threats to the coast,” said Berg.',
      '“We fear for the threats to the coast — and for the calm of the whole region,” Berg said after a meeting with Rao in Orsk.',
      ['Ada Berg', 'Ada Berg'],
      'omission:  / and for the calm of the whole region',
    ],
    [
      'Ada Berg said that “the ferry to the islands will sail for the last time with no more than a crew of two.”',
      '“Without a second pilot, the ferry to the islands will sail for the last time with no more than a crew of two,” Berg said.',
      ['Ada Berg', 'Ada Berg'],
      'omission:  / Without a second pilot',
    ],
  ])('is told once, and apart from what is said: %s | %s', (one, other, speakers, expected) => {
    expect(shown([one, other], speakers)).toEqual([expected])
  })

  it.each([
    [
      'Ada Berg told the council that without a second pilot, “the ferry to the islands will have to stay in port all winter.”',
      '“Without a second pilot, the ferry to the islands will have to stay in port all winter,” Berg told the council.',
      ['Ada Berg', 'Ada Berg'],
    ],
    [
      'Ada Berg said that, after the storm, “not one house on the coast was offered so much as a dry blanket by the town.”',
      '“After the storm, not one house on the coast was offered so much as a dry blanket by the town,” said Berg.',
      ['Ada Berg', 'Ada Berg'],
    ],
    [
      '“The mill will close in May to save the river and the fish in it.”',
      '“The mill will close in May to save the river and the fish in it,” Lind, a Liberal, wrote.',
      ['Ada Lind', 'Ada Lind'],
    ],
    [
      '“According to the charge sheet, the two knew that the boats could be bought only with the club’s money,” according to the Harbour Office.',
      '“The two knew that the boats could be bought only with the club’s money.”',
      ['the Harbour Office', 'the 30-page charge sheet'],
    ],
    [
      'Tasnia, a state news site, added the detail Norland will “join the worldwide effort to save the whale,” according to Rao.',
      'The Norlandic president Ada Rao said the country would “join the worldwide effort to save the whale.”',
      ['Tasnia', 'Ada Rao'],
    ],
    [
      'The keepers heard “one of the two bears climb the wall of the moat” and called the vet, the zoo said',
      'A spokeswoman of the zoo said the keepers heard “one of the two bears climb the wall of the moat,” which made the “right noise” for once.',
      ['the zoo', 'the zoo'],
    ],
  ])('is nothing to tell where one leaves it to what stands beside: %s | %s', (one, other, speakers) => {
    expect(shown([one, other], speakers)).toEqual([])
  })
})
