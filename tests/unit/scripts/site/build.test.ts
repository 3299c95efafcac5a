import { expect, test } from 'vitest'
import { warningsIn } from '../../../../scripts/site/build.ts'

test('of what a build prints only warnings are told, each as it is', () => {
  const output = [
    '05:35:31 [content] Syncing content',
    '05:35:32 [WARN] [plumbline-content] warnings in the content: 5; “npm run check” lists them',
    '05:35:32 [vite] Re-optimizing dependencies because vite config has changed',
    '[WARN] [vite] a chunk is large',
    '05:35:33 [WARN] no part of Astro says this [so]',
    ' generating static routes ',
    '05:35:36 [build] Complete!',
  ]
  expect(warningsIn(output.join('\n'))).toEqual([
    'warnings in the content: 5; “npm run check” lists them',
    'a chunk is large',
    'no part of Astro says this [so]',
  ])
  expect(warningsIn('')).toEqual([])
})
