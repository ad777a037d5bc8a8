import stringWidth from 'string-width'
import type { GuideFindings } from '../../scoring/index.ts'
import { flow, heading } from './flow.ts'
import { hitMark } from './label-words.ts'
import type { Paper } from './paper.ts'

/** Returns what the guide asks of whoever meets a possible victim: a heading, and a row for each thing. */
export function guideFindingsLines({ title, things }: GuideFindings, paper: Paper): readonly string[] {
  const { theme } = paper
  const wide = Math.max(...things.map(({ text }) => stringWidth(text)))
  return [
    ...heading(title, paper),
    ...things.flatMap(({ text, given, when }) => {
      const space = ' '.repeat(wide - stringWidth(text) + 2)
      const mark = given ? hitMark : '-'
      const style = given ? theme.hit : theme.remark
      return flow([[style, `${mark} ${text}`], space, when], paper, { first: '', rest: '    ' })
    }),
  ]
}
