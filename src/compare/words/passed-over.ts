/** “are not scrapping it” beside “delay it rather than scrap it”: what is denied in one text is passed over in another. */
import { areClose, areOne, toldIn } from './told.ts'

const passingOver = /\b(?:rather than|instead of)\b/i

/** Whether another text, by “rather than”, says too that what a text denies from a place on is not so. */
export function isPassedOver(from: number, text: string, other: string): boolean {
  const over = passingOver.exec(other)
  if (over === null || passingOver.test(text)) return false
  const behind = (of: string, at: number) => toldIn(of).find(({ start, says }) => start >= at && !says)
  const [denied, passed] = [behind(text, from), behind(other, over.index + over[0].length)]
  return denied !== undefined && passed !== undefined && (areOne(denied, passed) || areClose(denied, passed))
}
