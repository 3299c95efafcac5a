import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** The last sentence of a text: what it claims, who claims it, and how. */
function last(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  const claim = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return {
    statement: claim.statement,
    speaker: claim.speaker?.name ?? null,
    stance: claim.stance,
    open: claim.open,
  }
}

const chief = 'Police chief Nils Brandt closed the road on Monday.'

describe('a role stays as printed', () => {
  it.each<[why: string, text: string, statement: string]>([
    [
      'where the only person named has another office',
      `${chief} Brandt said the driver had been working for 13 hours.`,
      'The driver had been working for 13 hours',
    ],
    [
      'in what is denied',
      `${chief} The bus firm Skarnbuss rejected the allegation that the driver was overworked.`,
      'The driver was overworked',
    ],
    [
      'where the speaker holds no such role',
      'Hallby captain Jonas Lind said the striker had dived to win the free kick.',
      'The striker dived to win the free kick',
    ],
    [
      'where two people hold it',
      'Transport Minister Eva Holm and Energy Minister Olga Lund met. Reporters heard that the minister had resigned in May.',
      'Reporters heard that the minister had resigned in May',
    ],
    [
      'where the text also knows one without a name',
      'Doctor Paolo Neri left the team in May. A doctor at the clinic was fined. The doctor had mixed up two vials.',
      'The doctor had mixed up two vials',
    ],
    [
      'where a deputy holds it',
      'Deputy mayor Eva Lind opened the fair. The mayor had fallen ill in Oslo.',
      'The mayor had fallen ill in Oslo',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text).statement).toBe(statement)
  })

  it.each<[why: string, text: string, statement: string]>([
    [
      'a title before the name',
      'Mayor Lena Stark won on Sunday. The mayor had bought votes in Ulm.',
      'Lena Stark had bought votes in Ulm',
    ],
    [
      'an apposition',
      'The fair was opened by Lena Stark, the mayor. The mayor had bought votes in Ulm.',
      'Lena Stark had bought votes in Ulm',
    ],
    [
      'an office before the name',
      'The mayor, Per Aune, won on Sunday. The mayor had bought votes in Ulm.',
      'Per Aune had bought votes in Ulm',
    ],
  ])('but becomes a name where the text gives it in %s', (_, text, statement) => {
    expect(last(text).statement).toBe(statement)
  })
})

describe('a firm stays as printed', () => {
  const two = 'Nordwing said it had closed a base in Oslo. Skyline said it had bought two jets.'
  it('where two are spoken of', () => {
    expect(last(`${two} The company kept two sets of books in May.`).statement).toBe(
      'The company kept two sets of books in May',
    )
  })

  it('but is named where the text calls only it so', () => {
    expect(
      last(`${two} The airline Nordwing fell. The airline kept two sets of books in May.`).statement,
    ).toBe('Nordwing kept two sets of books in May')
  })
})

it('takes no ship for a firm', () => {
  const text =
    'Harbour Lines chief executive Henrik Voss spoke of a fire on the Stella Maris. Voss denied that the company knew of any defect in May.'
  expect(last(text).statement).toBe('Harbour Lines knew of a defect in May')
})

