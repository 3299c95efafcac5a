import { describe, expect, it } from 'vitest'
import { dates } from '../../../src/text/date/dates.ts'
import { isMonthFirstIn } from '../../../src/text/date/slashed.ts'

/** 2026-01-05 is a Monday. */
const monday = '2026-01-05'

function read(text: string, published: string | null = monday): string[] {
  return dates(text, published).map(
    ({ start, end, value, grain }) => `${text.slice(start, end)} = ${value} ${grain}`,
  )
}

type Row = [text: string, ...dates: string[]]

const rows: Record<string, Row[]> = {
  'written out': [
    ['Nov. 30, 2025, in Florida', 'Nov. 30, 2025 = 2025-11-30 day'],
    ['on 5 January 2026', '5 January 2026 = 2026-01-05 day'],
    ['at 2026-01-05 or 31/12/2025', '2026-01-05 = 2026-01-05 day', '31/12/2025 = 2025-12-31 day'],
    ['in February 2022', 'February 2022 = 2022-02 month'],
    ['Russia in 2025 gained', '2025 = 2025 year'],
    ['the 2016 election', '2016 = 2016 year'],
    ['Tuesday, May 9, 2023', 'Tuesday, May 9, 2023 = 2023-05-09 day'],
    ['by Monday night, Dec. 1, and', 'Monday night, Dec. 1 = 2025-12-01 day'],
    ['on Sunday first heard of it', 'Sunday = 2026-01-04 day'],
    ['on Monday second only to Orsk', 'Monday = 2026-01-05 day'],
    ['on Friday the second', 'Friday the second = 2026-01-02 day'],
    ['on Monday night, 3 people died', 'Monday night = 2026-01-05 day'],
    ['in nineteen ninety-six', 'nineteen ninety-six = 1996 year'],
  ],
  'days between slashes, by another date that only one order allows, or by a weekday': [
    ['shut on 7/9/2024, open on 28/9/2024', '7/9/2024 = 2024-09-07 day', '28/9/2024 = 2024-09-28 day'],
    ['shut on 7/9/24, open on 9/28/24', '7/9/24 = 2024-07-09 day', '9/28/24 = 2024-09-28 day'],
    ['shut on 5-6-2024 and 25-6-2024', '5-6-2024 = 2024-06-05 day', '25-6-2024 = 2024-06-25 day'],
    ['shut on Saturday, 7/9/2024, and open', 'Saturday, 7/9/2024 = 2024-09-07 day'],
    ['shut on 6/6/2024 and open', '6/6/2024 = 2024-06-06 day'],
    ['shut on 7/9/2024 and open'],
    ['from 7/9/2024 to 8/9/2024 in Orsk'],
    ['on 7/9/2024, 28/9/2024 and 9/28/2024', '28/9/2024 = 2024-09-28 day', '9/28/2024 = 2024-09-28 day'],
  ],
  'a quarter of the calendar, and none of a firm’s own year': [
    ['Sales rose in the third quarter of fiscal 2025'],
    ['Sales rose in Q3 of its 2025 financial year, it said'],
    ['Sales rose in its fiscal first quarter of 2025'],
    ['Sales rose in the first quarter of the financial year 2025 and in May', 'May = 2025-05 month'],
    ['the third quarter of 2025, fiscal policy was lax', 'the third quarter of 2025 = 2025-Q3 quarter'],
    ['Sales rose in the third quarter', 'the third quarter = 2025-Q3 quarter'],
  ],
  'a year told once for several months or days': [
    ['in January and February 2024', 'January = 2024-01 month', 'February 2024 = 2024-02 month'],
    ['Dec. 30 and Jan. 2, 2024', 'Dec. 30 = 2023-12-30 day', 'Jan. 2, 2024 = 2024-01-02 day'],
    [
      'in May, June and July 2024',
      'May = 2024-05 month',
      'June = 2024-06 month',
      'July 2024 = 2024-07 month',
    ],
    ['on 2, 3 and 5 May 2024', '2 = 2024-05-02 day', '3 = 2024-05-03 day', '5 May 2024 = 2024-05-05 day'],
    ['in January, February 2024 figures', 'January = 2026-01 month', 'February 2024 = 2024-02 month'],
    ['he won 3, 5 and 7 of them, and 1945 of those'],
  ],
  'several months, weeks or days of one that is named': [
    ['Sales fell in the last three months of 2024', 'the last three months of 2024 = 2024-Q4 quarter'],
    ['the first six months of last year', 'the first six months of last year = 2025-01/2025-06 month'],
    ['the last two weeks of December', 'the last two weeks of December = 2025-12-18/2025-12-31 day'],
    ['the first 10 days of 2025', 'the first 10 days of 2025 = 2025-01-01/2025-01-10 day'],
    ['the next three months of 2027', '2027 = 2027 year'],
    ['the last three months of talks', 'the last three months = 2025-10/2026-01 month'],
    ['the past two years of war', 'the past two years = 2024/2026 year'],
  ],
  'a name that is written like a day or a span, and people of these days': [
    ['He spoke on “This Week,” a show, and on NBC’s This Week about the boats'],
    ['She sang “Last Year” and he sang it this week', 'this week = 2026-W02 week'],
    ['Last Week Orsk lost 40 boats', 'Last Week = 2026-W01 week'],
    ['It will help today’s sailors and today’s children'],
    ['today’s hearing of 40 sailors', 'today = 2026-01-05 day'],
  ],
  'a day or a span so many weeks off': [
    ['The vote will be held a week on Tuesday', 'a week on Tuesday = 2026-01-13 day'],
    ['The vote will be held Tuesday week', 'Tuesday week = 2026-01-13 day'],
    ['It opens a fortnight today', 'a fortnight today = 2026-01-19 day'],
    ['They met a week ago yesterday', 'a week ago yesterday = 2025-12-28 day'],
    ['They met on the Friday before last', 'the Friday before last = 2025-12-26 day'],
    ['It fell the week before last', 'the week before last = 2025-W52 week'],
    ['It fell in the May before last', 'the May before last = 2024-05 month'],
    ['They met a week ago Tuesday, a week last Tuesday and the Friday after next'],
    ['The firm pays 300 euros a week today', 'today = 2026-01-05 day'],
    ['It shut for a week on Friday', 'Friday = 2026-01-02 day'],
    ['It closed on Friday before last orders', 'Friday = 2026-01-02 day'],
  ],
  'a year or season that only ends what was before': [
    ['Before 2020, the school had no lift'],
    ['The ferry carried no lorries prior to 2019'],
    ['Prior to last spring, the port paid 12 guards'],
    ['The lift will not be mended before 2030', '2030 = 2030 year'],
    ['The ferry sank before March 2019', 'March 2019 = 2019-03 month'],
  ],
  'a number of four digits that is no year': [
    ['The ministry replied to 1340 leaked letters'],
    ['Rescuers freed 1930 sheep and sold 1740 stray goats'],
    ['Complaints fell to 1960'],
    ['The number of beds grew sharply from 1400 to 1720 in May', 'May = 2025-05 month'],
    ['The index slid from 1990 to 1950'],
    ['a herd of 1410'],
  ],
  'and one that is': [
    ['The herd grew from 1960 to 1990', '1960 to 1990 = 1960/1990 year'],
    ['Rents fell to 1995 levels', '1995 = 1995 year'],
    ['The firm cut its forecast according to 1998 figures', '1998 = 1998 year'],
    ['In 1990 voters chose Roe; since 1340 letters are kept', '1990 = 1990 year'],
    ['Lundair reported 2024 losses', '2024 = 2024 year'],
    ['the 1985 floods', '1985 = 1985 year'],
    [
      'It was built in 1340 and lived in from 1350 to 1400',
      '1340 = 1340 year',
      '1350 to 1400 = 1350/1400 year',
    ],
  ],
  'a part of a decade or a century': [
    ['It was founded half a century ago', 'half a century ago = 1976 year'],
    ['three quarters of a century after 1900', 'three quarters of a century after 1900 = 1975 year'],
    ['a half decade ago', 'a half decade ago = 2021 year'],
    ['half a dozen years ago', 'half a dozen years ago = 2020 year'],
    ['half a year ago, a third of a century ago, one and a half centuries ago'],
    ['a century ago, a year ago', 'a century ago = 1926 year', 'a year ago = 2025 year'],
  ],
  'a month or a day of a year told from publication': [
    ['It was sold in June of last year', 'June of last year = 2025-06 month'],
    ['It opens on Mar. 3 of next year', 'Mar. 3 of next year = 2027-03-03 day'],
    ['the first of this year', 'this year = 2026 year'],
    ['Customs held the tanker in June last year', 'June last year = 2025-06 month'],
    ['It opens on 3 March next year, he said', '3 March next year = 2027-03-03 day'],
    ['In May last year’s figures came out', 'May = 2025-05 month', 'last year = 2025 year'],
    ['He left on Friday last week', 'Friday last week = 2026-01-02 day'],
    ['It opens on Wednesday of next week', 'Wednesday of next week = 2026-01-14 day'],
  ],
  'a day that is awaited or is a limit': [
    ['The board is due to ratify the deal on Friday', 'Friday = 2026-01-09 day'],
    ['The match was stopped due to rain on Friday', 'Friday = 2026-01-02 day'],
    ['The pass will stay closed until at least Friday, rangers said', 'Friday = 2026-01-09 day'],
    ['All schools are shut till Tuesday', 'Tuesday = 2026-01-06 day'],
    ['The pass is closed until Friday', 'Friday = 2026-01-09 day'],
    ['The mayor signed a law that reopened the pass through Feb. 15', 'Feb. 15 = 2026-02-15 day'],
    ['The pass was shut through Dec. 15', 'Dec. 15 = 2025-12-15 day'],
    ['The judge put off sentencing until March 14', 'March 14 = 2026-03-14 day'],
    ['The trial was adjourned until Friday', 'Friday = 2026-01-09 day'],
    ['Traffic was suspended until Friday', 'Friday = 2026-01-09 day'],
    ['The firm would pass on the whole cut from June 1, it said', 'June 1 = 2026-06-01 day'],
    ['It cut rates before February’s election', 'February = 2026-02 month'],
    ['They have threatened to publish the files on Friday', 'Friday = 2026-01-09 day'],
    ['The judge set sentencing for March 14', 'March 14 = 2026-03-14 day'],
    ['The council moved the vote to March 14', 'March 14 = 2026-03-14 day'],
    ['The council had moved the vote to March 14', 'March 14 = 2025-03-14 day'],
    ['The judge ordered him to report by March 14', 'March 14 = 2026-03-14 day'],
    ['He paid the fine by March 14', 'March 14 = 2025-03-14 day'],
    ['He was given until March 14 to pay', 'March 14 = 2026-03-14 day'],
    ['She allowed him to stay free until his sentencing on March 14', 'March 14 = 2026-03-14 day'],
    ['She led the party until her defeat on March 14', 'March 14 = 2025-03-14 day'],
    ['The trial had been adjourned until Friday', 'Friday = 2026-01-02 day'],
    ['The river rose following two days of rain'],
    ['The pass remains closed until at least Friday', 'Friday = 2026-01-09 day'],
    ['The pass remained closed until Friday', 'Friday = 2026-01-02 day'],
    ['All schools were shut till Tuesday', 'Tuesday = 2025-12-30 day'],
    ['He is said to have stayed until Friday', 'Friday = 2026-01-02 day'],
    ['The mill, it was said, goes dark on March 31', 'March 31 = 2026-03-31 day'],
    ['Cover runs out on Nov. 30, the email said', 'Nov. 30 = 2026-11-30 day'],
    ['Cover ran out on Nov. 30, the email said', 'Nov. 30 = 2025-11-30 day'],
    ['The mill, they were told, closes on Oct. 1', 'Oct. 1 = 2026-10-01 day'],
    ['The Friday market has been cancelled'],
    ['The Friday meeting has been cancelled', 'Friday = 2026-01-02 day'],
    ['Strike ends on Friday', 'Friday = 2026-01-02 day'],
    ['The pass stayed closed on Friday', 'Friday = 2026-01-02 day'],
    ['The cabinet, which faces an election in November, fell out', 'November = 2026-11 month'],
    ['The cabinet faced an election in November', 'November = 2025-11 month'],
    ['The mayor is up for re-election in November', 'November = 2026-11 month'],
    ['The firm would be shedding staff after sales in November fell', 'November = 2025-11 month'],
    ['The party will choose a leader after elections in May', 'May = 2026-05 month'],
  ],
  'a day that is not told which': [
    ['He was found on a Tuesday in March', 'a Tuesday in March = 2025-03 month'],
    ['one Friday in May 2024', 'one Friday in May 2024 = 2024-05 month'],
    ['It fell on Sunday in Belka', 'Sunday = 2026-01-04 day'],
  ],
  'the day of what is planned': [
    // 2026-01-05 is a Monday
    ['The drivers threatened a walkout in February', 'February = 2026-02 month'],
    ['The baker did not rule out closures before Easter', 'Easter = 2026-04-05 day'],
    ['The club called a vote for Friday', 'Friday = 2026-01-09 day'],
    ['The drivers threatened a walkout on Thursday'],
    ['The man threatened a waiter on Friday', 'Friday = 2026-01-02 day'],
    ['The review was planned in November', 'November = 2025-11 month'],
    ['She said the yard could not deliver the boat before Nov. 24', 'Nov. 24 = 2025-11-24 day'],
    ['She said the yard could not deliver the boat before June 24', 'June 24 = 2026-06-24 day'],
    ['The school can reopen on Dec. 24', 'Dec. 24 = 2026-12-24 day'],
    ['He could not remember where he was on Dec. 24', 'Dec. 24 = 2025-12-24 day'],
  ],
  'what a timetable tells': [
    ['The count is required by law and begins on Thursday', 'Thursday = 2026-01-08 day'],
    ['The rule was written in haste and takes effect on Friday', 'Friday = 2026-01-09 day'],
    ['They counted the takes on Friday', 'Friday = 2026-01-02 day'],
    ['It pays a tenth above its price on Friday', 'Friday = 2026-01-02 day'],
  ],
  'told from the date before': [
    [
      'He wrote in March 2017. She left the following year',
      'March 2017 = 2017-03 month',
      'the following year = 2018 year',
    ],
    ['In 2011 it sank. The trial ended four years later', '2011 = 2011 year', 'four years later = 2015 year'],
    [
      'It opened on May 31, 2024 and burnt down the following day',
      'May 31, 2024 = 2024-05-31 day',
      'the following day = 2024-06-01 day',
    ],
    ['He wrote in 2017.\n\nShe left the following year', '2017 = 2017 year'],
    ['She left the following year'],
    [
      'On June 24, 2025 he met her. He was shot the previous day. The wound of the previous day was deep',
      'June 24, 2025 = 2025-06-24 day',
      'the previous day = 2025-06-23 day',
      'the previous day = 2025-06-23 day',
    ],
    ['It sank in 1957 and was raised almost 40 years later', '1957 = 1957 year'],
    ['It was the last year of the war'],
    ['sales have doubled in the last year', 'the last year = 2025/2026 year'],
    ['The pier was shut twice over the last year, and', 'the last year = 2025/2026 year'],
    ['He was mayor in the last year of the war'],
    ['He was mayor last year, of the port', 'last year = 2025 year'],
    ['what it had put in fourteen years ago', 'fourteen years ago = 2012 year'],
  ],
  'years behind a limit, and long ago': [
    ['It will be kept until at least 2030', '2030 = 2030 year'],
    ['It needs at least 2030'],
    ['It was founded in 1891 as a club', '1891 = 1891 year'],
    ['a town in 1891 houses'],
    ['Fishers built it 2,030 years ago'],
    ['A wreck almost eight thousand years ago, and 1,150 years ago'],
    ['It was built three thousand years before 1950'],
    ['It will last 9,000 years, and melt within 9,000 years'],
    ['The ice has shrunk over the past 5,000 years'],
    ['It was founded four hundred years ago, and two centuries ago'],
    ['It was founded 150 years ago', '150 years ago = 1876 year'],
    ['It was founded 100 years ago', '100 years ago = 1926 year'],
    ['It was founded 300 years ago this month', '300 years ago this month = 1726-01 month'],
  ],
  'months to a date': [
    ['sold it between March and May', 'March and May = 2025-03/2025-05 month'],
    ['They stood between Ann and May Lee'],
    [
      'Sales rose in the three months to the end of May',
      'the three months to the end of May = 2025-03/2025-05 month',
    ],
    ['Sales rose in the three months to May', 'the three months to May = 2025-03/2025-05 month'],
    ['Sales rose in the year to 31 March 2025', 'the year to 31 March 2025 = 2024-04/2025-03 month'],
    ['Sales rose in the quarter ended June 30', 'the quarter ended June 30 = 2025-04/2025-06 month'],
    ['The lease was extended by three months to June', 'June = 2025-06 month'],
    ['Sales rose in the year to date, and the year to march on'],
    ['Sales rose in the month to June 14', 'the month to June 14 = 2025-05-15/2025-06-14 day'],
    ['Sales rose in the year to 5 April', 'the year to 5 April = 2024-04-06/2025-04-05 day'],
  ],
  'the day of what was called': [
    ['Leaders hope to complete the merger by October 1', 'October 1 = 2026-10-01 day'],
    ['Officials want to close the mill in July', 'July = 2026-07 month'],
    ['The envoy has invited both camps to a new round of talks on Wednesday', 'Wednesday = 2026-01-07 day'],
    ['The envoy has invited them to a new meeting in Bergen on Wednesday', 'Wednesday = 2026-01-07 day'],
    ['A session of the council has been called for Thursday', 'Thursday = 2026-01-08 day'],
    ['Talks have now been set in Bergen for Thursday', 'Thursday = 2026-01-08 day'],
    ['The drivers have called another strike on Friday', 'Friday = 2026-01-09 day'],
    ['The mayor declared three days of mourning starting on Friday', 'Friday = 2026-01-09 day'],
    ['The mayor ordered a curfew from Friday', 'Friday = 2026-01-09 day'],
    ['The curfew had run from Friday', 'Friday = 2026-01-02 day'],
    ['Papers seen by the club name September as date for the sale', 'September = 2026-09 month'],
    ['The owner gave October as the likely month for closing', 'October = 2026-10 month'],
    ['He faces 25 years in prison when he is sentenced on April 17', 'April 17 = 2026-04-17 day'],
    ['He was jailed when he was sentenced on April 17', 'April 17 = 2025-04-17 day'],
    ['The office has issued a warning of rain for Wednesday', 'Wednesday = 2026-01-07 day'],
    ['The company hoped to have everyone back on by Thursday', 'Thursday = 2026-01-08 day'],
    ['The warning for Wednesday was lifted', 'Wednesday = 2025-12-31 day'],
    ['The envoy invited them to a new meeting on Wednesday', 'Wednesday = 2025-12-31 day'],
    ['Both have been fined for Thursday', 'Thursday = 2026-01-01 day'],
    ['They have not met since the envoy set out on Wednesday', 'Wednesday = 2025-12-31 day'],
    ['He has been called a coward at a meeting on Wednesday', 'Wednesday = 2025-12-31 day'],
    ['Police gave December as the month of the theft', 'December = 2025-12 month'],
  ],
  'no year but a time of day': [
    ['Shares fell to 41 crowns by 1930 GMT'],
    ['The play will begin at 1930 tonight', 'tonight = 2026-01-05 day'],
    ['The ferry left at 2015 local time'],
    ['It had been so in 1930', '1930 = 1930 year'],
  ],
  'the day of what somebody is bound to': [
    ['The owner has agreed to sell by auction on Jan. 28', 'Jan. 28 = 2026-01-28 day'],
    ['The captain was ordered to appear in court on Jan. 28', 'Jan. 28 = 2026-01-28 day'],
    ['She promised to pay on Dec. 30, and did', 'Dec. 30 = 2025-12-30 day'],
    ['On Jan. 20 she agreed to sell', 'Jan. 20 = 2025-01-20 day'],
  ],
  'in how long something is the first, or the most': [
    ['The choir will sing its first new mass in a decade'],
    ['Orsk will host the deadliest race in three years'],
    ['The town will hold a second vote in two years'],
    ['The first ferry will sail in three years', 'in three years = 2029 year'],
    ['Orsk will choose its new choir in three years', 'in three years = 2029 year'],
  ],
  'up to the day of publication, and from a day on': [
    ['from March 2024 to date', 'March 2024 to date = 2024-03/2026-01-05 day'],
    ['between Aug 2019 and now', 'Aug 2019 and now = 2019-08/2026-01-05 day'],
    ['It will be done within 9 months', 'within 9 months = 2026-01-05/2026-10-05 day'],
    [
      'closed for two weeks starting May 20, 2026',
      'two weeks starting May 20, 2026 = 2026-05-20/2026-06-02 day',
    ],
    ['Labor Day 2021 weekend', 'Labor Day 2021 weekend = 2021-09-04/2021-09-06 day'],
    ['on Monday 12.', 'Monday 12 = 2026-01-12 day'],
    ['on Monday 12 people died', 'Monday = 2026-01-05 day'],
  ],
  'how often, and since when': [
    ['plans to make 20 million doses a year from 2027', '2027 = 2027 year'],
    ['there will be ten flights a week from March 1', 'March 1 = 2026-03-01 day'],
    ['it closes a week from Tuesday', 'a week from Tuesday = 2026-01-13 day'],
  ],
  'the year left out': [
    ['Kyiv on Jan. 5.', 'Jan. 5 = 2026-01-05 day'],
    ['he died on Dec. 20', 'Dec. 20 = 2025-12-20 day'],
    ['it will shut the mill by November', 'November = 2026-11 month'],
    ['it will open on Dec. 20', 'Dec. 20 = 2026-12-20 day'],
    ['arrested in November', 'November = 2025-11 month'],
    ['will meet in February', 'February = 2026-02 month'],
    [
      'hurt his knee in October and will be out until March',
      'October = 2025-10 month',
      'March = 2026-03 month',
    ],
    ['the injury in October and will', 'October = 2025-10 month'],
    ['on June 12 and June 19', 'June 12 = 2026-06-12 day', 'June 19 = 2026-06-19 day'],
    ['on 12 and 19 June', '12 = 2026-06-12 day', '19 June = 2026-06-19 day'],
    ['on June 12 and 19, 2025', 'June 12 = 2025-06-12 day', '19, 2025 = 2025-06-19 day'],
    ['between June 12 and June 19', 'June 12 and June 19 = 2026-06-12/2026-06-19 day'],
    ['between 12 and 19 June', '12 and 19 June = 2026-06-12/2026-06-19 day'],
    ['May 31, 2024 and 30 others', 'May 31, 2024 = 2024-05-31 day'],
    ['dates: Jan. 12, 19 and 26.', 'Jan. 12 = 2026-01-12 day', '19 = 2026-01-19 day', '26 = 2026-01-26 day'],
  ],
  'days of the week': [
    ['strikes early Monday killed two', 'early Monday = 2026-01-05 day'],
    ['Trump on Sunday dismissed claims', 'Sunday = 2026-01-04 day'],
    ['leaders are in Paris Tuesday', 'Tuesday = 2026-01-06 day'],
    ['They will meet on Friday', 'Friday = 2026-01-09 day'],
    ['They met on Friday', 'Friday = 2026-01-02 day'],
    ['scheduled for Monday', 'Monday = 2026-01-05 day'],
    ['She called off a scheduled match Saturday', 'Saturday = 2026-01-03 day'],
    ['They skipped the scheduled hearing on Friday', 'Friday = 2026-01-02 day'],
    ['The union announced a scheduled vote Friday', 'Friday = 2026-01-09 day'],
    ['They will go after a scheduled match Saturday', 'Saturday = 2026-01-10 day'],
    ['said Monday it would vote on Thursday', 'Monday = 2026-01-05 day', 'Thursday = 2026-01-08 day'],
    ['unveiled plans on Saturday', 'Saturday = 2026-01-03 day'],
    ['last Tuesday, next Tuesday', 'last Tuesday = 2025-12-30 day', 'next Tuesday = 2026-01-13 day'],
  ],
  'told from publication': [
    ['yesterday and today', 'yesterday = 2026-01-04 day', 'today = 2026-01-05 day'],
    ['last night', 'last night = 2026-01-04 day'],
    ['had last month accused', 'last month = 2025-12 month'],
    ['began four years ago next month', 'four years ago next month = 2022-02 month'],
    ['three days ago', 'three days ago = 2026-01-02 day'],
    ['two weeks ago', 'two weeks ago = 2025-W52 week'],
    ['a decade ago', 'a decade ago = 2016 year'],
    ['for the past two decades', 'the past two decades = 2006/2026 year'],
    ['in the past decade', 'the past decade = 2016/2026 year'],
    ['over the next decade', 'next decade = 2026/2036 year'],
    ['in the next decade', 'next decade = 2030/2039 decade'],
    ['This week, we will', 'This week = 2026-W02 week'],
    ['gathered over the weekend', 'the weekend = 2026-01-03/2026-01-04 day'],
    ['later this year', 'later this year = 2026 year'],
    ['by the end of the year', 'the end of the year = 2026 year'],
    ['will end in two months', 'in two months = 2026-03 month'],
    ['the past three years', 'the past three years = 2023/2026 year'],
    ['a day after Sunday’s attack', 'a day after Sunday = 2026-01-05 day'],
    ['the day after tomorrow', 'the day after tomorrow = 2026-01-07 day'],
    ['the week of Jan. 12', 'the week of Jan. 12 = 2026-W03 week'],
    ['from next Monday to Friday', 'next Monday to Friday = 2026-01-12/2026-01-16 day'],
    ['it will last 22 days'],
    ['last summer', 'last summer = 2025-06/2025-08 season'],
  ],
  spans: [
    ['in early 2025', 'early 2025 = 2025 year'],
    ['the 1990s and the ’80s', 'the 1990s = 1990/1999 decade', 'the ’80s = 1980/1989 decade'],
    ['in the 19th century', 'the 19th century = 1800/1899 century'],
    ['The yard will cut 40 jobs after third-quarter orders fell', 'third-quarter = 2025-Q3 quarter'],
    [
      'The bank would sell two mills after second-quarter net profit dropped',
      'second-quarter = 2025-Q2 quarter',
    ],
    ['The mill will open after third-quarter orders are known', 'third-quarter = 2026-Q3 quarter'],
    ['profit rose in the third quarter', 'the third quarter = 2025-Q3 quarter'],
    [
      'Q3 2024, the second quarter of 2023',
      'Q3 2024 = 2024-Q3 quarter',
      'the second quarter of 2023 = 2023-Q2 quarter',
    ],
    ['the first half of 2025', 'the first half of 2025 = 2025-01/2025-06 month'],
    ['between 2012 and 2015, 2012-15', '2012 and 2015 = 2012/2015 year', '2012-15 = 2012/2015 year'],
    ['from Jan. 3 to 5', 'Jan. 3 to 5 = 2026-01-03/2026-01-05 day'],
    ['from November 2025 to March 2026', 'November 2025 to March 2026 = 2025-11/2026-03 month'],
    ['the first week of January', 'the first week of January = 2026-W01 week'],
    ['the last Friday of November 2025', 'the last Friday of November 2025 = 2025-11-28 day'],
  ],
  holidays: [
    ['on New Year’s Eve', 'New Year’s Eve = 2025-12-31 day'],
    [
      'Thanksgiving 2023 and Easter 2024',
      'Thanksgiving 2023 = 2023-11-23 day',
      'Easter 2024 = 2024-03-31 day',
    ],
    ['Christmas trees'],
    [
      'the New Year’s Eve fireworks display last year',
      'New Year’s Eve = 2025-12-31 day',
      'last year = 2025 year',
    ],
    ['for New Year’s Day swims last year', 'New Year’s Day = 2025-01-01 day', 'last year = 2025 year'],
    [
      'on New Year’s Day he said last year’s was worse',
      'New Year’s Day = 2026-01-01 day',
      'last year = 2025 year',
    ],
  ],
  'a price of a market': [
    [
      'Orvik will pay 640 pence a share, a premium of 38% to Friday’s closing price.',
      'Friday = 2026-01-02 day',
    ],
  ],
  'a limit to what is to come': [
    ['The mayor said the street would stay closed until Friday.', 'Friday = 2026-01-09 day'],
    ['It will stay shut till Sunday.', 'Sunday = 2026-01-11 day'],
    ['The papers must be filed by Thursday.', 'Thursday = 2026-01-08 day'],
    ['The street was closed until Friday.', 'Friday = 2026-01-02 day'],
  ],
  'what somebody refused or is not going to do': [
    ['The owner would not close the shaft on Friday.'],
    ['The owner said he would not close the shaft on Friday.', 'Friday = 2026-01-09 day'],
    ['The shaft would not be closed on Friday.', 'Friday = 2026-01-09 day'],
  ],
  'a day behind what it is told by, or behind a number that counts': [
    ['the ban will become law after passing the senate 40-12 Sunday', 'Sunday = 2026-01-04 day'],
    ['Roe will quit after losing the vote on Sunday', 'Sunday = 2026-01-04 day'],
    ['Roe will quit on Sunday', 'Sunday = 2026-01-11 day'],
    [
      'a hearing is expected on Tuesday, followed by a vote on Thursday',
      'Tuesday = 2026-01-06 day',
      'Thursday = 2026-01-08 day',
    ],
    [
      'a hearing was held on Friday, followed by a vote on Saturday',
      'Friday = 2026-01-02 day',
      'Saturday = 2026-01-03 day',
    ],
    ['All 14 June 3 rioters were freed'],
    ['Nine of the 12 Oct. 5 gunmen came from Orsk'],
    ['Families of Oct. 5 victims may sue'],
    ['On 14 June 3 rioters were freed', '14 June = 2025-06-14 day'],
    ['The June 3 vote was close', 'June 3 = 2025-06-03 day'],
  ],
  'no dates': [
    ['May said she may march on; April Jones agreed'],
    ['2,020 or 2020 people'],
    ['a man in his 70s in the second row'],
    ['scored in the second quarter'],
    ['the Sunday Times on Super Tuesday'],
    ['every Monday'],
    ['a Long March 4C rocket'],
    ['Feb. 30, 2025'],
  ],
}

