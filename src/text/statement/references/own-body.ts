/** The body that who speaks is told to lead, “Ann Lee, the union’s president, said it would …”, and whether “it” is another all the same. */
import { firmNoun, isNamedOtherwise, isOfOtherKind } from '../../attribution/speakers/body-kinds.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { nounOf, textAt, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { isDeed } from './things.ts'
import { isManned } from './things-beside.ts'

/** Offices whose holders tell what the body does in which they are held. */
const leading =
  /^(?:boss|ceo|chair|chairman|chairperson|chairwoman|chief|director|executive|founder|head|headmaster|headmistress|headteacher|leader|manager|owner|president|principal|secretary|spokesman|spokesperson|spokeswoman)$/
/** What such a one does. */
const leads = /^(?:chair|direct|found|head|lead|manage|own|run)$/

const isBody = (noun: string) => bodyNouns.has(noun) || bodyKinds.has(noun) || isManned(noun)

/**
 * “The board met in May. Ann Lee, the union’s president, said it would strike”: whether what a text tells before is unsurely “it”,
 * as who speaks leads another body, which is as likely meant.
 * @param index of the pronoun
 * @param meant what the pronoun would be, as words
 */
export function mayBeOwnBody(
  context: ReferenceContext,
  { sentence: at, speaker, span }: Passage,
  index: number,
  meant: string,
): boolean {
  if (speaker?.entity?.type !== 'person') return false
  const sentence = context.parsed.sentences[at]!
  const { words } = sentence
  const last = meant.toLowerCase().split(/\s+/u).at(-1)!
  const owns = /^its$/i.test(words[index]!.text)
  const isName = /^(?:the )?\p{Lu}/u.test(meant) && !/^The \p{Ll}/u.test(meant)
  if (!isName && !isBody(last)) return false
  if (isManned(last) && !owns && !isDeed(words, index + 1)) return false
  return led(context, sentence, span).some((body) => isElse(context, body, meant, isName))
}

/** A body that somebody leads: its name, or the noun for it with what stands before that. */
type Led = { name: string; isName: boolean; isBare: boolean }

/** The bodies that a sentence tells somebody to lead, outside of what is said. */
function led({ scene }: ReferenceContext, sentence: ParsedSentence, span: Passage['span']): Led[] {
  const { words, phrases } = sentence
  return phrases.flatMap(({ first, last, head }): Led[] => {
    const [from, to] = [words[first]!.start, words[last]!.end]
    if (to > span.start && from < span.end) return []
    const own = words.slice(first, last + 1)
    const isLeader = /^who$/i.test(textAt(words, first - 2)) && leads.test(words[first - 1]!.lemma)
    if (!isLeader && !own.some((word) => leading.test(nounOf(word)))) return []
    const names = namedIn(scene, from, to).filter(({ entity }) => entity.type !== 'person')
    const bodies = names.filter(({ entity }) => entity.type !== 'place').map(({ entity }) => entity.name)
    if (bodies.length > 0) return bodies.map((name) => ({ name, isName: true, isBare: false }))
    // “the teachers’ |union|’s president”, “the head of the |bank|”, “who leads the |guild|”
    const noun = own.findLastIndex(
      (word, at) => isHeld(own, at) || (isLeader && word.start === words[head]!.start),
    )
    return noun < 0
      ? []
      : [{ name: nounOf(own[noun]), isName: false, isBare: noun === 0 || own[noun - 1]!.pos === 'DET' }]
  })
}

/** Whether a word is for that in which an office is held: “the |union|’s leader”, “|bank| chief”, “head of the |league|”. */
function isHeld(own: readonly Word[], at: number): boolean {
  const noun = nounOf(own[at])
  if (own[at]!.pos !== 'NOUN' || leading.test(noun) || mayBePerson(noun)) return false
  const isOwner =
    /^['’]s?$/.test(textAt(own, at + 1)) && own.slice(at + 2).every(({ text }) => !/^['’]s?$/.test(text))
  const isBehindOf = own
    .slice(0, at)
    .some(({ text }, of) => /^of$/i.test(text) && /^the$/i.test(textAt(own, of + 1)))
  return isOwner || isBehindOf || isBody(noun)
}

/** Whether the body that somebody leads is another than what is told of before. */
function isElse(
  context: ReferenceContext,
  { name, isName, isBare }: Led,
  meant: string,
  isMeantName: boolean,
): boolean {
  const lower = meant.toLowerCase()
  const told = lower.split(/\s+/u)
  const nouns = name.toLowerCase().split(/\s+/u)
  if (lower.includes(name.toLowerCase()) || told.includes(nouns.at(-1)!)) return false
  const entity = context.entities.find((one) =>
    isName ? name === one.name : lower.includes(one.name.toLowerCase()),
  )
  const kind = isName ? told.at(-1)! : name
  // “Vakt will leave. Ann Lee, the airline’s head”, “The firm will leave. Ann Lee, the head of Vakt”: the same, as far as the text tells
  if (isName !== isMeantName)
    return (
      !(isName || isBare) ||
      entity === undefined ||
      isOfOtherKind(context.scene, entity, kind) ||
      isNamedOtherwise(entity, kind) ||
      (isName && !firmNoun.test(kind))
    )
  return isName || !(firmNoun.test(kind) && firmNoun.test(told.at(-1)!))
}
