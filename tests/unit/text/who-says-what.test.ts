import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the last sentence of a text claims, and who claims it; null where the outlet does. */
function last(text: string): [statement: string, speaker: string | null] {
  const parsed = parseText(text)
  const known = entities(parsed)
  const claim = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [claim.statement, claim.speaker?.name ?? null]
}

describe('what the outlet tells of somebody who spoke', () => {
  it.each([
    'As the tide rose in Orsk, the mayor said 40 boats had left',
    'The Orsk Divers, a club that has vowed to save the reef, bought 40 boats on Tuesday',
    'Ivo Brand, who has promised to shut the lock, left for Orsk on Tuesday',
    'The club that has pledged to save the reef won 40 seats in Orsk on Tuesday',
    'The sailors rejected the airline’s overture on Tuesday',
    'The lower house rejected the president’s veto of the reef bill on Tuesday',
    'The film, which was shared by the Orsk Divers, shows Ivo Brand at a wedding',
    'The photo, which was taken in May, shows 40 sailors beside Mayor Nora Quist',
    'Nora Quist would not dismiss the idea of a new lock in Orsk — a plan Vakt has firmly rejected',
    'Nora Quist cited the case of a sailor who was fined 40 pounds for selling the port’s ropes',
    'Ivo Brand described the loss of a ferry which was built by 40 men of Orsk',
    'Nora Quist reiterated her call for 40 ferries to be sold to Orsk',
    'Ivo Brand reiterated earlier letters in telling the port of Orsk to close 40 locks',
    'Port officials did not dispute the age of the film, but disputed its length',
    'The firm wants a promise that it may hire 40 dockers — mainly, the union’s core wage claims',
    'The sale of 40 ferries continued despite “grave warnings” in May',
    'Nora Quist is certain that Ivo Brand did not sell the lock to Vakt',
    'While the port is busy, Eva Lund said that it had paid 40 dockers',
    'If the port closes, 40 dockers will have lost their work',
    'A 2019 paper that claimed a rival find in Orsk was withdrawn in 2021 after its authors admitted that the bones were a goat’s',
    'A sailor who said he was ill was taken to hospital in Orsk on Monday',
    'A guard who denied burning the mill was jailed for six years on Monday',
    'Villagers who said their homes had been damaged have been paid £200 each',
    'Ivo Brand was quoted as saying that the port of Orsk would close in May, a remark his office says he never made',
    'Police told people in roughly 120 homes around the port of Orsk to stay inside and keep their windows shut',
    'The cargo of 40 cars had been secured according to the rules',
    'The fees of the port are calculated according to a sailor’s wage',
    'The race for the port promises to be a hard one',
    'It promises to be another hard race for the 40 ferries of Orsk',
    'The ministry promised Friday to “act” after a paper said 40 ships had been sold',
    'Under a 2022 agreement, Vakt promised to employ 1,500 people at the mill for ten years',
    'As part of the deal, Vakt promised to employ 1,500 people at the mill',
    'Nora Quist told sailors how they could reach the port of Orsk',
    'The sailors were called to a meeting in Orsk and told that the port would close',
    'The sailors were sent home and told the port was unsafe',
    'Nora Quist told how much the ferry had cost',
    'The Herald has seen an email in which a sailor, Ivo Brand, told his captain about a leak in the ferry',
    'During the campaign, Nora Quist vowed to build 300 homes in Orsk',
    'Vakt had promised to plant 40,000 trees in Orsk',
    'A coast guard report described how 12 sailors were held at gunpoint',
    'On Monday, dozens of sailors in Orsk reported being robbed of their pay',
    'The rebels called it a “revenge” for raids on Orsk that killed 32 people',
    'The village, which the army had bombed because, it claimed, it was a base, was empty',
    'Three pilots – including Ivo Brand, the Orsk Herald reported – left the airline in May',
    'The 20 towers – all of them old, the council said – were pulled down in May',
    'Mayor Ivo Brand – he had left at 5, police said – was seen in Orsk',
    'Vakt said in May that year had been the best of all',
    'Vakt is recalling 18,400 bicycles sold in Arvenia between March 2024 and January 2026',
    'Vakt recalled 400 ferries fitted with a pump that was cracked in Orsk',
    'Nora Quist, who once said “the port is a grave”, wrote the sale of the ferry was “superb”',
    'The crates went to seven ports, not five as the firm first said',
    'Ivo Brand of “Night Ferry” fame wrote in 2012 about how he sank a boat',
  ])('is the outlet’s: %s', (text) => {
    expect(last(`${text}.`)).toEqual([text, null])
  })

  it.each([
    'Nora Quist called the 40 rafts "coffins" that had no place in Orsk',
    "Nora Quist described the sale as 'madness' which would cost 40 jobs",
    "Nora Quist branded the 40 rafts 'coffins'",
  ])('but who judges what is so goes on: %s', (text) => {
    expect(last(`${text}.`)).toEqual([text, 'Nora Quist'])
  })

  it('nor does a mark of several owners quote', () => {
    const text = "Nora Quist called the sailors' plan a step that 40 men wanted"
    expect(last(`${text}.`)).toEqual([text, null])
  })

  it.each([
    ['Coach Nora Quist once said she would leave Orsk', 'Nora Quist'],
    ['The minister said two years ago that the bridge will open in May', 'The minister'],
    ['Before the war, the minister said that the bridge would open', 'the minister'],
    ['In 2016, the minister said the bridge would open', 'the minister'],
    ['The minister said in January that the bridge would open in May', 'The minister'],
    ['The minister had said that the bridge would open', 'The minister'],
    ['In May, Ivo Brand, the owner of Vakt, said he would sell 40 boats', 'Ivo Brand'],
    ['On Monday, Ivo Brand had promised that the pier would open', 'Ivo Brand'],
  ])('is told as of then, as theirs who said it: %s', (text, speaker) => {
    expect(last(`${text}.`)).toEqual([text, speaker])
  })

  it('is the outlet’s where it tells more: “went to sea in May and said …”', () => {
    const text = 'Ivo Brand went to sea in 2016, and Nora Quist had said it would open'
    expect(last(`${text}.`)).toEqual([text, null])
  })

  it.each<[text: string, statement: string, speaker: string]>([
    [
      'In a letter seen by the Herald, Nora Quist says that the port lost 40 boats.',
      'The port lost 40 boats',
      'Nora Quist',
    ],
    [
      'Unlike Orsk Rail, which cut its prices, Vakt said the price would rise by 4%.',
      'The price will rise by 4%',
      'Vakt',
    ],
    [
      'The mill will close in May, the Herald quoted Nora Quist as saying.',
      'The mill will close in May',
      'Nora Quist',
    ],
    [
      'Nora Quist told her deputy, Ivo Brand, on Monday that the mill had closed.',
      'The mill closed',
      'Nora Quist',
    ],
    ['The IG DNE union said the mill had closed.', 'The mill closed', 'The IG DNE union'],
    [
      'According to the head of the union, Nora Quist, three ferries failed inspections.',
      'Three ferries failed inspections',
      'Nora Quist',
    ],
    [
      'According to the owner, Vakt, the mill lost 40 million euros.',
      'The mill lost 40 million euros',
      'Vakt',
    ],
    ['Ivo Brand, according to a guard, knew of 14 cracks.', 'Ivo Brand knew of 14 cracks', 'a guard'],
    ['In May, according to a guard, the mill had 14 cracks.', 'The mill had 14 cracks', 'a guard'],
    [
      'According to Ivo Brand, Nora Quist said privately that the port was bankrupt.',
      'Nora Quist said privately that the port was bankrupt',
      'Ivo Brand',
    ],
    [
      'According to the Orsk Herald, Nora Quist said that the port was bankrupt.',
      'The port was bankrupt',
      'Nora Quist',
    ],
    [
      'Ivo Brand met Nora Quist. Brand told Quist that the port was bankrupt, she said.',
      'Ivo Brand told Nora Quist that the port was bankrupt',
      'Nora Quist',
    ],
    [
      'A sailor died when a mast fell near Orsk, Veria and Tarv Police said.',
      'A sailor died when a mast fell near Orsk',
      'Veria and Tarv Police',
    ],
    [
      'Ivo Brand’s brother, Per, a sailor, said that the port was bankrupt.',
      'The port was bankrupt',
      'Ivo Brand’s brother',
    ],
    [
      'Nora Quist left Orsk on Friday, two people who were in the room with her told the Herald.',
      'Nora Quist left Orsk on Friday',
      'two people',
    ],
    [
      'Three sailors were saved. A mast broke on the ferry, one of them told the Herald.',
      'A mast broke on the ferry',
      'one of the sailors',
    ],
    [
      'Around 90 passengers were on the train, the operator, Orsk Rail, said.',
      'Around 90 passengers were on the train',
      'Orsk Rail',
    ],
    ['Ivo Brand says nothing reached the port of Orsk.', 'Nothing reached the port of Orsk', 'Ivo Brand'],
    [
      'Ivo Brand was arrested on Friday and told police that he had sunk a boat.',
      'Ivo Brand had sunk a boat',
      'Ivo Brand',
    ],
    [
      'The sailors of Orsk were shocked. One said: “He had sold forty boats in one year.”',
      'He had sold forty boats in one year',
      'one of the sailors',
    ],
    [
      'Members of the Sailors’ Alliance stopped work. Orsk Ferries, the operator, has offered 4%. The company said four boats were running.',
      'Four boats were running',
      'Orsk Ferries',
    ],
    [
      'The ferry was seen at 4.35am, according to a county dispatch log.',
      'The ferry was seen at 4.35am',
      'a county dispatch log',
    ],
    ['The minister said last year that five men had died.', 'Five men died', 'The minister'],
    ['Arvenia’s General Staff said five men had died.', 'Five men died', 'General Staff'],
    ['Nora Quist said iPhone sales in Orsk had doubled.', 'iPhone sales in Orsk doubled', 'Nora Quist'],
    ['Nora Quist said the rescue had ended after 2 a.m.', 'The rescue ended after 2 a.m.', 'Nora Quist'],
    [
      'The court ruled that Nora Quist had sold 40 boats and barred her from office.',
      'Nora Quist sold 40 boats',
      'The court',
    ],
    ['The company said last year’s loss would be larger.', 'Last year’s loss will be larger', 'The company'],
    ['Nora Quist called the plan a “mistake”.', 'Nora Quist called the plan a “mistake”', 'Nora Quist'],
    [
      'Under pressure from voters, Nora Quist vowed to build 300 homes in Orsk.',
      'Nora Quist will build 300 homes in Orsk',
      'Nora Quist',
    ],
    [
      'Sailors who came ashore in Orsk told how the ferry ran onto the pier, killing two of them.',
      'The ferry ran onto the pier, killing two of them',
      'Sailors',
    ],
    [
      'Nora Quist told the court how she had hidden 40 coins in Orsk.',
      'Nora Quist had hidden 40 coins in Orsk',
      'Nora Quist',
    ],
    [
      'Nora Quist gave the figure to a committee and said her office had “no notice of any kind”.',
      "Nora Quist's office had “no notice of any kind”",
      'Nora Quist',
    ],
    [
      'In Orsk, 31 miles to the south, the tool and die maker Quist & Sons said the mill would close in May.',
      'The mill would close in May',
      'Quist & Sons',
    ],
    ['Vakt has promised to plant 40,000 trees in Orsk.', 'Vakt will plant 40,000 trees in Orsk', 'Vakt'],
    ['The bridge, sailors said, was shut in May.', 'The bridge was shut in May', 'sailors'],
  ])('is not what they say: %s', (text, statement, speaker) => {
    expect(last(text).slice(0, 2)).toEqual([statement, speaker])
  })

  it('is what “they” said, of whom nothing tells who they are', () => {
    const text = 'The bridge, they said, was shut in May.'
    expect(last(text).slice(0, 2)).toEqual(['The bridge, they said, was shut in May', null])
  })
})

