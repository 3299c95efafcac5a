import type { Nodes, Root } from 'mdast'
import { articleText } from '../mdx/article-text.ts'
import { isTorn } from '../mdx/body.ts'
import { componentAttributes } from '../mdx/check-body.ts'
import { isElement, type JsxElement } from '../mdx/components.ts'
import { placeIn, type Content } from '../mdx/content-folder.ts'
import type { Entry } from '../mdx/entry.ts'
import { didYouMean } from '../mdx/nearest.ts'
import { misquoted, shortened } from '../mdx/misquoted.ts'
import { quoteSpans } from '../mdx/quotes.ts'
import type { Place } from '../mdx/problem.ts'
import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import { idSchema } from '../model/id.ts'
import type { Problem } from '../model/problem.ts'
import type { Quote } from '../model/quote.ts'
import type { Rule, RuleName } from './rule.ts'

type Fault = { rule: RuleName; message: string; fix: string }

function quoteFault(article: Entry<Article>, quote: Quote): Fault | null {
  const { id, text } = article
  const spans = quoteSpans(text, quote)
  if (spans.length === 1) return null
  const alone = quoteSpans(text, { exact: quote.exact })
  if (alone.length === 0) return { rule: 'quote-not-verbatim', ...misquoted(article, quote.exact) }
  if (spans.length === 0)
    return {
      rule: 'quote-not-verbatim',
      message: `The quotation “${shortened(quote.exact)}” stands in “${id}”, but not between that prefix and that suffix.`,
      fix: 'Copy `prefix` and `suffix` from just before and after the words, or leave them out.',
    }
  return {
    rule: 'quote-ambiguous',
    message: `The quotation “${shortened(quote.exact)}” stands ${spans.length} times in “${id}”.`,
    fix: 'Quote more, or write it as `quote: { exact: …, prefix: … }` with the words just before the one you mean.',
  }
}

const toProblem = (file: string, at: Place, fault: Fault): Problem => ({
  severity: 'error',
  file,
  ...fault,
  ...at,
})

/** An outlet that changed its words may be cited with the new ones too: then the old citation may go. */
function withOtherWayOut(
  fault: Fault,
  { data, placeOf }: Entry<Claim>,
  index: number,
  article?: Entry<Article>,
): Fault {
  const other = data.citations.findIndex(
    (one, at) =>
      at !== index && one.article === article?.id && quoteSpans(article.text, one.quote).length === 1,
  )
  if (fault.rule !== 'quote-not-verbatim' || other < 0) return fault
  const { line } = placeOf(['citations', other, 'quote'])
  return {
    ...fault,
    fix: `${fault.fix} If the outlet has changed its words, and citation ${other + 1} (line ${line}) has the new ones, delete this one.`,
  }
}

/** Every quotation stands in its article: exactly, and in one place. */
export const quotesVerbatim: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) =>
    claim.data.citations.flatMap(({ article, quote }, index) => {
      const cited = content.articles.get(article)
      const fault = cited && quoteFault(cited, quote)
      const at = () => claim.placeOf(['citations', index, 'quote', 'exact'])
      return fault ? toProblem(claim.file, at(), withOtherWayOut(fault, claim, index, cited)) : []
    }),
  )

/** Every passage of an article’s last reading stands in its text. */
export const passagesInText: Rule = (content) =>
  [...content.articles.values()].flatMap((article) =>
    article.data.claims.flatMap(({ quote }, index) => {
      if (quoteSpans(article.text, quote).length === 1) return []
      const fault: Fault = {
        rule: 'passage-not-in-article',
        message: `The passage “${shortened(quote.exact)}” does not stand exactly once in the text of the article.`,
        fix: `Its text and its reading belong together: undo the edit, or correct the source and import it; from the same source the text is made anew by npm run import -- --reread, and ${article.data.source?.file ?? 'its source'}.`,
      }
      return toProblem(article.file, article.placeOf(['claims', index, 'quote', 'exact']), fault)
    }),
  )

function quoteElements(node: Nodes): JsxElement[] {
  const own = isElement(node) && node.name === 'Quote'
  const below = 'children' in node ? node.children.flatMap(quoteElements) : []
  return own ? [node, ...below] : below
}

function elementFault(content: Content, element: JsxElement): Fault | null {
  const { article: id } = componentAttributes(element)
  // That it is missing is said of the component.
  if (id === undefined || !idSchema.safeParse(id).success || isTorn(element)) return null
  if (content.broken.articles.has(id)) return null
  const article = content.articles.get(id)
  if (!article)
    return {
      rule: 'article-unknown',
      message: `There is no article “${id}” in ${placeIn(content, 'articles/')}.${didYouMean(id, content.articles.keys())}`,
      fix: 'Correct the id; words of no article stand behind `>`, without `<Quote>`.',
    }
  const paragraph = { type: 'paragraph', children: element.children } as Nodes
  const inline = element.children.every(({ type }) => type !== 'paragraph')
  const tree = { type: 'root', children: inline ? [paragraph] : element.children } as Root
  const exact = articleText(tree)
  return exact === '' || article.text.includes(exact)
    ? null
    : { rule: 'quote-not-verbatim', ...misquoted(article, exact) }
}

/** What an analysis sets in `<Quote article="…">` stands in that article. */
export const analysisQuotesVerbatim: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) =>
    quoteElements(claim.body).flatMap((element) => {
      const fault = elementFault(content, element)
      const at = element.position?.start ?? { line: 1, column: 1 }
      return fault ? toProblem(claim.file, { line: at.line, column: at.column }, fault) : []
    }),
  )