describe('dates', () => {
  for (const [name, list] of Object.entries(rows)) {
    it.each(list)(`${name}: %s`, (text, ...found) => {
      expect(read(text)).toEqual(found)
    })
  }

  it('takes the weekday of an article of the same day as that day', () => {
    expect(read('leaders are in Paris on Tuesday', '2026-01-06')).toEqual(['Tuesday = 2026-01-06 day'])
  })

  it('leaves out what publication does not tell', () => {
    const text = 'On Monday, last month, last year and in 2020'
    expect(read(text, null)).toEqual(['2020 = 2020 year'])
    expect(read(text, '2026')).toEqual(['last year = 2025 year', '2020 = 2020 year'])
    expect(read(text, '2026-01')).toEqual([
      'last month = 2025-12 month',
      'last year = 2025 year',
      '2020 = 2020 year',
    ])
  })

  it('takes the day as written, whatever the time zone', () => {
    expect(read('today', '2026-01-05T23:30-08:00')).toEqual(['today = 2026-01-05 day'])
  })

  it.each(['January 1 to ', '2012-', 'four years ago on ', 'the ', 'Monday to ', '1 ', 'Jan. 1, '])(
    'reads 300,000 characters of %j at once',
    (unit) => {
      expect(dates(unit.repeat(300_000 / unit.length), monday).length).toBeGreaterThanOrEqual(0)
    },
  )
})

