import { firmNoun } from '../../attribution/speakers/body-kinds.ts'
import { bodyKinds, bodyNouns, roleNouns, starRoles } from '../../data/cues.ts'
import type { Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { isFiniteVerb, isPluralNoun, textAt, type Word } from '../../words/words.ts'
import { clubNouns, clubOfOfficer } from './clubs.ts'
import { holderEdit } from './holders.ts'
import { introduced } from './introduced.ts'
import { bearerOfKind, namedKinds } from './kinds.ts'
import { possessive } from './name-forms.ts'
import { capitalBefore, placeBefore, widePlaces } from './places.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { bodySpokenFor } from './spoken-for.ts'
import { ranking, richest } from './told-before.ts'
import { bodyBefore } from './body-before.ts'

const placeNouns =
  /^(?:city|town|village|area|region|country|island|province|district|neighbourhood|neighborhood|nation|state|place)$/

/** Edits for “the clinic”, “the city”, “the company” where the article says before which one it means. */
export function descriptionEdits(context: ReferenceContext, passage: Passage): Edit[] {
  const sentence = context.parsed.sentences[passage.sentence]!
  const { words } = sentence
  const { span } = passage
  const named = new Set<string>()
  return sentence.phrases
    .map((phrase) => withoutShare(words, phrase))
    .flatMap((phrase) => {
      const first = words[phrase.first]
      const head = words[phrase.head]
      const inside =
        first !== undefined && head !== undefined && first.start >= span.start && head.end <= span.end
      if (!inside || context.isQuoted(first.start) || phrase.kind !== 'common') return []
      if (!/^(?:the|this|that|these|those)$/i.test(first.text) || named.has(head.lemma)) return []
      const edit =
        ownerEdit(context, passage, sentence, phrase) ??
        (isRestricted(sentence, phrase) ? null : descriptionEdit(context, passage, sentence, phrase)) ??
        holderEdit(context, sentence, phrase, wordsIn(context, passage))
      if (edit === null) return []
      named.add(head.lemma)
      return [edit]
    })
}

/** “the country” of “most of the country”. */
const withoutShare = (words: readonly Word[], phrase: NounPhrase): NounPhrase =>
  words[phrase.first + 1]?.text === 'of' &&
  words[phrase.first]?.pos !== 'DET' &&
  phrase.head > phrase.first + 1
    ? { ...phrase, first: phrase.first + 2 }
    : phrase

/** The phrase says by itself which one it means: it holds a name, a ranking, or is followed by what restricts it. */
function isRestricted(sentence: ParsedSentence, phrase: NounPhrase): boolean {
  const { words } = sentence
  const inside = words.slice(phrase.first + 1, phrase.last + 1)
  if (
    phrase.last > phrase.head ||
    inside.some((word) => word.pos === 'PROPN' || ranking.test(word.text) || /['’]s?$/.test(word.text))
  )
    return true
  const next = words[phrase.last + 1]
  return (
    next !== undefined &&
    (isOfContactClause(sentence, phrase) ||
      /^(?:of|that|which|who|where|when|whose|'s|’s|['’])$/i.test(next.text) ||
      // “the suspect in a similar case”
      (next.pos === 'ADP' && roleNouns.has(words[phrase.head]?.lemma ?? '')) ||
      // “the vessel, the Lighthouse Winmore,” names itself
      (next.text === ',' && words[phrase.last + 2]?.pos === 'PROPN') ||
      // “the patients being treated there”; “the police shooting”, which is no police
      (next.pos === 'VERB' && /ing$/i.test(next.text)) ||
      (next.pos === 'VERB' && /ed$/i.test(next.text) && words[phrase.last + 2]?.pos === 'ADP'))
  )
}

/** Verbs with those to whom it is told behind them, and what is told behind these. */
const telling = /^(?:advise|ask|assure|convince|inform|notify|persuade|promise|remind|show|tell|warn)$/

/** “the supplement he handed over”, “the powder the team sent”: a clause that says which one without “that”; not “told the bank it would”. */
function isOfContactClause({ words, phrases }: ParsedSentence, { first, last }: NounPhrase): boolean {
  const subject = phraseStartingAt(phrases, last + 1)
  return (
    subject !== undefined &&
    (subject.kind !== 'pronoun' || /^(?:he|she|they|it|we|i|you)$/i.test(words[subject.head]!.text)) &&
    !isTimePhrase(words, subject) &&
    isFiniteVerb(words[subject.last + 1]) &&
    !telling.test(words[first - 1]?.lemma ?? '')
  )
}

const ownerNouns =
  /^(?:airline|association|bank|charity|city|club|company|country|firm|group|island|nation|organi[sz]ation|team|union)$/

/** “the country’s gut”, “the airport’s profits”: whose it is, where the text names what the noun means. */
function ownerEdit(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  phrase: NounPhrase,
): Edit | null {
  const { words } = sentence
  const noun = words[phrase.first + 1]
  const mark = words[phrase.first + 2]
  if (
    noun === undefined ||
    mark === undefined ||
    !/^['’]s$/.test(mark.text) ||
    !(ownerNouns.test(noun.lemma) || namedKinds.test(noun.lemma))
  )
    return null
  const at = words[phrase.first]!.start
  const name = placeNouns.test(noun.lemma)
    ? placeBefore(context, at, noun.lemma)
    : namedKinds.test(noun.lemma)
      ? bearerOfKind(context, noun.lemma, at, wordsIn(context, passage))
      : ((clubNouns.test(noun.lemma) ? clubOfOfficer(context, sentence, at) : null) ??
        bodyBefore(context, passage, sentence, phrase.first, phrase.first + 1))
  if (name === null || standsIn(context, passage, name, at)) return null
  return { start: at, end: mark.end, text: possessive(matchCase(words[phrase.first]!.text, name)) }
}

function descriptionEdit(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  phrase: NounPhrase,
): Edit | null {
  const { words } = sentence
  const head = words[phrase.head]!
  const at = { start: words[phrase.first]!.start, end: words[phrase.last]!.end }
  const after = (text: string): Edit => ({ start: at.end, end: at.end, text: ` [${text}]` })
  const instead = (text: string): Edit => ({ ...at, text: matchCase(words[phrase.first]!.text, text) })
  // “The agency contributed to this report”
  if (/^(?:this|these)$/i.test(words[phrase.first]!.text) && head.lemma === 'report') return null
  if (head.lemma === 'capital') {
    const capital = capitalBefore(context, at.start)
    // “Tehran, the capital”
    const isBeside = capital !== null && context.parsed.text.slice(0, at.start).endsWith(`${capital}, `)
    return capital === null || isBeside ? null : after(capital)
  }
  const modifiers = phrase.head - phrase.first - 1
  const bearer =
    modifiers > 0 || isPluralNoun(head)
      ? null
      : bearerOfKind(context, head.lemma, at.start, wordsIn(context, passage))
  if (bearer !== null) return instead(bearer)
  const own = words.slice(phrase.first + 1, phrase.head).map((word) => word.lemma)
  const opens = at.start <= passage.span.start + 1
  // a name says more than “the Orsk-based company”
  const employer =
    opens && modifiers === 0 && firmNoun.test(head.lemma)
      ? bodySpokenFor(context, sentence, head.lemma, at.start)
      : null
  const firm =
    employer ??
    (opens && modifiers === 0 && firmNoun.test(head.lemma)
      ? bodyBefore(context, passage, sentence, phrase.first, phrase.last)
      : null)
  if (firm !== null && !standsIn(context, passage, firm, Infinity)) return instead(firm)
  // “the Spanish club” of which was told before is another than who buys from it
  const club = clubNouns.test(head.lemma) && modifiers === 0 && !isPluralNoun(head)
  const officers = club ? clubOfOfficer(context, sentence, at.start) : null
  if (officers !== null) return standsIn(context, passage, officers, Infinity) ? null : instead(officers)
  const same = richest(context, passage.sentence, own, head.lemma, head.start)
  if (club && /^the \p{Lu}/u.test(same?.text ?? '')) return null
  if (same !== null)
    return same.text !== null && same.plural === isPluralNoun(head) ? instead(same.text) : null
  const brought = opens ? introduced(context, passage, own, head) : null
  if (brought !== null) return instead(brought)
  if (
    opens &&
    (bodyKinds.has(head.lemma) ||
      bodyNouns.has(head.lemma) ||
      starRoles.has(head.lemma) ||
      roleNouns.has(head.lemma))
  ) {
    const spokenFor = modifiers === 0 ? bodySpokenFor(context, sentence, head.lemma, at.start) : null
    const name = spokenFor ?? bodyBefore(context, passage, sentence, phrase.first, phrase.last)
    if (name !== null && !standsIn(context, passage, name, Infinity)) return instead(name)
  }
  // “the villages on their side” are more than the place named last
  if (modifiers > 0 || !placeNouns.test(head.lemma) || isPluralNoun(head)) return null
  if (widePlaces.test(head.lemma) && words[phrase.first - 1]?.pos !== 'ADP') return null
  // “bailed out by the state” is done by a government
  if (
    head.lemma === 'state' &&
    !/^(?:in|across|around|throughout|within|outside|into)$/i.test(textAt(words, phrase.first - 1))
  )
    return null
  const place = placeBefore(context, at.start, head.lemma)
  return place === null || standsIn(context, passage, place, at.start) ? null : after(place)
}

/** Whether a name stands in the passage already. */
function standsIn({ scene }: ReferenceContext, { span }: Passage, name: string, before: number): boolean {
  const last = name.split(/\s+/u).at(-1) ?? name
  return scene.text.slice(span.start, Math.min(span.end, before)).includes(last)
}

const wordsIn = ({ parsed }: ReferenceContext, { span }: Passage) => parsed.text.slice(span.start, span.end)

const matchCase = (model: string, text: string) =>
  /^\p{Lu}/u.test(model) ? text[0]!.toUpperCase() + text.slice(1) : text
