/** What somebody or something is told to be behind a name or before it: of what land, in what office or the like for whom. */
import type { Span } from '../../model/reading.ts'
import { countryOf } from '../../text/data/countries.ts'
import { fold } from '../../text/terms/terms.ts'
import { escaped } from '../../text/words/escaped.ts'
import { remembering } from '../../text/words/remembering.ts'
import { honorifics } from '../words/lexicon.ts'
import { particlesOfNames } from '../words/one-name.ts'

/** A name with its description: what it is, none for a name of a place; and whose or of where. */
export type Description = { span: Span; told: string; name: string; role: string; whose: string }

const part = String.raw`\p{Lu}(?:['’]\p{Lu})?[\p{L}\p{M}-]*|\p{Lu}\.(?= )`
/** “Dr.”, “Prof” */
const courtesy = String.raw`(?:(?:${[...honorifics].map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join('|')})\.? )*`
const name = String.raw`(?<![\p{L}\p{M}’'-])(?=\p{Lu})${courtesy}(?<name>(?:${part})(?: (?:(?:${[...particlesOfNames].join('|')}) )*(?:${part}))*)(?![\p{L}\p{M}])`
const place = String.raw`(?:the )?(?<whose>(?:${part})(?: (?:${part})){0,2})(?![\p{L}\p{M}]|['’]s|-\p{L})`
const word = String.raw`[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*`
const tie = '(?:of|at|for)'
const role = String.raw`(?:[Tt]he |[Aa]n? )?(?<role>(?:(?!${tie} )${word} ){0,3}(?!${tie} )${word})`
const whose = String.raw`(?:the |its |his |her |their )?(?<whose>(?:${word} ){0,4}${word})`
const end = String.raw`(?=[,;:.!?)”"]|\s[–—-]\s|$)`

const ways: readonly RegExp[] = [
  // “Ann Lee, chief executive of Harbour Line,” and “Ann Lee, who heads Harbour Line,”
  String.raw`${name}, ${role} ${tie} ${whose}${end}`,
  String.raw`${name}, who (?<role>heads|leads|runs|chairs|owns|founded|coaches|edits|manages) ${whose}${end}`,
  // “the chief executive of Harbour Line, Ann Lee,”
  String.raw`(?<![\p{L}\p{M}])(?=[Tt]he |[Aa]n? )${role} ${tie} ${whose}, ${name}${end}`,
  // “Ann Lee of Orsk”, “Ann Lee, from Orsk,”; the “Bank of Orsk” is not any Orsk bank
  String.raw`(?=\S+ \p{Lu})${name},? (?:of|from) ${place}`,
].map((way) => new RegExp(way, 'gu'))

/** Ways to tell one office, the verbs for it among them. */
const offices = [
  [
    'head',
    'chief executive',
    'chief executive officer',
    'ceo',
    'chief',
    'boss',
    'leader',
    'heads',
    'leads',
    'runs',
  ],
  ['chair', 'chairman', 'chairwoman', 'chairperson', 'chairs'],
  ['owner', 'owns'],
  ['founder', 'founded'],
  ['coach', 'coaches'],
  ['editor', 'edits'],
  ['manager', 'manages'],
]
const officesAlike = (told: string): readonly string[] =>
  offices.find((forms) => forms.includes(fold(told))) ?? [fold(told)]

/** A land by all the names that it has, and what is of it by; else the name that is told. */
const placesAlike = (told: string): readonly string[] => {
  const land = countryOf(told)
  return land === null ? [fold(told)] : [land.name, ...land.others, ...land.demonym].map(fold)
}

/** What is told behind names, and before a name with “of”. */
export const descriptionsIn: (text: string) => readonly Description[] = remembering(20_000, (text) =>
  ways.flatMap((way) =>
    [...text.matchAll(way)].map(({ 0: whole, index, groups = {} }) => {
      const of = { name: groups.name ?? '', role: groups.role ?? '', whose: groups.whose ?? '' }
      return {
        ...of,
        span: { start: index, end: index + whole.length },
        told: [fold(of.name), officesAlike(of.role)[0], placesAlike(of.whose)[0]].join(' | '),
      }
    }),
  ),
)

/** Where a text tells before a name what others tell behind it: “Harbour Line’s CEO, Ann Lee”, “Italian Marta Gallo”. */
export const toldBefore = (described: readonly Description[], text: string): Description[] =>
  described.flatMap((one) => {
    const oneOf = (forms: readonly string[]) => `(?:${forms.map(escaped).join('|')})`
    const office = one.role === '' ? '' : `${oneOf(officesAlike(one.role))},? `
    const before = String.raw`(?<![\p{L}\p{M}’'-])(?:the )?${oneOf(placesAlike(one.whose))}(?:['’]s?)? ${office}`
    const pattern = new RegExp(String.raw`${before}${courtesy}${escaped(one.name)}(?![\p{L}\p{M}])`, 'giu')
    return [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
      ...one,
      span: { start: index, end: index + whole.length },
    }))
  })
