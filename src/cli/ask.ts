import { flow } from '../views/plain/index.ts'
import { paperOf } from './paper.ts'
import { readLines } from './read-lines.ts'
import { remark, UsageMistake, type World } from './world.ts'

/** A question whose answer must be right; `check` says what is wrong with one. */
export interface Question {
  readonly ask: string
  readonly otherwise: string
  check(answer: string): string | null
}

/** Asks in lines, on a terminal as elsewhere. */
export interface Asking {
  /** Returns the answer; what is otherwise where there is none. On a terminal a wrong one is asked again, elsewhere it is a `UsageMistake`. */
  ask(question: Question): Promise<string>
  close(): void
}

/** Begins asking: questions go to stderr, answers are the lines of stdin. After its end all is as it is otherwise. */
export function beginAsking(world: World): Asking {
  const lines = readLines(world.stdin)
  const paper = paperOf(world)
  const answers = lines[Symbol.asyncIterator]()
  return {
    async ask({ ask, otherwise, check }) {
      for (;;) {
        world.stderr.write(`\n${flow([ask], paper).join('\n')}\n[${otherwise}] `)
        const next = await answers.next()
        if (next.done === true) {
          remark(world, '')
          return otherwise
        }
        // A terminal shows the end of the line itself.
        if (!world.interactive) remark(world, '')
        const answer = next.value.trim()
        if (answer === '') return otherwise
        const mistake = check(answer)
        if (mistake === null) return answer
        if (!world.interactive) throw new UsageMistake(mistake)
        remark(world, flow([mistake], paper).join('\n'))
      }
    },
    close: () => lines.close(),
  }
}
