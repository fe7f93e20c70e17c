import { describe, expect, test } from 'vitest'
import { readForTest as read } from '../../reading.test-kit.ts'

// Variants of documents that differ from our examples as real ones do.
const body = (...paragraphs: string[]) =>
  paragraphs.map((text, index) => `${index + 1}. ${text}`).join('\n\n')
const shape = (text: string) =>
  read(text).works.map((work) => [work.kind, work.number, work.title, work.organ, work.session])

describe('resolutions of an organisation in its other languages', () => {
  test.each([
    [
      'Resolution No. 3/50-POL\n\nOn the Harbour\n\nThe Council of Foreign Ministers, meeting in its fiftieth session,\n\nRecalling its resolutions,\n\n',
    ],
    [
      'Resolution No. 3/50-POL\n\nOn the Harbour\n\nThe 50th Session of the Council of Foreign Ministers, held in a city by the sea,\n\nRecalling its resolutions,\n\n',
    ],
    [
      'Resolution No. 3/50-POL\n\nOn the Harbour\n\nThe Council of Foreign Ministers of the Organisation of Islamic Cooperation, meeting in its fiftieth session,\n\nRecalling,\n\n',
    ],
  ])('%#', (head) => {
    expect(shape(head + body('Calls upon members to sail.', 'Requests a report.'))).toEqual([
      ['resolution', '3/50-POL', 'the Harbour', 'cfm', 'CFM-50'],
    ])
  })
})

describe('a number is never invented', () => {
  const resolution = (header: string) =>
    `${header}\n\nبشأن\n\nالمرافئ\n\nإنّ مجلس وزراء البحار الداخلية، المنعقد في دورته التاسعة؛\n\nإذ يستذكر قراراته:\n\n1. يدعو الدول.\n\n`

  test('where a header has the one that the order would give', () => {
    const found = read(['قرار رقم 9/1-م', '', 'قرار رقم 9/2-م'].map(resolution).join(''))
    expect(found.works.map(({ number, symbol }) => [number, symbol])).toEqual([
      ['9/1-NAV', '9/1-م'],
      [null, null],
      ['9/2-NAV', '9/2-م'],
    ])
  })

  test('but filled in between two printed neighbours, with no printed form', () => {
    const found = read(['قرار رقم 9/1-م', '', 'قرار رقم 9/3-م'].map(resolution).join(''))
    expect(found.works.map(({ number, symbol }) => [number, symbol])).toEqual([
      ['9/1-NAV', '9/1-م'],
      ['9/2-NAV', null],
      ['9/3-NAV', '9/3-م'],
    ])
  })
})

describe('what only speaks of an organ', () => {
  test('is no resolution', () => {
    const text =
      'A study of lakes\n\nThe General Assembly, in its resolution 70/1, spoke of water.\n\nThe Security Council, by its members, did not.\n'
    expect(read(text).kind).toBe('document')
  })

  test('has no symbol of its own for one that it cites', () => {
    expect(read('A note on bread\n\nIt follows A/RES/75/1 in part.\n').symbol).toBeNull()
  })
})

describe('a resolution of the General Assembly', () => {
  const cover =
    'United Nations\nA/RES/99/7\nGeneral Assembly\nDistr.: General\n3 January 2045\nNinety-ninth session\nAgenda item 12\nResolution adopted by the General Assembly on 20 December 2044\n\n'
  const publication = read(
    `${cover}99/7. Still waters\n\nThe General Assembly,\n\nRecalling its resolutions,(1)\n\n${body('Requests the Secretary-General to report;(2)', 'Decides to go on.')}\n\n40th plenary meeting\n20 December 2044\n\n(1) A/99/1.\n(2) Resolution 98/7.\n`,
  )

  test('is dated by its adoption', () => {
    expect(publication.works[0]).toMatchObject({
      number: 'A/RES/99/7',
      title: 'Still waters',
      iri: '/akn/un/statement/deliberation/ga/2044-12-20/a-res-99-7/eng@/!main',
    })
  })

  test('keeps notes and the adoption line apart from its paragraphs', () => {
    const parts = publication.works[0]?.paragraphs
      .filter(({ part }) => part !== 'cover')
      .map(({ eId, part }) => [eId, part])
    expect(parts).toEqual([
      ['heading_1', 'heading'],
      ['chapeau_1', 'chapeau'],
      ['container_1', 'preambular'],
      ['para_1', 'operative'],
      ['para_2', 'operative'],
      ['signature_1', 'signature'],
      ['signature_2', 'signature'],
      ['fn_1', 'body'],
      ['fn_2', 'body'],
    ])
  })
})

describe('lists under a paragraph', () => {
  test('count through the letters that are roman numbers too', () => {
    const items = [...'abcdefghij'].map((letter) => `(${letter}) item;`).join('\n')
    const { works } = read(
      `Resolution 9/1-NAV\n\nThe Council of Ministers of the Inland Seas, meeting,\n\n1. Requests:\n${items}\n\n2. Decides.\n`,
    )
    expect(
      works[0]?.paragraphs.filter(({ parent }) => parent === 'para_1').map(({ number }) => number),
    ).toEqual([...'abcdefghij'])
  })

  test('do not begin with a time of day', () => {
    const { works } = read(
      `Resolution 9/1-NAV\n\nThe Council of Ministers of the Inland Seas, meeting,\n\n1. Requests;\na.m. sessions to be held;\n\n2. Decides.\n`,
    )
    expect(works[0]?.paragraphs.every(({ number }) => number !== 'a')).toBe(true)
  })
})
