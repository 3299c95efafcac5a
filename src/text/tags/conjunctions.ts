/** Where “that” opens a clause, and the tagger takes it for a determiner. */
import { sayingVerbs } from '../data/cues.ts'
import { calendarWords } from '../data/name-words.ts'
import { isPerson } from '../words/persons.ts'
import { isFiniteVerb, type Word } from '../words/words.ts'

/** “that repairs were under way”, “that none were sold”: no determiner before a plural, nor behind the day when it was said or who was told. */
export function isConjunction(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index]!, words[index + 1]]
  if (word.pos !== 'DET' || !/^that$/i.test(word.text) || next?.pos !== 'NOUN') return false
  // “found that lifting the cap would help”
  if (/ing$/.test(next.text) && words[index + 2]?.pos === 'DET' && sayingVerbs.has(before?.lemma ?? ''))
    return true
  if ((/[^s]s$/.test(next.text) && next.lemma !== next.text) || next.text === 'none') return true
  // “said on Friday that information …”, but “in May that year”
  if (ofTime.test(next.lemma)) return false
  return calendarWords.test(before?.text ?? '') || opensWhatIsTold(words, index)
}

/** “told MPs |that crime in Leeds had doubled”, but “told MPs that story”: whether “that” opens what somebody named right before it is told. */
function opensWhatIsTold(words: readonly Word[], that: number): boolean {
  const tells = words.findLastIndex(({ lemma }, at) => at < that && at > that - 4 && /^(?:tell|assure|inform|remind)$/.test(lemma)) // prettier-ignore
  const hearer = words.slice(tells + 1, that)
  const end = words.findIndex(({ text }, at) => at > that && /^[,.;:—]$/.test(text))
  return (
    tells >= 0 &&
    hearer.length > 0 &&
    hearer.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos)) &&
    !isPerson(words[that + 1]!.lemma) &&
    words.slice(that + 2, end < 0 ? undefined : end).some(isFiniteVerb)
  )
}

const ofTime =
  /^(?:day|week|weekend|month|year|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|night)$/
