import type { YamlEntry } from '../text/index.ts'
import { type Reading, readFields, report, reportUnknown } from './reading.ts'
import type { Meter, Scenario } from './scenario.ts'
import { shapes } from './shape/parts.ts'
import { ranges } from './shape/words.ts'
import { readMeterChanges, readNumber, readText, textOf } from './values.ts'

/** Reads the state a conversation begins in. */
export function readOpening(reading: Reading, entry: YamlEntry | undefined): string {
  const name = entry === undefined ? null : textOf(reading, entry.value, 'opening')
  if (entry === undefined || name === null) return ''
  const { states, endings } = reading.names
  if (endings.has(name) && !states.has(name))
    report(reading, 'target-is-state-only', entry.value.span, { name })
  else if (!states.has(name)) {
    reportUnknown(reading, 'unknown-state', entry.value.span, name, ['states'])
  }
  return name
}

/** Reads the short variant: within the bounds of the meters that are known, and shorter than the `whole` minutes. */
export function readShort(
  reading: Reading,
  entry: YamlEntry | undefined,
  known: readonly Meter[],
  whole: number | null,
): Scenario['short'] {
  const fields =
    entry === undefined ? null : readFields(reading, entry.value, 'short', shapes.short, entry.keySpan)
  if (fields === null) return null
  const meters = readMeterChanges(reading, fields)
  for (const { id, from, to } of known) {
    const start = meters[id]
    const span = fields.get('meters')?.value.span
    if (start === undefined || span === undefined || from > to || (start >= from && start <= to)) continue
    report(reading, 'start-out-of-bounds', span, { id, start, from, to })
  }
  const minutes = readNumber(reading, fields, 'minutes', ...ranges.minutes)
  const place = fields.get('minutes')?.value.span
  if (minutes !== null && whole !== null && place !== undefined && minutes >= whole)
    report(reading, 'short-not-shorter', place, { short: minutes, whole })
  return {
    minutes: minutes ?? 0,
    opening: readOpening(reading, fields.get('opening')),
    meters,
    brief: readText(reading, fields, 'brief'),
  }
}
