import { describe, expect, it } from 'vitest'
import { quantities } from '../../../src/text/quantity/quantities.ts'

type Row = [text: string, ...amounts: string[]]

/** Each amount as `words = value unit hedge`. */
function read(text: string): string[] {
  return quantities(text).map(({ start, end, value, unit, hedge }) =>
    [text.slice(start, end), '=', JSON.stringify(value), unit ?? '-', hedge].filter(Boolean).join(' '),
  )
}

const rows: Record<string, Row[]> = {
  'one and a part of it, and a number with what it may be off': [
    ['without a contract for a year and a half', 'a year and a half = 1.5 year'],
    ['a mile and a quarter away', 'a mile and a quarter = 1.25 mi'],
    ['a band of 8 plus or minus 2 per cent', '8 plus or minus 2 per cent = [6,10] %'],
    ['it measured 8±2%', '8±2% = [6,10] %'],
    ['8 plus or minus a few', '8 = 8 - at-least'],
  ],
  'shares that fall and quarters of a year': [
    ['dropped by nearly a quarter on Tuesday', 'a quarter = 0.25 - nearly'],
    ['in the first three quarters of 2025'],
    ['three quarters of them left', 'three quarters = 0.75 -'],
  ],
  'numbers as they are written in other places': [
    ['it lent 3,25,000 books', '3,25,000 books = 325000 book'],
    ['sold for 4.500.000 euros and €4.500,50', '4.500.000 euros = 4500000 EUR', '€4.500,50 = 4500.5 EUR'],
    ['the machine at 10.20.30.40'],
    ['rents rose 4.5pc and 3 pc', '4.5pc = 4.5 %', '3 pc = 3 %'],
    ['spared one-in-six herds', 'one-in-six = 0.16666666666666666 -'],
    ['spared two of every five herds', 'two of every five = 0.4 -'],
    ['sold two in 2020', 'two = 2 -'],
    ['a balance (-24)', '-24 = -24 -'],
    ['1/10th of it', '1/10th = 0.1 -'],
  ],
  'dozens, hundreds and millions that are halved or coupled': [
    ['a half-dozen goats', 'a half-dozen goats = 6 goat'],
    ['half-a-dozen goats', 'half-a-dozen goats = 6 goat'],
    ['a quarter-million trees', 'a quarter-million trees = 250000 tree'],
    ['a couple of hundred trees', 'a couple of hundred trees = 200 tree about'],
    ['a couple thousand trees', 'a couple thousand trees = 2000 tree about'],
    ['a couple from Lund planted half-wild trees'],
    ['two years and a half', 'two years and a half = 2.5 year'],
    ['two years and a half of the third', 'two years = 2 year', 'a half = 0.5 -'],
  ],
  'millions and metres': [
    ['got 1.2m letters from 5m nurses', '1.2m letters = 1200000 letter', '5m nurses = 5000000 nurse'],
    ['moved 1.5m tonnes', '1.5m tonnes = 1500000 t'],
    ['the 400m hurdles by a 5m wall', '400m = 400 m', '5m = 5 m'],
    ['a 4K screen and a 5K run'],
  ],
  'feet, inches and the end of a quotation': [["the 'class of 18' and 6' of rope", '18 = 18 -', "6' = 6 ft"]],
  'money by letters before it': [
    ['Manila will pay P200,000 and P5 million', 'P200,000 = 200000 PHP', 'P5 million = 5000000 PHP'],
    ['Gaborone will pay P200,000', 'P200,000 = 200000 BWP'],
    ['they will pay P200,000', '200,000 = 200000 -'],
    ['the P5 road'],
    ['Rp 50 million', 'Rp 50 million = 50000000 IDR'],
  ],
  'fractions and points in words': [
    ['one twenty-fifth of it', 'one twenty-fifth = 0.04 -'],
    ['a one-hundredth of it', 'a one-hundredth = 0.01 -'],
    ['twenty-three fifths', 'twenty-three fifths = 4.6 -'],
    ['two - thirds of it', 'two - thirds = 0.666666666666667 -'],
    ['minus five point five degrees Celsius', 'minus five point five degrees Celsius = -5.5 °C'],
    ['three point two million euros', 'three point two million euros = 3200000 EUR'],
    ['left Ann Lind 211 votes ahead; gave Orsk 40 boats', '211 votes = 211 vote', '40 boats = 40 boat'],
    ['4 thousand 3 hundred votes', '4 thousand 3 hundred votes = 4300 vote'],
    ['a twenty-first birthday'],
    ['a magnitude-5.3 quake near the Route-66 inn', '5.3 = 5.3 -'],
    ['the play begins at 1930 on Friday'],
  ],
  'a name of a unit that is another word': [
    ['Three won seats and 2 lost theirs', 'Three = 3 -', '2 = 2 -'],
    ['a ticket costs 1,200 won', '1,200 won = 1200 KRW'],
    ['after three cup finals', 'three cup finals = 3 final'],
    ['two second-hand cars and a 30-second clip', 'two second-hand cars = 2 car', '30-second = 30 s'],
    ['three cups of flour', 'three cups = 3 cup'],
  ],
  'how many children somebody has': [
    ['shot the father of two four times', 'two = 2 child', 'four times = 4 time'],
    ['a mother of three, and 2 dogs', 'three = 3 child', '2 dogs = 2 dog'],
    ['the mother of three boys', 'three boys = 3 boy'],
  ],
  'a number that is a name, before another': [
    ['Flight 175 left two hours later', 'two hours = 2 h'],
    ['on tower 7 three weeks ago'],
  ],
  'what is counted': [
    ['launched a total of 165 drones', '165 drones = 165 drone'],
    ['nine Shahed long-range attack drones fell', 'nine Shahed long-range attack drones = 9 drone'],
    [
      'three others and 12 current or former heads',
      'three others = 3 other',
      '12 current or former heads = 12 head',
    ],
    ['one person died, a man lived', 'one person = 1 person'],
    [
      '100 media organisations and two police officers',
      '100 media organisations = 100 organisation',
      'two police officers = 2 officer',
    ],
    ['countries: 15', '15 = 15 -'],
    ['replied to 1340 leaked letters', '1340 leaked letters = 1340 letter'],
    ['beds grew from 1400 to 1720', '1400 = 1400 -', '1720 = 1720 -'],
    ['three out of every ten nurses', 'three out of every ten = 0.3 -'],
    ['In 2011 it sank. It was raised four years later', 'four years = 4 year'],
    ['a few hundred mail-in ballots', 'few hundred mail-in ballots = 100 ballot more-than'],
    ['30 at-risk children, 14 in the house', '30 at-risk children = 30 child', '14 = 14 -'],
    ['a 12-member panel of 25 crewmen', '12-member = 12 member', '25 crewmen = 25 crewman'],
  ],
  words: [
    ['two dozen homes', 'two dozen homes = 24 home'],
    ['one hundred and six cities', 'one hundred and six cities = 106 city'],
    ['twenty-one million voters', 'twenty-one million voters = 21000000 voter'],
    ['one and a half million euros', 'one and a half million euros = 1500000 EUR'],
    ['41 jobs by 1130 GMT', '41 jobs = 41 job'],
    ['at 1830 local time'],
    ['half a million jobs', 'half a million jobs = 500000 job'],
    ['half a mile off, by half a point', 'half a mile = 0.5 mi', 'half a point = 0.5 point'],
    ['a quarter of a percentage point', 'a quarter of a percentage point = 0.25 percentage point'],
    ['a third of voters', 'a third = 0.333333333333333 -'],
    ['two-thirds, three quarters', 'two-thirds = 0.666666666666667 -', 'three quarters = 0.75 -'],
    ['one in five drivers', 'one in five = 0.2 -'],
    ['two-and-a-half years', 'two-and-a-half years = 2.5 year'],
  ],
  'no exact number': [
    ['dozens of residents', 'dozens of residents = 12 resident more-than'],
    ['tens of thousands fled', 'tens of thousands = 10000 - more-than'],
    ['killed tens, if not hundreds, of thousands', 'tens, if not hundreds, of thousands = 10000 - more-than'],
    ['several hundred troops', 'several hundred troops = 100 troop more-than'],
  ],
  hedges: [
    ['around 20% of it', '20% = 20 % about'],
    ['information about two climbers', 'two climbers = 2 climber'],
    ['seen by about two climbers', 'two climbers = 2 climber about'],
    ['at least nine missiles', 'nine missiles = 9 missile at-least'],
    ['up to $5', '$5 = 5 USD at-most'],
    ['more than half', 'half = 0.5 - more-than'],
    ['fewer than 10 cows', '10 cows = 10 cow less-than'],
    ['nearly 40 years', '40 years = 40 year nearly'],
    ['100+ people', '100+ people = 100 person at-least'],
    ['300 people or more', '300 people = 300 person at-least'],
    ['over three years', 'three years = 3 year'],
    ['all under one roof, over one shoulder', 'one roof = 1 roof', 'one shoulder = 1 shoulder'],
    [
      'over one million people and under one per cent',
      'one million people = 1000000 person more-than',
      'one per cent = 1 % less-than',
    ],
  ],
  ranges: [
    ['10-15 percent', '10-15 percent = [10,15] %'],
    ['between 10 and 15 boats', '10 and 15 boats = [10,15] boat'],
    ['$5m to $10m', '$5m to $10m = [5000000,10000000] USD'],
    ['5 to 10 million barrels', '5 to 10 million barrels = [5000000,10000000] bbl'],
    [
      'at five to ten sites, or ten to 15 miles',
      'five to ten sites = [5,10] site',
      'ten to 15 miles = [10,15] mi',
    ],
    ['walked past ten houses', 'ten houses = 10 house'],
    ['rose from 3 to 5 percent', '3 = 3 -', '5 percent = 5 %'],
    ['rose by 4,000 to 31,000', '4,000 = 4000 -', '31,000 = 31000 -'],
    ['shares were down 12p to 340p', '12p = 0.12 GBP', '340p = 3.4 GBP'],
    ['grew by 2 to 3 percent', '2 to 3 percent = [2,3] %'],
    ['may add 5 to 40 jobs', '5 to 40 jobs = [5,40] job'],
  ],
  'percent, and points of it': [
    ['“90%” 90 percent 90 per cent', '90% = 90 %', '90 percent = 90 %', '90 per cent = 90 %'],
    ['90 percentage points', '90 percentage points = 90 percentage point'],
  ],
  money: [
    ['$1.2 billion', '$1.2 billion = 1200000000 USD'],
    [
      'US$5, HK$5, C$5, £5, €5bn',
      'US$5 = 5 USD',
      'HK$5 = 5 HKD',
      'C$5 = 5 CAD',
      '£5 = 5 GBP',
      '€5bn = 5000000000 EUR',
    ],
    ['5,000 roubles', '5,000 roubles = 5000 RUB'],
    ['361 million pounds', '361 million pounds = 361000000 GBP'],
    ['50 cents, 470 pence', '50 cents = 0.5 USD', '470 pence = 4.7 GBP'],
    ['412p a share in 1080p', '412p = 4.12 GBP'],
    [
      'Sh2.4 billion, Sh 90, Sh.500',
      'Sh2.4 billion = 2400000000 shilling',
      'Sh 90 = 90 shilling',
      'Sh.500 = 500 shilling',
    ],
    [
      'KSh3,000 or 20 million Kenyan shillings',
      'KSh3,000 = 3000 KES',
      '20 million Kenyan shillings = 20000000 KES',
    ],
    ['a DKr412-a-share bid, DKr14.2bn', 'DKr412 = 412 DKK', 'DKr14.2bn = 14200000000 DKK'],
    ['Rs 50, Rs.40', 'Rs 50 = 50 INR', 'Rs.40 = 40 INR'],
    ['Dh16.2 million, Dhs 40', 'Dh16.2 million = 16200000 dirham', 'Dhs 40 = 40 dirham'],
    ['40,000 pounds, or about $52,000', '40,000 pounds = 40000 GBP', '$52,000 = 52000 USD about'],
    ['40,000 pounds (€46,000)', '40,000 pounds = 40000 GBP', '€46,000 = 46000 EUR'],
    ['40,000 pounds of fish, or 20 boats', '40,000 pounds = 40000 lb', '20 boats = 20 boat'],
    ['Canadian ferries lost $5m, 40 cents a mile', '$5m = 5000000 dollar', '40 cents = 0.4 dollar'],
    ['ferries of New Zealand lost $5m', '$5m = 5000000 dollar'],
    ['Canadian ferries lost C$5m, or $3m', 'C$5m = 5000000 CAD', '$3m = 3000000 USD'],
    ['Canadian and U.S. ferries lost $5m', '$5m = 5000000 USD'],
    ['paid 5 million euros, or 40 cents a mile', '5 million euros = 5000000 EUR', '40 cents = 0.4 EUR'],
    ['125 million Australian dollars', '125 million Australian dollars = 125000000 AUD'],
  ],
  'measured things': [
    ['fell to –8C, and grew by –0.3%', '–8C = -8 °C', '–0.3% = -0.3 %'],
    ['a crew –11 men in all– was saved', '11 men = 11 man'],
    ['a score of 10 –15', '10 = 10 -', '15 = 15 -'],
    ['a final of 6-4, 3-6, 7–6 (5) in 3–6 hours', '3–6 hours = [3,6] h'],
    ['-8C or minus 8 degrees Celsius', '-8C = -8 °C', 'minus 8 degrees Celsius = -8 °C'],
    ['98 degrees Fahrenheit', '98 degrees Fahrenheit = 98 °F'],
    ['10 km, ten kilometres, 6.2 miles', '10 km = 10 km', 'ten kilometres = 10 km', '6.2 miles = 6.2 mi'],
    ['20 sq km and 3 hectares', '20 sq km = 20 km²', '3 hectares = 3 ha'],
    ['200 pounds, 3 tonnes', '200 pounds = 200 lb', '3 tonnes = 3 t'],
    ['180mph, 90 kilometres per hour', '180mph = 180 mph', '90 kilometres per hour = 90 km/h'],
    ['6ft 3in', '6ft 3in = 6.25 ft'],
    ['four years and six months', 'four years and six months = 4.5 year'],
    ['2 hours and 30 minutes', '2 hours and 30 minutes = 2.5 h'],
    ['two years and 30 days', 'two years = 2 year', '30 days = 30 day'],
  ],
  ages: [
    ['a 30-year-old, 30 years old', '30-year-old = 30 year', '30 years old = 30 year'],
    ['aged 30, at age 12', '30 = 30 year', '12 = 12 year'],
    ['Jo Smith, 45, said', '45 = 45 year'],
    ['ten months old', 'ten months old = 10 month'],
    ['aged between 18 and 24', '18 and 24 = [18,24] year'],
    ['under the age of 18', '18 = 18 year'],
  ],
  'no amounts': [
    ['in 2014 and on Jan. 5, 2026'],
    ['the 21st and the third man'],
    ['left Flight 211 passengers behind; the Pixel 2 boasts a screen'],
    ['a Boeing 747, an F-16, Formula One, World War II, Air Force One, Channel 4, No. 10'],
    ['won 3-2, a 52-48 vote, open 24/7 since 9/11'],
    ['at 5 p.m. or 8:30'],
    ['woken at ten to three; from half past six until a quarter to nine; at five past ten'],
    ['since about twenty-five to four; ten minutes past one; at half-past two; by half seven'],
    ['one of his homes; the one he chose; no one; one might think'],
    ['call 020 7946 0018'],
    ['the first half, a half-brother, the third quarter of profit'],
    ['a man and an idea'],
    ['a Long March 4C rocket, 4K and 5G'],
    ['Ufomba Kamalu (94) ran'],
  ],
}

describe('quantities', () => {
  for (const [name, list] of Object.entries(rows)) {
    it.each(list)(`${name}: %s`, (text, ...amounts) => {
      expect(read(text)).toEqual(amounts)
    })
  }

  it.each(['7', '1,', '1 ', 'one and ', 'hundred ', 'a quarter of a ', '5 percent to ', '-', '$5 '])(
    'reads 300,000 characters of %j at once',
    (unit) => {
      expect(quantities(unit.repeat(300_000 / unit.length)).length).toBeGreaterThanOrEqual(0)
    },
  )
})
