/** A longer run of letters, digits and strokes is no symbol of a document. */
const longest = 80

/**
 * Terms of a document's symbol or number, folded: the whole; its last two numbers as printed and in either order
 * («44/1-س» is `1/44-POL`); parts that have letters (`cfm-44`); years.
 */
export function symbolTerms(folded: string): string[] {
  if (folded.length > longest) return [folded.slice(0, longest)]
  const segments = folded.split('/')
  const named = segments.filter((segment) => /\p{L}{2}/u.test(segment) || /^(?:19|20)\d\d$/.test(segment))
  return [...new Set([folded, ...lastNumbers(folded), ...named])]
}

function lastNumbers(folded: string): string[] {
  const found = /(\d{1,4})\/(\d{1,4})(?:-?\p{L}{1,4})?$/u.exec(folded)
  if (!found) return []
  const [first, second] = [Number(found[1]), Number(found[2])]
  return [`${first}/${second}`, `${Math.min(first, second)}/${Math.max(first, second)}`]
}
