/** Whom an outlet tells of: “Vakt will cut 40 jobs. The Herald reported that it would also sell a mill”. */
import { isOutlet } from '../../attribution/speakers/outlet-reports.ts'
import { isUnnamedBody } from '../../attribution/speakers/pronoun-fit.ts'
import { resolvePronoun } from '../../attribution/speakers/pronouns.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import type { Speaker } from '../../attribution/speakers/scene.ts'
import { isWriting } from '../../data/writings.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { lowerFirst } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt, pronounSubject, subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import type { ReferenceContext } from './context.ts'
import { withArticle } from './name-forms.ts'
import { ofWritings } from './writings-before.ts'

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
  if (mayBeWriting(parsed.sentences.slice(Math.max(0, at - 1), at + 1), told)) return null
  const before = parsed.sentences[at - 1]
  // “According to the Herald, it names nobody”: whoever reports it is not what it is told of
  const deed = told.find(({ pos }) => pos === 'VERB')
  const isOfOther = isAccount(parsed.sentences[at]!) && !ofOutlets.test(deed?.lemma ?? '')
  if (before === undefined || before.paragraph < parsed.sentences[at]!.paragraph - 1)
    return isOfOther ? null : undefined
  const [pronoun, subject] = [pronounSubject(before), subjectPhrase(before)]
  const who =
    pronoun !== null && /^it$/i.test(pronoun.text)
      ? resolvePronoun(scene, at - 1, pronoun.start, 'it')
      : subject === null
        ? null
        : resolveSpeaker(scene, at - 1, subject.first, subject.last)
  if (who === null || isOutlet(who.name)) return isOfOther ? null : undefined
  const { entity } = who
  const isBody = entity === null ? isUnnamedBody(who) : !/^(?:person|place)$/.test(entity.type)
  if (!isBody) return isOfOther ? null : undefined
  if (ofOutlets.test(deed?.lemma ?? '')) return null
  return entity === null ? lowerFirst(who.name) : withArticle(context, entity)
}

/** “According to the Herald, …” */
const isAccount = ({ words }: ParsedSentence): boolean =>
  /^according$/i.test(textAt(words, 0)) && words[1]?.text === 'to'

/** “The union filed a suit. According to the Herald, it names nobody”: whether a writing is told of that may say so. */
const mayBeWriting = (near: readonly ParsedSentence[], told: readonly Word[]): boolean =>
  ofWritings.test(told.slice(0, 6).find(({ pos }) => pos === 'VERB')?.lemma ?? '') &&
  near.some(({ words }) =>
    words.some(({ pos, lemma }) => pos === 'NOUN' && (isWriting(lemma) || lemma === 'suit')),
  )

/** Whether a subject is an outlet that tells of another body or land, while what is told next is no reporting. */
export function isReporter(
  { scene, isSource, parsed }: ReferenceContext,
  { words, phrases }: ParsedSentence,
  { first, last }: NounPhrase,
  told: readonly Word[],
): boolean {
  const [from, to] = [words[first]!, words[last]!]
  const name = parsed.text.slice(from.start, to.end)
  const isReporting =
    (isSource(from.start) || isSource(to.start)) &&
    (pressNoun.test(name) || namedIn(scene, from.start, to.end).some(({ entity }) => isOutlet(entity.name)))
  if (!isReporting) return false
  const that = words.findIndex(({ text }, at) => at > last && text === 'that')
  const said = phraseStartingAt(phrases, that + 1)
  const verb = told.slice(0, 5).find(({ pos }) => pos === 'VERB')?.lemma ?? ''
  // “said that it would cut 400 jobs”: what it tells of itself
  return that > 0 && said !== undefined && said.kind !== 'pronoun' && !ofReporters.test(verb)
}

const pressNoun = /\b(?:news (?:agency|channel|outlet|service|site)|newspaper|broadcaster)$/i
const ofReporters =
  /^(?:add|air|broadcast|cite|describe|give|name|note|print|publish|quote|report|say|show|write)$/
