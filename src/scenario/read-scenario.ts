import type { Problem } from '../problems/index.ts'
import { parseYaml, type YamlEntry } from '../text/index.ts'
import { checkCutText } from './checks/cut-text.ts'
import { checkExplored } from './checks/explored.ts'
import { checkScenario } from './checks/index.ts'
import { checkPeople } from './checks/people.ts'
import { checkRequiredRules } from './checks/required-rules.ts'
import type { Explored } from './explored.ts'
import { gatherNames } from './names.ts'
import { oneForEachMistake } from './one-mistake.ts'
import {
  readFacts,
  readMeters,
  readPersona,
  readServices,
  readThirds,
  readTopics,
  readTrainee,
} from './read-cast.ts'
import { readOpening, readShort } from './read-opening.ts'
import { ownRule, readOwnReply } from './read-own-reply.ts'
import { readReferences } from './read-references.ts'
import { Replies } from './read-reply.ts'
import { readCaseSheet, readRubric } from './read-rubric.ts'
import { readReactions, readRules } from './read-rule.ts'
import { readEndings, readStates } from './read-state.ts'
import { createReading, type Fields, isId, isWhole, type Reading, readFields, report } from './reading.ts'
import { reportYaml } from './report-yaml.ts'
import type { Scenario } from './scenario.ts'
import { shapes } from './shape/parts.ts'
import { ranges, scenarioKinds } from './shape/words.ts'
import { silence } from './silence.ts'
import type { HeardExample } from './spoken.ts'
import { allStates } from './structure.ts'
import { readChoice, readNumber, readText, readTexts, textOf } from './values.ts'

/** What a scenario file held: the scenario where it has no errors, and every problem in the order of the file. */
export interface ReadScenario {
  readonly scenario: Scenario | null
  readonly problems: readonly Problem[]
}

/**
 * Reads a scenario file. Never throws and never stops at the first mistake: whatever is wrong is a problem at its
 * place. `file` is the file's bare name, which rules carry as their place ("hoa.yaml:88"). `heard` is what a coder took the examples of
 * its topics for (`leaveOut`), for the checks that need one; null where none was asked. `explored` is what walking the machine of the
 * scenario found out; null where it was not walked.
 */
export function readScenario(
  text: string,
  file: string,
  heard: readonly HeardExample[] | null = null,
  explored: Explored | null = null,
): ReadScenario {
  const tree = parseYaml(text)
  const reading = createReading(text, file, gatherNames(tree.root))
  for (const problem of tree.problems) reportYaml(reading, problem)
  if (tree.root === null) return { scenario: null, problems: reading.problems }
  const broken = tree.problems.length > 0
  const fields = readFields(reading, tree.root, 'scenario', shapes.scenario, { start: 0, end: 1 })
  const scenario = fields === null ? null : build(reading, fields)
  if (scenario !== null) reportRepeatedPlaces(reading, scenario)
  if (scenario !== null && !broken && isReadable(reading, fields?.get('anywhere')))
    checkRequiredRules(reading, scenario)
  const isSound = !broken && !reading.problems.some((problem) => problem.severity === 'error')
  if (scenario !== null && isSound) {
    checkScenario(reading, scenario, text, heard)
    checkCutText(reading, tree.root, text)
    checkPeople(reading, tree.root, text)
  }
  const following =
    scenario !== null && isSound && explored !== null
      ? checkExplored(reading, scenario, explored)
      : new Set<Problem>()
  // A broken tree gives mistakes that follow from the break: the break itself comes first and alone.
  const problems = broken
    ? reading.problems.filter(
        (problem) => problem.code.startsWith('yaml') || problem.code === 'several-documents',
      )
    : reading.problems
  const silencing = {
    comments: tree.comments,
    root: tree.root,
    isSound,
    isSpoken: heard !== null,
    isExplored: explored !== null,
  }
  const loud = silence(reading, problems, silencing).filter((problem) => !following.has(problem))
  const kept = oneForEachMistake(loud)
  return { scenario: isSound ? scenario : null, problems: kept }
}

