/** How one speaks to somebody. */
export const addressing: ReadonlySet<string> = new Set(
  (
    'sir madam miss mister mr mrs ms maam mam officer sergeant uncle auntie aunty aunt brother sister mama papa mother father teacher chief ustaz pak ' +
    'bapak bu ibu kak bang ate kuya nong nay tay po mae cikgu daughter son child dear friend boss grandmother grandfather'
  ).split(' '),
)
