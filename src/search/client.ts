import { address, addressOf, cameBack, isAsWritten, writeAddress } from './address.ts'
import { answerInstead, ask, counted, saidOtherwise, type AnswerWords } from './answers.ts'
import { filterPanel } from './filters.ts'
import { filled } from './instead.ts'
import { placeAt } from './keys.ts'
import { meanings } from './meant.ts'
import { loadPagefind, type Pagefind, type Result } from './pagefind.ts'
import { drawResult, type ResultWords } from './result.ts'

/** The words of the interface that the page hands over. */
type Words = Record<
  | 'loading'
  | 'unavailable'
  | 'empty'
  | 'none'
  | 'noneFiltered'
  | 'asWritten'
  | 'offerOutlet'
  | 'offerOrigin'
  | 'any'
  | 'clear',
  string
> &
  AnswerWords &
  ResultWords & { filter: Record<string, string> }

const PAGE = 10
const TYPING_PAUSE = 150

/** The elements of the search page that its script changes or listens to. */
function elementsOf(page: Document) {
  const find = <Found extends HTMLElement>(id: string): Found => {
    const found = page.getElementById(id)
    if (found === null) throw new Error(`the search page has no #${id}`)
    return found as Found
  }
  const filterBox = find<HTMLDetailsElement>('search-filters')
  return {
    app: find('search-app'),
    input: find<HTMLInputElement>('search'),
    skip: find('skip-filters'),
    filterBox,
    filterSet: filterBox.querySelector('fieldset') as HTMLFieldSetElement,
    status: find('search-status'),
    offer: find('search-offer'),
    list: find('search-results'),
    more: find<HTMLButtonElement>('search-more'),
  }
}

type Elements = ReturnType<typeof elementsOf>

/** Asks whenever the reader has typed, picked a filter, or emptied the field with Escape; other keys move the focus. */
function listen(page: Document, elements: Elements, run: () => Promise<void>): void {
  const { input, skip, list, filterSet } = elements
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
  skip.addEventListener('click', (event) => {
    const first = list.querySelector('a')
    if (first === null) return
    event.preventDefault()
    first.focus()
  })
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target === input) {
      // Browsers differ in whether Escape empties a search field by itself.
      input.value = ''
      void run()
      return
    }
    const place = placeAt(event, elements)
    if (place === null) return
    // Else the key is typed into the field, or scrolls the page.
    event.preventDefault()
    place.focus()
  })
}

/** A link of the interface that asks again without leaving the page. */
function link(
  page: Document,
  text: string,
  query: URLSearchParams,
  follow: () => Promise<void>,
): HTMLAnchorElement {
  const made = page.createElement('a')
  made.href = `?${query}`
  made.textContent = text
  made.addEventListener('click', (event) => {
    event.preventDefault()
    void follow()
  })
  return made
}

