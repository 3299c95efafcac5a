import type { Unit } from './units.ts'

/**
 * Signs that stand before an amount (some outlets set them behind it), letters in lower case: ISO 4217 codes as the list of 2024 has
 * them. Where many currencies share a sign, the one that English-language news means without saying so; of four countries that
 * have shillings it means none, as with pesos.
 */
export const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '₽': 'RUB',
    '₹': 'INR',
    '₴': 'UAH',
    '₪': 'ILS',
    '₩': 'KRW',
    '₺': 'TRY',
    '₦': 'NGN',
    '₱': 'PHP',
    '₫': 'VND',
    '฿': 'THB',
    '₡': 'CRC',
    '₵': 'GHS',
    '₸': 'KZT',
    '₾': 'GEL',
    '₿': 'BTC',
    '¢': 'USD/100',
    'gh¢': 'GHS',
    'gh₵': 'GHS',
    ghc: 'GHS',
    rs: 'INR',
    rp: 'IDR',
    dh: 'dirham',
    dhs: 'dirham',
    sh: 'shilling',
    shs: 'shilling',
    ksh: 'KES',
    kshs: 'KES',
    tsh: 'TZS',
    ush: 'UGX',
    dkr: 'DKK',
    nkr: 'NOK',
    skr: 'SEK',
    kr: 'crown',
    sfr: 'CHF',
    sfrs: 'CHF',
    fr: 'franc',
    fcfa: 'XOF',
    cfaf: 'XOF',
    rm: 'MYR',
    tk: 'BDT',
    br: 'ETB',
  }),
)

/** What before a dollar sign tells which dollar: `HK$`, `C$`. */
export const dollars: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    'u.s.': 'USD',
    'u.s': 'USD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cdn: 'CAD',
    a: 'AUD',
    au: 'AUD',
    aus: 'AUD',
    nz: 'NZD',
    hk: 'HKD',
    s: 'SGD',
    sg: 'SGD',
    nt: 'TWD',
    r: 'BRL',
    mex: 'MXN',
    mx: 'MXN',
    z: 'ZWL',
    bds: 'BBD',
    j: 'JMD',
    tt: 'TTD',
    n: 'NAD',
  }),
)

/** ISO 4217 codes that stand beside an amount. */
export const codes: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY RMB CHF CAD AUD NZD HKD SGD TWD INR RUB UAH BRL MXN KRW TRY ZAR SEK NOK DKK PLN CZK HUF RON BGN ILS ' +
    'SAR AED MAD QAR KWD EGP NGN KES TZS UGX GHS IDR MYR THB PHP VND PKR BDT LKR IRR IQD KZT GEL ARS CLP COP PEN BTC ' +
    'ZMW ETB XOF XAF NAD BWP MWK RWF JMD TTD MMK KHR LAK UZS AZN RSD ISK JOD BHD OMR'
  ).split(' '),
)

const names = `
USD: usd | dollar | dollars | us dollar | us dollars | u.s. dollar | u.s. dollars | american dollars | bucks | united states dollars
USD/100: cent | cents | us cents
EUR: eur | euro | euros
EUR/100: euro cents | eurocents
GBP: gbp | pounds sterling | pound sterling | british pounds | british pound | sterling | quid
GBP/100: pence | penny | pennies
JPY: yen | japanese yen
CNY: yuan | renminbi | rmb | chinese yuan
CAD: canadian dollars | canadian dollar
AUD: australian dollars | australian dollar
NZD: new zealand dollars | new zealand dollar
HKD: hong kong dollars | hong kong dollar
SGD: singapore dollars | singapore dollar
TWD: taiwan dollars | taiwan dollar | new taiwan dollars
CHF: swiss francs | swiss franc
XOF: cfa francs | cfa franc
RWF: rwandan francs
franc: francs | franc
RUB: rubles | ruble | roubles | rouble | russian rubles | russian roubles
UAH: hryvnia | hryvnias | hryvnya | ukrainian hryvnia
INR: rupees | rupee | indian rupees | indian rupee
PKR: pakistani rupees | pakistani rupee
LKR: sri lankan rupees
KRW: won | south korean won | korean won
TRY: lira | liras | turkish lira | turkish liras
ILS: shekels | shekel | israeli shekels
ZAR: rand | south african rand
BRL: reais | brazilian reais | brazilian real
MXN: mexican pesos | mexican peso
ARS: argentine pesos | argentinian pesos
CLP: chilean pesos
COP: colombian pesos
PHP: philippine pesos
peso: pesos
SEK: swedish kronor | swedish krona | kronor
NOK: norwegian kroner | norwegian kroner | norwegian crowns
DKK: danish kroner | danish krone | danish crowns
krone: kroner
CZK: czech crowns | czech koruna | koruna | kč
crown: kr
PLN: zlotys | zloty | polish zloty
HUF: forints | forint
SAR: saudi riyals | saudi riyal
QAR: qatari riyals
IRR: iranian rials | rials
AED: uae dirhams | uae dirham | emirati dirhams
MAD: moroccan dirhams | moroccan dirham
dirham: dirhams | dirham
EGP: egyptian pounds | egyptian pound
KWD: kuwaiti dinars
IQD: iraqi dinars
NGN: naira
ZMW: kwacha | zambian kwacha
MWK: malawian kwacha
ETB: birr | ethiopian birr
NAD: namibian dollars | namibian dollar
BWP: pula
shilling: shillings
KES: kenyan shillings | kenya shillings
TZS: tanzanian shillings | tanzania shillings
UGX: ugandan shillings | uganda shillings
GHS: cedis | cedi
THB: baht
IDR: rupiah
MYR: ringgit
VND: dong
BDT: taka
KZT: tenge
NLG: guilders | dutch guilders
DEM: deutsche marks | deutschmarks
BTC: bitcoin | bitcoins
`

/** Names of currencies in lower case; a coin is a hundredth of its currency. */
export const currencies: ReadonlyMap<string, Unit> = new Map(
  names
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [symbol = '', list = ''] = line.split(': ')
      return list.split(' | ').map((name): [string, Unit] => [name, money(symbol)])
    }),
)

/** What is called by one name in several countries, “shillings” or “crowns”, and which those may be. */
const shared: Readonly<Record<string, readonly string[]>> = {
  shilling: ['KES', 'TZS', 'UGX'],
  dirham: ['AED', 'MAD'],
  dollar: ['AUD', 'CAD', 'HKD', 'NAD', 'NZD', 'SGD', 'TWD', 'USD'],
  peso: ['ARS', 'CLP', 'COP', 'MXN', 'PHP'],
  krone: ['DKK', 'NOK'],
  franc: ['CHF', 'RWF', 'XAF', 'XOF'],
  crown: ['CZK', 'DKK', 'NOK', 'SEK', 'krone'],
}

/** Whether a unit is of money: a code of ISO 4217, or a name that currencies share. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) || unit in shared

/** Whether two units are one, or one of them a name that currencies share of which the other is one: “Sh5m”, “KSh5m”. */
export const mayBeOneUnit = (a: string, b: string): boolean =>
  a === b || shared[a]?.includes(b) === true || shared[b]?.includes(a) === true

/** A currency by its code, or a hundredth of it (`USD/100`). */
export function money(code: string): Unit {
  const [symbol = '', part] = code.split('/')
  return { symbol: symbol === 'RMB' ? 'CNY' : symbol, factor: part === undefined ? 1 : 1 / Number(part) }
}
