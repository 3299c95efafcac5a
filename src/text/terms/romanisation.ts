import { remembering } from '../words/remembering.ts'
import { fold } from './terms.ts'

/** Places and people whose romanisations share too few letters, and places with an English name beside their own. */
const known = new Map([
  'kyiv kiev', 'mykolaiv nikolaev nikolayev', 'zaporizhzhia zaporizhia zaporozhye zaporizhzhya', 'odesa odessa',
  'beijing peking', 'mumbai bombay', 'kolkata calcutta', 'chennai madras', 'myanmar burma', 'turkiye turkey',
  'czechia czech', 'eswatini swaziland', 'astana nursultan', 'dnipro dnieper dnepr dnepropetrovsk dnipropetrovsk',
  'daesh isis isil', 'moscow moskva', 'gaddafi qaddafi kadhafi gadhafi qadhafi gathafi', 'bakhmut artemivsk artyomovsk',
  'mohammed muhammad mohamed mohammad muhammed mohamad', 'tehran teheran', 'quran koran', 'cairo qahira',
  'yerevan erevan', 'alexander oleksandr aleksandr', 'alexei oleksii aleksei alexey aleksey', 'yuliya yulia julia',
  'prague praha', 'vovchansk volchansk', 'lviv lvov', 'sybiha sibiga', 'assad asad', 'bucharest bucuresti', 'bangalore bengaluru', 'ivory ivoire', 'hizbollah hezbollah hizbullah hizballah',
  'xinjiang sinkiang', 'guangzhou canton', 'nanjing nanking', 'tianjin tientsin', 'chongqing chungking', 'xian sian', 'suzhou soochow',
  'munich munchen muenchen', 'vienna wien', 'cologne koln koeln', 'geneva geneve genf', 'warsaw warszawa', 'brussels bruxelles brussel',
  'florence firenze', 'venice venezia', 'milan milano', 'turin torino', 'rome roma', 'naples napoli', 'lisbon lisboa', 'athens athina',
  'copenhagen kobenhavn', 'gothenburg goteborg', 'seville sevilla', 'belgrade beograd', 'antwerp antwerpen', 'gdansk danzig', 'wroclaw breslau',
  'aleppo halab haleb', 'doha dawhah', 'mecca makkah mekka', 'medina madinah', 'jeddah jidda jiddah', 'damascus dimashq', 'jaffa yafo',
  'minsk mensk', 'lukashenko lukashenka', 'tsikhanouskaya tikhanovskaya tsikhanovskaya', 'zelenska zelenskaya', 'yeltsin jelzin eltsin',
  'khrushchev chruschtschow khruschev', 'khodorkovsky chodorkowski', 'khamenei chamenei', 'osama usama', 'hussein husayn hossein hussain husain', 'omar umar', 'haftar hifter heftar',
  'nazarbayev nazarbaev', 'rahmon rakhmon', 'sargsyan sarkisian sarkissian', 'netanyahu netanjahu', 'seoul soul', 'busan pusan', 'incheon inchon',
  'gyeonggi kyonggi', 'djibouti jibuti', 'yangon rangoon', 'pune poona', 'vadodara baroda', 'varanasi benares', 'hanukkah chanukah', 'benghazi bengasi',
].flatMap((line, at) => line.split(' ').map((name): [string, number] => [name, at]))) // prettier-ignore

