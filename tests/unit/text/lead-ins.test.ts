import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the last sentence of a text tells, and who says so. */
function last(text: string): [statement: string, speaker: string | null] {
  const parsed = parseText(text)
  const known = entities(parsed)
  const { statement, speaker } = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [statement, speaker?.name ?? null]
}

describe('who says it between a clause that leads in and the one it leads to', () => {
  it.each([
    [
      'When the doors opened, Ann Lee said, 14 people were dead.',
      'When the doors opened, 14 people were dead',
      'Ann Lee',
    ],
    [
      'If the deal were broken, the firm said, the city would owe it £14.',
      'If the deal were broken, the city would owe it £14',
      'the firm',
    ],
    [
      'While prices fell by 14%, said Ann Lee, wages rose by 4%.',
      'While prices fell by 14%, wages rose by 4%',
      'Ann Lee',
    ],
    ['As the ship sank, the captain said, 14 men jumped.', 'As the ship sank, 14 men jumped', 'the captain'],
  ])('says both: %s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it('is not whom “he” in it means, being told of as “she”', () => {
    const before = 'Judge Anneke Rowe said Pryce had shown “breathtaking cynicism”. '
    expect(
      last(`${before}While he was placing bets, she said, the hospice was cutting eleven posts.`),
    ).toEqual(['While he was placing bets, the hospice was cutting eleven posts', 'Anneke Rowe'])
  })
})

it('gives what somebody shows, in the words of who tells of it, to the teller', () => {
  const parsed = parseText('Judge Ann Rowe said Bo Pryce had shown “breathtaking cynicism”.')
  const direct = attributions(parsed, entities(parsed)).filter((one) => one.direct)
  expect(direct.map(({ speaker }) => speaker)).toEqual(['Ann Rowe'])
})

describe('who answers in court is nobody named with whoever asks', () => {
  it.each([
    [
      'Samuel Eze paid. Under cross-examination by John Daudu, who appeared for the state, he admitted that he had 14 cars.',
      'Samuel Eze had 14 cars',
      'Samuel Eze',
    ],
    [
      'The driver, Dean Hall, spoke. Cross-examined by Ann Lee, for Mark Roe, the driver said that he was tired. He denied that he had hit 14 cars.',
      'Dean Hall hit 14 cars',
      'Dean Hall',
    ],
    [
      'Asked by Tom Lee about the deal, Mark Roe said that it was dead. He said that he had 14 cars.',
      'Mark Roe had 14 cars',
      'Mark Roe',
    ],
  ])('%s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it('nor surely whoever asks another', () => {
    expect(
      last('Jane Orme, defending, asked Laura Roe about the drawer. She said that 14 men had died.')[1],
    ).toBeNull()
  })
})
