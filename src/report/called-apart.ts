import type { FileFigures } from './counted.ts'

/** Returns files in which people who are called the same have their code behind it: "Dewi (B02)". */
export function calledApart<File extends FileFigures>(files: readonly File[]): readonly File[] {
  const idsOf = new Map<string, Set<string>>()
  for (const { figures } of files) {
    const { called, id } = figures.trainee
    idsOf.set(called, (idsOf.get(called) ?? new Set()).add(id))
  }
  return files.map((file) => {
    const { trainee } = file.figures
    if ((idsOf.get(trainee.called)?.size ?? 0) < 2) return file
    const called = `${trainee.called} (${trainee.id})`
    return { ...file, figures: { ...file.figures, trainee: { ...trainee, called } } }
  })
}
