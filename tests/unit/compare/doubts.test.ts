import { fc } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { tellsOfDoer } from '../../../src/compare/matching/deed-doubts.ts'
import { tellOtherExtents } from '../../../src/compare/matching/other-extent.ts'
import { tellOtherStages } from '../../../src/compare/matching/other-stage.ts'
import { isSoAlready, isSoInOneOnly } from '../../../src/compare/matching/so-in-one.ts'
import { doubt, doubts } from '../../../src/compare/matching/doubts.ts'

describe('doubt', () => {
  it.each([
    ['another name', 'A bomb went off in a mosque in Orsk', 'A bomb went off in a mosque in Belka'],
    [
      'what somebody is left with and leaves',
      'Ada Lind was left with no choice, as funding fell',
      'Ada Lind resigned',
    ],
    [
      'what is near it',
      'The blast damaged the bank, where 30 people worked',
      'The blast damaged neighbouring banks and cars',
    ],
    [
      'what follows under a condition',
      'Ada Lind kept the sailing cup alive while rival Bo Roe, whose lead was cut to 12 points before the race in Senn, finished second and Eva Holm came third',
      'If Bo Roe finishes third in Senn on 27 May, he wins the cup',
    ],
    ['another ordinal', 'Rain ended the first day of the match', 'Rain ended the third day of the match'],
    ['another month', 'The bridge opened on 4 March', 'The bridge opened on 4 February'],
    ['the opposite', 'The militants freed the doctor', 'The militants abducted the doctor'],
    ['another subject', 'The bank’s shares fell on Monday', 'The airline’s shares fell on Monday'],
    ['another event', 'Ada Lind sold her boats in March', 'Ada Lind was appointed judge in March'],
    [
      'who acts on whom',
      'Hungary extradited the smuggler to Ukraine',
      'Ukraine extradited the smuggler to Hungary',
    ],
    [
      'who answers whom by another deed',
      'The members Karin Dahl and Ove Thom defied their leader',
      'The leader Henrik Maas has expelled the two, Karin Dahl and Ove Thom',
    ],
    [
      'the other side of one event',
      'The sirens did not sound until after the first eruption',
      'The sirens sounded 25 minutes before the first eruption',
    ],
    [
      'what is kept as it was and what is changed',
      'The bank of Orsk kept rates at 4% on Thursday',
      'The bank of Orsk cut rates to 4% on Thursday',
    ],
    [
      'the other house of a parliament',
      'The lower house in Orsk passed the bill by 96 votes to 45',
      'The senate in Orsk passed the bill by 38 votes to 26',
    ],
    [
      'roles without names',
      'The rebels recaptured the port from the army',
      'The army recaptured the port from the rebels',
    ],
    ['the United States', 'The US extradited the smuggler to Peru', 'Peru extradited the smuggler to the US'],
    [
      'what is told of one',
      'The savings fund, which is led by Nora Brandt, a cousin of the mayor, holds 900 million euros',
      'Nora Brandt, the head of the savings fund and a cousin of the mayor, stepped down on Friday evening',
    ],
    [
      'what somebody else acts upon',
      'The brewery Halm will shut its plant in Tornby in May',
      'Farmers near Tornby protested on Monday against the shutting of the Halm brewery’s plant',
    ],
    [
      'a charge of it',
      'Halm poisoned 340 geese near Tornby in 2025',
      'Halm was accused of poisoning 340 geese near Tornby in 2025',
    ],
    [
      'a condition',
      'The judge Ada Lind will stand down on Monday',
      'If the judge Ada Lind stands down on Monday, the trial will begin again',
    ],
    [
      'what calls it untrue',
      'Halm poisoned 340 geese near Tornby in 2025',
      'A report that Halm poisoned 340 geese near Tornby in 2025 was false',
    ],
    ['a charge and a verdict', 'Ada Lind was charged with fraud', 'Ada Lind was convicted of fraud'],
    ['who sued', 'The painter sued his dealer in Orsk', 'The painter was sued by his dealer in Orsk'],
    [
      'whose minister thanked',
      'The foreign minister of Orsk thanked Belka for its grain',
      'Belka’s foreign minister, speaking in May, thanked Orsk for its grain',
    ],
    [
      'whose envoys were expelled',
      'Belka expelled four envoys of Orsk on Monday',
      'Four envoys of Belka were expelled by Orsk on Monday',
    ],
    [
      'who stabbed whom',
      'A prison guard was stabbed by an inmate in Orsk',
      'A prison guard stabbed an inmate in Orsk',
    ],
    [
      'who testified against whom',
      'The builder testified against the mayor of Orsk',
      'The mayor of Orsk testified against the builder',
    ],
    ['what is planned only', 'Belka plans to abolish its senate', 'The senate was abolished by Belka'],
    ['what is to be done', 'The mine will close its pit in Orsk', 'The mine has closed its pit in Orsk'],
    ['what was done to her', 'Ada Lind was hired in 2019', 'Ada Lind hired a cook in 2019'],
    ['what undoes it', 'The port imposed a ban on trawlers', 'The port lifted the ban imposed on trawlers'],
    ['what was only tried', 'Two men tried to rob the bank in Orsk', 'Two men robbed the bank in Orsk'],
    ['what was asked for', 'The mine asked the court to stop the strike', 'The court stopped the strike'],
    ['what is to be found out', 'Detectives are to examine how the safe was opened', 'The safe was opened'],
    ['what holds only if', 'If Lind wins, she will be mayor', 'Lind won and is mayor'],
    [
      'what is known already',
      'The fund has taken 40 million out of the port since Lind bought it in 2019',
      'Lind bought the port in 2019',
    ],
    ['one and many', 'A baker in Orsk raised his prices', 'Bakers in Orsk are raising their prices'],
    [
      'a thing of the same kind',
      'Inflation in Orsk rose to 9.2 percent in March',
      'Unemployment in Orsk rose to 9.2 percent in March',
    ],
    [
      'another vehicle',
      'A ferry sank at Orsk, killing nine',
      'Nine people were killed at Orsk when a bus sank',
    ],
    ['a negation', 'The council refused to lower the voting age', 'The council lowered the voting age'],
    ['what is criticized', 'Ada Lind denounced her tenant’s eviction', 'Ada Lind’s tenant was evicted'],
    [
      'what is condemned',
      'Neighbours condemned the demolition of the tower in Orsk',
      'The tower in Orsk was demolished',
    ],
    [
      'an unknown reason',
      'The reason for the sale of the mine in May is unclear',
      'The mine was sold in May',
    ],
    [
      'an untold reason',
      'The owner gave no reason for the sale of the mine',
      'The mine was sold to pay debts',
    ],
    ['a question', 'It is unclear whether the mine was flooded', 'The mine was flooded'],
    [
      'an inquiry into it',
      'Prosecutors have opened an investigation into the sale of shares by Brandt in October',
      'Brandt sold his shares in October',
    ],
    ['for and against', 'The union voted for the offer', 'The union voted against the offer'],
    ['what is compared', 'More nurses than doctors left Orsk', 'More doctors than nurses left Orsk'],
    [
      'names that change places',
      'The train from Orsk to Belka derailed',
      'The train from Belka to Orsk derailed',
    ],
    ['a part in figures', 'Twelve of the 40 miners were hurt', 'Forty miners were hurt'],
    ['a part of more', 'Eight children were among those killed in Orsk', 'Ten people died in Orsk'],
    ['a part of more', 'Among the dead in Orsk were eight children', 'Eleven died in Orsk'],
    ['a part', 'Seven of the 24 victims were children', 'The blast claimed 24 victims'],
    [
      'longer things',
      'A judge dismissed the suit against the mayor',
      'A judge dismissed the suit against the school board',
    ],
    [
      'a rule and a case',
      'Smartphones distract drivers',
      'A driver was distracted by his smartphone in Orsk',
    ],
  ])('has a reason in %s', (_, a, b) => {
    expect(doubt(doubts(a, b))).toBeLessThan(0.8)
    expect(doubt(doubts(b, a))).toBe(doubt(doubts(a, b)))
  })

  it.each([
    ['Police in Kyiv arrested a nurse', 'A nurse was detained by police in Kiev'],
    ['The quake killed 12 people', 'The quake killed 14 people'],
    ['The cabinet dismissed the army chief', 'The head of the army was sacked by the cabinet'],
    ['The port was shut on Monday', 'The port was closed'],
    ['The UN halted deliveries to Orsk', 'Deliveries to Orsk were halted by the UN'],
    ['Orsk shot down 12 of the 14 drones', 'Of 14 drones, Orsk shot down 12'],
    ['The mine loses 30 tonnes of coal every hour', 'The mine loses 30 tonnes of coal an hour'],
    ['The two ferries hit each other off Orsk', 'Two ferries hit one another off Orsk'],
    [
      'Such a frost was expected in Orsk once in 40 years',
      'Such a frost could be expected in Orsk once in 40 years',
    ],
    [
      'Nobody had expected the dam to fail, said Lind, and they would find out why it did',
      'Nobody had expected the dam to fail, said Lind',
    ],
    ['A storm killed eight sailors off Orsk', 'Eight sailors died in a storm off Orsk'],
    ['The judge Ada Lind married the baker Tor Moe', 'The baker Tor Moe was married to the judge Ada Lind'],
    ['The court ordered the mine to pay the widow', 'The mine must pay the widow, the court ordered'],
    ['Lind will name a chief in May, and every guard will be trained', 'Lind will appoint a chief in May'],
    ['Gunmen seized the ship off Belka', 'The ship was seized off Belka by gunmen'],
    ['The gunman fired 20 shots at the house', 'Thirty bullets were fired at the house'],
    ['The fog forced the ferry to turn back', 'The ferry turned back in the fog'],
    ['The ferry will not run until Sunday', 'The ferry will not run till Sunday'],
    ['The bank kept rates at 4% and cut 90 jobs', 'The bank left rates unchanged at 4%, cutting 90 jobs'],
    ['The bank cut rates to 4% after it had kept rates at 5% for a year', 'The bank cut rates to 4%'],
    ['The lower chamber passed the bill by 96 votes', 'The lower house passed the bill by 96 votes'],
    ['The council praised the sale of the mill', 'The sale of the mill was welcomed by the council'],
    ['Nobody knows the cause of the fire in Orsk', 'The cause of the fire in Orsk is unknown'],
    ['Lind called the complaint baseless', 'Lind called the complaint meritless'],
    ['Halm walked away from the bid for Orsk', 'Halm abandoned the bid for Orsk'],
    ['The mayor rebuffed the offer', 'The mayor rejected the offer'],
    ['The shop was shut before the storm', 'The shop was shut an hour before the storm'],
    ['The shop was shut before the storm', 'The shop was shut after the warning'],
    ['The bank of Orsk lent its rival 40 million', 'The rival borrowed 40 million from the bank of Orsk'],
  ])('has none in the same told otherwise: %s', (a, b) => {
    expect(doubt(doubts(a, b))).toBe(1)
  })

  it('is symmetric, and none between a text and itself', () => {
    const words = 'Orsk Belka bank police first third 12 March May rose fell opened harbour of in the'.split(
      ' ',
    )
    const sentence = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(doubt(doubts(b, a))).toBeCloseTo(doubt(doubts(a, b)), 12)
        expect(doubt(doubts(a, a))).toBe(1)
      }),
    )
  })
})