describe('a pronoun stays as printed', () => {
  it.each<[why: string, text: string, statement: string]>([
    [
      'where the sentence before is about another man',
      'The driver was arrested on Tuesday in Oslo. Nils Brandt said he had been working for 13 hours.',
      'Nils Brandt said that he had been working for 13 hours',
    ],
    [
      'where it is said to another woman',
      'Anna Krol told Eva Lind that she had broken the law in May.',
      'Anna Krol told Eva Lind that she had broken the law in May',
    ],
    [
      'where it is said to somebody without a name',
      'The dentist told the patient he had lost 14 teeth.',
      'The dentist told the patient that he had lost 14 teeth',
    ],
    [
      'where a man is told of what is his',
      'The landlord told a lodger on Friday that his rent of 14 crowns was late.',
      'The landlord told a lodger on Friday that his rent of 14 crowns was late',
    ],
    [
      'where it is said to a man with an office',
      'Anna Krol wrote to farmer Nils Brandt that he had flooded 14 fields. Jonas Lind shouted at the guard that he was blind.',
      'Jonas Lind shouted at the guard that he was blind',
    ],
    [
      'where a body is told what is wrong with it',
      'The choir told the council that its roof leaked in May.',
      'The choir told the council that its roof leaked in May',
    ],
    [
      'where a body hears that it broke its word',
      'The league told the club it had broken 14 rules.',
      'The league told the club that it had broken 14 rules',
    ],
    [
      'but not where it is said to nobody who may be meant',
      'The league told the court it had paid 14 players.',
      'The league paid 14 players',
    ],
    [
      'where two are named in the sentence before',
      'Anna Krol met Eva Lind in Oslo on Monday. She had broken the law in May.',
      'She had broken the law in May',
    ],
    [
      'where a ferry is spoken of and an authority speaks',
      'The ferry left the port of Halden. The maritime authority said it had been due for an inspection in May.',
      'It had been due for an inspection in May',
    ],
    [
      'where who speaks is told by a pronoun for the other sex',
      'Nora Quist told the court that the firm was paid. She said he had met the owner eleven times.',
      'Nora Quist said that he had met the owner eleven times',
    ],
    [
      'where somebody without a name is spoken of right before',
      'Nils Brandt left Oslo in May. The show spoke with a student from Athens. He had broken the law in May.',
      'He had broken the law in May',
    ],
    [
      'where what is open of one pronoun is open of the next',
      'Nils Brandt met Jonas Lind in Oslo. He had left the firm. He had broken the law in May.',
      'He had broken the law in May',
    ],
    [
      'where the words say that a sailor is meant',
      'Nils Brandt left Oslo in May. Amina Toure said a sailor had given the children his own life jacket.',
      'A sailor had given the children his own life jacket',
    ],
    [
      'where the only name before is a firm’s',
      'She ran from the office of Tallmark Supply. A woman saw that her sister was hurt in Oslo.',
      'A woman saw that her sister was hurt in Oslo',
    ],
    [
      'where a daughter is spoken of',
      'Anna Krol left Oslo in May. Miguel Soler, whose daughter was on the bus, said she was alive but could not speak.',
      'Miguel Soler said that she was alive but could not speak',
    ],
    [
      'where a lawyer speaks of a client of two',
      'Luis Pardo and Bo Roe were held in Oslo. A lawyer for the men said his client had been driving for ten hours.',
      'A lawyer for the men said that his client had been driving for ten hours',
    ],
    [
      'where a lawyer has spoken and whom he speaks for is named',
      'Pardo’s lawyer said the client was ill. He is due in court on Thursday in Oslo.',
      'He is due in court on Thursday in Oslo',
    ],
    [
      'where somebody speaks for a body and another is told of before',
      'The state paid 60 million euros. A spokeswoman for the company said it had kept to the terms.',
      'It kept to the terms',
    ],
    [
      'where it tells how long something took',
      'The firm was fined in May. Rescue workers said that it took three hours to get the last child out.',
      'It took three hours to get the last child out',
    ],
    [
      'where it stands for nothing',
      'The captain left the ship. It has since emerged that 40 people were missing in May.',
      'It has since emerged that 40 people were missing in May',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text).statement).toBe(statement)
  })

  it.each<[text: string, statement: string]>([
    [
      'Nora Quist left Oslo in May. Since her arrest, Anna Krol has faced trial in Oslo.',
      'Since her arrest, Anna Krol has faced trial in Oslo',
    ],
    [
      'Nora Quist left Oslo in May. As she came in, the mother of the boy wept in court.',
      'As she came in, the mother of the boy wept in court',
    ],
    [
      'Nora Quist left Oslo in May. Thieves took a woman’s bag and cut her hair in the street.',
      'Thieves took a woman’s bag and cut her hair in the street',
    ],
  ])('where the sentence may tell of another: %s', (text, statement) => {
    expect(last(text).statement).toBe(statement)
  })

  it.each<[text: string, statement: string]>([
    [
      'Nora Quist left Oslo in May. Tired from her work, she fell asleep on the train.',
      'Tired from her work, Nora Quist fell asleep on the train',
    ],
    [
      'Nora Quist left Oslo in May. She had closed 12 branches of the bank.',
      'Nora Quist had closed 12 branches of the bank',
    ],
  ])('but is told where one woman only is spoken of: %s', (text, statement) => {
    expect(last(text).statement).toBe(statement)
  })

  it.each<[text: string, statement: string]>([
    [
      'The ferry left the port of Halden. The coast guard said it had sent four boats to the wreck.',
      'The coast guard sent four boats to the wreck',
    ],
    [
      'The dam broke in May. Hydrosud said it would appeal to a court in Ulm.',
      'Hydrosud will appeal to a court in Ulm',
    ],
    [
      'The dam broke in May. Hydrosud said it wouldn’t appeal to a court in Ulm.',
      'Hydrosud won’t appeal to a court in Ulm',
    ],
    [
      'The dam broke in May. Hydrosud said it was sorry for the victims in Ulm.',
      'Hydrosud was sorry for the victims in Ulm',
    ],
    [
      'Nils Brandt spoke in May. The wife of one of the miners said she had not slept for two days.',
      'The wife of one of the miners had not slept for two days',
    ],
    [
      'Nils Brandt left Oslo. Petr Havel opened the mine. He is the first minister to visit it since 2009.',
      'Petr Havel is the first minister to visit the mine since 2009',
    ],
  ])('but is told where only the speaker or subject can be meant: %s', (text, statement) => {
    expect(last(text).statement).toBe(statement)
  })

  it('but is the speaker’s where nobody else is spoken of', () => {
    expect(last('Rain fell in Oslo. Anna Krol said she would publish the results in May.').statement).toBe(
      'Anna Krol will publish the results in May',
    )
  })
})

