import { remembering } from './remembering.ts'

/** Pairs that no rule gives: the British form and the American one it is compared as, and two forms of one plural or past. */
const pairs = new Map(Object.entries({
  grey: 'gray', tyre: 'tire', cheque: 'check', plough: 'plow', programme: 'program', programmes: 'programs',
  sceptic: 'skeptic', sceptical: 'skeptical', scepticism: 'skepticism', mould: 'mold', smoulder: 'smolder',
  smouldering: 'smoldering', ageing: 'aging', judgement: 'judgment', acknowledgement: 'acknowledgment',
  aluminium: 'aluminum', pyjamas: 'pajamas', mum: 'mom', towards: 'toward', afterwards: 'afterward',
  backwards: 'backward', forwards: 'forward', upwards: 'upward', downwards: 'downward', whilst: 'while',
  amongst: 'among', amidst: 'amid', learnt: 'learned', burnt: 'burned', spelt: 'spelled', dreamt: 'dreamed',
  leapt: 'leaped', spoilt: 'spoiled', draught: 'draft', gaol: 'jail', jewellery: 'jewelry', cosy: 'cozy',
  aeroplane: 'airplane', artefact: 'artifact', artefacts: 'artifacts', enquiry: 'inquiry', enquiries: 'inquiries',
  maths: 'math', adviser: 'advisor', advisers: 'advisors', instalment: 'installment', instalments: 'installments',
  speciality: 'specialty', manoeuvre: 'maneuver', manoeuvres: 'maneuvers', paediatric: 'pediatric',
  anaemia: 'anemia', haemorrhage: 'hemorrhage', orthopaedic: 'orthopedic', foetus: 'fetus', diarrhoea: 'diarrhea',
  encyclopaedia: 'encyclopedia', leukaemia: 'leukemia', anaesthetic: 'anesthetic', archaeology: 'archeology',
  oestrogen: 'estrogen', furore: 'furor', skilful: 'skillful', wilful: 'willful', fulfil: 'fulfill', fulfils: 'fulfills',
  fulfilment: 'fulfillment', enrol: 'enroll', enrols: 'enrolls', enrolment: 'enrollment', practise: 'practice',
  practised: 'practiced', practising: 'practicing', moustache: 'mustache', kerb: 'curb', tonnes: 'tonne',
  orientated: 'oriented', doughnut: 'donut', doughnuts: 'donuts', catalogue: 'catalog', dialogue: 'dialog',
  analogue: 'analog', got: 'gotten', storey: 'story', storeys: 'stories', sulphur: 'sulfur', yoghurt: 'yogurt',
  licence: 'license', licences: 'licenses', defence: 'defense', defences: 'defenses', offence: 'offense',
  offences: 'offenses', pretence: 'pretense', arse: 'ass', focussed: 'focused', focussing: 'focusing',
  memoranda: 'memorandums', referenda: 'referendums', stadia: 'stadiums', moratoria: 'moratoriums',
  curricula: 'curriculums', millennia: 'millenniums', aquaria: 'aquariums', gymnasia: 'gymnasiums',
  ultimata: 'ultimatums', syllabi: 'syllabuses', cacti: 'cactuses', formulae: 'formulas', indices: 'indexes',
  appendices: 'appendixes', vortices: 'vortexes', wharves: 'wharfs', hooves: 'hoofs', scarves: 'scarfs',
  dwarves: 'dwarfs', pled: 'pleaded', snuck: 'sneaked', proven: 'proved', lighted: 'lit',
})) // prettier-ignore

/** The suffix -ise; in words such as “raise” and “promise” it is no suffix, and no American writes them with z. */
const british =
  /(?<!^(?:re|en)?(?:r|sunr|moonr|upr|ra|pra|appra|no|po|pou|cru|bru|prom|comprom|prem|dem|surpr|enterpr|compr|repr|exerc|exc|inc|circumc|prec|conc|adv|rev|dev|superv|telev|improv|disgu|gu|franch|expert|desp|merchand|parad|ar|w|chast|anch|adv|tort|porp|turqu|vall|ma|cha|pra|bra|li))is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/

/**
 * One key for the British and the American spelling of a word: `neighbouring` and `neighboring`, `organise` and
 * `organize`, `travelled` and `traveled`. The key is for comparing only: it need not be a word.
 * @param word in lower case
 */
export const spellingKey: (word: string) => string = remembering(50_000, keyOf)

function keyOf(word: string): string {
  const known = pairs.get(word)
  if (known !== undefined) return known
  const inflected = inflectedKey(word)
  if (inflected !== null) return inflected
  if (word.length < 5) return word
  return word
    .replace(/(?<=^(?:arch|pal))ae(?=o)|(?<=^p)ae(?=di)|(?<=^h)ae(?=m[ao])|(?<=^gyn)ae(?=co)/, 'e')
    .replace(
      /([a-z]{2})our(?=(?:s|ed|ing|ings|able|ably|ite|ites|hood|hoods|ful|less|ly|er|ers|y|al|ist)?$)/,
      '$1or',
    )
    .replace(british, 'iz')
    .replace(/ys(?=(?:e|es|ed|er|ers|ing)$)/, 'yz')
    .replace(
      /^((?:kilo|milli|centi|micro|nano|hecto|epi|hypo|amphi)?(?:cent|theat|met|lit|fib|calib|lust|meag|somb|spect|sab))re(?=s?$|d$)/,
      '$1er',
    )
    .replace(/^centring$/, 'centering')
    .replace(/(?<=[aeiou][^aeiou]+[aeiou])ll(?=(?:ed|ing|ings|er|ers|or|ors|ous|y)$)/, 'l')
}

/** “ploughed”, “moulding”: a form of a word of the pairs; null for others. */
function inflectedKey(word: string): string | null {
  const [, stem = '', ending = ''] = /^(.{4,}?)(s|ed|ing|er|ers)$/.exec(word) ?? []
  const base = pairs.get(stem)
  return base === undefined ? null : base + ending
}