describe('one deal told from its two ends', () => {
  it('has no opposite, but where one does both', () => {
    const bought = 'Vakt agreed to buy Orsk Foods for $6 billion'
    expect(doubts(bought, 'Orsk Foods is being sold to Vakt for $6 billion')).not.toContain('opposite')
    expect(doubts(bought, 'Vakt sold Orsk Foods for $6 billion')).toContain('opposite')
  })

  it.each([
    ['Lind beat Roe 6-3 in Orsk', 'Roe lost to Lind 6-3 in Orsk', []],
    ['Lind won 6-3 against Roe', 'Roe lost 6-3 to Lind', []],
    ['Lind was beaten by Roe 6-3', 'Lind lost 6-3 to Roe', []],
    ['Orsk Bank lent €40m to Vakt Bank', 'Vakt Bank borrowed €40m from Orsk Bank', []],
    ['Lind won 12 points and Roe 15', 'Roe won 15 points and Lind 12', []],
    [
      'Even after the deal, Orskland continued to preserve and expand its stock of rockets for use in war',
      'Even after the deal was made, Orskland continued to preserve and expand its rockets for use in a war',
      [],
    ],
    ['Lind beat Roe 6-3 in Orsk', 'Lind lost to Roe 6-3 in Orsk', ['undone']],
    ['Lind was beaten by Roe 6-3', 'Roe lost 6-3 to Lind', ['undone']],
    ['Orsk Bank lent €40m to Vakt Bank', 'Orsk Bank borrowed €40m from Vakt Bank', ['undone', 'turned']],
  ])('is undone where one who did the one did the other: %s / %s', (a, b, reasons) => {
    expect([...doubts(a, b)].filter((reason) => reason !== 'event')).toEqual(reasons)
    expect([...doubts(b, a)].filter((reason) => reason !== 'event')).toEqual(reasons)
  })
})

