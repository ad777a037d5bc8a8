import type { LabelId } from '../analysis/index.ts'
import type { YamlEntry, YamlNode } from '../text/index.ts'
import { labelNames } from './read-condition.ts'
import { type Reading, readEntries, readFields, report, reportUnknown, wrongShape } from './reading.ts'
import type { Bounds, CaseSheet, DueWhen, Rubric, Scenario } from './scenario.ts'
import { shapes } from './shape/parts.ts'
import { duePattern } from './shape/patterns.ts'
import { conclusions, type sheetLists } from './shape/words.ts'
import { boundsOf, readChoice, readNames, readText, readTrue, textOf } from './values.ts'

/** Where a rubric says nothing: what is due in any conversation of the kind (M5 §2.5, M6 §1.1–1.8). */
const usual: Readonly<Record<Scenario['kind'], Rubric['due']>> = {
  response: [
    { label: 'introduce', when: { type: 'turn', turn: 3 } },
    ...(['privacy', 'rights', 'choice', 'refer'] as const).map((label) => ({
      label,
      when: { type: 'end' as const },
    })),
  ],
  prevention: [
    ...(['introduce', 'respect'] as const).map((label) => ({
      label,
      when: { type: 'turn' as const, turn: 3 },
    })),
    ...(['inform', 'consult', 'next-step'] as const).map((label) => ({
      label,
      when: { type: 'end' as const },
    })),
  ],
}

const usualTalkShare: Bounds = { least: null, most: 60 }

/** Reads the rubric; what it leaves out is what is usual for the kind of scenario. */
export function readRubric(reading: Reading, entry: YamlEntry | undefined, kind: Scenario['kind']): Rubric {
  const fields =
    entry === undefined ? null : readFields(reading, entry.value, 'rubric', shapes.rubric, entry.keySpan)
  const due = fields?.get('due')
  const share = fields?.get('talk-share')?.value
  return {
    due: due === undefined ? usual[kind] : readDue(reading, due),
    talkShare: (share === undefined ? null : boundsOf(reading, share)) ?? usualTalkShare,
  }
}

function readDue(reading: Reading, entry: YamlEntry): Rubric['due'] {
  if (entry.value.type !== 'map') {
    wrongShape(reading, 'due', entry.value, 'map')
    return []
  }
  return [...readEntries(reading, entry.value).values()].flatMap((each) => {
    const key: YamlNode = { type: 'scalar', value: each.key, source: each.key, span: each.keySpan }
    const [label] = labelNames(reading, key, 'due', 'due')
    const when = dueWhen(reading, each.value)
    // The label was just looked up in the lists of labels.
    return label === undefined || when === null ? [] : [{ label: label as LabelId, when }]
  })
}

function dueWhen(reading: Reading, node: YamlNode): DueWhen | null {
  const text = textOf(reading, node, 'due')
  if (text === null) return null
  const { end, turn, fact } = duePattern.exec(text)?.groups ?? {}
  if (end !== undefined) return { type: 'end' }
  if (turn !== undefined) return { type: 'turn', turn: Number(turn) }
  if (fact === undefined) {
    report(reading, 'unknown-choice', node.span, {
      key: 'due',
      found: text,
      allowed: 'by turn 3, by the end, after FACT',
    })
    return null
  }
  if (reading.names.facts.has(fact)) return { type: 'fact', fact }
  reportUnknown(reading, 'unknown-fact', node.span, fact, ['facts'])
  return null
}

/** Reads the right answers of the case sheet; null where there are none. */
export function readCaseSheet(reading: Reading, entry: YamlEntry | undefined): CaseSheet | null {
  const fields =
    entry === undefined
      ? null
      : readFields(reading, entry.value, 'case-sheet', shapes['case-sheet'], entry.keySpan)
  if (fields === null) return null
  const facts = (key: (typeof sheetLists)[number]) => readNames(reading, fields, key, 'facts')
  return {
    conclusion: readChoice(reading, fields, 'conclusion', conclusions),
    act: facts('act'),
    means: facts('means'),
    purpose: facts('purpose'),
    indicators: facts('indicators'),
    needs: facts('needs'),
    accepts: facts('accepts'),
    agrees: facts('agrees'),
    child: readTrue(reading, fields, 'child'),
    referTo: readNames(reading, fields, 'refer-to', 'services'),
    solution: readText(reading, fields, 'solution'),
    owed: readText(reading, fields, 'owed'),
  }
}