describe('a story of weeks before publication', () => {
  const opens = 'Late on Tuesday, December 9, Ann Lee rang the bank and asked for a loan'

  it.each<[why: string, text: string, dates: string[]]>([
    ['has its own weekend', `${opens} by the weekend.`, ['the weekend = 2025-12-13/2025-12-14 day']],
    ['has its own days, told by “the”', `${opens}.\n\nShe left on the Friday.`, ['Friday = 2025-12-12 day']],
    [
      'leaves a weekday open',
      `${opens}.\n\nNobody left of her own free will, and it shut on Saturday night.`,
      [],
    ],
    [
      'ends where something is told of now',
      `${opens}.\n\nThe bank has since shut. The doors closed on Saturday.`,
      ['Saturday = 2026-01-03 day'],
    ],
    [
      'has no part in what was said since',
      `${opens}.\n\nShe said on Friday she won.`,
      ['Friday = 2026-01-02 day'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).slice(1)).toEqual(expected)
  })

  it('is none where the day is mentioned in passing or lies in the week of publication', () => {
    expect(read('The trial over the fire of Tuesday, December 9, opened on Friday.').at(-1)).toBe(
      'Friday = 2026-01-02 day',
    )
    expect(read('On Tuesday, December 30, the bank shut. It opened on Friday.').at(-1)).toBe(
      'Friday = 2026-01-02 day',
    )
  })
})

