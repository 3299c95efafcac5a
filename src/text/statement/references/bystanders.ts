/** Those of whom an article tells only as who speaks in it, while it is about somebody else: the officer or doctor asked about “a boy of four”. */
import { couldBePerson, genderFits, genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, type Speaker } from '../../attribution/speakers/scene.ts'
import { sayingVerbs } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { isSomebody } from './aged.ts'
import { isSuffered } from './done.ts'
import { agrees } from './rivals.ts'

/** How many sentences at the head of an article tell whom it is about. */
const lead = 2

/** Who looks into a case, judges one or sees to somebody hurt, by an office or its short form. */
const office =
  /\b(?:[Pp]olice|[Cc]onstable|[Cc]oroner|[Dd]etective|[Dd]octor|[Ii]nspector|[Ii]nvestigator|[Jj]udge|(?:Chief|Lady|Lord|Mrs?) Justice|[Mm]agistrate|[Mm]arshal|[Nn]urse|[Pp]aramedic|[Pp]atrol|[Pp]athologist|[Pp]hysician|[Pp]rosecut(?:or|ing)|[Ss]ergeant|[Ss]urgeon|(?:[Uu]nder)?[Ss]heriff|[Ss]uperintendent|[Tt]rooper|[Dd]istrict [Aa]ttorney|[AD]?SP|[AD]CP|DC?[IS]|PC|Const|Insp|Lt|Sgt|Supt|Det)\b|^An officer\b/u

/** Whether somebody has an office by which one is asked about others, who look into their case or see to them. */
export const looksIntoCases = ({ name, entity }: Speaker) =>
  office.test(name) || (entity?.roles.some((role) => office.test(role)) ?? false)

/**
 * Whether an article tells of somebody before a sentence by no more than that they say something, and at its head of another whom the
 * pronoun fits.
 * @param byNoun whether only another without a name counts
 */
export function isBystander(
  context: ReferenceContext,
  at: number,
  speaker: Speaker,
  pronoun: string,
  byNoun = false,
): boolean {
  return onlySpeaks(context, at, speaker) && isAboutAnother(context, at, speaker, pronoun, byNoun)
}

function onlySpeaks(
  { parsed, isSource, isQuoted }: ReferenceContext,
  at: number,
  { entity, head }: Speaker,
): boolean {
  if (entity !== null)
    return entity.mentions.every(
      ({ sentence, start }) => sentence >= at || (sentence > 0 && isSource(start)) || isQuoted(start),
    )
  const isTold = parsed.sentences
    .slice(0, Math.min(lead, at))
    .some(({ words }) => words.some(({ lemma }) => lemma === head))
  return head !== '' && !isTold
}

function isAboutAnother(
  context: ReferenceContext,
  at: number,
  { entity: own }: Speaker,
  pronoun: string,
  byNoun: boolean,
): boolean {
  const { parsed, scene, isSource } = context
  const gender = genderOfPronoun(pronoun)
  return parsed.sentences.slice(0, Math.min(lead, at)).some((sentence) => {
    const { words, phrases, start, end } = sentence
    return (
      phrases.some(
        (phrase) =>
          isSomebody(context, sentence, phrase) &&
          genderFits(words[phrase.head]!.lemma, gender) &&
          !isSource(words[phrase.head]!.start),
      ) ||
      (!byNoun &&
        namedIn(scene, start, end).some(
          (one) =>
            one.entity !== own &&
            (one.entity.type === 'person' || couldBePerson(scene, one.entity)) &&
            agrees(one.entity, pronoun) &&
            !isSource(one.start),
        ))
    )
  })
}

/**
 * “A boy of four was rescued. Sheriff Bo Roe was pleased. He …”: whether the one found may only have been asked about whom the article is
 * about, as their office tells, as it is done to somebody, or as others tell of it. Of “he said” they are meant.
 */
export function isAskedAbout(
  context: ReferenceContext,
  { sentence: at, speaker }: Passage,
  { words }: ParsedSentence,
  index: number,
  meant: Speaker,
): boolean {
  const { text, start } = words[index]!
  const says = (word: Word | undefined) => sayingVerbs.has(word?.lemma ?? '')
  if (says(words[index + 1]) || (says(words[index - 1]) && context.isSource(start))) return false
  // “A driver was sacked. Bo Roe, 63, said …” may be the driver
  const hasRole = (meant.entity?.roles.length ?? 0) > 0
  const isElse = hasRole && (speaker !== null || isSuffered(words, index + 1))
  const asked = looksIntoCases(meant)
  return (asked || isElse) && isBystander(context, at, meant, text.toLowerCase(), !asked)
}

/** What is said of another, as nobody says it of himself: that he lied, is a hero or must go, and did “an incredible job”. */
const ofAnother =
  /^(?:should|must|ought to|deserve[ds]? to|(?:ha[sd] )?(?:lied|misled|betrayed|broken an?)\b|(?:was|is|ha[sd] been) (?:lying|to blame|her\b(?! own)|his\b(?! own)|an? ["“‘]?(?:\p{Ll}+ )?(?:bully|cheat|coward|credit|crook|disgrace|fool|fraud|genius|gentleman|hero|inspiration|joke|legend|liar|monster|traitor|villain)\b)|(?:did|ha[sd] done) ["“‘]?an? ["“‘]?\p{Ll}+ job\b)/u

/** “Rovers sacked coach Bo Roe. Chairman Jim Holt said he had done a great job”: whether somebody praises or blames whom the article is about. */
export const judgesAnother = (
  context: ReferenceContext,
  { sentence: at, span }: Passage,
  { text, end }: Word,
  speaker: Speaker,
): boolean =>
  ofAnother.test(context.parsed.text.slice(end, span.end).trim()) &&
  isBystander(context, at, speaker, text.toLowerCase())
