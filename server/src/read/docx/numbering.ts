// Numbers that Word counts: they are in no paragraph of the file, and on every page that it prints.
import type { XmlBudget } from '../../docx/read-xml.ts'
import { childOf, isOn, nodesOf, readBlocks, valOf, type XmlNode } from '../markup/xml-blocks.ts'
import { integerOf } from './integer-of.ts'
import { formatNumber } from './number-formats.ts'
import { bulletOf } from './symbols.ts'

interface Level {
  start: number
  format: string
  /** `%1.%2)`: the numbers of levels, from 1, among what is printed as it is. */
  text: string
  /** The level behind which it begins again, from 1; 0: never; undefined: behind every one above it. */
  restart: number | undefined
  isLegal: boolean
  style: string | undefined
}

interface Abstract {
  levels: Map<number, Level>
  /** A style of lists that says the levels instead. */
  styleLink: string | undefined
  numStyleLink: string | undefined
}

interface Num {
  abstract: string
  starts: Map<number, number>
  levels: Map<number, Level>
}

export interface Marker {
  /** As printed: `3.`, «(أ)», `•`. */
  text: string
  /** Null for a bullet. */
  value: number | null
}

/** Counts paragraphs of lists in the order of the document. */
export interface Numbering {
  next(numId: string, level: number): Marker | null
  /** The level that a style of paragraphs stands for in a list. */
  levelOfStyle(numId: string, style: string | undefined): number | undefined
}

export function readNumbering(bytes: Buffer | null, budget: XmlBudget): Numbering {
  const abstracts = new Map<string, Abstract>()
  const nums = new Map<string, Num>()
  if (bytes)
    readBlocks(bytes, ['w:numbering'], budget, (node) => {
      if (node.name === 'w:abstractNum')
        abstracts.set(node.attribute('abstractNumId') ?? '', abstractOf(node))
      if (node.name === 'w:num') nums.set(node.attribute('numId') ?? '', numOf(node))
    })
  return counter(abstracts, nums)
}

function abstractOf(node: XmlNode): Abstract {
  return {
    levels: levelsOf(node),
    styleLink: valOf(node, 'w:styleLink'),
    numStyleLink: valOf(node, 'w:numStyleLink'),
  }
}

function numOf(node: XmlNode): Num {
  const overrides = nodesOf(node).filter(({ name }) => name === 'w:lvlOverride')
  const starts = overrides.flatMap((each): [number, number][] => {
    const [level, start] = [integerOf(each.attribute('ilvl')), integerOf(valOf(each, 'w:startOverride'))]
    return level === undefined || start === undefined ? [] : [[level, start]]
  })
  return {
    abstract: valOf(node, 'w:abstractNumId') ?? '',
    starts: new Map(starts),
    levels: new Map(overrides.flatMap((each) => [...levelsOf(each)])),
  }
}

function levelsOf(node: XmlNode): Map<number, Level> {
  const found = nodesOf(node).filter(({ name }) => name === 'w:lvl')
  return new Map(
    found.flatMap((each): [number, Level][] => {
      const level = integerOf(each.attribute('ilvl'))
      return level === undefined ? [] : [[level, levelOf(each)]]
    }),
  )
}

function levelOf(node: XmlNode): Level {
  return {
    start: integerOf(valOf(node, 'w:start')) ?? 0,
    format: valOf(node, 'w:numFmt') ?? 'decimal',
    text: valOf(node, 'w:lvlText') ?? '',
    restart: integerOf(valOf(node, 'w:lvlRestart')),
    isLegal: isOn(childOf(node, 'w:isLgl')),
    style: valOf(node, 'w:pStyle'),
  }
}

interface List {
  id: string
  num: Num
  abstract: Abstract
  /** The levels that styles of paragraphs stand for. */
  ofStyle: ReadonlyMap<string, number>
}

/** The list that it counts in: its own, or the one that a style of lists says. */
function findList(
  numId: string,
  abstracts: ReadonlyMap<string, Abstract>,
  nums: ReadonlyMap<string, Num>,
): List | null {
  const num = nums.get(numId)
  const own = num && abstracts.get(num.abstract)
  if (!num || !own) return null
  const linked =
    own.numStyleLink === undefined
      ? undefined
      : [...abstracts].find(([, { styleLink }]) => styleLink === own.numStyleLink)
  const [id, abstract] = linked ?? [num.abstract, own]
  const styled = [...abstract.levels].flatMap(([at, { style }]): [string, number][] =>
    style === undefined ? [] : [[style, at]],
  )
  return { id, num, abstract, ofStyle: new Map(styled.toReversed()) }
}

function counter(abstracts: ReadonlyMap<string, Abstract>, nums: ReadonlyMap<string, Num>): Numbering {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  const lists = new Map<string, List | null>()

  function listOf(numId: string): List | null {
    const known = lists.get(numId)
    if (known !== undefined) return known
    const found = findList(numId, abstracts, nums)
    lists.set(numId, found)
    return found
  }

  function next(numId: string, at: number): Marker | null {
    const list = listOf(numId)
    if (!list) return null
    const { id, num, abstract } = list
    const levelAt = (level: number) => num.levels.get(level) ?? abstract.levels.get(level)
    const level = levelAt(at)
    if (!level) return null
    const own = counts.get(id) ?? new Map<number, number>()
    counts.set(id, own)
    own.set(at, valueNow(own, at, level, num, numId))
    for (const deeper of [...own.keys()]) if (deeper > at && restarts(levelAt(deeper), at)) own.delete(deeper)
    return markerOf(level, at, own, levelAt)
  }

  function valueNow(
    own: ReadonlyMap<number, number>,
    at: number,
    level: Level,
    num: Num,
    numId: string,
  ): number {
    const start = num.starts.get(at)
    const key = `${numId} ${at}`
    if (start !== undefined && !begun.has(key)) {
      begun.add(key)
      return start
    }
    const before = own.get(at)
    return before === undefined ? level.start : before + 1
  }

  const levelOfStyle = (numId: string, style: string | undefined) =>
    style === undefined ? undefined : listOf(numId)?.ofStyle.get(style)
  return { next, levelOfStyle }
}

function restarts(deeper: Level | undefined, behind: number): boolean {
  const restart = deeper?.restart
  return restart === undefined || behind < restart
}

function markerOf(
  level: Level,
  at: number,
  counts: ReadonlyMap<number, number>,
  levelAt: (level: number) => Level | undefined,
): Marker {
  if (level.format === 'bullet') return { text: bulletOf(level.text), value: null }
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const which = Number(digit) - 1
    const shown = levelAt(which)
    const value = counts.get(which) ?? shown?.start ?? 1
    const format = level.isLegal ? 'decimal' : (shown?.format ?? 'decimal')
    return formatNumber(value, format)
  })
  return { text, value: counts.get(at) ?? null }
}
