/** «5 (c)»: a point has its letter only, its paragraph the number. */
export function clauseNumber(eId: string, number: string | null): string | null {
  const [, paragraph] = /^para_(\d+)__/.exec(eId) ?? []
  return paragraph === undefined || number === null ? number : `${paragraph} (${number})`
}
