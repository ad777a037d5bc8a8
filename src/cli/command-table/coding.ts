import type { Command } from '../command.ts'
import { jobs, json } from './options.ts'

/** Returns the commands about the coder, and about the program itself; `others` are all the rest, which a shell completes as well. */
export function codingCommands(others: readonly Command[]): readonly Command[] {
  const coding: readonly Command[] = [
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
      load: () => import('../commands/analyze.ts'),
    },
    {
      name: 'accuracy',
      args: '',
      about: 'cli.about.accuracy',
      options: [{ flags: '--data <file>', about: 'cli.option.data' }, jobs, json],
      examples: ['hearken accuracy', 'hearken accuracy --data our-turns.jsonl --json'],
      load: () => import('../commands/accuracy.ts'),
    },
    {
      name: 'explain',
      args: '[code]',
      about: 'cli.about.explain',
      options: [json],
      examples: ['hearken explain', 'hearken explain unknown-target', 'hearken explain empathize'],
      load: () => import('../commands/explain.ts'),
    },
    {
      name: 'completion',
      args: '<shell>',
      about: 'cli.about.completion',
      options: [],
      examples: ['hearken completion bash > ~/.local/share/bash-completion/completions/hearken'],
      load: async () => ({
        run: (await import('../commands/completion.ts')).completing([...others, ...coding]),
      }),
    },
  ]
  return coding
}
