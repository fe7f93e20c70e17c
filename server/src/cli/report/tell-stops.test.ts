import type { VolumeItem } from '@qarar/register/contract'
import { expect, test } from 'vitest'
import type { Terminal } from '../terminal/terminal.ts'
import { tellStops } from './tell-stops.ts'

const item = (position: number, isFrozen: boolean, stops: VolumeItem['stops']): VolumeItem => ({
  ...{ id: `h-${position}`, position, symbol: null, agenda: null, title: {}, works: [] },
  ...{ sections: {} as VolumeItem['sections'], remarks: {}, stops, isFrozen },
})

test('frozen items that something stops are told of, and no others', () => {
  const lines: string[] = []
  const terminal = { isolate: String, line: (text: string) => lines.push(text) } as unknown as Terminal
  tellStops({ items: [item(1, true, { en: 0 }), item(2, false, { en: 3 })] }, terminal)
  expect(lines).toEqual([])
  tellStops({ items: [item(41, true, { en: 0, fr: 2 })] }, terminal)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/41\. h-41 .*2 stop the clean copy \(fr\)/)
})
