import type { Say } from '../../../language/index.ts'
import type { GroupFigures } from '../../../report/index.ts'
import { type Html, html } from '../html.ts'
import { figureHtml, type Tools } from './figure.ts'
import { figuresOf } from './group-figures.ts'

/** Returns what the conversations of one scenario in one mode come to: how many, and their figures. */
export function groupSection(group: GroupFigures, id: string, tools: Tools): Html {
  const { say } = tools
  const title = groupTitle(group, say)
  return html`<section id="${id}">
<h2>${title}</h2>
${remarksOn(group, say).map(
  (remark) => html`<p>${remark}</p>
`,
)}<div class="figures">
${figuresOf(group, say).map((figure) => figureHtml(figure, title, tools))}</div>
</section>
`
}

/** Returns what a group is called: scenario and mode. */
export function groupTitle({ scenario, mode }: Pick<GroupFigures, 'scenario' | 'mode'>, say: Say): string {
  return say('report.group', { ...scenario, mode: modeName(mode, say) })
}

/** Returns a mode as it is called within a sentence. */
export function modeName(mode: GroupFigures['mode'], say: Say): string {
  return say(`report-page.mode.${mode}`)
}

function remarksOn(group: GroupFigures, say: Say): readonly string[] {
  const { conversations, trainees, turns, ended, short, reviewed, changed, unknown, coders } = group
  const open = conversations - ended
  const named = coders.map((each) => say('report.coder', each)).join(', ')
  return [
    say('report.group-counts', { conversations, trainees, turns, ended, open }),
    ...(short === 0 ? [] : [say('report.short', { short })]),
    ...(reviewed === 0 ? [] : [say('report.reviewed', { reviewed })]),
    ...(changed === 0 ? [] : [say('report.changed', { changed })]),
    ...(unknown === 0 ? [] : [say('report.unknown', { unknown })]),
    ...(coders.length < 2 ? [] : [say('report.coders', { coders: named })]),
  ]
}
