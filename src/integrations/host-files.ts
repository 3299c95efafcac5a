import type { AstroIntegration } from 'astro'

/** Adds the files that tell static hosts what to send. Their names begin with `_`, which Astro takes for no page’s. */
export const hostFiles = (): AstroIntegration => ({
  name: 'plumbline-host-files',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const name of ['headers', 'redirects']) {
        injectRoute({ pattern: `/_${name}`, entrypoint: `./src/pages/_host/${name}.ts`, prerender: true })
      }
    },
  },
})
