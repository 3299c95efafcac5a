import type { ClaimantPageView } from '../collections/page-views.ts'
import { plainLetters } from '../model/letters.ts'
import { site } from '../site.ts'
import { strings } from '../strings/index.ts'
import { urls } from './urls.ts'

/** One page of a list that is cut into pages. */
export type PageOf<Item> = {
  items: Item[]
  /** From 1. */
  current: number
  last: number
  previous: string | undefined
  next: string | undefined
}

/**
 * Cuts a list into pages; an empty list has one, which says so.
 * @param address makes the address of a page from its number, from 1
 */
export function pagesOf<Item>(
  items: readonly Item[],
  address: (page: number) => string,
  size = site.pageSize,
): PageOf<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    current: index + 1,
    last,
    previous: index > 0 ? address(index) : undefined,
    next: index + 1 < last ? address(index + 2) : undefined,
  }))
}

/** What a page is called, or what is said of it, for search engines and browsers: of a later page of a list which one it is. */
export const toldOfPage = (page: PageOf<unknown> | null, title: string, description: string) => {
  if (page === null || page.current === 1) return { title, description }
  const which = strings.lists.page(page.current, page.last)
  return { title: `${title} · ${which}`, description: `${which}. ${description}` }
}

/** The page’s part of an address whose first page has none. */
export const pageParam = ({ current }: PageOf<unknown>): string | undefined =>
  current === 1 ? undefined : String(current)

/** A letter of the alphabet, or what stands for those without a name, and where in a list cut into pages its first entry stands; `index` is that entry’s in the list. */
export type Letter = { letter: string; anchor: string; href: string; index: number }

/**
 * The letters that the entries of a list begin with, for those who look a name up.
 * @param names the entries’ names as they are sorted, in the list’s order; null for one that is no name
 * @param unnamed what the letter of those is called
 * @param address makes the address of a page from its number, from 1
 */
export function lettersOf(
  names: readonly (string | null)[],
  unnamed: string,
  address: (page: number) => string,
  size = site.pageSize,
): Letter[] {
  const letters = new Map<string, Letter>()
  names.forEach((name, index) => {
    const letter = name === null ? unnamed : letterOf(name)
    const anchor = name === null ? 'unnamed' : letter === '#' ? 'other' : `letter-${letter}`
    if (!letters.has(letter))
      letters.set(letter, {
        letter,
        anchor,
        index,
        href: `${address(Math.floor(index / size) + 1)}#${anchor}`,
      })
  })
  return [...letters.values()]
}

/** The letters of the list of claimants: those without a name stand together, behind the others. */
export const claimantLetters = (claimants: readonly ClaimantPageView[]): Letter[] =>
  lettersOf(
    claimants.map(({ sortedAs, named }) => (named ? sortedAs : null)),
    strings.lists.unnamed,
    urls.claimants,
  )

/** Without accents, in capitals; “#” for what begins with no letter. */
const letterOf = (name: string): string => /^\p{L}/u.exec(plainLetters(name).toUpperCase())?.[0] ?? '#'
