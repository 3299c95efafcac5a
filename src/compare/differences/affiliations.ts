/** Of what party and from what state of the United States somebody is told to be. */
import type { Span } from '../../model/reading.ts'
import { usStates } from '../../text/data/abbreviations.ts'

/** Where a text tells it, with the letter of the party and the words of the state in small letters. */
export type Affiliation = { span: Span; party: string; state: readonly string[] }

const party = 'Republican|Democrat|[Ii]ndependent'
const state = String.raw`\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?`
const ways = [
  // “D-Calif.”, “(R, Ohio)”
  String.raw`(?<=[(,]\s?)(?<party>[DRI])(?:[-–]|, )(?<state>\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)(?=[),\s]|$)`,
  // “Democrat of New Mexico”
  String.raw`(?<!\p{L})(?:an? )?(?<party>${party}) (?:of|from) (?<state>${state})(?!\p{L})`,
  // “a Vermont Democrat”
  String.raw`(?<!\p{L})(?:an? )?(?<state>${state}) (?<party>${party})(?!\p{L})`,
].map((way) => new RegExp(way, 'gu'))

export const affiliationsIn = (text: string): Affiliation[] =>
  ways.flatMap((way) =>
    [...text.matchAll(way)].map(({ 0: whole, index, groups }) => ({
      span: { start: index, end: index + whole.length },
      party: (groups?.party?.[0] ?? '').toLowerCase(),
      state: wordsOf(groups?.state ?? ''),
    })),
  )

/** “W.Va.” as “w” and “va”. */
const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? []

/** Whether two tell of one party and one state, be its name in short: “Calif.”, “N.M.”. */
export const areOneAffiliation = (one: Affiliation, other: Affiliation): boolean =>
  one.party === other.party &&
  one.state.length === other.state.length &&
  one.state.every((word, at) => {
    const same = other.state[at] ?? ''
    return word === same || isShortOf(word, same) || isShortOf(same, word)
  })

const isShortOf = (short: string, long: string): boolean =>
  usStates.get(short) === long || (short.length === 1 && long.startsWith(short))
