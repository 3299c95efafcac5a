import { problemAt, type Rule } from './rule.ts'

/** Publishers have the name that they print, and not the address of their site, which is all that some articles give. */
export const publishersNamed: Rule = ({ publishers }) =>
  [...publishers.values()]
    .filter(({ data }) => data.domains.includes(data.name.toLowerCase().replace(/^www\./, '')))
    .map((publisher) =>
      problemAt(
        publisher,
        ['name'],
        'publisher-name-is-address',
        'warning',
        `The name “${publisher.data.name}” is an address: readers see it as the outlet’s name, and who is told to have spoken to this outlet by name is not found to mean it.`,
        'Write the outlet’s name as it prints it; if it calls itself so, put the address out of `domains` into `url`.',
      ),
    )

/**
 * An article keeps the name of its file where its outlet is corrected, and the file of the outlet that it was said to be of is left, with a
 * page that lists nothing. One that was made beforehand, for articles to come, is not asked about.
 */
export const publishersUsed: Rule = ({ publishers, articles }) => {
  const inUse = new Set(
    [...articles.values()].flatMap(({ data: { publisher, credit } }) => [publisher, credit?.agency]),
  )
  return [...publishers.values()].flatMap((publisher) => {
    const left = inUse.has(publisher.id)
      ? undefined
      : [...articles.values()].find(
          ({ id, data }) => id.startsWith(`${publisher.id}-`) && !id.startsWith(`${data.publisher}-`),
        )
    if (left === undefined) return []
    const message = `No article is of ${publisher.data.name} any more: ${left.file}, which was, is of “${left.data.publisher}” now. Its page stays, and lists nothing.`
    const fix = 'Delete this file, unless articles of this outlet are to come.'
    return problemAt(publisher, ['name'], 'publisher-left', 'warning', message, fix)
  })
}
