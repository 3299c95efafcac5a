import type { Content } from './content-folder.ts'

/** How a command names the folder of the content, with a blank before; nothing where it is the usual one. */
export const inFolder = (folder: string): string => (folder === 'content' ? '' : ` --content ${folder}`)

/** The command by which an editor makes one claim of two: the page of the first stays. */
export const joinCommand = ({ folder }: Pick<Content, 'folder'>, kept: string, other: string): string =>
  `npm run join --${inFolder(folder)} ${kept} ${other}`
