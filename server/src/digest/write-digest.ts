import type { LanguageTag } from '@qarar/core'
import type { DigestLines } from '@qarar/register'
import { markup, type Page } from './markup.ts'

/** For a terminal or a mail without markup. */
export function digestText({ title, head, sections }: DigestLines): string {
  const parts = sections.map(({ title, lines, none }) => [title, ...bulleted(lines, none)].join('\n'))
  return `${[[title, ...head].join('\n'), ...parts].join('\n\n')}\n`
}

const bulleted = (lines: string[], none: string) =>
  lines.length > 0 ? lines.map((line) => `- ${line}`) : [none]

/** As a page. */
export function digestHtml({ title, head, sections }: DigestLines, language: LanguageTag): string {
  const body: Page['body'] = [
    { tag: 'h1', text: title },
    ...head.map((text) => ({ tag: 'p' as const, text })),
    ...sections.flatMap(sectionOf),
  ]
  return markup({ title, language, body })
}

function sectionOf({ title, lines, none }: DigestLines['sections'][number]): Page['body'] {
  return [
    { tag: 'h2', text: title },
    lines.length > 0 ? { tag: 'ul', items: lines } : { tag: 'p', text: none },
  ]
}
