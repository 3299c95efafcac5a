/** Sentences that tell no more than what nobody says or knows. */
import { questionWord } from '../../data/small-words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt } from '../../words/words.ts'
import type { IsQuoted } from '../cues/cue.ts'

/** Verbs of telling and knowing of which it is worth saying that it was not done. */
const disclosing =
  /^(?:say|tell|confirm|disclose|reveal|specify|explain|identify|name|know|determine|establish|decide|announce|indicate|clarify|comment|elaborate|state|mention|give)$/

/** “The firm declined to comment.”, “His lawyer could not be reached.”, “The mayor did not respond to a request for comment.” */
const unanswered =
  /^[^,;:]{2,80}\s(?:(?:(?:has|have|had) )?(?:declined|refused) (?:(?:to )?comment|to (?:be interviewed|elaborate|discuss it))|(?:did|does|do|has|have) (?:not|n['’]t) (?:immediately )?(?:respond|responded|reply|replied|return|returned) (?:to )?(?:an? |any |several |repeated |multiple |our |(?:(?:interview|media|press|written) )?requests?|calls?|e-?mails?|messages?)|could (?:not|n['’]t) (?:immediately )?be reached|(?:was|were) (?:not|n['’]t|un)\s?(?:immediately )?available for comment)\b[^,;:]*$/iu

/** “Spokesmen for the port, Ann Lee, and for the ferries declined to comment”, “Lee said she could not confirm, deny or comment on it.” */
const silent =
  /\b(?:(?:declined|refused) to comment|(?:would|could|can) (?:not|n['’]t) (?:immediately )?comment|(?:would|could|can) (?:not|n['’]t|neither) (?:confirm|comment)(?: ,)?(?: (?:n?or|deny|comment|on)| ,)* (?:deny|comment))\b[^,;:]*$/i

/** “The mayor would not be drawn on reports that …”, “The firm dodged questions about …”: whether it is so nobody says. */
const evading =
  /^[^,;:]{2,80}\s(?:(?:would|could|did) (?:not|n['’]t) be drawn|(?:declined|refused) to (?:be drawn|answer (?:\p{Ll}+ )?questions?)|(?:deflected|dodged|ducked|evaded|parried|sidestepped) (?:\p{Ll}+ ){0,2}(?:questions?|quer(?:y|ies)|reports|rumou?rs|speculation|suggestions))\b[^,;:]*$/iu

/** “Some will say that …”, “Critics of the plan might argue that …”, “You would think …”: what somebody or other might say or think. */
const supposing =
  /^(?:(?:and|but|so) )?(?:(?:(?:[^,;:]{1,40} )?(?:apologists|critics|cynics|defenders|detractors|opponents|proponents|sceptics|skeptics|supporters)(?: of [^,;:]{2,40})?|an? (?:critic|cynic|sceptic|skeptic)|(?:(?:many|most|some) )?people|many|most|one|others|some|you) (?:can|could|may|might|will|would) (?:\p{Ll}+ )?(?:argue|believe|claim|complain|contend|counter|imagine|insist|object|point out|say|suggest|suppose|tell you|think)|you (?:can|could|may|might|will|would) (?:\p{Ll}+ )?(?:be told|hear|have heard|read))\b(?! only\b)/iu

/**
 * Whether a sentence only tells that somebody makes no comment, at whatever length it names who: nothing else is done in it before, but
 * saying so.
 */
export function makesNoComment({ words }: ParsedSentence, quoted: IsQuoted): boolean {
  const line = words.map(({ text }) => text).join(' ')
  const found = silent.exec(line)
  if (found === null) return false
  const before = words.slice(0, line.slice(0, found.index).trim().split(' ').length)
  return (
    !words.some(quoted) &&
    before.every(({ pos, lemma }) => pos !== 'VERB' || /^(?:say|tell|ask|reach|contact)$/.test(lemma))
  )
}

/**
 * Whether a sentence only tells what somebody has not said or only might say, or what nobody knows: “Police have not confirmed whether …”,
 * “The firm declined to say how …”, “It is unclear if …”.
 */
export function leavesOpen(sentence: ParsedSentence, quoted: IsQuoted): boolean {
  const { words } = sentence
  const line = words.map(({ text }) => text).join(' ')
  if (unanswered.test(line) || evading.test(line) || makesNoComment(sentence, quoted)) return true
  const turns = (from: number) =>
    words.some(({ text }, at) => at > from && text === ',' && /^(?:but|and)$/i.test(textAt(words, at + 1)))
  if (supposing.test(line) && !turns(0)) return true
  const told = words.findIndex(
    (word) =>
      !quoted(word) &&
      ((word.pos === 'VERB' && disclosing.test(word.lemma)) ||
        /^(?:clear|unclear|unknown|uncertain|known)$/i.test(word.text)),
  )
  // “While police have not said how, …” goes on with a clause of its own
  if (told < 0 || /^(?:while|although|though|because|if|when|as|since)$/i.test(textAt(words, 0))) return false
  const before = words.slice(0, told)
  const others = before.some(
    ({ pos, lemma }) => pos === 'VERB' && !/^(?:decline|refuse|remain|have|be|do|fail)$/.test(lemma),
  )
  const negated =
    /^un/i.test(words[told]!.text) ||
    before
      .slice(-7)
      .some(({ text }) =>
        /^(?:not|n['’]t|never|none|nor|neither|yet|decline[sd]?|refuse[sd]?|unable|failed)$/i.test(text),
      )
  const asks = words
    .slice(told + 1, told + 6)
    .findIndex(({ text }) => text === 'that' || questionWord.test(text))
  const apart = words.slice(told + 1).findIndex(({ pos }) => pos === 'PUNCT')
  return !others && negated && asks >= 0 && (apart < 0 || asks < apart) && !turns(told)
}
