/** Of what kind those are who say something, by the nouns that stand for them: who is of one kind is not of another. */
import { countryOf } from '../../text/data/countries.ts'
import { singular } from '../../text/words/nouns.ts'
import { comparedWords, isEmpty, type Word } from './words.ts'

/** “officials” may be those of a state or of a firm; “sources” want no name. */
export type KindOfSource =
  'state' | 'firm' | 'staff' | 'opposition' | 'rebels' | 'people' | 'medics' | 'officials' | 'unnamed'

const nouns: Record<KindOfSource, string> = {
  state: `police officer sheriff constable detective minister ministry prime-minister government cabinet department mayor governor prosecutor
    court judge magistrate parliament regulator inspectorate army navy military soldier coastguard embassy treasury customs municipality
    council brigade fire-service firefighter`,
  firm: `company firm bank airline carrier manufacturer automaker carmaker maker insurer lender retailer operator developer supplier
    contractor employer brewer publisher shareholder investor`,
  staff: 'union worker employee staff striker trade-union apprentice',
  opposition: 'opposition',
  rebels: 'rebel insurgent militant guerrilla',
  people: `resident villager neighbor witness eyewitness bystander onlooker passer-by tenant relative family friend mother father
    parent sister brother son daughter wife husband widow widower uncle aunt cousin grandson granddaughter grandmother grandfather survivor
    volunteer passenger motorist commuter shopper farmer fisherman grower islander local pupil student fan protester campaigner activist`,
  medics: 'hospital doctor surgeon nurse medic paramedic clinic',
  officials: 'official authority',
  unnamed: 'source insider',
}

const kindByNoun: ReadonlyMap<string, KindOfSource> = new Map(
  Object.entries(nouns).flatMap(([kind, words]) =>
    words.split(/\s+/).map((noun) => [noun, kind as KindOfSource] as const),
  ),
)

/** Kinds of which nobody and no body is both. */
const apart: Record<KindOfSource, readonly KindOfSource[]> = {
  state: ['firm', 'staff', 'opposition', 'rebels', 'people', 'unnamed'],
  firm: ['state', 'staff', 'opposition', 'rebels', 'people', 'unnamed'],
  staff: ['state', 'firm', 'unnamed'],
  opposition: ['state', 'firm', 'unnamed'],
  rebels: ['state', 'firm', 'people', 'officials'],
  people: ['state', 'firm', 'rebels', 'medics', 'officials', 'unnamed'],
  medics: ['people', 'unnamed'],
  officials: ['rebels', 'people'],
  unnamed: ['state', 'firm', 'staff', 'opposition', 'people', 'medics'],
}

export const areKindsApart = (a: KindOfSource, b: KindOfSource): boolean => apart[a].includes(b)

/** What stands behind the noun for somebody: “|of the insurers|”, “|who live there|”. */
const behindHead = /^(?:of|for|from|at|with|in|on|by|near|outside|inside|aboard|who|whose|which|that)$/
/** Behind these it is told whose he is: “counsel for the residents”. */
const ofWhom = /^(?:of|for|from|at|with|by)$/

/** Of what kind who says something is, as a text calls him: “the bank’s chief executive” is of a firm. Null where his words do not tell it. */
export function kindOfSource(called: string): KindOfSource | null {
  if (/\bfamiliar with\b/i.test(called)) return 'unnamed'
  const words = comparedWords(called)
  const end = words.findIndex(({ norm }) => behindHead.test(norm))
  const core = words.slice(0, end < 0 ? undefined : end)
  const head = core.at(-1)
  const own = head === undefined || isOwner(called, head) ? null : kindAt(core, core.length - 1)
  if (own !== null && own !== 'officials') return own
  const behind = end >= 0 && ofWhom.test(words[end]!.norm) ? words.slice(end + 1) : []
  const before = core.slice(0, -1)
  return (
    behind.map((_, at) => kindAt(behind, at)).find((kind) => kind !== null) ??
    before.map((_, at) => kindAt(before, at)).findLast((kind) => kind !== null) ??
    own
  )
}

/** The kind that the noun at a place is of; a council of workers or pupils is none of a state. */
function kindAt(words: readonly Word[], at: number): KindOfSource | null {
  const noun = singular(words[at]?.norm ?? '')
  const before = words[at - 1]?.norm ?? ''
  if (noun === 'council' && /^(?:works|workers|trades?|students?|press)$/.test(before)) return null
  return kindByNoun.get(`${before}-${noun}`) ?? kindByNoun.get(noun) ?? null
}

/** “the bank’s” */
const isOwner = (called: string, { start, end }: Word): boolean => /['’]s?$/.test(called.slice(start, end))

/** The states that somebody is called by: “the Saudi energy ministry”. */
export const statesIn = (called: string): ReadonlySet<string> =>
  new Set(
    comparedWords(called).flatMap((word) =>
      word.capital && !isEmpty(word) ? (countryOf(called.slice(word.start, word.end))?.name ?? []) : [],
    ),
  )
