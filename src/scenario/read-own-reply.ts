import type { Span, YamlEntry } from '../text/index.ts'
import { always } from './read-condition.ts'
import { type Replies, readLines } from './read-reply.ts'
import { placed, type Reading, report } from './reading.ts'
import type { Reply, Rule } from './scenario.ts'
import { listOf } from './values.ts'

/** Fewest unconditional lines of the replies that any turn may get, so that none comes twice in a row. */
const leastLines = 2

/** Reads a reply that any turn may get, whose id is its key. */
export function readOwnReply(reading: Reading, entry: YamlEntry | undefined, replies: Replies): Reply {
  const reply = entry === undefined ? null : readLines(reading, entry.value, entry.key)
  if (entry === undefined || reply === null) return { id: '', lines: [] }
  replies.add(reading, placed(reading, reply, entry.keySpan), entry.keySpan)
  // Also lines that could not be read, which was said there.
  const found = listOf(entry.value).filter(
    (item) => item.type !== 'map' || !item.entries.some(({ key }) => key === 'when' || key === 'asks'),
  ).length
  if (found < leastLines)
    report(reading, 'too-few-lines', entry.keySpan, { key: entry.key, least: leastLines, found })
  return reply
}

/** Returns the rule that speaks one of these replies when no other rule holds. */
export function ownRule(reading: Reading, entry: YamlEntry | undefined, says: Reply): Rule {
  const span: Span = entry?.keySpan ?? { start: 0, end: 1 }
  const place = `${reading.file}:${reading.places.place(span.start).line}`
  const rule: Rule = {
    place,
    when: always,
    says,
    third: null,
    tells: [],
    meters: {},
    goTo: null,
    answersTopic: false,
  }
  return placed(reading, rule, span)
}
