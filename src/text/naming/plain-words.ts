const praised =
  /\b(?:(?:blistering|bombshell|damning|devastating|explosive|hard-hitting|landmark|long-awaited|scathing|shocking|stunning|\d+-page),?\s)+(?=(?:report|inquiry|investigation|review|study|audit|findings?)\b)/giu

/** A speaker as a page of facts calls him: “Harbour cops” are the Harbour police, “a bombshell 90-page report” is a report. */
export const inPlainWords = (name: string) => name.replace(/\bcops$/i, 'police').replace(praised, '')
