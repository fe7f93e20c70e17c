// A list as a feed (RFC 4287), for programs that say when something new is in it.
import type { LanguageTag } from '@qarar/core'
import { xmlText } from './markup.ts'

export interface Feed {
  /** Behind `urn:qarar:`. */
  id: string
  title: string
  /** `http://127.0.0.1:4747` */
  origin: string
  /** Where the feed is, and where the pages show the same. */
  path: string
  page: string
  /** The newest first. */
  entries: readonly FeedEntry[]
}

interface FeedEntry {
  id: string
  title: string
  /** Moment, ISO 8601. */
  updated: string
  page: string
  text: string
  language: LanguageTag | null
}

export function atomOf({ id, title, origin, path, page, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:qarar:${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    '<author><name>Qarar</name></author>',
    `<updated>${entries[0]?.updated ?? '1970-01-01T00:00:00.000Z'}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(origin + path)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + page)}"/>`,
    ...entries.map((entry) => entryOf(entry, origin)),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf({ id, title, updated, page, text, language }: FeedEntry, origin: string): string {
  const spoken = language ? ` xml:lang="${language}"` : ''
  return [
    `<entry${spoken}>`,
    `<id>urn:qarar:${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + page)}"/>`,
    `<content type="text">${xmlText(text)}</content>`,
    '</entry>',
  ].join('\n')
}

export const atomHeaders = { 'Content-Type': 'application/atom+xml; charset=utf-8' }
