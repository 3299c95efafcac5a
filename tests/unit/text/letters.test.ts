import { describe, expect, it } from 'vitest'
import { withoutMarks } from '../../../src/model/letters.ts'
import { inLatin1 } from '../../../src/text/words/letters.ts'
import { fold } from '../../../src/text/terms/terms.ts'
import { words } from '../../../src/text/words/words.ts'

describe('letters that English lacks', () => {
  it.each([
    'Recep Erdoğan',
    'Jarosław Kaczyński',
    'Maroš Šefčovič',
    'Nguyễn Văn Thiệu',
    'Łuczak',
    'Kopřiva',
    'Müller',
  ])('do not part a word, which stands where it stood: %s', (name) => {
    const text = `On Monday ${name} said so.`
    const found = words(text).slice(2, -3)
    expect(found.map(({ text: word }) => word)).toEqual(name.split(' '))
    for (const { text: word, start, end, pos } of found) {
      expect(text.slice(start, end)).toBe(word)
      expect(pos).toBe('PROPN')
    }
  })

  it('leave a text as long as it was', () => {
    const text = 'Łódź, Đà Nẵng, İzmir, Kraków, Ærø, Œuvre, ẞ, “Straße”, Москва, 東京 and 🙂'
    expect(inLatin1(text)).toHaveLength(text.length)
  })

  it.each([
    ['Wałęsa', 'walesa'],
    ['Østby', 'ostby'],
    ['Kopřiva', 'kopriva'],
    ['Đinh', 'dinh'],
    ['Ærøskøbing', 'aeroskobing'],
    ['Strauß', 'strauss'],
    ['Þórður', 'thordur'],
    ['Œuvrard', 'oeuvrard'],
    ['Ħamrun', 'hamrun'],
    ['Işık', 'isik'],
  ])('are none where names are compared: %s', (name, plain) => {
    expect(withoutMarks(name).toLowerCase()).toBe(plain)
    expect(fold(name)).toBe(plain)
  })
})