describe('“last night”', () => {
  it.each([
    ['2026-01-05T09:30:00+00:00', ['2026-01-04']],
    ['2026-01-05T22:10:00Z', ['2026-01-04']],
    ['2026-01-05T22:10:00+00:00', []],
  ])('is the night before %s, unless that is an evening itself', (published, days) => {
    expect(dates('He was sacked last night.', published).map(({ value }) => value)).toEqual(days)
  })
})

describe('a day of what somebody ordered', () => {
  it.each([
    ['The mayor ordered the hotel to shut its doors Tuesday night.', '2026-01-06'],
    ['The firm plans to shut the plant on Tuesday.', '2026-01-13'],
    ['The shop is to shut on Monday.', '2026-01-12'],
  ])('%s', (text, day) => {
    expect(dates(text, '2026-01-08').map(({ value }) => value)).toEqual([day])
  })
})

describe('a day of what somebody did', () => {
  it.each([
    ['Rioters set fire to the bank on Friday.', '2026-01-02'],
    ['The ferry overtook two tugs on Friday.', '2026-01-02'],
  ])('%s', (text, day) => {
    expect(dates(text, '2026-01-08').map(({ value }) => value)).toEqual([day])
  })
})

describe('a month of what somebody has called off or booked', () => {
  it.each([
    ['The hotel has called off three weddings in April.', '2026-04'],
    ['The hall has also cancelled its 40 concerts in May.', '2026-05'],
    ['The club, which has booked 12 bands for June, is full.', '2026-06'],
    // of these the month may be that of the deed
    ['The hotel called off three weddings in November.', '2025-11'],
    ['Three weddings were called off in November.', '2025-11'],
    ['The hotel has shut its doors to weddings in November.', '2025-11'],
  ])('%s', (text, month) => {
    expect(dates(text, '2026-03-15').map(({ value }) => value)).toEqual([month])
  })
})

