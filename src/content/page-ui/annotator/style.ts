/** How the layer over the page looks; the page's own rules do not reach it. */
export const STYLE = `
:host { color-scheme: light dark; }
* { box-sizing: border-box; }
.tools, .toast, .note {
  --paper: #fff; --raised: #eef1f4; --ink: #1b2733; --quiet: #566472; --line: #cfd7de; --accent: #0b57a4;
  position: fixed; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 10px;
  box-shadow: 0 1px 2px rgb(0 0 0 / .14), 0 6px 20px rgb(0 0 0 / .18); font: 13px/1.4 system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  .tools, .toast, .note {
    --paper: #20252b; --raised: #303841; --ink: #e6eaee; --quiet: #9fadba; --line: #46515c; --accent: #7cb8ff;
  }
}
.tools { display: flex; align-items: center; gap: 2px; padding: 4px; }
.tools hr { width: 1px; height: 20px; margin: 0 4px; border: 0; background: var(--line); }
button {
  display: grid; place-items: center; width: 32px; height: 32px; padding: 0; border: 0; border-radius: 7px;
  color: inherit; background: none; font: inherit; cursor: pointer;
}
button:hover { background: var(--raised); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.colour i {
  display: block; width: 18px; height: 18px; border-radius: 50%; background: var(--ground); border: 1.5px solid var(--edge);
}
.colour[aria-pressed=true] i { outline: 2px solid var(--ink); outline-offset: 1.5px; }
.toast { inset: auto 16px 16px auto; display: flex; align-items: center; gap: 12px; max-width: min(380px, calc(100vw - 32px)); padding: 8px 8px 8px 14px; }
.toast button { width: auto; padding: 0 10px; color: var(--accent); font-weight: 600; }
.toast span { padding: 6px 0; }
.note { width: 320px; height: 228px; overflow: hidden; padding: 0; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
.edge {
  position: fixed; width: 24px; height: 24px; margin: 0; border-radius: 50%; touch-action: none; cursor: ew-resize; background: none;
}
.edge::after {
  content: ''; width: 14px; height: 14px; border-radius: 50%; background: #0b57a4; border: 2px solid #fff;
  box-shadow: 0 0 0 1px rgb(0 0 0 / .3);
}
.edge:hover { background: none; }
.edge[data-dragged] { pointer-events: none; }
@media (forced-colors: active) { .colour i { forced-color-adjust: none; } }
`;
