import type { ReplayScreen } from '../../views/ink/index.ts'
import type { ExitCode } from '../world.ts'
import type { Running } from './index.ts'

/** Returns the program that shows one saved conversation, until somebody leaves. */
export function createReplayProgram(screen: ReplayScreen): Running {
  let exit: ExitCode = 0
  let end = () => {}
  const done = new Promise<void>((resolve) => {
    end = resolve
  })
  const leave = (code: ExitCode) => {
    exit = code
    end()
  }
  return {
    program: {
      screen: () => screen,
      subscribe: () => () => {},
      act(intent) {
        if (intent.type === 'interrupt') leave(130)
        else if (intent.type === 'home' || intent.type === 'quit') leave(0)
      },
      done,
    },
    interrupt: (signal) => leave(signal === 'SIGINT' ? 130 : 143),
    finish: () => ({ exit, farewell: null }),
  }
}