describe('what is to come', () => {
  it.each([
    [
      'The ministry promised to ban sales to children',
      'Limits on sales to children are already in force in Orsk',
      true,
    ],
    ['The ministry promised to ban sales to children', 'The ministry has banned sales to children', false],
    ['Limits on sales to children are now in force', 'Limits on sales are already in force in Orsk', false],
  ])('%s / %s: so already elsewhere %s', (a, b, already) => {
    expect(isSoAlready(a, b)).toBe(already)
    expect(isSoAlready(b, a)).toBe(already)
  })
})

it.each([
  ['Ada Lind is charged with 12 counts of fraud', 'Ada Lind faces 12 counts of fraud', false],
  [
    'The opposition accused the mayor of rigging the vote',
    'The mayor rigged the vote, the opposition says',
    false,
  ],
  ['Ada Lind killed two men in Orsk', 'Ada Lind is on trial for killing two men in Orsk', true],
  ['The mayor of Orsk will resign', 'The council will meet if the mayor of Orsk resigns', true],
  ['The mayor of Orsk will resign', 'There are rumours that the mayor of Orsk will resign', true],
  ['The mayor of Orsk will resign', 'The mayor of Orsk threatened to resign', true],
  ['Ada Lind killed two men in Orsk', 'Ada Lind was cleared of killing two men in Orsk', true],
  ['Ada Lind killed two men in Orsk', 'Nobody has proved that Ada Lind killed two men in Orsk', true],
  ['Two men died in Orsk', 'The mayor withdrew his claim that two men died in Orsk', true],
  ['Two men died in Orsk', 'Hardly anybody believes that two men died in Orsk', true],
  ['Two men died in Orsk', 'The mayor did not deny that two men died in Orsk', true],
  ['Two men died in Orsk', 'The union claimed that two men died in Orsk', true],
  ['Two men died in Orsk', 'Doctors cast doubt on reports that two men died in Orsk', true],
  ['Two men died in Orsk', 'The mayor used to say that two men died in Orsk', true],
  ['Two men died in Orsk', 'In a doctored video, the mayor says that two men died in Orsk', true],
  ['Halm killed 40 seals in Orsk', 'Halm apologised for killing 40 seals in Orsk', true],
  ['Halm killed 40 seals in Orsk', 'A court fined Halm 3 million euros for the killing of 40 seals', true],
  ['Halm killed 40 seals in Orsk', 'Halm regretted having killed 40 seals in Orsk', true],
  ['The crew saved nine sailors', 'The rescuers got a medal for saving nine sailors', true],
  ['Halm was fined for killing 40 seals', 'A court fined Halm over the killing of 40 seals', false],
  ['Halm killed 40 seals in Orsk', 'Halm admitted killing 40 seals in Orsk', false],
  ['The mine will close its pit in Orsk', 'The mine is considering a plan to close its pit in Orsk', true],
  ['The mine will close its pit in Orsk', 'The mine is weighing up closing its pit in Orsk', true],
  ['The mine may close its pit in Orsk', 'The mine is considering closing its pit in Orsk', false],
  ['A whale washed up in Orsk', 'A whale weighing 40 tonnes washed up in Orsk', false],
  ['The mine closed its pit in Orsk', 'The mine considered the offer and closed its pit in Orsk', false],
  ['The mine will close its pit in Orsk', 'The mine has closed its pit in Orsk', true],
  ['A fire broke out on the top floor', 'There was evidence of arson on the top floor', true],
  ['A fire was set on the top floor, it seems', 'There was evidence of arson on the top floor', false],
  ['The mayor of Orsk will resign', 'The mayor of Orsk is to resign', false],
  ['Halm was detained for questioning', 'Halm, of Orsk, was being questioned', false],
  ['Halm was detained for killing 40 seals', 'Halm killed 40 seals', true],
  ['No one was hurt in the blast', 'There were no casualties in the explosion', false],
  ['Nobody believes that Halm killed 40 seals', 'Halm killed 40 seals', true],
  [
    'The port put the cost of the strike at 3 million euros a day',
    'The strike could cost 2 million euros a day',
    false,
  ],
  ['The bridge will cost £40m', 'A report putting the cost of the bridge at £40m was a draft', true],
  ['Ada Lind has chosen a date', 'Reports that Ada Lind has chosen a date are “pure speculation”', true],
  ['The attack killed 40 people', 'The army called claims that the attack killed 40 people a lie', true],
  ['The bridge will cost £40m', 'A report putting the cost of the bridge at £40m was right', false],
  ['The bridge will cost £40m', 'A report in May put the cost of the bridge at £40m', false],
  ['The striker bagged 17 goals in 24 games', 'The striker scored 17 times in 24 matches', false],
  ['Three pirates threatened a ship off Orsk', 'A ship was threatened off Orsk by three pirates', false],
])('%s / %s: so in one only %s', (a, b, only) => {
  expect(isSoInOneOnly(a, b)).toBe(only)
  expect(isSoInOneOnly(b, a)).toBe(only)
})

