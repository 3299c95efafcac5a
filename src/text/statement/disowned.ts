import type { Claimed } from '../statements.ts'
import { resolveSpeaker } from '../attribution/speakers.ts'
import type { ReferenceContext } from './references.ts'

/** A relative clause at the end in which somebody denies what the sentence tells: “, which the port has denied”, “, a claim he rejects”. */
const tail =
  /,\s(?:which|an?\s(?:accusation|allegation|assertion|charge|claim|suggestion)(?:\s(?:that|which))?)\s([^,;]{2,60}?)\s(?:(?:has|have|had)\s)?(?:\p{Ll}+ly\s)?(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?)[.\s]*$/u

/** A statement without the clause in which somebody denies it. */
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
  if (main.mention !== null && main.statement.toLowerCase().startsWith(main.mention.toLowerCase()))
    return null
  const found = tail.exec(text.slice(sentence.start, sentence.end))
  if (found === null) return null
  const start = sentence.start + found.index + 2
  const subject = sentence.start + found.index + found[0].indexOf(` ${found[1]!} `) + 1
  if (context.isQuoted(start) || main.spans.some(({ start: from }) => from >= start)) return null
  const at = (offset: number) => sentence.words.findIndex(({ end }) => end > offset)
  const denier = resolveSpeaker(context.scene, main.sentence, at(subject), at(subject + found[1]!.length - 1))
  if (denier === null || denier.name === main.speaker.name) return null
  const statement = withoutDenial(main.statement)
  // of whom it does not tell, nobody knows who “he” is
  if (/^(?:he|she|it|they)$/i.test(found[1]!) && !statement.includes(denier.name.split(' ').at(-1)!))
    return null
  return {
    ...main,
    statement,
    speaker: denier,
    mention: found[1]!,
    cue: found[0].slice(found[0].indexOf(` ${found[1]!} `) + found[1]!.length + 2).replace(/[.\s]+$/u, ''),
    stance: 'disputes',
    claimant: main.speaker,
    spans: [],
    open: false,
    part: { start, end: sentence.end },
  }
}
