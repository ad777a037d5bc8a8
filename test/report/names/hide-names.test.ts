import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHideNames } from '../../../src/report/names/hide-names.ts'

const story = [
  'Hoa sits by the door. May I go? I will not say a word, and I am sorry, officer.',
  'The police captain wants to know who it is on Friday.',
]
const hide = createHideNames(['Somchai', 'May Win', 'Nguyễn Thị Lan', 'สมชาย'], story, {
  name: '[name]',
  number: '[number]',
})

describe('names in what trainees typed', () => {
  const cases: readonly (readonly [typed: string, shown: string])[] = [
    // Those of the class, however they are written.
    ['hi hoa im somchai', 'hi hoa im [name]'],
    ['SOMCHAI is my friend', '[name] is my friend'],
    ['Ask lan, she knows', 'Ask [name], she knows'],
    ['ผมชื่อสมชายครับ', 'ผมชื่อ[name]ครับ'],
    ['I spoke with somchai’s mother', 'I spoke with [name]’s mother'],
    ['It was nguyễn-lan', 'It was [name]'],
    // One that is an ordinary word as well, only where it must be a name.
    ['May I sit?', 'May I sit?'],
    ['I am May Win.', 'I am [name].'],
    // What somebody calls themself, and whoever is addressed or told of.
    ['My name is bripda yoga', 'My name is [name]'],
    ['I am Sergeant Wirat, and you can go.', 'I am [name], and you can go.'],
    ['this is officer vannak', 'this is officer [name]'],
    ['I know Khun Prasit.', 'I know Khun [name].'],
    ['Is it for Maliana that you go?', 'Is it for [name] that you go?'],
    // What the story knows, and what is nobody's name.
    ['I am sorry, Hoa.', 'I am sorry, Hoa.'],
    ['Hoa, on Monday I will know who it is.', 'Hoa, on Monday I will know who it is.'],
    ["I'm not the captain.", "I'm not the captain."],
    ["I'm glad you ate something.", "I'm glad you ate something."],
    // Numbers and addresses.
    ['Call me on 081 234 5678 before 12.', 'Call me on [number] before 12.'],
    ['write to lina@police.example', 'write to [number]'],
  ]
  it.each(cases)('%s', (typed, shown) => {
    expect(hide(typed)).toBe(shown)
  })

  it('none of the class is left, whatever is written around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('Somchai', 'somchai', 'SOMCHAI', 'Nguyễn', 'สมชาย'),
        fc.string({ unit: 'grapheme' }),
        (before, name, after) => {
          const shown = hide(`${before.replace(/[\p{L}\p{M}'’]+$/u, '')} ${name} ${after}`)
          expect(shown.toLowerCase()).not.toMatch(
            new RegExp(`(?<![\\p{L}\\p{M}])${name.toLowerCase()}(?![\\p{L}\\p{M}])`, 'u'),
          )
        },
      ),
    )
  })
})