it.each([
  ['The ferry carried 120 people', 'A ferry carrying 120 people sank off Orsk', true],
  ['The ferry was carrying 120 people', 'The ferry, which carried 120 people, sank off Orsk', true],
  ['A fire destroyed the mill', 'The fire that destroyed the mill was started by a heater', true],
  ['A ferry sank off Orsk', 'A ferry carrying 120 people sank off Orsk', false],
  ['A quake of magnitude 7 hit Orsk', 'The quake that hit Orsk measured 6.9', false],
  ['One in five suffered swelling', 'Swelling occurred in a fifth of the patients', false],
  ['Ada Lind will host the show', '“I’m hosting the show,” Ada Lind wrote', false],
])('%s / %s: told of who does something else %s', (a, b, only) => {
  expect(tellsOfDoer(a, b)).toBe(only)
  expect(tellsOfDoer(b, a)).toBe(only)
})

it.each([
  ['Four children were among the dead in Orsk', 'Five of the dead in Orsk were children', false],
  ['Four children were among the dead in Orsk', 'Five of the dead in Orsk were miners', true],
  ['Four children were among the dead in Orsk', 'Nine people died in Orsk', true],
])('%s / %s: a part only in one %s', (a, b, only) => {
  expect(doubts(a, b).has('part')).toBe(only)
  expect(doubts(b, a).has('part')).toBe(only)
})

