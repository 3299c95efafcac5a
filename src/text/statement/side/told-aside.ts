/** The words of a claim that a sentence makes aside, as they stand alone. */
import { genderFits, genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, type Speaker } from '../../attribution/speakers/scene.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import { lowerFirst } from '../../words/edits.ts'
import { isDemonym } from '../../naming/roles.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isAnyVerb, type Word } from '../../words/words.ts'
import { ownWords, whole } from '../own-words.ts'
import { pastTense } from '../../clause/past.ts'
import type { ReferenceContext } from '../references/context.ts'
import { possessive } from '../references/name-forms.ts'
import { referenceEdits } from '../references/references.ts'
import { agrees, isOne } from '../references/rivals.ts'
import type { Harm, SideClause } from './bounds.ts'

type Predicate = Extract<SideClause, { kind: 'predicate' }>
type Harming = Extract<SideClause, { kind: 'harm' }>

/** The words of a claim told aside; null where a pronoun in it is somebody’s whom it does not tell. */
export function statementOf(context: ReferenceContext, index: number, side: SideClause): string | null {
  if (side.kind === 'predicate') return predicated(context, index, side)
  if (side.kind === 'clause' && isOfOneBefore(context, index, side)) return null
  const words = side.kind === 'harm' ? harmed(context, index, side) : told(context, index, side.from, side.to)
  return /\b(?:he|she|they|him|them)\b/i.test(words) ? null : words
}

/** “One man is missing after |his car was swept away|”: whether the rest of its sentence tells of another whose it may be than the one found. */
function isOfOneBefore(context: ReferenceContext, index: number, { from, to }: SideClause): boolean {
  const { words, phrases } = context.parsed.sentences[index]!
  const own = words.slice(from, to)
  const pronoun = own.find(({ text }) => /^(?:his|her)$/i.test(text))
  if (pronoun === undefined) return false
  const span = { start: own[0]!.start, end: own.at(-1)!.end }
  const passage = { sentence: index, span, speaker: null, direct: false, subjectGiven: false }
  const named = referenceEdits(context, passage).find(({ start }) => start === pronoun.start)
  if (named === undefined) return false
  const lower = pronoun.text.toLowerCase()
  const before = phrases
    .filter(({ last, kind }) => last < from && kind !== 'pronoun')
    .map((phrase) => ({ ...phrase, who: resolveSpeaker(context.scene, index, phrase.first, phrase.last) }))
  // “Bo Roe became the fifth coach to go after |his club lost|” tells of him alone
  if (before.some(({ who }) => who?.entity?.type === 'person' && possessive(who.name) === named.text))
    return false
  const isUnnamed = words
    .slice(0, from - 1)
    .some(({ text }, at) => /^(?:one|another)$/i.test(text) && isAnyVerb(words[at + 1]))
  return (
    isUnnamed ||
    before.some(({ head, kind, who }) => {
      if (who?.entity?.type === 'person') return agrees(who.entity, lower)
      const { lemma } = words[head]!
      return kind === 'common' && isOne(words[head]!) && genderFits(lemma, genderOfPronoun(lower))
    })
  )
}

const told = (context: ReferenceContext, index: number, from: number, to: number) => {
  const { words } = context.parsed.sentences[index]!
  return ownWords(context, index, { start: words[from]!.start, end: words[to - 1]!.end })
}

const ofWork = /^(?:film|movie|book|novel|album|song|single|show|series|musical|play|poem)$/

