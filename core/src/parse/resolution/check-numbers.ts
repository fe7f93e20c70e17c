import type { Leaf, ParsedDocument } from '../parsed-document.ts'

type Findings = ParsedDocument['diagnostics']

/** Operative numbers run from 1 without gaps; what does not is said, and kept as printed. What leads in to 1 has none. */
export function checkNumbers(leaves: readonly Leaf[]): Findings {
  const findings: Findings = []
  const first = leaves.findIndex(
    ({ part, number, depth }) => part === 'operative' && depth === 0 && number !== null,
  )
  let expected = 1
  for (const leaf of first < 0 ? leaves : leaves.slice(first)) {
    if (leaf.part !== 'operative' || leaf.depth > 0) continue
    const found = leaf.number === null ? null : Number(leaf.number)
    if (found === null) findings.push(finding('number-missing', { expected }, leaf, 'note'))
    else if (found !== expected)
      findings.push(finding('number-unexpected', { found, expected }, leaf, 'warning'))
    expected = (found ?? expected) + 1
  }
  return findings
}

function finding(
  code: 'number-missing' | 'number-unexpected',
  params: Record<string, number>,
  leaf: Leaf,
  severity: 'note' | 'warning',
) {
  return { code, severity, params, span: leaf.span }
}
