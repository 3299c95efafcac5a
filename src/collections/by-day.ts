import { byCodeUnits } from '../model/order.ts'

/** Things by the day of a written date, the earliest day first; what has no date is left out. */
export function byDay<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string | null,
): { day: string; items: Item[] }[] {
  const dated = items.flatMap((item) => {
    const date = dateOf(item)
    return date === null ? [] : [{ day: date.slice(0, 10), item }]
  })
  return [...Map.groupBy(dated, ({ day }) => day)]
    .map(([day, found]) => ({ day, items: found.map(({ item }) => item) }))
    .sort((a, b) => byCodeUnits(a.day, b.day))
}
