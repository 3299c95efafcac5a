import { expect, test } from 'vitest'
import { drawFlow } from '../../../../src/outputs/share/flow.ts'

const count = (svg: string, kind: string): number => svg.split(`class="${kind}"`).length - 1

test('every outlet hangs from its origin, and those of unknown lineage from nothing', () => {
  const { svg } = drawFlow([3, 1], 2, 104)
  expect(['origin', 'outlet', 'line', 'unknown'].map((kind) => count(svg, kind))).toEqual([2, 4, 4, 2])
})

test('a crowd keeps its proportions and every origin', () => {
  const { svg } = drawFlow([40, 20, 1], 0, 104)
  expect(count(svg, 'origin')).toBe(3)
  expect(count(svg, 'outlet')).toBeLessThanOrEqual(14)
  expect(count(svg, 'line')).toBe(count(svg, 'outlet'))
})

test('nothing is drawn outside its height', () => {
  for (const origins of [[1], [2, 2], [14], [50, 50]]) {
    const ys = [...drawFlow(origins, 3, 104).svg.matchAll(/cy="(\d+)"/g)].map(([, y]) => Number(y))
    expect(
      ys.every((y) => y >= 8 && y <= 96),
      String(origins),
    ).toBe(true)
  }
})

test('without outlets there is no picture', () => {
  expect(drawFlow([], 0, 104)).toEqual({ width: 0, svg: '' })
})
