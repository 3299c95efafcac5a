import { describe, expect, it } from 'vitest'
import { denyPresence } from '../../../src/compare/matching/absences.ts'
import { claimIndex } from '../../../src/compare/matching/claim-index.ts'
import { matchClaims } from '../../../src/compare/matching/match.ts'
import { matchedArticle } from './made.ts'

const rare = () => 1

describe('denyPresence', () => {
  it.each([
    ['There was no siren', 'Sirens were sounded in Orsk at two, an hour before the flood'],
    ['There were no talks', 'Vakt had been in talks with the union for months'],
    ['There was no transfer request', 'Their hand was forced when the player handed in a transfer request'],
    ['There were no deaths among those who took it', 'Two people who took the drug died in the trial'],
    ['In fact, there was not a single warning', 'Inspectors sent a warning in May'],
    ['Neighbours heard no siren before the flood', 'Sirens were sounded in Orsk at two'],
    ['No arrests were made', 'Four marchers were arrested in Orsk'],
    ['The march passed off peacefully, with no arrests', 'Four marchers were arrested in Orsk'],
    ['They were sent home without any warning', 'Vakt sent the sailors a warning in May'],
  ])('%s: %s', (denying, telling) => {
    const found = telling.includes('request') ? 'aside' : 'told'
    expect(denyPresence(denying, telling, rare)).toBe(found)
    expect(denyPresence(telling, denying, rare)).toBe(found)
  })

  it.each([
    ['no more than asked for', 'There were no talks', 'The union called for talks with Vakt'],
    ['what is to come', 'There were no talks', 'Vakt will hold talks with the union on Monday'],
    ['what is denied as well', 'There were no talks', 'Vakt never held talks with the union'],
    ['what is told of another place', 'No shots were heard in Vakt', 'Shots were fired in Orsk on Monday'],
    ['what tells of another thing', 'There was no transfer request', 'Vakt received a request for papers'],
    [
      'what only a word like it is told of aside',
      'There is no danger of a fire at the moment',
      'In the most serious case, in Orsk, two sailors were killed',
    ],
    ['what has not been done yet', 'No arrests have been made', 'Four marchers were arrested in Orsk'],
    ['what is only said with the word', 'There is no evidence of a leak', 'Police have evidence of fraud'],
  ])('%s is not denied', (_, denying, telling) => {
    expect(denyPresence(denying, telling, rare)).toBeNull()
  })

  it('says nothing of what all of the articles is about', () => {
    expect(denyPresence('There were no talks', 'Vakt held talks in May', () => 0.3)).toBeNull()
  })
})

describe('what one article says that there was none of', () => {
  const ours = ['The river Drena flooded Orsk', 'Mayor Ada Lind fled', 'The bridge of Belka fell']
  const theirs = ['Orsk is under water', 'Ada Lind slept', 'Belka was cut off']
  const first = matchedArticle('a', ['Sirens were sounded in Orsk at two', ...ours])

  it('is on the page of what another tells, as opposed to it', () => {
    const groups = matchClaims([first, matchedArticle('b', ['There was no siren', ...theirs])])
    expect(groups[0]!.members).toEqual([
      { article: 'a', claim: 'a0', opposed: false },
      { article: 'b', claim: 'b0', opposed: true },
    ])
  })

  it('is of no other event', () => {
    const index = claimIndex()
    index.add(first)
    index.add(matchedArticle('c', ['There was no siren', 'Tova Brandt ran in Lund', 'Kaja won at Merrow']))
    expect(index.score({ article: 'a', claim: 'a0' }, { article: 'c', claim: 'c0' })).toBeLessThan(0.5)
  })
})
