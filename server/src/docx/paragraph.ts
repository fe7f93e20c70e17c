import type { LanguageTag } from '@qarar/core'
import { type IParagraphOptions, Paragraph, TextRun } from 'docx'
import { plain } from './plain.ts'
import { isRightToLeft, spokenTags } from './spoken.ts'

export function paragraph(text: string, language: LanguageTag, more: Partial<IParagraphOptions>): Paragraph {
  const lines = plain(text).split('\n')
  const children = lines.map((line, at) => run(line, language, at > 0))
  return new Paragraph({ ...directed(language), ...more, children })
}

export const directed = (language: LanguageTag) => ({ bidirectional: isRightToLeft(language) })

/** Text and nothing else: what looks like markup or a field is printed as it is. */
export function run(text: string, language: LanguageTag, isNewLine = false): TextRun {
  const tag = spokenTags[language]
  const rightToLeft = isRightToLeft(language)
  const spoken = rightToLeft ? { bidirectional: tag } : { value: tag }
  return new TextRun({
    ...{ text: plain(text), rightToLeft, language: spoken },
    ...(isNewLine ? { break: 1 } : {}),
  })
}
