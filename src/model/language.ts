import { z } from 'zod'

/** A language, as BCP 47 writes it: en, fr, pt-BR. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a language code such as `en` or `pt-BR`')

/** A language without its region: “pt” of pt-BR. */
export const baseOf = (language: string): string => language.replace(/-.*/, '').toLowerCase()
