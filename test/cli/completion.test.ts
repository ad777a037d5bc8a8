import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { hearken, newFolder } from './outside.ts'

async function script(shell: string): Promise<string> {
  const { exit, out } = await hearken(['completion', shell])
  expect(exit).toBe(0)
  const path = join(newFolder(), `hearken.${shell}`)
  writeFileSync(path, out)
  return path
}

/** What bash offers for the last of these words. */
function offeredByBash(path: string, words: readonly string[]): readonly string[] {
  const told = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _hearken; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', told, path, ...words], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
}

/** A shell that is not here cannot be asked; where the project is checked (CI) all are. */
const has = (shell: string) => process.env.CI !== undefined || spawnSync(shell, ['--version']).status === 0

describe('hearken completion', () => {
  it('bash offers commands, options, the words an option takes, scenarios and codes', async () => {
    const path = await script('bash')
    expect(offeredByBash(path, ['hearken', ''])).toEqual(
      expect.arrayContaining(commands.map(({ name }) => name)),
    )
    expect(offeredByBash(path, ['hearken', 'resc'])).toEqual(['rescore'])
    expect(offeredByBash(path, ['hearken', 'play', '--mo'])).toEqual(['--mode'])
    expect(offeredByBash(path, ['hearken', 'play', 'hoa', '--mode', ''])).toEqual(['practice', 'assessment'])
    expect(offeredByBash(path, ['hearken', 'play', 'ho'])).toEqual(['hoa'])
    expect(offeredByBash(path, ['hearken', 'explain', 'empath'])).toEqual(['empathize'])
    expect(offeredByBash(path, ['hearken', 'play', '--transcripts', ''])).toEqual([])
  })

  it.skipIf(!has('zsh'))('zsh can read its script', async () => {
    execFileSync('zsh', ['-n', await script('zsh')])
  })

  it.skipIf(!has('fish'))(
    'fish offers commands, options, the words an option takes, and scenarios',
    async () => {
      const path = await script('fish')
      const offered = (line: string) =>
        execFileSync('fish', ['--no-config', '-c', `source ${path}; complete -C '${line}'`], {
          encoding: 'utf8',
        })
          .split('\n')
          .map((each) => each.split('\t')[0])
      expect(offered('hearken resc')).toContain('rescore')
      expect(offered('hearken play --mode ')).toContain('assessment')
      expect(offered('hearken play h')).toContain('hoa')
    },
  )

  it('another shell is told in a sentence', async () => {
    const { exit, err } = await hearken(['completion', 'fsh'])
    expect(exit).toBe(2)
    expect(err).toBe(
      'Hearken completes in these shells: bash, zsh, fish. Here is `fsh`; did you mean `fish`?\n',
    )
  })
})
