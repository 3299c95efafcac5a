const token =
  /\s*(?:([{}[\]:,])|("[^"\\\u0000-\u001F]*(?:\\[^\u0000-\u001F][^"\\\u0000-\u001F]*)*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.]))/y

type Expectation = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing'

/** Where a text stops being JSON, in UTF-16 code units: `JSON.parse` does not always say. */
export function jsonErrorOffset(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expectation = 'value'
  let at = 0
  const afterValue = (): Expectation => (open.length === 0 ? 'nothing' : ', or end')
  for (;;) {
    token.lastIndex = at
    const match = token.exec(text)
    const start = at + (/^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0)
    if (match === null) return start
    const [, mark, string, literal] = match
    const isValue = expected === 'value' || expected === 'value or ]'
    if (isValue && (mark === '{' || mark === '[')) {
      open.push(mark)
      expected = mark === '{' ? 'key or }' : 'value or ]'
    } else if (isValue && (string !== undefined || literal !== undefined)) expected = afterValue()
    else if ((expected === 'key' || expected === 'key or }') && string !== undefined) expected = ':'
    else if (expected === ':' && mark === ':') expected = 'value'
    else if (expected === ', or end' && mark === ',') expected = open.at(-1) === '{' ? 'key' : 'value'
    else if (isEnd(mark, open.at(-1), expected)) {
      open.pop()
      expected = afterValue()
    } else return start
    at = token.lastIndex
  }
}

function isEnd(mark: string | undefined, open: '{' | '[' | undefined, expected: Expectation): boolean {
  if (mark === '}') return open === '{' && (expected === 'key or }' || expected === ', or end')
  return mark === ']' && open === '[' && (expected === 'value or ]' || expected === ', or end')
}
