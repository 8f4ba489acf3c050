import { isShadowRoot, type Root } from '../tree-scope.ts';

/** A story among stories shows at least this much in paragraphs, in UTF-16 units. */
const ENOUGH = 400;

/** The stories of a page that stand one below the other, as endless scrolling leaves them; empty where there is one. */
export function findStories(body: Root): Element[] {
  const within = [...body.querySelectorAll('article')].filter((e) => isStory(e) && e.querySelector('h1'));
  if (within.length > 1) return within;
  if (isShadowRoot(body)) return [];
  for (let e = body; e.parentElement && e.localName !== 'body'; e = e.parentElement) {
    if (!isStory(e)) continue;
    const stories = [...e.parentElement.children].filter(
      (other) => other === e || (isAlike(other, e) && isStory(other)),
    );
    if (stories.length > 1) return stories;
  }
  return [];
}

/** The story in the middle of the window, or the one that names the address; null when neither is to be seen. */
export function pickStory(stories: Element[], { pathname }: Location): Element | null {
  const named = pathname.length > 1 ? stories.find((story) => names(story, pathname)) : undefined;
  if (named) return named;
  return (
    stories.find((story) => {
      const { top, bottom } = story.getBoundingClientRect();
      const middle = (story.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
      return top <= middle && bottom > middle;
    }) ?? null
  );
}

/** It has a heading of its own and paragraphs enough. */
function isStory(element: Element): boolean {
  if (!element.querySelector('h1, h2')) return false;
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    length += paragraph.textContent?.length ?? 0;
    if (length >= ENOUGH) return true;
  }
  return false;
}

/** The same element with at least one class in common, or both without any. */
function isAlike(a: Element, b: Element): boolean {
  if (a.localName !== b.localName) return false;
  if (a.classList.length === 0 || b.classList.length === 0) return a.classList.length === b.classList.length;
  return [...a.classList].some((name) => b.classList.contains(name));
}

/** “data-url="https://news.example/2026/bridge"”, or a heading that links there */
function names(story: Element, pathname: string): boolean {
  const links = [...story.querySelectorAll('h1 a, h2 a')].map((link) => link.getAttribute('href'));
  const values = [...story.attributes].map(({ value }) => value);
  return [...links, ...values].some((value) => value?.replace(/[?#].*$/, '').endsWith(pathname));
}
