import { expect, test } from 'vitest'
import { defaultDataFolder, type Machine } from './default-data-folder.ts'

const folderOn = (machine: Partial<Machine>) =>
  defaultDataFolder({ env: {}, home: '/home/ليلى', canServerEnter: () => true, ...machine })

test('QARAR_DATA wins, whoever can enter it', () => {
  expect(folderOn({ env: { QARAR_DATA: '/mnt/data' }, canServerEnter: () => false })).toBe('/mnt/data')
})

test('else the XDG data folder', () => {
  expect(folderOn({ env: { XDG_DATA_HOME: '/home/ليلى/data' } })).toBe('/home/ليلى/data/qarar')
  expect(folderOn({ env: { XDG_DATA_HOME: 'relative' } })).toBe('/home/ليلى/.local/share/qarar')
  expect(folderOn({})).toBe('/home/ليلى/.local/share/qarar')
})

test("root's home is mostly closed to the server's user: then the system's place for data", () => {
  const canServerEnter = (folder: string) => !folder.startsWith('/root/')
  expect(folderOn({ home: '/root', canServerEnter })).toBe('/var/lib/qarar')
})
