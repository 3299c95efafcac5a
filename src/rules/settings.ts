import { didYouMean } from '../mdx/nearest.ts'
import { fileStart } from '../mdx/problem.ts'
import { contrast } from '../model/contrast.ts'
import type { Problem } from '../model/problem.ts'
import { languages, settingFaults, site, unsetAddress, type Site } from '../site.ts'
import type { Content } from '../mdx/content-folder.ts'
import type { Rule, RuleName } from './rule.ts'

const at = { file: 'src/site.ts', ...fileStart }

/** The settings can be used. */
export const settingsFit: Rule = (content) => [...faultsOfVariables(), ...logoFaults(site, content)]

const faultsOfVariables = (): Problem[] =>
  settingFaults.map(({ name, value, expected }) => ({
    rule: 'setting-invalid' satisfies RuleName,
    severity: 'error',
    message: `${name} is “${value}”: expected ${expected}.`,
    fix: `Set ${name} so, or leave it out.`,
    ...at,
  }))

/** The picture that stands for the site is there: every page shows it. */
export function logoFaults(
  { logo }: Pick<Site, 'logo'>,
  { publicFiles }: Pick<Content, 'publicFiles'>,
): Problem[] {
  if (logo === null || publicFiles.has(logo)) return []
  return [
    {
      rule: 'logo-unknown' satisfies RuleName,
      severity: 'error',
      message: `\`logo\` is “${logo}”, and public/ has no file “${logo}”.${didYouMean(logo, publicFiles.keys())}`,
      fix: 'Put the picture into `public/` under this name, correct its path from there, capitals too, or write `logo: null`.',
      ...at,
    },
  ]
}

/** What text has under it where it is hardest to read: `--raised` of `src/styles/site.css`. */
export const grounds = { light: '#f4f6f8', dark: '#1c2128' } as const

/** The least contrast of text with its ground, by WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5

/** What is to be known of settings that can be used, before the site is published. */
export function settingWarnings({
  url,
  language,
  accent,
}: Pick<Site, 'url' | 'language' | 'accent'> = site): Problem[] {
  const warn = (rule: RuleName, message: string, fix: string): Problem => ({
    rule,
    severity: 'warning',
    message,
    fix,
    ...at,
  })
  const [spoken = ''] = language.split('-')
  const faint = (['light', 'dark'] as const).flatMap((scheme) => {
    const reached = contrast(accent[scheme], grounds[scheme])
    return reached === null || reached >= leastContrast ? [] : { scheme, reached }
  })
  return [
    ...faint.map(({ scheme, reached }) =>
      warn(
        'accent-faint',
        // Cut, not rounded: 4.48 is not to read as 4.5.
        `\`accent.${scheme}\` is “${accent[scheme]}”, with a contrast of ${Math.floor(reached * 10) / 10} to the ${scheme} ground: links, which are set in it, are hard to read below ${leastContrast}.`,
        `Take a ${scheme === 'light' ? 'darker' : 'lighter'} colour.`,
      ),
    ),
    ...(url === unsetAddress && settingFaults.length === 0
      ? [
          warn(
            'site-address-unset',
            `The site does not know its address: feeds, sitemaps and what is shared lead to ${unsetAddress}.`,
            'Set PLUMBLINE_URL, such as to https://news.example, or `url` in src/site.ts.',
          ),
        ]
      : []),
    ...(languages.some((one) => one === spoken.toLowerCase())
      ? []
      : [
          warn(
            'language-unspoken',
            `The interface has no words in “${language}”, and takes English ones, which readers are told are in “${language}”.`,
            `Set PLUMBLINE_LANGUAGE to one that it has words in (${languages.join(', ')}), or add a file to src/strings/.`,
          ),
        ]),
  ]
}
