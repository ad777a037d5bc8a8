/** English messages of the commands for writers: schema, new, strings. */
export const writing = {
  'cli.about.schema': 'writes the JSON Schema of scenario files, for editors',
  'cli.option.tests': 'the schema of test files (ID.test.yaml) instead',
} as const
