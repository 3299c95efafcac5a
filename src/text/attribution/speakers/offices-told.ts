/** Whom a description by state or party means: “the Indian leader”, “Chile’s president”, “the Ohio Republican”. */
import { countryOf } from '../../data/countries.ts'
import type { Entity } from '../../naming/entity.ts'
import type { Scene } from './scene.ts'

/** “Norway’s prime minister”, “the Norwegian leader”. */
const ofState =
  /^(?:the )?(?<state>\p{Lu}[\p{L}. ]*?)(?:['’]s?)? (?<office>prime minister|president|premier|chancellor|king|queen|foreign minister|defen[cs]e minister|finance minister|leader)$/iu
const heads =
  /\b(?:prime minister|president|premier|chancellor|king|queen|emir|sultan|supreme leader|dictator)\b/i
/** Who holds no office of a state, or does no more. */
const notHeld =
  /\b(?:former|ex|deputy|vice|acting|then|late|ousted|opposition|council|club|union|party|company|bank|university)\b/i

/** “the Ohio Republican” */
const ofParty = /^the (?<state>\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?) (?<party>Democrat|Republican)$/iu
/** “, R-Ohio”, “ (D-N.Y.)” behind a name. */
const seat = /^,?\s\(?([DR])[-–](\p{Lu}[\p{L}.]*)/u

/** How far before a name, in characters, it may be told of which state its bearer holds an office. */
const beside = 60

/**
 * The one person whom a text tells to hold the office that a description means, or the seat of a state and party; null where it tells
 * that of none or several.
 * @param printed the words of the description
 * @param from offset of the first
 */
export function heldOf(scene: Scene, printed: string, from: number): Entity | null {
  const words = printed.replace(/\s+/gu, ' ')
  const party = ofParty.exec(words)?.groups
  const state = ofState.exec(words)?.groups
  const isMeant =
    party !== undefined
      ? (one: Entity) => sitsFor(scene, one, from, party['state']!, party['party']!)
      : state !== undefined && countryOf(state['state']!) !== null
        ? (one: Entity) => holds(scene, one, state['state']!, state['office']!.toLowerCase())
        : null
  if (isMeant === null) return null
  const [only, another] = scene.entities.filter((one) => one.type === 'person' && isMeant(one))
  return another === undefined ? (only ?? null) : null
}

function holds({ text }: Scene, { mentions }: Entity, land: string, office: string): boolean {
  const country = countryOf(land)!
  const forms = [country.name, ...country.demonym, ...country.others]
  return mentions.some(({ start, role }) => {
    if (role === null || notHeld.test(role)) return false
    if (office === 'leader' ? !heads.test(role) : !role.toLowerCase().includes(office)) return false
    const before = text.slice(Math.max(0, start - beside), start)
    return forms.some(
      (form) =>
        role.includes(form) ||
        before.includes(`${form} `) ||
        before.includes(`${form}’s `) ||
        before.includes(`${form}'s `),
    )
  })
}

/** Whether somebody is named before with a seat of the state, however it is shortened: “Ariz.”, “N.Y.”, “Pa.”. */
function sitsFor({ text }: Scene, { mentions }: Entity, from: number, state: string, party: string): boolean {
  return mentions.some(({ start, end }) => {
    const [, letter, short = ''] = start < from ? (seat.exec(text.slice(end, end + 16)) ?? []) : []
    return letter === party[0]!.toUpperCase() && isShort(short, state)
  })
}

/** “Pa.” of “Pennsylvania”, “N.Y.” of “New York”: the same first letter, and the others in their order. */
function isShort(short: string, whole: string): boolean {
  const letters = short.toLowerCase().replaceAll('.', '')
  const own = whole.toLowerCase().replaceAll(' ', '')
  let at = -1
  return letters[0] === own[0] && [...letters].every((letter) => (at = own.indexOf(letter, at + 1)) >= 0)
}
