/** Words that open a clause which hangs on another, as the source of a pattern. */
export const subordinators =
  'after|although|as|because|before|if|once|since|though|unless|until|when|whenever|while|whilst'
/** Whether a word opens such a clause. */
export const subordinator = new RegExp(`^(?:${subordinators})$`, 'i')

/** Words that stand before a verb in its base form, as the source of a pattern. */
const modals = 'can|could|may|might|must|shall|should|will|would'
/** Whether a word is one of them. */
export const modal = new RegExp(`^(?:${modals})$`, 'i')

/** The forms of “be”, “have” and “do”, and what stands before a verb in its base form, as the source of a pattern. */
export const auxiliaries = `am|is|are|was|were|be|been|has|have|had|do|does|did|${modals}`

/** Whether a word opens what is asked: “asked |whether|”. */
export const questionWord = /^(?:how|if|what|when|where|whether|which|who|why)$/i

/** What stands before the name of anybody, as the source of a pattern. */
export const courtesyTitles = 'Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady'
