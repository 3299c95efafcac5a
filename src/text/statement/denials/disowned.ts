import { isWhole, type Claimed } from '../claimed.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import { untrueWord } from '../../attribution/cues/judgements.ts'
import { tellsOfCharge } from './claim-before.ts'
import type { ReferenceContext } from '../references/context.ts'

const told =
  '(?:accusation|account|allegation|argument|assertion|characteri[sz]ation|charge|claim|conclusion|description|estimate|explanation|figure|interpretation|number|suggestion|version(?: of events)?|view)'
// “Lee’s family denies” tells no manner
const often = String.raw`(?:(?:(?!(?:ally|assembly|family|monopoly)\s)\p{Ll}+ly|also|always|both|later|since)\s)?`
const denies =
  '(?:contest(?:s|ed)?|contradict(?:s|ed)?|den(?:y|ies|ied)|dismiss(?:es|ed)?|disput(?:e|es|ed)|refut(?:e|es|ed)|reject(?:s|ed)?)'
const denied = '(?:contested|denied|dismissed|disputed|refuted|rejected)'
/** “false”, “a complete lie” */
const untrue = String.raw`(?:an?\s)?(?:\p{Ll}+ly\s|complete\s|total\s|outright\s|pure\s)?${untrueWord.source.replace(/[$^]/g, '')}`
const calls =
  '(?:brand(?:s|ed)?|call(?:s|ed)?|denounc(?:e|es|ed)|describ(?:e|es|ed)|dismiss(?:es|ed)?|label(?:s|led|ed)?|reject(?:s|ed)?)'
const says = '(?:insists?|insisted|says?|said|shows?|showed)'

/**
 * What stands at the end of a sentence to say that somebody denies what it tells: “, which the port has denied”, “, a claim he
 * rejects”, “, an account disputed by the crew”, “ — something that he has denied”, “, which experts say is false”, “, a claim the port
 * calls baseless”.
 */
const tail = new RegExp(
  String.raw`(?:,|\s[—–])\s(?:(?:which|(?:something|an?\s${told})(?:\s(?:that|which))?)\s(?<active>[^,;]{2,60}?(?:,\s[^,;]{2,40}(?=,))?),?\s(?:(?<calling>(?:(?:has|have|had)\s)?${often}${calls})\s(?:as\s)?${untrue}|(?<saying>(?:(?:has|have|had)\s)?${often}${says})\s(?:is|was|are|were)\s${untrue}|(?<cue>(?:(?:has|have|had)\s)?${often}${denies})(?:\s(?:through|via|in|on|at|yesterday|again)\b[^;]*)?)|(?:an?\s${told}|which(?:\s(?:is|was|were|(?:has|have|had)\sbeen))+)\s(?<passiveCue>${often}${denied}(?:\sas\s${untrue})?(?:\son\s\p{Lu}\p{Ll}+|\syesterday)?\sby)\s(?<passive>[^,;]{2,60}?))[.\s]*$`,
  'dv',
)

/** A statement without the words in which somebody denies it. */
export const withoutDenial = (statement: string): string => statement.replace(tail, '')

/** “The union says the port hid 40 tons of ash, which the port denies”: what a relative clause at the end denies; null where none does. */
export function disowned(
  context: ReferenceContext,
  main: Claimed,
): (Claimed & { part: { start: number; end: number } }) | null {
  if (
    main.stance !== 'asserts' ||
    main.kind !== 'statement' ||
    main.speaker === null ||
    main.spans.length === 0
  )
    return null
  const { text, sentences } = context.parsed
  const sentence = sentences[main.sentence]!
  // “accuse Ann Lee of fraud, which she denies”: not that they accuse her
  if (isWhole(context, main)) return null
  const found = tail.exec(text.slice(sentence.start, sentence.end))
  if (found === null) return null
  // “a plan, which the council rejected”: a thing, and no claim
  const isOfThing = /^(?:NOUN|PROPN)$/.test(
    sentence.words.findLast(({ end }) => end <= sentence.start + found.index)?.pos ?? '',
  )
  if (isOfThing && found.groups!['cue'] !== undefined && /^\W+which .*\b(?:dismiss|reject)/.test(found[0]))
    return null
  const start = sentence.start + found.index + /^[\s,—–]+/.exec(found[0])![0].length
  const groups = found.indices!.groups!
  const [from, to] = (groups['active'] ?? groups['passive'])!.map((at) => sentence.start + at) as [
    number,
    number,
  ]
  if (context.isQuoted(start) || main.spans.some((span) => span.start >= start)) return null
  const at = (offset: number) => sentence.words.findIndex(({ end }) => end > offset)
  const denier = resolveSpeaker(context.scene, main.sentence, at(from), at(to - 1))
  if (denier === null || denier.name === main.speaker.name) return null
  const statement = withoutDenial(main.statement)
  if (tellsOfCharge.test(statement)) return null
  // of whom it does not tell, nobody knows who “he” is
  const mention = text.slice(from, to)
  if (/^(?:he|she|it|they)$/i.test(mention) && !statement.includes(denier.name.split(' ').at(-1)!))
    return null
  return {
    ...main,
    statement,
    speaker: denier,
    mention,
    cue: ['cue', 'calling', 'saying', 'passiveCue']
      .map((one) => found.groups![one])
      .find((one) => one !== undefined)!,
    stance: 'disputes',
    claimant: main.speaker,
    spans: [],
    open: false,
    part: { start, end: sentence.end },
  }
}
