import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type Analysis,
  type Coder,
  type Form,
  isLabelId,
  type LabelId,
  labelIds,
  severityOf,
} from '../../../src/analysis/index.ts'
import { readScenario, type Scenario } from '../../../src/scenario/index.ts'
import { sayings } from '../../../src/testing/trainees/sayings/index.ts'

/** What a coder hears in a piece of a turn. */
export interface Piece {
  readonly says: string
  readonly labels: readonly LabelId[]
  readonly topics?: readonly string[]
  readonly form: Form
  readonly understood?: boolean
}

/** Returns a coder that knows the bank and the examples by heart, but for pieces that it was taught otherwise, and counts what it codes. */
export function coderByHeart(
  scenario: Scenario,
  taught: readonly Piece[] = [],
): Pick<Coder, 'code'> & { readonly coded: string[] } {
  const pieces = [...taught, ...bankPieces(), ...examplePieces(scenario)].toSorted(
    (one, other) => other.says.length - one.says.length,
  )
  const coded: string[] = []
  return {
    coded,
    code(turn, context) {
      coded.push(JSON.stringify([turn, context]))
      let rest = turn
      const heard = pieces.filter(({ says }) => {
        const at = rest.toLowerCase().indexOf(says.toLowerCase())
        if (at === -1) return false
        rest = rest.slice(0, at) + rest.slice(at + says.length)
        return true
      })
      return Promise.resolve(analysisOf(heard))
    },
  }
}

function bankPieces(): readonly Piece[] {
  return Object.entries(sayings)
    .flatMap(([does, { form, sayings: own }]) =>
      own.map((saying): Piece => {
        const whole = typeof saying === 'string' ? { says: saying } : saying
        // What is filled in is known by what stands before it.
        const says = whole.says.split('{')[0] ?? ''
        const labels = isLabelId(does) ? [does, ...(whole.also ?? [])] : []
        return { says, labels, form: whole.form ?? form, understood: does !== 'unclear' && does !== 'lost' }
      }),
    )
    .filter(({ says }) => says.length > 2)
}

function examplePieces({ topics }: Scenario): readonly Piece[] {
  return topics.flatMap(({ id, examples }) =>
    examples.map((says): Piece => ({ says, labels: [], topics: [id], form: 'specific' })),
  )
}

function analysisOf(heard: readonly Piece[]): Analysis {
  const labels = new Set(heard.flatMap((piece) => piece.labels))
  const pick = <Id extends LabelId>(ids: readonly Id[]) =>
    ids.filter((id) => labels.has(id)).map((id) => ({ id, confidence: 1, evidence: [], because: '' }))
  const forms = heard.map(({ form }) => form)
  return {
    form: forms.findLast((form) => form !== 'statement' && form !== 'none') ?? forms[0] ?? 'statement',
    techniques: pick(labelIds.technique),
    safeguards: pick(labelIds.safeguard),
    partnership: pick(labelIds.partnership),
    flags: pick(labelIds.flag).map((flag) => ({ ...flag, severity: severityOf(flag.id), instead: '' })),
    topics: [...new Set(heard.flatMap(({ topics = [] }) => topics))].map((id) => ({ id, confidence: 1 })),
    understood: heard.some(({ understood }) => understood !== false),
  }
}

/** Reads a scenario of the corpus, with some texts for others. */
export function scenarioFrom(
  path: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): Scenario {
  const text = readFileSync(join(resolve(import.meta.dirname, '../../corpus'), path), 'utf8')
  const { scenario } = readScenario(
    changes.reduce((changed, [from, to]) => changed.replace(from, () => to), text),
    path,
  )
  if (scenario === null) throw new Error(`${path} cannot be read`)
  return scenario
}
