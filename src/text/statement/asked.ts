/** What somebody says who was asked. */
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { textAt } from '../words/words.ts'

/** “Asked why”, “When pressed on”: whether a sentence begins with what somebody was asked. */
const opensAsked = ({ words }: ParsedSentence): boolean =>
  /^(?:asked|pressed|questioned)$/i.test(textAt(words, /^when$/i.test(textAt(words, 0)) ? 1 : 0))

/**
 * “Asked if it was safe, Bo Roe said inspectors had found 14 cracks”: whether the answer says it all by itself; “they would not” and
 * “about 40” need the question.
 */
export function answersInFull(sentence: ParsedSentence, { content }: Saying): boolean {
  const [from, to] = [content[0]![0], content.at(-1)![1]]
  const said = sentence.words.filter(({ start, end, pos }) => start >= from && end <= to && pos !== 'PUNCT')
  const own = said.slice(/^that$/i.test(textAt(said, 0)) ? 1 : 0)
  const [first, last] = [own[0], own.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    opensAsked(sentence) &&
    !own.some(({ text }, at) => (at < 3 && needsQuestion.test(text)) || /^it$/i.test(text)) &&
    last.pos !== 'AUX' &&
    !/^(?:not|n['’]t|so|to|either|neither|too)$/i.test(last.text) &&
    own.some(({ pos }, at) => at > 0 && (pos === 'VERB' || (pos === 'AUX' && at < own.length - 2)))
  )
}

const needsQuestion = /^(?:it|they|this|that|these|those|one|ones|none|some|all|most|both|yes|no|so|there)$/i

/** “Asked whether it had burned, Ann Lee said: “No.””: whether a question stands in front and the words only say no to it. */
export const saysNoAsked = (sentence: ParsedSentence, { content }: Saying): boolean =>
  opensAsked(sentence) &&
  /^(?:no|not|never|absolutely|certainly|definitely)$/i.test(
    sentence.words.find(({ start, pos }) => start >= content[0]![0] && pos !== 'PUNCT')?.text ?? '',
  )
