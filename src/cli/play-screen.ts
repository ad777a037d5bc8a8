import { showProgram } from '../views/ink/index.ts'
import { createProgram, type Running, type Start } from './program/index.ts'
import { type ExitCode, remark, type World } from './world.ts'

/** Shows the home screen or a conversation on the terminal until the person leaves. */
export function playScreen(start: Start, world: World): Promise<ExitCode> {
  return showRunning(createProgram(start, world), world)
}

/** Shows a program on the terminal until it is done, or a signal ends it; returns the exit code. */
export async function showRunning({ program, finish, interrupt }: Running, world: World): Promise<ExitCode> {
  const stopListening = world.onSignal(interrupt)
  try {
    await showProgram(program, terminalOf(world), world.say)
  } finally {
    stopListening()
  }
  const { exit, farewell } = finish()
  if (farewell !== null) remark(world, farewell)
  return exit
}

function terminalOf(world: World) {
  return {
    // On a terminal the world's streams are the terminal's own.
    stdin: world.stdin as NodeJS.ReadStream,
    stdout: world.stdout as NodeJS.WriteStream,
    stderr: world.stderr as NodeJS.WriteStream,
    interactive: world.interactive,
    motion: world.environment.HEARKEN_MOTION !== 'off',
    colour: world.colours,
  }
}
