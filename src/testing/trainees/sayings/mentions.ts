/** Ways to say an example of a topic beside something else. `{example}` is the example, in the middle of a sentence. */
export const besides: readonly string[] = ['By the way, {example}']

/** Ways to bring up what a question asks about without asking. `{thing}` is what it asks about. */
export const mentions: readonly string[] = [
  'I have been thinking about {thing}.',
  'We could talk about {thing}.',
  'Now to {thing}.',
]
