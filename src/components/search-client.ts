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
  const filterSet = filterBox.querySelector('fieldset') as HTMLFieldSetElement
  const status = find('search-status')
  const list = find('search-results')
  const more = find<HTMLButtonElement>('search-more')
  const words = JSON.parse(app.dataset['words'] ?? '{}') as Words
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
      if (wantsFilters()) await needFilters()
    } catch {
      status.textContent = words.unavailable
      filterBox.hidden = true
      return
    }
    filterBox.addEventListener('toggle', () => {
      if (filterBox.open && selects().length === 0) void needFilters().then(() => run(false))
    })
    // What was typed while the index loaded counts, not what the address said before.
    await run(input.value !== asked)
    if (input.value === '') input.focus()
  }

  function wantsFilters(): boolean {
    const query = new URLSearchParams(location.search)
    return filterBox.open || Object.keys(words.filter).some((name) => query.has(name))
  }

  /** Hundreds of values take a phone a while: they are fetched when somebody looks at them, and once. */
  function needFilters(): Promise<void> {
    drawing ??= (engine as Pagefind).filters().then((filters) => {
      drawFilters(filters)
      readFilters()
    })
    return drawing
  }

  function selects(): HTMLSelectElement[] {
    return [...filterSet.querySelectorAll('select')]
  }

  function drawFilters(filters: Filters): void {
    for (const [name, label] of Object.entries(words.filter)) {
      if (Object.keys(filters[name] ?? {}).length === 0) continue
      const wrapper = page.createElement('label')
      const select = page.createElement('select')
      select.name = name
      wrapper.append(label, select)
      filterSet.append(wrapper)
    }
    offerValues(filters)
    const clear = page.createElement('button')
    clear.type = 'button'
    clear.textContent = words.clear
    clear.addEventListener('click', () => {
      for (const select of selects()) select.value = ''
      void run()
    })
    filterSet.append(clear)
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
      if (selects().length > 0) offerValues(await engine.filters())
      return
    }
    const found = await engine.search(asked === '' ? null : asked, { filters })
    if (turn !== latest) return
    list.replaceChildren()
    const { length } = found.results
    status.textContent =
      length === 0 ? words.none : length === 1 ? words.one : words.many.replace('#', String(length))
    offerValues(found.totalFilters)
    await show(found.results, 0, turn)
  }

  /**
   * Offers the values that some claim would be left with, and says how many; the most first, as there may be hundreds.
   * What is picked stays, even where nothing is left.
   */
  function offerValues(filters: Filters): void {
    for (const select of selects()) {
      const picked = select.value
      const values = Object.entries(filters[select.name] ?? {})
        .filter(([value, count]) => count > 0 || value === picked)
        .sort(([one, ones], [other, others]) => others - ones || one.localeCompare(other))
      if (picked !== '' && !values.some(([value]) => value === picked)) values.push([picked, 0])
      select.replaceChildren(
        new Option(words.any, ''),
        ...values.map(([value, count]) => new Option(`${value} (${count})`, value, false, value === picked)),
      )
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
    const title = meta['title'] ?? url
    link.append(...markWords(title, excerpt))
    heading.append(link)
    const passage = page.createElement('p')
    passage.className = 'excerpt'
    // Pagefind escapes the page’s text and adds nothing but <mark>.
    passage.innerHTML = excerpt
    // What stands in the statement above need not be read twice.
    passage.hidden = repeats(passage.textContent ?? '', title)
    const origins = page.createElement('p')
    origins.className = 'origins-short'
    origins.textContent = meta['origins'] ?? ''
    item.append(status, heading, passage, origins)
    return item
  }

  /** The statement with those words marked that the excerpt has marked. */
  function markWords(title: string, excerpt: string): Node[] {
    const marked = new Set(
      [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => lettersOf(word)),
    )
    return title.split(/(\s+)/).map((word) => {
      if (!marked.has(lettersOf(word)) || lettersOf(word) === '') return page.createTextNode(word)
      const mark = page.createElement('mark')
      mark.textContent = word
      return mark
    })
  }
}

const lettersOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether hardly a word of the excerpt is not in the statement too: a label at its edge may be. */
function repeats(excerpt: string, title: string): boolean {
  const known = new Set(title.split(/\s+/).map(lettersOf))
  const words = excerpt
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word !== '')
  return words.filter((word) => !known.has(word)).length <= 3
}
