import { expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** Each claim of a text, with who makes it. */
function claims(text: string): string[] {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).map(
    ({ speaker, statement }) => `${speaker?.name ?? 'nobody'}: ${statement}`,
  )
}

it.each<[why: string, text: string, expected: string[]]>([
  [
    'with a mark at the head of each, the first with a quotation inside',
    'Vera Sand wrote in her letter:\n\n“The ferry was called “a toy of the rich” by the council. It carried 900 people in May.\n\n“The council sold it in June.”\n\nThe council was asked.',
    ['It carried 900 people in May', 'The council sold it in June', 'The council was asked'].map((one, at) =>
      at < 2 ? `Vera Sand: ${one}` : `nobody: ${one}`,
    ),
  ],
  [
    'without one, up to the mark that closes them',
    'Vera Sand said: “The ferry was no “toy of the rich.” The ferry carried 900 people in May.\n\nThe buyer paid nothing for the ferry.”\n\nThe council was asked.',
    [
      'Vera Sand: The ferry carried 900 people in May',
      'Vera Sand: The buyer paid nothing for the ferry',
      'nobody: The council was asked',
    ],
  ],
  [
    'but not where the mark was lost',
    'Vera Sand said: “The ferry was sold.\n\nThe council sold 4 boats in June.\n\nIt was asked.',
    ['nobody: The council sold 4 boats in June'],
  ],
])('what somebody says over several paragraphs is theirs: %s', (_, text, expected) => {
  expect(claims(text)).toEqual(expect.arrayContaining(expected))
})