describe('a feast that is near', () => {
  it.each([
    ['The union held the stronger hand before Christmas.', 'Christmas = 2025-12-25 day'],
    ['The driver died shortly before Christmas.', 'Christmas = 2024-12-25 day'],
    ['The union held the stronger hand before Easter.', 'Easter = 2025-04-20 day'],
  ])('%s', (text, expected) => {
    expect(read(text, '2025-11-28')).toEqual([expected])
  })
})

describe('a month of any year', () => {
  it.each(['Every cancelled flight in December is worth three.', 'Each day in June costs them £4m.'])(
    'has no date: %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  it.each(['Every flight in December was cancelled.', 'Every flight in December has been cancelled.'])(
    'is not meant by %s',
    (text) => {
      expect(read(text)).toEqual(['December = 2025-12 month'])
    },
  )
})

describe('a day without a year', () => {
  it.each([
    [
      'is of the year that the text told with its month, long past',
      'The baker died in August 2023.\n\nHis shop was sold on August 11.',
      '2023-08-11',
    ],
    [
      'is of this year where it is news',
      'The baker died in December 2023.\n\nHis shop was sold on December 11.',
      '2025-12-11',
    ],
    [
      'is the nearest where the text told two years with its month',
      'The baker left in August 2020 and died in August 2023. His shop was sold on August 11.',
      '2025-08-11',
    ],
  ])('%s', (_, text, day) => {
    expect(dates(text, monday).at(-1)?.value).toBe(day)
  })
})

