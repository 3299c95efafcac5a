import { readingOf } from '../compare/words/reading-of.ts'
import { sameSpeaker } from '../compare/words/same-speaker.ts'
import type { Content } from '../mdx/content-folder.ts'
import { shortened } from '../mdx/misquoted.ts'
import { statementKey } from '../mdx/statement-key.ts'
import type { Passage } from '../model/article.ts'
import type { Citation } from '../model/claim.ts'
import { fold } from '../text/terms/terms.ts'
import { problemAt, type Rule } from './rule.ts'

/** What the article’s reading makes of a citation’s words. Where an editor wrote a note on it, he has looked. */
function readAs({ article, quote, note }: Citation, { articles }: Content): Passage | undefined {
  return note === undefined ? readingOf(quote.exact, articles.get(article)?.data.claims ?? []) : undefined
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && word !== 'the')

/** Whether two names can be of one: they share a word, or one is by description, as “police” is. */
const mayBeOne = (one: string, other: string): boolean =>
  sameSpeaker(one, other) ||
  ![one, other].every((name) => /^\p{Lu}\S+ (?:\S+ )*\p{Lu}/u.test(name)) ||
  shareWord(one, other)

const shareWord = (one: string, other: string): boolean =>
  wordsOf(one).some((word) => wordsOf(other).includes(word))

/** All that somebody is called: an id of `claimants/` stands for its names. */
function namesOf(speaker: string, { claimants }: Content): string[] {
  const found = [...claimants.values()].filter(
    ({ id, data }) => id === speaker || data.name === speaker || data.aliases.includes(speaker),
  )
  return [speaker, ...found.flatMap(({ data }) => [data.name, ...data.aliases])]
}

/**
 * Who speaks in the words of a citation is who speaks there by the article’s reading, which knows the sentence around them. Words that are
 * cited without a speaker would be shown as the outlet’s own.
 */
export const speakersRead: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) =>
    claim.data.citations.flatMap((citation, index) => {
      const passage = readAs(citation, content)
      const { speaker } = citation
      if (passage?.speaker === undefined) return []
      const { name, mention } = passage.speaker
      const sentence = `“${shortened(passage.quote.exact)}”`
      const stance = passage.stance === 'reports' ? 'asserts' : passage.stance
      if (speaker === undefined)
        return problemAt(
          claim,
          ['citations', index],
          'speaker-left-out',
          'warning',
          `Citation ${index + 1} has no \`speaker\`, so its page says that the outlet says this itself. In the article ${name} does: ${sentence}.`,
          `Write \`speaker: ${name}\` and \`stance: ${stance}\`; or say in a \`note\` why the words are the outlet’s own.`,
        )
      return namesOf(speaker, content).some((one) => mayBeOne(one, name) || shareWord(one, mention))
        ? []
        : problemAt(
            claim,
            ['citations', index, 'speaker'],
            'speaker-otherwise',
            'warning',
            `Citation ${index + 1} has “${speaker}” say this. By the article’s reading it is “${name}”: ${sentence}.`,
            `Write \`speaker: ${name}\`; or, where the article was misread, say so in a \`note\`.`,
          )
    }),
  )

/** Nobody is cited as disputing a claim in words that, as the article was read, make that very claim. */
export const stancesRead: Rule = (content) =>
  [...content.claims.values()].flatMap(({ data: { statement, citations }, ...claim }) =>
    citations.flatMap((citation, index) => {
      const passage = citation.stance === 'disputes' ? readAs(citation, content) : undefined
      return passage === undefined ||
        passage.stance === 'disputes' ||
        statementKey(passage.statement) !== statementKey(statement)
        ? []
        : problemAt(
            claim,
            ['citations', index, 'stance'],
            'stance-otherwise',
            'warning',
            `Citation ${index + 1} is cited as disputing this, and by the article’s reading its words say it: “${shortened(passage.quote.exact)}”.`,
            `Write \`stance: ${passage.speaker === undefined ? 'reports' : 'asserts'}\`; or, where the article was misread, say so in a \`note\`.`,
          )
    }),
  )
