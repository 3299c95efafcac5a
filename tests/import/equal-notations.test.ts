import { describe, expect, it } from 'vitest'
import { analyseTogether } from '../../scripts/importer/analyse.ts'
import { clean } from '../../scripts/importer/clean/clean.ts'
import { readTogether } from '../../scripts/importer/claims/read-articles.ts'
import { textReader } from '../../scripts/importer/read/text.ts'
import { agencies } from '../../src/text/data/agencies.ts'

/** A sentence, two notations of one number in it, and one of another number. */
const notations: readonly [sentence: string, one: string, same: string, other: string][] = [
  ['The flood in Barpeta has displaced # people, the relief office said on Monday.', '1,50,000', '150,000', '161,000'],
  ['The flood in Barpeta has displaced # people, the relief office said on Monday.', '2.5 lakh', '250,000', '260,000'],
  ['The flood in Barpeta has displaced # people, the relief office said on Monday.', '12,34,567', '1,234,567', '1,234,568'],
  ['The flood in Barpeta has displaced # people, the relief office said on Monday.', '1.5 crore', '15 million', '16 million'],
  ['The dam at Kotri will cost #, engineer Amina Shah said on Tuesday.', 'Rs 3,400 crore', '34 billion rupees', '35 billion rupees'],
  ['The dam at Kotri will cost #, engineer Amina Shah said on Tuesday.', '₹5 lakh crore', 'Rs 5 trillion', 'Rs 6 trillion'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', 'a quarter of a million dollars', '$250,000', '$240,000'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', 'half a million dollars', '$500,000', '$600,000'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', '€1,5 million', '1.5 million euros', '1.6 million euros'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', '1.234.567 euros', '€1,234,567', '€1,234,568'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', '€12.345,50', '12,345.50 euros', '12,346.50 euros'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', 'US$5m', '5 million dollars', '6 million dollars'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', '£2.3bn', '2.3 billion pounds', '2.4 billion pounds'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', 'A$40k', '40,000 Australian dollars', '41,000 Australian dollars'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', '€750 000', '750,000 euros', '760,000 euros'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', 'two and a half million euros', '€2.5m', '€2.4m'],
  ['The pier at Hask cost # to mend, mayor Ann Lee said.', '50 pence', '£0.50', '£0.60'],
  ['The tannery in Orsk will cut # jobs in January, its owner Harlan Leather said.', 'a couple of hundred', '200', '210'],
  ['The tannery in Orsk will cut # jobs in January, its owner Harlan Leather said.', 'twelve hundred', '1,200', '1,300'],
  ['The tannery in Orsk will cut # jobs in January, its owner Harlan Leather said.', 'three dozen', '36', '37'],
  ['The tannery in Orsk will cut # jobs in January, its owner Harlan Leather said.', 'a hundred and five', '105', '106'],
  ['The tannery in Orsk will cut # jobs in January, its owner Harlan Leather said.', '2 thousand', '2000', '3000'],
  ['The tannery in Orsk will cut # jobs in January, its owner Harlan Leather said.', 'two hundred thousand', '200k', '300k'],
  ['Police rescued # men from a barge near Hask on Tuesday, a spokesman said.', 'a half-dozen', 'six', 'seven'],
  ['Police rescued # men from a barge near Hask on Tuesday, a spokesman said.', 'half-a-dozen', '6', '7'],
  ['Police rescued # men from a barge near Hask on Tuesday, a spokesman said.', 'a dozen', '12', '13'],
  ['Police rescued # men from a barge near Hask on Tuesday, a spokesman said.', 'twenty-five', '25', '26'],
  ['Food prices in Malta rose # in March, the statistics office said.', '2.3pc', '2.3 per cent', '2.4 per cent'],
  ['Food prices in Malta rose # in March, the statistics office said.', '7 pc', '7%', '8%'],
  ['Food prices in Malta rose # in March, the statistics office said.', 'half a percent', '0.5%', '0.6%'],
  ['Food prices in Malta rose # in March, the statistics office said.', '.75 percent', '0.75%', '0.85%'],
  ['Food prices in Malta rose # in March, the statistics office said.', 'three quarters of a percentage point', '0.75 percentage points', '0.5 percentage points'],
  ['Food prices in Malta rose # in March, the statistics office said.', '2 to 3 percent', '2% to 3%', '2% to 4%'],
  ['The survey found that # of the farmers in Kent had sold land, the union said.', 'a quarter', '25%', '26%'],
  ['The survey found that # of the farmers in Kent had sold land, the union said.', 'three quarters', '75 per cent', '74 per cent'],
  ['The survey found that # of the farmers in Kent had sold land, the union said.', 'half', '50%', '60%'],
  ['The survey found that # farmers in Kent had sold land, the union said.', 'one-in-three', 'one in three', 'one in four'],
  ['The survey found that # farmers in Kent had sold land, the union said.', 'nine in ten', '9 out of 10', '8 out of 10'],
  ['The survey found that # farmers in Kent had sold land, the union said.', 'two of every five', 'two in five', 'three in five'],
  ['Striker Ola Brandt batted # in the season, coach Per Dahl said.', '.292', '0.292', '0.293'],
  ['The ferry to Lund was # late, captain Rosa Diaz said.', 'half an hour', '30 minutes', '40 minutes'],
  ['The ferry to Lund was # late, captain Rosa Diaz said.', 'a quarter of an hour', '15 minutes', '25 minutes'],
  ['The ferry to Lund was # late, captain Rosa Diaz said.', 'an hour and a half', '90 minutes', '80 minutes'],
  ['The trader was jailed for #, judge Ivo Klein said on Friday.', 'two and a half years', '30 months', '36 months'],
  ['The trader was jailed for #, judge Ivo Klein said on Friday.', 'two years and six months', 'two years and a half', 'three years and a half'],
  ['The war in Karsia lasted #, historian Mara Wolf said.', 'two decades', '20 years', '30 years'],
  ['The night in Kiruna was as cold as # on Sunday, the weather service said.', 'minus eight degrees Celsius', '-8C', '-9C'],
  ['The field at Orsk covers #, farmer Jon Vik said.', '2½ hectares', '2.5 hectares', '3.5 hectares'],
  ['The reservoir in Kotri holds # litres of water, engineer Amina Shah said.', '1.5m', '1.5 million', '1.6 million'],
  ['The wall at Hask is # long, builder Tom Frey said.', '3 kilometres', '3 km', '4 km'],
] // prettier-ignore

