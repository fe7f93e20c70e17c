/** Parts that the server sends whole, by their ids: what of a fetched page replaces what is here. What was parsed is inert. */
export function takeOverParts(page: Document, shown: Document): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-follows]')) {
    const next = shown.getElementById(part.id)
    if (next) part.replaceWith(page.adoptNode(next))
  }
  page.title = shown.title
}

/**
 * Replaces the parts of two lists that are not the same any more; `before` has what the server sent last. Parts that are held
 * stay as they are: somebody types in them.
 */
export function takeOverChanged(
  before: Map<string, string>,
  here: Element,
  shown: Element,
  isHeld: (part: Element) => boolean = () => false,
): void {
  const [old, next] = [[...here.children], [...shown.children]]
  const names = new Map(old.map((part) => [nameOf(part), part]))
  const parts = next.map((part) => {
    const name = nameOf(part)
    const here = names.get(name)
    names.delete(name)
    return takenOver(before, here, part, isHeld)
  })
  // Where all are the same nothing is moved: what has the keyboard keeps it.
  const isSame = old.length === next.length && old.every((part, at) => nameOf(part) === nameOf(next[at]))
  if (!isSame) here.replaceChildren(...parts)
  else for (const [at, part] of old.entries()) if (part !== parts[at]) part.replaceWith(parts[at] as Element)
}

/** What stands there now. Lists are looked into; their items are taken as they are. */
function takenOver(
  before: Map<string, string>,
  part: Element | undefined,
  next: Element,
  isHeld: (part: Element) => boolean,
): Element {
  const [name, html] = [nameOf(next), next.outerHTML]
  if (part?.matches('ol.review-text')) {
    takeOverChanged(before, part, next, isHeld)
    return part
  }
  if (part && (before.get(name) === html || isHeld(part))) return part
  if (next.matches('ol.review-text')) remember(before, next)
  before.set(name, html)
  return document.adoptNode(next)
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
