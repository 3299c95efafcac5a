import { expect, it } from 'vitest'
import { dates } from '../../../src/text/date/dates.ts'

const read = (text: string) => dates(text, '2026-03-04').map(({ value }) => value)

it.each([
  ['The judge adjourned the case to 8 June.', '2026-06-08'],
  ['The judge put the trial off to 8 June.', '2026-06-08'],
  ['The clerk listed the trial for 8 June.', '2026-06-08'],
  ['The trial was listed for 8 June.', '2026-06-08'],
  ['The judge fixed 8 June for the trial.', '2026-06-08'],
  ['The baker was bailed to appear in Leeds on 2 April.', '2026-04-02'],
  ['The bank needs to raise £4m by June to please the watchdog, which fined it.', '2026-06'],
  ['The ferries have cancelled 40 trips on Thursday.', '2026-03-05'],
  ['The talks in Oslo on 19 March, to which both were invited, may fail.', '2026-03-19'],
  ['The council, which rises on 20 March, voted for it.', '2026-03-20'],
  ['The council has approved plans for a march in Leeds on 21 May.', '2026-05-21'],
  ['The party has chosen a baker for the byelection on 5 November.', '2026-11-05'],
  ['Tickets for the concert on 12 June sold out.', '2026-06-12'],
  ['The union rejected a delay until June.', '2026-06'],
  ['The baker sought a truce until 12 June.', '2026-06-12'],
  ['Walkers have been warned not to cross the ridge until Monday.', '2026-03-09'],
  ['The zoo has told its keepers to stay at home on Sunday.', '2026-03-08'],
  ['Shoppers are urged to park outside the town on Sunday.', '2026-03-08'],
  ['Guests are not allowed to leave the ship before Monday.', '2026-03-09'],
  ['Bathers were told not to return to the beach before Monday.', '2026-03-09'],
  ['The ferry has been cancelled between Leith and Orsk from Sunday.', '2026-03-08'],
  ['Fishing is banned on the lake from Sunday.', '2026-03-08'],
  ['The tunnel has been closed until Monday.', '2026-03-09'],
  ['The choir is to sing in Orsk on Monday.', '2026-03-09'],
  ['Anglers face higher fees from Sunday after a vote in Leith.', '2026-03-08'],
  ['The zoo has shut its aviary until Monday.', '2026-03-09'],
  ['Aviary closed until Monday.', '2026-03-09'],
  ['The deadline for entries is Monday.', '2026-03-09'],
  ['Rangers urged visitors to stay out of the valley on Saturday.', '2026-03-07'],
  ['Bakers in Leith walk out on Monday.', '2026-03-09'],
  ['Year-end exams start on Monday.', '2026-03-09'],
  ['Tickets for the first two nights go on sale on Monday.', '2026-03-09'],
])('a day that words of a plan hold is to come: %s', (text, day) => {
  expect(read(text)).toEqual([day])
})

it.each([
  ['The judge adjourned the case on 8 June.', '2025-06-08'],
  ['The baker was bailed on 2 April.', '2025-04-02'],
  ['The zoo asked its keepers to leave on Monday.', '2026-03-02'],
  ['A man who has been told to stay away was seen on Monday.', '2026-03-02'],
  ['The pilot is accused of stealing fuel from Sunday.', '2026-03-01'],
  ['The aviary was closed until Monday.', '2026-03-02'],
  ['Rangers urged calm after the flood in Leith on Saturday.', '2026-02-28'],
  ['The driver is to blame for the crash on Monday.', '2026-03-02'],
  ['The tunnel had been closed from Sunday.', '2026-03-01'],
  ['The zoo faces charges over emails from Sunday.', '2026-03-01'],
  ['Shoppers saw the gates open on Monday.', '2026-03-02'],
  ['The ferries have cancelled 40 trips after the crash on Monday.', '2026-03-02'],
  ['The attack on 3 May, which killed two people, was condemned.', '2025-05-03'],
  ['The concert on 12 June was a success.', '2025-06-12'],
  ['The mill opened after a delay until June.', '2025-06'],
  ['The baker won the byelection on 7 May.', '2025-05-07'],
])('that of a deed is past: %s', (text, day) => {
  expect(read(text)).toEqual([day])
})

