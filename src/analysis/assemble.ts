import type { Say } from '../language/index.ts'
import type { Analysis, Flag, FlagLabel, Form, Label, LabelId } from './analysis.ts'
import type { TurnReading } from './features/read-turn.ts'
import { suggestInstead } from './instead.ts'
import { familyOf, severityOf } from './label-ids.ts'
import type { Tagger } from './reading/lemmas.ts'
import type { Heard } from './rules/hear-labels.ts'

/** Puts what was heard in a turn into the words and the order of an analysis. */
export function assemble(
  reading: TurnReading,
  form: Form,
  heard: readonly Heard[],
  say: Say,
  tagger: Tagger,
): Analysis {
  const present = heard.filter((one) => one.present)
  const faint = heard.filter((one) => !one.present)
  const of = <Id extends LabelId>(family: string) =>
    present.filter((one) => familyOf(one.id) === family).map((one) => word(one, reading, say) as Label<Id>)
  const flags = of<Flag>('flag').map(
    (flag): FlagLabel => ({
      ...flag,
      severity: severityOf(flag.id),
      instead: suggestInstead(flag, reading, say, tagger),
    }),
  )
  const analysis: Analysis = {
    form,
    techniques: of('technique'),
    safeguards: of('safeguard'),
    partnership: of('partnership'),
    flags,
  }
  return faint.length === 0
    ? analysis
    : { ...analysis, possible: faint.map((one) => word(one, reading, say)) }
}

const longestQuote = 70

function word({ id, confidence, evidence, because }: Heard, reading: TurnReading, say: Say): Label {
  const [first] = evidence
  const quote =
    first === undefined ? '' : reading.text.slice(first[0], first[1]).replace(/[\s\p{Cc}]+/gu, ' ')
  const words = quote.length > longestQuote ? `${[...quote].slice(0, longestQuote).join('')}…` : quote
  return { id, confidence, evidence, because: say(because ?? `analysis.because.${id}`, { words }) }
}
