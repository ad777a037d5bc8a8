import {
  createGraph,
  createXstateConfig,
  dotText,
  findState,
  fittingDepth,
  type Graph,
  levelsOf,
  mermaidText,
  mostDrawn,
  type Narrowing,
  narrowGraph,
  overlayVisits,
  statesWithin,
  svgPicture,
} from '../../drawing/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { nearest, safeText } from '../../text/index.ts'
import { graphLines } from '../../views/plain/index.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { type GraphFormat, graphFormatFrom } from '../graph-format.ts'
import { visitsFor } from '../graph-visits.ts'
import { fileSheet, sheetOf } from '../paper.ts'
import { openPlayable } from '../scenario-files.ts'
import { print, remark, UsageMistake, type World } from '../world.ts'
import { writeOut } from '../write-out.ts'

/** Draws a scenario: as an outline of lines, as a graph for another program, or as a picture. */
export const run: Run = async (given, world) => {
  const { say } = world
  const out = textOption(given, 'out')
  const format = graphFormatFrom(given, out, world)
  const playable = openPlayable(given.args[0] ?? '', world)
  const { scenario } = playable
  const whole = createGraph(scenario, say)
  const narrowing = narrowingFrom(given, whole, world)
  const visits = await visitsFor(given, playable, world)
  const graph = narrowGraph(visits === null ? whole : overlayVisits(whole, visits), narrowing)
  if (format !== 'xstate') tellHidden(graph, narrowing, whole, world)
  if (out === null && format === 'text')
    for (const line of graphLines(graph, sheetOf(world))) print(world, line)
  else if (out === null) world.stdout.write(await drawn(format, graph, scenario, world))
  else writeOut(out, await drawn(format, graph, scenario, world), world)
  return 0
}

async function drawn(format: GraphFormat, graph: Graph, scenario: Scenario, world: World): Promise<string> {
  const { say } = world
  switch (format) {
    case 'text':
      // A file has no colours.
      return `${graphLines(graph, fileSheet(world)).join('\n')}\n`
    case 'json':
      return `${JSON.stringify(graph, null, 2)}\n`
    case 'mermaid':
      return mermaidText(graph, say)
    case 'dot':
      return dotText(graph, say)
    case 'svg':
      return await svgPicture(graph, say)
    case 'xstate':
      return `${JSON.stringify(createXstateConfig(scenario, say), null, 2)}\n`
  }
}

/** What part is asked for; where nobody says how deep, as deep as it stays readable. */
function narrowingFrom(given: Given, { states }: Graph, world: World): Narrowing {
  const within = textOption(given, 'state')
  const root = within === null ? null : findState(states, within)
  if (within !== null && root === null) throw new UsageMistake(unknownState(within, states, world))
  const levels = root === null ? states : root.states
  const depth = textOption(given, 'depth')
  if (depth === null) return { within, depth: fittingDepth(levels) }
  const number = Number(depth)
  if (/^\d+$/.test(depth) && number >= 1 && number <= mostLevels) return { within, depth: number }
  const values = { option: '--depth', found: safeText(depth), least: 1, most: mostLevels }
  throw new UsageMistake(world.say('cli.wrong-number', values))
}

/** Nobody nests states deeper. */
const mostLevels = 1000

function unknownState(word: string, states: Graph['states'], { say }: World): string {
  const ids = states.flatMap((state) => [state, ...statesWithin(state)]).map(({ id }) => id)
  const near = nearest(word, ids)
  return near === null
    ? say('graph.unknown-state', { word: safeText(word), known: ids.slice(0, 12).join(', ') })
    : say('graph.unknown-state-near', { word: safeText(word), near })
}

/** Says how many states are in closed boxes because there are many, and how they are opened. */
function tellHidden(graph: Graph, { within, depth }: Narrowing, whole: Graph, world: World): void {
  const drawn = graph.states.filter(({ outside }) => !outside)
  const boxes = drawn.flatMap((state) => [state, ...statesWithin(state)])
  const hidden = boxes.reduce((sum, state) => sum + state.hidden, 0)
  if (hidden === 0) return
  const levels =
    within === null ? levelsOf(whole.states) : levelsOf(findState(whole.states, within)?.states ?? [])
  remark(world, world.say('graph.hidden-remark', { hidden, depth, levels, most: mostDrawn }))
}
