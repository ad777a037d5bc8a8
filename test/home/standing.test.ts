import { expect, it } from 'vitest'
import { standingOf } from '../../src/home/index.ts'
import { decode } from '../../src/record/index.ts'
import { transcriptText } from '../arbitrary/transcripts.ts'

it.each([
  ['ended', transcriptText()],
  ['stopped', transcriptText({ ending: null })],
  ['open', transcriptText({ ending: 'open' })],
  ['open', `${transcriptText({ ending: null })}{"type":"resume","turn":2,"at":30000}\n`],
  ['open', `${transcriptText()}{"type":"again","turn":2,"at":30000}\n`],
  ['ended', `${transcriptText()}{"type":"case-sheet","at":30000}\n`],
])('a conversation is %s', (standing, text) => {
  expect(standingOf(decode(text).records)).toBe(standing)
})
