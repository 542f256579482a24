export const KEY = "last-contact";
export const DAY = "2026-02-03";

/** A note, and what has become of it. */
interface Example {
  readonly name: string;
  readonly note: string;
  readonly edited: string;
}

/** What a note becomes when its last contact is set to that day. */
export const EXAMPLES: readonly Example[] = [
  {
    name: "keeps comments, order and the quotes of other values",
    note: '---\n# card\nname: "Ada"   # full\naliases: [Ada, \'C\']\nlast-contact: 2024-01-15 # keep\nphone: "0123"\n---\n# Ada\n',
    edited:
      '---\n# card\nname: "Ada"   # full\naliases: [Ada, \'C\']\nlast-contact: 2026-02-03 # keep\nphone: "0123"\n---\n# Ada\n',
  },
  {
    name: "keeps double quotes",
    note: '---\nlast-contact: "2024-01-15"\nx: 1\n---\nb\n',
    edited: '---\nlast-contact: "2026-02-03"\nx: 1\n---\nb\n',
  },
  {
    name: "keeps single quotes and the comment after them",
    note: "---\nlast-contact: '2024-01-15' # c\n---\nb",
    edited: "---\nlast-contact: '2026-02-03' # c\n---\nb",
  },
  {
    name: "finds a quoted key",
    note: '---\n"last-contact": 2024-01-15\n---\nb\n',
    edited: '---\n"last-contact": 2026-02-03\n---\nb\n',
  },
  {
    name: "fills an empty value",
    note: "---\nlast-contact:\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "fills an empty value before its comment",
    note: "---\nlast-contact:   # todo\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03   # todo\nx: 1\n---\nb\n",
  },
  {
    name: "ends a new line as the last property does",
    note: "---\r\na: 1\r\nb: 2\n---\nb\n",
    edited: "---\r\na: 1\r\nb: 2\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "leaves the blank line after an empty value",
    note: "---\nlast-contact:\n\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\n\nx: 1\n---\nb\n",
  },
  {
    name: "replaces a value on the next line",
    note: "---\nlast-contact:\n  2024-01-15\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "replaces block text",
    note: "---\nlast-contact: |\n  2024\n\n  # not a comment\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "replaces quoted text of several lines, a hash in it included",
    note: '---\nlast-contact: "2024 # a\n\n  b"\nx: 1\n---\nb\n',
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "replaces a list in brackets of several lines",
    note: "---\nlast-contact: [a,\n  b]\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "replaces quoted text below its key by plain text",
    note: "---\nlast-contact:\n  '2024-01-15'\n---\n",
    edited: "---\nlast-contact: 2026-02-03\n---\n",
  },
  {
    name: "replaces an indented list",
    note: "---\nlast-contact:\n  - 2024-01-15\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "replaces a list at the margin",
    note: "---\nlast-contact:\n- 2024-01-15\n- last-contact: z\nx: 1\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\nx: 1\n---\nb\n",
  },
  {
    name: "adds a missing key at the end of the block",
    note: "---\nname: Ada # c\n---\nb\n",
    edited: "---\nname: Ada # c\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "does not take a nested key for the property",
    note: "---\nwork:\n  last-contact: 2020-01-01\n---\nb\n",
    edited: "---\nwork:\n  last-contact: 2020-01-01\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "does not take a line of block text for the property",
    note: "---\nbio: |\n  last-contact: nope\nx: 1\n---\nb\n",
    edited: "---\nbio: |\n  last-contact: nope\nx: 1\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "does not take a line of quoted text for the property",
    note: '---\nbio: "a\n  last-contact: nope"\n---\nb\n',
    edited: '---\nbio: "a\n  last-contact: nope"\nlast-contact: 2026-02-03\n---\nb\n',
  },
  {
    name: "keeps CRLF",
    note: "---\r\nname: \"Ada\" # c\r\nlast-contact: 2024-01-15\r\nx: 'y'\r\n---\r\nb\r\nc\r\n",
    edited: "---\r\nname: \"Ada\" # c\r\nlast-contact: 2026-02-03\r\nx: 'y'\r\n---\r\nb\r\nc\r\n",
  },
  {
    name: "adds a line with the CRLF of the line before",
    note: "---\r\nname: Ada\r\n---\nb\n",
    edited: "---\r\nname: Ada\r\nlast-contact: 2026-02-03\r\n---\nb\n",
  },
  {
    name: "keeps a byte order mark",
    note: "\uFEFF---\nlast-contact: 2024-01-15\n---\nb\n",
    edited: "\uFEFF---\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "gives a note without front matter one",
    note: "# Ada\ntext\n",
    edited: "---\nlast-contact: 2026-02-03\n---\n# Ada\ntext\n",
  },
  {
    name: "gives a note without front matter one, with its own line ending",
    note: "# Ada\r\n",
    edited: "---\r\nlast-contact: 2026-02-03\r\n---\r\n# Ada\r\n",
  },
  {
    name: "puts new front matter after a byte order mark",
    note: "\uFEFF# Ada",
    edited: "\uFEFF---\nlast-contact: 2026-02-03\n---\n# Ada",
  },
  { name: "writes into an empty note", note: "", edited: "---\nlast-contact: 2026-02-03\n---\n" },
  {
    name: "leaves an unclosed first rule in the body",
    note: "---\nhello\n",
    edited: "---\nlast-contact: 2026-02-03\n---\n---\nhello\n",
  },
  {
    name: "leaves script front matter in the body",
    note: "---js\n{ a: 1 }\n---\n",
    edited: "---\nlast-contact: 2026-02-03\n---\n---js\n{ a: 1 }\n---\n",
  },
  { name: "fills an empty block", note: "---\n---\nb\n", edited: "---\nlast-contact: 2026-02-03\n---\nb\n" },
  { name: "fills a blank block", note: "---\n\n---\nb", edited: "---\n\nlast-contact: 2026-02-03\n---\nb" },
  {
    name: "fills a block that holds a comment only",
    note: "---\n# c\n---\nb\n",
    edited: "---\n# c\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "leaves long lines unfolded",
    note: `---\nbio: ${"word ".repeat(40).trim()}\nlast-contact: 2024-01-15\n---\nb\n`,
    edited: `---\nbio: ${"word ".repeat(40).trim()}\nlast-contact: 2026-02-03\n---\nb\n`,
  },
  {
    name: "leaves numbers and odd words as they are written",
    note: "---\nver: 1.10\nzip: 01234\nhex: 0x1F\nbig: 12345678901234567890\nexp: 1e3\nyes: Yes\nnul: ~\nlast-contact: 2024-01-15\n---\nb\n",
    edited:
      "---\nver: 1.10\nzip: 01234\nhex: 0x1F\nbig: 12345678901234567890\nexp: 1e3\nyes: Yes\nnul: ~\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "leaves a list at the margin as it is written",
    note: "---\ntags:\n- a\n- b\nlast-contact: 2024-01-15\n---\nb\n",
    edited: "---\ntags:\n- a\n- b\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "keeps spaces and blank lines",
    note: "---\n\nname:   Ada   \n\n\nlast-contact:    2024-01-15   \n\n---\nb\n",
    edited: "---\n\nname:   Ada   \n\n\nlast-contact:    2026-02-03   \n\n---\nb\n",
  },
  {
    name: "leaves folded text as it is written",
    note: "---\nbio: >-\n  one\n  two\n\n  three\nlast-contact: 2024-01-15\n---\nb\n",
    edited: "---\nbio: >-\n  one\n  two\n\n  three\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "replaces a value with an anchor that nothing refers to",
    note: "---\nlast-contact: &lc 2024-01-15\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "takes a hash without a space before it for part of the value",
    note: "---\nlast-contact: 2024-01-15#x\n---\nb\n",
    edited: "---\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "knows a closing fence with spaces after it",
    note: "---\nlast-contact: 2024-01-15\n---  \nb\n",
    edited: "---\nlast-contact: 2026-02-03\n---  \nb\n",
  },
  {
    name: "knows a closing fence at the end of the text",
    note: "---\nlast-contact: 2024-01-15\n---",
    edited: "---\nlast-contact: 2026-02-03\n---",
  },
  {
    name: "keeps emoji",
    note: '---\nname: "👩‍🚀 Ada" # 🚀\nlast-contact: 2024-01-15\n---\nb\n',
    edited: '---\nname: "👩‍🚀 Ada" # 🚀\nlast-contact: 2026-02-03\n---\nb\n',
  },
  {
    name: "replaces an unquoted link, which YAML reads as a list in a list",
    note: "---\nlast-contact: [[2024-01-15]] # c\n---\n",
    edited: "---\nlast-contact: 2026-02-03 # c\n---\n",
  },
  {
    name: "leaves a hash in quotes inside a flow list alone",
    note: '---\nlast-contact: ["a # b", c] # d\n---\n',
    edited: "---\nlast-contact: 2026-02-03 # d\n---\n",
  },
  {
    name: "follows a block whose top level is indented",
    note: "---\n  name: Ada\n---\nb\n",
    edited: "---\n  name: Ada\n  last-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "keeps lines that start with a fence but are more",
    note: "---\nname: Ada\n  ---x\n---\nb\n---\nc\n",
    edited: "---\nname: Ada\n  ---x\nlast-contact: 2026-02-03\n---\nb\n---\nc\n",
  },
  {
    name: "leaves an unrendered template that YAML happens to read",
    note: "---\nd: {{date}}: x\nlast-contact: 2024-01-15\n---\nb\n",
    edited: "---\nd: {{date}}: x\nlast-contact: 2026-02-03\n---\nb\n",
  },
  {
    name: "keeps lone carriage returns",
    note: "---\rname: Ada\r---\rb\r",
    edited: "---\rname: Ada\rlast-contact: 2026-02-03\r---\rb\r",
  },
];
