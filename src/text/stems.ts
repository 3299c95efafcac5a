const irregular = new Map(
  Object.entries({
    said: 'say', says: 'say', told: 'tell', went: 'go', gone: 'go', left: 'leave', held: 'hold', took: 'take',
    taken: 'take', gave: 'give', given: 'give', made: 'make', met: 'meet', won: 'win', lost: 'lose', shot: 'shoot',
    struck: 'strike', fell: 'fall', fallen: 'fall', rose: 'rise', risen: 'rise', began: 'begin', begun: 'begin',
    fled: 'flee', sought: 'seek', bought: 'buy', sold: 'sell', sent: 'send', spent: 'spend', built: 'build',
    found: 'find', brought: 'bring', caught: 'catch', led: 'lead', ran: 'run', came: 'come', became: 'become',
    saw: 'see', seen: 'see', knew: 'know', known: 'know', stole: 'steal', stolen: 'steal', broke: 'break',
    broken: 'break', chose: 'choose', chosen: 'choose', wrote: 'write', written: 'write', drove: 'drive',
    driven: 'drive', grew: 'grow', grown: 'grow', threw: 'throw', thrown: 'throw', hidden: 'hide', hid: 'hide',
    fought: 'fight', paid: 'pay', laid: 'lay', died: 'die', dying: 'die', lying: 'lie', lied: 'lie', men: 'man',
    women: 'woman', children: 'child', people: 'person', persons: 'person', was: 'be', were: 'be', is: 'be',
    are: 'be', been: 'be', being: 'be', am: 'be', has: 'have', had: 'have', did: 'do', does: 'do', dead: 'die',
    death: 'die', deaths: 'die', dies: 'die', thought: 'think', felt: 'feel', kept: 'keep', sank: 'sink', sunk: 'sink',
    hit: 'hit', born: 'bear', swore: 'swear', sworn: 'swear', spoke: 'speak', spoken: 'speak', wore: 'wear', flew: 'fly',
    flown: 'fly', better: 'good', best: 'good', lives: 'life', thieves: 'thief', wounded: 'wound', fired: 'fire',
    lit: 'light', got: 'get', gotten: 'get', stood: 'stand', heard: 'hear', meant: 'mean', sang: 'sing', sung: 'sing',
  }),
) // prettier-ignore

/**
 * One key for the forms of a word and the words made from it: strikes, striking; evacuate, evacuated, evacuation. The
 * key is for comparing only. Suffixes are cut in the order of Porter’s stemmer (https://tartarus.org/martin/PorterStemmer/),
 * with fewer of them, so that fewer strangers meet.
 */
export function stem(form: string): string {
  const word = irregular.get(form) ?? form
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  let base = word
  if (/(?:sses|shes|ches|xes|zes)$/.test(base)) base = base.slice(0, -2)
  else if (/[^aeiou]ies$/.test(base)) base = `${base.slice(0, -3)}y`
  else if (/[^su']s$/.test(base)) base = base.slice(0, -1)
  const cut = /^(.*[aeiouy].*?)(?:ied)$/.exec(base)
  if (cut?.[1] !== undefined) base = `${cut[1]}y`
  else
    base = base.replace(/^(.*[aeiouy].*?)(?:ed|ing|ings)$/, (_, root: string) =>
      root.replace(/([b-df-hj-kmnp-rtvwxz])\1$/, '$1'),
    )
  base = base.replace(/(?<=.{2})e$/, '')
  if (base.length > 5) {
    base = base
      .replace(/(?:ization|izer)$/, 'iz')
      .replace(/(?<=.{3})(?:ations?|ators?|at|ativ)$/, '')
      .replace(/(?<=.{3})(?:ments?|ness|ly|fully|ous|iv|abl|ibl|ally)$/, '')
      .replace(/(?<=.{3}[st])ions?$/, '')
      .replace(/(?<=.{4})(?:ers?|ors?)$/, '')
      .replace(/(?<=.{4})(?:al|anc|enc|ity)$/, '')
      .replace(/(?<=.{3})e$/, '')
  }
  return base.length > 3 ? base.replace(/(?<=[^aeiou])y$/, 'i') : base
}
