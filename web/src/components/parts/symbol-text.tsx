/** A symbol or number (A/RES/67/264, 36/44-POL): its own direction, never broken over lines unless it is absurdly long. */
export function SymbolText({ children }: { children: string }) {
  return <bdi className={children.length > 40 ? 'symbol breakable' : 'symbol'}>{children}</bdi>
}
