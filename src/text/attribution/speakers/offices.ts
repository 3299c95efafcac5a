import { officialRoles, starRoles } from '../../data/cues.ts'
import { countryOf } from '../../data/countries.ts'
import type { Entity } from '../../naming/entity.ts'
import { mayBePerson } from '../../words/persons.ts'
import { textAt } from '../../words/words.ts'
import { ofMany } from './newcomers.ts'
import { genderFits } from './pronoun-fit.ts'
import { resolvePronoun } from './pronouns.ts'
import { commonest, heardBefore, nearestNamed, speakerOf, type Scene, type Speaker } from './scene.ts'
import { fitsRole, mayHold, isCalledBy } from './called-by.ts'

/** Words that describe whom one knows already: “the Brazilian driver”, “the 62-year-old coach”. */
export const isLoose = (word: string) =>
  countryOf(word) !== null ||
  /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|time|times|year|triple|double|reigning|world|defending|former|veteran|old|young|new|popular|outspoken|embattled|outgoing|late|disgraced|ousted|hollywood|two-time|three-time|banking|tech|social|media|software|search|same|chip|retail|internet|investment|carmaker|local|state-owned|-)$/i.test(
    word,
  )

/** Wider nouns by which the holder of an office is called: “the diplomat” after “the ambassador”. */
const wider: ReadonlyMap<string, RegExp> = new Map([
  ['diplomat', /^(?:ambassador|envoy|consul|attaché)$/],
  [
    'politician',
    /^(?:minister|mayor|senator|governor|lawmaker|congressman|congresswoman|mp|mep|councillor|premier)$/,
  ],
  // “Rep. Ann Lee”
  ['congressman', /^lawmaker$/],
  ['congresswoman', /^lawmaker$/],
  ['lawmaker', /^(?:senator|congressman|congresswoman|mp|mep)$/],
  // “Mrs Justice Lee”
  ['judge', /^(?:justice|magistrate)$/],
  ['captain', /^skipper$/],
  ['skipper', /^captain$/],
  ['lawyer', /^(?:attorney|barrister|solicitor|counsel)$/],
  ['attorney', /^(?:lawyer|counsel)$/],
  [
    'scientist',
    /^(?:researcher|biologist|chemist|physicist|astrophysicist|astronomer|geologist|epidemiologist|virologist|climatologist)$/,
  ],
  ['researcher', /^(?:scientist|biologist|chemist|physicist|astronomer|epidemiologist|virologist)$/],
  ['doctor', /^(?:physician|surgeon|cardiologist|paediatrician|pediatrician|epidemiologist)$/],
  ['academic', /^(?:professor|lecturer|historian|economist|sociologist)$/],
])

/** “the official”, “the Brazilian driver”: somebody known already whom the text calls so, or who may well be meant. */
export function person(
  scene: Scene,
  index: number,
  from: number,
  noun: string,
  modifiers: readonly string[],
): Speaker | null {
  const fits = (other: string) =>
    other === noun ||
    (noun === 'official' && officialRoles.has(other)) ||
    wider.get(noun)?.test(other) === true
  const met = heardBefore(scene, from).filter(
    ({ speaker }) => speaker.entity === null || supports(scene, speaker.entity, modifiers),
  )
  const once = modifiers.includes('former') ? formerBefore(scene, index, from, noun, fits) : undefined
  if (once !== undefined) return once
  const isMeant = (entity: Entity) => isCalledBy(scene, index, from, noun, modifiers, entity, fits)
  // Whoever has just spoken is called by another word: “…,” added the champion.
  const last = met.find(({ speaker }) => genderFits(noun, speaker.entity?.gender ?? null))
  if (
    starRoles.has(noun) &&
    last?.speaker.entity?.type === 'person' &&
    last.sentence >= index - 1 &&
    isMeant(last.speaker.entity)
  )
    return last.speaker
  const heard = met.find(
    ({ speaker }) =>
      !speaker.plural && (fits(speaker.head) || (speaker.entity !== null && fitsRole(speaker.entity, fits))),
  )
  if (heard !== undefined) return heard.speaker
  const named = nearestNamed(
    scene,
    from,
    ({ entity }) =>
      entity.type === 'person' &&
      fitsRole(entity, fits) &&
      // “the congressman” is not Rep. Ann Lee, though “the chairman” may be Chairman Ann Lee
      (genderFits(noun, entity.gender) || fitsRole(entity, (one) => one === noun)) &&
      supports(scene, entity, modifiers),
  )
  if (named !== null) return speakerOf(named.entity, noun)
  if (
    /^(?:man|woman|victim|scientist|researcher|author|expert|analyst|professor)$/.test(noun) &&
    last?.speaker.entity?.type === 'person' &&
    isMeant(last.speaker.entity) &&
    !tellsOfAnother(scene, last.sentence, index)
  )
    return last.speaker
  // “the former mayor” needs no telling of whom the article is about
  if (starRoles.has(noun) || modifiers.includes('former')) {
    const star = commonest(
      scene,
      from,
      (entity) =>
        entity.type === 'person' &&
        mayHold(entity, noun) &&
        genderFits(noun, entity.gender) &&
        supports(scene, entity, modifiers),
    )
    if (star !== null && isMeant(star)) return speakerOf(star, noun)
  }
  return null
}

