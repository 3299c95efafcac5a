/** Who was told of something according to one statement, and was not according to another. */
import { negatorsIn } from '../words/negators.ts'

/** Whoever is told of something, or knows it: “had been told of”, “was sent a letter warning that”, “knew of”. */
const knows =
  /\b(?:was|were|been) (?:\w+ly )?(?:told(?! to\b)|warned|informed|alerted|notified|briefed|made aware|aware|sent (?:an? |the )?(?:e-?mails?|letters?|messages?|notes?|warnings?))\b|\b(?:knew|has known|had known|have known|learned of|learnt of)\b/i
/** And whoever is not, or was not till later: “was never told”, “nobody knew”, “first learned of it in July”. */
const knowsNot =
  /(?:\b(?:not|never)|n['’]t) (?:been )?(?:told(?! to\b)|warned|informed|alerted|notified|briefed|made aware|aware|know|known|knew)\b|\b(?:unaware|knew nothing|no knowledge|in the dark|(?:first|only) (?:learned|learnt|heard|knew|found out|became aware|was told))\b|\b(?:nobody|no one|none)\b[^,;.]{0,30}\b(?:knew|was (?:told|warned|aware)|told|warned|informed)\b/i

/** “was warned that the cameras did not work” and “was not told of any fault in the cameras”: whether by only one of two texts it was known. Symmetric. */
export function isKnownInOneOnly(a: string, b: string): boolean {
  const isNot = [a, b].map((text) => knowsNot.test(text))
  if (isNot[0] === isNot[1]) return false
  const [known, other] = isNot[0] === true ? [b, a] : [a, b]
  const at = knows.exec(known)?.index
  return at !== undefined && !negatorsIn(known, other).some(({ start }) => start < at)
}
