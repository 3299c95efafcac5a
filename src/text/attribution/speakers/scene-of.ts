import type { Entity } from '../../naming/entity.ts'
import type { ParsedText } from '../../tags/parse.ts'
import { asDescribed } from './descriptions.ts'
import type { Finding, Heard, Scene } from './scene.ts'
import { resolveSpeaker } from './speakers.ts'

const finding: Finding = { byWords: resolveSpeaker, byPhrase: asDescribed }

/** The scene of a text. `heard` may grow while the text is read. */
export function sceneOf(
  parsed: ParsedText,
  entities: readonly Entity[],
  heard: readonly Heard[],
  isQuoted: (offset: number) => boolean,
): Scene {
  const named = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort((a, b) => a.start - b.start)
  return { text: parsed.text, sentences: parsed.sentences, entities, named, heard, isQuoted, finding }
}
