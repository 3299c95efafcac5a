/** What those say of another who look into a case, judge one or see to somebody hurt: “The prosecutor, Bo Roe, said he would be charged”. */
import { couldBePerson, genderFits, genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, type Speaker } from '../../attribution/speakers/scene.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { textAt, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { asTold, isSomebody } from './aged.ts'
import { isDone, isSuffered } from './done.ts'
import { isBystander, looksIntoCases } from './bystanders.ts'
import { titleOf } from '../../naming/bearers.ts'
import { possessive } from './name-forms.ts'
import { ofMind } from './principals.ts'
import { agrees } from './rivals.ts'
import { ofInquirers } from './speakers-meant.ts'

/** What is done to who is looked for, held or tried. */
const doneToAccused =
  /^(?:accuse|acquit|apprehend|arraign|arrest|bail|capture|charge|convict|deport|detain|execute|extradite|handcuff|hold|identify|imprison|indict|interrogate|jail|prosecute|produce|question|remand|search|sentence|subdue|suspect)$/

/** What becomes of who is hurt or ill. */
const ofPatients = /^(?:bleed|collapse|die|drown|live|perish|recover|starve|suffer|suffocate|survive)$/

const doneToPatients = /^(?:admit|find|operate|revive|save|treat)$/

/** What judges do, and nobody whose case is heard. */
const ofJudges =
  /^(?:adjourn|appoint|deliver|deny|dismiss|grant|impose|issue|order|recuse|resume|rule|sign|weigh)$/

/** What those do who are asked about another, and who see to him. */
const ofAsked =
  /^(?:add|bandage|examine|hear|meet|notice|operate|prescribe|recommend|remember|say|speak|tell|try|visit|warn|watch)$/

/** What an officer has by the office. */
const ofOffice =
  /^(?:agency|agent|bureau|career|case|client|colleague|court|decision|department|deputy|detective|division|duty|force|inquiry|investigation|investigator|job|judgement|judgment|man|office|officer|opinion|people|predecessor|probe|role|ruling|staff|successor|team|unit|view)$/

/**
 * “A driver fled. Inspector Bo Roe said he would be charged”, “Prosecutor Bo Roe said his phone had been found”: whether “he” or “his” in
 * what somebody says who looks into a case or judges one means whom it is about, and not who speaks. So it does in what is done to the
 * accused, and elsewhere where the sentence before or the article’s head tells of another and it is nothing that inquirers do, think or
 * have themselves.
 */
export function isOfCase(
  context: ReferenceContext,
  { sentence: at, speaker, span }: Passage,
  { words }: ParsedSentence,
  index: number,
): boolean {
  if (speaker === null || !looksIntoCases(speaker)) return false
  const pronoun = words[index]!
  const behind = words.slice(index + 1, index + 6)
  const lower = pronoun.text.toLowerCase()
  const isTold = tellsOfAnother(context, at, speaker, lower) || isBystander(context, at, speaker, lower)
  if (/^(?:his|her)$/i.test(pronoun.text)) {
    const owned = ownedBy(words, index)
    return isTold && owned !== undefined && !ofOffice.test(owned.lemma)
  }
  // “he and his colleagues were confident”
  if (/^and$/i.test(textAt(behind, 0))) return false
  const verb = behind.find(({ pos }) => pos === 'VERB')
  if (isDoneToAccused(words, index)) return isTold || !isAbout(context, at, speaker)
  return (
    isTold &&
    ![ofInquirers, ofJudges, ofAsked].some((list) => list.test(verb?.lemma ?? '')) &&
    !ofMind.test(context.parsed.text.slice(pronoun.end, span.end).trim())
  )
}

/** “He would have survived, Dr Roe said”: whether the one found is a doctor who tells there what becomes of a patient, and hardly of themselves. */
export function isOfPatient(
  { parsed: { text }, scene }: ReferenceContext,
  at: number,
  { words }: ParsedSentence,
  index: number,
  { name, entity }: Speaker,
): boolean {
  const verb = words.slice(index + 1, index + 6).find(({ pos }) => pos === 'VERB')?.lemma ?? ''
  const isTold = ofPatients.test(verb) || (doneToPatients.test(verb) && isSuffered(words, index + 1))
  return (
    isTold &&
    scene.heard.some(({ sentence, speaker }) => sentence === at && speaker.name === name) &&
    (entity?.mentions.some((one) => /^(?:doctor|prof)/.test(titleOf(text, one) ?? '')) ?? false)
  )
}

