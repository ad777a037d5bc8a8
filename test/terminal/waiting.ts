interface Waiter<Subject> {
  readonly holds: (subject: Subject) => boolean
  readonly resolve: () => void
}

/** Waits for conditions, which are looked at whenever there is news; no polling. */
export class Waiting<Subject> {
  private readonly waiters = new Set<Waiter<Subject>>()
  private readonly describe: () => string

  constructor(describe: () => string) {
    this.describe = describe
  }

  /** There is news: settles all that now holds. */
  look(subject: Subject): void {
    for (const waiter of this.waiters) {
      if (!waiter.holds(subject)) continue
      this.waiters.delete(waiter)
      waiter.resolve()
    }
  }

  /** Settles when the condition holds; rejects after `deadline` milliseconds, saying how things stand. */
  until(
    subject: Subject,
    holds: (subject: Subject) => boolean,
    name: string,
    deadline: number,
  ): Promise<void> {
    if (holds(subject)) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiters.delete(waiter)
        reject(new Error(`Waited ${deadline} ms in vain for ${name}. ${this.describe()}`))
      }, deadline)
      const waiter = {
        holds,
        resolve: () => {
          clearTimeout(timer)
          resolve()
        },
      }
      this.waiters.add(waiter)
    })
  }
}
