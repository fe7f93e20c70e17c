import { isFieldName } from '@qarar/register'
import { fieldOfBookmark } from './field-names.ts'

/** Where a field stands. One that a bookmark and a control name is one place. */
export interface FieldPlace {
  name: string
  /** The control that the bookmark belongs to. */
  joined: FieldPlace | null
  /** A bookmark that ends nowhere says nothing of where its field ends. */
  isOpen: boolean
}

/** Follows bookmarks and controls through a document: programs keep one, or the other, or both. */
export class FieldPlaces {
  readonly found: FieldPlace[] = []
  /** Null: a control of somebody else. */
  readonly #controls: (FieldPlace | null)[] = []
  readonly #bookmarks: FieldPlace[] = []
  readonly #byId = new Map<string, FieldPlace>()
  readonly #byName = new Map<string, FieldPlace>()

  /** The field that stands here; the control before the bookmark, as copies keep their control only. */
  get here(): FieldPlace | null {
    return this.#controls.findLast((each) => each !== null) ?? this.#innermostBookmark()
  }

  openControl(names: readonly string[]): void {
    const name = names.find(isFieldName)
    this.#controls.push(name === undefined ? null : this.#control(name))
  }

  closeControl(): void {
    const place = this.#controls.pop()
    if (place) place.isOpen = false
  }

  /** LibreOffice begins a bookmark again in the paragraph where it ends: that is the same one. */
  startBookmark(id: string, bookmark: string): void {
    const name = fieldOfBookmark(bookmark)
    if (name === null || !isFieldName(name)) return
    const open = this.#byName.get(name)
    const place = open ?? this.#add(name)
    this.#byId.set(id, place)
    if (open) return
    place.joined = this.#controls.findLast((each) => each?.name === name) ?? null
    this.#byName.set(name, place)
    this.#bookmarks.push(place)
  }

  endBookmark(id: string): void {
    const place = this.#byId.get(id)
    if (!place) return
    place.isOpen = false
    this.#byName.delete(place.name)
  }

  #control(name: string): FieldPlace {
    const place = this.#add(name)
    const around = this.#byName.get(name)
    if (around && around.joined === null) around.joined = place
    return place
  }

  #add(name: string): FieldPlace {
    const place = { name, joined: null, isOpen: true }
    this.found.push(place)
    return place
  }

  #innermostBookmark(): FieldPlace | null {
    while (this.#bookmarks.at(-1)?.isOpen === false) this.#bookmarks.pop()
    return this.#bookmarks.at(-1) ?? null
  }
}

/** The place that counts; null where a bookmark has no end. */
export function placeThatCounts(place: FieldPlace | null): FieldPlace | null {
  if (place?.joined) return place.joined
  return place?.isOpen ? null : place
}
