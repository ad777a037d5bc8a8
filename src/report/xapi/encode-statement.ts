import type { Statement } from './statement.ts'

/** Returns a statement as one line of JSON, without the newline. Halves of characters, which stores refuse, become "�". */
export function encodeStatement(statement: Statement): string {
  return JSON.stringify(statement, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )
}
