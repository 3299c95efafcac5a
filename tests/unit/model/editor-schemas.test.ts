import { expect, test } from 'vitest'
import { z } from 'zod'
import { claimantSchema } from '../../../src/model/claimant.ts'
import { publisherSchema } from '../../../src/model/publisher.ts'
import { ratingsSchema } from '../../../src/model/rating.ts'
import { topicSchema } from '../../../src/model/topic.ts'

/** What `.vscode/settings.json` points at, so that an editor explains and checks the YAML of the content. */
const schemas = {
  claimant: claimantSchema,
  publisher: publisherSchema,
  ratings: ratingsSchema,
  topic: topicSchema,
}

test.each(Object.entries(schemas))(
  'the editor’s schema of a %s is that of the model',
  async (name, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' })
    await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(
      `../../../.vscode/schemas/${name}.json`,
    )
  },
)
