import type { LanguageTag } from '@qarar/core'
import type { DigestLines } from '@qarar/register'

/** For a terminal or a mail without markup. */
export function digestText({ title, head, sections }: DigestLines): string {
  const parts = sections.map(({ title, lines, none }) => [title, ...bulleted(lines, none)].join('\n'))
  return `${[[title, ...head].join('\n'), ...parts].join('\n\n')}\n`
}

const bulleted = (lines: string[], none: string) =>
  lines.length > 0 ? lines.map((line) => `- ${line}`) : [none]

/** One file that needs no other, without scripts. */
export function digestHtml({ title, head, sections }: DigestLines, language: LanguageTag): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>body { max-inline-size: 48rem; margin: 2rem auto; padding-inline: 1rem; line-height: 1.6 }</style>
<h1>${escaped(title)}</h1>
${head.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${sections.map(sectionHtml).join('\n')}
</html>
`
}

function sectionHtml({ title, lines, none }: DigestLines['sections'][number]): string {
  const items = lines.map((line) => `<li dir="auto">${escaped(line)}</li>`).join('\n')
  return `<h2>${escaped(title)}</h2>\n${lines.length > 0 ? `<ul>\n${items}\n</ul>` : `<p>${escaped(none)}</p>`}`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] as string)
