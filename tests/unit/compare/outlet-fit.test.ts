import { describe, expect, it } from 'vitest'
import { fitOf, outletForms } from '../../../src/compare/lineage/outlet-fit.ts'

const fit = (meant: string, known: string) => fitOf(outletForms(meant), outletForms(known))

describe('fitOf', () => {
  it.each([
    ['The Lenz Times', 'Lenz Times'],
    ['Lenz Bay Times', 'lbtimes.com'],
    ['Lenz Bay Times', 'lenzbaytimes.example'],
    ['lenzbaytimes.example', 'The Lenz Bay Times'],
    ['Sentinel', 'thesentinel.co.uk'],
    ['The Sentinel', 'sentinel.example'],
    ['edition.lenz.example', 'lenz.example'],
    ['www.lenz.example', 'lenz.example'],
  ])('knows one outlet by two names: %s, %s', (one, other) => {
    expect([fit(one, other), fit(other, one)]).toEqual(['same', 'same'])
  })

  it.each([
    ['Times', 'lbtimes.com'],
    ['Times', 'The Lenz Bay Times'],
    ['LBT', 'The Lenz Bay Times'],
    ['LBT', 'lbtimes.com'],
    ['Lenz Bay Times', 'lbt.example'],
    ['Daily Sentinel', 'sentinel.example'],
    ['Sentinel on Sunday', 'sentinel.example'],
    ['LBC News', 'lbc.co.uk'],
    ['sentinel.ng', 'thesentinel.com'],
  ])('leaves it open where one could be meant: %s, %s', (meant, known) => {
    expect(fit(meant, known)).toBe('maybe')
  })

  it.each([
    ['Lenz Bay Times', 'thetimes.example'],
    ['Lenz Bay Times', 'The Times'],
    ['Times', 'timesheet.example'],
    ['Sun', 'sundaymail.example'],
    ['Lenz Bay Times', 'Lenz Bay Herald'],
    ['North Post', 'spost.example'],
    ['FBI', 'fire.example'],
    ['Belka Times', 'Lenz Times'],
  ])('keeps two outlets apart: %s, %s', (meant, known) => {
    expect(fit(meant, known)).toBe('other')
  })
})