describe('“this Tuesday”, on a Friday,', () => {
  it.each([
    [
      'is the next where it is told ahead',
      'The pool will open this Tuesday.',
      ['this Tuesday = 2026-01-13 day'],
    ],
    [
      'is so by what somebody said',
      'She said it would not be held this Tuesday.',
      ['this Tuesday = 2026-01-13 day'],
    ],
    [
      'is the one gone by where it is told of',
      'The pool opened this Tuesday.',
      ['this Tuesday = 2026-01-06 day'],
    ],
    ['is neither where nothing tells which', 'The fair this Tuesday.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text, '2026-01-09')).toEqual(expected)
  })

  it('but “this Sunday” is of the same week', () => {
    expect(read('The pool opened early; this Sunday it will shut.', '2026-01-09')).toEqual([
      'this Sunday = 2026-01-11 day',
    ])
  })
})

describe('what is still to come', () => {
  it.each([
    ['The panel, which left rates alone in May, meets on February 23.', 'February 23 = 2026-02-23 day'],
    ['The coach said the new man could make his debut on Saturday.', 'Saturday = 2026-01-10 day'],
    ['A mediator has proposed that talks resume Friday.', 'Friday = 2026-01-09 day'],
    ['The union demanded that the firm return on Friday.', 'Friday = 2026-01-09 day'],
    ['They expected the prices of imported goods to fall by Easter.', 'Easter = 2026-04-05 day'],
    ['The firm had agreed to leave by the end of the year.', 'the end of the year = 2026 year'],
    ['Polls opened abroad ahead of Friday’s election.', 'Friday = 2026-01-09 day'],
    ['The club has dropped two men for Friday’s cup final.', 'Friday = 2026-01-09 day'],
    ['The union called for a boycott of Friday’s vote.', 'Friday = 2026-01-09 day'],
    ['The council voted on Monday to close the pool on 31 May.', '31 May = 2026-05-31 day'],
    ['It passed a law that bans smoking from 1 August.', '1 August = 2026-08-01 day'],
    ['The vicar, who retires in August, turned up.', 'August = 2026-08 month'],
    ['The bishop, who turns 65 in September, was there.', 'September = 2026-09 month'],
    ['The council decides in October.', 'October = 2026-10 month'],
    ['Parliament votes on Friday.', 'Friday = 2026-01-09 day'],
    ['She was asked to stay until September.', 'September = 2026-09 month'],
    ['Markets expect no cut before October.', 'October = 2026-10 month'],
    ['The bridge will reopen on Monday week.', 'Monday week = 2026-01-19 day'],
    ['Her speech came days before a looming January 23 deadline.', 'January 23 = 2026-01-23 day'],
    ['The firm extended the offer until May 20.', 'May 20 = 2026-05-20 day'],
    ['The tram is supposed to run in November.', 'November = 2026-11 month'],
    ['The zoo has said the pandas are supposed to arrive in September.', 'September = 2026-09 month'],
    ['The museum is expected to print unsigned copies of the maps on Friday.', 'Friday = 2026-01-09 day'],
    ['The choir will sing recovered hymns on Friday.', 'Friday = 2026-01-09 day'],
    ['The crew, which won nothing, prepares for a move in July.', 'July = 2026-07 month'],
    ['They are going to sell it in November.', 'November = 2026-11 month'],
    ['The judge rejected a delay until October.', 'October = 2026-10 month'],
    ['The farmers won an extension until October.', 'October = 2026-10 month'],
    [
      'It put off the duties on cars, steel and tin from Sund, Norvia and Halden until June 1.',
      'June 1 = 2026-06-01 day',
    ],
    ['The council fired 20 workers before the March 3 vote.', 'March 3 = 2026-03-03 day'],
    ['Ann Lee told members to think of the April election.', 'April = 2026-04 month'],
    [
      'The port was shut, state radio reported Tuesday morning local time.',
      'Tuesday morning = 2026-01-06 day',
    ],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected)
  })
})

