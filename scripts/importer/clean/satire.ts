/** Texts that their outlet labels as satire: “SATIRE”, “Satire: Man elects cat”. */
import { pathOf } from '../../../src/model/web-address.ts'
import type { RawArticle } from '../read/types.ts'

const label = '(?:satire|parody|spoof)'
/** “Satire”, “[SATIRE]”, “This article is satire.” */
const labelsLine = new RegExp(
  `^\\W*(?:${label}|(?:this|the following) (?:(?:article|story|post|column|piece|text) )?(?:is|was) (?:a )?(?:(?:work|piece) of )?(?:pure )?(?:satire|parody|satirical))\\W*$`,
  'iu',
)
/** “Satire: Man elects cat”, “Man elects cat | Satire” */
const labelsTitle = new RegExp(
  `^[([]?${label}[)\\]]?\\s*(?:[:|]|\\s[–—-])\\s|\\s[|–—-]\\s*${label}$|[([]${label}[)\\]]$`,
  'iu',
)
const labelsAddress = /\/(?:satire|parody)\//iu

/** How many paragraphs at either end may say so. */
const ends = 2

/** Whether the source labels a text as satire: by a line at its head or foot, its headline, its section or its address. */
export function isSatire(
  { title, blocks, around, sections = [] }: Pick<RawArticle, 'title' | 'blocks' | 'around' | 'sections'>,
  url: string | null,
): boolean {
  const lines = blocks.map(({ text }) => text)
  const near = [
    ...sections,
    ...(around?.above ?? []),
    ...lines.slice(0, ends),
    ...lines.slice(-ends),
    ...(around?.below ?? []),
  ]
  return (
    labelsAddress.test(pathOf(url)) ||
    labelsTitle.test(title ?? lines[0] ?? '') ||
    near.some((line) => labelsLine.test(line))
  )
}
