import type { Stance } from '../../model/claim.ts'
import type { ClaimKind, Span } from '../../model/reading.ts'
import type { Speaker } from '../attribution/speakers/scene.ts'
import type { ReferenceContext } from './references/context.ts'

/** What one sentence claims, and who claims it. */
export type Claimed = {
  /** Index of the sentence. */
  sentence: number
  statement: string
  kind: ClaimKind
  /** Who says it; null where the outlet does. */
  speaker: Speaker | null
  /** The speaker as printed there. */
  mention: string | null
  cue: string | null
  stance: Stance
  /** Whose claim it is, where the speaker disputes it. */
  claimant: Speaker | null
  /** Where the claimed words stand in the sentence, without who says them and when; none where it points back to a claim. */
  spans: Span[]
  /** It only tells what somebody has not said, or what nobody knows: “Police have not confirmed whether …”. */
  open: boolean
  /** The stretch of the sentence that makes this claim, where another stretch makes another; else the whole makes it. */
  part?: Span
  /** What it tells in two halves, where each would be a claim by itself. */
  halves?: [Half, Half]
}

/** A claim of its own that a sentence makes in its second half, and where it stands there. */
export type Half = Claimed & { part: Span }

/** Whether a claim is a sentence as it stands: the outlet’s own, or what only the whole tells. */
export function isWhole({ parsed }: ReferenceContext, { sentence, spans }: Claimed): boolean {
  const { start, end } = parsed.sentences[sentence]!
  return spans.length === 1 && spans[0]!.start === start && spans[0]!.end === end
}
