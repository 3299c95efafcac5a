import { problemAt, type Rule } from './rule.ts'

/**
 * Characters. Of the 2,306 statements that the import makes of the 170 articles of newscluster (`npm run import` of its
 * articles.jsonl), the longest has 928: a quotation of six sentences.
 */
const longest = 1000
/** What is longer than this is no slip: it would fill every list of claims. */
const longestBuilt = 3 * longest

/** A statement is one sentence: it is the headline of its page, and a line of every list. */
export const statementsShort: Rule = (content) =>
  [...content.claims.values()]
    .filter(({ data }) => data.statement.length > longest)
    .map((claim) =>
      problemAt(
        claim,
        ['statement'],
        'statement-long',
        claim.data.statement.length > longestBuilt ? 'error' : 'warning',
        `The statement has ${claim.data.statement.length.toLocaleString('en')} characters; one sentence has at most ${longest.toLocaleString('en')}.`,
        'Say what is claimed in one sentence, and the rest in the analysis or in claims of their own.',
      ),
    )

/** Markdown and HTML that somebody meant as such: emphasis, a link, code, a tag. A lone `*` or `<` is none. */
const emphasis =
  /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]*[^\s*_]\1(?![\p{L}\p{N}*_])|!?\[[^[\]]+\]\([^()\s]+\)|`[^`]+`/u
const tag =
  /<!--|<\/?(?:a|audio|b|blockquote|body|br|button|center|cite|code|del|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|li|link|mark|meta|object|ol|p|pre|q|s|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul|video)(?:\s[^<>]*)?\/?>/i
const marked = new RegExp(`${emphasis.source}|${tag.source}`, 'iu')

/** An address of the web, which readers could be sent to by a headline and every list. */
const address = /(?:https?:\/\/|\bwww\.)\S+/iu

/** One pair of quotation marks that holds all of it; YAML takes such for its own only where they are straight. */
const quotedWhole = /^\s*(?:“[^“”]*”|«[^«»]*»|„[^„“]*“|"[^"]*"|‘[^‘’]*’)[.\s]*$/u

/** A statement is shown as it is written: headlines, lists, feeds and search have no markup. */
export const statementsPlain: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) => {
    const { statement } = claim.data
    const [found] = marked.exec(statement) ?? []
    const [link] = address.exec(statement) ?? []
    if (quotedWhole.test(statement))
      return problemAt(
        claim,
        ['statement'],
        'statement-marked',
        'warning',
        'The statement stands in quotation marks: they would be a part of the page’s title, and of every list.',
        'Take them off. Who says it belongs into `claimants`, and the words themselves into the citations.',
      )
    const message =
      found !== undefined
        ? `A statement is plain text: readers would see “${found}” with its marks.`
        : `A statement is one sentence, and this one has an address in it: “${link ?? ''}”.`
    const fix = 'Write the words alone; emphasis and links belong into the analysis, below the second `---`.'
    return found === undefined && link === undefined
      ? []
      : problemAt(claim, ['statement'], 'statement-marked', 'warning', message, fix)
  })