describe('where what is said begins and ends', () => {
  it.each<[text: string, statement: string, speaker: string]>([
    [
      'Orsk Police told local KBC7 officers would meet the ferry.',
      'Officers will meet the ferry',
      'Orsk Police',
    ],
    [
      'The Wolves announced later Monday manager Ivo Brand’s contract had been extended.',
      'Manager Ivo Brand’s contract was extended',
      'Wolves',
    ],
    [
      'The Wolves said Monday night’s game had been cancelled.',
      'Monday night’s game was cancelled',
      'Wolves',
    ],
    [
      'The navy said on Sunday that none of its vessels had been using sonar.',
      "None of the navy's vessels had been using sonar",
      'The navy',
    ],
    [
      'Ivo Brand said on Radio Orsk’s “Coast Hour” on Sunday that 40 ferries had been sold.',
      '40 ferries were sold',
      'Ivo Brand',
    ],
    [
      'Ivo Brand told Fjord’s “Coast Hour” that 40 ferries had been sold.',
      '40 ferries were sold',
      'Ivo Brand',
    ],
    ['Pilots said that memo exposed Vakt to 40 claims.', 'That memo exposed Vakt to 40 claims', 'Pilots'],
    ['Pilots said that memos exposed Vakt to 40 claims.', 'Memos exposed Vakt to 40 claims', 'Pilots'],
    ['Pilots said that chartered boats sank off Orsk.', 'Chartered boats sank off Orsk', 'Pilots'],
    [
      'As she left for Orsk, Nora Quist said that 40 ferries would stop.',
      '40 ferries will stop',
      'Nora Quist',
    ],
    ['Before he left Orsk, the mayor said that 40 ferries would stop.', '40 ferries will stop', 'the mayor'],
    [
      'Nora Quist fired back, telling Radio Orsk that 40 ferries had sunk.',
      '40 ferries had sunk',
      'Nora Quist',
    ],
    ['The mayor hit back on Monday, saying that 40 ferries had sunk.', '40 ferries had sunk', 'The mayor'],
    ['Nora Quist recalled 40 ferries were sold in Orsk.', '40 ferries were sold in Orsk', 'Nora Quist'],
    ['Nora Quist recalls the ferry sank in spring.', 'The ferry sank in spring', 'Nora Quist'],
    ['Vakt said none of the mills had been sold.', 'None of the mills was sold', 'Vakt'],
    [
      'Vakt disclosed on Friday that information on 40 sailors was taken by hackers.',
      'Information on 40 sailors was taken by hackers',
      'Vakt',
    ],
    [
      'The ministry says that based on two surveys, it estimates that 40 ships sank.',
      'Based on two surveys, it estimates that 40 ships sank',
      'The ministry',
    ],
    [
      'Prosecutors said they were questioning two men after reports last week that a ship was seized and that a firm was involved.',
      'Prosecutors were questioning two men after reports last week that a ship was seized and that a firm was involved',
      'Prosecutors',
    ],
    [
      'Nora Quist said the yard had closed in May and that 40 jobs were lost.',
      'The yard closed in May and 40 jobs were lost',
      'Nora Quist',
    ],
    [
      'Nora Quist argues that the zones show men are violent and, knowing that, questions how women can go out.',
      'The zones show men are violent',
      'Nora Quist',
    ],
    [
      'From the start, the goal was clear: “This firm,” wrote Nora Quist, “should own the jet in Orsk.”',
      'This firm should own the jet in Orsk',
      'Nora Quist',
    ],
    [
      '“The plan has the firm acting as “honest broker”, helper and host in Orsk,” says Nora Quist.',
      'The plan has the firm acting as “honest broker”, helper and host in Orsk',
      'Nora Quist',
    ],
    [
      'The court fined 23 clerks of a union known as the "Clerks Club," the Orsk Herald newspaper reported.',
      'The court fined 23 clerks of a union known as the "Clerks Club"',
      'Orsk Herald',
    ],
    [
      'Orsk Bank analysts estimated that earnings would rise by 13 percent.',
      'Earnings would rise by 13 percent',
      'Orsk Bank analysts',
    ],
    [
      'Research by the reporters’ union suggests that owners have escaped $1 billion in taxes.',
      'Research by the reporters’ union suggests that owners have escaped $1 billion in taxes',
      'Research by the reporters’ union',
    ],
  ])('%s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })
})

it('a letter is by nobody who is told of in it', () => {
  const text = 'Ivo Brand sailed for 40 years. “The lock was badly run for 40 years,” a letter'
  expect(last(`${text} describing the case reads.`)[1]).toBe('a letter')
  expect(last('A memo detailing the deal says that the lock will shut in May.')[1]).toBe('A memo')
  expect(last(`${text} of Nora Quist reads.`)[0]).toBe('The lock was badly run for 40 years')
})

it('“that” is what is said right before its verb', () => {
  const text = 'Vakt lost the case in May. Nora Quist said that'
  expect(last(`${text} cost the firm 40 ferries.`)[0]).not.toMatch(/^Cost/)
  expect(last(`${text} helped her to win 40 votes.`)[0]).not.toMatch(/^Helped/)
})

it('a claim that somebody rejects is his', () => {
  expect(last('Ivo Brand rejected the accusation that he had sunk 40 boats.')[1]).toBe('Ivo Brand')
  expect(last('Ivo Brand rejected criticism of the 40 sailors on Tuesday.')[1]).toBe('Ivo Brand')
})

describe('who speaks', () => {
  it.each<[text: string, speaker: string]>([
    ['The mill in Orsk will close in May, de Wit said.', 'de Wit'],
    ['Anna de Wit runs the mill. It will close in May, said de Wit.', 'Anna de Wit'],
    ['Van der Berg said the mill would close in May.', 'Van der Berg'],
    ['Professor Ann Lee of Weston University, Durham (England) said the mill would close.', 'Ann Lee'],
    ['Ann Lee from Weston University, Durham, said the mill would close.', 'Ann Lee'],
    ['In a report by Ann Lee of Weston University, Reuters said the mill would close.', 'Reuters'],
    ['The mill will close, spokeswoman for the festival Ann Lee told the Herald.', 'Ann Lee'],
    ['The mill will close, a lawyer for the victim Ann Lee said.', 'a lawyer for the victim Ann Lee'],
    [
      'Vakt sent the Herald a statement by email, which read in part: “The mill in Orsk is safe, has been open since May 2019 and will stay open for another ten years.”',
      'Vakt',
    ],
    [
      'The banks Alba (ALB), Vakt (VKT) and Merrow (MRW), plus oil giant Orska (ORK), have indicated the tax could cost $1 billion.',
      'Alba, Vakt, Merrow and Orska',
    ],
    [
      'Deputy director of Arvenia’s National Space Agency Wu Lanhua said the probe would launch in 2020.',
      'Wu Lanhua',
    ],
    [
      'The Orsk Morning Post said a box was sent. “We will build a base there by 2030,” said the official Science and Technology Daily. “The moon is the first stop,” the paper said.',
      'Science and Technology Daily',
    ],
    [
      'Ivo Brand, 19, won in Brazil. The teenager stayed ahead of Marko Lund. “My heartbeat went a bit higher there,” he said coolly.',
      'Ivo Brand',
    ],
    [
      'The Department of River Protection fined it, it said. The railway Alder & Vakt is old. It has spent $30 million on repairs, the company said.',
      'Alder & Vakt',
    ],
    ['The port of Orsk will stay open, Vakt assured residents on Monday.', 'Vakt'],
    ['Vakt reassured residents that the port of Orsk will stay open.', 'Vakt'],
    [
      'The bid of 40 million failed, the manager of Orsk United said on Monday.',
      'the manager of Orsk United',
    ],
    // The speaker is not whom they speak of, unless they hold that office.
    ['Ivo Brand will leave the port in May, the manager said.', 'the manager'],
    ['Mayor Ivo Brand will leave the port in May, the mayor said.', 'Ivo Brand'],
    [
      'Vakt said the Vakt Nova 2 is its best phone. The Vakt Nova 2 is blue. Vakt has said the update will roll out in May.',
      'Vakt',
    ],
  ])('%s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })

  it.each<[text: string, statement: string, speaker: string]>([
    [
      'Norvian officials spoke on Friday. The tanker gave 600 tons of oil to a barge, the Sund Rose 2, and three other ships, they said.',
      'The tanker gave 600 tons of oil to a barge, the Sund Rose 2, and three other ships',
      'Norvian officials',
    ],
    [
      'Rebel spokesman Karl Roe said 40 soldiers had been killed, Reuters reported.',
      '40 soldiers were killed',
      'Karl Roe',
    ],
    [
      'The chief, Karl Roe, said the dam had been closed in 1990, the Orsk newspaper reported.',
      'The dam was closed in 1990',
      'Karl Roe',
    ],
    [
      'Karl Roe said that 40 soldiers had been killed, Ann Lee said.',
      'Karl Roe said that 40 soldiers had been killed',
      'Ann Lee',
    ],
    [
      'The new probe is expected to land in 2018, the Orsk Herald said last year, citing the agency.',
      'The new probe is expected to land in 2018, the Orsk Herald said last year, citing the agency',
      'Orsk Herald',
    ],
    [
      'Eva Lund praised the miners and warned that 40 of them would be laid off in May, according to Reuters.',
      '40 of them will be laid off in May',
      'Eva Lund',
    ],
    [
      'The minister had met the bankers and told them that the fund was safe, his office said.',
      'The minister had met the bankers and told them that the fund was safe',
      "the minister's office",
    ],
  ])('is neither a thing told of nor an outlet that hands it on: %s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it.each<[text: string, statement: string, speaker: string]>([
    ['Orsk’s HarbourWatch.org first reported that the lock leaked.', 'The lock leaked', 'HarbourWatch.org'],
    ['SundMonitor.com said on Monday the lock had leaked.', 'The lock leaked', 'SundMonitor'],
    [
      'Another senior party figure, Karl Roe, told the Herald that the lock had leaked.',
      'The lock leaked',
      'Karl Roe',
    ],
    [
      'In years of talks, the Lund and Roe governments said the lock had leaked.',
      'The lock leaked',
      'Lund and Roe governments',
    ],
    [
      'Officials at the Orsk and Sund ports said the lock had leaked.',
      'The lock leaked',
      'Officials at the Orsk and Sund ports',
    ],
    [
      'Eva Lund is certain that she did not sell the lock to Vakt.',
      'Eva Lund did not sell the lock to Vakt',
      'Eva Lund',
    ],
    ['While the port is busy, Eva Lund said that 40 dockers had left.', '40 dockers left', 'Eva Lund'],
    [
      'Although no charges were brought, Eva Lund said that 40 dockers had left.',
      '40 dockers left',
      'Eva Lund',
    ],
    [
      'Though the keys were found in May, Eva Lund said that 40 dockers had left.',
      '40 dockers left',
      'Eva Lund',
    ],
    [
      'Although the canal is frozen, the Orsk council says the lock is open.',
      'The lock is open',
      'the Orsk council',
    ],
    ['The toll rose to a record figure, Ann Lee said.', 'The toll rose to a record figure', 'Ann Lee'],
    ['Eva Lund sent an e-mail to board members saying the lock had leaked.', 'The lock leaked', 'Eva Lund'],
    [
      'Eva Lund issued a note to her tenants warning that the lock had leaked.',
      'The lock leaked',
      'Eva Lund',
    ],
    ['A storm hit Orsk. Officials there said the lock had leaked.', 'The lock leaked', 'Officials'],
    [
      'The lock will stay shut, the harbour radio reported Sunday evening local time.',
      'The lock will stay shut',
      'the harbour radio',
    ],
    [
      'The audit states Norvia, using a shell company, would sell the lock.',
      'Norvia, using a shell company, would sell the lock',
      'The audit',
    ],
    [
      'Eva Lund said “a pile” of records proves the lock leaked.',
      '“A pile” of records proves the lock leaked',
      'Eva Lund',
    ],
    [
      'Eva Lund has said that the lock did not leak, and she has called the mayor a “clown.”',
      'The lock did not leak',
      'Eva Lund',
    ],
    [
      'Eva Lund said that the lock had leaked, and she had called the mayor.',
      'The lock leaked, and Eva Lund called the mayor',
      'Eva Lund',
    ],
  ])('is who writes, and not whom it is written to or where: %s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it('is named where the next paragraph goes on with words left open', () => {
    const parsed = parseText(
      'The president Ivo Brand spoke in Orsk.\n\n“Not long ago, the mine closed.\n\n“We have plans for another,” said Nora Quist.',
    )
    const found = attributions(parsed, entities(parsed))
    expect(found.map(({ speaker }) => speaker)).toEqual(['Nora Quist', 'Nora Quist'])
  })

  it('may be a lawyer whose “he” is the client', () => {
    expect(
      last(
        'Defending, Ivo Brand said there were mistakes. He was held at the port in May. Mr Brand said he had a ticket.',
      ),
    ).toEqual(['Ivo Brand said that he had a ticket', 'Ivo Brand'])
  })

  it.each([
    'Luis Pardo was held in Oslo. Pardo’s lawyer said his client had been driving for ten hours.',
    'Luis Pardo was held in Oslo. His lawyer, Ann Lee, said her client had been driving for ten hours.',
    'Luis Pardo was held in Oslo. Ann Lee, a lawyer for Pardo, said her client had been driving for ten hours.',
  ])('may be a lawyer whose client is known: %s', (text) => {
    expect(last(text)[0]).toBe('Luis Pardo had been driving for ten hours')
  })
})

