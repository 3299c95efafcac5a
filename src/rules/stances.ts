import { areContrary } from '../compare/matching/likelihood.ts'
import type { Content } from '../mdx/content-folder.ts'
import { shortened } from '../mdx/misquoted.ts'
import type { Passage } from '../model/article.ts'
import type { Citation } from '../model/claim.ts'
import { problemAt, type Rule } from './rule.ts'

/** What the article’s last reading makes of the words of a citation; nothing where these are cut otherwise. */
const readingOf = ({ article, quote }: Citation, { articles }: Content): Passage | undefined =>
  articles.get(article)?.data.claims.find((passage) => passage.quote.exact === quote.exact)

/** Whether words state the contrary; those that deny what is stated do so in its own words. */
const statesContrary = (statement: string, passage: Passage | undefined): passage is Passage =>
  passage !== undefined &&
  passage.stance !== 'disputes' &&
  passage.statement !== statement &&
  areContrary(statement, passage.statement)

/**
 * Nobody is cited for a claim in words that say the contrary, as those of an outlet that took a “not” back do: its page would have him say
 * what he denies.
 */
export const stancesFit: Rule = (content) =>
  [...content.claims.values()].flatMap(({ data: { statement, citations }, ...claim }) =>
    citations.flatMap((citation, index) => {
      if (citation.stance !== 'asserts' && citation.stance !== 'reports') return []
      const passage = readingOf(citation, content)
      if (!statesContrary(statement, passage)) return []
      return problemAt(
        claim,
        ['citations', index],
        'stance-contrary',
        'warning',
        `Citation ${index + 1} is cited as saying so, and seems to say the contrary: “${shortened(passage.statement)}”.`,
        'If it does, write `stance: disputes` there; if nobody else makes the claim, turn its statement round. If it does not, write the statement more plainly.',
      )
    }),
  )

/**
 * Nobody is cited for a claim in words by which his article tells that it is denied: “the ship was overloaded” of “the owner denied that
 * the ship was overloaded”. Who claims that it was not has these words too.
 */
export const denialsShown: Rule = (content) =>
  [...content.claims.values()].flatMap(({ data: { statement, citations }, ...claim }) =>
    citations.flatMap((citation, index) => {
      if (citation.stance !== 'asserts' && citation.stance !== 'reports') return []
      const { exact } = citation.quote
      const holding = (content.articles.get(citation.article)?.data.claims ?? []).filter(
        ({ quote }) => quote.exact.includes(exact) || exact.includes(quote.exact),
      )
      const denial = holding.find(({ stance }) => stance === 'disputes')
      if (
        denial === undefined ||
        holding.some(({ stance }) => stance !== 'disputes') ||
        areContrary(statement, denial.statement)
      )
        return []
      const who = denial.speaker === undefined ? 'somebody' : `“${denial.speaker.name}”`
      return problemAt(
        claim,
        ['citations', index],
        'denial-cited',
        'warning',
        `Citation ${index + 1} is cited as saying so, and its article tells that ${who} denies it: “${shortened(denial.quote.exact)}”.`,
        'If so, write `speaker` and `stance: disputes` there; if the claim is that it is not so, say that in its statement.',
      )
    }),
  )

/**
 * A claim is made by somebody, or denied by somebody in these words. Where each of its citations states the contrary, an outlet has taken
 * back what it said, and nobody makes the claim any more. What an editor reviews or writes about may be a rumour.
 */
export const claimsMade: Rule = (content) =>
  [...content.claims.values()].flatMap(({ data, body, ...claim }) => {
    const { statement, citations, status } = data
    const [passage] = citations.flatMap((one) => readingOf(one, content) ?? [])
    const isUnmade =
      status === 'unreviewed' &&
      body.children.length === 0 &&
      citations.every(
        (one) => one.stance === 'disputes' && statesContrary(statement, readingOf(one, content)),
      )
    if (!isUnmade || passage === undefined) return []
    return problemAt(
      claim,
      ['statement'],
      'claim-unmade',
      'warning',
      `Nobody who is cited makes this claim any more: all say the contrary, “${shortened(passage.statement)}”.`,
      `Write that as the statement, and \`stance: asserts\` or \`reports\` in each citation; or delete the claim.`,
    )
  })
