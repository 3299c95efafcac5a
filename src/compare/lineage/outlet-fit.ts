/** Which outlet is meant by a name: “New York Times”, “nytimes.com” and “the Times” may be one. */
import type { ComparedArticle } from '../../model/comparison.ts'
import { fold } from '../../text/terms/terms.ts'

/** Whether two names are one outlet’s; `maybe` where they could be: “the Times” and “nytimes.com”. */
export type Fit = 'same' | 'maybe' | 'other'

/** A name in the forms that another may have. */
export type OutletForms = {
  /** Its host, where the name is one. */
  host: string | null
  /** Without spaces, and what names it of a host, with and without “the”. */
  whole: readonly string[]
  /** With the first words by their letters: “nytimes”. */
  short: readonly string[]
  /** All words by their letters: “nyt”; null where the name is one word. */
  letters: string | null
  /** Without what many outlets have before or behind their names: “telegraph” of “Daily Telegraph”. */
  core: string
  /** Its last word. */
  last: string
  isLetters: boolean
  isWord: boolean
}

const hostName = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i
/** Endings under which names are registered: “.co.uk”, “.com”. */
const ending = /\.(?:(?:com?|org|net|ac|edu|gov)\.)?[a-z]+$/
const common = new Set(
  'daily evening magazine morning news newspaper online radio sunday television tv weekly'.split(' '),
)

export function outletForms(name: string): OutletForms {
  const host = hostName.test(name) ? name.toLowerCase().replace(/^www\./, '') : null
  const label = host?.replace(ending, '').split('.').at(-1) ?? ''
  const bare = name.replace(/^the /i, '')
  const words =
    host === null
      ? fold(bare)
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word !== '')
      : [label.replace(/^the-?(?=.{3})/, '')]
  const behind = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'on'))
  const letters = words.map(([first = '']) => first)
  return {
    host,
    whole: [words.join(''), label.replaceAll('-', '')].filter((form) => form !== ''),
    short: words.slice(1).map((_, at) => [...letters.slice(0, at + 1), ...words.slice(at + 1)].join('')),
    letters: words.length > 1 ? letters.join('') : null,
    core: (behind < 0 ? words : words.slice(0, behind)).filter((word) => !common.has(word)).join(''),
    last: words.at(-1) ?? '',
    isLetters: /^\p{Lu}{2,5}$/u.test(bare),
    isWord: words.length === 1 && host === null,
  }
}

/** How a name that a text has fits one that an outlet has. */
export function fitOf(meant: OutletForms, known: OutletForms): Fit {
  if (meant.host !== null && known.host !== null) {
    const [one, other] = [`.${meant.host}`, `.${known.host}`]
    if (one.endsWith(other) || other.endsWith(one)) return 'same'
    return shares(meant.whole, known.whole) ? 'maybe' : 'other'
  }
  if (
    shares(meant.whole, known.whole) ||
    shares(meant.short, known.whole) ||
    shares(known.short, meant.whole)
  )
    return 'same'
  return couldBe(meant, known) || (known.isLetters && couldBe(known, meant)) ? 'maybe' : 'other'
}

/** The best that a name fits any of an outlet’s. */
export function fitAmong(meant: OutletForms, known: readonly OutletForms[]): Fit {
  const fits = known.map((one) => fitOf(meant, one))
  return fits.find((fit) => fit === 'same') ?? fits.find((fit) => fit === 'maybe') ?? 'other'
}

const shares = (one: readonly string[], other: readonly string[]) => one.some((form) => other.includes(form))

function couldBe(meant: OutletForms, known: OutletForms): boolean {
  if (meant.core !== '' && meant.core === known.core) return true
  const [form = ''] = meant.whole
  if (meant.letters !== null && known.whole.includes(meant.letters)) return true
  if (meant.isLetters && (known.letters === form || known.whole.some((one) => one.startsWith(form))))
    return true
  return (
    meant.isWord &&
    form.length > 2 &&
    (known.last === form || (known.host !== null && known.last.endsWith(form)))
  )
}

/** The names of whoever publishes an article; none where nobody knows. */
export const formsOf = (
  { publisher, alsoCalled = [] }: ComparedArticle,
  nameOf: (id: string) => string,
): OutletForms[] => (publisher === null ? [] : [nameOf(publisher), ...alsoCalled].map(outletForms))