describe('tellOtherStages', () => {
  it.each([
    ['Halm has applied to host the regatta in 2034', 'Halm has been chosen to host the regatta in 2034'],
    ['The board proposed a merger with Corvin', 'Members blocked a merger with Corvin'],
    ['Ada Lind was nominated to the high court', 'The Senate confirmed Ada Lind to the high court'],
    ['Police suspect Bo Roe of arson in Tornby', 'Bo Roe was sentenced to six years for arson in Tornby'],
    [
      'Bus drivers in Tornby will go on strike on Friday',
      'Bus drivers in Tornby have called off their strike',
    ],
    ['Bus drivers in Tornby went on strike on Monday', 'The strike of bus drivers in Tornby ended on Friday'],
  ])('“%s” is another stage than “%s”', (one, other) => {
    expect(tellOtherStages(one, other)).toBe(true)
    expect(tellOtherStages(other, one)).toBe(true)
  })

  it.each([
    ['The union asked for a rise of 6 per cent', 'The union demanded a rise of 6 per cent'],
    ['Ministers approved a proposal to ban bags', 'The cabinet approved a ban on bags'],
    ['A court sentenced Bo Roe to six years for arson', 'Bo Roe was jailed for six years on an arson charge'],
    ['Bus drivers in Tornby ended their strike', 'The strike of bus drivers in Tornby is over'],
    [
      'Ada Lind withdrew from the Halm regatta',
      'A broken wrist forced Ada Lind to pull out of the Halm regatta',
    ],
    ['Doctors called on Halm to abandon its messages', 'Doctors asked Halm to close its messages'],
  ])('“%s” may be one with “%s”', (one, other) => {
    expect(tellOtherStages(one, other)).toBe(false)
  })
})

