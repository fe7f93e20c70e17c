import { describe, expect, test } from 'vitest'
import { readForTest as read } from '../../reading.test-kit.ts'

/** Part, number and first word of every paragraph behind the opening words. */
function partsOf(paragraphs: readonly string[], opening = 'The General Assembly,') {
  const { works, diagnostics } = read([opening, ...paragraphs].join('\n\n'))
  const found = works.flatMap((work) => work.paragraphs)
  const behind = found.slice(found.findIndex(({ part }) => part === 'chapeau') + 1)
  return {
    shape: behind.map(({ part, number, text }) => [part, number, text.split(/[\s,]/)[0]].join(' ')),
    codes: diagnostics.map(({ code }) => code),
  }
}

const shapeOf = (paragraphs: readonly string[], opening?: string) => partsOf(paragraphs, opening).shape

describe('an annex that counts from 1', () => {
  const annexed = ['Annex', 'Declaration on Lakes', '1. We shall sail.', '2. We shall rest.']
  const preamble = 'Recalling its love of lakes,'

  test('is no operative part where the only clause has no number', () => {
    expect(shapeOf([preamble, 'Adopts the declaration annexed to it.', ...annexed])).toEqual([
      'preambular  Recalling',
      'operative  Adopts',
      'annex  Annex',
      'annex  Declaration',
      'annex 1 We',
      'annex 2 We',
    ])
  })

  test('begins at the adoption line where it has no heading', () => {
    expect(
      shapeOf([preamble, 'Adopts the rules below.', '3rd plenary meeting 2 May 2026', ...annexed.slice(2)]),
    ).toEqual(['preambular  Recalling', 'operative  Adopts', 'signature  3rd', 'annex 1 We', 'annex 2 We'])
  })
})

describe('what leads in to the numbers', () => {
  test('is operative, and no number is missing', () => {
    const { shape, codes } = partsOf([
      'Noting the reports,',
      'Decides that:',
      '1. Boats may sail;',
      '2. It ends.',
    ])
    expect(shape).toEqual(['preambular  Noting', 'operative  Decides', 'operative 1 Boats', 'operative 2 It'])
    expect(codes).not.toContain('number-missing')
  })

  test('leaves para_1 to the paragraph that prints 1', () => {
    const [work] = read('The General Assembly,\n\nDecides that:\n\n1. Boats may sail;\n\n2. It ends.').works
    expect(work?.paragraphs.map(({ eId }) => eId)).toEqual(['chapeau_1', 'intro_1', 'para_1', 'para_2'])
  })

  test('is operative above letters alone', () => {
    expect(shapeOf(['Noting the reports,', 'Urges members:', '(a) To sail;', '(b) To rest.'])).toEqual([
      'preambular  Noting',
      'operative  Urges',
      'operative a To',
      'operative b To',
    ])
  })

  test('in French, where acts open in the present tense', () => {
    expect(
      shapeOf(
        ['Préoccupée par les lacs,', 'Décide ce qui suit :', '1. Les bateaux naviguent ;'],
        'L’Assemblée générale,',
      ),
    ).toEqual(['preambular  Préoccupée', 'operative  Décide', 'operative 1 Les'])
  })

  test.each([
    ['Recalling the following rules:', 'The General Assembly,'],
    ['وبالنظر إلى حال البحيرات:', 'إن الجمعية العامة،'],
  ])('is none that belongs to the preamble: %s', (last, opening) => {
    const opens = opening.startsWith('The') ? 'Noting the reports,' : 'إذ تلاحظ التقارير،'
    const [, second] = shapeOf([opens, last, '1. Calls upon members to sail.'], opening)
    expect(second).toMatch(/^preambular/)
  })
})

test('the opening words are known where a space in them was lost', () => {
  expect(shapeOf(['Notant les lacs,', '1. Prie les membres de naviguer.'], 'L’Assembléegénérale,')).toEqual([
    'preambular  Notant',
    'operative 1 Prie',
  ])
})

test('a number on a line of its own belongs to the paragraph below it', () => {
  expect(
    shapeOf(['Noting the reports,', '1.', 'Calls upon members to sail;', '2.', 'Decides to rest.']),
  ).toEqual(['preambular  Noting', 'operative 1 Calls', 'operative 2 Decides'])
})

