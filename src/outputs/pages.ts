import { site } from '../site.ts'

/** One page of a list that is cut into pages. */
export type PageOf<Item> = {
  items: Item[]
  /** From 1. */
  current: number
  last: number
  newer: string | undefined
  older: string | undefined
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
    newer: index > 0 ? address(index) : undefined,
    older: index + 1 < last ? address(index + 2) : undefined,
  }))
}

/** The page’s part of an address whose first page has none. */
export const pageParam = ({ current }: PageOf<unknown>): string | undefined =>
  current === 1 ? undefined : String(current)
