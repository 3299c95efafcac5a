import { describe, expect, test } from 'vitest'
import { excerptOf, unseenWords } from '../../../src/search/excerpt.ts'
import type { Fragment } from '../../../src/search/pagefind.ts'

const parts = [
  ['h1', 'top', 'The old bridge was shut'],
  ['li', 'q-1', 'The bridge is shut, the mayor said.'],
  [
    'li',
    'q-2',
    'It was shut on Friday after loose bolts were found in its northern tower by two engineers who then told the harbour office of it and asked that it be shut at once.',
  ],
  ['li', 'q-3', 'Nobody knew of bolts.'],
  ['h2', 'analysis', 'Our analysis. Two outlets print it.'],
  ['p', 'by-names', 'Ann Lee · Varnholt'],
] as const

/** A claim’s page as Pagefind gives it, with every place of these words. */
function found(...asked: string[]): Fragment {
  const words = parts.flatMap(([, , text]) => text.split(' '))
  const anchors = parts.map(([element, id], at) => ({
    element,
    id,
    location: parts.slice(0, at).flatMap(([, , text]) => text.split(' ')).length,
  }))
  return {
    url: '/claims/a/',
    meta: { title: parts[0][2], by: JSON.stringify(['Ann Lee', '', 'Bo Ek']) },
    filters: {},
    content: words.join(' '),
    anchors: anchors.slice(1),
    locations: words.flatMap((word, at) => (asked.includes(word.replace(/[.,]$/, '')) ? [at] : [])),
  }
}

const shown = (excerpt: ReturnType<typeof excerptOf>) =>
  excerpt &&
  `${excerpt.by}: ${excerpt.words.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(' ')}`

describe('an excerpt', () => {
  test('is the quotation that has most of the words, with its speaker and nothing of its neighbours', () => {
    expect(shown(excerptOf(found('mayor')))).toBe('Ann Lee: The bridge is shut, the [mayor] said.')
    expect(shown(excerptOf(found('Nobody', 'bolts')))).toBe('Bo Ek: [Nobody] knew of [bolts.]')
  })

  test('names nobody where the outlet says it itself, and is cut where it is long', () => {
    const excerpt = excerptOf(found('engineers'))
    expect(excerpt?.by).toBe(null)
    expect(excerpt?.cut).toEqual([true, false])
    expect(excerpt?.words).toHaveLength(28)
    expect(shown(excerpt)).toContain('two [engineers] who')
  })

  test('may be of the analysis', () => {
    expect(shown(excerptOf(found('outlets')))).toBe('null: Our analysis. Two [outlets] print it.')
  })

  test('is what somebody says where only a name was asked for, and nothing where the statement says it all', () => {
    expect(shown(excerptOf(found('Varnholt')))).toBe('Ann Lee: The bridge is shut, the mayor said.')
    expect(excerptOf({ ...found(), locations: [1] })).toBe(null)
  })

  test('marks the spelling that it prints of what another one finds', () => {
    const fragment = { ...found(), content: 'x Then Sørine’s bridge shut. Sorine’s', locations: [5] }
    fragment.anchors = [
      { element: 'li', id: 'q-1', location: 1 },
      { element: 'p', id: 'by-names', location: 5 },
    ]
    expect(shown(excerptOf(fragment))).toBe('Ann Lee: Then [Sørine’s] bridge shut.')
  })

  test('marks a number that was found by its value, however it is written', () => {
    const fragment = { ...found(), content: 'x The loan was 1.2 million. 1200000x Reuters', locations: [6] }
    fragment.anchors = [
      { element: 'li', id: 'q-1', location: 1 },
      { element: 'p', id: 'by-numbers', location: 6 },
      { element: 'p', id: 'by-origin', location: 7 },
    ]
    expect(shown(excerptOf(fragment))).toBe('Ann Lee: The loan was [1.2] [million.]')
    expect(unseenWords(fragment, 'origin')).toEqual(['Reuters'])
    expect(unseenWords(fragment, 'headline')).toEqual([])
    // Where only its origin has the word, no quotation tells why.
    expect(excerptOf({ ...fragment, locations: [7] })).toBeNull()
  })

  test('counts words as Pagefind does where a language writes no blanks', () => {
    const fragment: Fragment = {
      ...found(),
      content: '桥 关闭 了。市长 说 桥 关闭。',
      raw_content: '桥\u200B关闭\u200B了。\u200B市长\u200B说\u200B桥\u200B关闭。',
      anchors: [{ element: 'li', id: 'q-1', location: 3 }],
      locations: [4],
    }
    expect(excerptOf(fragment)?.words.map(({ text }) => text)).toEqual(['市长', '说', '桥', '关闭。'])
  })
})
