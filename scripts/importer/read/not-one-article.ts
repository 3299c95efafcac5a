/** Plain texts that hold no article, or two. */
import { problemOf } from './problems.ts'

/** Whether a text is nothing but addresses. */
export const isListOfAddresses = (text: string): boolean =>
  /^\s*https?:\/\/\S+(?:\s+https?:\/\/\S+)*\s*$/.test(text)

export const ofAddresses = (file: string) =>
  problemOf(
    file,
    'source-of-addresses',
    'error',
    'this is a list of addresses, and no article',
    'give each to the import in place of a file: `npm run import -- https://gazette.example/news/fire`',
  )

/** @param line where the head of the second article begins, from 1 */
export const ofTwo = (file: string, line: number) =>
  problemOf(
    file,
    'source-of-two',
    'error',
    'a second article begins here, of an outlet of its own; as one, what it says would be put down to the first',
    'save each article in a file of its own',
    { line, column: 1 },
  )
