import { expect, it } from 'vitest'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { agencies } from '../../../../src/text/data/agencies.ts'
import { sourceOf } from '../importing.ts'

/** A page with a line above its text, and one below it. */
async function signed(language: string, above: string, below = '') {
  const text = [
    'Deux personnes sont mortes dans l’incendie d’un immeuble à Morges, a indiqué la police mardi matin.',
    '« Nous n’avons pas pu entrer », a déclaré le commandant Luc Rey devant la presse réunie sur place.',
  ]
  const lines = [above, ...text, below].map((line) => `<p>${line}</p>`).join('')
  const page = `<html lang="${language}"><body><article><h1>Incendie à Morges</h1>${lines}</article></body></html>`
  const { byline, credit } = clean(await sourceOf('a.html', page), {
    agencies,
    publishers: [],
    publisher: undefined,
  })
  return [byline, credit?.agency]
}

it.each([
  ['fr', 'Par Élodie Favre', '', ['Élodie Favre'], undefined],
  ['fr', 'Par Élodie Favre (avec ATS)', '', ['Élodie Favre'], 'keystone-ats'],
  ['fr-CH', 'Par Élodie Favre', '(avec ATS)', ['Élodie Favre'], 'keystone-ats'],
  ['de', 'Von Anna Lüthi und Jan Weiß', '(SDA)', ['Anna Lüthi', 'Jan Weiß'], 'keystone-ats'],
  ['en', 'Von der Leyen', '', [], undefined],
  ['fr', 'Par ici la sortie', '', [], undefined],
])(
  'a page in %s that says “%s” above its text and “%s” below',
  async (language, above, below, byline, agency) => {
    expect(await signed(language, above, below)).toEqual([byline, agency])
  },
)
