import type { Citation, Claim } from '../../../src/model/claim.ts'
import type { Entry } from '../../../src/mdx/entry.ts'
import type { Problem } from '../../../src/model/problem.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import { parseBody } from '../../../src/mdx/body.ts'
import { articleText } from '../../../src/mdx/article-text.ts'
import { inFolder } from '../../../src/mdx/join-command.ts'
import { misquoted, partingOf, shortened } from '../../../src/mdx/misquoted.ts'
import { quoteSpan } from '../../../src/mdx/quotes.ts'
import { blocksToMarkdown } from '../../../src/mdx/serialise.ts'
import { stanceOf } from '../match/match.ts'
import { claimSlug } from './compose.ts'
import { leading, rereadingOf, type Reread } from './rereading.ts'
import type { ToWrite } from './types.ts'

/**
 * Citations of words that an outlet has since changed: they stand in the article as it is and not in the one imported. Where the
 * import rewrites one, it says so; any other an editor must look at, as the build will not take it.
 */
export function staleCitations(
  content: Content,
  imported: Pick<ToWrite, 'articles' | 'reworded'>,
): Problem[] {
  const rereading = rereadingOf(content, imported)
  const texts = new Map(
    imported.articles
      .filter(({ id }) => content.articles.has(id))
      .map(({ id, blocks }) => [id, articleText(parseBody(blocksToMarkdown(blocks), id).body)]),
  )
  const isReworded = (slug: string, { article, quote }: Citation) =>
    imported.reworded.some((one) => one.slug === slug && one.article === article && one.quote === quote.exact)
  return [...content.claims.values()].flatMap((claim) =>
    claim.data.citations.flatMap((citation, index): Problem[] => {
      const { article, quote } = citation
      const now = texts.get(article)
      const before = content.articles.get(article)?.text ?? ''
      if (now === undefined || quoteSpan(now, quote) || !quoteSpan(before, quote)) return []
      const renewed = rereading(claim, citation)
      return [
        {
          ...(renewed
            ? updated(
                claim,
                renewed,
                leading(
                  claim.data,
                  claim.data.citations.map((one) => rereading(claim, one)),
                  content.articles,
                ).some(({ now }) => now.id === renewed.now.id),
                content,
              )
            : (isReworded(claim.id, citation) ? stale : gone)(
                misquoted({ id: article, text: now }, quote.exact).message,
              )),
          severity: 'warning',
          file: claim.file,
          ...claim.placeOf(['citations', index, 'quote']),
        },
      ]
    }),
  )
}

function updated(
  claim: Entry<Claim>,
  { base, now, opposed = false }: Reread,
  leads: boolean,
  content: Content,
) {
  const areContrary = (stanceOf(now, opposed) === 'disputes') !== (base.stance === 'disputes')
  const follows = `${renaming(claim, { base, now }, content) ?? (base.stance === now.stance ? 'Nothing has to be done.' : 'Read whether the claim still holds.')} The words as they were are in the history of the file, where git keeps one.`
  const stays = 'The statement stays, as it rests on other reports too'
  return {
    rule: 'citation-updated',
    message: `The outlet has changed ${partingOf(base.quote.exact, now.quote.exact)
      .map((words) => `“${words}”`)
      .join(
        ' to ',
      )}; the citation follows it.${areContrary ? ' The new words say the contrary of the old.' : ''}`,
    fix:
      leads || base.statement === now.statement
        ? follows
        : areContrary
          ? opposed
            ? `${stays}, and the citation disputes it now. If nobody else makes the claim, turn its statement round, or delete it; say under \`corrections\` what changed.`
            : `${stays}, and the citation disputes it no longer.`
          : `${stays}: with another number or name its page shows the difference. Where the outlet now tells of something else, take this citation out and give it a claim of its own: “${shortened(now.statement)}”.`,
  }
}

/** What to do where a claim’s file, and so its address, is named by the statement that it no longer makes; null where it is not. */
function renaming({ id, data }: Entry<Claim>, { base, now }: Reread, content: Content): string | null {
  const isNamedBy = (statement: string) =>
    [id, id.replace(/-\d+$/, '')].includes(claimSlug(statement, () => false))
  if (data.statement !== base.statement || !isNamedBy(base.statement) || isNamedBy(now.statement)) return null
  const name = claimSlug(now.statement, (slug) => content.claims.has(slug))
  return `The address of its page still has the old words: \`npm run rename --${inFolder(content.folder)} ${id} ${name}\` gives it another, to which the old one leads.`
}

const stale = (why: string) => ({
  rule: 'citation-stale',
  message: `The article has changed since it was cited here, and the citation or its claim is an editor’s. ${why}`,
  fix: 'The build stops here until you either put the new words in its `quote`, or delete this citation; where the new words are cited beside it, delete one of the two. Say under `corrections` what changed.',
})

const gone = (why: string) => ({
  rule: 'citation-stale',
  message: `The outlet no longer says what is cited here. ${why}`,
  fix: 'The build stops here until you decide. Where the outlet says the same in other words, cite those. Where it took it back, delete this citation, and the claim with it if nobody else is cited; or cite who says that it is not so, and tell readers under `corrections`.',
})
