import type { Say } from '../language/index.ts'
import {
  exploredCodes,
  type ProblemPage,
  problemGroups,
  severities,
  shapeCodes,
  spokenCodes,
} from '../problems/index.ts'
import { safeText } from '../text/index.ts'

/** Returns docs/problems.md: every problem with what it means, why it matters, a wrong and a right example. A test holds it fresh. */
export function problemsPage(say: Say): string {
  const groups = problemGroups.flatMap(({ title, pages }) => [
    `## ${title}`,
    ...pages.flatMap((page) => section(page, say)),
  ])
  const contents = problemGroups.map(
    ({ title, pages }) => `- ${title}: ${pages.map(({ code }) => `[\`${code}\`](#${code})`).join(', ')}`,
  )
  const head = [`# ${say('explain.page.title')}`, say('explain.page.introduction'), contents.join('\n')]
  return `${[...head, ...groups].join('\n\n')}\n`
}

function section({ code, meaning, why, wrong, right, shown }: ProblemPage, say: Say): readonly string[] {
  const kind = [
    say('explain.page.severity', { severity: severities[code] }),
    ...(shapeCodes.has(code) ? [say('explain.page.shape')] : []),
    ...(spokenCodes.has(code) ? [say('explain.page.spoken')] : []),
    ...(exploredCodes.has(code) ? [say('explain.page.explored')] : []),
  ].join(', ')
  return [
    `### ${code}`,
    `*${kind}.* ${meaning}`,
    why,
    `${say('explain.wrong')}:`,
    fenced(wrong, shown),
    `${say('explain.right')}:`,
    fenced(right, shown),
  ]
}

function fenced(example: string, shown: ProblemPage['shown']): string {
  return `\`\`\`${shown === 'outside' ? 'text' : 'yaml'}\n${safeText(example)}\n\`\`\``
}
