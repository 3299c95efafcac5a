/** Who else “he” or “she” may mean than somebody found further back, of whom little is known. */
import { sayingVerbs } from '../../data/cues.ts'
import type { Entity } from '../../naming/entity.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import { isAnyVerb } from '../../words/words.ts'
import { couldBePerson, genderOfPronoun, isWhere } from './pronoun-fit.ts'
import { heardBefore, namedIn, type Named, type Scene, type Speaker } from './scene.ts'

/** “Bo Roe was chosen. Sutrisno Witak left. He …”: whether a name of which nothing tells what it is stands nearer than the one found, for who does or says something. */
export function mayBeNearer(scene: Scene, index: number, at: number, { entity }: Speaker): boolean {
  if (entity === null) return false
  const from = scene.sentences[index - 1]?.start ?? at
  const near = namedIn(scene, from, at)
  if (isAboutAnother(scene, index, entity)) return true
  return (
    !near.some((one) => one.entity === entity) &&
    near.some(
      (one) =>
        couldBePerson(scene, one.entity) &&
        // “Bettie Page” is “Bettie Mae Page”
        !one.entity.name.endsWith(` ${entity.name.split(' ').at(-1)}`) &&
        !isWhere(scene, one.entity) &&
        !scene.isQuoted(one.start) &&
        acts(scene, one),
    )
  )
}

/** “|Sutrisno Witak| met Bo Roe. He …”: whether a sentence that names the one found has as its subject a name of which nothing tells what it is. */
function isAboutAnother(scene: Scene, index: number, found: Entity): boolean {
  const [sentence, own] = [scene.sentences[index - 1], scene.sentences[index]!]
  const subject = sentence === undefined ? null : subjectPhrase(sentence)
  if (sentence === undefined || subject?.kind !== 'name') return false
  const [named] = namedIn(scene, sentence.words[subject.first]!.start, sentence.words[subject.last]!.end)
  return (
    named !== undefined &&
    named.entity !== found &&
    (couldBePerson(scene, named.entity) || isBare(scene, named.entity)) &&
    !isWhere(scene, named.entity) &&
    acts(scene, named) &&
    namedIn(scene, named.end, sentence.end).some(({ entity }) => entity === found) &&
    !scene.heard.some(({ sentence: at, speaker }) => at === index - 1 && speaker.entity === found) &&
    // “He said Sutrisno Witak had left”
    !namedIn(scene, own.start, own.end).some(({ entity }) => entity === named.entity)
  )
}

/** “Sutrisno Witak left”, “Sutrisno Witak nevertheless left”, “said Sutrisno Witak”, “was held by Sutrisno Witak.”: whether somebody named does or says something in a sentence, and no heading. */
function acts({ sentences, text }: Scene, { sentence, start, end }: Named): boolean {
  const { words, end: close } = sentences[sentence]!
  const before = words.findLast((word) => word.start < start)
  const behind = words.find((word) => word.start >= end && word.pos !== 'ADV')
  const isLast = behind?.pos === 'PUNCT'
  return (
    /[.!?]["”’)]?$/.test(text.slice(0, close).trimEnd()) &&
    (isAnyVerb(behind) ||
      (isLast && (/^by$/i.test(before?.text ?? '') || sayingVerbs.has(before?.lemma ?? ''))))
  )
}

/** One word of which nothing tells whose name it is. */
const isBare = ({ text, entities }: Scene, { name, type, mentions }: Entity): boolean =>
  type === 'other' &&
  /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(name) &&
  !mentions.some(({ start, hint }) => hint !== null || /\bthe\s$/i.test(text.slice(start - 5, start))) &&
  !entities.some((one) => one.name !== name && one.name.split(' ').includes(name))

/** “Ann Lee met Bo Roe. Rossi left in May. He …”: whether a sentence is about, or told by, one word of which nothing tells whose name it is: a surname as likely as a firm’s. */
export function isAboutBareName(scene: Scene, index: number, at: number): boolean {
  const sentence = scene.sentences[index]!
  const told = heardBefore(scene, at).some(
    ({ speaker, sentence: one }) => one === index && speaker.entity !== null && isBare(scene, speaker.entity),
  )
  if (told) return true
  const subject = subjectPhrase(sentence)
  if (subject?.kind !== 'name') return false
  const [first, last] = [sentence.words[subject.first]!, sentence.words[subject.last]!]
  const [named] = namedIn(scene, first.start, last.end)
  return (
    last.end < at &&
    named?.end === last.end &&
    isBare(scene, named.entity) &&
    !scene.isQuoted(named.start) &&
    acts(scene, named)
  )
}

/** A clause that tells of who or what stands before its comma. */
const aside = /,\s(?:who|whose|which)\s[^,]*,/gu

/** “Kaloyan Mitrev accused Ann Lee of it. Her office …”: whether one of that gender is told of behind the one found, whose own is not known. */
export function isOfOther(scene: Scene, at: number, pronoun: string, { entity }: Speaker): boolean {
  if (entity === null || entity.gender !== null) return false
  const last = entity.mentions.findLast(({ start }) => start < at)
  return (
    last !== undefined &&
    namedIn(scene, last.end, at).some(
      (one) =>
        one.entity.type === 'person' &&
        one.entity.gender === genderOfPronoun(pronoun) &&
        // nor of one behind a preposition: “stayed ahead of Bo Roe”
        !/\b(?:that|who|whose|which)\b|\b(?:of|to|with|by|for|from|at|against|over|than)\s(?:\p{L}+\.?\s)?$/u.test(
          scene.text.slice(last.end, one.start).replace(aside, ''),
        ),
    )
  )
}
