/** The look of an exported page, on screens light and dark and on paper. */
export const style = `
:root { color-scheme: light dark; --ink: #1b2733; --quiet: #4d5a67; --line: #d4dbe2; --mark: #fff1a8; --paper: #fff; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaee; --quiet: #a9b6c2; --line: #38424c; --mark: #5c4d00; --paper: #16191d; --link: #7cb8ff; } }
body { max-width: 56rem; margin: 0 auto; padding: 1.5rem; font: 16px/1.5 Georgia, serif; color: var(--ink); background: var(--paper); }
h1, h2, h3, header p, .beside, .tags, .source { font-family: system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .25rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; border-bottom: 1px solid var(--line); }
header p, .source, .told, .tags { color: var(--quiet); font-size: .9rem; margin: .25rem 0; }
a { color: var(--link); overflow-wrap: anywhere; }
.row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; padding: .6rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
blockquote { margin: 0; overflow-wrap: anywhere; } blockquote span { color: var(--quiet); }
mark { color: inherit; background: var(--mark); padding: 0 .1em; box-decoration-break: clone; }
mark[data-colour=green] { background: #c9f0c5; } mark[data-colour=blue] { background: #cfe3ff; } mark[data-colour=pink] { background: #ffd6e8; } mark[data-colour=orange] { background: #ffdcb0; }
mark[data-colour] { color: #1b2733; } mark[data-colour=yellow] { background: #fff1a8; }
.beside { font-size: .9rem; overflow-wrap: anywhere; } .beside p, .note p { margin: 0 0 .35rem; }
.note { border-inline-start: 3px solid var(--line); padding-inline-start: .8rem; margin: .8rem 0; }
ul { padding-inline-start: 1.2rem; } .works p { padding-inline-start: 2rem; text-indent: -2rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) { .row { grid-template-columns: 1fr; gap: .4rem; } }
@page { margin: 18mm 16mm; }
@media print { :root { --ink: #000; --quiet: #444; --paper: #fff; --mark: #eee; --link: #000; --line: #bbb; } body { max-width: none; padding: 0; font-size: 11pt; } mark { border-bottom: 1.5pt solid #000; print-color-adjust: exact; } h2, h3 { break-after: avoid; } article + article { break-before: page; } }
`;
