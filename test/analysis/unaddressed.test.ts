import { expect, test } from 'vitest'
import { readSentences } from '../../src/analysis/reading/read-sentences.ts'
import { unaddressed } from '../../src/analysis/topics/unaddressed.ts'

test.for([
  ['What happens at five, Sreymom?', 'what happens at five'],
  ['What would the end of it be for you, Mae Bouavanh?', 'what would the end of it be for you'],
  ['It is ok, Cikgu.', 'it is okay'],
  ['do u sell many of those, auntie', 'do you sell many of those'],
  // A name that is asked about, or all that is said, stays.
  ['Who is Selfi?', 'who is selfi'],
  ['Do you know Lek, or Fah?', 'do you know lek or fah'],
  ['Sreymom?', 'sreymom'],
  ['If it rains, what do you do?', 'if it rains what do you do'],
  ['Good evening, officer Lin here.', 'good evening officer lin here'],
  // Whom one turns to is said first.
  ['Madam Goh, where is her passport?', 'madam goh where is her passport'],
])('%s is heard as: %s', ([text = '', plain]) => {
  const [sentence] = readSentences(text)
  const heard = sentence === undefined ? undefined : unaddressed(sentence)
  expect(heard?.plain).toBe(plain)
  expect(heard?.mark).toBe(sentence?.mark)
})