/** What the search page’s own script does: asks Pagefind, and keeps the query and the filters in the address. */
export function startSearch(page: Document): void {
  const elements = elementsOf(page)
  const { app, input, filterBox, filterSet, status, offer, list, more } = elements
  const words = JSON.parse(app.dataset['words'] ?? '{}') as Words
  const filters = filterPanel(filterSet, words, () => void run())
  let engine: Pagefind | null = null
  let drawing: Promise<void> | null = null
  let latest = 0
  /** The query that the reader wants answered as it is written. */
  let asWritten: string | null = null
  const means = meanings({
    names: app.dataset['names'] ?? '',
    spellings: app.dataset['spellings'] ?? '',
  })

  app.hidden = false
  // On a phone the results come first, and the filters wait behind their name.
  filterBox.open = matchMedia('(min-width: 48rem)').matches
  listen(page, elements, run)
  window.addEventListener('popstate', () => {
    const query = address()
    input.value = query.get('q') ?? ''
    asWritten = isAsWritten(query) ? input.value : null
    filters.pick(query)
    void run(false)
  })
  void start()

  async function start(): Promise<void> {
    const asked = address().get('q') ?? ''
    input.value = asked
    // Who comes with a question from another page goes on from it: to the results, or to another one; who comes back, from where they were.
    if (page.activeElement === page.body && !cameBack()) input.focus({ preventScroll: true })
    asWritten = isAsWritten(address()) ? asked : null
    status.textContent = words.loading
    try {
      engine = await loadPagefind(app.dataset['bundle'] ?? '/pagefind/')
      if (wantsFilters()) await needFilters(engine)
    } catch {
      status.textContent = words.unavailable
      filterBox.hidden = true
      return
    }
    const loaded = engine
    filterBox.addEventListener('toggle', () => {
      if (filterBox.open && !filters.drawn()) void needFilters(loaded).then(() => run(false))
    })
    // What was typed while the index loaded counts, not what the address said before.
    await run(input.value !== asked)
  }

  function wantsFilters(): boolean {
    const query = address()
    return filterBox.open || Object.keys(words.filter).some((name) => query.has(name))
  }

  /** Hundreds of values take a phone a while: they are fetched when somebody looks at them, and once. */
  function needFilters(from: Pagefind): Promise<void> {
    drawing ??= from.filters().then((known) => {
      filters.draw(known)
      filters.pick(address())
    })
    return drawing
  }

  /** Only the latest question is answered: an earlier, slower one is dropped. */
  async function run(changesAddress = true): Promise<void> {
    if (engine === null) return
    const asked = input.value.trim()
    const picked = filters.picked()
    if (changesAddress) writeAddress(addressOf(asked, picked, asked === asWritten))
    const turn = ++latest
    offer.replaceChildren()
    if (asked === '' && Object.keys(picked).length === 0) await showNothing(engine)
    else await answer(engine, asked, picked, turn)
  }

  async function showNothing(from: Pagefind): Promise<void> {
    list.replaceChildren()
    more.hidden = true
    status.textContent = words.empty
    if (filters.drawn()) filters.offer(await from.filters())
  }

  async function answer(
    from: Pagefind,
    asked: string,
    picked: Record<string, string>,
    turn: number,
  ): Promise<void> {
    const found = await ask(from, asked, picked)
    if (turn !== latest) return
    // Without those files the search has answered all the same.
    const instead =
      found.results.length === 0 && asked !== '' && asked !== asWritten
        ? await answerInstead(from, means, asked, picked, words).catch(() => null)
        : null
    const { results, totalFilters } = instead?.found ?? found
    const said = instead?.said ?? (await saidOtherwise(asked, results, words))
    if (turn !== latest) return
    list.replaceChildren()
    const none = Object.keys(picked).length > 0 ? words.noneFiltered : words.none
    status.textContent = said ?? (results.length === 0 ? none : counted(results.length, words))
    if (instead !== null) offer.append(wayBack(asked))
    filters.offer(totalFilters)
    await show(results, 0, turn)
    if (instead === null && asked !== '') await offerFilter(from, asked, turn).catch(() => undefined)
  }

  const wayBack = (asked: string): HTMLAnchorElement =>
    link(page, filled(words.asWritten, { asked }), addressOf(asked, filters.picked(), true), () => {
      asWritten = asked
      input.focus()
      return run()
    })

  /** Offers an outlet, or an origin, whose name is asked for as what it is: a filter. */
  async function offerFilter(from: Pagefind, asked: string, turn: number): Promise<void> {
    const named = await means.named(asked)
    if (turn !== latest || named === null || filters.picked()[named.filter] === named.name) return
    const query = addressOf('', { ...filters.picked(), [named.filter]: named.name })
    const sentence = named.filter === 'outlet' ? words.offerOutlet : words.offerOrigin
    offer.replaceChildren(
      link(page, filled(sentence, { shown: named.name }), query, async () => {
        input.value = ''
        filterBox.open = true
        await needFilters(from)
        filters.pick(query)
        input.focus()
        await run()
      }),
    )
  }

  async function show(results: Result[], from: number, turn: number): Promise<void> {
    const fragments = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()))
    if (turn !== latest) return
    const items = fragments.map((fragment) => drawResult(page, fragment, words))
    list.append(...items)
    if (from > 0) items[0]?.querySelector('a')?.focus()
    more.hidden = from + PAGE >= results.length
    more.onclick = () => void show(results, from + PAGE, turn)
  }
}
