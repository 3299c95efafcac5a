import { resolveSpeaker } from '../attribution/speakers/speakers.ts'
import type { Claimed } from './claimed.ts'
import type { ReferenceContext } from './references/context.ts'

/** What somebody accused says for himself, though a sentence tells it as what he did: “had pleaded not guilty”. */
const plea =
  /\b(?:(?:plead(?:s|ed)?|pled) (?:not guilty|innocent)|(?:maintain(?:s|ed)?|protest(?:s|ed)?) (?:his|her|their) innocence)\b/iu

/** The words by which a statement tells that somebody says he did not do it; null where it tells no such thing. */
export const pleaIn = (statement: string): string | null => {
  const found = plea.exec(statement)
  // “had pleaded not guilty and had been free for years” tells more than he says
  return found === null || /\b(?:and|but) (?:was|is|has|had|will)\b/iu.test(statement) ? null : found[0]
}

/**
 * “Ann Lee, who had pleaded not guilty,”: she, who says so herself, by the words for whom a statement is about; null for what is no plea.
 */
export function pleaderOf(
  { parsed, scene }: ReferenceContext,
  index: number,
  subject: readonly [number, number] | null,
  statement: string,
): Pick<Claimed, 'speaker' | 'mention' | 'cue' | 'stance'> | null {
  const cue = subject === null ? null : pleaIn(statement)
  if (subject === null || cue === null) return null
  const { words } = parsed.sentences[index]!
  const [first, last] = subject
  const speaker = resolveSpeaker(scene, index, first, last)
  const mention = parsed.text.slice(words[first]!.start, words[last]!.end)
  return speaker === null ? null : { speaker, mention, cue, stance: 'asserts' }
}
