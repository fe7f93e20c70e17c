import type { LanguagePack } from '../languages/pack.ts'

const known = new WeakMap<readonly string[], readonly string[]>()

/** Names of one language, as a profile lists them, in their compare form; each list is folded once. */
export function foldedNames(names: readonly string[], { fold }: LanguagePack): readonly string[] {
  const folded = known.get(names) ?? names.map(fold)
  known.set(names, folded)
  return folded
}
