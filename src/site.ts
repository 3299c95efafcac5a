/** The settings of the site: what differs from one newsroom to the next. */
export type Site = {
  name: string
  /** One sentence under the name. */
  tagline: string
  /** What search engines and feed readers are told the site is. */
  description: string
  /** Scheme and host, without a path: `https://example.org`. */
  url: string
  /** The path the site lives under, with a slash at both ends: `/` or `/facts/`. */
  base: string
  /** An image of `public/` that stands for the site, such as `logo.svg`; null for the plumb line, whose icon is `public/icon.svg`. */
  logo: string | null
  /** The colour of links and origins on light and on dark ground, as CSS writes it. Text is set in it: keep a contrast of 4.5, which `check` measures where it is written `#rrggbb`. */
  accent: { light: string; dark: string }
  /** BCP 47: of the interface; it picks the strings in `src/strings/` and the form of dates. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Who publishes the site; machines are told that these reviewed the claims. */
  organisation: { name: string; url: string | null; email: string | null }
  /** The largest share of an article’s words that its page may quote, 0 to 1, unless it says `fullText`. */
  quotationShare: number
  /** Entries on one page of a list. */
  pageSize: number
  /**
   * Pictures that networks show beside a link: of the `reviewed` claims and the fixed pages, of `all` claims, or `none`. A
   * page without one of its own shows that of the home page.
   */
  shareImages: 'reviewed' | 'all' | 'none'
  /**
   * The fonts of these pictures: packages of Fontsource (https://fontsource.org), which must be installed. A letter is taken
   * from the first that has it. This one has Latin, Greek and Cyrillic; for others add such as `@fontsource/noto-sans-arabic`.
   */
  shareFonts: string[]
  /** Paths (under the base) of the policies that fact-checkers publish; null where there is none yet. */
  policies: { corrections: string | null; methodology: string | null; funding: string | null }
  /** The path (under the base) of the page that says how to reach the editors; null where there is none. */
  contact: string | null
}

/** The languages that the interface has words in, each a file of `src/strings/`. */
export const languages = ['en', 'fr'] as const

/** A setting that cannot be used. */
export type SettingFault = {
  /** Its variable. */
  name: string
  value: string
  /** What is expected instead. */
  expected: string
}

const slashed = (path: string): string => `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')

function isAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, username, pathname, search, hash } = new URL(value)
  return /^https?:$/.test(protocol) && username === '' && pathname === '/' && search + hash === ''
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

/** Where the site is until its owner says: an address that nobody can have. */
export const unsetAddress = 'https://plumbline.example'

/** The settings that are read from variables, and what is wrong with these: of a wrong one what goes without saying is taken. */
export function readSettings(
  env: Record<string, string | undefined>,
): Pick<Site, 'url' | 'base' | 'language'> & { faults: SettingFault[] } {
  const faults: SettingFault[] = []
  const read = (name: string, unset: string, isOne: (value: string) => boolean, expected: string): string => {
    const value = env[name] || unset
    if (isOne(value)) return value
    faults.push({ name, value, expected })
    return unset
  }
  return {
    url: read(
      'PLUMBLINE_URL',
      unsetAddress,
      isAddress,
      'scheme and host, such as https://news.example; a path belongs into PLUMBLINE_BASE',
    ).replace(/\/+$/, ''),
    base: slashed(
      read(
        'PLUMBLINE_BASE',
        '/',
        (value) => /^[\w.~/-]+$/.test(value),
        'a path of the host, such as /facts/',
      ),
    ),
    language: read(
      'PLUMBLINE_LANGUAGE',
      'en-GB',
      isLanguage,
      `a language tag, such as en-GB or pt-BR; the interface has words in ${languages.join(', ')}`,
    ),
    faults,
  }
}

const { url, base, language, faults } = readSettings(process.env)

/** What is wrong with the variables that this process was given. */
export const settingFaults = faults

/** Which way a language is written, as its script is. Browsers and Node know; TypeScript’s library does not yet. */
function directionOf(tag: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo?: () => { direction: 'ltr' | 'rtl' } }
  return locale.getTextInfo?.().direction ?? 'ltr'
}

/** Each `PLUMBLINE_…` variable stands in for one setting, so that one checkout builds several sites. */
export const site: Site = {
  name: 'Plumbline',
  tagline: 'How many really know it, and where do they differ?',
  description:
    'Claims in the news, the exact words of every outlet that reports them, and how many independent origins stand behind them.',
  url,
  logo: null,
  accent: { light: '#174a87', dark: '#93c1f7' },
  base,
  language,
  direction: directionOf(language),
  organisation: { name: 'Plumbline', url: null, email: null },
  quotationShare: 0.3,
  pageSize: 40,
  shareImages: 'reviewed',
  shareFonts: ['@fontsource/source-serif-4'],
  policies: { corrections: 'corrections-policy/', methodology: 'methodology/', funding: 'funding/' },
  contact: 'contact/',
}
