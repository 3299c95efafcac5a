import { expect, test } from 'vitest'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'

test('a headline above a claim is told with whose it is', () => {
  expect(en.toldIn('The Gazette', 'Storm closes port')).toBe('In The Gazette: “Storm closes port”')
  expect(en.toldIn('البريد', 'إغلاق الميناء')).toBe('In \u2068البريد\u2069: “\u2068إغلاق الميناء\u2069”')
  expect(fr.toldIn('The Gazette', 'Storm closes port')).toContain('The Gazette')
})
