/** Milliseconds that a server may take to say that it is there. */
export const patience = 8000

/** Any file of our own that costs nothing; not one that the browser has kept. */
export async function isThere(page: Document): Promise<boolean> {
  const address = page.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href
  if (!address) return true
  const init = { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) } as const
  return fetch(address, init).then(
    () => true,
    () => false,
  )
}
