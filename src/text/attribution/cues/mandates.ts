/** What somebody wants to be, and does not say is so: “proposed that talks resume”, “insisted that the ship be searched”. */
import { isFinite } from '../../clause/finite.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { textAt } from '../../words/words.ts'

/** Verbs of wanting, and those that tell what is so as well: “insisted that talks |had |resumed”. */
const wanting = /^(?:propose|demand|recommend|request|ask|urge|order|advise|require|move)$/
const sayingToo = /^(?:caution|decree|direct|insist|instruct|rule|suggest)$/

/** Whether a verb wants what “that” opens behind it, whose verb is in its plain form: “that the port |be shut”. */
export function wantsDone({ words, phrases }: ParsedSentence, index: number): boolean {
  const verb = words[index]
  if (verb === undefined || !(wanting.test(verb.lemma) || sayingToo.test(verb.lemma))) return false
  const that = words.findIndex(({ text }, at) => at > index && at < index + 8 && /^that$/i.test(text))
  if (that < 0) return false
  let subject = phraseStartingAt(phrases, that + 1)
  while (subject !== undefined && /^(?:of|in|at|for|on|to)$/i.test(textAt(words, subject.last + 1)))
    subject = phraseStartingAt(phrases, subject.last + 2)
  if (subject === undefined) return false
  let at = subject.last + 1
  while (words[at]?.pos === 'ADV' || /^not$/i.test(textAt(words, at))) at += 1
  const done = words[at]
  if (/^be$/i.test(done?.text ?? '')) return true
  // “suggests that prices rise” tells what is so; who tells of it in the past would say that they rose
  const told = wanting.test(verb.lemma) || /ed$/i.test(verb.text)
  if (told && done?.pos === 'VERB' && done.text === done.lemma && !isFinite(done)) return true
  // “advised that firms use a form”: of many the plain form is that of what is so
  const isOver = (at: number) => /^[,;.]$/.test(textAt(words, at))
  const end = words.findIndex((_, at) => at > that && isOver(at))
  return (
    wanting.test(verb.lemma) &&
    /ed$/i.test(verb.text) &&
    !words
      .slice(that + 1, end < 0 ? undefined : end)
      .some(
        (word) => word.pos === 'AUX' || (word.pos === 'VERB' && word.text !== word.lemma && isFinite(word)),
      )
  )
}
