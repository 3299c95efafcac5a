import { outletNamed } from './instead.ts'

/** What is asked instead where a query finds nothing. */
export type Meant = {
  /** Null where only the filters count. */
  query: string | null
  filters: Record<string, string>
  /** What the page says it shows. */
  shown: string
  kind: 'outlet' | 'spelling'
}

/** Tells what a query means beyond its words; each of the site’s files that takes is fetched once, when it is first needed. */
export type Meanings = {
  outlet: (asked: string) => Promise<string | null>
  /** What it may have meant, the likeliest first. */
  instead: (asked: string) => AsyncGenerator<Meant>
}

/** @param files the addresses of the outlets’ names and of the site’s words */
export function meanings(files: { outlets: string; spellings: string }): Meanings {
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
  const outlet = async (asked: string): Promise<string | null> =>
    outletNamed(asked, await read<string[][]>(files.outlets))
  return {
    outlet,
    async *instead(asked) {
      const named = await outlet(asked)
      if (named !== null) yield { query: null, filters: { outlet: named }, shown: named, kind: 'outlet' }
      const { otherSpelling } = await import('./spelling.ts')
      const query = otherSpelling(asked, await read<string[]>(files.spellings))
      if (query !== null) yield { query, filters: {}, shown: query, kind: 'spelling' }
    },
  }
}
