/**
 * `make`, with a memory of what it made of the texts before: one text is compared with many, and asked about each time.
 * @param most how many are remembered; past that all are forgotten, which costs less than to keep their order
 */
export function remembering<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
