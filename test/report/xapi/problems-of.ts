import validation from '@learninglocker/xapi-validation'

type Validate = (statement: unknown) => readonly unknown[]

/** A CommonJS module, whose default export some loaders unwrap and others do not. */
const validate = ('default' in validation ? validation.default : validation) as Validate

/** Returns what is wrong with a statement by the xAPI specification; nothing where it is valid. */
export function problemsOf(statement: unknown): readonly string[] {
  return validate(statement).map(String)
}
