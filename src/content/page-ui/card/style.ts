/** How a card looks: on a light page by default, on a dark one under `data-dark`. */
export const style = `
.card {
  --paper: #fff; --ink: #1b2733; --quiet: #566472; --line: #d5dce3; --raised: #eef1f5; --focus: #0b57a4; --kept: #8a6100;
  position: absolute;
  box-sizing: border-box;
  width: 364px;
  max-width: calc(100vw - 16px);
  max-height: calc(100vh - 16px);
  overflow: auto;
  padding: 10px 12px 8px;
  border: 1px solid var(--line);
  border-block-start: 3px solid var(--kind);
  border-radius: 10px;
  background: var(--paper);
  color: var(--ink);
  color-scheme: light;
  box-shadow: 0 6px 24px rgb(0 0 0 / .18), 0 1px 3px rgb(0 0 0 / .12);
  font: 13px/1.4 system-ui, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
  outline: none;
}
.card[data-dark] {
  --paper: #20252b; --ink: #e6eaee; --quiet: #a9b6c2; --line: #3d4751; --raised: #2e363f; --focus: #7cb8ff; --kept: #ffd23f;
  color-scheme: dark;
}
.card:focus-visible, button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
header { display: flex; align-items: center; gap: 2px; min-height: 26px; color: var(--quiet); font-size: 12px; }
header > span:first-child { flex: 1; }
iframe { display: block; width: 100%; height: 376px; max-height: 66vh; margin-block-start: 6px; border: 0; border-radius: 6px; color-scheme: inherit; }
h2 { margin: 2px 0 0; font-size: 16px; line-height: 1.3; font-weight: 650; max-height: 7.8em; overflow: auto; }
p { margin: 2px 0 0; }
h2, p { text-align: match-parent; }
.lines { color: var(--quiet); margin-block-start: 6px; }
.acts { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 10px; }
button {
  all: unset;
  box-sizing: border-box;
  min-height: 26px;
  padding: 3px 9px;
  border-radius: 6px;
  background: var(--raised);
  color: var(--ink);
  cursor: pointer;
  text-align: center;
}
button:hover { box-shadow: inset 0 0 0 1px var(--quiet); }
button:disabled { opacity: .55; cursor: default; }
button[aria-pressed=true] { color: var(--kept); font-weight: 650; }
header button { background: none; min-width: 26px; padding: 0; color: var(--quiet); font-size: 15px; line-height: 26px; }
.rtl-turn { display: inline-block; }
[dir=rtl] .rtl-turn { transform: scaleX(-1); }
.notice { color: var(--ink); }
.notice:empty { display: none; }
@media (prefers-reduced-motion: no-preference) {
  .card[data-new] { animation: come .12s ease-out; }
  @keyframes come { from { opacity: 0; transform: translateY(3px); } }
}
@media (forced-colors: active) {
  .card, button { border: 1px solid; }
}
`;
