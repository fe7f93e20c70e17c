// Signs of fonts that have no letters: what the page shows, as the character that means it.

const symbol: Record<number, string> = {
  34: '∀',
  36: '∃',
  39: '∋',
  45: '−',
  64: '≅',
  92: '∴',
  94: '⊥',
  97: 'α',
  98: 'β',
  100: 'δ',
  101: 'ε',
  103: 'γ',
  109: 'μ',
  112: 'π',
  113: 'θ',
  115: 'σ',
  119: 'ω',
  68: 'Δ',
  87: 'Ω',
  83: 'Σ',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  215: '⋅',
  229: '∑',
}

const wingdings: Record<number, string> = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  119: '◆',
  159: '•',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  223: '←',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

/** Null where no character is known for it, or it is none. */
export function symbolOf(font: string, code: number): string | null {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  const sign = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (/^wingdings/i.test(font)) return wingdings[sign] ?? null
  if (/^symbol/i.test(font)) return symbol[sign] ?? (isPlain(sign) ? String.fromCodePoint(sign) : null)
  if (code >= 0xe000 && code <= 0xf8ff && sign === code) return null
  return isPlain(sign) || sign > 0xa0 ? String.fromCodePoint(sign) : null
}

const isPlain = (sign: number) =>
  (sign >= 0x20 && sign < 0x7f && !/[A-Za-z]/.test(String.fromCodePoint(sign))) || sign > 0xff

/** The sign before an item: letters of fonts of signs are bullets. */
export function bulletOf(text: string): string {
  return [...text]
    .map((sign) => (/[\ue000-\uf8ff]/.test(sign) ? '•' : sign === 'o' || sign === '§' ? '•' : sign))
    .join('')
}
