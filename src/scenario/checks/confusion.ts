import { type Reading, report } from '../reading.ts'
import type { Scenario, ScenarioTopic } from '../scenario.ts'
import type { HeardExample } from '../spoken.ts'

/** A pair is confused from this share of its examples on: one turn in five would get the answer to another question. */
const confusedShare = 0.2
/** One example alone may just be badly worded. */
const leastConfused = 2

/** Two topics, the first in the file first, and the examples of each that were taken for the other. */
interface Pair {
  readonly one: ScenarioTopic
  readonly other: ScenarioTopic
  readonly ofOne: number[]
  readonly ofOther: number[]
}

/** Reports each pair of topics that a coder cannot tell apart, by what it took their examples for. What it did not know at all is not counted. */
export function checkConfusion(reading: Reading, scenario: Scenario, heard: readonly HeardExample[]): void {
  for (const { one, other, ofOne, ofOther } of pairsOf(scenario, heard)) {
    const span = reading.spans.get(one)
    const related = reading.spans.get(other)
    const count = ofOne.length + ofOther.length
    const all = one.examples.length + other.examples.length
    if (span === undefined || related === undefined) continue
    if (count < leastConfused || count < confusedShare * all) continue
    const values = {
      one: one.id,
      other: other.id,
      count,
      all,
      ones: ofOne.length,
      ofOne: quoted(reading, one, ofOne),
      others: ofOther.length,
      ofOther: quoted(reading, other, ofOther),
    }
    report(reading, 'confused-topics', span, values, { related })
  }
}

function pairsOf({ topics }: Scenario, heard: readonly HeardExample[]): Iterable<Pair> {
  const places = new Map(topics.map(({ id }, place) => [id, place]))
  const pairs = new Map<string, Pair>()
  for (const { topic, at, heard: taken } of heard) {
    const from = places.get(topic)
    const to = taken === null ? undefined : places.get(taken)
    if (from === undefined || to === undefined || from === to) continue
    const [one, other] = [topics[Math.min(from, to)], topics[Math.max(from, to)]]
    if (one === undefined || other === undefined) continue
    const key = `${one.id} ${other.id}`
    const pair = pairs.get(key) ?? { one, other, ofOne: [], ofOther: [] }
    pairs.set(key, pair)
    if (one.id === topic) pair.ofOne.push(at)
    else pair.ofOther.push(at)
  }
  return pairs.values()
}

/** The examples between quotation marks, each with its line: “Are you in danger?” (212), “…” (214). */
function quoted(reading: Reading, { examples }: ScenarioTopic, which: readonly number[]): string {
  const spans = reading.texts.get(examples)
  return which
    .map((at) => {
      const span = spans?.[at]
      const line = span === undefined ? '' : ` (${reading.places.place(span.start).line})`
      return `“${examples[at] ?? ''}”${line}`
    })
    .join(', ')
}
