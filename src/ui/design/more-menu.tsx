import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { MoreIcon } from './icons.tsx';

/** A command of a menu: what it does, or the address that it opens in a new tab. */
export type MenuItem = {
  name: string;
  label: string;
  /** Whether it is the one that was chosen, in a menu of alternatives. */
  isChosen?: boolean;
  icon?: VNode;
  /** The key that does the same while the row is in focus. */
  shortcut?: string;
  /** Whether a line parts it from the one before. */
  isFirst?: boolean;
} & ({ act(): void } | { href: string });

/** Where the focus goes when a menu opens. */
type Opened = 'first' | 'last' | null;

/** What is under a button “…”, open or not; Escape, Tab and a press elsewhere close it, and the focus returns to the button. */
function useMenu(stops: string): {
  around: RefObject<HTMLDivElement | null>;
  opened: Opened;
  listStops(): HTMLElement[];
  open(at: Opened): void;
  close(): void;
} {
  const [opened, setOpened] = useState<Opened>(null);
  const around = useRef<HTMLDivElement>(null);
  const listStops = () => [...(around.current?.querySelectorAll<HTMLElement>(stops) ?? [])];

  useLayoutEffect(() => {
    if (!opened) return;
    placeMenu(around.current?.querySelector('.menu'));
    listStops()
      .at(opened === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
  }, [opened]);
  useEffect(() => {
    if (!opened) return;
    const leave = ({ target }: Event) => {
      if (!around.current?.contains(target as Node)) setOpened(null);
    };
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('pointerdown', leave, { signal });
    document.addEventListener('focusin', leave, { signal });
    return () => controller.abort();
  }, [opened]);

  function close(): void {
    around.current?.querySelector('button')?.focus();
    setOpened(null);
  }

  return { around, opened, listStops, open: setOpened, close };
}

/**
 * The further commands for something: a button “…” with a menu (ARIA Authoring Practices Guide, menu button pattern). The arrow
 * keys, Home and End move in it. With `text`, which `label` contains, that is written on the button.
 */
export function MoreMenu({ label, items, text }: { label: string; items: MenuItem[]; text?: string }) {
  const menu = useMenu('[role^=menuitem]');
  const { listStops, open, close } = menu;

  /** Handles a key in the menu; false if it does nothing more here. */
  function handle({ key, target }: KeyboardEvent): boolean {
    const all = listStops();
    const at = all.indexOf(target as HTMLElement);
    const next = { ArrowDown: (at + 1) % all.length, ArrowUp: at - 1, Home: 0, End: -1 }[key];
    const named = all[items.findIndex(({ shortcut }) => shortcut?.toLowerCase() === key.toLowerCase())];
    if (next !== undefined) all.at(next)?.focus();
    else if (key === 'Escape') close();
    else if (key === ' ')
      all[at]?.click(); // a link does nothing by itself
    else if (named) named.click();
    else return false;
    return true;
  }

  function press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab')
      close(); // and goes on from the button
    else if (handle(event)) event.preventDefault();
    event.stopPropagation();
  }

  function pressButton(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.stopPropagation();
    open(event.key === 'ArrowDown' ? 'first' : 'last');
  }

  return (
    <MenuButton label={label} text={text} opens="menu" menu={menu} pressButton={pressButton}>
      <div class="menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={press}>
        {items.map((item) => (
          <MenuRow key={item.name} item={item} onChoose={close} />
        ))}
      </div>
    </MenuButton>
  );
}

/** The same button with controls of any kind under it, in a dialog. */
export function MorePanel({ label, children }: { label: string; children(close: () => void): ComponentChildren }) {
  const menu = useMenu('button:not([aria-haspopup]), input:checked');
  function press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // keeps the popup open
    menu.close();
  }
  return (
    <MenuButton label={label} opens="dialog" menu={menu}>
      <div class="menu" role="dialog" aria-label={label} tabIndex={-1} onKeyDown={press}>
        {children(menu.close)}
      </div>
    </MenuButton>
  );
}

/** A button, and what it opens: `children`. */
function MenuButton({
  label,
  text,
  opens,
  menu: { around, opened, open, close },
  pressButton,
  children,
}: {
  label: string;
  text?: string | undefined;
  opens: 'menu' | 'dialog';
  menu: ReturnType<typeof useMenu>;
  pressButton?(event: KeyboardEvent): void;
  children: ComponentChildren;
}) {
  return (
    <div class="more-menu" ref={around}>
      <Button
        class={text ? 'link' : 'icon-button'}
        data-act="more"
        title={text ? undefined : label}
        aria-label={text && label}
        aria-haspopup={opens}
        aria-expanded={opened !== null}
        onClick={() => (opened ? close() : open('first'))}
        onKeyDown={pressButton}
      >
        {text ?? <MoreIcon />}
      </Button>
      {opened && children}
    </div>
  );
}

/** Aligns a menu with the other end of its button, or puts it above, if it overflows what is around it, and scrolls it into view. */
function placeMenu(menu: Element | null | undefined): void {
  if (!menu) return;
  const { left, right, bottom, height } = menu.getBoundingClientRect();
  const room =
    (menu.parentElement?.getBoundingClientRect().top ?? 0) - (menu.closest('#panel')?.getBoundingClientRect().top ?? 0);
  const { clientWidth, clientHeight } = document.documentElement;
  menu.toggleAttribute('data-flipped', left < 0 || right > clientWidth);
  menu.toggleAttribute('data-above', bottom > clientHeight && room > height);
  menu.scrollIntoView({ block: 'nearest' });
}

function MenuRow({ item, onChoose }: { item: MenuItem; onChoose(): void }) {
  const { name, label, icon, shortcut, isFirst, isChosen } = item;
  const common = {
    role: isChosen === undefined ? ('menuitem' as const) : ('menuitemradio' as const),
    'aria-checked': isChosen,
    class: isFirst ? 'side-row parted' : 'side-row',
    tabIndex: -1,
    'data-act': name,
  };
  const content = (
    <>
      {icon}
      <span>{label}</span>
      {shortcut && <i aria-hidden="true">{shortcut}</i>}
    </>
  );
  if ('href' in item)
    return (
      <a {...common} href={item.href} rel="noopener noreferrer" target="_blank" onClick={onChoose}>
        {content}
      </a>
    );
  const choose = () => {
    onChoose();
    item.act();
  };
  return (
    <Button {...common} aria-keyshortcuts={shortcut} onClick={choose}>
      {content}
    </Button>
  );
}
