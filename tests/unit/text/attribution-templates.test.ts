import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'

/**
 * One sentence, many speakers: who says it must not turn on whether a name, an office or a body is one that a list
 * knows, nor on what the tagger takes its words for.
 */

/** Who said the last thing in a text. */
function speakerOf(text: string): string | null {
  const parsed = parseText(text)
  return attributions(parsed, entities(parsed)).at(-1)?.speaker ?? null
}

const bare = (name: string | null) => (name ?? 'nobody').toLowerCase().replace(/^(?:the|an?)\s|\.$/g, '')
const first = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const women = ['Ann Lee', 'Priya Raman', 'Maria da Silva', 'Fatima Haddad']
const men = ['Mark Roe', 'Tariq Aziz', 'Oluwaseun Adeyemi', 'Wei Chen']
const offices =
  'lead author,lead investigator,state police spokeswoman,managing director,hedge fund manager,fire chief,acting director,chief financial officer,co-founder,human rights lawyer,flight attendant,show host,EU commissioner,FBI agent'.split(
    ',',
  )
const bodies: [name: string, kind: string][] = [
  ['Acme Corp.', 'company'],
  ['Greenpeace', 'group'],
  ['Crédit Agricole', 'lender'],
  ['the World Health Organization', 'agency'],
  ['Volkswagen', 'carmaker'],
]

describe('whoever says it', () => {
  it.each<[text: string, fill: (office: string, name: string) => string]>([
    ['“…,” said OFFICE NAME', (office, name) => `“It will open in May,” said ${office} ${name}.`],
    ['“…,” OFFICE NAME said', (office, name) => `“It will open in May,” ${office} ${name} said.`],
    ['OFFICE NAME said …', (office, name) => `${first(office)} ${name} said it would open in May.`],
    ['NAME, the OFFICE, said …', (office, name) => `${name}, the ${office}, said it would open in May.`],
    ['…, according to OFFICE NAME', (office, name) => `It will open in May, according to ${office} ${name}.`],
  ])('%s', (_, fill) => {
    for (const office of offices)
      for (const name of [...women, ...men]) expect(speakerOf(fill(office, name))).toBe(name)
  })

  it.each<[why: string, fill: (woman: string, man: string) => string, who: 'woman' | 'man']>([
    ['she, of two', (w, m) => `${w}, a doctor, met ${m}, the mayor. “It is late,” she said.`, 'woman'],
    ['he, of two', (w, m) => `${w}, a doctor, met ${m}, the mayor. “It is late,” he said.`, 'man'],
    [
      'the office, of two',
      (w, m) => `${w}, a doctor, met ${m}, the mayor. “It is late,” the mayor said.`,
      'man',
    ],
    [
      'a paragraph of its own',
      (w, m) => `“It is late,” ${w} said.\n\n${m} agreed.\n\n“We will see to it.”`,
      'man',
    ],
    [
      'marks left open',
      (w, m) => `${m} came. ${w} said: “It is late.\n\n“We will see to it in May.”`,
      'woman',
    ],
    [
      'who was told is not who told',
      (w, m) => `${w} told ${m} it was late. “We will see,” she added.`,
      'woman',
    ],
    ['a passive', (w, m) => `${m} was asked by ${w} about the bridge. “It will open,” he replied.`, 'man'],
    ['in her words', (w, m) => `${w} met ${m}. It was, in ${w}’s words, “a very long day for us.”`, 'woman'],
    [
      'a person told in two sentences',
      (_, m) => `${m} runs the port. “It is late,” he told the paper.`,
      'man',
    ],
    ['one like another', (w, m) => `Like ${w}, ${m} wants a bridge. “It is late,” he said.`, 'man'],
    ['a year in front', (w) => `In 2015 ${w} said the bridge would open.`, 'woman'],
    ['a day in front', (w) => `On Friday evening ${w} said the bridge would open.`, 'woman'],
  ])('%s', (_, fill, who) => {
    for (const woman of women)
      for (const man of men) expect(speakerOf(fill(woman, man))).toBe(who === 'woman' ? woman : man)
  })

  it.each<[text: string, fill: (body: string, kind: string) => string]>([
    ['it', (body) => `${first(body)} closed its office. It said it would reopen in May.`],
    [
      'the kind of body',
      (body, kind) => `${first(body)} closed its office. The ${kind} said it would reopen.`,
    ],
    ['a statement', (body) => `On Monday ${body} released a statement: “We will reopen it in May.”`],
    ['in the middle', (body) => `The office, ${body} said, would reopen in May.`],
    ['a denial', (body) => `Ann Lee sued in May. ${first(body)} denied that it had hidden the report.`],
  ])('%s, of a body', (_, fill) => {
    for (const [body, kind] of bodies) expect(bare(speakerOf(fill(body, kind)))).toBe(bare(body))
  })

  it('keeps how an unnamed source knows', () => {
    expect(speakerOf('It will open in May, said two people familiar with the matter.')).toBe(
      'two people familiar with the matter',
    )
  })
})
