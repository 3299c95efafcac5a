import { subordinator } from '../../data/small-words.ts'
import { lowerFirst, type Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isPerson } from '../../words/persons.ts'
import { textAt } from '../../words/words.ts'
import { objectMeant } from './antecedents.ts'
import { groupDoneTo } from './groups.ts'
import { personEdit } from './persons.ts'
import { possessive } from './name-forms.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { meantBehindEdit } from './meant-behind.ts'
import { replaced, startsContent } from './replacing.ts'
import { firstPersonEdit } from './first-person.ts'
import { isMeant } from './speakers-meant.ts'
import { thingMeant } from './thing-pronouns.ts'
import { travellerMeant } from './vessels.ts'

/** What the pronouns before told, so that each person is named once. */
type Told = { edits: Edit[]; person: boolean; thing: boolean; first: boolean }

/** Edits that say whom the pronouns of a passage mean, where nothing in it says so. */
export function pronounEdits(context: ReferenceContext, passage: Passage): Edit[] {
  const sentence = context.parsed.sentences[passage.sentence]!
  const told: Told = { edits: [], person: false, thing: false, first: false }
  sentence.words.forEach((word, index) => {
    if (word.start < passage.span.start || word.end > passage.span.end) return
    const quoted = context.isQuoted(word.start)
    if (passage.direct) {
      const edit = told.first
        ? null
        : (firstPersonEdit(context, passage, sentence, index) ??
          meantBehindEdit(context, passage, sentence, index))
      if (edit !== null) told.edits.push(edit)
      told.first ||= edit !== null
    } else if (!quoted) thirdPerson(context, passage, sentence, index, told)
  })
  return told.edits
}

function thirdPerson(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  index: number,
  told: Told,
): void {
  const word = sentence.words[index]!
  const lower = word.text.toLowerCase()
  const { span } = passage
  if (/^(?:he|she|him|his|her)$/.test(lower) && word.pos !== 'NOUN') {
    if (!told.person) told.person = personEdit(context, passage, sentence, index, told.edits)
    return
  }
  const speakers =
    lower === 'them' && span.start > sentence.start ? speakersMeant(passage, sentence, index) : null
  if (speakers !== null) {
    told.edits.push(replaced(sentence.words, index, speakers))
    return
  }
  const group = lower === 'them' ? groupDoneTo(context, passage.sentence, sentence, index) : null
  if (group !== null) {
    told.edits.push(replaced(sentence.words, index, group))
    told.thing = true
    return
  }
  if (!/^(?:it|they|its|their)$/.test(lower) || told.thing) return
  if (!startsContent(sentence, index, passage)) {
    const object =
      objectMeant(context, passage.sentence, sentence, index) ??
      (lower === 'it' ? travellerMeant(context, passage.sentence, sentence, index) : null)
    if (object !== null) told.edits.push(replaced(sentence.words, index, object))
    told.thing = object !== null
    return
  }
  if (isOfSubject(context, sentence, index)) return
  const owns = /^(?:its|their)$/.test(lower)
  const meant = thingMeant(context, passage, index)
  if (meant === null) return
  told.thing = true
  // “none of |the navy’s| ships”
  const opens = (sentence.words[index - 1]?.start ?? 0) < span.start
  const isUnnamed = passage.speaker?.entity === null && passage.speaker.name === meant
  const name = opens ? meant : meant.replace(isUnnamed ? /^The(?= )/ : /^The(?= \p{Ll})/u, 'the')
  told.edits.push(replaced(sentence.words, index, owns ? possessive(name) : name))
}

/** “The ferry carried 302, its owner said, although it was licensed for 215”: whether a clause behind who says it goes on about what stands before. */
function isOfSubject(
  { isSource }: ReferenceContext,
  { words, phrases }: ParsedSentence,
  index: number,
): boolean {
  const source = words.findIndex(({ start }) => isSource(start))
  const link = textAt(words, index - 1)
  return (
    subordinator.test(link) &&
    source >= 0 &&
    source < index &&
    phrases.some(({ kind, head, last }) => {
      const { lemma, text } = words[head]!
      const isOne = kind === 'name' || (text.toLowerCase() === lemma && !isPerson(lemma))
      return kind !== 'pronoun' && last < source && isOne === /^its?$/i.test(words[index]!.text)
    })
  )
}

/**
 * “Alba, Vakt and Merrow have said the new rules could cost them 40 million”: those who say it, by their names, where nobody else is told of
 * before; and “Police said that witnesses told them”: to whom others tell something who say it.
 */
function speakersMeant(
  { speaker, span }: Passage,
  { words, phrases }: ParsedSentence,
  index: number,
): string | null {
  const verb = words[index - 1]
  if (speaker === null || verb?.pos !== 'VERB') return null
  const isNamedOnes =
    speaker.plural && speaker.entity === null && /^\p{Lu}.*\sand\s\p{Lu}/u.test(speaker.name)
  const isTold =
    isMeant(speaker, true) && speaker.entity === null && /^(?:tell|inform|alert|notify)$/.test(verb.lemma)
  if (!isNamedOnes && !isTold) return null
  const within = phrases.filter(({ first, last }) => words[first]!.start >= span.start && last < index)
  const [subject, another] = within
  const isSubject =
    subject !== undefined &&
    words.slice(subject.last + 1, index).every(({ pos }) => /^(?:AUX|ADV|PART|VERB)$/.test(pos))
  if (!isSubject || subject.kind === 'pronoun' || another !== undefined) return null
  return isNamedOnes ? speaker.name : lowerFirst(speaker.name)
}
