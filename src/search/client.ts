import { filterPanel } from './filters.ts'
import type { Pagefind, Result } from './pagefind.ts'
import { drawResult } from './result.ts'

/** The words of the interface that the page hands over; `#` stands for a number or a query. */
type Words = Record<
  'loading' | 'unavailable' | 'empty' | 'none' | 'instead' | 'one' | 'many' | 'any' | 'clear',
  string
> & { filter: Record<string, string> }

const PAGE = 10
const TYPING_PAUSE = 150

/** What the search page’s own script does: asks Pagefind, and keeps the query and the filters in the address. */
export function startSearch(page: Document): void {
  const find = <Found extends HTMLElement>(id: string): Found => {
    const found = page.getElementById(id)
    if (found === null) throw new Error(`the search page has no #${id}`)
    return found as Found
  }
  const app = find('search-app')
  const input = find<HTMLInputElement>('search')
  const filterBox = find<HTMLDetailsElement>('search-filters')
  const filterSet = filterBox.querySelector('fieldset') as HTMLFieldSetElement
  const status = find('search-status')
  const list = find('search-results')
  const more = find<HTMLButtonElement>('search-more')
  const words = JSON.parse(app.dataset['words'] ?? '{}') as Words
  const filters = filterPanel(filterSet, words, () => void run())
  let engine: Pagefind | null = null
  let drawing: Promise<void> | null = null
  let latest = 0

  app.hidden = false
  // On a phone the results come first, and the filters wait behind their name.
  filterBox.open = matchMedia('(min-width: 48rem)').matches
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void run()
  })
  let pause: ReturnType<typeof setTimeout>
  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => void run(), TYPING_PAUSE)
  })
  filterSet.addEventListener('change', () => void run())
  page.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return
    if (target === input) {
      // Browsers differ in whether Escape empties a search field by itself.
      input.value = ''
      void run()
    } else if (app.contains(target as Node)) input.focus()
  })
  window.addEventListener('popstate', () => {
    const query = address()
    input.value = query.get('q') ?? ''
    filters.pick(query)
    void run(false)
  })
  void start()

  async function start(): Promise<void> {
    const asked = address().get('q') ?? ''
    input.value = asked
    status.textContent = words.loading
    try {
      engine = (await import(
        /* @vite-ignore */ `${app.dataset['bundle'] ?? '/pagefind/'}pagefind.js`
      )) as Pagefind
      await engine.options({ excerptLength: 24 })
      if (wantsFilters()) await needFilters()
    } catch {
      status.textContent = words.unavailable
      filterBox.hidden = true
      return
    }
    filterBox.addEventListener('toggle', () => {
      if (filterBox.open && !filters.drawn()) void needFilters().then(() => run(false))
    })
    // What was typed while the index loaded counts, not what the address said before.
    await run(input.value !== asked)
    if (input.value === '') input.focus()
  }

  function wantsFilters(): boolean {
    const query = address()
    return filterBox.open || Object.keys(words.filter).some((name) => query.has(name))
  }

  /** Hundreds of values take a phone a while: they are fetched when somebody looks at them, and once. */
  function needFilters(): Promise<void> {
    drawing ??= (engine as Pagefind).filters().then((known) => {
      filters.draw(known)
      filters.pick(address())
    })
    return drawing
  }

  function writeAddress(): void {
    const asked = input.value.trim()
    const query = new URLSearchParams({ ...(asked !== '' && { q: asked }), ...filters.picked() })
    const search = query.size > 0 ? `?${query}` : ''
    if (search !== location.search) history.replaceState(null, '', `${location.pathname}${search}`)
  }

  /** Only the latest question is answered: an earlier, slower one is dropped. */
  async function run(changesAddress = true): Promise<void> {
    if (engine === null) return
    if (changesAddress) writeAddress()
    const turn = ++latest
    const asked = input.value.trim()
    const picked = filters.picked()
    if (asked === '' && Object.keys(picked).length === 0) {
      list.replaceChildren()
      more.hidden = true
      status.textContent = words.empty
      if (filters.drawn()) filters.offer(await engine.filters())
      return
    }
    const found = await engine.search(asked === '' ? null : asked, { filters: picked })
    if (turn !== latest) return
    list.replaceChildren()
    const { length } = found.results
    status.textContent =
      length === 0 ? words.none : length === 1 ? words.one : words.many.replace('#', String(length))
    filters.offer(found.totalFilters)
    await show(found.results, 0, turn)
    // Without its words the search has answered all the same.
    if (length === 0 && asked !== '') await offerOtherSpelling(asked, turn).catch(() => undefined)
  }

  /** Offers the query in a spelling that finds something; what that takes is fetched only here. */
  async function offerOtherSpelling(asked: string, turn: number): Promise<void> {
    const [{ otherSpelling }, known] = await Promise.all([
      import('./spelling.ts'),
      fetch(app.dataset['spellings'] ?? '').then((answer) => answer.json() as Promise<string[]>),
    ])
    const instead = otherSpelling(asked, known)
    if (instead === null) return
    const found = await (engine as Pagefind).search(instead, { filters: filters.picked() })
    if (turn !== latest || found.results.length === 0) return
    const [before = '', after = ''] = words.instead.split('#')
    const link = page.createElement('a')
    link.href = `?${new URLSearchParams({ ...filters.picked(), q: instead })}`
    link.textContent = instead
    link.addEventListener('click', (event) => {
      event.preventDefault()
      input.value = instead
      input.focus()
      void run()
    })
    status.replaceChildren(before, link, after)
  }

  async function show(results: Result[], from: number, turn: number): Promise<void> {
    const fragments = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()))
    if (turn !== latest) return
    const items = fragments.map((fragment) => drawResult(page, fragment))
    list.append(...items)
    if (from > 0) items[0]?.querySelector('a')?.focus()
    more.hidden = from + PAGE >= results.length
    more.onclick = () => void show(results, from + PAGE, turn)
  }
}

const address = (): URLSearchParams => new URLSearchParams(location.search)
