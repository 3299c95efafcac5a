/** Whom “I” and “we” mean in spoken words. */
import { calledAll } from '../../attribution/speakers/body-kinds.ts'
import { namedIn, type Speaker } from '../../attribution/speakers/scene.ts'
import { bodyKinds } from '../../data/cues.ts'
import { countryOf } from '../../data/countries.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isPluralNoun, textAt, wordsBetween, type Word } from '../../words/words.ts'
import { possessive, withArticle } from './name-forms.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { replaced } from './replacing.ts'
import { richest } from './told-before.ts'
import type { Edit } from '../../words/edits.ts'

/** “we” → “we [Acme]”: whom the first person means, in brackets behind it; null for other words and where nobody is known to speak. */
export function firstPersonEdit(
  context: ReferenceContext,
  { sentence: at, speaker, span }: Passage,
  { words }: ParsedSentence,
  index: number,
): Edit | null {
  const word = words[index]!
  const lower = word.text.toLowerCase()
  if (speaker === null || !/^(?:i|we|us|me|our|my)$/.test(lower)) return null
  if (word.text === 'US' || (lower === 'i' && /\./.test(context.parsed.text[word.end] ?? ''))) return null
  // “We have found nothing,” police said
  const isForce = /^police$/i.test(speaker.name)
  if (speaker.entity === null && !isForce && !/^(?:i|me|my)$/.test(lower)) return null
  const inside = wordsBetween(words, span.start, span.end)
  const whole = tellsOfWhole(inside)
  // whoever speaks so goes on so
  if (/^(?:we|us|our)$/.test(lower) && inside.some((one) => isOfAll(words, words.indexOf(one)))) return null
  if (/^(?:we|us|our)$/.test(lower) && isOfSeveral(inside)) return null
  const meant = /^(?:we|us|our)$/.test(lower) ? sideOf(context, at, speaker, whole) : speaker.name
  if (meant === null) return null
  return replaced(words, index, `${word.text} [${/^(?:our|my)$/.test(lower) ? possessive(meant) : meant}]`)
}

/** What those who speak share with all who live in their country or on earth. */
const wholes =
  /^(?:army|border|citizen|constitution|country|democracy|economy|fatherland|forefather|homeland|military|nation|planet|republic|soil|soldier|troop|world)s?$/

/** “our nation’s ports”, “our own troops”: whether a passage tells of what is all the country’s, so that its “we” may be the country. */
const tellsOfWhole = (words: readonly Word[]): boolean =>
  words.some(({ text }, at) => {
    if (!/^our$/i.test(text)) return false
    const noun = words.slice(at + 1).find(({ pos }) => pos !== 'ADJ')
    return wholes.test(noun?.lemma ?? '') && noun?.pos === 'NOUN'
  })

/** “our two countries”, “neither you nor we”, “we did not have the same aims”: whether a passage tells by “we” of who speaks and of those spoken to. */
const isOfSeveral = (words: readonly Word[]): boolean =>
  words.some(({ text, lemma }, at) => {
    const behind = words.slice(at + 1)
    if (/^our$/i.test(text)) {
      const noun = behind.find(({ pos }) => !/^(?:ADJ|NUM|DET)$/.test(pos))
      return noun?.pos === 'NOUN' && isPluralNoun(noun) && sides.test(noun.lemma)
    }
    if (/^(?:we|us)$/i.test(text)) {
      const mark = behind.findIndex(({ pos }) => pos === 'PUNCT')
      const clause = mark < 0 ? behind : behind.slice(0, mark)
      const same = clause.findIndex(
        (word, index) => word.text === 'same' && clause[index - 1]?.text === 'the',
      )
      return (
        /^(?:both|each|together)$/i.test(textAt(behind, 0)) ||
        (same > 0 && !clause.slice(same).some((word) => word.text === 'as'))
      )
    }
    return (
      lemma === 'you' &&
      /^(?:and|or|nor)$/i.test(textAt(behind, 0)) &&
      /^(?:i|we|us|me)$/i.test(textAt(behind, 1))
    )
  })

/** Of what each side has one. */
const sides =
  /^(?:capital|company|country|government|leader|nation|organi[sz]ation|parliament|people|republic|side|state)$/

