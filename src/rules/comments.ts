import { cutValues } from '../mdx/yaml-comments.ts'
import type { Rule } from './rule.ts'

/** Text of a field does not end at a `#` that was meant as a part of it. */
export const valuesWhole: Rule = ({ articles, claims, publishers, claimants, topics }) =>
  [articles, claims, publishers, claimants, topics].flatMap((collection) =>
    [...collection.values()].flatMap(({ source, file }) =>
      cutValues(source, file).map(({ place, value, comment, right }) => ({
        rule: 'value-cut' as const,
        severity: 'warning' as const,
        message: `The text ends at “${value}”: YAML takes \` #\` and what follows, “${comment}”, for a comment, and nobody sees it.`,
        fix: `If it belongs to the text, write \`${right}\`; if it is a comment, put it on a line of its own.`,
        file,
        ...place,
      })),
    ),
  )
