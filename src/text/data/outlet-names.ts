/**
 * Outlets whose name holds none of the words that outlets have (`outlet-words.ts`), and is nobody else’s: those whose reports papers of
 * other countries hand on most. An outlet’s file in `content/publishers/` needs no row here.
 */
// prettier-ignore
export const outletNames: readonly string[] = [
  ...['ABC', 'ARD', 'BBC', 'BFMTV', 'CBC', 'CBS', 'CNBC', 'CNN', 'CTV', 'ITV', 'KBS', 'LCI', 'MSNBC', 'NBC', 'NDTV', 'NHK', 'NPR', 'NRK'],
  ...['ORF', 'PBS', 'RAI', 'RTBF', 'RTÉ', 'RTVE', 'SRF', 'SVT', 'VRT', 'YLE', 'ZDF'],
  ...['Al Arabiya', 'Al Jazeera', 'Deutsche Welle', 'Euronews', 'France Inter', 'Franceinfo'],
  ...['Axios', 'Bellingcat', 'BuzzFeed', 'Correctiv', 'HuffPost', 'Mediapart', 'Mediazona', 'Meduza', 'Politico', 'ProPublica', 'Semafor', 'TMZ'],
  ...['Newsweek', 'Rolling Stone', 'The Atlantic', 'The Economist', 'The Hindu', 'The Intercept', 'The New Yorker', 'The Verge', 'Vanity Fair'],
  ...['Bild', 'Der Spiegel', 'Die Welt', 'Die Zeit', 'Handelsblatt'],
  ...['La Croix', 'Le Figaro', 'Le Monde', 'Le Parisien', 'Le Point', 'Le Soir', 'Le Temps', 'Les Echos', 'Libération', 'L’Équipe', 'Ouest-France'],
  ...['Clarín', 'El Mundo', 'El País', 'La Nación', 'La Vanguardia', 'O Globo'],
  ...['Corriere della Sera', 'La Repubblica', 'La Stampa'],
  ...['Aftonbladet', 'De Standaard', 'De Telegraaf', 'Expressen', 'Helsingin Sanomat', 'Verdens Gang'],
  ...['Gazeta Wyborcza', 'Kommersant', 'Novaya Gazeta', 'RIA Novosti', 'Rzeczpospolita', 'Ukrainska Pravda', 'Vedomosti'],
  ...['Asahi Shimbun', 'Caixin', 'Chosun Ilbo', 'Haaretz', 'Mainichi Shimbun', 'Nikkei', 'Yomiuri Shimbun'],
]
