import type { Publisher } from '../../../src/model/publisher.ts'
import { hostOf } from '../../../src/model/web-address.ts'
import { plainLetters } from '../../../src/model/letters.ts'
import { slugOf } from '../../../src/text/terms/slug.ts'
import { idOfName } from '../ids/id-of-name.ts'

/** A publisher known to the content, or one to be added to it. */
export type KnownPublisher = { id: string; data: Publisher }

/** The publisher whose domain the address lies under: `edition.cnn.com` under `cnn.com`. */
function publisherByUrl(url: string, publishers: readonly KnownPublisher[]): KnownPublisher | null {
  const host = hostOf(url)
  if (host === null) return null
  const under = (domain: string) => host === domain || host.endsWith(`.${domain}`)
  return publishers.find((one) => one.data.domains.some(under)) ?? null
}

const normal = (name: string) =>
  plainLetters(name)
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The publisher that goes by this name, in any case and spacing, with or without marks: “FRANCE 24”. */
export function publisherByName(name: string, publishers: readonly KnownPublisher[]): KnownPublisher | null {
  const wanted = normal(name)
  if (wanted === '') return null
  return (
    publishers.find((one) =>
      [one.data.name, ...one.data.aliases].some((alias) => normal(alias) === wanted),
    ) ?? null
  )
}

/** First labels of a host that name a part or an edition of one outlet: `edition.cnn.com`, `uk.reuters.com`. */
const editions =
  /^(?:www\d?|m|mobile|amp|edition|news|money|us|usa|uk|eu|asia|en|english|international|world|blog|blogs|beta|web|online|live|sport|sports)\.(?=[^.]+\.[^.]+)/
/** What many sites have before the ending of a country, in `.co.uk`, `.com.au`, as the source of a pattern. */
export const sharedDomain = '(?:ac|com?|edu|gob|gouv|gov|net|org)'
/** Endings under which names are registered, as far as English-language outlets meet them: `.co.uk`, `.com.au`, `.com`. */
const suffix = new RegExp(`\\.(?:${sharedDomain}\\.[a-z]{2}|[a-z]{2,})$`)

/** The host that one outlet’s editions share: `cnn.com` for `edition.cnn.com`. */
function outletHost(host: string): string {
  const shorter = host.replace(editions, '')
  return suffix.exec(shorter)?.index === 0 || !suffix.test(shorter) ? host : shorter
}

/** A publisher that the content does not know yet, from the address of its article and the name the article gives. */
export function newPublisher(name: string | null, url: string | null): KnownPublisher | null {
  const full = url === null ? null : hostOf(url)
  const host = full === null ? null : outletHost(full)
  const shown = name ?? host
  if (shown === null) return null
  const id = slugOf(name ?? '') || slugOf((host ?? '').replace(suffix, '')) || idOfName(name ?? '')
  if (id === '') return null
  return {
    id,
    data: {
      name: shown,
      aliases: [],
      ...(full !== null && { url: `https://${full}/` }),
      domains: host === null ? [] : [host],
      type: 'outlet',
      credits: [],
    },
  }
}

/** The publisher of an article that the content knows: the one the user named, else by its address, else by its name. */
export function knownPublisher(
  url: string | null,
  name: string | null,
  { publishers, publisher }: { publishers: readonly KnownPublisher[]; publisher?: string | undefined },
): KnownPublisher | null {
  return (
    publishers.find((one) => one.id === publisher) ??
    (url === null ? null : publisherByUrl(url, publishers)) ??
    (name === null ? null : publisherByName(name, publishers))
  )
}

/** A publisher that goes by the name of the source’s file, for a source that names none; standard input, “-”, has no name either. */
export function publisherOfFile(file: string, publishers: readonly KnownPublisher[]): KnownPublisher {
  const called = file.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]+$/i, '')
  const id = idOfName(called) || 'unknown'
  const name = idOfName(called) === '' ? id : called
  const data: Publisher = { name, aliases: [], domains: [], type: 'outlet', credits: [] }
  return publishers.find((one) => one.id === id) ?? { id, data }
}
