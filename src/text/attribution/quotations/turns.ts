import { isFiniteVerb } from '../../words/words.ts'
import type { ParsedSentence, ParsedText } from '../../tags/parse.ts'
import type { Range } from '../../words/ranges.ts'
import type { Scene, Speaker } from '../speakers/scene.ts'

/** A sentence said in a turn of an interview or under a headline’s “Name:”. */
export type Turn = { sentence: number; source: Range; content: Range; who: Speaker | null; direct: boolean }

/** “HT: ”, “Omar Lenz: ”, “Q: ” */
export const turnLabel = /^(\p{Lu}[\p{L}\p{N}.’'& -]{0,40}):\s+(?=\S)/u

/** No label is longer, in characters. */
const longestLabel = 60

/** The fewest labelled paragraphs that make a text an interview: a question, its answer and one more. */
const fewest = 3

/** The sentences of an interview printed with the speakers’ names: “Q: … A: …”, “BURKE: …”. Questions marked Q are left out. */
export function turns(parsed: ParsedText, scene: Scene): Turn[] {
  // most texts have no line that opens with a name and a colon
  if (!/^\p{Lu}[^:\n]{0,60}:\s/mu.test(parsed.text)) return []
  const hosts = introduced(parsed)
  const speakerCalled = (name: string): Speaker | null =>
    speakerOf(personCalled(scene, name) ?? personOfLetters(scene, name)) ??
    hosts.find(({ name: host }) => isCalled(host, name)) ??
    null
  const opening = parsed.sentences.flatMap((sentence, index) => {
    const before = parsed.sentences[index - 1]
    if (before !== undefined && before.paragraph === sentence.paragraph) return []
    const name = turnLabel.exec(parsed.text.slice(sentence.start, sentence.start + longestLabel))?.[1]
    return name === undefined ? [] : [{ index, name, who: name === 'A' ? null : speakerCalled(name) }]
  })
  const spoken = opening.filter(({ name, who }) => name === 'A' || who !== null)
  const repeated = [...Map.groupBy(spoken, ({ name, who }) => who?.name ?? name).values()].some(
    (same) => same.length > 1,
  )
  const isInterview = opening.length + hosts.length >= fewest && repeated
  const answered = isInterview
    ? spoken
    : spoken.filter(({ index, name }) => name !== 'A' && isAsked(parsed, index))
  const guest = speakerOf(interviewed(scene, parsed.sentences[opening[0]?.index ?? 0]!.start))
  return answered.flatMap(({ index, name, who }) => {
    const first = parsed.sentences[index]!
    const speaker = name === 'A' ? guest : who
    const said: Turn[] = []
    for (let at = index; parsed.sentences[at]?.paragraph === first.paragraph; at += 1) {
      const { start, end } = parsed.sentences[at]!
      const marked =
        at > index ? 0 : (turnLabel.exec(parsed.text.slice(start, start + longestLabel))?.[0].length ?? 0)
      if (start + marked < end)
        said.push({
          sentence: at,
          source: [first.start, first.start + name.length],
          content: [start + marked, end],
          who: speaker,
          direct: true,
        })
    }
    return said
  })
}

/** Whether the paragraph before a sentence only asks: who is named behind it answers. */
function isAsked({ text, sentences }: ParsedText, index: number): boolean {
  const [asking, before] = [sentences[index - 1], sentences[index - 2]]
  return (
    asking !== undefined &&
    asking.paragraph !== before?.paragraph &&
    /^[^“”"]+\?$/u.test(text.slice(asking.start, asking.end))
  )
}

/** “RENEE MONTAGNE, HOST:”: those whom a transcript names in full where they first speak. */
function introduced(parsed: ParsedText): Speaker[] {
  return [...parsed.text.matchAll(/^(\p{Lu}[\p{Lu}.’' -]{3,40}), \p{Lu}[\p{Lu} ]{2,20}:/gmu)].map(
    (match) => ({
      name: (match[1] ?? '').replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()),
      entity: null,
      head: '',
      plural: false,
    }),
  )
}

const isCalled = (full: string, name: string) =>
  [full, full.split(/\s+/u).at(-1) ?? ''].some((form) => form.toLowerCase() === name.toLowerCase())

/** “Putin: Russia will respond to sanctions”: a headline, which ends like no sentence and opens with who says it. */
export function headlineTurn(
  parsed: ParsedText,
  scene: Scene,
  sentence: ParsedSentence,
  index: number,
): Turn | null {
  if (sentence.words.length > 25 || !sentence.words.some((word) => word.text === ':')) return null
  const text = parsed.text.slice(sentence.start, sentence.end)
  const name = turnLabel.exec(text)
  if (name === null || /[.!?"”]$/.test(text)) return null
  const rest = sentence.words.filter((word) => word.start >= sentence.start + name[0].length)
  const person = personCalled(scene, name[1] ?? '')
  const finite = rest.some((word, at) => at > 0 && isFiniteVerb(word))
  if (person === null || !finite || rest.some((word) => scene.isQuoted(word.start))) return null
  return {
    sentence: index,
    source: [sentence.start, sentence.start + (name[1]?.length ?? 0)],
    content: [rest[0]!.start, sentence.end],
    who: speakerOf(person),
    direct: false,
  }
}

type Person = Scene['entities'][number]

const speakerOf = (entity: Person | null): Speaker | null =>
  entity === null ? null : { name: entity.name, entity, head: '', plural: false }

function personCalled({ entities }: Scene, name: string): Person | null {
  const wanted = name.toLowerCase()
  return (
    entities.find(
      (one) =>
        one.type === 'person' &&
        [one.name, ...one.mentions.map(({ text }) => text), one.name.split(/\s+/u).at(-1) ?? ''].some(
          (form) => form.toLowerCase() === wanted,
        ),
    ) ?? null
  )
}

/** “OL:” for Omar Lenz, where nobody else has these letters. */
function personOfLetters({ entities }: Scene, letters: string): Person | null {
  if (!/^\p{Lu}{2,3}$/u.test(letters)) return null
  const lettersOf = ({ name }: Person) =>
    name
      .split(/[\s-]+/u)
      .map((part) => part.slice(0, 1))
      .join('')
  const [person, ...others] = entities.filter((one) => one.type === 'person' && lettersOf(one) === letters)
  return others.length === 0 ? (person ?? null) : null
}

/** Whom the lead of an interview introduces: the person named most before it. */
function interviewed({ entities }: Scene, before: number): Person | null {
  const named = (one: Person) => one.mentions.filter((mention) => mention.start < before).length
  const people = entities.filter((one) => one.type === 'person' && named(one) > 0)
  return people.toSorted((a, b) => named(b) - named(a))[0] ?? null
}
