/** The parts of a colour that CSS writes as `#rgb` or `#rrggbb`, 0 to 1; null for other writings. */
function partsOf(colour: string): number[] | null {
  const digits = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour)
  if (digits === null) return null
  const [, short, long] = digits
  const pairs = short === undefined ? long!.match(/../g)! : [...short].map((digit) => digit + digit)
  return pairs.map((pair) => Number.parseInt(pair, 16) / 255)
}

/** How light a colour is, 0 to 1: “relative luminance” of WCAG 2.2. */
function luminance(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it; null where one is not written `#rgb` or `#rrggbb`. */
export function contrast(one: string, other: string): number | null {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (a === null || b === null) return null
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}
