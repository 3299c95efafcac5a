import { fc } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { align, alignWords } from '../../../src/compare/differences/align.ts'

/** Differences as `kind: [words] [words]`. */
const shown = (a: string, b: string) =>
  alignWords(a, b)
    .filter(({ kind }) => kind !== 'same')
    .map((one) => `${one.kind}: [${a.slice(one.a.start, one.a.end)}] [${b.slice(one.b.start, one.b.end)}]`)

const words =
  'the a Kyiv Kiev not no may said police 12 14 90% percent on Monday Tuesday drones house burned , “ ” . of and'.split(
    ' ',
  )
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' '))

describe('alignWords', () => {
  it.each([
    ['The cooks joined the walk-out in Orsk', 'The cooks joined the walkout in Orsk'],
    ['The van ploughed into the kiosk', 'The van plowed into the kiosk'],
    ['The bones were dug up by palaeontologists', 'The bones were dug up by paleontologists'],
    ['The memoranda were burnt in the stove', 'The memorandums were burned in the stove'],
    ['Norway’s envoy left the hall', 'The Norwegian envoy left the hall'],
    ['Ch Insp Ada Lind left the hall', 'Chief Inspector Ada Lind left the hall'],
    ['The diet voted 71-19 for the dam', 'The diet voted 71 to 19 for the dam'],
    ['Gross domestic product fell by 2% in May', 'GDP fell by 2% in May'],
    ['The clerk took a £9,000 bribe', 'The clerk took a 9,000-pound bribe'],
    ['The fair opens on 31 March in Orsk', 'The fair opens on March 31 in Orsk'],
    ['The dam, which was built in 1911, has burst', 'The dam, built in 1911, has burst'],
    ['The firm that runs the ferry left Orsk', 'The firm which runs the ferry left Orsk'],
    ['The Orsk Farm Fund (OFF) sold its barn', 'The Orsk Farm Fund sold its barn'],
    [
      'The Asian Council of Rivers, Lakes and Ports (ACRP) sold its barn',
      'The Asian Council of Rivers, Lakes and Ports sold its barn',
    ],
    ['Senator Ada Lind, R-Mont., left the hall', 'Senator Ada Lind, a Montana Republican, left the hall'],
    ['Senator Ada Lind (D-N.Y.) left the hall', 'Senator Ada Lind, Democrat of New York, left the hall'],
    ['The mill opens from 9am to 5pm in May', 'The mill opens 9 a.m.-5 p.m. in May'],
    ['The mill takes rye from 8 to 10am', 'The mill takes rye 8-10 a.m.'],
    ['The lock is shut between 10pm and 6am', 'The lock is shut from 10 p.m. to 6 a.m.'],
    ['The fair runs from 3 May to 12 June in Orsk', 'The fair runs May 3-June 12 in Orsk'],
    ['The fair runs from Monday to Friday', 'The fair runs Monday through Friday'],
    ['Rents rose 3% month on month in Orsk', 'Rents rose 3% from the previous month in Orsk'],
    ['The cook wept on the third day of the trial', 'The cook wept on Day 3 of the trial'],
    ['Lind made 140 as Orsk reached 310 for four', 'Lind made 140 as Orsk reached 310/4'],
    ['The mill sold rye at £210 per tonne in May', 'The mill sold rye at £210 a tonne in May'],
    ['The mill paid 9p per share on revenues of £4m', 'The mill paid 9p a share on revenue of £4m'],
    ['The cook died on Friday at the age of 74', 'The cook died on Friday aged 74'],
    ['The cook has died at the age of 74, her son said', 'The cook has died, her son said. She was 74.'],
    ['The cook, who is survived by her son, wept', 'The cook, who leaves a son, wept'],
    ['Vicar: Orsk Mill to Shut in May', 'Orsk mill to shut in May, the vicar says'],
    ['Norway’s Ada Lind led after a lap', 'Ada Lind of Norway led after a lap'],
    ['Norwegian Ada Lind led after a lap', 'Ada Lind, from Norway, led after a lap'],
    ['Mill Lane’s chief executive, Ada Lind, left', 'Ada Lind, CEO of Mill Lane, left'],
    ['The boss of Mill Lane, Dr Ada Lind, left', 'Dr. Ada Lind, who heads Mill Lane, left'],
    ['The bakers’ treasurer, Ada Lind, said it snowed', 'It snowed, said Ada Lind, treasurer of the bakers'],
    ['The mill was still without water on Friday', 'The mill still had no water on Friday'],
    ['The cook spoke at a news conference in Orsk', 'The cook spoke at a press conference in Orsk'],
    ['The cooks won a pay raise in March', 'The cooks won a pay rise in March'],
    ['The mill opens at weekends in Orsk', 'The mill opens on weekends in Orsk'],
    ['The cooks told state television of the fire', 'The cooks told state TV of the fire'],
    ['The levy passed by 19 votes to 12', 'The levy passed 19-12'],
    ['The visitors are 138 runs ahead in Orsk', 'The visitors are 138 ahead in Orsk'],
    ['No one has claimed the boat', 'Nobody has claimed the boat'],
    ['Sales fell in the fiscal year', 'Sales fell in the financial year'],
    [
      'Owing to the frost, the mill won’t sell rye this winter, the vicar said',
      'The vicar said the mill would not sell rye this winter because of the frost',
    ],
    [
      'Due to the fog, the port of Ilva was shut until noon, the owner said, and 40 boats were sent to Orsk',
      'The owner said the port of Ilva was shut until noon because of the fog and that 40 boats were sent to Orsk',
    ],
    ['A 5.9-magnitude quake shook Orsk', 'A magnitude 5.9 quake shook Orsk'],
    ['Turnout fell by 2.4 percentage points', 'Turnout fell by 2.4 points'],
    ['Nine people, two of them children, drowned', 'Nine people, including two children, drowned'],
    ['The talks on fishing failed', 'The talks about fishing failed'],
    ['The ex-mayor sold his boat', 'The former mayor sold his boat'],
    ['The bill was lost by 212 votes to 198', 'The bill was lost by 212-198'],
    ['Rents rose by 4% in Orsk', 'Rents rose 4% in Orsk'],
    ['The mill has not yet been sold to Orsk', 'The mill is yet to be sold to Orsk'],
    ['The mill has yet to be sold to Orsk', 'The mill is still to be sold to Orsk'],
    [
      'Clerks shut the mill in Orsk, and two cooks were sent home by bus',
      'Two cooks were sent home by bus after clerks shut the mill in Orsk',
    ],
    [
      'Bo Roth sold the ferry in May, and the cooks of Ilva wept for a week',
      'As Bo Roth sold the ferry in May, the cooks of Ilva wept for a week',
    ],
    [
      'When the pump broke, the cooks lit a flare and called for a tug, the vicar said',
      'The vicar said the cooks lit a flare and called for a tug when the pump broke',
    ],
    ['Rye rose 8-1/4 cents to £4 in Orsk', 'Rye rose 8¼ cents to £4 in Orsk'],
    ['The mill took 2-1/2 years to build', 'The mill took 2.5 years to build'],
    [
      'Cooks lit lamps along the quay as the ferry was rowed across the lake',
      'The ferry was rowed across the lake, with cooks lighting lamps along the quay',
    ],
    [
      'Clerks at the port of Orsk have seized a lorry full of rye',
      'A lorry full of rye has been seized by clerks at the port of Orsk',
    ],
    ['The vicar’s house in Orsk was sold in May', 'The vicar’s Orsk house was sold in May'],
    [
      'Rents fell in Orsk, the harbour board said, “mainly on account of rye”',
      'Rents fell in Orsk, “mainly on account of rye”, said the harbour board',
    ],
    ['The cooks left before all of them were fed', 'The cooks left before all were fed'],
    ['The mill burned and its wheel was sold', 'The mill burned and the wheel was sold'],
    ['Rents tripled in Orsk', 'Rents trebled in Orsk'],
    ['Rents rose close to 4% in Orsk', 'Rents rose nearly 4% in Orsk'],
    ['The bursar paid all of the fines', 'The bursar paid all the fines'],
    ['The cell in which the monk slept', 'The cell where the monk slept'],
    ['Two M.P.s wept in Orsk', 'Two MPs wept in Orsk'],
    ['The vicar drove a van that had no plates', 'The vicar drove a van with no plates'],
    ['There was no fuel left in Orsk', 'There wasn’t any fuel left in Orsk'],
    ['Lieutenant-Colonel Ada Lind left Orsk', 'Lt. Col. Ada Lind left Orsk'],
    ['The caesarean went well', 'The cesarean went well'],
    ['The bell is worth little once it was melted down', 'The bell is worth little once melted down'],
    ['Divers found that the wreck had lost its bell', 'The wreck has lost its bell, divers found'],
    ['The walk took 45 minutes, a vicar who led it said', 'The walk took 45 min, said a vicar who led it'],
    ['The well is dry, the county miller, Mr Bo Roth, said', 'The well is dry, county miller Bo Roth said'],
    [
      'Bo Roth, the miller, said on Monday that the well was dry',
      'Miller Bo Roth said the well was dry Monday',
    ],
    ['Eva Roth, who’s been ill since May, quit', 'Eva Roth, who has been ill since May, quit'],
    ['Police Constable Eva Roth found the bell', 'Constable Eva Roth found the bell'],
    ['Rents fell, clerks at the Royal Bank of Orsk said', 'Rents fell, Royal Bank of Orsk clerks said'],
    ['The well was dry, its vicar, Dr Eva Roth, said', 'Its vicar, Dr. Eva Roth, said the well was dry'],
    [
      'Prof. Eva Roth of the University of Orsk said the well was dry',
      'The well was dry, Prof Eva Roth, of the University of Orsk, said',
    ],
    ['Orsk lost all its quarter-finals', 'Orsk lost all its quarterfinals'],
    ['The mill announced two lay-offs', 'The mill announced two layoffs'],
    ['The match in Orsk was lost three-nil', 'The match in Orsk was lost 3-0'],
    ['Ada Lind lost 7-5, 6-7 (4-7), 2-6 in Orsk', 'Ada Lind lost 7–5 6–7 (4) 2–6 in Orsk'],
    ['They met on Pier No 2 in Orsk', 'They met on Pier Two in Orsk'],
    ['The world number six, Ada Lind, fell ill', 'The world No. 6, Ada Lind, fell ill'],
    ['Ada Lind, the third seed, lost in Orsk', 'Third-seeded Ada Lind lost in Orsk'],
    ['The cure failed in a trial of 400 patients', 'The cure failed in a 400-patient trial'],
    ['The clock went for SFr2.4m in Orsk', 'The clock went for 2.4 million Swiss francs in Orsk'],
    ['The miller was fined GH¢900 in Orsk', 'The miller was fined 900 cedis in Orsk'],
    ['The barn was sold for CHF 3m', 'The barn was sold for 3m francs'],
    ['The mill closed, but the miller stayed in Orsk', 'The mill closed, yet the miller stayed in Orsk'],
    ['The barge sank in less than an hour', 'The barge sank in less than one hour'],
    ['Ada Lind ran to Orsk in 31min 12sec', 'Ada Lind ran to Orsk in 31:12'],
    ['The thieves came at three in the morning', 'The thieves came at 3am'],
    ['The ferry left Orsk at ten at night, in rain', 'The ferry left Orsk at 10pm, in rain'],
    ['The frost killed between 30 and 40 sheep', 'The frost killed 30 to 40 sheep'],
    ['Ada Lind ran the mill from 1998 to 2004', 'Ada Lind ran the mill between 1998 and 2004'],
    ['Men of the RSF burned the mill', 'Men of the Rapid Support Forces burned the mill'],
    ['The thief was filmed on CCTV in Orsk', 'The thief was filmed on closed-circuit television in Orsk'],
    ['The earthquake woke two towns in Orsk', 'The quake woke two towns in Orsk'],
    ['The well was dug at a depth of 40m in Orsk', 'The well was dug 40m below ground in Orsk'],
    ['Born in Orsk, Ada Lind left when she was 20', 'Born in Orsk, Ada Lind left at the age of 20'],
    ['The envoy, Mme Ada Lind, left Orsk', 'The envoy, Ada Lind, left Orsk'],
    ['The Green Party candidate left Orsk', 'The Green candidate left Orsk'],
    ['The vicar wants the lock to be mended', 'The vicar wants the lock mended'],
  ])('finds nothing but style: %s | %s', (a, b) => {
    expect(shown(a, b).filter((one) => !one.startsWith('style'))).toEqual([])
  })

  it('takes a plea for no word of who says so: “admitted 18 counts”', () => {
    const kinds = alignWords(
      'Bo Roth, 40, admitted two counts of arson',
      'Bo Roth, 41, admitted two arson charges',
    ).map(({ kind }) => kind)
    expect(kinds).toContain('quantity')
    expect(kinds).not.toContain('attribution')
  })

  it.each([
    [
      'quantity',
      'Smokers were twice as likely to fall ill',
      'Smokers were three times as likely to fall ill',
    ],
    ['date', 'Sales fell in the third quarter', 'Sales fell in the second quarter'],
    ['quantity', 'Rents in Orsk have doubled since May', 'Rents in Orsk have quadrupled since May'],
    ['quantity', 'The mill saw a twofold rise in orders', 'The mill saw a fivefold rise in orders'],
    ['quantity', 'Sales of rye rose to 40,000 in Orsk', 'Sales of rye rose by 40,000 in Orsk'],
    ['wording', 'The cook doubled as a vicar in Orsk', 'The cook worked as a vicar in Orsk'],
    ['certainty', 'The mill sold for £40,000 in May', 'The mill sold for close to £40,000 in May'],
    ['wording', 'The mill is close to the port', 'The mill is far from the port'],
    ['polarity', 'The cooks have been paid for the rye', 'The cooks are yet to be paid for the rye'],
    ['polarity', 'The lost bell has been found in Orsk', 'The lost bell has still to be found in Orsk'],
    [
      'attribution',
      'In the view of the vicar, the well must be shut',
      'In the view of the harbour board, the well must be shut',
    ],
    [
      'attribution',
      'The well must be shut, in the eyes of the vicar',
      'The well must be shut, in the eyes of the cooks',
    ],
    [
      'wording',
      'Clerks shut the mill in Orsk, and two cooks were sent home by bus',
      'Clerks shut the mill in Orsk after two cooks were sent home by bus',
    ],
    ['quantity', 'Rye rose 8-1/4 cents in Orsk', 'Rye rose 8-1/2 cents in Orsk'],
    [
      'attribution',
      'The bell cracked in the frost of 1709, a vicar who keeps the books of the parish said',
      'The bell cracked in the frost of 1709, local clerks said',
    ],
    [
      'attribution',
      'The well in Orsk is dry, said a cook who drank from it on Friday',
      'The well in Orsk is dry, said the vicar',
    ],
    [
      'quantity',
      'The guide who led 14 monks across the lake said the ice broke',
      'The guide who led 11 monks across the lake said the ice broke',
    ],
    [
      'name',
      'Boys fishing from the pier at Orsk found a sealed bottle on Monday',
      'A sealed bottle was found on Monday by boys fishing from the pier at Ilva',
    ],
    ['wording', 'The cook bit a dog in Orsk', 'The cook was bitten by a dog in Orsk'],
    ['wording', 'The inn lies in view of the mill in Orsk', 'The inn lies in view of the port in Orsk'],
    ['date', 'The vicar sings on Christmas Eve', 'The vicar sings on Christmas Day'],
    ['date', 'The ferry stops in the first week of June', 'The ferry stops in the third week of June'],
    ['quantity', 'The cooks struck for a second week in Orsk', 'The cooks struck for a third week in Orsk'],
    ['omission', 'The vicar of Orsk spoke to the cooks', 'The vicar spoke to the cooks in Orsk'],
    [
      'date',
      'In 1998 the cooks moved to a disused mill by the lake',
      'The cooks moved to a disused mill by the lake in 1989',
    ],
    [
      'date',
      'The silo burst in August 1999 with rye inside, and nobody was hurt',
      'In August 1997 the silo burst with rye inside, and nobody was hurt',
    ],
    ['date', 'The ferry stops running this week', 'The ferry stops running next week'],
    ['date', 'The letters are of the 1890s', 'The letters are of the 1880s'],
    ['date', 'Thieves came on Christmas Eve', 'Thieves came on New Year’s Eve'],
    ['name', 'Judge Miriam Lind said it was over', 'Judge Marian Lind said it was over'],
    ['attribution', 'Judge Ada Lind said it was over', 'Judge Tom Lind said it was over'],
    ['name', 'Crowds met Eva Harnes with a cake and flags', 'With flags and a cake, crowds met Eva Hagen'],
    ['attribution', 'The well is dry, a nurse, Bo Roth, said', 'The well is dry, a vicar, Eva Lind, said'],
    ['attribution', 'The well is dry, the cook believes', 'The well is dry'],
    ['attribution', 'The well is dry, the cook has found', 'The well is dry, the vicar has insisted'],
    [
      'attribution',
      'Cooks strike, radio said, quoting a union leader',
      'Cooks strike, radio said, quoting a clerk',
    ],
    [
      'attribution',
      'The well is dry, according to the Port Authority of Orsk (PAO)',
      'The well is dry, according to the Navy',
    ],
    ['name', 'She asked the Orsk Port Authority for a well', 'She asked the Navy for a well'],
    ['omission', 'Police chief Eva Roth found the bell', 'Chief Eva Roth found the bell'],
    ['omission', 'They sold the ring, a gift divers found, in May', 'They sold the ring in May'],
    ['certainty', 'Ash suggests that the hill burned twice', 'Ash proves that the hill burned twice'],
    ['wording', 'She suggested a walk to the mill', 'She confirmed a walk to the mill'],
    ['attribution', 'The well is dry, said the nurse, Bo Roth', 'The well is dry, said the vicar, Bo Roth'],
    ['name', 'The vicar, Ms Eva Roth, said the well was dry', 'Vicar Eva Rasmussen said the well was dry'],
    [
      'name',
      'Eva Roth, of the University of Orsk, said the well was dry',
      'Eva Roth of the University of Ilva said the well was dry',
    ],
    ['attribution', '“We lost it,” said a village elder', '“We lost it,” said an opposition councillor'],
    ['attribution', 'He died in what nuns called a duel', 'He died in what clerks called a duel'],
    ['omission', 'The mill closes in May, citing rising prices of wheat', 'The mill closes in May'],
    ['attribution', 'The mill closes in May, the Herald said, citing its cooks', 'The mill closes in May'],
    [
      'omission',
      'The vicar Ada Lind, whose father ran the mill, opened the fair on Monday in Orsk',
      'The vicar Ada Lind on Monday opened the fair in Orsk',
    ],
    [
      'omission',
      'The vicar Ada Lind, who was born in Orsk, left the mill on Monday by boat',
      'Vicar Ada Lind on Monday left the mill by boat',
    ],
    ['date', 'The lock will be shut from 5am on Sunday', 'The lock will be shut from 7 a.m. Sunday'],
    [
      'omission',
      'Bo Roth admitted two charges of arson in Leith',
      'Vicar Bo Roth admitted two charges of arson in Leith',
    ],
    ['attribution', 'Bo Roth admitted that charges were high', 'Bo Lund conceded that charges were high'],
    ['wording', 'It is the first in Senate history', 'It is the first in Norwegian history'],
    [
      'omission',
      'The bakery is to lay off 40 cooks, and has told its waiters to look elsewhere',
      'The bakery is to lay off 40 cooks',
    ],
  ])('finds %s, and no other kind: %s | %s', (kind, a, b) => {
    const kinds = alignWords(a, b).map((one) => one.kind)
    expect(new Set(kinds.filter((one) => one !== 'same' && one !== 'style'))).toEqual(new Set([kind]))
  })

  it.each([
    [
      'The ferry stays in port until 31 March, unless the ice melts',
      'The ferry stays in port until March 31',
      'unless the ice melts',
    ],
    [
      'The barge sank with 9 men, said Ada Lind, a clerk at the port of Orsk',
      'The barge sank with 9 men',
      'said Ada Lind, a clerk at the port of Orsk',
    ],
  ])('finds what is left out, whole: %s', (a, b, left) => {
    expect(shown(a, b).filter((one) => !one.startsWith('style'))).toEqual([
      `${left.startsWith('said') ? 'attribution' : 'omission'}: [${left}] []`,
    ])
  })

  it.each([
    ['Senator Ada Lind, D-Colo., left the hall', 'Senator Ada Lind, a Colorado Republican, left the hall'],
    ['Senator Ada Lind, D-Mo., left the hall', 'Senator Ada Lind, Democrat of Montana, left the hall'],
    ['The mill opens from 9am to 5pm in May', 'The mill opens 9 a.m.-6 p.m. in May'],
    ['The fair runs from Monday in Orsk', 'The fair runs until Monday in Orsk'],
    [
      'Rents in the port of Orsk rose 3% month on month',
      'Rents in the port of Orsk rose 3% from a year earlier',
    ],
    ['The cook wept on the third day of the trial', 'The cook wept on Day 2 of the trial'],
    ['The mill was without water on Friday', 'The mill had water on Friday'],
    ['Sales fell in the fiscal year', 'Sales fell in the calendar year'],
    ['The runner is world No 1 in Orsk', 'The runner is world No 2 in Orsk'],
    ['The well was dug at a depth of 40m', 'The well was dug 50m below ground'],
    ['The lock is to be mended', 'The lock is mended'],
    ['Ada Lind left when she was 20', 'Ada Lind left when she was mayor'],
    ['Men of the RSF burned the mill', 'Men of the Royal Salt Fleet’s guard burned the mill'],
    ['Ada Lind ran the mill from 1998 to 2004', 'Ada Lind ran the mill between 1998 and 2014'],
    ['The thieves came at three in the morning', 'The thieves came at 3pm'],
    ['The barge sank in an hour', 'The barge sank in two hours'],
    ['Ada Lind ran to Orsk in 31min 12sec', 'Ada Lind ran to Orsk in 31:21'],
    ['The miller has yet to pay', 'The miller has but to pay'],
    ['The match in Orsk was lost two-nil', 'The match in Orsk was lost 3-0'],
    ['They met on Pier No 2 in Orsk', 'They met on Pier Three in Orsk'],
    [
      'Owing to the frost, the mill won’t sell rye this winter, the vicar said',
      'The vicar said the mill would not sell rye this winter because of the flood',
    ],
    ['The clerk Ada Lind (SPD) sold her barn', 'The clerk Ada Lind sold her barn'],
  ])('finds more than style: %s | %s', (a, b) => {
    expect(shown(a, b).some((one) => !one.startsWith('style'))).toBe(true)
  })

  it('sets a name against a name where one text tells more of its own', () => {
    const found = shown(
      'The singer Ada Lind, who grew up in Orsk, won the cup',
      'The singer Eva Roth won the cup',
    )
    expect(found[0]).toBe('name: [Ada Lind] [Eva Roth]')
  })

  it('finds a hedge at the head of a sentence of which the other opens with who says so', () => {
    const found = shown('More than 40 mills were shut, Ada Lind said', 'Ada Lind said 40 mills were shut')
    expect(found.some((one) => one.startsWith('omission'))).toBe(false)
  })

  it('finds nothing less sure where each is as sure of another thing', () => {
    const [hall, lind] = [
      'You might have a keeper from Orsk who never went to sea',
      'Lind apologised to whom he may have offended by calling him a keeper from Orsk who never went to sea',
    ]
    expect(shown(hall, lind).filter((one) => one.startsWith('certainty'))).toEqual([])
    expect(shown('Lind will leave the mill by May', 'Lind may leave the mill by May')).toEqual([
      'certainty: [will] [may]',
    ])
  })

  it('finds nothing less sure where one alone tells what is hedged', () => {
    const found = shown(
      'Less than four hours before the midnight deadline, the council announced it would sell the mill in Orsk',
      'The harbour board said on Monday that it would sell the mill in Orsk',
    )
    expect(found[0]).toBe('omission: [Less than four hours before] []')
  })

  it('marks the differing words of the original texts', () => {
    expect(
      shown(
        'Troops took the village of Hrabovske in the northeastern region',
        'Troops took the village of Grabovske in the north-eastern region',
      ),
    ).toEqual(['name: [Hrabovske] [Grabovske]', 'style: [northeastern] [north-eastern]'])
  })

  it.each([
    ['165 drones were launched', '170 drones were launched', 'quantity: [165] [170]'],
    ['Rents in Orsk fell to 7 percent', 'Rents in Orsk rose to 7 percent', 'polarity: [fell] [rose]'],
    [
      'The count was held on Oct. 4 in Orsk',
      'The count was held on 5 October in Orsk',
      'date: [Oct. 4] [5 October]',
    ],
    [
      'It was sold on 3 May 1994 in Orsk',
      'It was sold on May 3, 1997 in Orsk',
      'date: [3 May 1994] [May 3, 1997]',
    ],
    [
      'The tram stops at Bad el-Amar on Friday',
      'The tram stops at Orsk on Friday',
      'name: [Bad el-Amar] [Orsk]',
    ],
    ['At least nine people were hurt', 'Nine people were hurt', 'certainty: [At least] []'],
    ['The bridge fell on Monday', 'The bridge fell on Tuesday', 'date: [Monday] [Tuesday]'],
    ['The mayor supported the plan', 'The mayor opposed the plan', 'polarity: [supported] [opposed]'],
    ['The road is open, police said', 'The road is open', 'attribution: [police said] []'],
    ['The retired judge was freed', 'The judge was freed', 'omission: [retired] []'],
    ['The storm wrecked the pier', 'The storm destroyed the pier', 'wording: [wrecked] [destroyed]'],
    ['Nobody warned the people of Orsk', 'Police warned the people of Orsk', 'polarity: [Nobody] [Police]'],
    ['The pool opens in June', 'The pool opens in May', 'date: [June] [May]'],
    ['Rents have gone up', 'Rents have gone down', 'polarity: [gone up] [gone down]'],
    [
      'Tens of thousands of homes in Orsk lost power',
      '30,000 homes in Orsk lost power',
      'quantity: [Tens of thousands of] [30,000]',
    ],
    ['Nestle sold its brands', 'Danone sold its brands', 'name: [Nestle] [Danone]'],
    ['They said he’d never met her', 'They said he had never met her', 'style: [’d] [had]'],
    ['The jury believed her', 'The jury did not believe her', 'polarity: [believed] [did not believe]'],
    ['The firm paid £2.4m', 'The firm paid 2.4 million pounds', 'style: [£2.4m] [2.4 million pounds]'],
    [
      'She raised the alarm as long ago as 2022',
      'She raised the alarm in 2022',
      'style: [as long ago as] [in]',
    ],
    ['She raised the alarm before 2022', 'She raised the alarm in 2022', 'wording: [before] [in]'],
    ['The road is closed, the police said', 'The road was closed, the police said', 'style: [is] [was]'],
    ['The road is closed', 'The road was closed', 'wording: [is] [was]'],
    [
      'The firm aims at reversing the cuts',
      'The firm aims at reverse the cuts',
      'style: [reversing] [reverse]',
    ],
  ])('%s | %s', (a, b, difference) => {
    expect(shown(a, b)).toEqual([difference])
  })

  it('puts who says so in the place of nothing else', () => {
    expect(
      shown(
        'The old wooden ferry of nine sailors sank in the strait off Orsk with two grey sheep',
        'The old wooden ferry of nine sailors sank in the strait off Orsk, the Belka Herald reported',
      ),
    ).toEqual(['omission: [with two grey sheep] []', 'attribution: [] [the Belka Herald reported]'])
  })

  it('takes the tense of what somebody says for that of the saying', () => {
    expect(shown('The mayor wants a new port', 'The mayor said he wanted a new port')).toContain(
      'style: [wants] [wanted]',
    )
    expect(shown('The mayor wants a new port', 'The mayor wanted a new port')).toEqual([
      'wording: [wants] [wanted]',
    ])
  })

  it.each([
    [
      'Oil goes to Orsk',
      'Oil goes to Orsk. It must stop the trade with Orsk',
      'omission: [] [It must stop the trade with Orsk]',
    ],
    [
      'The ferry sank off the cape',
      'The ferry, which was old, and the barge sank off the cape',
      'omission: [] [which was old, and the barge]',
    ],
    [
      'Clerks were counting the lost bells',
      'A cart was found in the lake, but clerks were counting the lost bells',
      'omission: [] [A cart was found in the lake, but]',
    ],
  ])('puts what one text alone has where a sentence or a part of one begins: %s | %s', (a, b, difference) => {
    expect(shown(a, b)).toEqual([difference])
  })

  it('takes a word that is cut in two for style, whatever differs beside it', () => {
    expect(
      shown('The rebels blamed US airstrikes for it', 'The rebels blamed US air strikes this month for it'),
    ).toEqual(['style: [airstrikes] [air strikes]', 'omission: [] [this month]'])
  })

  it('takes words put elsewhere for style', () => {
    expect(
      new Set(
        alignWords('The plant will close, the union said', 'The union said the plant will close').map(
          ({ kind }) => kind,
        ),
      ),
    ).toEqual(new Set(['same', 'style']))
  })

  it.each([
    [
      'The firm was fined after a leak of chlorine in Orsk',
      'The firm was fined after a chlorine leak in Orsk',
    ],
    ['The president of the bank left on Monday', 'The bank’s president left on Monday'],
    ['Capt. Ines Valdar left the ship', 'Captain Ines Valdar left the ship'],
    ['Gov. Ann Lee left the hall', 'Governor Ann Lee left the hall'],
  ])('takes a noun before for one behind “of”, and a title in short for it in full: %s', (a, b) => {
    expect(new Set(alignWords(a, b).map(({ kind }) => kind))).toEqual(new Set(['same', 'style']))
  })

  it('takes a day in the words for who speaks for a day', () => {
    expect(
      shown(
        'Officials in Orsk on Thursday told 400 people to leave',
        'Officials in Orsk yesterday told 400 people to leave',
      ),
    ).toContain('date: [Thursday] [yesterday]')
  })

  it('tells little of texts in words of their own, but the numbers of the same things', () => {
    const a =
      'A bomber rammed a lorry into the consulate in Mazar, and four civilians died there on Thursday night'
    const b =
      'Officials in the north spoke of six civilians killed when the wall of the German mission was torn down'
    expect(align(a, b).kept).toBeLessThan(0.66)
    expect(shown(a, b).filter((one) => !one.startsWith('wording') && !one.startsWith('style'))).toEqual([
      'quantity: [four] [six]',
    ])
  })

  it('covers both texts whole and in order', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        let [endA, endB] = [0, 0]
        for (const segment of alignWords(a, b)) {
          expect([segment.a.start, segment.b.start]).toEqual([endA, endB])
          endA = segment.a.end
          endB = segment.b.end
        }
        expect([endA, endB]).toEqual([a.length, b.length])
      }),
    )
  })

  it('finds no difference between a text and itself', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
        expect(shown(text, text)).toEqual([])
      }),
    )
  })

  it('finds the same kinds whichever text comes first, where each is the other with one change', () => {
    const change = fc.constantFrom(
      ['12', '14'],
      ['Monday', 'Tuesday'],
      ['Kyiv', 'Kiev'],
      ['confirmed', 'denied'],
      ['old', ''],
    )
    fc.assert(
      fc.property(change, fc.constantFrom('north', 'south'), ([one = '', other = ''], side) => {
        const made = (word: string) =>
          `The ferry reached the ${side} pier with ${word} passengers of the town council`
        const kinds = (a: string, b: string) => [...new Set(alignWords(a, b).map(({ kind }) => kind))].sort()
        expect(kinds(made(one), made(other))).toEqual(kinds(made(other), made(one)))
      }),
    )
  })
})
