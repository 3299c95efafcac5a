import fc from 'fast-check'

const { SEED = '1', RUNS = '1' } = process.env

/** So many tries of a property, or as many times more as `RUNS` says. */
export const runs = (tries: number): number => tries * Number(RUNS)

// One seed, so that a commit has one verdict on every machine. `SEED` takes another: a search for what no try has met.
fc.configureGlobal({ seed: Number(SEED), numRuns: runs(100) })

export { fc }