/**
 * “A former auditor said so. The former official said …”: who has spoken before and is told to have held the office once; null where only
 * those hold one of whom the text does not tell that; undefined where the noun tells the office itself and nobody without a name has spoken.
 */
function formerBefore(
  scene: Scene,
  index: number,
  from: number,
  noun: string,
  fits: (noun: string) => boolean,
): Speaker | null | undefined {
  const wasOnce = (words: string) => /\b(?:former|ex|retired|onetime)\b/i.test(words)
  const unnamed = heardBefore(scene, from).find(
    ({ sentence, speaker: { entity, plural, name, head } }) =>
      entity === null &&
      !plural &&
      sentence >= index - reachOfFormer &&
      wasOnce(name) &&
      (noun === 'official' ? mayBePerson(head) : fits(head)),
  )
  if (unnamed !== undefined) return unnamed.speaker
  if (noun !== 'official') return undefined
  const named = nearestNamed(
    scene,
    from,
    ({ entity }) =>
      entity.type === 'person' &&
      entity.roles.some((role) => wasOnce(role) && fitsRole({ ...entity, roles: [role] }, fits)),
  )
  return named === null ? null : speakerOf(named.entity, noun)
}

/** How many sentences back somebody without a name may have spoken. */
const reachOfFormer = 6

/** Whether somebody without a name is told of since: “A miner who had left the shaft disagreed.” */
const tellsOfAnother = ({ sentences }: Scene, since: number, until: number) =>
  sentences
    .slice(since + 1, until)
    .some(({ words, phrases }) =>
      phrases.some(
        ({ kind, first, head }) =>
          kind === 'common' &&
          /^(?:an?|another|one)$/i.test(textAt(words, first)) &&
          words[first - 1]?.pos !== 'ADP' &&
          mayBePerson(words[head]?.lemma ?? ''),
      ),
    )

const partyWord =
  /^(?:Conservative|Labour|Tory|Liberal|Democrat|Democratic|Republican|Green|Socialist|GOP|SNP|MEP)$/

/** “the gun control advocate” for whom the sentence before is about, unless the text has spoken of “an advocate”. */
export function subjectDescribed(
  scene: Scene,
  index: number,
  from: number,
  noun: string,
  modifiers: readonly string[],
): Speaker | null {
  // “the team’s manager”: whose they are is told, who they are is not
  if (modifiers.some((word) => /['’]s?$/.test(word))) return null
  const named = modifiers.filter((word) => /^\p{Lu}/u.test(word))
  // “the Conservative MP”: a party tells no other person from whom the text is about
  if (officialRoles.has(noun) || ofMany.test(noun) || !named.every((word) => partyWord.test(word)))
    return null
  if (
    new RegExp(`\\b(?:an?|another|one)\\s(?:[\\p{L}-]+\\s){0,4}${noun}\\b`, 'iu').test(
      scene.text.slice(0, from),
    )
  )
    return null
  const who = resolvePronoun(scene, index, from, 'who')
  const near =
    who?.entity?.mentions.some(({ sentence }) => sentence >= index - 2 && sentence <= index) === true
  const isMeant =
    who?.entity?.type === 'person' &&
    near &&
    isCalledBy(scene, index, from, noun, modifiers, who.entity, (one) => one === noun)
  return isMeant ? who : null
}

/** How near a name its people or team must stand to count as its own. */
const besides = 80

/** Whether the article says of somebody what the capitalised words of a description say: “the Brazilian driver”. */
export function supports(scene: Scene, entity: Entity, modifiers: readonly string[]): boolean {
  return modifiers
    .filter((word) => /^\p{Lu}/u.test(word))
    .every((word) => {
      const country = countryOf(word)
      const forms = country === null ? [word] : [country.name, ...country.demonym, ...country.others]
      return entity.mentions.slice(0, 40).some(({ start, end }) => {
        const around = scene.text.slice(Math.max(0, start - besides), end + besides)
        return forms.some((form) => around.includes(form))
      })
    })
}

/** “the Nato spokesman” after “A Nato spokesman”. */
export function sameWords(scene: Scene, from: number, noun: string, rest: string): Speaker | null {
  const met = heardBefore(scene, from).find(
    ({ speaker }) =>
      !speaker.plural &&
      (speaker.head === noun ||
        (speaker.entity !== null && fitsRole(speaker.entity, (other) => other === noun))) &&
      speaker.name !== rest &&
      rest
        .toLowerCase()
        .split(/\s+/u)
        .every((word) =>
          `${speaker.name} ${speaker.entity?.roles.join(' ') ?? ''}`.toLowerCase().includes(word),
        ),
  )
  if (met !== undefined) return met.speaker
  // “the prime minister” after “Prime Minister Ann Lee”
  const named = nearestNamed(
    scene,
    from,
    ({ entity }) =>
      entity.type === 'person' &&
      entity.roles.some((role) => {
        const words = role.toLowerCase().split(/[\s-]+/u)
        return rest
          .toLowerCase()
          .split(/[\s-]+/u)
          .every((word) => words.includes(word))
      }),
  )
  return named === null ? null : speakerOf(named.entity, noun)
}
