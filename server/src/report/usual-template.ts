import { mergeStyles, type TemplateStyles } from './template-styles.ts'
import { usualPage, usualStyles } from './usual-styles.ts'

/** For an organisation that gave no template of its own: A4, plain heads and feet. */
export function usualTemplate(): TemplateStyles {
  return {
    ...mergeStyles(usualStyles()),
    ...{ lacks: [], numbering: null, page: usualPage, width: 9070 },
    ...{ heads: [], hasEvenHeads: false, parts: new Map(), relations: [] },
  }
}
