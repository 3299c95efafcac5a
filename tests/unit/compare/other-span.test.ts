import { expect, test } from 'vitest'
import { countOverOtherSpans } from '../../../src/compare/matching/other-span.ts'

test.each([
  ['The crash killed four people', 'Crashes since May have killed 60 people'],
  ['An airstrike killed 14 people on Tuesday', 'More than 200 people have been killed since the truce began'],
  ['A suicide bombing killed nine guards', 'Suicide bombings have killed 300 guards over the past year'],
  ['Police arrested six people at the protest', 'Police have arrested 900 people at protests this year'],
])('of one event “%s”, of many “%s”', (once, whole) => {
  expect(countOverOtherSpans(once, whole)).toBe(true)
  expect(countOverOtherSpans(whole, once)).toBe(true)
})

test.each([
  ['The quake killed 40 people', 'Some 200 people have died since the quake struck on Monday'],
  ['The war has killed 20,000 people', 'More than 22,000 people have been killed since the fighting began'],
  ['The fighting has driven out 20,000 people', 'Since May 90,000 people have been driven out'],
  ['The flooding drove out 3,000 people', 'Floods have driven out 9,000 people since Friday'],
  ['The army killed 14 people', 'The army has killed 200 people since May'],
  ['The blast killed 12 men', 'Twelve men died, the most since 1996'],
])('of one event “%s” and “%s”', (one, other) => {
  expect(countOverOtherSpans(one, other)).toBe(false)
})
