import { stem } from '../../text/words/stems.ts'
import { isNegator } from '../words/negators.ts'

/** What is counted while it goes on, each with the words that tell so. Other numbers are what they are, whoever counts later. */
const groups = `
  dead killed kill died die death death-toll toll fatality fatal perished slain murdered body life lose-~-life claim-life claim-~-life claim-the-life cost-life cost-~-life pass-away put-to-death shoot-dead gun-down drown suffocate electrocute
  injured wounded hurt injury hospitalised
  missing unaccounted unaccounted-for
  arrested detained arrest detention
  rescued saved survivor survived
  evacuated displaced homeless stranded evacuee
  destroyed damaged burned burn-down gutted wrecked flattened levelled leveled razed
  infected case sickened ill sick fall-ill
  casualty victim
  recovered found located traced`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' ').map(stem))

/** Words of the same stems as those above that count nobody: “lost their savings”. */
const others = new Set(['savings'])

const groupOf = new Map(groups.flatMap((words) => words.map((word) => [word, words[0] ?? ''])))
/** What is found may be people or things; “found dead” counts the dead. */
const found = stem('recovered')
/** The tally of the missing: it falls as well, as they are found. */
export const missing = stem('missing')

/** The tally that a word counts towards, by its stem: the dead, the injured, those arrested; null where it counts none. */
export const tallyOf = (key: string): string | null => groupOf.get(key) ?? null

/** Of things only what is destroyed or found is kept count of, of people all else. */
const ofThings = new Set([stem('destroyed'), found])

/** Whether a word stands for the people that a tally counts: “30 injured”. */
export const isTalliedPeople = (key: string): boolean => groupOf.has(key) && !ofThings.has(tallyOf(key) ?? '')

/**
 * The tally that a number in a clause is of: that of the nearest word, before one that counts what was found.
 * @param people whether it counts people, or null where that is not told
 */
export function tallyAround(
  words: readonly { norm: string; start: number; end: number }[],
  { start, end }: { start: number; end: number },
  people: boolean | null,
): string | null {
  const none = words.some(({ norm }) => isNegator(norm))
  const far = (word: { start: number; end: number }) => Math.max(start - word.end, word.start - end)
  const near = words
    .flatMap((word) => {
      const tally = tallyOf(stem(word.norm))
      return tally === null ||
        others.has(word.norm) ||
        (people !== null && tally !== found && ofThings.has(tally) === people)
        ? []
        : [{ tally, far: far(word) }]
    })
    .sort((a, b) => Number(a.tally === found) - Number(b.tally === found) || a.far - b.far)
  const [first] = near
  // “22 people had not been found”
  return first?.tally === found && none && people !== false ? missing : (first?.tally ?? null)
}
