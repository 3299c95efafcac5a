/** Who else “he” or “she” may mean than somebody found further back, of whom little is known. */
import { sayingVerbs } from '../../data/cues.ts'
import { isAnyVerb } from '../../words.ts'
import { couldBePerson, genderOfPronoun, isWhere } from './pronoun-fit.ts'
import { namedIn, type Named, type Scene, type Speaker } from './scene.ts'

/** “Bo Roe was chosen. Sutrisno Witak left. He …”: whether a name of which nothing tells what it is stands nearer than the one found, for who does or says something. */
export function mayBeNearer(scene: Scene, index: number, at: number, { entity }: Speaker): boolean {
  if (entity === null) return false
  const from = scene.sentences[index - 1]?.start ?? at
  const near = namedIn(scene, from, at)
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
