/** How one speaks to somebody whom one may ask with it, in place of "you": "Can uncle explain?" */
export const titles: readonly string[] =
  'uncle auntie aunty teacher chief ustaz madam sir pak bapak bu ibu miss kak bang sister brother grandmother grandfather'.split(
    ' ',
  )

/** How one speaks to somebody. */
export const addressing: ReadonlySet<string> = new Set([
  ...titles,
  ...(
    'mister mr mrs ms maam mam officer sergeant aunt mama papa mother father ate kuya nong nay tay po mae cikgu ' +
    'daughter son child dear friend boss'
  ).split(' '),
])
