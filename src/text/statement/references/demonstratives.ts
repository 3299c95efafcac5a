/** What “those ballots” means, in the words by which a sentence before tells of them: “the 1,410 mailed ballots”. */
import { isEventNoun } from '../../clause/events.ts'
import type { Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { withoutJudging } from './judging.ts'

/** How many sentences back that may be. */
const reach = 2
/** Nouns that say when or how: “that year”, “that way”. */
const ofNoThing =
  /^(?:year|month|week|weekend|day|night|morning|evening|afternoon|time|moment|point|season|period|era|age|way|case|kind|sort|type|reason|extent|regard|sense|effect|report)$/

/** “that plan” → “the flood rescue plan”. */
export function demonstrativeEdits(context: ReferenceContext, { sentence: at, span }: Passage): Edit[] {
  const { words } = context.parsed.sentences[at]!
  return words.flatMap((pointer, index): Edit[] => {
    const noun = words[index + 1]
    if (noun === undefined || pointer.start < span.start || noun.end > span.end) return []
    const points =
      /^(?:this|that|these|those)$/i.test(pointer.text) &&
      /^(?:DET|PRON)$/.test(pointer.pos) &&
      noun.pos === 'NOUN' &&
      !ofNoThing.test(noun.lemma) &&
      !tellsWhich.test(textAt(words, index + 2)) &&
      words[index + 2]?.pos !== 'NOUN' &&
      !context.isQuoted(pointer.start)
    const told = points ? toldBefore(context, at, noun) : null
    return told === null
      ? []
      : [{ start: pointer.start, end: noun.end, text: `${/^T/.test(pointer.text) ? 'The' : 'the'} ${told}` }]
  })
}

const tellsWhich = /^(?:of|that|which|who|where|when|whose|['’]s?|-)$/i

/** How the sentences near before tell of what the noun means; null where they do not, or tell of two by that noun. */
function toldBefore({ parsed, isQuoted }: ReferenceContext, at: number, noun: Word): string | null {
  const near = parsed.sentences.slice(Math.max(0, at - reach), at + 1)
  const told = near.flatMap((sentence) =>
    sentence.words
      .filter(({ pos, lemma, start }) => pos === 'NOUN' && lemma === noun.lemma && start < noun.start)
      .map((head) => ({ sentence, head })),
  )
  const [only, another] = told
  if (only === undefined || another !== undefined || only.sentence === near.at(-1)) return null
  const { sentence, head } = only
  // “She put off the March visit. They met in Orsk. During that visit …”: what the sentence between tells of may be meant
  if (isEventNoun(noun.lemma) && sentence !== near.at(-2)) return null
  if (head.text.toLowerCase() !== noun.text.toLowerCase() || isQuoted(head.start)) return null
  const own = ownWords(sentence, sentence.words.indexOf(head))
  return own === null ? null : parsed.text.slice(own[0]!.start, head.end)
}

/** The words before a noun that say what it is; null where none do, or its kind is only spoken of. */
function ownWords({ words }: ParsedSentence, head: number): Word[] | null {
  const opening = words.slice(0, head).findLastIndex((word, at) => !isOwn(word, words[at + 1]!))
  const own = withoutJudging(words.slice(opening + 1, head))
  const before = textAt(words, opening)
  const next = words[head + 1]
  const isPart = next?.pos === 'NOUN' || /^(?:['’]s?|-)$/.test(next?.text ?? '')
  return own.length === 0 ||
    own.length > 5 ||
    isPart ||
    unreal.test(before) ||
    own.some(({ text }) => passing.test(text))
    ? null
    : own
}

/** “rescue”, “nine”, “mailed” before what it is told of. */
const isOwn = ({ pos, text }: Word, next: Word) =>
  /^(?:NOUN|ADJ|NUM|PROPN)$/.test(pos) || (pos === 'VERB' && /(?:ed|en)$/.test(text) && next.pos === 'NOUN')

/** What tells of none, of any, or of somebody’s own. */
const unreal =
  /^(?:any|all|both|each|every|few|no|not|other|another|what|which|such|its|his|her|their|our|my|your|['’]s?|[-–])$/i
const passing =
  /^(?:first|last|latest|next|most|least|only|same|other|second|third|previous|earlier|new|more|further|similar|possible|several|many|own)$/i