describe('who speaks behind a quotation or beside what they are', () => {
  it.each([
    [
      'Governor Ivo Brand signed the act. The governor, a Liberal, said 40 ports had asked for it.',
      'Ivo Brand',
    ],
    ['“We will close 40 docks,” state Senate President Pro Tem Nora Quist said.', 'Nora Quist'],
    ['House Speaker Pro Tem Nora Quist told sailors that the port had lost 40 ships.', 'Nora Quist'],
    ['“We will close 40 docks,” officials of Orsk state.', 'officials of Orsk'],
  ])('%s', (text, who) => {
    expect(last(text)[1]).toBe(who)
  })
})

it('does not know “the group” by the last part of what “and” joins', () => {
  const before = 'The lobby SKR took 40 cuts in May.'
  const told = 'The group’s chief, Ivo Brand, said the group’s view of the 40 cuts had not changed.'
  const statementAfter = (name: string) =>
    last(`${before} Nora Quist leads ${name}, a lobby group in Orsk. ${told}`)[0]
  expect(statementAfter('the Committee to Preserve Wages and Vakt')).toMatch(/^The group’s view/)
  expect(statementAfter('Vakt')).toMatch(/^Vakt's view/)
})

it.each([
  [
    'Quist, 52, who is better known as Kit, runs the port. Kit said the port had lost 40 ships.',
    'Nora Quist',
  ],
  ['Quist, who goes by Kit, runs the port. Kit told sailors that the port had lost 40 ships.', 'Nora Quist'],
  ['Quist is known for Kit. Kit said the port had lost 40 ships.', 'Kit'],
])('knows who goes by another name: %s', (text, who) => {
  expect(last(`Nora Quist sold 40 ships. ${text}`)).toEqual(['The port lost 40 ships', who])
})

it('leaves the other name as it is where it is told', () => {
  const parsed = parseText('Nora Quist sold 40 ships. Quist is known as Kit in 40 ports of Orsk.')
  expect(statements(parsed, entities(parsed), []).at(-1)!.statement).toBe(
    'Nora Quist is known as Kit in 40 ports of Orsk',
  )
})

it.each([
  ['group', 'SKR took 40 cuts in May, this group said.', /^The group’s view/],
  ['charity', 'SKR took 40 cuts in May, the charity said.', /^The charity’s view/],
  ['charity', 'SKR took 40 cuts in May.', /^Vakt's view/],
])('does not know “the %s” by what is called one, where another was: %s', (noun, before, statement) => {
  const told = `Vakt, a ${noun} in Orsk, praised SKR. Ivo Brand said the ${noun}’s view of the 40 cuts had not changed.`
  expect(last(`${before} ${told}`)[0]).toMatch(statement)
})

describe('who claims what, though the verb may be a noun or stands behind an aside', () => {
  it.each([
    ['Seas and Coast, a small Orsk think tank, estimates that the 40 locks leak.', 'Seas and Coast'],
    ['Nora Quist, who runs the port, claims that the 40 locks leak.', 'Nora Quist'],
    ['Their union claims the 40 locks of Orsk would leak.', 'Their union'],
    ['A Coast Watch survey showed that leaving the lock, without any repairs, would cost 40 jobs.', 'A Coast Watch survey'], // prettier-ignore
    ['Nora Quist, 52, made clear that the 40 locks leak.', 'Nora Quist'],
    ['The minister has made clear that the 40 locks leak.', 'The minister'],
    ['The minister has made it clear that the 40 locks leak.', 'The minister'],
    ['The flood in the harbour made it clear that the 40 locks of Orsk leak.', null],
    ['The flood in the harbour made clear that the 40 locks of Orsk leak.', null],
    ['The crews heard lies, claims that the 40 locks of Orsk leak.', null],
  ])('%s', (text, who) => {
    expect(last(text)[1]).toBe(who)
  })
})

describe('a body and what it is on', () => {
  it.each([
    ['The Centre on Harbours and Locks said that 40 locks leak.', 'Centre on Harbours and Locks'],
    ['Nora Quist left the port. A member of the Institute on Ageing and Health warned that 40 locks leak.', 'A member of the Institute on Ageing and Health'], // prettier-ignore
    ['The Council on Foreign Affairs said that 40 locks leak.', 'Council on Foreign Affairs'],
    ['The Committee on Monday said that 40 locks leak.', 'The Committee'],
    ['The Harbour Club on Tarn Street and Vakt said that 40 locks leak.', 'Vakt'],
  ])('%s', (text, who) => {
    expect(last(text)[1]).toBe(who)
  })

  it('is nobody in whose name the office of somebody else stands', () => {
    const found = entities(parseText('She sits on President Brand’s Council on Harbours, which met in May.'))
    expect(found.map(({ name, type }) => [name, type])).toContainEqual([
      'Council on Harbours',
      'organisation',
    ])
  })
})

it.each([
  ['Nora Quist reiterated that the 40 locks leak.', 'Nora Quist'],
  ['Nora Quist reiterated her view that the 40 locks leak.', 'Nora Quist'],
])('but what is cited or said again by a clause is claimed: %s', (text, who) => {
  expect(last(text)[1]).toBe(who)
})

it.each([
  'Nora Quist told NRK’s This Night that the 40 locks leak.',
  'Nora Quist told “Meet the Sailors” in May that the 40 locks leak.',
  'Nora Quist told Radio Orsk’s "Last Boat" that the 40 locks leak.',
])('the programme in which it was said is no part of what was said: %s', (text) => {
  expect(last(text)).toEqual(['The 40 locks leak', 'Nora Quist'])
})

describe('a figure that no person hands on is whose it is told to be', () => {
  it.each([
    ['Nora Quist has put the cost at £30m, according to the Orsk Herald.', 'Nora Quist'],
    ['According to the Gazette, officials put the cost at £30m.', 'officials'],
    ['Officials put the toll at 14, Ivo Brand said.', 'Ivo Brand'],
    ['The mill shut after officials put the toll at 14, the Orsk Herald reported.', 'Orsk Herald'],
  ])('%s', (text, who) => {
    expect(last(text)[1]).toBe(who)
  })
})

it.each([
  'For those who call it waste, such as the Orsk Union, which put the cost at £30m, backers noted the view.',
  'The police, who put the crowd at 400, shut the port on Monday.',
  'The union, which has attributed the loss to a leak, shut the port on Monday.',
])('whoever gives a figure aside says no more than that: %s', (text) => {
  expect(last(text)[1]).toBeNull()
})

it('a saying behind a speech with a participle is the claim', () => {
  const opening = 'In a televised address on Thursday'
  expect(last(`${opening} Nora Quist said that 14 boats had sunk.`)).toEqual([
    '14 boats had sunk',
    'Nora Quist',
  ])
})

describe('what is said behind a clause that tells of words aside', () => {
  it.each([
    ['The Herald, which says that it has seen the list, reported that 14 boats had sunk.', 'Herald'],
    [
      'Nora Quist, who said in May that the port was safe, has admitted that 14 boats had sunk.',
      'Nora Quist',
    ],
    ['Nora Quist, who denies that she was told, said 14 boats had sunk.', 'Nora Quist'],
  ])('is the claim: %s', (text, who) => {
    expect(last(text)).toEqual(['14 boats had sunk', expect.stringContaining(who)])
  })
})

describe('a paper that reveals', () => {
  it.each<[text: string, speaker: string | null]>([
    ['The Orsk Herald can reveal that a worker saw a hole in the roof in June.', null],
    ['The Orsk Herald can exclusively reveal that a worker saw a hole in the roof in June.', null],
    ['The Orsk Herald reported that a worker saw a hole in the roof in June.', 'Orsk Herald'],
  ])('is the outlet itself, and another where it only tells: %s', (text, speaker) => {
    expect(last(text)).toEqual(['A worker saw a hole in the roof in June', speaker])
  })
})

describe('what somebody told a paper', () => {
  it('is told by the one whom a clause describes before it', () => {
    expect(
      last(
        'Ivo Brand, 44, who has packed crates for 20 years, told the Herald: “We found out from the radio.”',
      ),
    ).toEqual(['We found out from the radio', 'Ivo Brand'])
  })
})

describe('a saying turned round inside what is said', () => {
  it.each([
    ['The mill, said Nora Quist, will close in May.', 'The mill will close in May'],
    [
      'The drug, says Nora Quist, 46, a doctor at the port of Orsk, cut deaths by a third.',
      'The drug cut deaths by a third',
    ],
    [
      'In other words, says Nora Quist, a doctor who took no part in it, the drug cut deaths by a third.',
      'The drug cut deaths by a third',
    ],
    [
      'In Orsk, said Nora Quist, the mill that was bought in May, and which lost money, will close.',
      'The mill that was bought in May, and which lost money, will close',
    ],
  ])('%s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })
})

it('takes a surname in -day for no day', () => {
  expect(last('Detective Karen Loveday, of Orsk Police, said that 40 ships were sold in May.')).toEqual([
    '40 ships were sold in May',
    'Karen Loveday',
  ])
})

describe('an answer to a question that stands before it', () => {
  it.each([
    [
      'Asked if the port was safe, Nora Quist said divers had found 14 cracks in the pier.',
      'Divers found 14 cracks in the pier',
    ],
    [
      'When asked whether the port would close, Nora Quist said the board would decide in May.',
      'The board will decide in May',
    ],
    [
      'Asked whether the port would close, Nora Quist replied that 40 ships were still due in May.',
      '40 ships were still due in May',
    ],
    [
      'Asked how many were aboard, Nora Quist said about 40.',
      'Asked how many were aboard, Nora Quist said about 40',
    ],
    [
      'Asked who had told him to say so, Nora Quist said she had paid for it in May.',
      'Asked who had told him to say so, Nora Quist said she had paid for it in May',
    ],
  ])('is all that is claimed where it needs no question: %s', (text, statement) => {
    expect(last(text)[0]).toBe(statement)
  })
})

describe('who holds an office', () => {
  it.each([
    ['Leader of the Opposition Priya Nair', 'Priya Nair'],
    ['Minister for Health Ann Byrne', 'Ann Byrne'],
    ['Norvian Ambassador to Kenya Ann Byrne', 'Ann Byrne'],
    ['Norvian Ambassador to the UN Dame Ann Byrne', 'Ann Byrne'],
    ['Assembly Roads and Bridges Committee Chairwoman Ann Byrne', 'Ann Byrne'],
    ['Minister for Foreign Affairs Jean Roy', 'Jean Roy'],
    ['Director General of Police Ajit Kumar Doval', 'Ajit Kumar Doval'],
    ['The Mayor of London Sadiq Khan', 'Sadiq Khan'],
    ['The Mayor of New York City', 'The Mayor of New York City'],
    ['The Mayor of San Jose', 'The Mayor of San Jose'],
    ['The Bishop of Saint Ann', 'The Bishop of Saint Ann'],
  ])('%s', (who, name) => {
    expect(last(`${who} said that 40 ships were sold in May.`)).toEqual(['40 ships were sold in May', name])
  })
})

it('who is told with party and state may be meant by “he”, and not who is told of', () => {
  expect(
    last(
      'Lou Ames, R-Ohio, suggested that Paul Tolan think twice.\n\n“The port has lost 40 boats,” he said.',
    ),
  ).toEqual(['The port has lost 40 boats', 'Lou Ames'])
})

it.each([
  ['Nora Quist made clear that the pier would shut in 40 days.', 'The pier will shut in 40 days'],
  ['Nora Quist made it clear that the port had lost 40 boats.', 'The port lost 40 boats'],
])('what somebody made clear is told as of now: %s', (text, statement) => {
  expect(last(text)).toEqual([statement, 'Nora Quist'])
})

it.each([
  ['When Ivo Brand denied the theft of 40 boats, Nora Quist said he had lied', null],
  ['As Ivo Brand disputed the sale of 40 boats, Nora Quist said he was ill', null],
  ['As Ivo Brand denied the theft of 40 boats, he left for Orsk', 'Ivo Brand'],
])('a denial that only leads in to what another says makes nobody’s claim: %s', (text, speaker) => {
  expect(last(`${text}.`)).toEqual([text, speaker])
})

/** Who is told to say something in a text, as printed and as meant. */
const tellersIn = (text: string) => {
  const parsed = parseText(text)
  return attributions(parsed, entities(parsed)).map(({ speaker }) => speaker)
}

describe('who says it is', () => {
  it.each([
    ['Votes were bought by Sheriff Dan Holt of Orsk County, Ariz., who says that he lost 40 ballots.', 'Dan Holt'], // prettier-ignore
    ['“Roads were closed for 40 days,” Port Oversight and Harbor Reform Committee spokesman Dan Holt said.', 'Dan Holt'], // prettier-ignore
    ['The boats were not sold, an aide later made clear, but lent to the navy for 40 days.', 'an aide'],
    ['The self-titled Harbor’s Quietest Sheriff, who sold 40 bars, said that 40 bars had closed.', 'The self-titled Harbor’s Quietest Sheriff'], // prettier-ignore
    ['Nora Quist has become a person of keen interest to City auditors, who insist that the mill lost $40 million.', 'City auditors'], // prettier-ignore
  ])('%s', (text, speaker) => {
    expect(tellersIn(text)).toEqual([speaker])
  })

  it('no event that goes on', () => {
    const text =
      'As the auction continued, Tories and Liberals pressed ahead with one point: that the port had buried 40 drums.'
    expect(tellersIn(text)).toEqual([])
  })
})