/** “The dam | was built in 1974”, “Ann Lee | led the trust” */
function predicated(context: ReferenceContext, index: number, { subject, verb, aux, to }: Predicate) {
  const { words } = context.parsed.sentences[index]!
  const [first, last] = subject
  const who = resolveSpeaker(context.scene, index, first, last)
  // “MP for Calder Joanna Roe”: a phrase may hold more than the name
  const isNamed = who?.entity?.type === 'person' && words[first]!.pos !== 'DET'
  // “her hit song Bright Dawn, which …”: the song Bright Dawn
  const article = last > first && ofWork.test(words[first]!.text) ? 'the ' : ''
  const name = isNamed ? who.name : `${article}${told(context, index, first, last + 1)}`
  // “The image, captured at midnight, …”: of whom only sentences before tell
  if (
    last === first + 1 &&
    words[first]!.pos === 'DET' &&
    words[last]!.pos === 'NOUN' &&
    name === textOf(context, words[first]!, words[last]!)
  )
    return null
  const rest = ownWords(context, index, { start: words[verb]!.start, end: words[to - 1]!.end }, who)
  return othersOf(who).test(rest) ? null : `${name}${aux}${rest}`
}

const textOf = ({ parsed }: ReferenceContext, first: Word, last: Word) =>
  parsed.text.slice(first.start, last.end)

/** Pronouns that somebody cannot be. */
function othersOf(who: Speaker | null): RegExp {
  const gender = who?.entity?.type === 'person' ? who.entity.gender : null
  if (gender === 'male') return /\b(?:she|her|they|them)\b/i
  if (gender === 'female') return /\b(?:he|him|his|they|them)\b/i
  return who?.entity?.type === 'person' ? /\b(?:they|them)\b/i : /\b(?:he|him|she|her|they)\b/i
}

/** “killing two people”: “Two people were killed when a bomb exploded in the market” */
function harmed(context: ReferenceContext, index: number, { during, perfect, harms }: Harming): string {
  const { words } = context.parsed.sentences[index]!
  const [first, last] = during
  const span = { start: words[first]!.start, end: words[last - 1]!.end }
  const has = perfect === null ? [] : [{ start: words[perfect - 1]!.end, end: words[perfect]!.end }]
  const when = first === 0 ? whole(context, index, span.end, has) : ownWords(context, index, span, null, has)
  // behind a dateline
  const opening =
    words.find(({ start, text }) => start >= span.start && when.startsWith(text)) ?? words[first]!
  // “Gunmen” and “Police” open a sentence as names do
  const isPeople =
    /men$|^police$/i.test(opening.text) || mayBePerson(opening.text.toLowerCase().replace(/s$/, ''))
  const isName =
    /^\p{Lu}{2}/u.test(when) ||
    isDemonym(opening.text) ||
    (!isPeople &&
      ((opening.pos === 'PROPN' && !/s$/.test(opening.text)) ||
        namedIn(context.scene, opening.start, span.end).some(({ start }) => start === opening.start)))
  const all = harms.map((harm, at) => harmOf(context, index, harm, at === 0))
  return `${inWords(all)} when ${isName ? when : lowerFirst(when)}`
}

/** “two were killed, six injured and a shop damaged” */
const inWords = (all: readonly string[]) => new Intl.ListFormat('en-GB').format(all)

/** “killing two people in the village” → “two people were killed in the village”; of a second harm without “were”. */
function harmOf(context: ReferenceContext, index: number, harm: Harm, isFirst: boolean): string {
  const { words } = context.parsed.sentences[index]!
  const { verb, to, several } = harm
  const [from, last] = harm.object
  const participle = pastTense(verb, several)
  const was = several ? 'were ' : 'was '
  // “killing two”: of whom one knows no more
  const bare = isFirst && words[last]!.pos === 'NUM' && /^(?:kill|injure|wound|hurt)$/.test(verb)
  const whom = `${told(context, index, from, last + 1)}${bare ? (several ? ' people' : ' person') : ''}`
  const rest = to > last + 1 ? ` ${told(context, index, last + 1, to)}` : ''
  // “closing the port through which grain is exported”
  return /^ (?:\S+ )?(?:which|who|whose|that)\b/.test(rest)
    ? `${whom}${rest} ${was}${participle}`
    : `${whom} ${isFirst ? was : ''}${participle}${rest}`
}
