import type { APIRoute, GetStaticPaths } from 'astro'
import { contentPages, siteData } from '../../collections/index.ts'
import { shareCards, type ShareCard } from '../../outputs/share/cards.ts'
import { shareImage } from '../../outputs/share/images.ts'
import { site } from '../../site.ts'

export const getStaticPaths = (async () => {
  const { cards, unwritable } = shareCards(await siteData(), await contentPages())
  if (unwritable.length > 0) {
    console.warn(
      `No font of \`shareFonts\` in src/site.ts has all letters for the share images of ${unwritable.length} pages, ` +
        `${unwritable[0] ?? ''} the first; they show the home page’s. Install a package of Fontsource that has them and name it there.`,
    )
  }
  return [...cards].map(([path, card]) => ({
    params: { page: path.slice(site.base.length).replace(/\/$/, '') || undefined },
    props: { card },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ card: ShareCard }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await shareImage(card)), { headers: { 'content-type': 'image/png' } })
