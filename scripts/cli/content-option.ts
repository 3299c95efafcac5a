/** `--content DIR`, for every command that reads or writes content; the same variable tells the build. */
export const contentOption = {
  content: { type: 'string', default: process.env['PLUMBLINE_CONTENT'] || 'content' },
} as const
