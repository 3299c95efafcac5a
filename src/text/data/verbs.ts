import { irregularVerbs } from './irregular-verbs.ts'

/** Dictionary form by past form and participle, of irregular verbs: “took”, “taken” → “take”. */
export const irregularBases: ReadonlyMap<string, string> = new Map(
  irregularVerbs.flatMap(([base, ...forms]) => forms.map((form) => [form, base] as const)),
)

/** Past forms and participles of irregular verbs. “Lay” and “wound” are dictionary forms as well. */
export const irregularPast: ReadonlySet<string> = new Set([
  ...'was were been lay wound'.split(' '),
  ...irregularBases.keys(),
])

/** Past tense by dictionary form, of irregular verbs. */
export const irregularPasts: ReadonlyMap<string, string> = new Map(
  irregularVerbs.map(([base, past]) => [base, past]),
)

/** Words in -ed that are no past forms. */
export const notPast: ReadonlySet<string> = new Set(
  'need indeed hundred united red bed speed feed seed breed sacred naked wicked embed shed wed unprecedented armed so-called'.split(
    ' ',
  ),
)

/** Verbs that “due to” may stand before: “due to meet on Monday”, not “due to rain”. */
export const dueVerbs: ReadonlySet<string> = new Set(
  (
    'be meet begin start arrive speak appear take hold vote give go visit report release expire end open close face play launch ' +
    'return attend publish announce decide fly travel land testify resume become leave make'
  ).split(' '),
)

/** Verbs of what stands at an amount rather than happens at a time, as a pattern: “the index closed at 2200 on Friday”. */
export const levelPattern =
  '(?:stood|stands|closed|ended|finished|opened|valued|priced|traded|trading|set|put|fixed|remained)'
