/** Whom an outlet tells of: “Vakt will cut 40 jobs. The Herald reported that it would also sell a mill”. */
import { isOutlet } from '../../attribution/speakers/outlet-reports.ts'
import { isUnnamedBody } from '../../attribution/speakers/pronoun-fit.ts'
import { resolvePronoun } from '../../attribution/speakers/pronouns.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import type { Speaker } from '../../attribution/speakers/scene.ts'
import { lowerFirst } from '../../words/edits.ts'
import { pronounSubject, subjectPhrase } from '../../words/phrases.ts'
import type { Word } from '../../words/words.ts'
import type { ReferenceContext } from './context.ts'
import { withArticle } from './name-forms.ts'

/** What outlets tell of themselves. */
const ofOutlets =
  /^(?:see|obtain|review|verify|contact|approach|understand|learn|speak|ask|interview|stand|apologise|apologize|air|broadcast|publish|print|correct|remove|withhold|invite)$/

/**
 * What “it” means in what an outlet reports: the body that the sentence before is about, where there is one. Undefined where nobody but
 * the outlet is told of, where it tells what outlets do, or where none speaks; null where it may be either.
 * @param told the words behind the pronoun
 */
export function reportedBy(
  context: ReferenceContext,
  at: number,
  speaker: Speaker,
  told: readonly Word[],
): string | null | undefined {
  if (!isOutlet(speaker.name)) return undefined
  const { scene, parsed } = context
  const before = parsed.sentences[at - 1]
  if (before === undefined || before.paragraph < parsed.sentences[at]!.paragraph - 1) return undefined
  const [pronoun, subject] = [pronounSubject(before), subjectPhrase(before)]
  const who =
    pronoun !== null && /^it$/i.test(pronoun.text)
      ? resolvePronoun(scene, at - 1, pronoun.start, 'it')
      : subject === null
        ? null
        : resolveSpeaker(scene, at - 1, subject.first, subject.last)
  if (who === null || isOutlet(who.name)) return undefined
  const { entity } = who
  const isBody = entity === null ? isUnnamedBody(who) : !/^(?:person|place)$/.test(entity.type)
  if (!isBody) return undefined
  const deed = told.find(({ pos }) => pos === 'VERB')
  if (ofOutlets.test(deed?.lemma ?? '')) return null
  return entity === null ? lowerFirst(who.name) : withArticle(context, entity)
}
