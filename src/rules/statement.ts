import { problemAt, type Rule } from './rule.ts'

/**
 * Characters. Of the 2,306 statements that the import makes of the 170 articles of newscluster (`npm run import` of its
 * articles.jsonl), the longest has 928: a quotation of six sentences.
 */
const longest = 1000

/** A statement is one sentence: it is the headline of its page, and a line of every list. */
export const statementsShort: Rule = (content) =>
  [...content.claims.values()]
    .filter(({ data }) => data.statement.length > longest)
    .map((claim) =>
      problemAt(
        claim,
        ['statement'],
        'statement-long',
        'warning',
        `The statement has ${claim.data.statement.length.toLocaleString('en')} characters; one sentence has at most ${longest.toLocaleString('en')}.`,
        'Say what is claimed in one sentence, and the rest in the analysis or in claims of their own.',
      ),
    )
