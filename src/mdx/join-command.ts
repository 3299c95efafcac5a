import type { Content } from './content-folder.ts'

/** The command by which an editor makes one claim of two: the page of the first stays. */
export const joinCommand = ({ folder }: Pick<Content, 'folder'>, kept: string, other: string): string =>
  `npm run join --${folder === 'content' ? '' : ` --content ${folder}`} ${kept} ${other}`
