import { named, outletWithin, withoutOneWord, type Named, type Names } from './instead.ts'

/** What is asked instead where a query finds nothing. */
export type Meant = {
  /** Empty where only the filters count. */
  query: string
  filters: Record<string, string>
  /** What the page says it shows. */
  shown: string
}

/** Tells what a query means beyond its words; each of the site’s files that takes is fetched once, when it is first needed. */
export type Meanings = {
  /** The outlet, or the origin, that it names. */
  named: (asked: string) => Promise<Named | null>
  /** What it may have meant, the likeliest first. */
  instead: (asked: string) => AsyncGenerator<Meant>
}

/** @param files the addresses of the names of outlets and origins, and of the site’s words */
export function meanings(files: { names: string; spellings: string }): Meanings {
  const fetched = new Map<string, Promise<unknown>>()
  const read = <Data>(path: string): Promise<Data> => {
    const known = fetched.get(path)
    if (known !== undefined) return known as Promise<Data>
    const answer = fetch(path).then((found) => found.json() as Promise<Data>)
    fetched.set(path, answer)
    // a connection that failed once is tried again
    answer.catch(() => fetched.delete(path))
    return answer
  }
  const names = (): Promise<Names> => read<Names>(files.names)
  return {
    named: async (asked) => named(asked, await names()),
    async *instead(asked) {
      const { outlet } = await names()
      const within = outletWithin(asked, outlet)
      if (within !== null)
        yield { query: within.rest, filters: { outlet: within.outlet }, shown: within.outlet }
      const { otherSpelling } = await import('./spelling.ts')
      const query = otherSpelling(asked, await read<string[]>(files.spellings))
      if (query !== null) yield { query, filters: {}, shown: query }
      for (const fewer of withoutOneWord(query ?? asked)) yield { query: fewer, filters: {}, shown: fewer }
    },
  }
}
