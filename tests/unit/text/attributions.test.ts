import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'

/** The attributions of a text, one line each: `direct speaker: content`. */
function read(text: string): string[] {
  const parsed = parseText(text)
  return attributions(parsed, entities(parsed)).map(
    ({ direct, speaker, content }) =>
      `${direct ? 'direct' : 'indirect'} ${speaker ?? 'nobody'}: ${content.map((range) => text.slice(...range)).join(' … ')}`,
  )
}

describe('attributions', () => {
  it.each<[why: string, text: string, expected: string[]]>([
    [
      'a clause between the verb and “that”',
      'Nora Vale lost. She again alleged, as she had in May, that the vote was rigged. The port confirmed, when asked, that it had paid. Tom Roe claimed once more, without saying how, that the dam was safe.',
      [
        'indirect Nora Vale: the vote was rigged',
        'indirect The port: it had paid',
        'indirect Tom Roe: the dam was safe',
      ],
    ],
    [
      'a clause behind “that” whose verb may be a noun',
      'Tom Roe has long argued that the dam leaks.',
      ['indirect Tom Roe: the dam leaks'],
    ],
    [
      'an account that no comma sets off, and how many there were at most',
      'According to their manifest there were 40 boats in the bay. Tom Roe said as many as 90 boats had sunk.',
      [
        'indirect their manifest: there were 40 boats in the bay',
        'indirect Tom Roe: as many as 90 boats had sunk',
      ],
    ],
    [
      'how many it was nearly, about or only, and how often',
      'Tom Roe said nearly 90 boats had sunk. He said only 4 boats were new. He said sometimes the nets tear. He said repeatedly the nets tear.',
      [
        'indirect Tom Roe: nearly 90 boats had sunk',
        'indirect Tom Roe: only 4 boats were new',
        'indirect Tom Roe: sometimes the nets tear',
        'indirect Tom Roe: the nets tear',
      ],
    ],
    [
      'of how many it is told, and but for what',
      'Tom Roe said most boats had sunk. He said half the crews had left. He said hardly the whole bay had been searched. He said without the old pier the port had no berths. He said many times that the nets tear.',
      [
        'indirect Tom Roe: most boats had sunk',
        'indirect Tom Roe: half the crews had left',
        'indirect Tom Roe: hardly the whole bay had been searched',
        'indirect Tom Roe: without the old pier the port had no berths',
        'indirect Tom Roe: the nets tear',
      ],
    ],
    [
      'who issued the figures or the statement',
      'The count stood at 90, according to updated figures the Port Board released on Friday. The ship sank at noon, according to a statement issued by the Coast Guard.',
      ['indirect Port Board: The count stood at 90', 'indirect Coast Guard: The ship sank at noon'],
    ],
    [
      'a study by its publisher, and what a paper has seen, by what they are',
      'Prices fell, according to a report published by the Lantern. The port knew, according to papers that the Herald obtained.',
      ['indirect a report published by the Lantern: Prices fell', 'indirect papers: The port knew'],
    ],
    [
      'whom it is told to in the middle of what is told',
      'The ship, its owner Nora Vale told the Herald, had been checked in May.',
      ['indirect Nora Vale: The ship … had been checked in May'],
    ],
    [
      'whom it is told to where somebody is set beside him',
      'In May, Karl Roe told his father, coach Tom Roe, that 40 boats had sunk.',
      ['indirect Karl Roe: 40 boats had sunk'],
    ],
    [
      'the subject behind a colon',
      'The opposition was angry: its leader, Nora Vale, called the sale a disgrace, and said that the port would lose 40 jobs.',
      ['indirect Nora Vale: the port would lose 40 jobs'],
    ],
    [
      'who welcomes it by “what she called”, whoever spoke before',
      'Lena Frost runs the port. “It is late in the year,” Frost said. The mayor welcomed what she called “a gift to all the people of Orsk”.',
      [
        'direct Lena Frost: “It is late in the year,”',
        'direct The mayor: “a gift to all the people of Orsk”',
      ],
    ],
    [
      'nobody by “what he called” whom the gender does not fit',
      'Tom Roe runs the port. “It is late in the year,” he said. Nora Vale heard him at what he called “a feast for all the people of Orsk”.',
      ['direct Tom Roe: “It is late in the year,”', 'direct Tom Roe: “a feast for all the people of Orsk”'],
    ],
    [
      'whom an outlet tells of, where they go on',
      'The Orsk Herald reports that Nora Vale sold 40 boats, saying that they leaked.',
      ['indirect Orsk Herald: Nora Vale sold 40 boats', 'indirect Nora Vale: they leaked'],
    ],
    [
      'the writer of a letter, not whom it is to',
      'Nora Vale quit on Monday. In an email to the mayor, Lena Frost, she said that 40 boats had been sold.',
      ['indirect Nora Vale: 40 boats had been sold'],
    ],
    [
      'whom a letter is to in the sentence after it',
      'In a letter to Lena Frost, the port offered her 9 boats. She said that 40 boats had been sold.',
      ['indirect Lena Frost: 40 boats had been sold'],
    ],
    [
      '“the bank” is the one taken over, not the one that its own name sets apart',
      'Veria’s central bank seized Alder Bank on Sunday. The National Bank of Veria shut 4 branches. The bank said 9,000 savers had lost 4 million euros.',
      ['indirect Alder Bank: 9,000 savers had lost 4 million euros'],
    ],
    [
      '“the bank” is none of whom the text says that they are a union',
      'The clerks’ union, SKR, called a strike. SKR said 300 jobs were at risk. Nora Vale, Alder’s boss, will leave in May. The bank denied that any sum had been settled.',
      ['indirect SKR: 300 jobs were at risk', 'indirect Alder: any sum had been settled'],
    ],
    [
      '“the union” is the union',
      'The clerks’ union, SKR, said 300 jobs were at risk. The union said 40 boats had been sold.',
      ['indirect SKR: 300 jobs were at risk', 'indirect SKR: 40 boats had been sold'],
    ],
    [
      'the judge who is a justice, and one who is two things at once',
      'Mrs Justice Vale found that 40 boats had been lost. Actor and lawyer Tom Roe said 9 boats had sunk. The judge said 30 boats had sunk.',
      [
        'indirect Mrs Justice Vale: 40 boats had been lost',
        'indirect Tom Roe: 9 boats had sunk',
        'indirect Mrs Justice Vale: 30 boats had sunk',
      ],
    ],
    [
      'a bank set apart by its name where no other is named',
      'The National Bank of Veria raised rates on Monday. The bank said inflation was at 9 percent.',
      ['indirect National Bank of Veria: inflation was at 9 percent'],
    ],
    [
      'the elder of two of a name as printed',
      'Karl Roe runs the mill. His son, Peter Roe, was interviewed. Ann Lee said that Peter Roe had sold 4 keys. The elder Mr Roe said that 9 keys were lost.',
      ['indirect Ann Lee: Peter Roe had sold 4 keys', 'indirect the elder Mr Roe: 9 keys were lost'],
    ],
    [
      'a title and a surname of two sisters: the one whom the sentences before are about',
      'Nora Vale, who won gold in 2024, left in May. Vale, 27, sold her boat. Vale’s boat was old. Her sister, Eva Vale, rows too. She has left the squad. Ms Vale said that 40 boats had been sold.',
      ['indirect Eva Vale: 40 boats had been sold'],
    ],
    [
      'a title and a surname of two sisters where the text gives the title to the other',
      'Ms Vale, 27, sold her boat. Nora Vale won gold in 2024. Ms Vale has 3 medals. Her sister, Eva Vale, rows too. Ms Vale said that 40 boats had been sold.',
      ['indirect Ms Vale: 40 boats had been sold'],
    ],
    [
      'the father whom the sentence before is about',
      'Tom Roe was released on Monday. His father has not been charged. He said that 4 keys were lost.',
      ["indirect Tom Roe's father: 4 keys were lost"],
    ],
    [
      'a wife who may be either’s',
      'Tom Roe, 51, left in May. Karl Vale said that Roe had fled to Orsk. His wife maintains that 4 keys were lost.',
      ['indirect Karl Vale: Roe had fled to Orsk', 'indirect His wife: 4 keys were lost'],
    ],
    [
      'a wife who is the speaker’s before',
      'Karl Vale said that the mill had burned. His wife maintains that 4 keys were lost.',
      ['indirect Karl Vale: the mill had burned', "indirect Karl Vale's wife: 4 keys were lost"],
    ],
    [
      'a statement that says it, and no name before',
      'The Olympic champion lost 3 medals. In a statement read out by her lawyer, Ann Lee, 27, withdrew the denial. “I was told that everyone did it,” it said.',
      ['direct nobody: “I was told that everyone did it,”'],
    ],
    [
      'a day of the month as no speaker',
      'On the evening of Sunday, March 1, in a room above a mill, Tom Roe sold 4 boats and told the bankers that 9 keys were lost.',
      ['indirect Tom Roe: 9 keys were lost'],
    ],
    [
      'a wife by her title, beside a husband of whom the text has another',
      'Tom Hask, the doctor, left. Dr Hask is well, according to his wife, Birgit Hask, who is a baker. Mrs Hask said that 4 keys were lost.',
      ['indirect Birgit Hask: Dr Hask is well', 'indirect Birgit Hask: 4 keys were lost'],
    ],
    [
      'a lawyer by whose they are, whom the text names elsewhere',
      'Karl Vale resigned on Friday. Mr Vale’s lawyer said 4 boats were sold. His lawyer, Eva Roe, said 9 boats were left.',
      ['indirect Eva Roe: 4 boats were sold', 'indirect Eva Roe: 9 boats were left'],
    ],
    [
      'another’s lawyer',
      'Karl Vale resigned on Friday. His lawyer, Eva Roe, said 9 boats were left. Tom Holm’s lawyer said 4 boats were sold.',
      ['indirect Eva Roe: 9 boats were left', 'indirect Tom Holm’s lawyer: 4 boats were sold'],
    ],
    [
      'prosecutors by the words used of them before',
      'State prosecutors said 4 boats were sold. Prosecutors said 9 boats were left.',
      ['indirect State prosecutors: 4 boats were sold', 'indirect State prosecutors: 9 boats were left'],
    ],
    [
      'prosecutors of whom the text has two kinds',
      'State prosecutors said 4 boats were sold. Federal prosecutors said 3 boats sank. Prosecutors said 9 boats were left.',
      [
        'indirect State prosecutors: 4 boats were sold',
        'indirect Federal prosecutors: 3 boats sank',
        'indirect Prosecutors: 9 boats were left',
      ],
    ],
    [
      'a quotation before its speaker',
      '“The bridge will reopen in May,” said Ingrid Halvorsen, a lawyer for the port.',
      ['direct Ingrid Halvorsen: “The bridge will reopen in May,”'],
    ],
    [
      'the speaker inside a quotation, which is one saying in pieces',
      '“We lost the harvest,” Pedro Salinas said, “and nobody came to help us.”',
      ['direct Pedro Salinas: “We lost the harvest,” … “and nobody came to help us.”'],
    ],
    [
      'a name set beside an office',
      'The ministry’s spokesman, Karl Brandt, said the ferry had passed its last inspection.',
      ['indirect Karl Brandt: the ferry had passed its last inspection'],
    ],
    [
      'who says it set off in front of another who told somebody',
      'In May, Karl Brandt said, Ann Lee had told the crew that 3 boats leaked.',
      [
        'indirect Karl Brandt: Ann Lee had told the crew that 3 boats leaked',
        'indirect Ann Lee: 3 boats leaked',
      ],
    ],
    [
      'an apposition after the name',
      'Amara Diallo, director of studies at Harbour Watch, a charity, said the oil had reached the reef.',
      ['indirect Amara Diallo: the oil had reached the reef'],
    ],
    [
      'according to',
      'Three of the turbines failed in June, according to a report by Green Grid.',
      ['indirect a report by Green Grid: Three of the turbines failed in June'],
    ],
    [
      'a source that stands behind, with its time',
      'The mill employs 300 people, its website showed Tuesday.\n\nThe mill closed.',
      ["indirect the mill's website: The mill employs 300 people"],
    ],
    [
      'who was spoken to is not who spoke',
      'A police officer told the Harbour Gazette that the road was closed.',
      ['indirect A police officer: the road was closed'],
    ],
    [
      'somebody quoted by a paper',
      'Ruth Okafor leads the union. “They broke their word to us,” the paper quoted her as saying.',
      ['direct Ruth Okafor: “They broke their word to us,”'],
    ],
    [
      'somebody quoted behind the words, with an office',
      '“The boat sank fast,” the Harbour Gazette quoted witness Tariq Aziz as saying. “We swam.”',
      ['direct Tariq Aziz: “The boat sank fast,”', 'direct Tariq Aziz: “We swam.”'],
    ],
    [
      'an answer, whose speaker is whom the question was put to',
      'Judge Ingrid Halvorsen won. A reporter asked Halvorsen, “What will you do?”\n\n“I will read it,” she replied.',
      [
        'indirect A reporter: Halvorsen, “What will you do?”',
        'direct A reporter: “What will you do?”',
        'direct Ingrid Halvorsen: “I will read it,”',
      ],
    ],
    [
      'who is asked to do something does not say it',
      'Pedro Salinas, a farmer who ran the mill, asked Ruth Okafor in a letter to sell it. “It is late,” he said.',
      ['direct Pedro Salinas: “It is late,”'],
    ],
    [
      'who goes on after an account that names where it stands',
      'Ruth Okafor was heard in June. “I saw nothing,” she said, according to the record. “It was dark.”',
      [
        'direct Ruth Okafor: “I saw nothing,”',
        'indirect the record: “I saw nothing,” she said',
        'direct Ruth Okafor: “It was dark.”',
      ],
    ],
    [
      'who says words behind them with when, and nothing else',
      '“We lost,” Pedro Salinas said.\n\n“They must come here. Right now!” Ruth Okafor, a farmer, said before the mayor left.',
      ['direct Pedro Salinas: “We lost,”', 'direct Ruth Okafor: “They must come here. Right now!”'],
    ],
    [
      'who acts last before spoken words',
      'The school showed a film about Pedro Salinas, and he thanked the crowd. “I never dreamed of this.”',
      ['direct Pedro Salinas: “I never dreamed of this.”'],
    ],
    [
      'whose words a passive “as” hands on',
      'He is the man described by The Harbour Gazette as “the last great smuggler of the century.”',
      ['direct Harbour Gazette: “the last great smuggler of the century.”'],
    ],
    [
      'a paper that a noun stands before',
      '“Choosing her is like bowing to tradition,” trade magazine The Harbour Gazette wrote.',
      ['direct Harbour Gazette: “Choosing her is like bowing to tradition,”'],
    ],
    [
      'a paper that is a study',
      'Harbour News has a new paper titled “Reefs”. Reefs grow slowly, the paper states.',
      ['indirect the paper: Reefs grow slowly'],
    ],
    [
      'a body with two fields in its name',
      'A spokesperson for the Universities and Colleges Employers’ Association said its members had fewer posts.',
      [
        'indirect A spokesperson for the Universities and Colleges Employers’ Association: its members had fewer posts',
      ],
    ],
    [
      'a company rather than its product',
      'Microsoft released a patch for its Internet Explorer. The software giant said it would help.',
      ['indirect Microsoft: it would help'],
    ],
    [
      'a clause about the speaker with two verbs',
      'Two jurors who spoke but declined to be named said they had worked hard.',
      ['indirect Two jurors: they had worked hard'],
    ],
    [
      'who said more, behind a bracket',
      '“It goes on,” said Pedro Salinas (D-Va.), who said he would write a law.',
      ['direct Pedro Salinas: “It goes on,”', 'indirect Pedro Salinas: he would write a law'],
    ],
    [
      'a report with more about it, behind what it says',
      'Thousands of staff are badly paid, says a report highlighting the rise of short contracts.',
      ['indirect a report: Thousands of staff are badly paid'],
    ],
    [
      'when it was said, and “that”',
      'Pedro Salinas said as the troops left that it was late.',
      ['indirect Pedro Salinas: it was late'],
    ],
    ['when it was said alone', 'Pedro Salinas said when the hall was empty.', []],
    [
      'a verb that may be a noun',
      'The issue, Salinas notes, is old. Microsoft claims it is the fastest.',
      ['indirect Salinas: The issue … is old', 'indirect Microsoft: it is the fastest'],
    ],
    [
      'a name and people beside it after a lead-in',
      'In the meantime, Salinas and some state leaders said the law should go.',
      ['indirect Salinas and some state leaders: the law should go'],
    ],
    [
      'who asks, in the sentence after the question',
      'Pedro Salinas saw it. “Which is it?” Ruth Okafor asked Salinas in a low voice.',
      ['direct Ruth Okafor: “Which is it?”'],
    ],
    [
      'the nearer subject of a participle',
      'Police stopped the car, but Pedro Salinas refused to leave, saying it was late.',
      ['indirect Pedro Salinas: it was late'],
    ],
    [
      'an office with a firm and a participle before it',
      '“It gets worse,” said Trend Micro advanced threat researcher Ruth Okafor.',
      ['direct Ruth Okafor: “It gets worse,”'],
    ],
    [
      'a description of somebody new',
      'Ann Lee won the race. It was a long day in the rain. Nobody came to see it. The manager said it was late.',
      ['indirect The manager: it was late'],
    ],
    [
      'a surname that is a rank elsewhere',
      '“It is new,” says Di Li, a scientist. Li says it is late.',
      ['direct Di Li: “It is new,”', 'indirect Di Li: it is late'],
    ],
    [
      'an employee of a business that is named',
      'An employee of another nearby business, Harbour Foods, said staff were led out.',
      ['indirect An employee of another nearby business: staff were led out'],
    ],
    [
      'people of two kinds',
      'But Democrats and environmentalists have argued that the rules were new.',
      ['indirect Democrats and environmentalists: the rules were new'],
    ],
    [
      'whoever owns the subject as “it”',
      'Green Grid grew. Microsoft’s goal of saving energy is near, it said.',
      ['indirect Microsoft: Microsoft’s goal of saving energy is near'],
    ],
    [
      'who gives words behind a colon, not who is only told of',
      'The union gave advice for the guards who will watch Salinas: “Do not trust him ever again.”',
      ['direct The union: “Do not trust him ever again.”'],
    ],
    [
      'a party’s member after a name',
      'Pedro Salinas spoke on Monday. Speaking in the Commons, the Conservative MP said: “It is late now.”',
      ['direct Pedro Salinas: “It is late now.”'],
    ],
    [
      'what continues to be so is not said',
      '“We must begin,” Pedro Salinas said, adding if seas continue to rise “the results will be bad.”',
      [
        'direct Pedro Salinas: “We must begin,”',
        'indirect Pedro Salinas: if seas continue to rise “the results will be bad.”',
        'direct Pedro Salinas: “the results will be bad.”',
      ],
    ],
    [
      'two names behind spoken words',
      '“We are pleased,” producers Pedro Salinas and Ruth Okafor said.',
      ['direct Pedro Salinas and Ruth Okafor: “We are pleased,”'],
    ],
    [
      'a firm’s expert behind a participle',
      '“It gets worse,” said the company’s advanced threat researcher Ruth Okafor.',
      ['direct Ruth Okafor: “It gets worse,”'],
    ],
    [
      'what somebody was urged to do',
      'Police urged people to stay at home.',
      ['indirect Police: people to stay at home'],
    ],
    [
      'what somebody claims to be',
      'Ann Lee, claiming to be the owner, left.',
      ['indirect Ann Lee: to be the owner'],
    ],
    [
      'an account inside an account',
      'Ann Lee said Mark Roe had told her that the ship had sunk.',
      [
        'indirect Ann Lee: Mark Roe had told her that the ship had sunk',
        'indirect Mark Roe: the ship had sunk',
      ],
    ],
    [
      'a name before its office, which has no article',
      'Pedro Salinas, head of Green Grid — which runs the mill — said it was losing money.',
      ['indirect Pedro Salinas: it was losing money'],
    ],
    [
      'an office that only has a body’s name in it',
      'The University of Bergen expert continued, “All of the evidence is that the ice makes waves.”',
      ['direct The University of Bergen expert: “All of the evidence is that the ice makes waves.”'],
    ],
    [
      'a name and people beside it',
      'Salinas and lawyers of the mill have claimed the river was clean.',
      ['indirect Salinas and lawyers of the mill: the river was clean'],
    ],
    [
      'whom something was said to',
      'Pedro Salinas admitted to police that he had opened the gate.',
      ['indirect Pedro Salinas: he had opened the gate'],
    ],
    [
      'a plural behind which a name stands',
      'Records from Bergen County show that Pedro Salinas owned the mill.',
      ['indirect Records from Bergen County: Pedro Salinas owned the mill'],
    ],
    [
      'the nearer of two verbs',
      'Ingrid Halvorsen said Pedro Salinas called it “a disgrace to us all”.',
      [
        'indirect Ingrid Halvorsen: Pedro Salinas called it “a disgrace to us all”',
        'direct Pedro Salinas: “a disgrace to us all”',
      ],
    ],
    [
      'a clause of its own behind “because”',
      'It took three years, because according to Pedro Salinas, “we had to build the gate twice.”',
      ['direct Pedro Salinas: “we had to build the gate twice.”'],
    ],
    [
      'a topic set in front',
      'For Pedro Salinas, playing Karl Brandt took a year. “It was long,” he said.',
      ['direct Pedro Salinas: “It was long,”'],
    ],
    [
      'a title that is a surname',
      'Ingrid Halvorsen spoke with Gayle King. “Is it open?” King asked.',
      ['direct Gayle King: “Is it open?”'],
    ],
    [
      'one called by what he was',
      'Pedro Salinas ran the town for years. Salinas left in May. “It was time,” the former mayor said.',
      ['direct Pedro Salinas: “It was time,”'],
    ],
    ['no one’s word', 'No evidence indicated that the gate was open.', []],
    [
      'several sources',
      'Norway, Sweden, Finland and Denmark have pledged to share the cost.',
      ['indirect Norway, Sweden, Finland and Denmark: to share the cost'],
    ],
    [
      'a purpose that attributes',
      'The airline took to Twitter to announce that it was cancelling all flights.',
      ['indirect The airline: it was cancelling all flights'],
    ],
    [
      'sources without a name stay as worded',
      'An official who asked not to be named said the talks had failed.',
      ['indirect An official: the talks had failed'],
    ],
    [
      'a colon before the quotation',
      'On Monday, Mason Freight released a statement: “No cargo was lost in the fire.”',
      ['direct Mason Freight: “No cargo was lost in the fire.”'],
    ],
    ['words held at arm’s length are nobody’s', 'The so-called “quiet car” was full of children.', []],
    ['titles are nobody’s', 'She starred in the series “Northern Harbour,” which ran for three years.', []],
    ['the outlet’s own voice is no source', 'As we said last week, the harbour is closed.', []],
    ['a passive has no speaker', 'The harbour was said to be closed.', []],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each<[why: string, text: string, speakers: (string | null)[]]>([
    [
      'pronouns over paragraphs',
      'Mayor Elena Petrova opened the bridge on Friday.\n\n“It took us nine years,” she said.\n\nShe said the toll would stay.',
      ['Elena Petrova', 'Elena Petrova'],
    ],
    [
      'surnames',
      'Omar Haddad, a fisherman, said the nets were empty.\n\n“Nothing since March,” Haddad said.',
      ['Omar Haddad', 'Omar Haddad'],
    ],
    [
      'the company',
      'Mason Freight lost two ships. Mason Freight said the crews were safe.\n\nThe company said it would pay.',
      ['Mason Freight', 'Mason Freight'],
    ],
    [
      'the official',
      'The Lisbon regional governor said two roads were closed.\n\nA third would follow, the official said.',
      ['The Lisbon regional governor', 'The Lisbon regional governor'],
    ],
    [
      'quotations that go on in the next paragraph',
      'Sofia Lind said: “The water came at night.\n\n“It took the fence and then the barn.”',
      ['Sofia Lind', 'Sofia Lind'],
    ],
    [
      'a paragraph quoted after one reported',
      'Ana Costa says the reef is dying.\n\n“In five years we will have nothing left to show our children.”',
      ['Ana Costa', 'Ana Costa'],
    ],
    [
      'his lawyer, where the article names them',
      'Viktor Orlov was held for a week, his lawyer said.\n\nOrlov’s lawyer Dmitri Sokolov said he would appeal.',
      ['Dmitri Sokolov', 'Dmitri Sokolov'],
    ],
    [
      'a short form in brackets',
      'Blue Coast Airways (BCA) said the flight was full. BCA said nobody was hurt.',
      ['Blue Coast Airways', 'Blue Coast Airways'],
    ],
    [
      'a nation’s man',
      'Striker Luca Ferri signed in May.\n\nThe Italian admitted: “We were not good enough on the day.”',
      ['Luca Ferri'],
    ],
    [
      'a person told by age or children',
      'Nora Best, 34, said the dog came from nowhere. The mum-of-three added: “Nobody said sorry to us.”',
      ['Nora Best', 'Nora Best'],
    ],
    [
      'a name set beside an office in capitals',
      '“We are growing,” said Dust’s CEO, Ann Lee, warning that costs would rise.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'a speaker brought in by “with”',
      'The ministry rejected the criticism, with spokesman Karl Brandt telling reporters that repairs were under way.',
      ['The ministry', 'Karl Brandt'],
    ],
    [
      'one who was quoted by others',
      'The harbour master, Ola Berg, was quoted by Nordic News as saying the ferry was late.',
      ['Ola Berg'],
    ],
    [
      'a report’s speaker behind a time',
      'Last week Mason Freight said the crews were safe.',
      ['Mason Freight'],
    ],
    [
      'a clause put between dashes',
      '“I don’t think so,” Smith - who joined in 2011 - told the Guardian.',
      ['Smith'],
    ],
    [
      'a firm with its legal form',
      'Harlow Systems, Inc. (NASDAQ: HRLW), a maker of pumps, today announced that it has bought Brightline.',
      ['Harlow Systems, Inc.'],
    ],
    [
      'people as the subject before “they”',
      'Panama’s leaders have expressed dismay. They admit that rules have been slow in coming.',
      ['Panama’s leaders'],
    ],
    [
      'the firm that the text calls by that noun',
      'The law firm Orlan Vega lost its papers. The files went to Open Ledger, Open Ledger said.\n\nThe firm said it had done nothing wrong.',
      ['Open Ledger', 'Orlan Vega'],
    ],
    [
      'speech in somebody’s words',
      'Toby Haynes got the job, but then came, in Haynes’s words, “the crushing disclosure of the budget.”',
      ['Toby Haynes'],
    ],
    [
      'the speaker named after a full stop',
      '‘The tears you see are tears of joy.’ Bruce Arno said.',
      ['Bruce Arno'],
    ],
    [
      'an interview',
      'The novelist Anna Burke spoke to us.\n\nQ: How did you start?\n\nA: I began when my father died.\n\nQ: And then?\n\nA: I went on.',
      ['Anna Burke', 'Anna Burke'],
    ],
    [
      'a transcript',
      'ANNA BURKE, HOST: It was a dark night.\n\nBURKE: What happened?\n\nBURKE: Tell us more of it.',
      ['Anna Burke', 'Anna Burke'],
    ],
    [
      'a paragraph after one on somebody’s letter',
      'Ola Berg said the quay was shut.\n\nThe firm’s Ann Lee laid out the change in an email.\n\n“The ferry will run at night from May, and twice on Sundays.”',
      ['Ola Berg', 'Ann Lee'],
    ],
    ['a name in capitals', 'ERIK LUND will not race again. Lund said his back hurt.', ['Erik Lund']],
  ])('knows who is meant by %s', (_, text, speakers) => {
    const parsed = parseText(text)
    expect(attributions(parsed, entities(parsed)).map(({ speaker }) => speaker)).toEqual(speakers)
  })

  it('tells the cue and the source as printed', () => {
    const text = 'The strikes hit the port, the governor later told reporters.'
    const parsed = parseText(text)
    const [saying] = attributions(parsed, entities(parsed))
    expect(text.slice(...(saying?.source ?? [0, 0]))).toBe('the governor')
    expect(text.slice(...(saying?.cue ?? [0, 0]))).toContain('told')
  })

  it.each<[why: string, text: string]>([
    ['what is refused', 'The council denied port access to four ships.'],
    ['a plea', 'Martin Hale pleaded guilty to four counts of fraud.'],
    ['one who is accused', 'The officer accused of shooting the boy was acquitted.'],
    ['the way a plan goes', 'If all goes according to plan, the bridge will open in May.'],
    ['a title of a work', 'The film, “Night Train,” opens on Friday.'],
    ['a name that is given', 'The square bears an English name: “Women’s Safety Area.”'],
    ['silence', 'Ola Berg said nothing after the police came to the quay.'],
  ])('leaves out %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it.each<[why: string, text: string, expected: string[]]>([
    [
      'a cue in the middle of its clause',
      'The attack, police say, was planned for months.',
      ['indirect police: The attack … was planned for months'],
    ],
    [
      'how it was said',
      '“He’s right,” said Ola Berg when told of the letter.',
      ['direct Ola Berg: “He’s right,”'],
    ],
    [
      'a denial up to the turn',
      'Ola Berg denied any wrongdoing, but he may face a trial.',
      ['indirect Ola Berg: any wrongdoing'],
    ],
    [
      'British marks with others inside',
      "Ola Berg said: 'It was late in the day.\n\n'I said, \"Wait for me.\" Nobody did.'",
      [
        "direct Ola Berg: 'It was late in the day.",
        'direct Ola Berg: \'I said, "Wait for me." Nobody did.\'',
      ],
    ],
    [
      'short words behind a colon',
      'But Lisa Poole, an analyst with Dust, is more upbeat: “The worst is over.”',
      ['direct Lisa Poole: “The worst is over.”'],
    ],
  ])('gives %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
