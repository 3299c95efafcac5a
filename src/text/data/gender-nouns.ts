/** Nouns and titles that tell whether somebody is a woman or a man. */

const kinOfWomen =
  '(?:god|grand|step)?mother|(?:god|grand|step)?daughter|(?:step)?sister|wife|widow|aunt|niece|mum|mom'
const kinOfMen =
  '(?:god|grand|step)?father|(?:god|grand|step)?son|(?:step)?brother|husband|widower|uncle|nephew|dad'

/** Nouns and titles for women; for a whole word, in any case. */
export const womansNoun = new RegExp(
  `^(?:mrs|ms|miss|dame|lady|queen|princess|duchess|countess|baroness|actress|bride|girlfriend|fianc[ée]e|girl|${kinOfWomen}|[\\p{L}-]*woman)$`,
  'iu',
)

/** Nouns and titles for men; for a whole word, in any case. */
export const mansNoun = new RegExp(
  `^(?:mr|sir|lord|king|prince|duke|earl|pope|emperor|bridegroom|groom|boyfriend|boy|man|${kinOfMen})$`,
  'iu',
)

/** Trades and offices in -man, “chairman”, which women are called by too; no “German”, “human”, “ombudsman”. */
export const mansTrade =
  /^(?!(?:brah|cai|ger|hu|mussul|nor|ombuds|otto|ro|sha|talis)man$)(?!.*woman$)[\p{L}-]+man$/iu
