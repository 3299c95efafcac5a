/** What the page’s own script does: asks Pagefind, and keeps the query and the filters in the address. */

type Filters = Record<string, Record<string, number>>
type Fragment = { url: string; meta: Record<string, string>; excerpt: string }
type Found = {
  results: { data: () => Promise<Fragment> }[]
  filters: Filters
  totalFilters: Filters
}
type Pagefind = {
  options: (options: { excerptLength: number }) => Promise<void>
  filters: () => Promise<Filters>
  search: (words: string | null, options: { filters: Record<string, string> }) => Promise<Found>
}
type Words = Record<
  'loading' | 'unavailable' | 'empty' | 'none' | 'one' | 'many' | 'any' | 'clear',
  string
> & {
  filter: Record<string, string>
}

const PAGE = 10
const TYPING_PAUSE = 150

export function startSearch(page: Document): void {
  const find = <Found extends HTMLElement>(id: string): Found => {
    const found = page.getElementById(id)
    if (found === null) throw new Error(`the search page has no #${id}`)
    return found as Found
  }
  const app = find('search-app')
  const input = find<HTMLInputElement>('search')
  const filterBox = find<HTMLDetailsElement>('search-filters')
  const filterForm = filterBox.querySelector('form') as HTMLFormElement
  const status = find('search-status')
  const list = find('search-results')
  const more = find<HTMLButtonElement>('search-more')
  const words = JSON.parse(app.dataset['words'] ?? '{}') as Words
  let engine: Pagefind | null = null
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
  filterForm.addEventListener('change', () => void run())
  filterForm.addEventListener('reset', () => setTimeout(() => void run()))
  window.addEventListener('popstate', () => {
    readAddress()
    void run(false)
  })
  void start()

  async function start(): Promise<void> {
    const asked = new URLSearchParams(location.search).get('q') ?? ''
    input.value = asked
    status.textContent = words.loading
    try {
      engine = (await import(
        /* @vite-ignore */ `${app.dataset['bundle'] ?? '/pagefind/'}pagefind.js`
      )) as Pagefind
      await engine.options({ excerptLength: 24 })
      drawFilters(await engine.filters())
    } catch {
      status.textContent = words.unavailable
      filterBox.hidden = true
      return
    }
    readFilters()
    // What was typed while the index loaded counts, not what the address said before.
    await run(input.value !== asked)
    if (input.value === '') input.focus()
  }

  function selects(): HTMLSelectElement[] {
    return [...filterForm.querySelectorAll('select')]
  }

  function drawFilters(filters: Filters): void {
    for (const [name, label] of Object.entries(words.filter)) {
      const values = Object.keys(filters[name] ?? {}).sort((a, b) => a.localeCompare(b))
      if (values.length === 0) continue
      const wrapper = page.createElement('label')
      const select = page.createElement('select')
      select.name = name
      select.append(new Option(words.any, ''), ...values.map((value) => new Option(value, value)))
      wrapper.append(label, select)
      filterForm.append(wrapper)
    }
    const clear = page.createElement('button')
    clear.type = 'reset'
    clear.textContent = words.clear
    filterForm.append(clear)
  }

  function readAddress(): void {
    input.value = new URLSearchParams(location.search).get('q') ?? ''
    readFilters()
  }

  function readFilters(): void {
    const query = new URLSearchParams(location.search)
    for (const select of selects()) select.value = query.get(select.name) ?? ''
  }

  function writeAddress(): void {
    const query = new URLSearchParams()
    if (input.value.trim() !== '') query.set('q', input.value.trim())
    for (const { name, value } of selects()) if (value !== '') query.set(name, value)
    const search = query.size > 0 ? `?${query}` : ''
    if (search !== location.search) history.replaceState(null, '', `${location.pathname}${search}`)
  }

  /** Only the latest question is answered: an earlier, slower one is dropped. */
  async function run(changesAddress = true): Promise<void> {
    if (engine === null) return
    if (changesAddress) writeAddress()
    const turn = ++latest
    const asked = input.value.trim()
    const filters = Object.fromEntries(
      selects().flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    )
    if (asked === '' && Object.keys(filters).length === 0) {
      list.replaceChildren()
      more.hidden = true
      status.textContent = words.empty
      countFilters(await engine.filters())
      return
    }
    const found = await engine.search(asked === '' ? null : asked, { filters })
    if (turn !== latest) return
    list.replaceChildren()
    const { length } = found.results
    status.textContent =
      length === 0 ? words.none : length === 1 ? words.one : words.many.replace('#', String(length))
    countFilters(found.totalFilters)
    await show(found.results, 0, turn)
  }

  /** The numbers say how many claims there would be with that value picked. */
  function countFilters(filters: Filters): void {
    for (const select of selects()) {
      for (const option of select.options) {
        if (option.value === '') continue
        option.textContent = `${option.value} (${filters[select.name]?.[option.value] ?? 0})`
      }
    }
  }

  async function show(results: Found['results'], from: number, turn: number): Promise<void> {
    const fragments = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()))
    if (turn !== latest) return
    const items = fragments.map(drawResult)
    list.append(...items)
    if (from > 0) items[0]?.querySelector('a')?.focus()
    more.hidden = from + PAGE >= results.length
    more.onclick = () => void show(results, from + PAGE, turn)
  }

  function drawResult({ url, meta, excerpt }: Fragment): HTMLElement {
    const item = page.createElement('li')
    item.className = 'claim-item'
    const status = page.createElement('p')
    status.className = 'kicker'
    status.textContent = meta['status'] ?? ''
    const heading = page.createElement('h2')
    const link = page.createElement('a')
    link.href = url
    link.textContent = meta['title'] ?? url
    heading.append(link)
    const passage = page.createElement('p')
    passage.className = 'excerpt'
    // Pagefind escapes the page’s text and adds nothing but <mark>.
    passage.innerHTML = excerpt
    const origins = page.createElement('p')
    origins.className = 'origins-short'
    origins.textContent = meta['origins'] ?? ''
    item.append(status, heading, passage, origins)
    return item
  }
}
