import type { Span } from '../../../src/model/reading.ts'

const writing = '(?:article|story|report|piece|post|page|headline|caption|graphic)'
/** What an outlet says its own text told. */
const told =
  '(?:also |first |initially |originally |wrongly |incorrectly |mistakenly |erroneously |in error )*(?:said|stated|reported|wrote|gave|named|described|put|quoted|attributed|called|claimed|referred|suggested|implied|listed|identified|included|contained|omitted|mis\\p{L}+)'

/** “Correction:”, “Clarification (May 3):”, “• Corrections and clarifications –” */
const label =
  /^(?:[•*▪]\s*)?[([]?(?:an?\s)?(?:corrections?(?: and clarifications?)?|clarifications?|amendments?|editor[’']s note)(?:\s*\([^)]{0,30}\)|,?\s\d[^:\n]{0,20})?(?:[:.]|\s*[—–]|\s-)\s+/iu
/** “This article was amended on 3 May”, “The story has been corrected”, “In an article published on Tuesday (“…”) we said” */
const opening = new RegExp(
  `^(?:[•*▪]\\s*)?(?:(?:This ${writing}|The (?:article|story|headline|caption)) (?:was|has been) (?:amended|corrected|clarified)\\b|In (?:an?|our|the) ${writing} [^.]{0,200}\\bwe ${told}\\b|An? ${writing} \\([^)]*\\b(?:page|p\\.?) ?\\d[^)]*\\) ${told}\\b)`,
  'iu',
)
/**
 * “An earlier version of this article”, “This article originally stated”, “(Corrects paragraph 2 …)”: the outlet’s own, wherever it
 * stands, and whatever is said first of how it came about.
 */
const version = new RegExp(
  `^(?:[^"“”]{0,120}\\b(?:(?:earlier|previous|original|first|prior|initial|online|print(?:ed)?) (?:version|edition|headline) (?:of|on|to) (?:this|our) ${writing}\\b` +
    `|this ${writing} (?:originally|initially|previously|wrongly|incorrectly|mistakenly|erroneously) ${told})` +
    `|[([]?(?:corrects|clarifies|refiles)\\b|this (?:version|${writing}) corrects\\b)`,
  'iu',
)
/** What the same is called in a note that corrects it. */
const own = new RegExp(
  `^(?:(?:an?|the|our) (?:earlier|previous|original|first) (?:\\S+ ){0,3}(?:version|headline|${writing})|(?:this|our|a|an) ${writing}|the (?:article|headline|story)|we|in (?:an?|our|the|this) ${writing} [^.]{0,200}\\bwe)(?: \\([^)]*\\))?(?: (?:of|on|about) [^.]{0,60}?)?(?:,? (?:published|printed) [^.]{0,60}?)?,? ${told}\\b`,
  'iu',
)
/** “It originally said …”, where a note has named the article before. */
const ownAgain = new RegExp(
  `^it (?:had )?(?:first|initially|originally|previously|earlier|wrongly|incorrectly|mistakenly|erroneously) ${told}\\b`,
  'iu',
)
/** “has since revised the number to 34”, “The correct figure is 34”: of what, only the words taken back tell. */
const ofTakenBack =
  /\bthe (?:correct |actual |right |real |true |latest )?(?:age|amount|count|date|figure|name|number|spelling|sum|title|toll|total)(?= (?:is|was|has|should|to|since|from|up|down)\b|[.,;:])/iu
/** What a note tells of how the mistake came about. */
const ofNote = new RegExp(
  `^(?:(?:the|this|these|that) (?:errors?|mistakes?)\\b|we (?:apologi[sz]e|regret)\\b|(?:(?:the|an?) (?:online|earlier|print) version of )?(?:this|the|our) ${writing} (?:was|has been|is|has (?:also|since) been|was also) (?:since )?(?:amended|corrected|clarified|changed|updated)\\b)`,
  'iu',
)

/**
 * The sentences in which an outlet takes back what its own text told: “Correction: An earlier version of this article said that …”.
 * What a note tells as right is none of them.
 */
export function withdrawnIn(text: string, sentences: readonly Span[]): Span[] {
  let inNote = false
  return sentences.filter(({ start, end }) => {
    const printed = text.slice(start, end)
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end)
    inNote ||= label.test(line) || opening.test(printed)
    const words = printed.replace(label, '').replace(/^[•*▪]\s*/u, '')
    return (
      version.test(words) || (inNote && [own, ownAgain, ofTakenBack, ofNote].some((one) => one.test(words)))
    )
  })
}
