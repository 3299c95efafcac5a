import type { APIRoute, GetStaticPaths } from 'astro'
import { siteData } from '../../../collections/index.ts'
import type { TopicView } from '../../../collections/views.ts'
import { rss } from '../../../outputs/feeds.ts'
import { urls } from '../../../outputs/urls.ts'

export const getStaticPaths = (async () =>
  (await siteData()).topics.map((topic) => ({
    params: { id: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ topic: TopicView }> = ({ props: { topic } }) =>
  new Response(
    rss(topic.claims, { title: topic.name, page: urls.topic(topic.id), feed: urls.topicRss(topic.id) }),
    {
      headers: { 'content-type': 'application/rss+xml' },
    },
  )
