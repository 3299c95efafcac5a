/** Whom the articles of a claim have it from, where they name one outlet in several ways. */
import type { ComparedArticle } from '../../model/comparison.ts'
import { nobody, type Handed } from './handed-on.ts'
import { fitAmong, formsOf, outletForms, type Fit, type OutletForms } from './outlet-fit.ts'

/**
 * Whom each article of a claim has it from, as all of them tell it: one outlet by two names is one; by a name that could be another’s
 * of the claim too, nobody can tell who is meant.
 * @param handed by whatever of them has it
 */
export function handedAmong<Key>(
  cited: readonly ComparedArticle[],
  handed: ReadonlyMap<Key, Handed>,
  nameOf: (id: string) => string,
): Map<Key, Handed> {
  const known = new Map<string, OutletForms[]>()
  for (const article of cited)
    if (article.publisher !== null) known.set(article.publisher, formsOf(article, nameOf))
  const fitting = (forms: OutletForms, fits: readonly Fit[]) =>
    [...known].flatMap(([id, names]) => (fits.includes(fitAmong(forms, names)) ? [id] : []))
  const named = [...handed.values()].filter(({ from, isAgency }) => !isAgency && from !== null)
  for (const { from, name } of named) {
    const forms = outletForms(name)
    if (from !== null && !known.has(from) && fitting(forms, ['same']).length === 0) known.set(from, [forms])
  }
  return new Map(
    [...handed].map(([key, one]) => {
      if (one.from === null || one.isAgency) return [key, one]
      const forms = outletForms(one.name)
      const [same, ...others] = known.has(one.from) ? [one.from] : fitting(forms, ['same'])
      const isUnsure =
        same === undefined ||
        others.length > 0 ||
        fitting(forms, ['same', 'maybe']).some((other) => other !== same)
      return [key, isUnsure ? { ...one, ...nobody } : { ...one, from: same }]
    }),
  )
}
