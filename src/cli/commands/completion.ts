import { labels } from '../../analysis/index.ts'
import { problemGroups } from '../../problems/index.ts'
import { nearest, safeText } from '../../text/index.ts'
import type { Command, Run } from '../command.ts'
import { bashScript } from '../completion/bash-script.ts'
import { completedCommands } from '../completion/completed.ts'
import { fishScript } from '../completion/fish-script.ts'
import { zshScript } from '../completion/zsh-script.ts'
import { shippedIds } from '../scenario-files.ts'
import { UsageMistake } from '../world.ts'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript }

/** Returns what writes the script with which a shell completes these commands, their options, scenarios and codes. */
export const completing =
  (commands: readonly Command[]): Run =>
  async (given, world) => {
    const shells = Object.keys(scripts)
    const word = given.args[0] ?? ''
    if (!isShell(word)) {
      const values = { found: safeText(word), shells: shells.join(', ') }
      const near = nearest(word, shells)
      throw new UsageMistake(
        near === null
          ? world.say('cli.unknown-shell', values)
          : world.say('cli.unknown-shell-near', { ...values, near }),
      )
    }
    const ids = shippedIds(world)
    const codes = [
      ...problemGroups.flatMap(({ pages }) => pages.map(({ code }) => code)),
      ...labels.map(({ id }) => id),
    ]
    const words = { scenario: ids, scenarios: ids, code: codes, shell: shells, action: ['extract', 'status'] }
    world.stdout.write(scripts[word](completedCommands(commands, words, world.say)))
    return 0
  }

function isShell(word: string): word is keyof typeof scripts {
  return Object.hasOwn(scripts, word)
}
