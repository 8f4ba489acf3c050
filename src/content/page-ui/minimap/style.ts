/** How the strip looks: on a light page by default, on a dark one under `data-dark`; at the left where one reads from the right. */
export const style = `
.strip {
  position: fixed;
  inset: 0 0 0 auto;
  padding: 0 1px;
  background: rgb(255 255 255 / .72);
  border-inline-start: 1px solid rgb(0 0 0 / .12);
  opacity: .8;
  cursor: pointer;
  forced-color-adjust: none;
}
.strip[data-dark] { background: rgb(20 24 28 / .72); border-color: rgb(255 255 255 / .18); }
.strip[data-left] { inset: 0 auto 0 0; border-inline: 0 1px solid; }
.strip:hover { opacity: 1; }
canvas { display: block; }
@media print { .strip { display: none; } }
`;
