import { bodyNouns, bodyKinds, officialRoles, roleNouns, speakingNouns, starRoles } from '../data/cues.ts'
import { countryOf, isGovernmentName } from '../data/countries.ts'
import { organisationWord, thingWord } from '../data/name-words.ts'
import type { Entity } from '../names.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Word } from '../words.ts'
import { genderFits, resolvePronoun } from './pronouns.ts'
import { heardBefore, nearestNamed, type Named, type Scene, type Speaker } from './scene.ts'

/** The words that describe somebody. */
type Description = {
  printed: string
  /** The noun that carries them. */
  head: Word
  /** Offset of the first word. */
  from: number
  phrase: NounPhrase | null
  /** Index of the last word in the sentence. */
  last: number
}

const isPlural = (word: Word) =>
  (/s$/i.test(word.text) &&
    (word.lemma !== word.text.toLowerCase() || isRolePlural(word.text.toLowerCase()))) ||
  /^(?:people|police|media|men|women|children)$/i.test(word.text)

/** “Prosecutors”, “Authorities”, which the tagger takes for names where they open a sentence. */
const isRolePlural = (lower: string) => {
  const singular = lower.replace(/ies$/, 'y').replace(/s$/, '')
  return roleNouns.has(singular) || speakingNouns.has(singular) || bodyNouns.has(singular)
}

/** “the official”, “his lawyer”, “the Brazilian driver”, “the airline”: somebody described, who may be named elsewhere. */
export function resolveDescription(scene: Scene, index: number, description: Description): Speaker {
  const { printed, head, from } = description
  const noun = singularOf(head)
  const own: Speaker = { name: shortened(printed), entity: null, head: noun, plural: isPlural(head) }
  const owner = /^(his|her|its|their)\s(.+)$/i.exec(printed)
  if (owner !== null) return owned(scene, index, own, owner[1] ?? '', owner[2] ?? '', from)
  const someone = unnamedPerson(printed)
  if (someone !== null) return resolvePronoun(scene, index, from, someone) ?? own
  if (!/^(?:the|this|that)\s/i.test(printed) || own.plural) return own
  const rest = printed.replace(/^\S+\s/, '')
  // “the head of the agency”, “the Nato spokesman”: it says itself who is meant
  const before = rest.slice(0, Math.max(0, rest.indexOf(head.text)))
  const modifiers = before.split(/[\s-]+/u).filter(Boolean)
  const star = starRoles.has(noun)
  const bare = modifiers.every((word) => isLoose(word) || (star && /^\p{Lu}/u.test(word)))
  const isRole = roleNouns.has(noun) || officialRoles.has(noun) || starRoles.has(noun)
  if (isRole)
    return (
      (bare ? person(scene, index, from, noun, modifiers) : sameWords(scene, from, noun, rest)) ??
      (description.phrase === null ? null : subjectDescribed(scene, index, from, noun, modifiers)) ??
      own
    )
  if (noun === 'paper' && isStudy(scene, from)) return own
  if (bodyNouns.has(noun) || bodyKinds.has(noun))
    return body(scene, index, from, noun, modifiers, bare) ?? own
  return own
}