it.each([
  ['The baker did not pay the fees due in June and November.', ['2025-06', '2025-11']],
  ['The zoo skipped two vaccinations due in May and June.', ['2025-05', '2025-06']],
  ['The zoo had never filed the accounts due in September.', ['2025-09']],
  ['The pilot failed to attend a hearing scheduled for 8 June.', ['2025-06-08']],
  // it may have been paid early, and nobody knows what is left undone of what is to come
  ['The baker paid the fees due in October.', []],
  ['The baker will not pay the fees due in June.', ['2026-06']],
  ['The baker did not say whether he would pay the fees due in June.', ['2026-06']],
  ['The baker did not mention the vote due in June.', ['2026-06']],
])('that of what was due and left undone is past: %s', (text, days) => {
  expect(read(text)).toEqual(days)
})

it('reads each month of a list, “May” too', () => {
  expect(read('The zoo was shut in April and May.')).toEqual(['2025-04', '2025-05'])
  expect(read('The zoo was shut in April, May and June.')).toEqual(['2025-04', '2025-05', '2025-06'])
  expect(read('In April, May said that the zoo was shut.')).toEqual(['2025-04'])
})

it.each([
  ['A hearing set for January was put off.', ['2026-01']],
  ['A hearing planned for November was called off.', ['2025-11']],
  ['A vote due in January was dropped.', ['2026-01']],
  ['A march called for Monday was dropped.', []],
  // either autumn is as near
  ['A march planned for September was called off.', []],
])('that of a plan undone is of the year, or week, that is far nearer: %s', (text, days) => {
  expect(read(text)).toEqual(days)
})

it.each([
  ['The rebels hid since the Oct. 7 attack.', []],
  ['The crackdown of June 4 killed 40 people.', []],
  ['The Good Friday agreement of 1998 held.', ['1998']],
  ['The Black Saturday fires of 2009 killed 40 people.', ['2009']],
  ['On Oct. 7 attacks killed 40 people.', ['2025-10-07']],
  ['Monday’s attack killed 40 people.', ['2026-03-02']],
])('a day by which something is known is of no year that is not told: %s', (text, days) => {
  expect(read(text)).toEqual(days)
})

it.each([
  ['The mayor said in January that the mill would open in February.', ['2026-01', '2026-02']],
  ['The mayor said on Monday that the mill would open on Tuesday.', ['2026-03-02', '2026-03-03']],
  ['In 2024, the mayor said that rents had doubled since last year.', ['2024']],
  ['The mayor told a jury in January that he would leave in February.', ['2026-01', '2026-02']],
  // told from publication
  ['The mayor said a fire on Monday killed a man on Tuesday.', ['2026-03-02', '2026-03-03']],
  ['The mayor told police the fire on Monday hurt a man on Tuesday.', ['2026-03-02', '2026-03-03']],
  ['The mayor said on Monday that he was ill, but on Tuesday he left.', ['2026-03-02', '2026-03-03']],
  ['The mill that the mayor opened in January would close in February.', ['2026-01', '2027-02']],
])('a day of which somebody told is told from then: %s', (text, days) => {
  expect(read(text)).toEqual(days)
})

it.each([
  ['The mayor said a cut in June was still likely.', ['2026-06']],
  ['The bank could cut rates in June.', ['2026-06']],
  ['The union called for a strike in May.', ['2026-05']],
  ['The bank warned of a slump in June.', ['2026-06']],
  ['Ahead of polls in June, she left.', ['2026-06']],
  // either side is as near
  ['Ahead of polls in September, she left.', []],
  ['The bank had cut rates in June.', ['2025-06']],
  ['The union called a strike in June.', ['2025-06']],
])('a month of what may be is the near one: %s', (text, days) => {
  expect(read(text)).toEqual(days)
})

it.each([
  ['He will stand trial over the fire in January.', ['2026-01']],
  ['They expect 3%, up from 2% in January.', ['2026-01']],
  ['He will see the site of the crash in January.', ['2026-01']],
  ['He will play again after a loss on Monday.', []],
  ['He will stand trial in January.', ['2027-01']],
  ['He will stand trial for murder in January.', ['2027-01']],
  ['He will open a mill in January.', ['2027-01']],
])('a day behind a noun of its own is not that of the verb to come: %s', (text, days) => {
  expect(read(text)).toEqual(days)
})
