import type { APIRoute, GetStaticPaths } from 'astro'
import { siteData } from '../collections/index.ts'
import { feedFormats } from '../outputs/feed-formats.ts'
import { feedsOf, type Feed } from '../outputs/feeds.ts'
import { site } from '../site.ts'

type Format = (typeof feedFormats)[number]

/** Every feed in every format: `rss.xml`, `topics/<id>/atom.xml`, `corrections/feed.json` … */
export const getStaticPaths = (async () =>
  feedsOf(await siteData()).flatMap((feed) =>
    feedFormats.map((format) => ({
      params: { feed: `${feed.page}${format.file}`.slice(site.base.length) },
      props: { feed, format },
    })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<{ feed: Feed; format: Format }> = ({ props: { feed, format } }) =>
  new Response(format.write(feed), { headers: { 'content-type': format.type } })
