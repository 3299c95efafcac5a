/** A line on a terminal that the next one takes the place of; elsewhere nothing, so that logs stay plain. */
export function progressLine(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
}