/** “…,” the president told President Roe: whether one who governs elsewhere is spoken to or stands by, whom “we” may mean as well. */
const isToAnother = ({ scene, parsed }: ReferenceContext, at: number, speaker: Speaker): boolean => {
  const { start, end } = parsed.sentences[at]!
  return namedIn(scene, start, end).some(
    ({ entity, start: name }) =>
      entity !== speaker.entity &&
      entity.type === 'person' &&
      entity.roles.some((role) => ofState.test(role)) &&
      !scene.isQuoted(name) &&
      /\b(?:told|beside|alongside|with|to)\s(?:[\p{L}’'.-]+\s){0,5}$/u.test(parsed.text.slice(start, name)),
  )
}

/** “as we have learnt”, “as we all know”: what anybody knows. */
const isOfAll = (words: readonly Word[], index: number): boolean =>
  /^we$/i.test(textAt(words, index)) &&
  /^as$/i.test(textAt(words, index - 1)) &&
  /^(?:know|learn|remember|see)$/.test(
    words.slice(index + 1, index + 5).find(({ pos }) => pos === 'VERB')?.lemma ?? '',
  )

/** Offices that are held in a state and in nothing else; a state’s name beside others, “France Telecom spokesman”, may be a firm’s. */
const ofState =
  /\b(?:ambassador|chancellor|defen[cs]e|diplomat|embassy|envoy|foreign|government|governor|king|minister|ministry|premier|president|queen|secretary)\b/i

/** What a president or minister does beside governing, for a party or in court. */
const besideGoverning =
  /^(?:campaign|candidate|complaint|court|donor|election|lawsuit|lawyer|party|primary|rally|suit|supporter|voter)$/

/** Whether a sentence or the one before speaks of parties, elections or suits, where “we” is as likely one of the parties. */
const isPartisan = ({ parsed: { sentences } }: ReferenceContext, at: number): boolean =>
  sentences
    .slice(Math.max(0, at - 1), at + 1)
    .some(({ words }) => words.some(({ pos, lemma }) => pos === 'NOUN' && besideGoverning.test(lemma)))

/** Offices whose holders speak for others: of anybody else “we” may be all the world. */
const speaksForOthers =
  /\b(?:spokes(?:man|woman|person)|minister|president|premier|chancellor|ambassador|envoy|secretary|king|queen|governor|mayor|official|ceo|chief executive|director|chairman|chairwoman|manager|head|boss)\b/i

/** Of one who held the office once “we” may be all the world. */
const once = /\b(?:former|founding|ex|early|then|ousted|late)\b/i

/**
 * Whom “we” means when somebody speaks for others: the body or state of the speaker’s office; null where that is not told.
 * @param ofCountry whether they speak of what is all the country’s: then no body is meant
 */
function sideOf(
  context: ReferenceContext,
  sentence: number,
  speaker: Speaker,
  ofCountry: boolean,
): string | null {
  // “Roe”, whom nothing tells to be a body, may be somebody
  const { entity } = speaker
  if (entity?.type === 'other' && !calledAll(context.scene, entity).some((noun) => bodyKinds.has(noun)))
    return null
  if (speaker.entity?.type !== 'person') return ofCountry ? null : speaker.name
  const offices = speaker.entity.roles.filter((one) => speaksForOthers.test(one) && !once.test(one))
  const isOpen = (!ofCountry && isPartisan(context, sentence)) || isToAnother(context, sentence, speaker)
  const state = () =>
    (isOpen ? [] : offices)
      .filter((role) => ofState.test(role))
      .flatMap((role) => stateIn(role) ?? [])
      .at(0) ?? null
  if (ofCountry) return state()
  for (const role of offices) {
    const owner = /^(.*?)['’]s?\s/u.exec(role)?.[1] ?? ''
    const noun = /^the (\p{Ll}+)$/iu.exec(owner)?.[1]?.toLowerCase()
    if (noun !== undefined) {
      const same = richest(context, sentence, [], noun, Infinity)
      return bodyCalled(context, sentence, noun) ?? (same === null || same.plural ? owner : same.text)
    }
    // “director of the Harbour Union’s ports programme” is told by no owner
    if (owner !== '' && !/\bfor\b/.test(owner) && !speaksForOthers.test(owner)) return owner
  }
  const led = offices.flatMap((role) => bodyIn(context, role) ?? [])
  if (led[0] !== undefined) return withArticle(context, led[0])
  return state()
}

/** “the president of Ireland”, “French Foreign Minister”: the state that an office is held in; “head of Orsk Foods Ireland” tells of none. */
function stateIn(role: string): string | null {
  const words = role.split(/[\s’']+/u)
  const isOfBody = (at: number) => {
    const [before = '', behind = ''] = [words[at - 1] === 'of' ? words[at - 2] : words[at - 1], words[at + 1]]
    const isNamed = (word: string, office: string) => /^\p{Lu}/u.test(word) && !speaksForOthers.test(office)
    return isNamed(before, before) || isNamed(behind, words.slice(at + 1).join(' '))
  }
  const at = words.findIndex((word, index) => countryOf(word) !== null && !isOfBody(index))
  return countryOf(words[at] ?? '')?.name ?? null
}

/** How many sentences back a body may be named that “the union” means, beside the sentence with the noun. */
const nearby = 3

/** “the union’s secretary” after “the Dockers Union”: the one body named near by whose name ends in the noun; null for none or several. */
function bodyCalled(context: ReferenceContext, sentence: number, noun: string): string | null {
  const ending = context.entities.filter(
    ({ name, type, mentions }) =>
      type === 'organisation' &&
      name.toLowerCase().endsWith(` ${noun}`) &&
      mentions.some((one) => one.sentence <= sentence && one.sentence >= sentence - nearby),
  )
  return ending.length === 1 ? withArticle(context, ending[0]!) : null
}

/** “the general secretary of the Dockers Union”: the body that an office is held in. */
const bodyIn = ({ entities }: ReferenceContext, role: string) =>
  entities.find(({ name, type }) => type === 'organisation' && role.endsWith(` of the ${name}`))