/** Greek and Cyrillic letters as most papers romanise them; those with a mark of their own as without it, but for “й”. */
const roman = new Map(
  (
    'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo ' +
    'аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya ' +
    'іi єye ґg ђdj јj љlj њnj ћc џdz ѕdz'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)

/** Greek and Cyrillic in Latin letters: “pravda” for “правда”. The rest is left. @param text in lower case */
export const romanised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(
      /[\u0370-\u052f\u1f00-\u1fff]/g,
      (letter) => roman.get(letter) ?? roman.get(letter.normalize('NFD').charAt(0)) ?? letter,
    )

/** The sound a letter group stands for in the usual romanisations of Cyrillic, Arabic, Hebrew, Persian and Chinese. */
const sounds: readonly [RegExp, string][] = [
  [/^(?:al|el|as|ad|ar|an|ash|at)[-\s]/, ''],
  [/['’`ʿʾ.-]/g, ''],
  // “Lindquist” and “Lindqvist”
  [/qv/g, 'qu'],
  [/shch|sch|sh|ch|tch|tsch|cz|zh|j/g, 'J'],
  [/kh|gh|q|ck|k|c(?=[aou]|[^aeiouyh]|$)/g, 'K'],
  [/ts|tz|z|c(?=[eiy])|s/g, 'S'],
  [/(?<=[aeiou])h$/, ''],
  [/[gh]/g, 'G'],
  [/ph|ff?|v|w/g, 'V'],
  [/th|dh|d|t/g, 'T'],
  [/(.)\1+/g, '$1'],
]

type Skeleton = { consonants: string; vowels: string; tail: string }

/** A name as it is compared. */
export type NameForm = { folded: string; place: number | undefined; skeleton: Skeleton }

/** A name as it is compared: for whoever compares one with many. */
export const formOf = remembering(50_000, (name): NameForm => {
  const folded = fold(name)
  return { folded, place: known.get(folded), skeleton: skeleton(folded) }
})

function skeleton(name: string): Skeleton {
  // “Mueller” for “Müller”
  let word = name
    .replace(/(?<=[^aeiouq])([uo])e(?=[^aeiou])/g, '$1')
    .replace(/ks/g, 'x')
    .replace(/x/g, 'KS')
  for (const [letters, sound] of sounds) word = word.replace(letters, sound)
  word = word
    .replace(/[iy]+[iyj]*/g, 'i')
    .replace(/(?:i[eao](?=.)|e|ai|ei|ay)+/g, 'e')
    .replace(/ou|oo|u/g, 'u')
  const consonants = word.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1')
  return { consonants, vowels: word.replace(/[^aeiou]/g, ''), tail: /[aeiou]*$/.exec(word)?.[0] ?? '' }
}

/**
 * Whether two words are one name spelled twice: Hrabovske and Grabovske, Kiev and Kyiv, Zelensky and Zelenskyy,
 * Svyrydenko and Sviridenko, el-Sisi and al-Sissi. The consonants must sound alike in order; vowels may differ within
 * (Kharkiv, Kharkov) but not in kind at the end, where they part Zelensky from Zelenska.
 */
export const sameName = (a: string, b: string): boolean => sameForm(formOf(a), formOf(b))

/** The same of two forms. */
export function sameForm(first: NameForm, second: NameForm): boolean {
  const [one, other] = [first.folded, second.folded]
  if (one === other) return true
  if (first.place !== undefined && first.place === second.place) return true
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 3) return false
  const [left, right] = [first.skeleton, second.skeleton]
  if (left.consonants !== right.consonants || left.consonants === '') return false
  if ((left.tail === '') !== (right.tail === '') || tailKind(left.tail) !== tailKind(right.tail)) return false
  return (
    Math.abs(left.vowels.length - right.vowels.length) <= 1 &&
    vowelCost(left.vowels, right.vowels) <= vowelsAllowed(Math.min(one.length, other.length))
  )
}

/** What two names share that `sameName` joins: each has one of the other’s keys. The reverse does not hold. */
export function nameKeys(name: string): string[] {
  const { place, skeleton } = formOf(name)
  return [
    ...(skeleton.consonants === '' ? [] : [skeleton.consonants]),
    ...(place === undefined ? [] : [`#${place}`]),
  ]
}

/** The other romanisations known of a name, in lower case: of “Kyiv”, “kiev”. */
export function otherRomanisations(name: string): string[] {
  const { folded, place } = formOf(name)
  return [...known].filter(([other, at]) => at === place && other !== folded).map(([other]) => other)
}

/** How far the vowels of a name may differ: a short one is another with another vowel, as Miller and Muller. */
const vowelsAllowed = (length: number) => (length < 7 ? 0 : length < 8 ? 0.5 : 1)

const tailKind = (tail: string) => (/[ei]$/.test(tail) ? 'i' : (tail.at(-1) ?? ''))

function vowelCost(a: string, b: string): number {
  let cost = Math.abs(a.length - b.length)
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) if (a[at] !== b[at]) cost += 0.5
  return cost
}
