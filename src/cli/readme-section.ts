import type { Say } from '../language/index.ts'
import { commands } from './commands.ts'

/** Returns the commands as the README shows them; a test holds that it does. */
export function readmeSection(say: Say): string {
  const rows = commands.map(({ name, args, about, options }) => {
    const flags = options.map((option) => `\`${option.flags}\``).join(' ')
    return `| \`${`${name} ${args}`.trim()}\` | ${say(about)} | ${flags} |`
  })
  return [
    '| command | does | options |',
    '|---|---|---|',
    `| *(none)* | ${say('cli.about.none')} | |`,
    ...rows,
  ].join('\n')
}