function article(file: string, text: string) {
  const source = `What happened at ${file}\n\n2026-01-05\n\n${text}\n`
  const [raw] = textReader.read(source, { file, bytes: new TextEncoder().encode(source) })
  return { ...clean(raw!, { agencies, publishers: [] }), id: file }
}

/** The differences in more than style between two articles of one sentence each, and how many claims they share. */
function between(...texts: [string, string]) {
  const { articles, lineages } = readTogether(texts.map((text, at) => article(['one', 'other'][at]!, text)))
  const { matches, differences } = analyseTogether(articles, lineages)
  return {
    matches: matches.length,
    differences: differences
      .filter(({ kind }) => kind !== 'style')
      .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' | ')}`),
  }
}

describe('one number in two notations', () => {
  it.each(notations)('%s: “%s” is “%s”', (sentence, one, same) => {
    const [a, b] = [one, same].map((number) => sentence.replace('#', number))
    expect(between(a!, b!)).toEqual({ matches: 1, differences: [] })
  })
})

describe('two numbers in two notations', () => {
  it.each(notations.map(([sentence, one, , other]) => [sentence, one, other]))(
    '%s: “%s” is not “%s”',
    (sentence, one, other) => {
      const [a, b] = [one, other].map((number) => sentence.replace('#', number))
      const { matches, differences } = between(a!, b!)
      expect(matches).toBe(1)
      expect(differences).not.toEqual([])
    },
  )
})
