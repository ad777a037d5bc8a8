/**
 * In: the text of a scenario file. Out: the scenario, and every problem of the file at its place.
 * Must not know: machines, sessions, files, screens; nothing here throws, whatever the text.
 */

export { certainCodes } from './checks/explored.ts'
export { implies } from './checks/implies.ts'
export type { Country, LocalService, ServiceRole } from './country/country.ts'
export {
  countryName,
  countryNotes,
  layCountry,
  localService,
  localServiceSentence,
} from './country/lay-country.ts'
export { countrySchema, isCountry, type ReadCountry, readCountry } from './country/read-country.ts'
export type { Explored } from './explored.ts'
export { fillSkeleton, type NewPerson, type Skeleton } from './fill-skeleton.ts'
export { gatherNames } from './names.ts'
export { officersRead, whichOfficer } from './officers.ts'
export { labelNames } from './read-condition.ts'
export { readHead, type ScenarioHead } from './read-head.ts'
export { type ReadScenario, readScenario } from './read-scenario.ts'
export { createReading, type Fields, isId, type Reading, readFields, report, wrongShape } from './reading.ts'
export { reportYaml } from './report-yaml.ts'
export type {
  Bounds,
  CaseSheet,
  Condition,
  DueWhen,
  Ending,
  EndingKind,
  Fact,
  FactKind,
  Line,
  Meter,
  MeterChanges,
  Officer,
  Reaction,
  Reply,
  Rubric,
  Rule,
  Scenario,
  ScenarioTopic,
  Service,
  State,
  Third,
} from './scenario.ts'
export { createSchema } from './shape/create-schema.ts'
export type { JsonSchema } from './shape/definitions.ts'
export { type Holds, type Parts, shapeOf } from './shape/holds.ts'
export { scenarioSchema } from './shape/scenario-schema.ts'
export { askedForIds, conclusions, officers, ranges, scenarioKinds } from './shape/words.ts'
export { askedSlot } from './slot.ts'
export { type HeardExample, heardExample, type LeftOut, leaveOut, type TopicExample } from './spoken.ts'
export { extractStrings } from './strings/extract-strings.ts'
export { readStrings } from './strings/read-strings.ts'
export { type Standing, type StringTable, standingOf, type Translation } from './strings/string-table.ts'
export { type Translations, textsOf, translateScenario } from './strings/translate-scenario.ts'
export {
  allConditions,
  allReplies,
  allRules,
  allStates,
  innermost,
  type Occasion,
  occasionsOf,
  statePaths,
} from './structure.ts'
export { boundsOf, readChoice, readNames, readNumber, readText, readTrue, textOf } from './values.ts'
