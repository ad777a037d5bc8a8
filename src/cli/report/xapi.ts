import { encodeStatement, statementsOf } from '../../report/index.ts'
import type { WriteReport } from './formats.ts'
import { xapiOptionsFrom } from './xapi-options.ts'

/** Yields the statements about the conversations of a report, one a line; each conversation is opened when its turn comes. */
export const writeXapi: WriteReport = (report, world, given) => {
  const options = xapiOptionsFrom(given, report.limits, world)
  return (function* () {
    for (const figures of report.figures.conversations) {
      const conversation = options.withTexts ? report.openHidden(figures) : report.open(figures)
      if (conversation === null) continue
      for (const statement of statementsOf(conversation, figures, options))
        yield `${encodeStatement(statement)}\n`
    }
  })()
}
