import { readXml, type XmlBudget } from '../docx/read-xml.ts'

/** What a style says of the paragraphs and runs that have it. */
export interface ReadStyle {
  name: string
  /** From 1 where it is of headings. */
  level: number | null
  isNumbered: boolean
}

/** Styles by their ids, each with what it has from the one that it is based on. */
export function readStyles(bytes: Buffer | null, budget: XmlBudget): Map<string, ReadStyle> {
  const styles = new Map<string, ReadStyle>()
  const bases = new Map<string, string>()
  let id = ''
  let style: ReadStyle | null = null
  if (!bytes) return styles
  const of: Record<string, (value: string) => void> = {
    'w:name': (value) => Object.assign(style ?? {}, { name: value, level: levelOf(value) }),
    'w:basedOn': (value) => bases.set(id, value),
    'w:outlineLvl': (value) => Object.assign(style ?? {}, { level: outlineLevel(value) }),
    'w:numId': (value) => Object.assign(style ?? {}, { isNumbered: value !== '0' }),
  }
  readXml(
    bytes,
    {
      open: (name, attribute) => {
        if (name === 'w:style') {
          id = attribute('styleId') ?? ''
          style = { name: id, level: null, isNumbered: false }
          styles.set(id, style)
        } else if (style && Object.hasOwn(of, name)) of[name]?.(attribute('val') ?? '')
      },
      close: (name) => {
        if (name === 'w:style') style = null
      },
    },
    budget,
  )
  return inherited(styles, bases)
}

const levelOf = (name: string) => {
  const level = /^heading ([1-9])$/i.exec(name)?.[1]
  return level ? Number(level) : null
}

/** The ninth is of plain text. */
export function outlineLevel(value: string): number | null {
  return /^[0-8]$/.test(value) ? Number(value) + 1 : null
}

/** A chain of styles is short; one that leads in a circle ends. */
function inherited(styles: Map<string, ReadStyle>, bases: ReadonlyMap<string, string>) {
  for (const [id, style] of styles) {
    let base = bases.get(id)
    for (let step = 0; step < 10 && base !== undefined; step++) {
      const from = styles.get(base)
      style.level ??= from?.level ?? null
      style.isNumbered ||= from?.isNumbered ?? false
      base = bases.get(base)
    }
  }
  return styles
}