describe('tellOtherExtents', () => {
  it.each([
    ['Halm will close all seven of its mills by May', 'Halm will close its mill in Tornby by May'],
    ['Halm has returned all 43 of its looted masks', 'Halm has returned three of its 43 looted masks'],
    [
      'Hackers stole the records of all customers of Halm',
      'Hackers stole the records of some customers of Halm',
    ],
    [
      'Nurses throughout Lundria walked out on Monday',
      'Nurses in the Lundrian town of Haske walked out on Monday',
    ],
    ['The west wing of Halm Manor burned down', 'Halm Manor burned down'],
    ['Soldiers have retaken the northern districts of Tornby', 'Soldiers have retaken Tornby'],
    ['Fire destroyed the roof of the old mill', 'Fire destroyed the old mill'],
  ])('“%s” is of another extent than “%s”', (one, other) => {
    expect(tellOtherExtents(one, other)).toBe(true)
    expect(tellOtherExtents(other, one)).toBe(true)
  })

  it.each([
    ['All 12 people aboard were killed', 'Twelve people were killed when the plane came down near Tornby'],
    ['Halm will close all seven of its mills', 'Halm will close its seven mills'],
    ['Protests broke out all over Lundria', 'Protests broke out in Haske and other towns of Lundria'],
    ['A bomb went off in a suburb of Tornby', 'A bomb went off in Tornby'],
    ['Half of the dairy farms of Lundria lost money', 'One in two dairy farms of Lundria lost money'],
  ])('“%s” may be one with “%s”', (one, other) => {
    expect(tellOtherExtents(one, other)).toBe(false)
  })
})

describe('who cannot be who is told of in the other', () => {
  it.each([
    ['Thirty soldiers were killed in the raid', 'Thirty civilians were killed in the raid'],
    ['Two teachers were hurt in the crash at Tornby', 'Nine pupils were hurt in the crash at Tornby'],
    ['The number of boys at the school fell by 12', 'The number of girls at the school fell by nine'],
    ['The opposition won 45% of the vote in Tornby', 'The government won 51% of the vote in Tornby'],
    ['Prices of used cars rose 3% in May', 'Prices of new cars rose 5% in May'],
  ])('parts “%s” and “%s”', (one, other) => {
    expect(doubts(one, other)).toContain('contrast')
    expect(doubts(other, one)).toContain('contrast')
  })

  it.each([
    ['Troops shot dead 30 people in Tornby', 'Thirty civilians were shot dead in Tornby'],
    ['Halm will lay off 1,900 employees', 'Some 1,900 people who work at Halm will lose their jobs'],
    ['Police arrested 40 protesters in Tornby', 'Forty demonstrators were arrested by police in Tornby'],
  ])('does not part “%s” and “%s”', (one, other) => {
    expect(doubts(one, other)).not.toContain('contrast')
  })
})
