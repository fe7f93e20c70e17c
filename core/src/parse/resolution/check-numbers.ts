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
    if (leaf.number === null) findings.push(finding('number-missing', { expected }, leaf, 'note'))
    const found = leaf.number === null ? expected : countOf(leaf.number, expected)
    if (found !== expected && !(hasMore(leaf.number) && found === expected - 1))
      findings.push(finding('number-unexpected', { found, expected }, leaf, 'warning'))
    expected = found + 1
  }
  return findings
}

/** «6 bis» and «6a» count as 6, whether it stands beside 6 or in its place; what has no digits counts as what is expected. */
const countOf = (number: string, expected: number) => Number(/\d{1,6}/.exec(number)?.[0] ?? expected)
const hasMore = (number: string | null) => number !== null && !/^\d+$/.test(number)

function finding(
  code: 'number-missing' | 'number-unexpected',
  params: Record<string, number>,
  leaf: Leaf,
  severity: 'note' | 'warning',
) {
  return { code, severity, params, span: leaf.span }
}
