import { z } from 'zod'
import { wordsSchema } from './words.ts'
import { webAddressSchema } from './web-address.ts'

/** `content/publishers/<id>.yaml`: an outlet, an agency, a government or another body that publishes. */
export const publisherSchema = z.strictObject({
  name: wordsSchema,
  aliases: z
    .array(wordsSchema)
    .default([])
    .describe('Other names it goes by in print: “Agence France-Presse”.'),
  url: webAddressSchema.optional(),
  domains: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'expected a host name in small letters, such as news.example'),
    )
    .default([])
    .describe('Host names, without “www.”; an article joins its publisher by them.'),
  type: z.enum(['outlet', 'agency', 'government', 'organisation']).default('outlet'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected the two capital letters of a country, such as FR')
    .optional()
    .describe('ISO 3166-1 alpha-2.'),
  owner: wordsSchema.optional(),
  credits: z
    .array(wordsSchema)
    .default([])
    .describe('For an agency: how its wire is credited in bylines, datelines and credit lines: “AFP”.'),
})
export type Publisher = z.infer<typeof publisherSchema>

/** Whether a publisher speaks for itself, as a government does, and is no outlet or agency that reports. */
export const isBody = ({ type }: Publisher): boolean => type === 'government' || type === 'organisation'

/** What a publisher is called beside its name, and its host names. */
export const otherNames = ({ aliases, domains }: Publisher): readonly string[] => [...aliases, ...domains]

/** Whether a publisher goes by its address or by a file’s name, as an import writes it that found no name. */
export function isStopgap({
  name,
  aliases,
  url,
  domains,
  type,
  credits,
  country,
  owner,
}: Publisher): boolean {
  const byAddress = domains.length === 1 && domains[0] === name
  const byFile = domains.length === 0 && url === undefined && !/\p{Lu}|\s/u.test(name)
  return (
    (byAddress || byFile) &&
    aliases.length + credits.length === 0 &&
    type === 'outlet' &&
    country === undefined &&
    owner === undefined
  )
}