describe('who stands in the sentence is its speaker', () => {
  const ferry = 'Harbour Lines chief executive Henrik Voss spoke on Monday. “We passed every test,” he said.'
  it.each<[text: string, speaker: string]>([
    [`${ferry} The coast guard rejected claims that rescue boats arrived late.`, 'The coast guard'],
    [`${ferry} The judge said the boats had arrived late.`, 'The judge'],
    [`${ferry} The crew's lawyer said the boats had arrived late.`, "The crew's lawyer"],
    [
      'Security firm Vakt said the door was locked at nine. The insurer said the painting had been damaged.',
      'The insurer',
    ],
    ['The mayor denied, according to the Hallby Post, that he had bought votes in Ulm.', 'The mayor'],
    ['Nora Voss denied that the firm hid a report, according to the Hallby Post.', 'Nora Voss'],
    [`${ferry} The regulator said the boats had arrived late.`, 'The regulator'],
    [`${ferry} The manufacturer, Pharmix, said the pumps had failed in May.`, 'Pharmix'],
    [
      `${ferry} The smallest party in the house, the Agrarian Union, said the pumps had failed in May.`,
      'Agrarian Union',
    ],
    [
      `${ferry} The union of the airline, Orsk Air, said the pumps had failed in May.`,
      'The union of the airline',
    ],
    [
      'A miner disagreed. “It rang twice,” said the man, who asked not to be named. He said nobody had left.',
      'the man',
    ],
    [
      'Ostra Lines runs the mine. A miner who had left minutes earlier disagreed. “It rang twice,” said the man.',
      'the man',
    ],
    [
      'Messi was named. The family of striker Leo Messi said the leak showed no wrongdoing.',
      'The family of striker Leo Messi',
    ],
    [
      'The lawyer of the actor Tom Hardy said the charge had been dropped.',
      'The lawyer of the actor Tom Hardy',
    ],
    ['A new vaccine cut deaths by a third in Ghana and Malawi, its makers said.', "the vaccine's makers"],
    [
      'Six men were saved, the Czech mining authority said. Two men were conscious, the mining authority said.',
      'the Czech mining authority',
    ],
    [
      'The central bank of Veria kept its rate. “They wait too long,” said Dana Kovac of Meridian Bank. The bank said growth had slowed.',
      'The bank',
    ],
    ['Kadri Lepik was ordered to pay 90,000 euros. The company said the money had been paid.', 'The company'],
    ['Her colleague at Alba Capital, Tim Roux, said wages were rising by 5 percent.', 'Tim Roux'],
    [
      'Cyclist Davide Ferri was banned. The Italian, 28, who won the race last year, said the test was wrong.',
      'Davide Ferri',
    ],
    ['Ann Lee, 41, who lives in Oslo, said the test was wrong.', 'Ann Lee'],
    [
      'Ferri was banned, the anti-doping agency said. “I am clean,” Ferri wrote on Instagram. The agency said the test was right.',
      'the anti-doping agency',
    ],
    ['“I will never see that money,” said one of them, 71-year-old Greta Nyhus.', 'Greta Nyhus'],
    ['The operator, Hydrosud, said the dam was safe.', 'Hydrosud'],
    [
      'Nigeria’s ambassador, Yusuf Bello, called it a start. “There are thousands more,” the diplomat said.',
      'Yusuf Bello',
    ],
    [
      'One of the reviewers, Prof Hiroshi Tanaka of Osaka University, said the signal was clear.',
      'Hiroshi Tanaka',
    ],
    [
      '“I have been here for 22 years,” said one, Branko Zoric. He said he did not know what to do.',
      'Branko Zoric',
    ],
    ['Carmaker Velo will close its plant in Graz, it said on Thursday.', 'Velo'],
    [
      "The mine's owner, Ostra Uhli, said it was checked in May. It said that methane levels had been normal.",
      'Ostra Uhli',
    ],
    ['According to the mayor, Karl Munthe, the bridge will close in May.', 'Karl Munthe'],
    [
      "Reimann's lawyer, Tomas Krell, said the payments were loans. “My client paid,” he told the judge. Krell said that she had lied.",
      'Tomas Krell',
    ],
    ["The plaintiff's lawyer, Jan Kolb, said the money had been moved abroad.", 'Jan Kolb'],
  ])('%s', (text, speaker) => {
    expect(last(text).speaker).toBe(speaker)
  })

  it('without what kind of firm it is, where that only opens the sentence', () => {
    expect(last('Operator Baltline Ferries said the vessel had passed a test in May.').speaker).toBe(
      'Baltline Ferries',
    )
  })
})

