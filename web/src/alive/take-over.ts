/** Parts that the server sends whole, by their ids: what of a fetched page replaces what is here. What was parsed is inert. */
export function takeOverParts(page: Document, shown: Document): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-follows]')) {
    const next = shown.getElementById(part.id)
    if (next) part.replaceWith(page.adoptNode(next))
  }
  page.title = shown.title
}

/** Replaces the parts of two lists that are not the same any more; `before` has what the server sent last. */
export function takeOverChanged(before: Map<string, string>, here: Element, shown: Element): void {
  const [old, next] = [[...here.children], [...shown.children]]
  const isSame = old.length === next.length && old.every((part, at) => nameOf(part) === nameOf(next[at]))
  if (!isSame) {
    remember(before, shown)
    here.replaceChildren(...next.map((part) => here.ownerDocument.adoptNode(part)))
  } else {
    for (const [at, part] of old.entries()) takeOver(before, part, next[at] as Element)
  }
}

/** Lists are looked into; their items are taken as they are. */
function takeOver(before: Map<string, string>, part: Element, next: Element): void {
  const name = nameOf(next)
  const html = next.outerHTML
  if (part.matches('ol.review-text')) takeOverChanged(before, part, next)
  else if (before.get(name) !== html) part.replaceWith(part.ownerDocument.adoptNode(next))
  before.set(name, html)
}

/** What the server sent, before anything is opened or typed in it. */
export function remember(before: Map<string, string>, within: Element): void {
  for (const part of within.children) {
    if (part.matches('ol.review-text')) remember(before, part)
    else before.set(nameOf(part), part.outerHTML)
  }
}

const nameOf = (part: Element | undefined) =>
  part ? part.id || `${part.localName}.${part.className.split(' ')[0]}` : ''
