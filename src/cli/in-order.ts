/**
 * Does the same work for each item that comes, up to `width` at once, and gives the results in the order of the items: each as soon
 * as it and all before it are there, also while the next item is still waited for. No more than `width` items are read ahead.
 * Where the source or the work fails, so does this, in the place of that item.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item> | Iterable<Item>,
  width: number,
  work: (item: Item, index: number) => Promise<Result>,
): AsyncGenerator<Result> {
  const items = iteratorOf(source)
  const going: Promise<Result>[] = []
  let index = 0
  const next = async () => ({ type: 'item', next: await items.next() }) as const
  let coming: ReturnType<typeof next> | null = next()
  try {
    while (coming !== null || going.length > 0) {
      const [first] = going
      const happened = await Promise.race([
        ...(first === undefined ? [] : [first.then((result) => ({ type: 'result', result }) as const)]),
        ...(coming === null || going.length >= width ? [] : [coming]),
      ])
      if (happened.type === 'result') {
        going.shift()
        yield happened.result
      } else if (happened.next.done === true) coming = null
      else {
        const begun = work(happened.next.value, index++)
        // A failure is told when its turn comes, not before.
        begun.catch(() => {})
        going.push(begun)
        coming = next()
      }
    }
  } finally {
    coming?.catch(() => {})
    // What the source is waiting for may never come: nobody waits for its end.
    items.return?.()?.then(undefined, () => {})
  }
}

function iteratorOf<Item>(source: AsyncIterable<Item> | Iterable<Item>): AsyncIterator<Item> {
  if (Symbol.asyncIterator in source) return source[Symbol.asyncIterator]()
  const items = source[Symbol.iterator]()
  return {
    next: async () => items.next(),
    return: async () => items.return?.() ?? { done: true, value: undefined },
  }
}