describe('a statement', () => {
  it('ends before the office of who makes it', () => {
    expect(
      last('Nine people died in a fire on the ferry, the head of the hospital, Dr. Amira Solheim, told us.'),
    ).toMatchObject({ statement: 'Nine people died in a fire on the ferry', speaker: 'Amira Solheim' })
  })

  it.each<[text: string, statement: string]>([
    [
      "According to Lucia Mendes, Torrent's sporting director, Marden had asked about a goalkeeper.",
      'Marden asked about a goalkeeper',
    ],
    [
      'According to Jonas Roth, 42, head of research at Helvia, the drug cut deaths by half.',
      'The drug cut deaths by half',
    ],
    [
      'The drug cut deaths, according to Jonas Roth, who heads the firm, a maker of drugs.',
      'The drug cut deaths',
    ],
    [
      'Petra Hahn said the money was gone and called the case political.',
      'Petra Hahn called the case political',
    ],
    [
      'Petra Hahn said the firm had closed the plant and fired 30 people.',
      'The firm closed the plant and fired 30 people',
    ],
    [
      'Kos said the sensors had not been replaced since 2011, a claim the company said was untrue.',
      'The sensors have not been replaced since 2011',
    ],
    [
      'The prosecutor dismissed the claim, saying that records showed Hahn at work.',
      'Records showed Hahn at work',
    ],
    [
      "The mayor's office insisted the matter was private, although a source told reporters that he had funds.",
      'The matter was private',
    ],
  ])('holds what is claimed and no more: %s', (text, statement) => {
    expect(last(text).statement).toBe(statement)
  })

  it.each([
    'The firm would neither confirm nor deny that it had paid the mayor.',
    'Police have not confirmed whether the fire was set deliberately.',
    'The ministry did not confirm that a second hospital was affected.',
    'The firm declined to say how many passengers had died.',
    'It is not clear if the guard survived the fire.',
    'The port of Oslo declined to comment.',
    'Clerks of the museum of Bergen, Ann P. Lee, and of the rowers in Oslo declined to comment.',
    'The clerk of the museum, reached on Monday, would not comment on the theft.',
    'The ministry did not immediately respond to a request for comment.',
    'The coach of the rowers has not responded to several interview requests from the Orsk Herald.',
    'The rowers did not reply to written requests on Monday.',
    'The owner could not be reached on Monday.',
  ])('is none of what nobody says or knows: %s', (text) => {
    const { statement, open, speaker } = last(text)
    expect({ statement, open, speaker }).toEqual({ statement: text.slice(0, -1), open: true, speaker: null })
  })

  it.each([
    'A clerk of the museum in Bergen said she could not confirm, deny or comment on the theft.',
    'The coach said on Monday that he would neither confirm nor deny the transfer.',
    'A clerk of the museum said it could not comment on the theft.',
  ])('is none of what somebody says to say nothing: %s', (text) => {
    expect(last(text).open).toBe(true)
  })

  it.each([
    'The museum of Bergen closed 3 halls on Monday, and its clerk, Ann Lee, declined to comment.',
    'While police have not said who set the fire, the owner left Oslo in May.',
    'Ann Lee knew that the gun was loaded.',
    'The fire brigade did not respond to the alarm on Monday.',
    'The rowers did not respond to written warnings on Monday.',
    'The village could not be reached by road, and 40 people were flown out.',
  ])('is one where more is told: %s', (text) => {
    expect(last(text).open).toBe(false)
  })

  it.each([
    'Officials questioned whether the fire was deliberate.',
    'Police explained how the thieves entered the museum.',
  ])('is no question cut off from who asks it: %s', (text) => {
    expect(last(text).statement).toBe(text.slice(0, -1))
  })

  it('is what is said where only an account is disputed', () => {
    expect(
      last('Her deputy, Hans Wirth, disputed that account, saying the report never reached the office.'),
    ).toMatchObject({
      statement: 'The report never reached the office',
      speaker: 'Hans Wirth',
      stance: 'asserts',
    })
  })
})