/** Tells whether a list is there and was read without an error, so that what it lacks is a mistake of its own. */
function isReadable(reading: Reading, entry: YamlEntry | undefined): boolean {
  return entry?.value.type === 'list' && isWhole(reading, entry)
}

/** Reports ids of states and endings that are used twice: both can be gone to, so they share one name space. */
function reportRepeatedPlaces(reading: Reading, scenario: Scenario): void {
  const first = new Map<string, object>()
  for (const place of [...allStates(scenario), ...scenario.endings]) {
    const before = first.get(place.id)
    const span = reading.spans.get(place)
    const related = before === undefined ? undefined : reading.spans.get(before)
    if (before === undefined) first.set(place.id, place)
    else if (span !== undefined && related !== undefined) {
      report(reading, 'repeated-id', span, { id: place.id, what: 'place' }, { related })
    }
  }
}

function build(reading: Reading, fields: Fields): Scenario {
  const replies = new Replies()
  const at = (key: string) => fields.get(key)
  const topics = readTopics(reading, at('topics'), replies)
  const anywhere = readRules(reading, at('anywhere'), replies)
  const states = readStates(reading, at('states'), replies)
  const endings = readEndings(reading, at('endings'), replies)
  const own = (key: string) => readOwnReply(reading, at(key), replies)
  const [fallback, notUnderstood] = [own('fallback'), own('not-understood')]
  const [askedAgain, thanks] = [own('asked-again'), own('thanks-for-rephrasing')]
  const kind = readChoice(reading, fields, 'kind', scenarioKinds) ?? 'response'
  const text = (key: string) => readText(reading, fields, key) ?? ''
  const meters = readMeters(reading, at('meters'))
  const minutes = readNumber(reading, fields, 'minutes', ...ranges.minutes)
  return {
    country: null,
    id: readOwnId(reading, at('id')),
    title: text('title'),
    level: readLevel(reading, fields),
    language: text('language'),
    kind,
    trains: readReferences(reading, at('trains')),
    contentNote: text('content-note'),
    minutes: minutes ?? 0,
    short: readShort(reading, at('short'), isWhole(reading, at('meters')) ? meters : [], minutes),
    trainee: readTrainee(reading, at('trainee')),
    setting: text('setting'),
    persona: readPersona(reading, at('persona')),
    objectives: readTexts(reading, fields, 'objectives'),
    meters,
    facts: readFacts(reading, at('facts')),
    topics: topics.map((topic) => topic(replies)),
    services: readServices(reading, at('services')),
    thirds: readThirds(reading, at('thirds')),
    opening: readOpening(reading, at('opening')),
    reactions: readReactions(reading, at('reactions')),
    anywhere: anywhere.map((rule) => rule(replies)),
    states: states.map((state) => state(replies)),
    fallback: ownRule(reading, at('fallback'), fallback),
    notUnderstood: ownRule(reading, at('not-understood'), notUnderstood),
    askedAgain,
    thanksForRephrasing: thanks,
    endings: endings.map((ending) => ending(replies)),
    rubric: readRubric(reading, at('rubric'), kind),
    caseSheet: readCaseSheet(reading, at('case-sheet')),
    discussion: readTexts(reading, fields, 'discussion'),
  }
}

function readOwnId(reading: Reading, entry: YamlEntry | undefined): string {
  const id = entry === undefined ? null : textOf(reading, entry.value, 'id')
  if (entry !== undefined && id !== null && !isId(id)) report(reading, 'wrong-id', entry.value.span, { id })
  return id ?? ''
}

function readLevel(reading: Reading, fields: Fields): Scenario['level'] {
  const level = readNumber(reading, fields, 'level', ...ranges.level)
  return level === 2 || level === 3 ? level : 1
}
