import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** How large a scenario is to be. */
export interface Size {
  readonly states: number
  readonly rulesOfEach: number
}

const labels = ['elicit', 'restate', 'clarify', 'empathize', 'encourage', 'summarize', 'reframe'] as const
const flags = ['blaming', 'leading', 'closed', 'dismissive', 'multiple'] as const

/**
 * Returns the text of a scenario without a problem, as large as asked: a stall of the corpus whose states lead on to each other, each
 * with rules as people write them (labels, topics, meters, turns), two lines a rule, and some facts told.
 */
export function largeScenario({ states, rulesOfEach }: Size): string {
  const small = readFileSync(resolve(import.meta.dirname, '../test/problems/tea-stall.yaml'), 'utf8')
  const facts = Array.from(
    { length: states / 10 },
    (_, at) => `  thing-${at}: {tells: Thing ${at}., kind: other}`,
  )
  const all = Array.from({ length: states }, (_, at) => state(at, states, rulesOfEach))
  return small
    .replace('facts:\n', `facts:\n${facts.join('\n')}\n`)
    .replace('opening: wary\n', 'opening: place-0\n')
    .replace(/^states:\n[\s\S]*?(?=^fallback:)/m, `states:\n${all.join('')}`)
}

function state(at: number, states: number, rules: number): string {
  const own = Array.from({ length: rules }, (_, which) => rule(at, which, states))
  return `  place-${at}:
    about: She stands at place ${at}, and looks past you.
    says:
      place-${at}-in:
        - '*wipes glass ${at}* So you came here.'
        - Place ${at}, and still nobody buys.
    rules:
${own.join('')}`
}

function rule(at: number, which: number, states: number): string {
  const label = labels[(at + which) % labels.length]
  const flag = flags[which % flags.length]
  const when = [
    `topic: buses, technique: ${label}, meters: {trust: at least ${2 + (at % 3)}}`,
    `technique: [${label}, ${labels[(at + which + 2) % labels.length]}], turns-here: at least 2`,
    `flag: ${flag}, not-told: vans, meters: {trust: at most 3}`,
    `flag: [${flag}, ${flags[(which + 1) % flags.length]}], not: {form: open}`,
    `any-of: [{safeguard: privacy, turns: at least ${2 + which}}, {partnership: inform, told: vans}]`,
  ][which % 5]
  const first = which === 0 && at % 10 === 0 ? `        tells: thing-${at / 10}\n` : ''
  const goTo = which % 5 === 1 || which % 5 === 4 ? `        go-to: place-${(at + which) % states}\n` : ''
  return `      - when: {${when}}
        says:
          answer-${at}-${which}:
            - I will tell you ${at} things of which ${which} are so.
            - text: Ask me ${which} times at place ${at} and I say it again.
              when: {heard: introduce}
${first}        meters: {trust: ${which % 2 === 0 ? '+1' : '-1'}}
${goTo}`
}