/** “the 25-year-old”, “the mum-of-three”, “the German”: people told by age, children or nation; the pronoun that fits them. */
function unnamedPerson(printed: string): 'she' | 'he' | 'who' | null {
  if (/^the (?:\d{1,2}|[a-z-]+)-year-old$/iu.test(printed)) return 'who'
  const parent = /^the (?:married |single )?(mum|mom|mother|dad|father)(?:-of-|\sof\s)(?:\w+)$/iu.exec(
    printed,
  )?.[1]
  if (parent !== undefined) return /^m/i.test(parent) ? 'she' : 'he'
  const nation = /^[Tt]he (\p{Lu}[\p{L}’'-]+(?: \p{Lu}\p{L}+)?)$/u.exec(printed)?.[1]
  if (nation === undefined) return null
  if (nationalNouns.test(nation)) return /woman$/.test(nation) ? 'she' : 'who'
  return countryOf(nation) !== null && !isGovernmentName(nation) && /an$/.test(nation) ? 'who' : null
}

/** Nouns for one person of a nation, beside adjectives in -an such as “German”. */
const nationalNouns =
  /^(?:Brit|Briton|Englishman|Englishwoman|Scot|Scotsman|Welshman|Irishman|Irishwoman|Frenchman|Frenchwoman|Dutchman|Spaniard|Finn|Dane|Swede|Pole|Turk|Croat|Serb|Czech|Aussie|Kiwi|Argentine|Portuguese|New Yorker|Londoner|Texan|Californian|Catalan)$/

/** Without the clause that only tells more: “organizers of the event that draws thousands”. */
const shortened = (printed: string) =>
  /^(?:whoever|those|people)\b/i.test(printed)
    ? printed
    : printed.replace(/,?\s(?:who|which|that|whose)\s.*$/iu, '')

const singularOf = (word: Word) => (word.pos === 'PROPN' ? word.text.toLowerCase() : word.lemma)

/** Words that describe whom one knows already: “the Brazilian driver”, “the 62-year-old coach”. */
const isLoose = (word: string) =>
  countryOf(word) !== null ||
  /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|time|times|year|triple|double|reigning|world|defending|former|veteran|old|young|new|popular|outspoken|embattled|outgoing|late|disgraced|ousted|hollywood|two-time|three-time|banking|tech|social|media|software|search|same|chip|retail|internet|investment|carmaker|local|state-owned|-)$/i.test(
    word,
  )

const fitsRole = (entity: Entity, fits: (noun: string) => boolean) =>
  entity.roles.some((role) =>
    role
      .toLowerCase()
      .split(/[\s-]+/u)
      .some(fits),
  )

function person(
  scene: Scene,
  index: number,
  from: number,
  noun: string,
  modifiers: readonly string[],
): Speaker | null {
  const fits = (other: string) => other === noun || (noun === 'official' && officialRoles.has(other))
  const met = heardBefore(scene, from).filter(
    ({ speaker }) => speaker.entity === null || supports(scene, speaker.entity, modifiers),
  )
  // Whoever has just spoken is called by another word: “…,” added the champion.
  const last = met.find(({ speaker }) => genderFits(noun, speaker.entity?.gender ?? null))
  if (starRoles.has(noun) && last?.speaker.entity?.type === 'person' && last.sentence >= index - 1)
    return last.speaker
  const heard = met.find(
    ({ speaker }) =>
      !speaker.plural && (fits(speaker.head) || (speaker.entity !== null && fitsRole(speaker.entity, fits))),
  )
  if (heard !== undefined) return heard.speaker
  const named = nearestNamed(
    scene,
    from,
    ({ entity }) => entity.type === 'person' && fitsRole(entity, fits) && supports(scene, entity, modifiers),
  )
  if (named !== null) return speakerOf(named.entity, noun)
  if (
    /^(?:man|woman|victim|scientist|researcher|author|expert|analyst|professor)$/.test(noun) &&
    last?.speaker.entity?.type === 'person'
  )
    return last.speaker
  // “the former mayor” needs no telling of whom the article is about
  if (starRoles.has(noun) || modifiers.includes('former')) {
    const star = commonest(
      scene,
      from,
      (entity) =>
        entity.type === 'person' && genderFits(noun, entity.gender) && supports(scene, entity, modifiers),
    )
    if (star !== null) return speakerOf(star, noun)
  }
  return null
}

/** Offices of which several may speak in one article, so that one not met before is somebody new. */
const ofMany =
  /^(?:lawyer|attorney|prosecutor|judge|witness|resident|neighbour|neighbor|deputy|aide|counsel|detective|victim|source|user)$/

const partyWord =
  /^(?:Conservative|Labour|Tory|Liberal|Democrat|Democratic|Republican|Green|Socialist|GOP|SNP|MEP)$/

/** “the gun control advocate” for whom the sentence before is about, unless the text has spoken of “an advocate”. */
function subjectDescribed(
  scene: Scene,
  index: number,
  from: number,
  noun: string,
  modifiers: readonly string[],
): Speaker | null {
  const named = modifiers.filter((word) => /^\p{Lu}/u.test(word))
  // “the Conservative MP”: a party tells no other person from whom the text is about
  if (officialRoles.has(noun) || ofMany.test(noun) || !named.every((word) => partyWord.test(word)))
    return null
  if (
    new RegExp(`\\b(?:an?|another|one)\\s(?:[\\p{L}-]+\\s){0,4}${noun}\\b`, 'u').test(
      scene.text.slice(0, from),
    )
  )
    return null
  const who = resolvePronoun(scene, index, from, 'who')
  const near =
    who?.entity?.mentions.some(({ sentence }) => sentence >= index - 2 && sentence <= index) === true
  return who?.entity?.type === 'person' && near ? who : null
}

/** How near a name its people or team must stand to count as its own. */
const besides = 80

/** Whether the article says of somebody what the capitalised words of a description say: “the Brazilian driver”. */
function supports(scene: Scene, entity: Entity, modifiers: readonly string[]): boolean {
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
function sameWords(scene: Scene, from: number, noun: string, rest: string): Speaker | null {
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

function body(
  scene: Scene,
  index: number,
  from: number,
  noun: string,
  modifiers: readonly string[],
  bare: boolean,
): Speaker | null {
  const called = (one: Entity) => one.type !== 'person' && one.name.toLowerCase().split(/\s+/u).includes(noun)
  const same = nearestNamed(
    scene,
    from,
    ({ entity }) =>
      called(entity) &&
      modifiers.every((word) => entity.name.toLowerCase().includes(word.toLowerCase()) || isLoose(word)),
  )
  if (same !== null) return speakerOf(same.entity, noun)
  if (!bare) return null
  const isBody = (entity: Entity | null | undefined) =>
    (entity?.type === 'organisation' && !isProduct(scene, entity)) ||
    (entity?.type === 'other' &&
      !isProduct(scene, entity) &&
      !thingWord.test(entity.name.split(/\s+/u).at(-1) ?? ''))
  const fits = (entity: Entity | null | undefined) =>
    isBody(entity) &&
    // an agency may be of news or of state
    (noun === 'agency' || isMedium(scene, entity) === mediumNoun.test(noun))
  // Who is speaking in this very sentence is “it” there, not “the firm”.
  const recent = heardBefore(scene, from).find(
    (one) => one.sentence >= index - 4 && one.sentence < index && fits(one.speaker.entity),
  )
  if (recent !== undefined && bodyKinds.has(noun) && mediumNoun.test(noun)) return recent.speaker
  const described = nearestNamed(
    scene,
    from,
    ({ entity }) =>
      isBody(entity) &&
      entity.mentions.slice(0, 40).some((one) => one.start < from && isCalledA(scene, one, noun)),
  )
  if (described !== null) return speakerOf(described.entity, noun)
  // “The charity” after “A Dutch charity”
  const met = heardBefore(scene, from).find(
    (one) =>
      one.sentence >= index - 8 &&
      one.speaker.entity === null &&
      !one.speaker.plural &&
      one.speaker.head === noun,
  )
  if (met !== undefined) return met.speaker
  if (!bodyKinds.has(noun)) return null
  const organisation = commonest(scene, from, (entity) => fits(entity))
  // whom the article is about, where the sentence before names it, rather than who spoke last
  const near = organisation?.mentions.some((one) => one.sentence === index - 1) === true
  if (recent !== undefined && !(near && recent.sentence < index - 1)) return recent.speaker
  return organisation === null ? null : speakerOf(organisation, noun)
}

/** “its Internet Explorer”: what the text names as somebody’s is no body, unless its name says that it is one. */
function isProduct({ text }: Scene, { name, mentions }: Entity): boolean {
  return (
    !organisationWord.test(name.split(/\s+/u).at(-1) ?? '') &&
    mentions
      .slice(0, 5)
      .some(({ start }) =>
        /\b(?:its|their|his|her)\s(?:\p{Ll}+\s){0,2}$/iu.test(text.slice(Math.max(0, start - 40), start)),
      )
  )
}

/** “a new paper”, “the paper titled”: a study, and no newspaper. */
const isStudy = (scene: Scene, before: number) =>
  /\b(?:research|new|discussion|working|white|academic|scientific|position)\spapers?\b|\bpaper\s(?:titled|entitled|published|that|by)\b/i.test(
    scene.text.slice(0, before),
  )

/** “the law firm Mossack Fonseca”, “Harbour Watch, a Dutch charity”: a name that the text calls by the noun. */
function isCalledA(scene: Scene, { start, end }: Pick<Named, 'start' | 'end'>, noun: string): boolean {
  const before = scene.text
    .slice(Math.max(0, start - noun.length - 3), start)
    .trimEnd()
    .toLowerCase()
  if (before.endsWith(` ${noun}`) || before.endsWith(` ${noun},`)) return true
  const after = /^,\s(?:an?|the)\s([^,.;]{0,50})/iu.exec(scene.text.slice(end, end + 60))?.[1]
  return after?.toLowerCase().split(/\s+/u).slice(0, 5).includes(noun) === true
}

const mediumNoun =
  /^(?:newspaper|magazine|outlet|publication|channel|network|broadcaster|station|paper|agency|daily|tabloid)$/
/** Whether a name is one of the press, which other companies’ news only passes through. */
const isMedium = (scene: Scene, entity: Entity | null | undefined) =>
  entity != null &&
  (mediumName.test(entity.name) ||
    // “Le Monde newspaper”, “the newspaper Chosun Ilbo”
    entity.mentions.slice(0, 5).some(({ start, end }) => {
      const after = /^\s(\p{L}+)/u.exec(scene.text.slice(end, end + 20))?.[1] ?? ''
      const before = /(\p{L}+)\s$/u.exec(scene.text.slice(Math.max(0, start - 20), start))?.[1] ?? ''
      return mediumNoun.test(after) || mediumNoun.test(before)
    }))

const mediumName =
  /\b(?:news|times|post|journal|guardian|herald|tribune|telegraph|mail|cnn|bbc|reuters|afp|ap|npr|abc\d?|nbc|cbs|fox|rt|cnbc|bloomberg|axios|variety|newsweek|huffpost|yonhap|xinhua|interfax|tass|dpa|ktla|associated press|zeitung|spiegel|monde|figaro|gazeta|ilbo|shimbun|daily|tmz|verge|wired|politico)\b/i

const speakerOf = (entity: Entity, head: string): Speaker => ({
  name: entity.name,
  entity,
  head,
  plural: false,
})

/** The one named most before, the article’s own subject; of two alike what is known for a body. */
function commonest(scene: Scene, at: number, wanted: (entity: Entity) => boolean): Entity | null {
  let best: { entity: Entity; weight: number } | null = null
  for (const entity of scene.entities) {
    if (!wanted(entity)) continue
    const count = entity.mentions.filter((mention) => mention.start < at).length
    const weight = count + (entity.type === 'organisation' ? 0.5 : 0)
    if (count >= 1 && (best === null || weight > best.weight)) best = { entity, weight }
  }
  return best?.entity ?? null
}

/** “his lawyer”: the one whom the article names as such, else “Mohamed Morsi’s lawyer”. */
function owned(
  scene: Scene,
  index: number,
  own: Speaker,
  pronoun: string,
  rest: string,
  from: number,
): Speaker {
  const owner = resolvePronoun(scene, index, from, pronoun.toLowerCase())
  if (owner === null) return own
  if (roleNouns.has(own.head) && owner.entity !== null) {
    const names = owner.entity.mentions.map((mention) => mention.text.toLowerCase())
    const named = scene.entities.find(
      (entity) =>
        entity !== owner.entity &&
        entity.type === 'person' &&
        entity.roles.some((role) => {
          const words = role.toLowerCase()
          return (
            words.includes(own.head) &&
            (names.some((name) => words.includes(name)) || words.startsWith(`${pronoun.toLowerCase()} `))
          )
        }),
    )
    if (named !== undefined) return speakerOf(named, own.head)
  }
  const possessive = /s$/.test(owner.name) ? `${owner.name}'` : `${owner.name}'s`
  return { ...own, name: `${possessive} ${rest}` }
}
