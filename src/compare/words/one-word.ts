/** Of two words whether they are one: in short and in full, in two dialects, in two forms of one verb. */
import type { Word } from './words.ts'

/** Forms of one verb for one or many: which stands follows from the words before it. */
const agreeing = ['is are', 'was were', 'has have', 'does do']
/** Titles in short and in full. */
const titles =
  'gov governor,sen senator,rep representative,lt lieutenant,supt superintendent,det detective,insp inspector,cmdr commander,capt captain,gen general,sgt sergeant,prof professor,ch chief,supt superintendent,col colonel,maj major,adm admiral,pres president,rev reverend,hon honourable,asst assistant,dep deputy,dist district,atty attorney,cllr councilor,st saint'.split(
    ',',
  )
/** One thing in the English of Britain and of America. */
const dialects =
  'lorry truck,lorries trucks,petrol gasoline,transport transportation,railway railroad,railways railroads,pavement sidewalk,pavements sidewalks,motorway freeway,motorways freeways,nappy diaper,nappies diapers,tap faucet,television tv,midday noon'.split(
    ',',
  )
/** Things in full and cut short. */
const cutShort =
  'airplane plane,earthquake quake,motorbike motorcycle,photograph photo,teenager teen,telephone phone'
    .split(',')
    .flatMap((forms) => [forms, `${forms.replace(' ', 's ')}s`])
/** Words that tell one thing wherever they stand for each other: “the ex-mayor” and “the former mayor”, “talks on trade” and “about trade”. */
const synonymous = ['ex former', 'on about', 'that which']
/** What is one thing, be it told of one or of many: “on revenue of £3m” and “on revenues of £3m”. */
const uncounted = ['revenue revenues', 'profit profits']
const sameWord = [...agreeing, ...titles, ...dialects, ...cutShort, ...synonymous, ...uncounted].map(
  (forms) => new Set(forms.split(' ')),
)

/** “lt” and “lieutenant”, “lorry” and “truck”: whether two words are one by their form, or in two dialects. */
export const areOneWord = (one: string, other: string): boolean =>
  sameWord.some((forms) => forms.has(one) && forms.has(other))

/** Of “will” and “would”, “is” and “was”, “wants” and “wanted” the one in the past; null for words that differ in more than their tense. */
export function inPast(a: Word, b: Word): Word | null {
  const isPastOf = (one: Word, other: Word) =>
    tenses.get(one.norm)?.includes(other.norm) === true ||
    (/ed$/.test(one.norm) && !/(?:ed|ing)$/.test(other.norm) && one.key === other.key)
  return isPastOf(a, b) ? a : isPastOf(b, a) ? b : null
}
/** “reversing” and “reverse” */
export const areOneButForGerund = (a: Word, b: Word): boolean => isGerundOf(a, b) || isGerundOf(b, a)
const isGerundOf = ({ norm }: Word, verb: Word): boolean => {
  const root = /^(.{2,})ing$/.exec(norm)?.[1] ?? ''
  return [root, `${root}e`, root.replace(/(.)\1$/, '$1')].includes(verb.norm)
}
const tenses: ReadonlyMap<string, readonly string[]> = new Map([
  ['would', ['will']],
  ['was', ['is']],
  ['were', ['are']],
  ['had', ['has', 'have']],
  ['could', ['can']],
  ['might', ['may']],
])
