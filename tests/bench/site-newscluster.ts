import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { packageCommand, root, runNode } from '../../scripts/cli/child.ts'

const set = fileURLToPath(new URL('../../../shared/data/newscluster/articles.jsonl', import.meta.url))

type Row = {
  id: string
  event: string
  url: string
  authors: string[] | null
  date: string | null
  title: string
  text: string
}
