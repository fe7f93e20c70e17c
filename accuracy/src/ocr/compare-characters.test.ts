import { expect, test } from 'vitest'
import { compareCharacters } from './compare-characters.ts'

test('a character too many, too few or another one is an error; white space is one space', () => {
  expect(compareCharacters('a b\n c', 'a  b c')).toEqual({ right: 5, wanted: 5 })
  expect(compareCharacters('light', 'lightt')).toEqual({ right: 4, wanted: 5 })
  expect(compareCharacters('light', 'lght')).toEqual({ right: 4, wanted: 5 })
  expect(compareCharacters('light', 'sight')).toEqual({ right: 4, wanted: 5 })
  expect(compareCharacters('a', 'bcdefg')).toEqual({ right: 0, wanted: 1 })
})
