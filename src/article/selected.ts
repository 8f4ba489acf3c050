import { readBlocks } from './blocks.ts';

/** Whether text is selected, other than white space. */
export function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}

/** The innermost element around the selection with more than one block; null without a selection. */
export function findSelected(document: Document): Element | null {
  const selection = document.getSelection();
  if (!selection || !hasSelection(document)) return null;
  const around = selection.getRangeAt(0).commonAncestorContainer;
  const { body } = document;
  let element = around instanceof Element ? around : around.parentElement;
  if (!element || !body.contains(element)) return null;
  while (element.parentElement && element !== body && readBlocks(element).length < 2) element = element.parentElement;
  return element;
}
