/** A generator of numbers from 0 up to 1 that gives the same row for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Mutation = (bytes: Buffer, random: () => number) => Buffer

const at = (random: () => number, length: number) => Math.floor(random() * length)

/** Spoils a text as one, and gives it back as bytes. */
const asText =
  (spoil: (text: string, random: () => number) => string): Mutation =>
  (bytes, random) =>
    Buffer.from(spoil(bytes.toString('latin1'), random), 'latin1')

/** The ways in which sources break, each small enough to be done some hundred times. */
const small: Mutation[] = [
  (bytes, random) => bytes.subarray(0, at(random, bytes.length)),
  (bytes, random) => bytes.subarray(at(random, bytes.length)),
  (bytes, random) => {
    const copy = Buffer.from(bytes)
    for (let count = 1 + at(random, 40); count > 0; count -= 1)
      copy[at(random, copy.length)] = at(random, 256)
    return copy
  },
  (bytes, random) => {
    const start = at(random, bytes.length)
    const piece = bytes.subarray(start, start + at(random, 2000))
    const place = at(random, bytes.length)
    return Buffer.concat([bytes.subarray(0, place), piece, bytes.subarray(place)])
  },
  asText((text, random) => text.replace(/<\/[^>]{1,40}>/g, (tag) => (random() < 0.5 ? '' : tag))),
  asText((text, random) => text.replace(/<[^/][^>]{0,200}>/g, (tag) => (random() < 0.2 ? '' : tag))),
  asText((text, random) => text.replace(/["'>]/g, (mark) => (random() < 0.1 ? '' : mark))),
  asText((text, random) => text.replace(/[{}[\],:]/g, (mark) => (random() < 0.1 ? '' : mark))),
  asText((text, random) => {
    const place = at(random, text.length)
    const odd = [
      '\u0000',
      '<!--',
      ']]>',
      '<![CDATA[',
      '&#xffffff;',
      '&amp'.repeat(50),
      '<script>',
      '</',
      '\\u',
      '\uD800'.slice(0, 1),
      '<?',
      '%'.repeat(90),
    ]
    return text.slice(0, place) + (odd[at(random, odd.length)] ?? '') + text.slice(place)
  }),
]

export function mutate(bytes: Buffer, seed: number): Buffer {
  const random = randomFrom(seed)
  const mutation = small[seed % small.length]
  return mutation === undefined ? bytes : mutation(bytes, random)
}

const huge = 10 * 1024 * 1024
const deep = 100_000

function repeated(piece: Buffer, length: number): Buffer {
  const count = Math.ceil(length / Math.max(1, piece.length))
  return Buffer.concat(Array.from({ length: count }, () => piece)).subarray(0, length)
}

/** What takes a careless reader forever: ten megabytes of a source’s own content, and 100,000 things in each other. */
export const heavy: [name: string, spoil: (bytes: Buffer) => Buffer][] = [
  ['itself to 10 MB', (bytes) => repeated(bytes, huge)],
  [
    'its middle to 10 MB',
    (bytes) => {
      const half = bytes.length >> 1
      const piece = bytes.subarray(half - 300, half + 300)
      return Buffer.concat([bytes.subarray(0, half), repeated(piece, huge), bytes.subarray(half)])
    },
  ],
  ...[
    '<div>',
    '<div class="meta author date">',
    '<b>',
    '<table><tr><td>',
    '<p',
    '<!--',
    '[',
    '{"a":',
    '"',
    '<a href="/author/x">',
    '&',
    '\n> ',
    '*',
    '- ',
  ].map((piece): [string, (bytes: Buffer) => Buffer] => [
    `100,000 times ${JSON.stringify(piece)} in its middle`,
    (bytes) => {
      const half = bytes.indexOf('>', bytes.length >> 1) + 1 || bytes.length >> 1
      return Buffer.concat([bytes.subarray(0, half), Buffer.from(piece.repeat(deep)), bytes.subarray(half)])
    },
  ]),
  ...[
    '</b>',
    '</p>',
    '<br>',
    '<h1>',
    '<time>',
    '<a>x',
    '<p class="byline">',
    '<li>',
    '[](',
    '<p>word word word word word word word.',
  ].map((piece): [string, (bytes: Buffer) => Buffer] => [
    `100,000 times ${JSON.stringify(piece)} at its start`,
    (bytes) => Buffer.concat([bytes.subarray(0, 400), Buffer.from(piece.repeat(deep)), bytes.subarray(400)]),
  ]),
]
