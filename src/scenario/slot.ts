/** What stands in a line for the thing that was asked about: the one thing in braces that is filled. */
export const askedSlot = '{asked}'
