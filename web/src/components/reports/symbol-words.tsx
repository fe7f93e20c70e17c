import { type LanguageTag, splitSymbols } from '@qarar/register'

/** A sentence; in Arabic each symbol in it has its own direction. */
export function SymbolWords({ text, language }: { text: string; language: LanguageTag }) {
  if (language !== 'ar') return text
  return splitSymbols(text).map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
    piece.isSymbol ? <bdi key={at}>{piece.text}</bdi> : piece.text,
  )
}
