import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What a text claims: each statement and who is named for it, both halves of a sentence. */
function told(text: string): string[] {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).map(
    ({ statement, speaker }) => `${speaker?.name ?? '-'}: ${statement}`,
  )
}

describe('what a speaker does beside saying something', () => {
  it.each<[why: string, text: string, ...expected: string[]]>([
    [
      'what is to come does not go on in the past',
      'Nora Quist said she would sue the port and left the hall in Orsk.',
      'Nora Quist: Nora Quist will sue the port',
      '-: Nora Quist left the hall in Orsk',
    ],
    [
      'nor behind a comma and a pronoun',
      'Nora Quist promised that she would leave the port if sued, and she thanked the sailors of Orsk.',
      'Nora Quist: Nora Quist promised that she would leave the port if sued',
      '-: Nora Quist thanked the sailors of Orsk',
    ],
    [
      'whoever the pronoun means',
      'Nora Quist said that Ivo Brand would sell 40 boats, but he left the port in May.',
      'Nora Quist: Ivo Brand will sell 40 boats',
      '-: Ivo Brand left the port in May',
    ],
    [
      'nor does a vow without a clause, behind a pronoun',
      'Nora Quist vowed to sell 40 boats by May, and she thanked the sailors of Orsk.',
      'Nora Quist: Nora Quist will sell 40 boats by May',
    ],
    [
      'nor behind “and” alone',
      'Nora Quist pledged to build 40 boats and sacked the sailors of Orsk.',
      'Nora Quist: Nora Quist will build 40 boats',
      '-: Nora Quist sacked the sailors of Orsk',
    ],
    [
      'but in a clause within the vow it may',
      'Nora Quist vowed to find out who robbed the port and sank 40 boats.',
      'Nora Quist: Nora Quist will find out who robbed the port and sank 40 boats',
    ],
    [
      'but what was so may',
      'Nora Quist said she had sold 40 boats, and she thanked the sailors of Orsk.',
      'Nora Quist: Nora Quist sold 40 boats, and she thanked the sailors of Orsk',
    ],
    [
      'nor where the deed is done to somebody',
      'The ferry line said the route would reopen in May and apologised to sailors.',
      'The ferry line: The route will reopen in May',
      '-: The ferry line apologised to sailors',
    ],
    [
      'and goes on to say why',
      'Vakt said the port was seeking a quick sale of 40 boats, and defended its release of the files, saying it helped the sailors.',
      'Vakt: The port was seeking a quick sale of 40 boats',
    ],
    [
      'and then says more by itself',
      'Nora Quist said the port had sold 40 boats and criticised the sale, adding that Orsk had lost 12 million.',
      'Nora Quist: The port sold 40 boats and Orsk lost 12 million',
    ],
    [
      'whom they accuse is a claim of its own',
      'Nora Quist said the port was safe and accused Ivo Brand of selling “forty” boats.',
      'Nora Quist: The port was safe',
      'Nora Quist: Ivo Brand sold “forty” boats',
    ],
    [
      'and where it names no deed, that they accuse them',
      'Nora Quist argued that the port was too small for May and accused Vakt of malice.',
      'Nora Quist: The port was too small for May',
      'Nora Quist: Nora Quist accused Vakt of malice',
    ],
    [
      'be they who the first half is about',
      'Ms. Quist contended that Mr. Brand left the port and accused Mr. Brand of being “lazy” and a “fraud.”',
      'Quist: Mr. Brand left the port',
      'Quist: Brand was “lazy” and a “fraud”',
    ],
    [
      'but not where another may be who accuses',
      'Nora Quist said Ivo Brand had left the port and accused the sailors of hiding boats.',
      'Nora Quist: Ivo Brand left the port',
    ],
    [
      'nor where only the first half tells whom',
      'Nora Quist said the port was safe, and accused him of malice.',
      'Nora Quist: The port was safe',
    ],
    [
      'what is said beside an accusation is one too',
      'Nora Quist accused Ivo Brand of stealing 40 boats and said that the port owed her 12 million.',
      'Nora Quist: Ivo Brand stole 40 boats',
      'Nora Quist: The port owed her 12 million',
    ],
    [
      'and tells of whoever is meant',
      'Vakt accused the port of breaking the law, but said it would reopen the yard in May.',
      'Vakt: The port broke the law',
      'Vakt: Vakt will reopen the yard in May',
    ],
    [
      'who says it owns to a deed',
      'Nora Quist said the port was safe and acknowledged losing 40 boats.',
      'Nora Quist: The port was safe and Nora Quist lost 40 boats',
    ],
    [
      'and to one told by “having”',
      'Vakt said sales rose by 4%, and admitted having sold 40 boats in Orsk.',
      'Vakt: Sales rose by 4% and Vakt has sold 40 boats in Orsk',
    ],
    [
      'but not where another may own to it',
      'Police said the sailor sank a boat and admitted selling it.',
      'Police: The sailor sank a boat',
    ],
    [
      'a law is invoked by who speaks of a thing',
      'Nora Quist conceded that the port was lost and invoked a law of Orsk.',
      'Nora Quist: The port was lost',
    ],
    [
      'reporters are shown it',
      'Ivo Brand said he had been bitten and showed reporters the wound.',
      'Ivo Brand: Ivo Brand was bitten',
      '-: Ivo Brand showed reporters the wound',
    ],
    [
      'no thing does it',
      'The harbour office said the ice had spread and declared a state of alert.',
      'The harbour office: The ice had spread',
      '-: The harbour office declared a state of alert',
    ],
    [
      'nor a thing in a place',
      'The grid firm said the mast in Orsk had tripped and appealed to homes to save power.',
      'The grid firm: The mast in Orsk tripped',
      '-: The grid firm appealed to homes to save power',
    ],
    [
      'it is done with what is the speaker’s',
      'The brewer said sales fell 4% and cut its forecast.',
      'The brewer: Sales fell 4%',
      '-: The brewer cut its forecast',
    ],
    [
      'a speaker is somehow',
      'Nora Quist said she was innocent and left the court.',
      'Nora Quist: Nora Quist was innocent',
    ],
    [
      'what is to come is not done, or something else is',
      'Nora Quist said she would repay the port, but has sold 40 boats.',
      'Nora Quist: Nora Quist will repay the port',
      '-: Nora Quist has sold 40 boats',
    ],
    [
      'she tells the crew something later',
      'Emma Quist claimed that Ivo Brand lied about 40 boats and on Friday she told the crew not to sail.',
      'Emma Quist: Ivo Brand lied about 40 boats',
    ],
    [
      'only he who speaks can have done it, with an adverb or without one',
      'Peter Quist said that Emma Brand sold 40 boats, and then he left the port.',
      'Peter Quist: Emma Brand sold 40 boats',
    ],
    [
      'a denier does something later',
      'Nora Quist denied that the port was broke and in May it sold 40 boats.',
      'Nora Quist: The port was broke',
    ],
    [
      'he urges others, without an adverb',
      'Peter Quist suggested that Emma Brand hid 40 boats and he urged sailors to search.',
      'Peter Quist: Emma Brand hid 40 boats',
    ],
    [
      'a finder leaves something open',
      'The March ruling held that 40 teachers were owed holidays, but left open how the board would pay.',
      'The March ruling: 40 teachers were owed holidays',
      '-: The March ruling left open how the board would pay',
    ],
    [
      'a finder clears another',
      'The inquest concluded that Nora Quist was tired but cleared the 40 crew.',
      'The inquest: Nora Quist was tired',
      '-: The inquest cleared the 40 crew',
    ],
    [
      'a study does not say why of things',
      'The study found that 40 wells were dry, but did not say why.',
      'The study: 40 wells were dry',
    ],
    [
      'a body is minded so',
      'The school said it regretted the noise and closed two halls.',
      'The school: The school regretted the noise',
    ],
  ])('is not said, where %s', (_, text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each<[text: string, expected: string]>([
    [
      'Nora Quist said Bo Roe met 40 clerks and told them to “burn the files,” but did not tell them to leave.',
      'Nora Quist: Bo Roe met 40 clerks and told them to “burn the files,” but did not tell them to leave',
    ],
    [
      'Police said Bo Roe phoned 40 tenants and warned them to “stay indoors.”',
      'Police: Bo Roe phoned 40 tenants and warned them to “stay indoors”',
    ],
    [
      'Vakt said it had lost power and was mending 40 lines.',
      'Vakt: Vakt lost power and was mending 40 lines',
    ],
    [
      'Nora Quist denied that she hid 40 boats and that in May she sold them.',
      'Nora Quist: Nora Quist hid 40 boats and in May she sold them',
    ],
    [
      'Emma Quist said Ivo Brand drew a gun and then he fired 12 shots.',
      'Emma Quist: Ivo Brand drew a gun and then he fired 12 shots',
    ],
    [
      'Peter Quist said the thief had a gun and then he fired 12 shots.',
      'Peter Quist: The thief had a gun and then he fired 12 shots',
    ],
    [
      'The report found that 40 managers knew of the leak but said nothing about it.',
      'The report: 40 managers knew of the leak but said nothing about it',
    ],
    [
      'The inquiry found that a court in Orsk was misled but cleared Nora Quist.',
      'The inquiry: A court in Orsk was misled but cleared Nora Quist',
    ],
    ['Police said he was drunk and hit a wall.', 'Police: He was drunk and hit a wall'],
    [
      'Nora Quist said the mayor was corrupt and took bribes.',
      'Nora Quist: The mayor was corrupt and took bribes',
    ],
    ['Vakt said it would shut the mill and move 40 jobs.', 'Vakt: Vakt will shut the mill and move 40 jobs'],
    ['Vakt said the mill would be cleaned and sold.', 'Vakt: The mill will be cleaned and sold'],
    [
      'Nora Quist said she signed the deal and sold 40 boats.',
      'Nora Quist: Nora Quist signed the deal and sold 40 boats',
    ],
  ])('is said where it may be: %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('what another says in a clause with “with”', () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      'Norvian troops took Orsk on Sunday, with Tessaly accusing Norvia of breaking the truce.',
      '-: Norvian troops took Orsk on Sunday',
      'Tessaly: Norvia broke the truce',
    ],
    [
      'The port closed two docks on Monday, with the sailors’ union saying 40 men had been sent home.',
      '-: The port closed two docks on Monday',
      'the sailors’ union: 40 men had been sent home',
    ],
    [
      'Norvia hosted the talks, with Vakt accusing Tessaly of stalling and Tessaly blaming Vakt.',
      '-: Norvia hosted the talks',
      'Vakt: Tessaly stalled',
    ],
    [
      'Vakt denied the allegations, with a spokesman adding that the audit had found nothing.',
      'Vakt: Vakt denied the allegations',
      'a spokesman: The audit found nothing',
    ],
    [
      'Nora Quist denied selling 40 boats, with her husband saying the boats were sold by thieves.',
      'Nora Quist: Nora Quist sold 40 boats',
      'Nora Quist’s husband: The boats were sold by thieves',
    ],
  ])('is theirs, and no more: %s', (text, ...expected) => {
    expect(told(text).map((one) => one.replaceAll("'", '’'))).toEqual(expected)
  })

  it.each([
    'Norvia sent home three envoys on Friday, while Tessaly accused it of malice.',
    'Norvia stopped the talks on Monday, with Tessaly accusing it of bad faith.',
  ])('makes the rest nobody’s but the outlet’s: %s', (text) => {
    expect(told(text)).toEqual([`-: ${text.slice(0, -1)}`])
  })
})

describe('what somebody owns to having done', () => {
  it.each([
    ['Nora Quist has acknowledged receiving 40 crowns.', 'Nora Quist received 40 crowns'],
    [
      'Nora Quist admitted taking 40 boats and later selling them.',
      'Nora Quist took 40 boats and later sold them',
    ],
    ['Nora Quist admitted to hiding 40 boats in Orsk.', 'Nora Quist hid 40 boats in Orsk'],
    ['Nora Quist confirmed having met 40 clerks.', 'Nora Quist has met 40 clerks'],
  ])('is told as done: %s', (text, expected) => {
    expect(told(text)).toEqual([`Nora Quist: ${expected}`])
  })

  it.each([
    'Nora Quist has never admitted taking 40 boats',
    'Nora Quist admitted stealing, the court heard',
    'The bank acknowledged rising costs in 40 towns',
    'Nora Quist admitted stealing 40 boats in court on Monday',
    'The bank acknowledged failing 40 clerks, and the court fined it',
    'Nora Quist admitted taking 40 boats and was fined',
  ])('is not, where it is otherwise told: %s', (text) => {
    expect(told(`${text}.`)).toEqual([`-: ${text}`])
  })
})
