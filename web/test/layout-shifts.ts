import type { Page } from 'playwright-core'

interface LayoutShift extends PerformanceEntry {
  value: number
  sources: { node: Node | null }[]
}

/** What has moved on a page since it was opened, and how far: `0.026 <p class="quiet">…`. */
export const layoutShiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const say = ({ value, sources }: LayoutShift) => {
          const node = sources[0]?.node
          const element = node instanceof Element ? node : node?.parentElement
          return `${value.toFixed(4)} ${element?.outerHTML.slice(0, 120) ?? '?'}`
        }
        const observer = new PerformanceObserver((list) =>
          resolve((list.getEntries() as LayoutShift[]).map(say)),
        )
        observer.observe({ type: 'layout-shift', buffered: true })
        // Where nothing moved, the observer is never called.
        setTimeout(() => resolve([]), 500)
      }),
  )