/** The noun for what is “his”. */
const ownedBy = (words: readonly Word[], index: number): Word | undefined =>
  words
    .slice(index + 1, index + 6)
    .find(({ pos }, at) => pos === 'NOUN' && words[index + at + 2]?.pos !== 'NOUN')

/** “he would be charged”, “had not been named a suspect”: whether what is done to the accused is told behind a pronoun. */
function isDoneToAccused(words: readonly Word[], index: number): boolean {
  const verb = words.findIndex(({ pos }, at) => at > index && pos === 'VERB')
  const isSuspected =
    /^(?:name|consider)$/.test(words[verb]?.lemma ?? '') &&
    words.slice(verb + 1, verb + 4).some(({ lemma }) => lemma === 'suspect')
  return (
    verb < index + 6 &&
    isDone(words, index + 1) &&
    (isSuspected || doneToAccused.test(words[verb]?.lemma ?? ''))
  )
}

/** Whether the sentence before is about who speaks. */
const isAbout = (context: ReferenceContext, at: number, { entity }: Speaker): boolean => {
  const before = beforeIn(context, at)
  return (
    before !== null &&
    namedIn(context.scene, before.start, before.end).some(
      (one) => one.entity === entity && !context.isSource(one.start),
    )
  )
}

/** Whether the sentence before tells of another than who speaks whom the pronoun fits, be it by a pronoun before who speaks there. */
function tellsOfAnother(context: ReferenceContext, at: number, speaker: Speaker, pronoun: string): boolean {
  const before = beforeIn(context, at)
  if (before === null) return false
  const gender = genderOfPronoun(pronoun)
  const source = before.words.find(({ start }) => context.isSource(start))?.start ?? before.end
  return (
    othersTold(context, before, speaker, pronoun).length > 0 ||
    before.words.some(
      ({ text, start }) => start < source && genderOfPronoun(text) === gender && !context.isQuoted(start),
    )
  )
}

const beforeIn = ({ parsed: { sentences } }: ReferenceContext, at: number): ParsedSentence | null => {
  const before = sentences[at - 1]
  return before === undefined || before.paragraph < sentences[at]!.paragraph - 1 ? null : before
}

/** The words for those of whom a sentence tells beside who speaks, where they may be “he”: “the driver”, “Bo Roe”. */
function othersTold(
  context: ReferenceContext,
  sentence: ParsedSentence,
  speaker: Speaker,
  pronoun: string,
): string[] {
  const { scene, parsed, isSource } = context
  const gender = genderOfPronoun(pronoun)
  const named = namedIn(scene, sentence.start, sentence.end)
    .filter(
      ({ entity, start }) =>
        entity !== speaker.entity &&
        (entity.type === 'person' || couldBePerson(scene, entity)) &&
        agrees(entity, pronoun) &&
        !isSource(start) &&
        // “the driver, identified as Bo Roe”
        !/\b(?:identified|known|named) (?:only )?as $/.test(parsed.text.slice(sentence.start, start)),
    )
    .map(({ entity }) => entity.name)
  const unnamed = sentence.phrases
    .filter(
      (phrase) =>
        isSomebody(context, sentence, phrase) &&
        genderFits(sentence.words[phrase.head]!.lemma, gender) &&
        !isSource(sentence.words[phrase.head]!.start),
    )
    .map((phrase) => asTold(parsed.text, sentence, phrase))
  return [...new Set([...named, ...unnamed])]
}

/**
 * The one of whom the sentence before tells beside who speaks, as words to stand for “he” in what is done to the accused and for “his”
 * before a thing; null where it tells of several or only by a pronoun, and elsewhere, as who speaks may tell of himself after all.
 */
export function ofCaseMeant(
  context: ReferenceContext,
  { sentence: at, speaker }: Passage,
  { words }: ParsedSentence,
  index: number,
): string | null {
  const before = beforeIn(context, at)
  const pronoun = words[index]!.text.toLowerCase()
  if (before === null || speaker === null) return null
  const [one, another] = othersTold(context, before, speaker, pronoun)
  if (one === undefined || another !== undefined) return null
  if (!/^(?:his|her)$/.test(pronoun)) return isDoneToAccused(words, index) ? one : null
  return mayBePerson(ownedBy(words, index)?.lemma ?? '') ? null : possessive(one)
}
