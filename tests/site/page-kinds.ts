import { byCodeUnits } from '../../src/model/order.ts'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { htmlFiles, sendsOn } from './audit.ts'

/** What kind of page a file is, by the shape of its address: `claims/*`, `publishers/*` and its further pages. */
function kindOf(file: string, html: string): string {
  const [first = '', ...rest] = file.replace(/(?:^|\/)index\.html$/, '').split('/')
  const shape = [first || 'home', ...rest.map((part) => (/^(?:page|\d{1,3})$/.test(part) ? part : '*'))]
  const kind = shape.join('/').replace(/\/(?:page\/)?\d+$/, ', a further page')
  return kind === 'claims/*' && html.includes('class="finding') ? 'claims/*, rated' : kind
}

/**
 * The kinds of page that a built site has, each with the path of its largest page: what holds of that one holds of all its
 * kind sooner than of any other.
 */
export function pageKinds(folder: string): Map<string, string> {
  const largest = new Map<string, { file: string; size: number }>()
  for (const file of htmlFiles(folder)) {
    const html = readFileSync(join(folder, file), 'utf8')
    if (sendsOn(html)) continue
    const kind = kindOf(file, html)
    const { size } = statSync(join(folder, file))
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { file, size })
  }
  return new Map(
    [...largest]
      .sort(([one], [other]) => byCodeUnits(one, other))
      .map(([kind, { file }]) => [kind, file.replace(/index\.html$/, '')]),
  )
}
