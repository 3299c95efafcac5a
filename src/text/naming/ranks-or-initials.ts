/** Letters that are a rank before a name, “DS Roe”, and as often the initials with which a firm’s begins: “DS Mills”. */
import type { Mention } from './entity.ts'

const letters = /\b(?:DA|DC|DS)\s$/

/** What a text with a detective or a prosecutor in it tells of. */
const ofCrime =
  /\b(?:arrest|attorney|constab|court|crime|criminal|detective|force|inquest|investigat|murder|officer|police|prosecut|sergeant|suspect|trial)/i

/** The mentions with the initials before them, where a text tells of nothing for which anybody would have a rank, and names nobody in full by the surname. */
export const withInitials = (mentions: readonly Mention[], text: string): Mention[] =>
  mentions.map((mention) => {
    const before = letters.exec(text.slice(Math.max(0, mention.start - 4), mention.start))?.[0]
    const isRank = mentions.some((one) => one.text.endsWith(` ${mention.text}`))
    if (before === undefined || /\s/u.test(mention.text) || isRank || ofCrime.test(text)) return mention
    return {
      ...mention,
      start: mention.start - before.length,
      text: before + mention.text,
      role: null,
      hint: mention.hint === 'person' ? null : mention.hint,
    }
  })
