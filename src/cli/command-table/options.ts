import type { Option } from '../command.ts'

/** Machine-readable output. */
export const json: Option = { flags: '--json', about: 'cli.option.json' }

/** Warnings count as problems. */
export const strict: Option = { flags: '--strict', about: 'cli.option.strict' }

/** How many threads work at once. */
export const jobs: Option = { flags: '--jobs <number>', about: 'cli.option.jobs' }

/** Where conversations are saved. */
export const transcripts: Option = { flags: '--transcripts <folder>', about: 'cli.option.transcripts' }
