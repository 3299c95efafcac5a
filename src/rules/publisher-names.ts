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