describe('the title of a section', () => {
  const long =
    'Revised estimates of the boats, oars, sails, ropes and anchors of the lake stations for the coming period of sailing'

  test('under its numeral is no paragraph, however long and whatever word opens it', () => {
    expect(shapeOf(['I', long, 'Noting the reports,', '1. Approves the boats;'])).toEqual([
      'heading  I',
      'heading  Revised',
      'preambular  Noting',
      'operative 1 Approves',
    ])
  })

  test('between paragraphs is not joined to the sentence below it', () => {
    expect(
      shapeOf(['Noting the reports,', '1. Approves the boats;', long, 'Decides to buy more oars.']),
    ).toEqual(['preambular  Noting', 'operative 1 Approves', 'heading  Revised', 'operative  Decides'])
  })

  test('in Arabic, which has no capitals, is known by its numeral', () => {
    const title =
      'تقديرات القوارب والمجاديف والأشرعة والحبال والمراسي اللازمة لمحطات البحيرات في فترة الملاحة القادمة كلها'
    expect(
      shapeOf(
        ['إذ تلاحظ التقارير،', '1 - تقر القوارب؛', 'ثالث عشر', title, 'تلاحظ أن المجاديف كافية؛'],
        'إن الجمعية العامة،',
      ),
    ).toEqual(['preambular  إذ', 'operative 1 تقر', 'heading  ثالث', 'heading  تقديرات', 'operative  تلاحظ'])
  })
})

test('a paragraph without its last mark does not take in the adoption line', () => {
  expect(
    shapeOf(['Noting the reports,', '1. Calls upon all members to sail', '3rd plenary meeting 2 May 2026']),
  ).toEqual(['preambular  Noting', 'operative 1 Calls', 'signature  3rd'])
})

test('a paragraph whose number was lost is no part of the one above it', () => {
  const text = [
    'The General Assembly,',
    '1. Thanks all;',
    'Urges members:',
    '(a) To sail;',
    '3. Decides to rest.',
  ]
  const [work] = read(text.join('\n\n')).works
  expect(work?.paragraphs.map(({ eId }) => eId)).toEqual([
    'chapeau_1',
    'para_1',
    'para_2',
    'para_2__subpara_a',
    'para_3',
  ])
})

test('letters go on with doubled ones, in the order of the text', () => {
  const items = [
    ...'abcdefghijklmnopqrstuvwxyz',
    ...['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh', 'ii', 'jj'],
  ]
  const found = read(
    ['The General Assembly,', '1. Asks members:', ...items.map((item) => `(${item}) To sail;`)].join('\n\n'),
  ).works[0]?.paragraphs.filter(({ parent }) => parent === 'para_1')
  expect(found?.map(({ number }) => number)).toEqual(items)
})

describe('a text in the lines that it was printed in', () => {
  const printed = `The General Assembly,

Noting the application of the Lake Republic, 16

Recommends to all of the members that the Lake
Republic be admitted to membership of the
lake commission.

Adopted unanimously at the
75th meeting.

16 Official Records, document 9.
17 Ibid.
`
  test('is read by its paragraphs, with the note of its adoption and its notes', () => {
    const [work] = read(printed).works
    expect(work?.paragraphs.map(({ part, number, text }) => [part, number, text.slice(-12)])).toEqual([
      ['chapeau', null, 'al Assembly,'],
      ['preambular', null, 'Republic, 16'],
      ['operative', null, ' commission.'],
      ['signature', null, '75th meeting.'.slice(-12)],
      ['body', '16', ' document 9.'],
      ['body', '17', 'Ibid.'],
    ])
  })

  test('but a list of names stays a list', () => {
    const names = ['Ms. Sara Blue (Lakes)', 'Mr. Omar Green (Bays)', 'Ms. Ida White (Seas)']
    const text = `The General Assembly,\n\nNoting the death of a\nmember,\n\nNames:\n\n${names.join('\n')}\n`
    const found = read(text).works[0]?.paragraphs.map((paragraph) => paragraph.text)
    expect(found?.slice(-3)).toEqual(names)
  })
})
