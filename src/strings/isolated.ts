/**
 * Words of somebody else’s as they stand within a line: a name that is written from right to left has marks of its own around it (FSI and
 * PDI), without which it and its neighbours would change places, and the quotation marks between them.
 */
export const isolated = (words: string): string => (rightToLeft.test(words) ? `\u2068${words}\u2069` : words)
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
