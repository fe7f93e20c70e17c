import type { LanguageTag } from '@qarar/core'

interface Block {
  tag: 'h1' | 'h2' | 'p'
  text: string
}

interface Items {
  tag: 'ul'
  items: string[]
}

export interface Page {
  title: string
  language: LanguageTag
  body: (Block | Items)[]
}

/** One file that needs no other, without scripts. Mail programs drop what stands around the body: the direction is on a part of it. */
export function markup({ title, language, body }: Page): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const align = language === 'ar' ? 'right' : 'left'
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>body { max-inline-size: 48rem; margin: 2rem auto; padding-inline: 1rem }</style>
<div lang="${language}" dir="${direction}" style="text-align: ${align}; line-height: 1.6">
${body.map(blockOf).join('\n')}
</div>
</html>
`
}

function blockOf(block: Block | Items): string {
  if (block.tag === 'ul')
    return `<ul>\n${block.items.map((item) => `<li dir="auto">${escaped(item)}</li>`).join('\n')}\n</ul>`
  return `<${block.tag}>${escaped(block.text).replaceAll('\n', '<br>\n')}</${block.tag}>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] as string)
