/** A unit: the symbol it is written as, and what to multiply a number by (pence are hundredths of a pound). */
export interface Unit {
  symbol: string
  factor: number
}

/**
 * Units of measurement and their names, the symbol first. Names of more than one word are looked up as they stand, with one
 * blank between words; hyphens count as blanks. A name followed by `!` is only taken glued to its number or in the middle of
 * such, as written (5m, -8C), for it means much else.
 */
const table = `
%: percent | per cent | percents | pct | pc | percentage
percentage point: percentage points | percent points | per cent point | pp!
basis point: basis points | bps
°C: degrees celsius | degree celsius | celsius | celcius | centigrade | degrees centigrade | deg celsius | degrees c | degree c | deg c | ° c | ° celsius | C!
°F: degrees fahrenheit | degree fahrenheit | fahrenheit | deg fahrenheit | degrees f | degree f | deg f | ° f | ° fahrenheit | F!
degree: degrees | deg | °
km: kilometer | kilometers | kilometre | kilometres | kms
m: metre | metres | meter | meters | m!
cm: centimetre | centimetres | centimeter | centimeters | cms
mm: millimetre | millimetres | millimeter | millimeters
µm: micrometre | micrometres | micrometer | micrometers | micron | microns
nm: nanometre | nanometres | nanometer | nanometers
mi: mile | miles
nmi: nautical mile | nautical miles
ft: foot | feet | '!
in: inch | inches | in! | "!
yd: yard | yards | yds
light-year: light years | light year
km²: square kilometer | square kilometers | square kilometre | square kilometres | sq km | sq . km | km2
m²: square meter | square meters | square metre | square metres | sq m | sq . m | sqm | m2
cm²: square centimetre | square centimetres | square centimeter | square centimeters
mi²: square mile | square miles | sq mi | sq miles
ft²: square foot | square feet | sq ft | sq . ft | sqft
yd²: square yard | square yards
ha: hectare | hectares
acre: acres
m³: cubic metre | cubic metres | cubic meter | cubic meters
km³: cubic kilometre | cubic kilometres | cubic kilometer | cubic kilometers
ft³: cubic foot | cubic feet
in³: cubic inch | cubic inches
L: litre | litres | liter | liters | l!
mL: millilitre | millilitres | milliliter | milliliters | ml
gal: gallon | gallons
pt: pint | pints
qt: quart | quarts
fl oz: fluid ounce | fluid ounces
tsp: teaspoon | teaspoons
tbsp: tablespoon | tablespoons
cup: cup | cups
bbl: barrel | barrels
kg: kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos | kgs
g: gram | grams | gramme | grammes | g!
mg: milligram | milligrams | milligramme | milligrammes
µg: microgram | micrograms | microgramme | microgrammes
t: tonne | tonnes | metric ton | metric tons | metric tonne | metric tonnes | t!
ton: tons
lb: pound | pounds | lbs
oz: ounce | ounces
st: stone
km/h: kph | kmph | kmh | km / h | km / hr | km per hour | kilometer per hour | kilometers per hour | kilometre per hour | kilometres per hour | kilometres an hour | kilometers an hour | km an hour
mph: miles per hour | mile per hour | miles an hour | mi / h
m/s: metres per second | meters per second | meter per second | metre per second | m / s | metres a second | meters a second
kn: knots | knot
W: watt | watts
kW: kilowatt | kilowatts
MW: megawatt | megawatts
GW: gigawatt | gigawatts
kWh: kilowatt hours | kilowatt hour
MWh: megawatt hours | megawatt hour
V: volt | volts
hp: horsepower
Hz: hertz
kHz: kilohertz
MHz: megahertz
GHz: gigahertz
bit: bits
B: byte | bytes
kB: kilobyte | kilobytes | kb
MB: megabyte | megabytes
GB: gigabyte | gigabytes
TB: terabyte | terabytes
magnitude: magnitude
kcal: calorie | calories | kilocalories
rad: radian | radians
ms: millisecond | milliseconds
s: second | seconds | sec | secs
min: min! | minute | minutes | mins
h: hour | hours | hr | hrs
day: day | days
week: weeks | wk | wks
fortnight: fortnights
month: months
year: years | yr | yrs
decade: decades
century: centuries
`

/** Symbols that are also words, or mean more than one thing unless they are glued to a number. */
const ambiguous = new Set('in st s t pt ms B V W L cup day min g'.split(' '))

/** By name in lower case; most symbols are also names of themselves, as written. */
export const units: ReadonlyMap<string, Unit> = new Map(read((name) => !name.endsWith('!')))

/** Names that count only where they are glued to the number: `-8C`, `1.8m`. */
export const gluedUnits: ReadonlyMap<string, Unit> = new Map(
  read((name) => name.endsWith('!')).map(([name, unit]) => [name.slice(0, -1), unit]),
)

/** Units of time: an amount of them is a duration or an age. */
export const timeUnits: ReadonlySet<string> = new Set([
  'ms',
  's',
  'min',
  'h',
  'day',
  'week',
  'fortnight',
  'month',
  'year',
  'decade',
  'century',
])

function read(take: (name: string) => boolean): [string, Unit][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [symbol = '', names = ''] = line.split(': ')
      const unit = { symbol, factor: 1 }
      return [...(ambiguous.has(symbol) ? [] : [symbol]), ...names.split(' | ')]
        .filter(take)
        .map((name): [string, Unit] => [name, unit])
    })
}

/** Lines of a screen, “1080p”: behind any other number a “p” makes pence. */
export const screenLines: ReadonlySet<string> = new Set('240 360 480 540 720 1080 1440 2160 4320'.split(' '))
