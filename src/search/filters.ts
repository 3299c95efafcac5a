import { namesIn } from '../model/order.ts'
import type { Filters } from './pagefind.ts'

type Words = { any: string; clear: string; filter: Record<string, string> }

/** The filters beside the results: a select each, drawn when somebody looks at them. */
export type FilterPanel = {
  drawn: () => boolean
  draw: (filters: Filters) => void
  /** The values picked, by filter. */
  picked: () => Record<string, string>
  /** Picks what the query of an address says. */
  pick: (query: URLSearchParams) => void
  offer: (filters: Filters) => void
}

export function filterPanel(set: HTMLFieldSetElement, words: Words, onClear: () => void): FilterPanel {
  const page = set.ownerDocument
  const inOrder = namesIn(page.documentElement.lang)
  /** All that claims have, by filter. */
  let known: Filters = {}
  const selects = (): HTMLSelectElement[] => [...set.querySelectorAll('select')]

  /**
   * Offers the values that some claim would be left with, and says how many; the most first, as there may be hundreds.
   * What is picked stays, even where nothing is left.
   */
  const offer = (filters: Filters): void => {
    for (const select of selects()) {
      const picked = select.value
      const values = Object.entries(filters[select.name] ?? {})
        .filter(([value, count]) => count > 0 || value === picked)
        .sort(([one, ones], [other, others]) => others - ones || inOrder(one, other))
      if (picked !== '' && !values.some(([value]) => value === picked)) values.push([picked, 0])
      select.replaceChildren(
        new Option(words.any, ''),
        ...values.map(([value, count]) => new Option(`${value} (${count})`, value, false, value === picked)),
      )
    }
  }

  return {
    drawn: () => selects().length > 0,
    draw: (filters) => {
      known = filters
      for (const [name, label] of Object.entries(words.filter)) {
        if (Object.keys(filters[name] ?? {}).length === 0) continue
        const wrapper = page.createElement('label')
        const select = page.createElement('select')
        select.name = name
        wrapper.append(label, select)
        set.append(wrapper)
      }
      offer(filters)
      const clear = page.createElement('button')
      clear.type = 'button'
      clear.textContent = words.clear
      clear.addEventListener('click', () => {
        for (const select of selects()) select.value = ''
        onClear()
      })
      set.append(clear)
    },
    picked: () =>
      Object.fromEntries(selects().flatMap(({ name, value }) => (value === '' ? [] : [[name, value]]))),
    pick: (query) => {
      for (const select of selects()) {
        const value = query.get(select.name) ?? ''
        // who goes back may go to what no claim was left with
        const isOffered = [...select.options].some((option) => option.value === value)
        if (!isOffered && Object.hasOwn(known[select.name] ?? {}, value)) select.append(new Option(value))
        select.value = value
      }
    },
    offer,
  }
}
