import { resolve } from 'node:path'

/** Where the content lies: `content/`, or what `PLUMBLINE_CONTENT` names. */
export const contentFolder: string = resolve(process.env['PLUMBLINE_CONTENT'] || 'content')
