/**
 * In: text that a person or a file gave. Out: places in it (spans, lines and columns), YAML nodes that know
 * their place, the nearest word, and text that is safe to show on a terminal.
 * Must not know: scenarios, labels, messages, files or screens.
 */
export { appendYaml, removeWord, removeYaml, replaceYaml, type YamlPath } from './edit-yaml.ts'
export { nearest } from './nearest.ts'
export { createPlaces, type Place, type Places } from './places.ts'
export { safeText } from './safe-text.ts'
export type { Span } from './span.ts'
export { nodeAt, type WrittenEntry, withEntries, withValues } from './write-yaml.ts'
export { inlineYaml, type YamlValue, yamlText } from './yaml-text.ts'
export { parseYaml, type YamlEntry, type YamlNode, type YamlProblem, type YamlTree } from './yaml-tree.ts'
