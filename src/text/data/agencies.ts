/** A news agency, as it is known before the content names it. */
export type Agency = {
  id: string
  name: string
  aliases: string[]
  url: string
  domains: string[]
  country: string
  credits: string[]
}

const agency = (
  id: string,
  name: string,
  country: string,
  domain: string,
  credits: string[],
  aliases: string[] = [],
): Agency => ({
  id,
  name,
  aliases,
  url: `https://www.${domain}/`,
  domains: [domain],
  country,
  credits,
})

/**
 * Agencies whose copy other outlets print, by their own house style of crediting. An agency’s file in
 * `content/publishers/` takes the place of its row here; a new row needs nothing else.
 */
export const agencies: readonly Agency[] = [
  agency(
    'afp',
    'AFP',
    'FR',
    'afp.com',
    ['AFP', 'Agence France-Presse', 'Agence France Presse'],
    ['Agence France-Presse'],
  ),
  agency(
    'ap',
    'AP',
    'US',
    'apnews.com',
    ['AP', 'Associated Press', 'The Associated Press'],
    ['The Associated Press'],
  ),
  agency('reuters', 'Reuters', 'GB', 'reuters.com', ['Reuters', 'Thomson Reuters'], ['Thomson Reuters']),
  agency(
    'upi',
    'UPI',
    'US',
    'upi.com',
    ['UPI', 'United Press International'],
    ['United Press International'],
  ),
  agency(
    'bloomberg',
    'Bloomberg',
    'US',
    'bloomberg.com',
    ['Bloomberg', 'Bloomberg News'],
    ['Bloomberg News'],
  ),
  agency('dpa', 'dpa', 'DE', 'dpa.com', ['dpa', 'Deutsche Presse-Agentur'], ['Deutsche Presse-Agentur']),
  agency('efe', 'EFE', 'ES', 'efe.com', ['EFE', 'Agencia EFE'], ['Agencia EFE']),
  agency('ansa', 'ANSA', 'IT', 'ansa.it', ['ANSA']),
  agency('apa', 'APA', 'AT', 'apa.at', ['APA', 'Austria Presse Agentur'], ['Austria Presse Agentur']),
  agency(
    'keystone-ats',
    'Keystone-ATS',
    'CH',
    'keystone-sda.ch',
    ['Keystone-ATS', 'Keystone-SDA', 'ATS', 'SDA'],
    ['Keystone-SDA', 'ATS', 'SDA'],
  ),
  agency(
    'pa',
    'PA',
    'GB',
    'pa.media',
    ['PA', 'PA Media', 'Press Association', 'The Press Association'],
    ['PA Media', 'Press Association'],
  ),
  agency(
    'aap',
    'AAP',
    'AU',
    'aap.com.au',
    ['AAP', 'Australian Associated Press'],
    ['Australian Associated Press'],
  ),
  agency('canadian-press', 'The Canadian Press', 'CA', 'thecanadianpress.com', [
    'The Canadian Press',
    'Canadian Press',
  ]),
  agency('kyodo', 'Kyodo', 'JP', 'kyodonews.net', ['Kyodo', 'Kyodo News'], ['Kyodo News']),
  agency('xinhua', 'Xinhua', 'CN', 'xinhuanet.com', ['Xinhua', 'Xinhua News Agency'], ['Xinhua News Agency']),
  agency('yonhap', 'Yonhap', 'KR', 'yna.co.kr', ['Yonhap', 'Yonhap News Agency'], ['Yonhap News Agency']),
  agency('pti', 'PTI', 'IN', 'ptinews.com', ['PTI', 'Press Trust of India'], ['Press Trust of India']),
  agency('ians', 'IANS', 'IN', 'ians.in', ['IANS', 'Indo-Asian News Service'], ['Indo-Asian News Service']),
  agency('ani', 'ANI', 'IN', 'aninews.in', ['ANI', 'Asian News International'], ['Asian News International']),
  agency('anadolu', 'Anadolu', 'TR', 'aa.com.tr', ['Anadolu', 'Anadolu Agency', 'AA'], ['Anadolu Agency']),
  agency('tass', 'TASS', 'RU', 'tass.com', ['TASS', 'ITAR-TASS'], ['ITAR-TASS']),
  agency('interfax', 'Interfax', 'RU', 'interfax.com', ['Interfax']),
  agency('ukrinform', 'Ukrinform', 'UA', 'ukrinform.net', ['Ukrinform']),
  agency('irna', 'IRNA', 'IR', 'irna.ir', ['IRNA']),
  agency(
    'mena',
    'MENA',
    'EG',
    'mena.org.eg',
    ['MENA', 'Middle East News Agency'],
    ['Middle East News Agency'],
  ),
]

const byId = new Map(agencies.map((row) => [row.id, row]))

/** The name of an agency that no publisher’s file names, by its id; undefined where none is known by it. */
export const agencyNamed = (id: string): string | undefined => byId.get(id)?.name

/** Its other names, likewise. */
export const agencyAliases = (id: string): readonly string[] => byId.get(id)?.aliases ?? []
