import type { Command, Option } from './command.ts'

const json: Option = { flags: '--json', about: 'cli.option.json' }
const strict: Option = { flags: '--strict', about: 'cli.option.strict' }
const jobs: Option = { flags: '--jobs <number>', about: 'cli.option.jobs' }
const transcripts: Option = { flags: '--transcripts <folder>', about: 'cli.option.transcripts' }

/** Every command of `hearken`, in the order in which the help shows them. */
export const commands: readonly Command[] = [
  {
    name: 'demo',
    args: '[scenario]',
    about: 'cli.about.demo',
    options: [],
    examples: ['hearken demo', 'hearken demo port-shop'],
    load: () => import('./commands/demo.ts'),
  },
  {
    name: 'play',
    args: '<scenario>',
    about: 'cli.about.play',
    options: [
      { flags: '--mode <mode>', about: 'cli.option.mode', choices: ['practice', 'assessment'] },
      { flags: '--coder <who>', about: 'cli.option.coder', choices: ['program', 'self', 'peer'] },
      { flags: '--trainee <name>', about: 'cli.option.trainee' },
      { flags: '--seed <number>', about: 'cli.option.seed' },
      { flags: '--short', about: 'cli.option.short' },
      transcripts,
      { flags: '--resume [transcript]', about: 'cli.option.resume' },
      { flags: '--plain', about: 'cli.option.plain' },
      { flags: '--json', about: 'cli.option.json-records' },
    ],
    examples: [
      'hearken play hoa',
      'hearken play hoa --mode assessment --trainee lan',
      'hearken play hoa --resume',
      'hearken play hoa --coder self',
    ],
    load: () => import('./commands/play.ts'),
  },
  {
    name: 'list',
    args: '',
    about: 'cli.about.list',
    options: [json],
    examples: ['hearken list', 'hearken list --json'],
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'replay',
    args: '<transcript>',
    about: 'cli.about.replay',
    options: [
      { flags: '--turn <number>', about: 'cli.option.turn' },
      { flags: '--plain', about: 'cli.option.plain' },
      json,
    ],
    examples: ['hearken replay transcripts/2026-01-31-hoa-3f2a.jsonl'],
    load: () => import('./commands/replay.ts'),
  },
  {
    name: 'verify',
    args: '<transcripts...>',
    about: 'cli.about.verify',
    options: [{ flags: '--scenario <file>', about: 'cli.option.scenario' }, json, strict],
    examples: ['hearken verify transcripts', 'hearken verify old.jsonl --scenario hoa.yaml'],
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'rescore',
    args: '<transcripts...>',
    about: 'cli.about.rescore',
    options: [
      { flags: '--scenario <file>', about: 'cli.option.rescore-scenario' },
      { flags: '--write', about: 'cli.option.write' },
      jobs,
      json,
    ],
    examples: ['hearken rescore transcripts', 'hearken rescore old.jsonl --write'],
    load: () => import('./commands/rescore.ts'),
  },
  {
    name: 'analyze',
    args: '[text...]',
    about: 'cli.about.analyze',
    options: [
      { flags: '--context <file>', about: 'cli.option.context' },
      { flags: '--explain', about: 'cli.option.explain' },
      { flags: '--jsonl', about: 'cli.option.jsonl' },
      jobs,
      json,
    ],
    examples: [
      'hearken analyze "Why didn\'t you just leave?"',
      'hearken analyze --jsonl < turns.jsonl > coded.jsonl',
    ],
    load: () => import('./commands/analyze.ts'),
  },
  {
    name: 'accuracy',
    args: '',
    about: 'cli.about.accuracy',
    options: [{ flags: '--data <file>', about: 'cli.option.data' }, jobs, json],
    examples: ['hearken accuracy', 'hearken accuracy --data our-turns.jsonl --json'],
    load: () => import('./commands/accuracy.ts'),
  },
  {
    name: 'check',
    args: '<scenarios...>',
    about: 'cli.about.check',
    options: [
      { flags: '--format <format>', about: 'cli.option.format', choices: ['text', 'json'] },
      { flags: '--spoken', about: 'cli.option.spoken' },
      json,
      strict,
    ],
    examples: [
      'hearken check scenarios',
      'hearken check my-person.yaml --format json',
      'hearken check my-person.yaml --spoken',
    ],
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'schema',
    args: '',
    about: 'cli.about.schema',
    options: [{ flags: '--tests', about: 'cli.option.tests' }],
    examples: ['hearken schema > scenario.schema.json', 'hearken schema --tests > test.schema.json'],
    load: () => import('./commands/schema.ts'),
  },
  {
    name: 'simulate',
    args: '<scenario>',
    about: 'simulate.about',
    options: [
      { flags: '--runs <number>', about: 'simulate.option.runs' },
      { flags: '--seed <number>', about: 'simulate.option.seed' },
      { flags: '--trainee-kind <kind>', about: 'simulate.option.kind' },
      { flags: '--jobs <number>', about: 'simulate.option.jobs' },
      { flags: '--spoken', about: 'simulate.option.spoken' },
      json,
    ],
    examples: [
      'hearken simulate hoa',
      'hearken simulate my-person.yaml --runs 300 --seed 7',
      'hearken simulate port-shop --trainee-kind hurried --json',
    ],
    load: () => import('./commands/simulate.ts'),
  },
  {
    name: 'new',
    args: '<id>',
    about: 'cli.about.new',
    options: [
      { flags: '--name <name>', about: 'cli.option.name' },
      { flags: '--age <years>', about: 'cli.option.age' },
      { flags: '--kind <kind>', about: 'cli.option.kind', choices: ['response', 'prevention'] },
      { flags: '--level <level>', about: 'cli.option.level', choices: ['1', '2', '3'] },
      { flags: '--title <title>', about: 'cli.option.title' },
      { flags: '--setting <sentence>', about: 'cli.option.setting' },
      { flags: '--wants <sentence>', about: 'cli.option.wants' },
      { flags: '--fears <sentence>', about: 'cli.option.fears' },
      { flags: '--folder <folder>', about: 'cli.option.folder' },
      { flags: '--yes', about: 'cli.option.yes' },
    ],
    examples: [
      'hearken new vin',
      'hearken new vin --name Vin --age 19 --kind response --yes',
      'hearken new noodle-cart --folder scenarios',
    ],
    load: () => import('./commands/new.ts'),
  },
]
