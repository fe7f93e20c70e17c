// Ticks of rows that are taken out of the table stand in the form until the rows are back.

const boxes = '.choose input[type="checkbox"]'

export interface Ticks {
  takeOut(rows: Element): void
  putIn(rows: Element): void
  count(): number
}

/** `form`: where the boxes of the rows belong. */
export function keepTicks(form: HTMLFormElement | null): Ticks {
  const kept = new Map<string, HTMLInputElement>()
  return {
    takeOut(rows) {
      for (const box of rows.querySelectorAll<HTMLInputElement>(`${boxes}:checked`)) {
        const field = box.ownerDocument.createElement('input')
        Object.assign(field, { type: 'hidden', name: box.name, value: box.value })
        form?.append(field)
        kept.set(idOf(box), field)
      }
    },
    putIn(rows) {
      for (const box of rows.querySelectorAll<HTMLInputElement>(boxes)) {
        const field = kept.get(idOf(box))
        if (!field) continue
        // As the reader saw it when ticking: what changed since is told by the register.
        box.value = field.value
        box.checked = true
        field.remove()
        kept.delete(idOf(box))
      }
    },
    count: () => kept.size + (form?.ownerDocument.querySelectorAll(`${boxes}:checked`).length ?? 0),
  }
}

/** A row that comes anew may say another owner. */
const idOf = ({ value }: HTMLInputElement) => new URLSearchParams(value).keys().next().value ?? ''
