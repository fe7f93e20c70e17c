/**
 * A symbol in the form in which link and target are compared: upper case, without spaces, of two symbols of
 * one document the first, without the letter of a
 * resolution's part (the UN's links mostly leave it out) and without the sign that a report is a supplement.
 */
export function symbolKey(symbol: string): string {
  return symbol
    .replace(/[‐‑–]/g, '-')
    .toUpperCase()
    .replace(/-(?:A|C|E|S|ISBA)\/.*$/, '')
    .replace(/\(SUPP\)/g, '')
    .replace(/^([AE]\/RES\/\d+) ?[A-Z](?:-[A-Z])?(?= ?\()/, '$1')
    .replace(/^([AE]\/RES\/\d+ ?\([IVX-]+\)).*$/, '$1')
    .replace(/^([AE]\/(?:RES|DEC)\/(?:ES-|S-)?\d+\/\d+).*$/, '$1')
    .replace(/\s/g, '')
}

/** The symbol that a link leads to, or null where it leads to no document by its symbol. */
export function symbolOfLink(href: string): string | null {
  const found =
    /^https?:\/\/(?:www\.)?(?:undocs\.org|docs\.un\.org)\/+(?:(?:en|ar|fr)\/)*([A-Z][\w.-]*\/.+)$/i.exec(href)
  const symbol = found?.[1] && decode(found[1]).replace(/[/.]+$/, '')
  return symbol && !/^(?:ch|es|ru|zh|de|ar)\//i.test(symbol) ? symbol : null
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
