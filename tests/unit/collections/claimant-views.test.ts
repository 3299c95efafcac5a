import { expect, test } from 'vitest'
import { claimantPages } from '../../../src/collections/claimant-views.ts'
import type { ClaimSummary } from '../../../src/collections/views.ts'

/** Whether the page of one who is printed so is somebody’s whom the outlets name. */
function isNamed(name: string): boolean | undefined {
  const claim = { slug: 'died', claimants: [{ id: null, key: 'who', name, role: null }] }
  const made = new Map([['who', [claim as unknown as ClaimSummary]]])
  return claimantPages(made, new Map(), new Map())[0]?.named
}

test.each(['Police', 'Officials', 'another User', 'one woman', 'The agency', 'an aviation source'])(
  '%s may be anybody',
  (name) => expect(isNamed(name)).toBe(false),
)

test.each(['Slidell Police', 'Ann Lee', 'Apple', 'Bank of Utah', 'Grant', 'Reuters'])(
  '%s is a name',
  (name) => expect(isNamed(name)).toBe(true),
)