describe('what somebody calls untrue is disputed', () => {
  it.each<[text: string, statement: string]>([
    ['It was not true that the ministry ignored a warning, Arne Vik said.', 'The ministry ignored a warning'],
    ['Arne Vik said it is false that the dam had leaked in May.', 'The dam leaked in May'],
    ['Reports that the dam had leaked in May were untrue, Arne Vik said.', 'The dam leaked in May'],
    [
      'Arne Vik said there was no truth in claims that the ministry ignored a warning.',
      'The ministry ignored a warning',
    ],
    ['“It is simply not true that the ministry hid a report,” Arne Vik said.', 'The ministry hid a report'],
    ['Arne Vik dismissed as absurd the idea that the dam had leaked in May.', 'The dam leaked in May'],
  ])('%s', (text, statement) => {
    expect(last(text)).toMatchObject({ statement, stance: 'disputes', speaker: 'Arne Vik' })
  })

  it('but not what is said to be true', () => {
    expect(last('Arne Vik said it was true that the dam had leaked in May.').stance).toBe('asserts')
  })

  it.each<[text: string, statement: string]>([
    ['The firm denied any layoffs were planned in May.', 'Layoffs were planned in May'],
    ['Ann Lee denied that she had ever met anyone from Oslo.', 'Ann Lee met someone from Oslo'],
    ['Ann Lee denied taking any money from the firm.', 'Ann Lee took money from the firm'],
    ['Ann Lee denied taking any banned substance.', 'Ann Lee took a banned substance'],
  ])('in the words of who would claim it: %s', (text, statement) => {
    expect(last(text)).toMatchObject({ statement, stance: 'disputes' })
  })
})

