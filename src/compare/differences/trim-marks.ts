/** A text without the blanks and marks around its words. */
export const trimMarks = (text: string): string =>
  text.replace(/^[\s,;:.“”"‘’']+(?=\S)|[\s,;:“”"‘]+$/gu, '').trim()
