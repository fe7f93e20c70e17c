/** A place in a declaration, named by ids where its parts have some: `records › meeting › on`. */
export function placeNamed(given: unknown, path: readonly PropertyKey[]): string {
  const names: string[] = []
  let value = given
  for (const key of path) {
    value =
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
    names.push(typeof key === 'number' ? (idOf(value) ?? String(key + 1)) : String(key))
  }
  return names.join(' › ')
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : null
  return typeof id === 'string' && id !== '' ? id : null
}
