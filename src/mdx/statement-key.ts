import { foldSpace } from './article-text.ts'

/** What two statements share that say the same: case, spaces and a full stop aside. */
export const statementKey = (statement: string): string =>
  foldSpace(statement).toLowerCase().replace(/\.$/, '')
