import { expect, it } from 'vitest'
import { messageReader } from '../../../../scripts/importer/read/message.ts'

const letter = (type: string, body: string) =>
  [
    'From: Ann Lee <lee@gazette.example>',
    'To: desk@gazette.example',
    'Subject: Fwd: Old pier closed',
    'Date: Wed, 6 May 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    '',
    body,
  ].join('\r\n')

const head = [
  'From: Port of Orsk <press@port.example>',
  'Date: Tue, 5 May 2026 at 09:30',
  'Subject: Old pier closed',
]

it.each([
  [
    'text',
    letter(
      'text/plain',
      [
        'FYI, they are lying. Ann',
        '',
        '---------- Forwarded message ---------',
        ...head,
        '',
        'The old pier of Orsk has been closed since Monday, as divers found cracks in four of its pillars.',
      ].join('\r\n'),
    ),
  ],
  [
    'a page',
    letter(
      'text/html',
      `<p>FYI, they are lying. Ann</p><p>---------- Forwarded message ---------<br>${head.join('<br>').replaceAll('<press@port.example>', '')}</p><p>The old pier of Orsk has been closed since Monday, as divers found cracks in four of its pillars.</p>`,
    ),
  ],
])('reads only what is passed on, as its first sender’s: %s', async (_, text) => {
  const [article] = await messageReader.read(text, { file: 'a.eml', bytes: new TextEncoder().encode(text) })
  expect(article).toMatchObject({ title: 'Old pier closed', publisher: 'Port of Orsk', bylines: [] })
  expect(article!.blocks.map((block) => block.text)).toEqual([
    'The old pier of Orsk has been closed since Monday, as divers found cracks in four of its pillars.',
  ])
})

it('takes the day of the first sending where the head tells it', async () => {
  const text = letter(
    'text/plain',
    ['---------- Forwarded message ---------', ...head, '', 'The old pier of Orsk is closed.'].join('\r\n'),
  )
  const [article] = await messageReader.read(text, { file: 'a.eml', bytes: new TextEncoder().encode(text) })
  expect(article!.published).toBe('Tue, 5 May 2026 at 09:30')
})

it('leaves out the signature below its line', async () => {
  const body = 'The pier is shut.\r\n\r\n-- \r\nIt has cracks.\r\n\r\n-- \r\nThe Gazette\r\nPier Street 3'
  const text = letter('text/plain', body).replace('Fwd: ', '')
  const [article] = await messageReader.read(text, { file: 'a.eml', bytes: new TextEncoder().encode(text) })
  expect(article!.blocks.map((block) => block.text)).toEqual(['The pier is shut.', '-- It has cracks.'])
})
