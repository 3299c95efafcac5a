import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Path } from './problem.ts'

type Schema = z.core.$ZodType

/** The schema without what makes it optional, nullable or give a default. */
function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.def.innerType)
  return schema
}

/** The schema of the value at a path, or null where the path leads out of it. */
export function schemaAt(schema: Schema, path: Path): Schema | null {
  const [step, ...rest] = path
  const inner = unwrap(schema)
  if (step === undefined) return inner
  if (inner instanceof z.ZodObject) {
    const field = inner.shape[String(step)] as Schema | undefined
    return field ? schemaAt(field, rest) : null
  }
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest)
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const found = schemaAt(option, path)
      if (found) return found
    }
  }
  return null
}

/** The names of the fields that an object at this path may have. */
export function fieldsAt(schema: Schema, path: Path): string[] {
  const found = schemaAt(schema, path)
  if (found instanceof z.ZodObject) return Object.keys(found.shape)
  if (found instanceof z.ZodUnion) return found.options.flatMap((option) => fieldsAt(option, []))
  return []
}

/**
 * Data as a file writes it: fields in the schema's order, without those that are undefined or say what the schema
 * would say by itself.
 */
export function withoutDefaults(schema: Schema, value: unknown): unknown {
  if (value === undefined || value === null) return value
  if (schema instanceof z.ZodDefault && isDeepStrictEqual(value, schema.def.defaultValue)) return undefined
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => withoutDefaults(inner.element, item))
  if (inner instanceof z.ZodObject && typeof value === 'object') {
    const fields = value as Record<string, unknown>
    const written = Object.entries(inner.shape as Record<string, Schema>).map(
      ([name, field]) => [name, withoutDefaults(field, fields[name])] as const,
    )
    return Object.fromEntries(written.filter(([, field]) => field !== undefined))
  }
  if (inner instanceof z.ZodUnion) return withoutDefaultsOfUnion(inner.options, value)
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** A citation's quotation may be plain text: it is, where there is nothing to say but the words. */
function withoutDefaultsOfUnion(options: readonly Schema[], value: unknown): unknown {
  const object = options.find((option) => option instanceof z.ZodObject)
  if (!object || typeof value !== 'object') return value
  const written = withoutDefaults(object, value) as Record<string, unknown>
  const [only, ...more] = Object.values(written)
  const takesText = options.some((option) => z.safeParse(option, only).success && typeof only === 'string')
  return takesText &&
    more.length === 0 &&
    isDeepStrictEqual(z.safeParse(z.union(options), only).data, written)
    ? only
    : written
}