describe('what the text told before', () => {
  it.each([
    ['tells which day of the week followed', 'It broke on 3 May 2024 and was mended the following Tuesday.', ['3 May 2024 = 2024-05-03 day', 'the following Tuesday = 2024-05-07 day']],
    ['or does not', 'Work resumed the following Tuesday.', []],
    ['as “next” does with its article', 'In May last year she rang. She booked a table for the next Tuesday.', ['May last year = 2025-05 month']],
    ['and tells it', 'It broke on 3 May 2024 and was mended the next Tuesday.', ['3 May 2024 = 2024-05-03 day', 'the next Tuesday = 2024-05-07 day']],
    ['tells which month a day is of', 'She must pay by March 12. “Ask me on the 12th,” she said.', ['March 12 = 2026-03-12 day', 'the 12th = 2026-03-12 day']],
    ['but of another day does not', 'She must pay by March 12. “Ask me on the 9th,” she said.', ['March 12 = 2026-03-12 day', 'the 9th = 2025-12-09 day']],
    ['tells from where another month is counted', 'It showed no wear as it opens in May or early June.', ['May = 2026-05 month', 'early June = 2026-06 month']],
    ['or another day', 'He fell on Saturday or Sunday.', ['Saturday = 2026-01-03 day', 'Sunday = 2026-01-04 day']],
    ['but not where that was not yet', 'He fell in January or February.', ['January = 2026-01 month']],
    ['nor what had been planned for a day of the week', 'They had planned to play on Friday.', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  }) // prettier-ignore
})

describe('what is held on a day', () => {
  it.each([
    [
      'leaves the day open where it may be told of afterwards',
      'The club dropped two men for Friday’s final.',
      [],
    ],
    ['and where it was a day or two ago', 'Polls opened abroad ahead of Sunday’s vote.', []],
    ['is past where it was won', 'She won Friday’s election.', ['Friday = 2026-01-02 day']],
    ['or had been led up to', 'They had led ahead of Friday’s vote.', ['Friday = 2026-01-02 day']],
    ['or by its month', 'She won the April election.', ['April = 2025-04 month']],
    ['but not where its month is as near on either side', 'She spent it ahead of July elections.', []],
    [
      'and is not to come where it came before',
      'It was sold days before the November 3 vote.',
      ['November 3 = 2025-11-03 day'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what is past', () => {
  it.each([
    ['Smoke could be seen on Friday.', 'Friday = 2026-01-02 day'],
    ['They could return on Friday.', 'Friday = 2026-01-02 day'],
    ['Customers could not log in for six hours on Friday.', 'Friday = 2026-01-02 day'],
    ['The owner could not be reached on Friday.', 'Friday = 2026-01-02 day'],
    ['The tram is supposed to have run in November.', 'November = 2025-11 month'],
    ['The supposed plot failed in November.', 'November = 2025-11 month'],
    ['The museum’s plan to close shocked visitors on Friday.', 'Friday = 2026-01-02 day'],
    ['They had won a delay until October.', 'October = 2025-10 month'],
    ['Reserves had risen to £14m by the end of the year.', 'the end of the year = 2025 year'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('a day before a subject of which something to come is told', () => {
  it.each([
    ['is past where what it did is', 'On Tuesday, a ballot paper that would let monks vote lost its last backer.', '2026-01-06'],
    ['though its clause stands between commas', 'On Tuesday the tax, which will triple by June, was dropped.', '2026-01-06'],
    ['or a month before the verb', 'On Tuesday, a bishop who will leave in May blessed the bells.', '2026-01-06'],
    ['or nothing', 'On Tuesday, a bishop who may leave blessed the bells.', '2026-01-06'],
    ['or it is told by a participle', 'On Tuesday, a bishop due to leave blessed the bells.', '2026-01-06'],
    ['or by what it wants', 'On Tuesday, the abbey that plans to sell the bells drew a crowd.', '2026-01-06'],
    ['or what it said is to come', 'On Tuesday, the abbey that plans to sell the bells said Oslo will buy them.', '2026-01-06'],
    ['is to come where what it does is', 'On Tuesday, a law that would help abbots cut costs will be read.', '2026-01-13'],
    ['or nobody did anything', 'On Tuesday, abbots hope that bells will ring after the storm broke a tower.', '2026-01-13'],
    ['or no more is told of who does it', 'On Tuesday, abbots plan to sell a bell named after her.', '2026-01-13'],
  ])('%s', (_, text, expected) => {
    expect(dates(text, '2026-01-09').find(({ grain }) => grain === 'day')?.value).toBe(expected)
  }) // prettier-ignore
})

describe('a rank behind a month', () => {
  it.each([
    ['In January the second dose was tested.', 'January = 2026-01 month'],
    ['By January the second dose was tested.', 'January = 2026-01 month'],
    ['On January the second the king left.', 'January the second = 2026-01-02 day'],
    ['It opened on March the third, 2024.', 'March the third, 2024 = 2024-03-03 day'],
    [
      'They are off from March the third till the ninth.',
      'March the third till the ninth = 2026-03-03/2026-03-09 day',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('a number behind a name', () => {
  it.each(['He crashed his Peugeot 2008.', 'A Cosy 2000 heater caught fire.', 'The Boeing 2037 was shown.'])(
    'is a model’s: %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  it.each([
    'A World Cup 2018 ticket was found.',
    'The Tokyo 2020 medals are of tin.',
    'The Equality Act 2010 was cut.',
  ])('is a year: %s', (text) => {
    expect(read(text)).toHaveLength(1)
  })
})

describe('a day in words that somebody said', () => {
  it.each([
    ['Anna Berg told MPs in 2019 that it would open “next year”.', ['2019 = 2019 year']],
    ['“It opens next year,” Anna Berg said in 2019.', ['2019 = 2019 year']],
    ['In 2019, Anna Berg said: “It opens in May.”', ['2019 = 2019 year']],
    ['Anna Berg said on Monday: “It opens next year.”', ['Monday = 2026-01-05 day', 'next year = 2027 year']],
    [
      'Anna Berg was hired in 2019. “It opens next year,” she said.',
      ['2019 = 2019 year', 'next year = 2027 year'],
    ],
    ['The bank, founded in 1990, said: “It opens next year.”', ['1990 = 1990 year', 'next year = 2027 year']],
  ])('is told from then where that is long past: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('days between slashes', () => {
  it.each([
    ['US', '2024-07-09'],
    ['IN', '2024-09-07'],
    ['GB', '2024-09-07'],
    ['CA', undefined],
    [null, undefined],
  ])('are read as papers in %s write them: %s', (country, day) => {
    expect(dates('shut on 7/9/2024', monday, isMonthFirstIn(country))[0]?.value).toBe(day)
  })
  it('are read by what the text shows before the country', () => {
    expect(dates('from 7/9/2024 to 9/28/2024', monday, false)[0]?.value).toBe('2024-07-09/2024-09-28')
  })
})
