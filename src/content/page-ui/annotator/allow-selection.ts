import { findView, type TreeScope } from '../../../paint/paint.ts';
import type { Story } from '../../story.ts';

/** Lets words be selected, but not what is pressed or dragged. */
const STYLE = `:not(button, [role=button], summary, select, [draggable=true], [draggable=true] *) {
  -webkit-user-select: text !important;
  user-select: text !important;
}`;

/** How many blocks of a story are looked at. */
const SAMPLE = 5;

/** Creates a function that lets the words of a story be selected where its page forbids it, until the signal is aborted. */
export function createSelectionPermit(signal: AbortSignal): (story: Story | null) => void {
  const sheets = new Map<TreeScope, CSSStyleSheet>();

  function allowIn(scope: TreeScope): void {
    if (sheets.has(scope)) return;
    const { CSSStyleSheet } = findView(scope);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    scope.adoptedStyleSheets.push(sheet);
    sheets.set(scope, sheet);
  }

  signal.addEventListener('abort', () => {
    for (const [{ adoptedStyleSheets }, sheet] of sheets) {
      const at = adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) adoptedStyleSheets.splice(at, 1);
    }
  });

  return (story) => {
    if (story && !signal.aborted && isForbidden(story)) for (const scope of story.detected.scopes) allowIn(scope);
  };
}

/** Whether words of the story cannot be selected. */
function isForbidden({ page, detected: { map } }: Story): boolean {
  return page.article.blocks.slice(0, SAMPLE).some((block) => {
    let element = map.toRange(block)?.startContainer.parentElement;
    const view = element?.ownerDocument.defaultView;
    // In Firefox, “auto” is as the parent has it.
    while (element) {
      const style = view?.getComputedStyle(element);
      const value = style?.userSelect || style?.webkitUserSelect;
      if (value !== 'auto') return value === 'none';
      element = element.parentElement;
    }
    return false;
  });
}
