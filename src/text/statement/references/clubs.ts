/** Which club “the club” is, where a text tells of several. */
import { namedIn } from '../../attribution/speakers/scene.ts'
import { roleNouns } from '../../data/cues.ts'
import type { Entity } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { indexFrom } from '../../words/words.ts'
import type { ReferenceContext } from './context.ts'
import { withArticle } from './name-forms.ts'

/** Nouns for those who play, of whom a text mostly names two or more. */
export const clubNouns = /^(?:club|side|team)$/

/**
 * “Orsk chief executive Ann Lee said the club …”, “Former Orsk striker Bo Roe, who scored 41 goals for the club”: the club whose officer or
 * player its own sentence tells of before an offset, be the name one of a town as well; null where it tells of none or of several.
 */
export function clubOfOfficer(
  context: ReferenceContext,
  sentence: ParsedSentence,
  at: number,
): string | null {
  const { words } = sentence
  const [only, another] = namedIn(context.scene, sentence.start, at).filter(({ start, end, entity }) => {
    const next = indexFrom(words, end)
    const office = words.slice(next, next + 3)
    const role = office.findIndex(({ lemma }) => roleNouns.has(lemma.toLowerCase()))
    return (
      entity.type !== 'person' &&
      !context.isQuoted(start) &&
      role >= 0 &&
      office.slice(0, role).every(({ pos, text }) => /^(?:NOUN|ADJ)$/.test(pos) || /^['’]s?$/.test(text))
    )
  })
  return only === undefined || another !== undefined ? null : withArticle(context, only.entity)
}

/** “has joined from the French club Orsk”: a club that a text only ever tells of as one that somebody leaves, and so no more than another. */
export const isLeft = (
  { parsed: { text } }: ReferenceContext,
  { mentions }: Entity,
  before: number,
): boolean =>
  mentions
    .filter(({ start }) => start < before)
    .every(({ start }) =>
      /\b(?:from|leave|leaving|left) (?:the )?(?:[\p{L}-]+ ){0,2}(?:club |side |team )?$/iu.test(
        text.slice(Math.max(0, start - 50), start),
      ),
    )
