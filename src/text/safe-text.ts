const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g
const others = /[\u0080-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * Returns text of strangers that is safe to show: control characters become their pictures ("␛"), other controls,
 * bidirectional overrides and lone surrogates become "�". Newlines stay, a tab becomes a space. Length is kept.
 */
export function safeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replace(controls, (control) =>
      control === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + control.charCodeAt(0)),
    )
    .replace(others, '\ufffd')
}
