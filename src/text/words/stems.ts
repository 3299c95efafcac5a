import { remembering } from './remembering.ts'
import { irregularPlurals } from '../data/nouns.ts'
import { irregularBases } from '../data/verbs.ts'

/** “wounded” is made from “wound”, not from “wind”; “dead” and “death” say what “died” says. */
const others = {
  am: 'be', is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', being: 'be', has: 'have', does: 'do', says: 'say', dies: 'die', died: 'die',
  dying: 'die', lying: 'lie', dead: 'die', death: 'die', deaths: 'die', wounded: 'wound', leaves: 'leave', better: 'good', best: 'good',
  used: 'use', uses: 'use', using: 'use', evenings: 'evening',
} // prettier-ignore

const irregular: ReadonlyMap<string, string> = new Map([
  ...[...irregularPlurals].filter(([plural, singular]) => plural !== singular),
  ...irregularBases,
  ...Object.entries(others),
])

/** Past forms of verbs in -ee; other words in -eed are no past: “need”, “speed”, “exceed”. */
const ofDoubleE = /(?:agr|fr|guarant|decr|refer|emc)eed$/

/**
 * One key for the forms of a word and the words made from it: strikes, striking; evacuate, evacuated, evacuation. The
 * key is for comparing only. Suffixes are cut in the order of Porter’s stemmer (https://tartarus.org/martin/PorterStemmer/),
 * with fewer of them, so that fewer strangers meet.
 */
export const stem: (form: string) => string = remembering(100_000, cutDown)

function cutDown(form: string): string {
  const word =
    irregular.get(form) ?? form.replace(/(?<=[a-z]{3}[^i])men$/, 'man').replace(/children$/, 'child')
  // “evening” is no form of “even”
  if (word.length < 4 || word === 'evening' || !/^[a-z]+$/.test(word)) return word
  let base = word
  if (/(?:sses|shes|ches|xes|zes)$/.test(base)) base = base.slice(0, -2)
  else if (/[^aeiou]ies$/.test(base)) base = `${base.slice(0, -3)}y`
  else if (/[^su']s$/.test(base)) base = base.slice(0, -1)
  const cut = /^(.*[aeiouy].*?)(?:ied)$/.exec(base)
  if (cut?.[1] !== undefined) base = `${cut[1]}y`
  else if (base.endsWith('eed')) base = ofDoubleE.test(base) ? base.slice(0, -1) : base
  else
    base = base.replace(/^(.*[aeiouy].*?)(?:ed|ing|ings)$/, (_, root: string) =>
      // “planned”, but “rebuffed”
      root.replace(/([bcdghjkmnp-rtvwxz])\1$/, '$1'),
    )
  base = base.replace(/(?<=.{2})e$/, '')
  if (base.length > 5) {
    base = base
      .replace(/(?:ization|izer)$/, 'iz')
      .replace(/(?<=.{3})(?:ations?|ators?|at|ativ)$/, '')
      .replace(/(?<=.{3})(?:ments?|ness|ly|fully|ous|iv|abl|ibl|ally)$/, '')
      .replace(/(?<=.{3}[st])ions?$/, '')
      .replace(/(?<=.{4})(?:ers?|ors?)$/, '')
      .replace(/(?<=.{4})(?:al|anc|enc|ity)$/, '')
      .replace(/(?<=.{3})e$/, '')
  }
  return base.length > 3 ? base.replace(/(?<=[^aeiou])y$/, 'i') : base
}

/** The stems of words that are listed with spaces between. */
export const stemsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stem))

const formsByStem = Map.groupBy(new Set([...irregular].flat()), stem)

/** The forms of a word that no ending makes, and the word they are made from: “sell” of “sold”; “die”, “dead”, “death” of “died”. */
export const irregularFormsOf = (form: string): string[] =>
  (formsByStem.get(stem(form)) ?? []).filter((other) => other !== form)
