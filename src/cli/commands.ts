import type { MessageId } from '../language/index.ts'
import type { Command } from './command.ts'
import { codingCommands } from './command-table/coding.ts'
import { instructingCommands } from './command-table/instructing.ts'
import { practisingCommands } from './command-table/practising.ts'
import { writingCommands } from './command-table/writing.ts'

/** The commands that one kind of people comes for, under their title in the help. */
export interface CommandGroup {
  readonly title: MessageId
  readonly commands: readonly Command[]
}

const forPeople: readonly CommandGroup[] = [
  { title: 'cli.group.practising', commands: practisingCommands },
  { title: 'cli.group.instructing', commands: instructingCommands },
  { title: 'cli.group.writing', commands: writingCommands },
]
const others = forPeople.flatMap((group) => group.commands)

/** All commands of `hearken`, in the order in which the help shows them. */
export const commandGroups: readonly CommandGroup[] = [
  ...forPeople,
  { title: 'cli.group.coding', commands: codingCommands(others) },
]

/** Every command of `hearken`, in that order. */
export const commands: readonly Command[] = commandGroups.flatMap((group) => group.commands)
