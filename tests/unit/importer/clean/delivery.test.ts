import { expect, test } from 'vitest'
import { withoutDelivery } from '../../../../scripts/importer/clean/delivery.ts'

const own = (...texts: string[]) =>
  withoutDelivery(
    texts.map((text, index) => ({ kind: 'paragraph' as const, text, line: index + 1 })),
  ).blocks.map(({ text }) => text)

const article = [
  'A ferry with 90 people on board ran aground off Qellin on Monday, the coastguard said.',
  'Nobody was hurt. The operator said it would be towed to the port as soon as the tide allowed that, and that no oil had leaked.',
  'With AFP',
]

test.each([
  ['You’re receiving this newsletter because you signed up for it.', 'The Gazette is printed in Qellin.'],
  ['-- You received this e-mail as you are a member. Unsubscribe: https://gazette.example/u'],
  ['This email was sent to ada@mail.example.', 'Pier Street 3, Qellin'],
  ['To stop receiving these alerts, reply with STOP.', '© The Gazette'],
  ['If you no longer wish to receive our daily briefing, tell us.'],
  ['Unsubscribe | Privacy', 'The Gazette, Qellin'],
  ['Manage your email preferences', 'Unsubscribe here'],
])('leaves out what a newsletter says of itself, to its end: %s', (...footer) => {
  expect(own(...article, ...footer)).toEqual(article)
})

test('leaves out the links above the text alone', () => {
  expect(own('View this email in your browser', ...article)).toEqual(article)
  expect(own('You are receiving this because you signed up.', ...article)).toEqual(article)
  expect(own(...article, 'Manage your preferences', article[1]!)).toEqual([...article, article[1]])
})

test.each([
  'To stop receiving the grant, farmers must write to the ministry, which has 90 days to answer.',
  'This message was sent to residents of the pier.',
  'Unsubscribed callers pay twice as much, the operator said.',
  '“You are receiving this because you have earned it,” the mayor said.',
  'Update your passport before May, the ministry told travellers.',
])('keeps what an article tells of letters: %s', (text) => {
  expect(own(...article, text)).toEqual([...article, text])
})
