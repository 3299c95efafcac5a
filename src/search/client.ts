import { isFarFetched } from './far-fetched.ts'
import { filterPanel } from './filters.ts'
import { filled } from './instead.ts'
import { meanings } from './meant.ts'
import type { Found, Pagefind, Result } from './pagefind.ts'
import { drawResult } from './result.ts'

/** The words of the interface that the page hands over; `#` stands for a number, `#asked` and the like for what they say. */
type Words = Record<
  | 'loading'
  | 'unavailable'
  | 'empty'
  | 'none'
  | 'instead'
  | 'insteadOutlet'
  | 'asWritten'
  | 'offerOutlet'
  | 'one'
  | 'many'
  | 'any'
  | 'clear',
  string
> & { filter: Record<string, string> }

const PAGE = 10
/** In the address: a query that finds nothing is not asked in another spelling. */
const AS_WRITTEN = 'as-written'
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
  const offer = find('search-offer')
  const list = find('search-results')
  const more = find<HTMLButtonElement>('search-more')
  const words = JSON.parse(app.dataset['words'] ?? '{}') as Words
  const filters = filterPanel(filterSet, words, () => void run())
  let engine: Pagefind | null = null
  let drawing: Promise<void> | null = null
  let latest = 0
  /** The query that the reader wants answered as it is written. */
  let asWritten: string | null = null
  const means = meanings({
    outlets: app.dataset['outlets'] ?? '',
    spellings: app.dataset['spellings'] ?? '',
  })

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
    asWritten = query.has(AS_WRITTEN) ? input.value : null
    filters.pick(query)
    void run(false)
  })
  void start()

  async function start(): Promise<void> {
    const asked = address().get('q') ?? ''
    input.value = asked
    asWritten = address().has(AS_WRITTEN) ? asked : null
    status.textContent = words.loading
    try {
      engine = (await import(
        /* @vite-ignore */ `${app.dataset['bundle'] ?? '/pagefind/'}pagefind.js`
      )) as Pagefind
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
    const query = addressOf(asked, asked === asWritten)
    const search = query.size > 0 ? `?${query}` : ''
    if (search !== location.search) history.replaceState(null, '', `${location.pathname}${search}`)
  }

  function addressOf(asked: string, isAsWritten = false, picked = filters.picked()): URLSearchParams {
    return new URLSearchParams({
      ...(asked !== '' && { q: asked }),
      ...picked,
      ...(isAsWritten && { [AS_WRITTEN]: '' }),
    })
  }

  const counted = (length: number): string =>
    length === 1 ? words.one : words.many.replace('#', String(length))

  /** Only the latest question is answered: an earlier, slower one is dropped. */
  async function run(changesAddress = true): Promise<void> {
    if (engine === null) return
    if (changesAddress) writeAddress()
    const turn = ++latest
    const asked = input.value.trim()
    const picked = filters.picked()
    offer.replaceChildren()
    if (asked === '' && Object.keys(picked).length === 0) {
      list.replaceChildren()
      more.hidden = true
      status.textContent = words.empty
      if (filters.drawn()) filters.offer(await engine.filters())
      return
    }
    const found = await ask(engine, asked, picked)
    if (turn !== latest) return
    // Without those files the search has answered all the same.
    const instead =
      found.results.length === 0 && asked !== '' && asked !== asWritten
        ? await answerInstead(asked, picked).catch(() => null)
        : null
    if (turn !== latest) return
    const { results, totalFilters } = instead?.found ?? found
    list.replaceChildren()
    status.textContent = instead?.said ?? (results.length === 0 ? words.none : counted(results.length))
    if (instead !== null) offer.append(wayBack(asked))
    filters.offer(totalFilters)
    await show(results, 0, turn)
    if (instead === null && asked !== '') await offerOutlet(asked, turn).catch(() => undefined)
  }

  /** Pagefind’s answer; none where it is to other words than were asked for. */
  async function ask(from: Pagefind, asked: string, picked: Record<string, string>): Promise<Found> {
    const found = await from.search(asked === '' ? null : asked, { filters: picked })
    const [first] = found.results
    if (asked === '' || first === undefined || !isFarFetched(asked, await first.data())) return found
    return { results: [], filters: {}, totalFilters: {} }
  }

  /** What a query that finds nothing may have meant, with what that finds; null where nothing is as near. */
  async function answerInstead(
    asked: string,
    picked: Record<string, string>,
  ): Promise<{ found: Found; said: string } | null> {
    for await (const { query, filters: more, shown, kind } of means.instead(asked)) {
      const found = await (engine as Pagefind).search(query, { filters: { ...picked, ...more } })
      if (found.results.length === 0) continue
      const sentence = kind === 'outlet' ? words.insteadOutlet : words.instead
      return { found, said: filled(sentence, { asked, shown, found: counted(found.results.length) }) }
    }
    return null
  }

  /** A link of the interface that asks again without leaving the page. */
  function link(text: string, query: URLSearchParams, ask: () => Promise<void>): HTMLAnchorElement {
    const made = page.createElement('a')
    made.href = `?${query}`
    made.textContent = text
    made.addEventListener('click', (event) => {
      event.preventDefault()
      void ask()
    })
    return made
  }

  const wayBack = (asked: string): HTMLAnchorElement =>
    link(filled(words.asWritten, { asked }), addressOf(asked, true), () => {
      asWritten = asked
      input.focus()
      return run()
    })

  /** Offers an outlet whose name is asked for as what it is: a filter. */
  async function offerOutlet(asked: string, turn: number): Promise<void> {
    const outlet = await means.outlet(asked)
    if (turn !== latest || outlet === null || filters.picked()['outlet'] === outlet) return
    const query = addressOf('', false, { ...filters.picked(), outlet })
    offer.replaceChildren(
      link(filled(words.offerOutlet, { shown: outlet }), query, async () => {
        input.value = ''
        filterBox.open = true
        await needFilters()
        filters.pick(query)
        input.focus()
        await run()
      }),
    )
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