describe('a country', () => {
  it('is named where the article speaks of no other', () => {
    expect(
      last('Voters in Portugal went to the polls on Sunday. The country has ten million people.').statement,
    ).toBe('The country [Portugal] has ten million people')
  })

  it.each([
    [
      'where the article names another beside',
      'The leak led the premier of Iceland to resign. Panama’s leaders defended an industry that has changed the country.',
      'Panama’s leaders defended an industry that has changed the country',
    ],
    [
      'where the sentence tells of another’s people',
      'Ships sailed to China in May. The Russian ministry has vowed that the country would keep the rules.',
      'The Russian ministry has vowed that the country would keep the rules',
    ],
    [
      'where somebody only visits the one that is named',
      'The prime minister, Ida Orrell, cut short a visit to Canada. Two ferries sank. It was the worst night in the country’s history since 1987.',
      'It was the worst night in the country’s history since 1987',
    ],
    [
      'where the article is about another',
      'Peru votes in May. Peru has three candidates. The vote in Peru is close, and Peru is tense. Observers have gathered for a week in a hotel near the border, as they do before every vote, and they wait there until the boxes are sealed and brought to the capital by lorry under the eyes of the police and of the press, which has sent dozens of people to see it for themselves. The boxes are counted in a hall that was built for the purpose and has room for a thousand people; it stands beside the airport and is guarded day and night by men in uniform who let nobody pass without papers, and who have orders to search every bag and car. The first results are read out at midnight, and the last come in a week later. Ministers met in Chile. Activists asked the country to hold fair elections.',
      'Activists asked the country to hold fair elections',
    ],
  ])('stays as printed %s', (_, text, statement) => {
    expect(last(text).statement).toBe(statement)
  })
})

describe('initials that nothing else tells of', () => {
  it('own what follows them', () => {
    expect(last('Adam Reed scored twice. T.J. was sad that his brother did not play.').statement).toBe(
      'T.J. was sad that his brother did not play',
    )
  })
})

it('what somebody is warned against is no claim', () => {
  expect(last('Mayor Henrike Roth warned against drawing hasty conclusions from the film.').open).toBe(true)
})

it('reads “the company” in the first sentence of a text', () => {
  const told = 'From January, Sund will stop making the 737 Max, the company announced.'
  expect(last(told).statement).toContain('will stop making the 737 Max')
})

it.each([
  'Senator Ivo Brand asked the general whether he had ordered 40 strikes in May.',
  'A boy asked police if he could go home.',
  'Nora Quist asked minister Ivo Brand why he had lied to 40 sailors.',
  'One pilot asked the other why he had cut the fuel.',
])('nothing is claimed where somebody is asked: %s', (text) => {
  expect(last(text).open).toBe(true)
})

it('what somebody asked that others do is told', () => {
  expect(last('Nora Quist asked that the court hear 40 witnesses in May.').open).toBe(false)
})

it('what a letter to the editor says the outlet wrote is no claim', () => {
  expect(last('Your report (Bins, 2 March) says the council of Orsk has sold 40 boats.').open).toBe(true)
})
