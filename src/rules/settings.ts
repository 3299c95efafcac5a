import { fileStart } from '../mdx/problem.ts'
import type { Problem } from '../model/problem.ts'
import { languages, settingFaults, site, unsetAddress, type Site } from '../site.ts'
import type { Rule, RuleName } from './rule.ts'

const at = { file: 'src/site.ts', ...fileStart }

/** The settings can be used. */
export const settingsFit: Rule = () =>
  settingFaults.map(({ name, value, expected }) => ({
    rule: 'setting-invalid' satisfies RuleName,
    severity: 'error',
    message: `${name} is “${value}”: expected ${expected}.`,
    fix: `Set ${name} so, or leave it out.`,
    ...at,
  }))

/** What is to be known of settings that can be used, before the site is published. */
export function settingWarnings({ url, language }: Pick<Site, 'url' | 'language'> = site): Problem[] {
  const warn = (rule: RuleName, message: string, fix: string): Problem => ({
    rule,
    severity: 'warning',
    message,
    fix,
    ...at,
  })
  const [spoken = ''] = language.split('-')
  return [
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
