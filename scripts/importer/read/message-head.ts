/** Lines of a head (RFC 5322): a name, a colon, a value that may go on in indented lines. */
const head = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,200}\r?\n/
const ofMail = /^(?:mime-version|content-type|message-id|received|return-path):/im

/** Whether a source is an e-mail, or a page that a browser saved as one file (MHTML, RFC 2557). */
export const isMessage = (text: string): boolean => {
  const found = head.exec(text.slice(0, 100_000))?.[0]
  return (
    found !== undefined && ofMail.test(found) && /^(?:from|subject|snapshot-content-location):/im.test(found)
  )
}
