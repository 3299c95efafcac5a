import { isRead, languageOf } from '../../text/words/language.ts'
import { holds, toldIn, type Told } from './told.ts'

/** That two texts were both written of a Monday is nothing that they share. */
const telling = (text: string): readonly Told[] => toldIn(text).filter(({ kind }) => kind !== 'date')

/** Tells whether a text has a name, number or word in common with a statement; where that tells nothing or is in another language, any has. */
export function likenessTo(statement: string): (text: string) => boolean {
  const mine = telling(statement)
  if (mine.length === 0 || !isRead(languageOf(statement))) return () => true
  return (text) => {
    const theirs = telling(text)
    return mine.some((word) => holds(theirs, word))
  }
}
