import type { Neighbour, NeighbourGroup } from './neighbours.ts'

// In the units of the drawing, which is as wide as a page.
export const drawingWidth = 1040
const side = 310
const middle = 300
const boxHeight = 58
const gap = 10
const headHeight = 30
const moreHeight = 30

/** Where each begins, before they are mirrored. */
export const columnStarts = [0, (drawingWidth - middle) / 2, drawingWidth - side]

/** Boxes in a column: more are told as a number. */
const mostInGroup = 5
const mostInColumn = 9
const mostEditions = 2

export interface Box {
  text: Neighbour
  x: number
  y: number
  width: number
  height: number
}

/** A line of words: the name of a group, or how many more there are. */
export interface Caption {
  key: string
  /** Name of the group, or null for a number of others. */
  group: string | null
  more: number
  x: number
  y: number
  width: number
}

interface Edge {
  key: string
  path: string
  isHeld: boolean
}

export interface Drawing {
  height: number
  boxes: Box[]
  captions: Caption[]
  edges: Edge[]
  center: Box
}

interface Drawn {
  cited: readonly NeighbourGroup[]
  citing: readonly NeighbourGroup[]
  earlier: readonly Neighbour[]
  later: readonly Neighbour[]
  own: Neighbour
  /** From right to left: what is cited stands where reading begins. */
  isMirrored: boolean
}

/** Three columns: what the text cites, its editions from old to new, what cites it. Never more boxes than can be read. */
export function layOut({ cited, citing, earlier, later, own, isMirrored }: Drawn): Drawing {
  const left = column(cited, 0)
  const right = column(citing, drawingWidth - side)
  const editions = middleColumn(earlier, own, later)
  const height = Math.max(left.height, right.height, editions.height, boxHeight)
  const placed = [left, right, editions].map((each) => lower(each, (height - each.height) / 2))
  const [before, after, line] = placed as [Column, Column, Column]
  const center = line.boxes.find(({ text }) => text === own) as Box
  const edges = [
    ...before.boxes.map((box) => edgeBetween(endOf(box), startOf(center), box)),
    ...after.boxes.map((box) => edgeBetween(endOf(center), startOf(box), box)),
    ...line.boxes.slice(1).map((box, at) => edgeDown(line.boxes[at] as Box, box)),
  ]
  const drawing = {
    ...{ height, center, edges },
    boxes: placed.flatMap(({ boxes }) => boxes),
    captions: placed.flatMap(({ captions }) => captions),
  }
  return isMirrored ? mirrored(drawing) : drawing
}

interface Column {
  height: number
  boxes: Box[]
  captions: Caption[]
}

function column(groups: readonly NeighbourGroup[], x: number): Column {
  const boxes: Box[] = []
  const captions: Caption[] = []
  let y = 0
  for (const { name, texts } of groups) {
    const room = Math.min(mostInGroup, mostInColumn - boxes.length)
    const caption = { group: name, more: 0, x, width: side }
    captions.push({ ...caption, key: `${x} ${name}`, y })
    y += headHeight
    for (const text of texts.slice(0, Math.max(0, room))) {
      boxes.push({ text, x, y, width: side, height: boxHeight })
      y += boxHeight + gap
    }
    const more = texts.length - Math.max(0, Math.min(room, texts.length))
    if (more > 0) {
      captions.push({ ...caption, key: `${x} ${name} more`, group: null, more, y })
      y += moreHeight
    }
    y += gap
  }
  return { height: Math.max(0, y - gap), boxes, captions }
}

/** The editions nearest in time to the text, above and below it. */
function middleColumn(earlier: readonly Neighbour[], own: Neighbour, later: readonly Neighbour[]): Column {
  const x = (drawingWidth - middle) / 2
  const [before, after] = [earlier.slice(-mostEditions), later.slice(0, mostEditions)]
  const captions: Caption[] = []
  let y = 0
  const tell = (key: string, more: number) => {
    if (more <= 0) return
    captions.push({ key, group: null, more, x, y, width: middle })
    y += moreHeight + gap
  }
  tell('earlier', earlier.length - before.length)
  const boxes = [...before, own, ...after].map((text) => {
    const box = { text, x, y, width: middle, height: boxHeight }
    y += boxHeight + 3 * gap
    return box
  })
  tell('later', later.length - after.length)
  return { height: y - (later.length > after.length ? gap : 3 * gap), boxes, captions }
}

const lower = ({ height, boxes, captions }: Column, by: number): Column => ({
  height,
  boxes: boxes.map((box) => ({ ...box, y: box.y + by })),
  captions: captions.map((caption) => ({ ...caption, y: caption.y + by })),
})

interface Point {
  x: number
  y: number
}

const startOf = ({ x, y, height }: Box): Point => ({ x, y: y + height / 2 })
const endOf = ({ x, y, width, height }: Box): Point => ({ x: x + width, y: y + height / 2 })

function edgeBetween(from: Point, to: Point, { text }: Box): Edge {
  const half = (from.x + to.x) / 2
  return {
    key: text.key,
    path: `M${from.x} ${from.y}C${half} ${from.y} ${half} ${to.y} ${to.x} ${to.y}`,
    isHeld: text.work !== null,
  }
}

function edgeDown(from: Box, to: Box): Edge {
  const x = from.x + from.width / 2
  return { key: `down ${to.text.key}`, path: `M${x} ${from.y + from.height}L${x} ${to.y}`, isHeld: true }
}

function mirrored({ boxes, captions, edges, ...drawing }: Drawing): Drawing {
  const flip = <Placed extends { x: number; width: number }>(placed: Placed) => ({
    ...placed,
    x: drawingWidth - placed.x - placed.width,
  })
  const flipPath = (path: string) =>
    path.replace(/([\d.]+) ([\d.]+)/g, (_, x: string, y: string) => `${drawingWidth - Number(x)} ${y}`)
  return {
    ...drawing,
    center: flip(drawing.center),
    boxes: boxes.map(flip),
    captions: captions.map(flip),
    edges: edges.map((edge) => ({ ...edge, path: flipPath(edge.path) })),
  }
}
